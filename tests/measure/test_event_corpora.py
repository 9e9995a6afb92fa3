"""Other people's events in a few articles each, with everything that should come of them."""

import pytest
from measure import corpus_score
from measure.corpus_batches import BATCHES
from measure.event_corpora import Corpus

#: What each batch scored before anybody had read what the package made of it: claims right and
#: asked, relations right and asked, false relations. Some expected lines were put right afterwards, because the tables
#: define them so (four stages before the event, a rounding that agrees) or nobody said it: ten of the
#: first eight batches, of the ninth eight voices of who only does it and two stages before the event, of the
#: tenth one voice and two days of what happened. The eleventh to thirteenth are by a writer who had seen no
#: rule: of 402 expected claims nine were against what the tables define (two stages and a day before the
#: event, two voices of who only does it, two bodies under another of their names) or of a noun that the study
#: does not list, and 18 lines of numbers told again were added as what may be there.
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
    "eleventh": (88, 127, 18, 36, 8),
    "twelfth": (116, 140, 29, 43, 12),
    "thirteenth": (111, 135, 19, 40, 16),
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
    "karaoke fire, the firemen counted apart": [
        "claim injured 8 @2025-03-15 | Nhân: voice Báo Thời Cuộc",
    ],
    "graduation exam, subjects and absentees": [
        "claim disciplined 1 @2025-06-26: missing",
    ],
    "flower festival by day and in all": [
        "claim visitors 180000 !expected: missing",
    ],
    "evacuation plan before a storm, then the fact": [
        "claim evacuated ~65000 !expected | Trọng: voice Báo Quảng Đức",
    ],
    "concert of a girl group, a hall and a crush": [
        "claim injured 6 @2025-10-18: missing",
    ],
    "crowd crush on a pilgrimage": [
        "relation pilgrims 1834000 agrees ~1800000: missing",
    ],
    "quake abroad, two countries added up": [
        "relation dead >800 revises 451: missing",
        "relation dead 41 revises 32: missing",
        "relation beside: dead 41 part_of >800",
        "relation beside: dead 44 part_of 1109",
    ],
    "refugees over a river": [
        "relation beside: refugees 71000 revises 12400",
    ],
    "census with enumerators and a count": [
        "claim surveyed 285000 !expected: status actual",
        "claim surveyed 181900 @2025-04-13 | Cục Thống kê: missing",
        "claim surveyed 35400: missing",
        "relation surveyed 35400 part_of 181900: missing",
        "relation surveyed 287460 revises 181900: missing",
        "relation beside: surveyed 287460 revises 285000",
    ],
    "trade fair with booths and buyers": [
        "claim firms 296 !registered: missing",
    ],
    "climate talks with walk-outs": [
        "claim backers 130 !required: missing",
    ],
    "prisoners out through a wall": [
        "claim escaped 147 @2025-09-01: as of 2025-09-02 (published)",
    ],
    "charity drive after a fire, helpers and homes": [
        "claim families 350 @2025-01-19: missing",
        "claim families 500 !expected: missing",
        "relation families 620 revises 350: missing",
    ],
    "book fair told by an interview": [
        "relation visitors >130000 agrees ~135000: missing",
    ],
    "farmers on tractors": [
        "claim farmers ~3000 @2025-02-14: missing",
    ],
    "referendum on a bridge": [
        "relation against <30000 agrees 29874: missing",
    ],
    "scam compound raid and flights home": [
        "relation returned 171 revises 86: missing",
    ],
    "wedding feast poisoning in a village": [
        "claim guests >200: status expected",
    ],
    "heat deaths abroad, estimate and registry": [
        "claim hospital 1260 | Bộ Y tế: voice Báo Đối Thoại",
    ],
    "bird flu on duck farms": [
        "claim households 9 @2025-02-11 | Sang: missing",
        "claim households 10: missing",
        "relation culled >16000 revises 15750: missing",
        "relation households 9 revises 3: missing",
        "relation households 10 revises 9: missing",
    ],
    "pagoda wall falls on festival goers": [
        "relation dead 3 revises >=2: missing",
    ],
    "hostages let go in batches": [
        "claim held 41 @2025-01-16 | Sal: missing",
        "relation released 61 revises 22: missing",
        "relation beside: released 39 revises 22",
        "relation beside: released 61 revises 39",
    ],
    "regatta on two banks": [
        "claim spectators 150000 !expected | Tỉnh: voice Báo Hậu Trạch",
        "claim boats 50 @2025-11-04: as of 2025-11-05 (published)",
        "claim rowers >2600 @2025-11-04: as of 2025-11-05 (published)",
        "claim spectators ~70000 @2025-11-04 | Sở Văn hóa: as of 2025-11-05 (published)",
    ],
    "new museum, days after opening": [
        "claim limit 300 !capacity: missing",
        "claim visitors 1900 @2025-05-19: missing",
        "claim beside: visitors 3000 !actual @2025-05-24 | Văn Hóa Trẻ (3.000 khách)",
        "relation beside: visitors 3000 conflicts >5000",
        "relation beside: visitors 3000 part_of 19640",
    ],
    "quarantined cruise ship": [
        "claim beside: aboard 3 !actual @2025-12-13 | Báo Năm Châu (Ba người)",
        "relation tested 1905 revises 210: missing",
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
