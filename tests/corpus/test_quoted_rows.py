"""Tables whose quotation marks are not as they have to be: no row is lost, and it is said."""

import csv
import io

import pytest

from analysis.corpus import corpus
from analysis.corpus.readers.finding import Found
from analysis.corpus.readers.records import quoted_rows

HEAD = ["title", "date", "source", "content"]
ROWS = [
    [
        f"Tin {n} của chợ cá Cửa Lạch",
        f"2025-08-{n:02}",
        "Báo Sao Mai",
        f"Sáng {n}/8, chợ cá Cửa Lạch bán {n}00 kg cá cho tiểu thương ở ba xã ven sông.\n\n"
        "Ban quản lý cho biết giá cá, giá mực, giá tôm không đổi.",
    ]
    for n in range(1, 9)
]
LINES = [[cell.replace("\n\n", " ") for cell in row] for row in ROWS]


def written(rows, mark=",", how=csv.QUOTE_ALL):
    made = io.StringIO()
    csv.writer(made, delimiter=mark, quoting=how).writerows([HEAD, *rows])
    return made.getvalue()


def load(tmp_path, text, name="a.csv"):
    (tmp_path / name).write_bytes(text.encode())
    found = corpus.read_corpus([tmp_path])
    said = [i.found for i in found.all_issues if i.what == "rows"]
    return [(a.title, a.published_on, a.outlet) for a in found.articles], found.articles, said


RIGHT = [(row[0], row[1], row[2]) for row in ROWS]


@pytest.mark.parametrize("rows", [ROWS, LINES], ids=["several lines a row", "a line a row"])
@pytest.mark.parametrize("mark", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
@pytest.mark.parametrize("row", [1, 4, 8])
@pytest.mark.parametrize("cell", range(4))
def test_a_mark_that_is_not_closed_loses_no_row(tmp_path, rows, mark, row, cell):
    whole = written(rows, mark)
    lost = rows[row - 1][cell] + '"'
    at = whole.index(f'"{rows[row - 1][0]}"')
    at = whole.index(lost, at)
    told, _, said = load(tmp_path, whole[: at + len(lost) - 1] + whole[at + len(lost) :])
    assert told == RIGHT
    assert len(said) == 1
    assert "not closed in 1 row: line" in said[0]


@pytest.mark.parametrize("row", [1, 4, 8])
@pytest.mark.parametrize("cell", [0, 2, 3])
def test_a_mark_that_opens_a_cell_without_marks_loses_no_row(tmp_path, row, cell):
    rows = [[one.replace(",", " ") for one in row] for row in LINES]
    rows[row - 1][cell] = '"' + rows[row - 1][cell]
    text = "\n".join(",".join(one) for one in [HEAD, *rows]) + "\n"
    told, articles, said = load(tmp_path, text)
    assert told == RIGHT
    assert len(said) == 1
    assert '"' not in articles[row - 1].text


@pytest.mark.parametrize("n", [2, 3, 5])
def test_several_rows_one_under_another_are_kept(tmp_path, n):
    whole = written(ROWS)
    for row in ROWS[1 : 1 + n]:
        whole = whole.replace(row[3].replace("\n", "\n") + '"', row[3], 1)
    told, _, said = load(tmp_path, whole)
    assert told == RIGHT
    assert f"in {n} rows: line" in said[0]


QUOTED = (
    '"Chúng tôi mừng vì chợ lại mở", bà Nguyễn Thị Hoà, tiểu thương ở chợ, nói với ban quản lý.'
)


def test_a_text_between_tabs_keeps_the_marks_it_begins_with(tmp_path):
    rows = [[*row[:3], QUOTED] for row in ROWS[:2]]
    text = "\n".join("\t".join(one) for one in [HEAD, *LINES[2:5], *rows])
    told, articles, said = load(tmp_path, text, "a.tsv")
    assert [one.text.endswith(QUOTED) for one in articles] == [False] * 3 + [True] * 2
    assert len(told) == 5
    assert "2 rows have quotation marks inside of a text" in said[0]


def test_marks_inside_of_marks_are_words_of_the_text(tmp_path):
    inner = (
        'Ban quản lý nói "giá cá, giá mực không đổi" và "chợ mở cả ngày" với người mua cá ở ba xã.'
    )
    body = f'"{inner}"'
    text = written(LINES[:3]) + ",".join(['"Chợ mở cả ngày"', "2025-08-09", '"Báo Sao Mai"', body])
    _, articles, said = load(tmp_path, text)
    assert articles[3].text.endswith(inner)
    assert "1 row has quotation marks inside" in said[0]


def test_rows_that_are_well_written_are_left_as_they_are(tmp_path):
    rows = [[*row[:3], f'{row[3]}\n\n"Cá, mực, tôm",2025-08-30,"a","b"'] for row in ROWS]
    told, articles, said = load(tmp_path, written(rows))
    assert (told, said) == (RIGHT, [])
    assert all('"Cá, mực, tôm",2025-08-30' in one.text for one in articles)


def test_the_work_grows_with_the_rows_where_no_mark_is_closed(tmp_path, monkeypatch):
    """A row that swallows the rest of the file is not read to its end for each row of it."""
    taken = []

    class Counted(quoted_rows._Source):
        __slots__ = ()

        def __next__(self):
            taken.append(1)
            return super().__next__()

    monkeypatch.setattr(quoted_rows, "_Source", Counted)
    each = []
    for n in (200, 800):
        rows = [f'"Tin {k}",2025-08-12,"Báo","Sáng {k}, chợ mở\n\nGiá, như cũ.\n' for k in range(n)]
        lines = io.StringIO("".join([",".join(HEAD) + "\n", *rows]), newline="")
        made = list(quoted_rows.read_rows(Found(tmp_path, "a.csv"), iter(lines), ","))
        assert len(made) == n + 2
        each.append(len(taken) / n)
        taken.clear()
    assert each[1] < 1.2 * each[0]
