"""Paragraphs copied into other articles, half of them edited: what text reuse has to find.

An edit here is harsher than what a newsroom does in a hurry: of a hundred words five are changed
for others, two dropped and two put in; spellings vary, names are shortened, and up to a tenth
is cropped at both ends. The same seed plants the same copies.
"""

import random
import re
from collections.abc import Mapping, Sequence

from analysis.text import words

PLANTED = 100
CHANGED, DROPPED, ADDED, VARIED, CROPPED = 0.05, 0.02, 0.02, 0.5, 0.1
LEAST, MOST = 55, 200
_SPELLINGS = (
    *(("oà ", "òa "), ("oá ", "óa "), ("oả ", "ỏa "), ("oè ", "òe "), ("uỷ ", "ủy ")),
    *(("kỹ ", "kĩ "), ("lý ", "lí "), ("mỹ ", "mĩ "), ("tỷ ", "tỉ "), ("quy ", "qui ")),
    *(("Thành phố", "TP"), ("Ủy ban nhân dân", "UBND"), ("Uỷ ban nhân dân", "UBND")),
    *((" một ", " 1 "), (" hai ", " 2 "), (" ba ", " 3 "), ("%", " phần trăm")),
)
_CAPITAL = "A-ZÀ-ỸĐ"
_NAME = re.compile(rf"\b(?:[{_CAPITAL}]\w+ ){{2,3}}([{_CAPITAL}]\w+)\b")


def edited(paragraph: str, others: Sequence[str], chance: random.Random) -> str:
    """A paragraph as somebody else might print it; `others` are words to put in."""
    for one, other in _SPELLINGS:
        if chance.random() < VARIED:
            paragraph = paragraph.replace(one, other)
    paragraph = _NAME.sub(lambda m: m[1] if chance.random() < VARIED else m[0], paragraph)
    kept: list[str] = []
    at = 0
    for start, end in words.word_spans(paragraph):
        before, word, at = paragraph[at:start], paragraph[start:end], end
        drawn = chance.random()
        if drawn < CHANGED:
            word = chance.choice(others)
        elif drawn < CHANGED + ADDED:
            word = f"{word} {chance.choice(others)}"
        elif drawn < CHANGED + ADDED + DROPPED:
            word = ""
        kept.append(before + word)
    crop = int(len(kept) * CROPPED)
    kept = kept[chance.randint(0, crop) : len(kept) - chance.randint(0, crop)]
    return " ".join("".join(kept).split())


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of a text; short lines that follow one another are one."""
    made = [""]
    for line in text.split("\n"):
        if line and len(made[-1].split()) < LEAST:
            made[-1] = f"{made[-1]} {line}".strip()
        else:
            made.append(line)
    return made


def plant(
    texts: Mapping[str, str], *, n: int = PLANTED, seed: int = 7
) -> tuple[dict[str, str], list[frozenset[str]]]:
    """The texts with paragraphs of theirs copied, and between which articles.

    Every second copy is edited. A paragraph has 55 syllables (some 40 words) to 200; one article may get several.
    """
    chance = random.Random(seed)
    planted = dict(texts)
    sources = [
        (name, paragraph)
        for name, text in texts.items()
        for paragraph in _paragraphs(text)
        if LEAST <= len(paragraph.split()) <= MOST
    ]
    pairs = []
    for number, (name, paragraph) in enumerate(chance.sample(sources, min(n, len(sources)))):
        target = chance.choice([other for other in texts if other != name])
        if number % 2:
            other = chance.choice(sources)[1]
            put_in = [other[start:end] for start, end in words.word_spans(other)]
            paragraph = edited(paragraph, put_in, chance)
        lines = planted[target].split("\n")
        lines.insert(chance.randint(0, len(lines)), paragraph)
        planted[target] = "\n".join(lines)
        pairs.append(frozenset((name, target)))
    return planted, pairs


_KINDS = (
    "bà con|chị em|các cụ|bọn trẻ|thầy trò|đội thợ|nhóm bạn|hai anh em|cả xóm|mấy bác|"
    "ông lái đò|cô hàng nước|bác trưởng thôn|chú kiểm lâm|tổ thủy nông|vợ chồng bà Sáu",
    "trồng|bán|chở|gánh|vá|phơi|hái|sửa|đan|rửa|giặt|nấu|mua|gói|xếp|cắt|buộc|kéo|"
    "ươm|nhặt|quét|sơn|đẽo|ghép|tưới|rang|thả|vớt|khiêng|dựng|che|lợp",
    "lúa|cam|lưới|rổ|nồi|thuyền|cá|hoa|bánh|chiếu|củi|rau|mía|bưởi|gạch|nón|trà|vải|"
    "mạ non|ổi găng|cột tre|máng nước|tôm càng|hạt sen|khung cửi|mái lá|đèn lồng|bè chuối",
    "bên sông|đầu làng|ngoài chợ|sau đình|trên đồi|giữa đồng|dưới bến|ở vườn|"
    "cạnh trạm xá|trước cổng trường|dọc bờ đê|quanh ao sen|gần cầu treo|trong xưởng mộc",
    "sáng sớm|buổi trưa|chiều muộn|đêm rằm|mùa gặt|ngày mưa|hôm qua|tháng này|"
    "sau Tết|trước vụ chiêm|cuối tuần|từ tinh mơ|lúc chạng vạng|giữa phiên chợ",
    "rất vui|thật chậm|khá mệt|vội vã|cẩn thận|lặng lẽ|ồn ào|đều tay|kiên nhẫn|"
    "thong thả|hớn hở|ngại ngùng|say sưa|khéo léo|tất bật|rôm rả",
)


def invented(n_words: int) -> str:
    """Sentences from a small grammar: they share phrases, as real articles do."""
    said: list[str] = []
    while sum(len(clause.split()) for clause in said) < n_words:
        kinds = [*_KINDS, *_KINDS[1:3]]
        random.shuffle(kinds)
        said.append(" ".join(random.choice(kind.split("|")) for kind in kinds))
    return ". ".join(clause.capitalize() for clause in said) + "."
