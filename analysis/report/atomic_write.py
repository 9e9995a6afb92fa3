"""Files made aside and moved into place, so that a failure leaves the old ones whole."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Every file into the folder under its name, each replaced whole; raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".making-", dir=folder) as made:
        for name, content in files.items():
            (Path(made) / name).write_bytes(content)
        for name in files:
            os.replace(Path(made) / name, folder / name)
