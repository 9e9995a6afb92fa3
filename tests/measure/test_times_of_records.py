"""Times of records, whatever zone they are printed in, decide who was first."""

import json

from analysis.corpus import corpus
from analysis.corpus import tables as loaded
from analysis.measure.reuse import search
from analysis.tables import schema

STORY = (
    "Đội thuyền làng Mây về nhất trong cuộc đua sáng nay trên sông Gió, trước đội làng Nắng "
    "nửa thân thuyền, khi nước sông lên cao và gió đổi chiều liên tục suốt chặng cuối, còn đội "
    "làng Mưa phải dừng lại giữa đường vì gãy mái chèo và được thuyền cứu hộ kéo vào bờ."
)


def test_the_earlier_moment_is_first_though_its_printed_day_is_later(tmp_path):
    rows = [
        {"id": "utc", "date": "2025-03-03T23:30:00Z", "text": STORY},
        {"id": "here", "date": "2025-03-04T05:00:00+07:00", "text": STORY},
    ]
    path = tmp_path / "bài.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    read = corpus.read_corpus([path])
    articles = schema.frame(
        "articles", [row for one in read.articles for row in loaded.article_rows(one)["articles"]]
    )
    assert dict(zip(articles["article_id"], articles["published_at"], strict=True)) == {
        "here": "2025-03-04T05:00",
        "utc": "2025-03-04T06:30",
    }
    found = search.find_passages(articles)
    assert dict(zip(found["article_id"], found["is_earliest"], strict=True)) == {
        "here": "yes",
        "utc": "no",
    }
