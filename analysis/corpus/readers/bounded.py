"""Packed bytes, unpacked no further than a file of articles can be."""

import gzip
import io
from typing import BinaryIO

from analysis.tables.errors import InputError

#: No file of articles unpacks to more bytes than this.
MOST = 4 << 30
#: Text is packed to a tenth or twentieth; what unpacks to so many times its size is no text.
RATIO = 200
#: Below this size nothing is suspected.
FREE = 16 << 20


def check_unpacked(unpacked: int, packed: int, name: str) -> None:
    """Raise `InputError` when so many bytes came out of so few."""
    if unpacked > MOST or (unpacked > FREE and unpacked > RATIO * max(packed, 1)):
        raise InputError(
            f"{name} unpacks to far more than it holds ({unpacked >> 20:,} MB and more out of "
            f"{packed:,} bytes), as no file of articles does. Unpack it yourself if it is one."
        )


class _Unpacked(io.RawIOBase):
    """What a packed stream holds, counted as it comes out."""

    def __init__(self, packed: BinaryIO, name: str) -> None:
        self._packed, self._name, self._n = packed, name, 0
        self._stream = gzip.GzipFile(fileobj=packed)

    def readable(self) -> bool:
        return True

    def readinto(self, into: "bytearray | memoryview") -> int:  # type: ignore[override]
        piece = self._stream.read(len(into))
        self._n += len(piece)
        check_unpacked(self._n, self._packed.tell(), self._name)
        into[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
            self._packed.close()
        super().close()


def unpacked(packed: BinaryIO, name: str) -> BinaryIO:
    """The bytes of a stream packed with gzip; `InputError` once there are too many."""
    return io.BufferedReader(_Unpacked(packed, name), 1 << 16)
