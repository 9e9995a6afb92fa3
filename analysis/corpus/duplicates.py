"""Articles that stand in a corpus twice: word for word, or with a few words changed."""

import zlib
from functools import lru_cache
from hashlib import blake2b
from typing import Any

import numpy as np

from analysis.text import normalise

_WORDS = 5
#: Twelve rows of least hashes in four bands: texts that share three of four runs of words meet
#: in a band with a chance of 89 %, those that share a third with one of 14 %.
_BANDS, _ROWS = 4, 3
_ALIKE = 8
_FEWEST = 20
_PRIME = (1 << 31) - 1
#: Beyond so many articles nearly equal ones are no longer looked for.
MOST = 200_000

_rng = np.random.default_rng(20_260_101)
_TIMES = _rng.integers(1, _PRIME, size=(_BANDS * _ROWS, 1), dtype=np.int64)
_PLUS = _rng.integers(0, _PRIME, size=(_BANDS * _ROWS, 1), dtype=np.int64)


class Seen:
    """What articles were seen, so that one that comes again is known.

    `exact` counts articles whose words an earlier one has, `near` those that share about three
    of four runs of five words with an earlier one and are not equal to one; `near` is None
    once there were too many to compare.
    """

    def __init__(self) -> None:
        self.exact = 0
        self._near = 0
        self._digests: set[int] = set()
        self._bands: dict[int, int] = {}
        self._n = 0
        self._signatures = np.zeros((1_024, _BANDS * _ROWS), dtype=np.int32)

    @property
    def near(self) -> int | None:
        """How many articles are nearly one that was seen before."""
        return self._near if self._n < MOST else None

    def add(self, text: str) -> None:
        """Take in one more article.

        >>> seen = Seen()
        >>> text = "Chợ cá Lạc Hải mở cửa sáng nay sau ba tháng sửa chữa và nhiều người đến " * 2
        >>> for one in (text, text, text + "mua cá", "Bến phà ngừng chạy."):
        ...     seen.add(one)
        >>> seen.exact, seen.near
        (1, 1)
        """
        words = normalise.folded(text).split()
        said = " ".join(words).encode("utf-8", "surrogatepass")
        digest = int.from_bytes(blake2b(said, digest_size=8).digest(), "big")
        if digest in self._digests:
            self.exact += 1
            return
        self._digests.add(digest)
        if len(words) < _FEWEST or self._n >= MOST:
            return
        signature = _signature(words)
        # A number a band, and not its bytes: a corpus of many articles has many of them.
        keys = [
            _key(band, signature[band * _ROWS : (band + 1) * _ROWS].tobytes())
            for band in range(_BANDS)
        ]
        met = {self._bands[key] for key in keys if key in self._bands}
        self._near += any(int((self._signatures[k] == signature).sum()) >= _ALIKE for k in met)
        for key in keys:
            self._bands.setdefault(key, self._n)
        if self._n == len(self._signatures):
            self._signatures = np.concatenate([self._signatures, np.zeros_like(self._signatures)])
        self._signatures[self._n] = signature
        self._n += 1


def _key(band: int, part: bytes) -> int:
    return int.from_bytes(blake2b(part, digest_size=8, salt=bytes((band,))).digest(), "big")


@lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def _signature(words: list[str]) -> np.ndarray[Any, np.dtype[np.int32]]:
    """The least of some hashes over the runs of words of a text."""
    hashes = np.fromiter(map(_hash, words), np.int64, len(words))
    runs = np.zeros(len(words) - _WORDS + 1, dtype=np.int64)
    for k in range(_WORDS):
        runs = (runs * 31 + hashes[k : k + len(runs)]) % _PRIME
    least: np.ndarray[Any, np.dtype[np.int32]] = (
        ((runs[None, :] * _TIMES + _PLUS) % _PRIME).min(1).astype(np.int32)
    )
    return least
