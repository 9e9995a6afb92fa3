"""Whether stories are recovered, and whether a running one passes for a change of wording.

    python3 run bench running_stories [ARTICLES.jsonl[.gz]] [CORPORA]

A story is one article cut into pieces that share no sentence: what two outlets have in common
who write of one event in words of their own. Without a file the stories are invented ones, of a
few kinds that share their words. Two tables: how well stories are recovered in corpora of
several densities (B-cubed), and in how many corpora in which only stories move, each for three
days, a change is claimed, with stories as draws and with articles. With a file
stories_recovered.csv and running_stories.csv and .svg are written to figures/benchmarks.
"""

import gzip
import json
import random
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import matplotlib as mpl
import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from analysis.measure import stories  # noqa: E402
from analysis.measure.terms import change, usage_time  # noqa: E402

FOLDER = ROOT / "figures" / "benchmarks"
#: Stories and days of a corpus; how many articles tell one; how long it is told.
DESIGNS = ((30, 20), (60, 42), (60, 7), (300, 42))
TOLD, RUNS = (1, 1, 1, 2, 3, 5), 3
#: The corpora in which only stories move: five articles each, some terms in all of a story's.
RUNNING, EACH, TERMS, USED = 48, 5, 10, 0.3
RECOVERED, CORPORA, SEED = 5, 100, 20261127
#: What is promised: this F1, and a change claimed in so many of a hundred.
LEAST, MOST = 0.95, 7
FIRST_DAY = date(2026, 3, 2)
#: Articles before this one were looked at when the likeness was chosen.
UNSEEN = 6000

Articles = tuple[pd.DataFrame, dict[str, int]]
Tell = Callable[[random.Random, int], list[list[list[str]]]]


def b_cubed(found: dict[str, str], gold: dict[str, int]) -> tuple[float, float, float]:
    """Precision, recall and F1 of a partition, averaged over articles (Bagga and Baldwin 1998)."""
    told, true = Counter(found.values()), Counter(gold.values())
    both = Counter((found[name], gold[name]) for name in gold)
    precision = float(np.mean([both[found[x], gold[x]] / told[found[x]] for x in gold]))
    recall = float(np.mean([both[found[x], gold[x]] / true[gold[x]] for x in gold]))
    return precision, recall, 2 * precision * recall / (precision + recall)


def pieces(listed: list[list[str]]) -> Tell:
    """Stories cut from articles, given as sentences: each sentence stands in one piece."""

    def told(chance: random.Random, n: int) -> list[list[list[str]]]:
        found = []
        for sentences in chance.sample(listed, n):
            mixed = chance.sample(sentences, len(sentences))
            found.append([mixed[k::EACH] for k in range(EACH)])
        return found

    return told


#: Kinds of invented events: what happens in them, and what is said of all of that kind.
KINDS = (
    ("cháy", "kho vải", "khói", "lính cứu hỏa", "vòi nước", "dập lửa", "thiệt hại", "điện chập"),
    ("khánh thành", "cây cầu", "nhịp", "thông xe", "dải lụa", "kỹ sư", "vốn vay", "hai bờ"),
    ("xét xử", "bị cáo", "tòa", "luật sư", "án tù", "lừa tiền", "khai nhận", "người bị hại"),
    ("trận đấu", "bàn thắng", "thủ môn", "khán đài", "hiệp hai", "huấn luyện viên", "phạt đền"),
    ("mưa lũ", "nước dâng", "sơ tán", "bao cát", "đê", "mất điện", "xuồng", "ngập sâu"),
)
SYLLABLES = tuple(
    f"{a}{b}" for a in "b c d đ g h kh l m n ng ph s t th tr v".split() for b in
    "an ao âm ăn ên iêu ình oa ôi ông uân ương".split()
)  # fmt: skip
COMMON = (
    "người dân cho biết từ sáng", "theo đại diện cơ quan chức năng", "sự việc đang được làm rõ",
    "nhiều người có mặt từ sớm", "công việc sẽ kéo dài đến cuối tuần", "đến chiều cùng ngày",
    "lãnh đạo địa phương đã đến tận nơi", "theo kế hoạch được công bố trước đó",
)  # fmt: skip


def invented(chance: random.Random, n: int) -> list[list[list[str]]]:
    """Invented stories: a kind they share with others, and people, places and things of their own.

    Each sentence takes two words of the kind, one or two of the story and a phrase of everybody.
    """
    found = []
    for _ in range(n):
        kind = chance.choice(KINDS)
        own = [
            " ".join(one.capitalize() for one in chance.sample(SYLLABLES, k))
            for k in (2, 2, 3, 3, 3, 2)
        ]
        own += [" ".join(chance.sample(SYLLABLES, 2)) for _ in range(6)]
        told = []
        for _ in range(EACH):
            mine = chance.sample(own, 8)
            told.append(
                [
                    f"{chance.choice(COMMON)}, {' '.join(chance.sample(kind, 2))} "
                    f"{' '.join(chance.sample(mine, chance.choice((1, 2))))}".capitalize()
                    + "."
                    for _ in range(chance.randint(9, 16))
                ]
            )
        found.append(told)
    return found


def planted(
    tell: Tell, seed: int, *, n_stories: int, days: int, told: tuple[int, ...] = TOLD
) -> Articles:
    """A corpus of stories, mixed, and the story of each article."""
    chance = random.Random(SEED + seed)
    rows, gold = [], {}
    for story, texts in enumerate(tell(chance, n_stories)):
        begins = chance.randrange(days)
        for text in texts[: chance.choice(told)]:
            name = f"{chance.randrange(10**9):09}"
            day = FIRST_DAY + timedelta(begins + chance.randrange(RUNS))
            rows.append((name, "Báo Sông", day.isoformat(), "\n".join(text)))
            gold[name] = story
    chance.shuffle(rows)
    frame = pd.DataFrame(rows, columns=["article_id", "outlet", "published_on", "text"])
    return frame.assign(label=frame["text"].str[:20], n_words=100), gold


def recovered(tell: Tell, n: int, designs: tuple[tuple[int, int], ...] = DESIGNS) -> pd.DataFrame:
    """How well stories are recovered: a row a design, means over n corpora and the least F1."""
    rows = []
    for n_stories, days in designs:
        scores, sizes = [], []
        for seed in range(n):
            frame, gold = planted(tell, 1000 * days + seed, n_stories=n_stories, days=days)
            table = stories.find_stories(frame)
            found = dict(zip(table["article_id"], table["story_id"], strict=True))
            scores.append(b_cubed(found, gold))
            sizes.append(len(frame))
        means = np.mean(scores, axis=0).round(3).tolist()
        row = dict(zip(("precision", "recall", "f1"), means, strict=True))
        row |= {"least_f1": round(min(score[2] for score in scores), 3), "corpora": n}
        rows.append({"stories": n_stories, "days": days, "articles": round(np.mean(sizes))} | row)
    return pd.DataFrame(rows)


def claimed(tell: Tell, seed: int, *, known: bool) -> dict[str, bool]:
    """Whether a change is claimed in a corpus where only stories move.

    known: with the stories as they are found, as the product does; without them, articles count.
    """
    frame, gold = planted(tell, seed, n_stories=RUNNING, days=42, told=(EACH,))
    chance = random.Random(SEED - seed)
    used = {(s, k) for s in range(RUNNING) for k in range(TERMS) if chance.random() < USED}
    names = [f"thuật ngữ {k}" for k in range(TERMS)]
    rows = [
        (name, names[k], 0, 1) for name, s in gold.items() for k in range(TERMS) if (s, k) in used
    ]
    terms = pd.DataFrame(rows, columns=["article_id", "term", "start", "end"])
    told = stories.find_stories(frame) if known else None
    table = usage_time.table(terms, frame, names=names, stories=told)
    middle = (FIRST_DAY + timedelta(22)).isoformat()
    moved = change.before_after(terms, frame, day=middle, names=names, stories=told)
    judged = table[table["mark"] == "term"]
    return {
        "any difference": bool(judged["claim"].eq(True).any()),
        "trend": bool(judged["trend_claim"].eq(True).any()),
        "before and after": bool(moved["claim"].any()),
    }


def running(tell: Tell, n: int) -> pd.DataFrame:
    """In how many of n corpora each test claims a change, with stories as draws; in how many of
    a quarter of them with articles, as the product does where no stories are given."""
    rows = []
    for known, size in ((True, n), (False, max(1, n // 4))):
        each = pd.DataFrame([claimed(tell, seed, known=known) for seed in range(size)])
        for test in each:
            rows.append({"draws": "stories" if known else "articles", "test": test,
                         "corpora": size, "claimed": int(each[test].sum())})  # fmt: skip
    return pd.DataFrame(rows)


def sentences(path: str) -> list[list[str]]:
    """The sentences of the articles of a file that nobody looked at, of those long enough."""
    opened = gzip.open if path.endswith(".gz") else open
    found = []
    with opened(path, "rt", encoding="utf-8") as lines:
        for k, line in enumerate(lines):
            if k < UNSEEN:
                continue
            own = [one for one in json.loads(line)["text"].split("\n") if len(one) > 40]
            if len(own) >= 4 * EACH:
                found.append(own)
    return found


def drawn(scores: pd.DataFrame, said: pd.DataFrame, path: Path) -> None:
    """F1 by density at the left; at the right in how many corpora a change is claimed."""
    mpl.use("Agg")
    mpl.rcParams["svg.hashsalt"] = "running_stories"
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.4, 2.4), layout="constrained")
    left, right = figure.subplots(1, 2)
    labels = [f"{row.stories} in {row.days} days" for row in scores.itertuples()]
    for name, marker in (("precision", "^"), ("recall", "v"), ("f1", "o")):
        left.plot(scores[name], range(len(scores)), marker, markersize=4, label=name)
    left.axvline(LEAST, color="#999999", linewidth=0.8)
    left.set_yticks(range(len(scores)), labels)
    left.set_xlim(0.85, 1.0)
    left.set_title("stories recovered (B-cubed)", fontsize=9)
    left.legend(fontsize=6, frameon=False, loc="lower left")
    tests = list(dict.fromkeys(said["test"]))
    for draws, marker in (("stories", "o"), ("articles", "D")):
        own = said[said["draws"] == draws]
        right.plot(100 * own["claimed"] / own["corpora"], range(len(own)), marker, markersize=4,
                   label=f"{draws} as draws")  # fmt: skip
    right.axvline(MOST, color="#999999", linewidth=0.8)
    right.set_yticks(range(len(tests)), tests)
    right.set_xlim(-2, 102)
    right.set_title("corpora of 100 with a false change", fontsize=9)
    right.legend(fontsize=6, frameon=False)
    for panel in (left, right):
        panel.tick_params(labelsize=7)
        panel.margins(y=0.2)
    figure.savefig(path, metadata={"Date": None, "Creator": None})


def main() -> int:
    """Print the tables; with a file of articles, write them and their figure."""
    given = sys.argv[1:]
    path = next((one for one in given if not one.isdigit()), "")
    n = next((int(one) for one in given if one.isdigit()), CORPORA)
    tell = pieces(sentences(path)) if path else invented
    scores = recovered(tell, min(n, RECOVERED))
    print(scores.to_string(index=False), flush=True)
    said = running(tell, n)
    print(said.to_string(index=False), flush=True)
    if path:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for table, name in ((scores, "stories_recovered"), (said, "running_stories")):
            table.to_csv(FOLDER / f"{name}.csv", index=False, lineterminator="\n")
        drawn(scores, said, FOLDER / "running_stories.svg")
    most = said.loc[said["draws"] == "stories", "claimed"].max()
    f1 = scores["f1"].min()
    print(f"running_stories: F1 {f1:.3f} at least; a change claimed in {most} of {n} at most")
    return 0 if f1 >= LEAST and most <= MOST * n / CORPORA else 1


if __name__ == "__main__":
    raise SystemExit(main())
