"""Other people's events in a few articles each, with everything that should come of them."""

import pytest
from measure import corpus_score
from measure.corpus_batches import BATCHES
from measure.event_corpora import Corpus

#: What each batch scored before anybody had read what the package made of it: claims right and
#: asked, relations right and asked, false relations. Some expected lines were put right afterwards, because the tables
#: define them so (four stages before the event, a rounding that agrees) or nobody said it: ten of the
#: first eight batches, of the ninth eight voices of who only does it and two stages before the event, of the
#: tenth one voice and two days of what happened.
FIRST_SIGHT = {
    "first": (72, 94, 22, 29, 3),
    "second": (71, 84, 25, 30, 2),
    "third": (61, 76, 21, 27, 3),
    "fourth": (39, 41, 15, 15, 0),
    "fifth": (79, 94, 13, 25, 3),
    "sixth": (66, 91, 17, 30, 2),
    "seventh": (71, 87, 18, 23, 4),
    "eighth": (65, 76, 14, 24, 1),
    "ninth": (65, 84, 21, 26, 2),
    "tenth": (45, 52, 14, 15, 1),
}

#: What is still missed, by corpus; a corpus that comes right is taken off this list.
MISSED = {
    "match with a capacity and two counts": [
        "claim spectators 14000 !expected @2025-04-05: as of 2025-04-04 (published)",
    ],
    "accession: signatures and ratifications": [
        "claim signed 51 @2025-05-08 | Brandt: voice Báo Sóng",
    ],
    "shooting abroad, the same day": [
        "claim dead >=6 @2025-02-08 | Corbin: as of 2025-02-09 (published)",
        "claim injured 15 @2025-02-08 | Corbin: as of 2025-02-09 (published)",
    ],
    "ferry rescue at sea": [
        "claim rescued 71 @2025-08-29 | Trung tâm Phối hợp: voice Trung tâm",
        "claim dead 6 @2025-08-29 | Trung tâm Phối hợp: voice Trung tâm",
    ],
    "toy recall in two countries": [
        "relation recalled 140000 revises 96000: missing",
    ],
    "charity walk in a table": [
        "claim walkers 1400: missing",
        "relation walkers 1400 part_of 5230: missing",
    ],
    "hail storm in two provinces": [
        "relation roofs 1840 revises 1150: missing",
    ],
    "fruit festival by days": [
        "claim stalls 120 @2025-06-05: as of 2025-06-06 (published)",
        "claim visitors ~9000 @2025-06-05: as of 2025-06-06 (published)",
    ],
    "swine fever by a provincial paper": [
        "claim communes 14 @2025-07-20 | Chi cục Chăn nuôi: missing",
        "claim households 912 @2025-08-03: missing",
        "claim communes 27 @2025-08-03: missing",
        "relation communes 27 revises 14: missing",
    ],
    "summit by agency telegrams": [
        "claim leaders 17 !confirmed | Bộ Ngoại giao: voice chủ nhà",
        "claim delegates ~2000 !expected | Bộ Ngoại giao: voice Thông Tấn Nam Hải",
    ],
    "trial with defendants": [
        "claim victims 2156: status expected",
    ],
    "forest fire in hectares": [
        "claim firefighters 850 @2025-04-30: missing",
    ],
    "blood donation festival": [
        "claim units 3000 !expected: missing",
        "claim units 3418 | Mơ: voice Báo Tân Biên; Sức Sống Mới",
    ],
    "landslide in a hamlet told by two provinces' papers": [
        "claim rescuers >400 @2025-08-01: missing",
        "claim dead 3: missing",
        "relation dead 3 part_of 7: missing",
    ],
    "hostages by a foreign correspondent": [
        "relation freed 150 revises 50: missing",
    ],
    "local election abroad in a translated wire": [
        "claim voters 1609579: missing",
        "claim voters 277964: missing",
        "relation voters 277964 part_of 1609579: missing",
    ],
    "mine collapse in a company bulletin and a wire": [
        "claim rescued 4 @2025-08-05 | Lực: voice Tổng giám đốc Công ty",
        "claim trapped 5 @2025-08-05 | Lực: voice Tổng giám đốc Công ty",
    ],
    "highway pile-up, hospitals and police": [
        "claim injured 8 @2025-01-11 | Bệnh viện: voice Báo Trung Du",
    ],
    "lantern drifting pilgrimage abroad": [
        "claim pilgrims 900000 @2025-10-04 | quản lý đền: missing",
        "relation pilgrims 900000 conflicts 610000: missing",
    ],
    "trade pact signed by turns": [
        "claim signed 21 @2025-03-20 | Park: voice Tài Chính Ngày Nay",
        "relation signed 21 revises 15: missing",
    ],
}
CORPORA = [corpus for batch in BATCHES.values() for corpus in batch]


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.name)
def test_a_corpus_of_an_event_makes_its_table_and_nothing_beside_it(corpus: Corpus):
    assert corpus_score.of(corpus).misses == MISSED.get(corpus.name, [])


def test_every_corpus_is_one_of_its_own():
    assert len({corpus.name for corpus in CORPORA}) == len(CORPORA)
    assert MISSED.keys() <= {corpus.name for corpus in CORPORA}
    assert FIRST_SIGHT.keys() == BATCHES.keys()
