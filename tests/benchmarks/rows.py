"""How long `check` takes over a table of very many rows, and the most memory it holds.

    python3 run bench rows [N]

A CSV of N invented articles (50,000 where nothing is said) is written and checked once, as the
command `check` does it with files of more than 256 MB. Processor time on one core; the memory is
that of the whole process, measured by the system. It fails above 1 GB.
"""

import resource
import sys
import time
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from analysis.corpus import check  # noqa: E402

N, MOST_MB = 50_000, 1_024
_WORDS = "chợ cá bến phà nước sông người dân sáng nay mở cửa ban quản lý cho biết".split()
#: How many outlets, and words of the shortest and the longest article.
_OUTLETS, _LEAST, _RANGE = 40, 75, 425


def write(path: Path, n: int) -> None:
    """A table of so many articles of 300 to 2,000 letters, no two with the same words."""
    order = [_WORDS[(k * k + 3 * k) % len(_WORDS)] for k in range(2 * _RANGE)]
    said = list(islice(cycle(order), 3 * _RANGE))
    with path.open("w", encoding="utf-8") as stream:
        stream.write("id,title,date,source,content\n")
        for k in range(n):
            begin = k * 31 % _RANGE
            told = " ".join(said[begin : begin + _LEAST + k * 7_919 % _RANGE]).capitalize()
            day = f"{k % 28 + 1:02}/{k % 12 + 1:02}/2025"
            stream.write(f"b{k},Tin số {k},{day},Báo {k % _OUTLETS},{told} {k}.\n")


def main() -> None:
    """Print the row of the table, and fail where too much memory was held."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else N
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rows.csv"
        write(path, n)
        size = path.stat().st_size / 1e6
        begun = time.process_time()
        page, _ = check.check_inputs([path])
        spent = time.process_time() - begun
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(page)
    print(f"{n:,} rows, {size:,.0f} MB: {spent:,.0f} s of processor time, {n / spent:,.0f} rows a second, at most {most:,.0f} MB")  # fmt: skip
    if most > MOST_MB:
        sys.exit(f"More than {MOST_MB:,} MB were held.")


if __name__ == "__main__":
    main()
