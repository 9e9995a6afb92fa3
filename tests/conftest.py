"""What every test run shares: figures that notebooks draw while they are compared go aside."""

import os
import shutil
import tempfile

from analysis.corpus import net
from analysis.report import notebook
from analysis.tables import memory


def pytest_configure(config):
    """Kernels started by the notebook tests inherit the folder, and that no net hides a fault."""
    os.environ.setdefault(net.STRICT, "1")
    memory.collect_rarely()
    if notebook.FIGURES not in os.environ:
        config.stash_folder = tempfile.mkdtemp(prefix="figures-")
        os.environ[notebook.FIGURES] = config.stash_folder


def pytest_unconfigure(config):
    """The folder goes with the run."""
    folder = getattr(config, "stash_folder", None)
    if folder:
        os.environ.pop(notebook.FIGURES, None)
        shutil.rmtree(folder, ignore_errors=True)
