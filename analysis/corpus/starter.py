"""A commented study and manifest to start from."""

from collections.abc import Sequence
from pathlib import Path


def write(folder: str | Path, inputs: Sequence[str | Path] = ()) -> list[Path]:
    """Write `study.toml` and `corpus.toml`; the paths written."""
    raise NotImplementedError
