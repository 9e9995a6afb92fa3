"""A JupyterLab of its own for a test, driven by Debian's Chromium; nothing leaves the machine."""

import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage",
]  # fmt: skip
_HOMES = (
    "HOME", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR",
    "JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR", "IPYTHONDIR", "MPLCONFIGDIR",
)  # fmt: skip
_SETTINGS = {
    "@jupyterlab/apputils-extension/notification.jupyterlab-settings": {
        "fetchNews": "false",
        "checkForUpdates": False,
    },
    "@jupyterlab/notebook-extension/tracker.jupyterlab-settings": {"windowingMode": "none"},
}


def free_port():
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextmanager
def server(folder: Path, home: Path, **settings: str):
    """JupyterLab on a folder; its address with the token, until the block ends."""
    places = {name: str(home / name.lower()) for name in _HOMES}
    for name, content in _SETTINGS.items():
        path = Path(places["JUPYTERLAB_SETTINGS_DIR"]) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content), encoding="utf-8")
    for place in places.values():
        Path(place).mkdir(parents=True, exist_ok=True)
    root = str(Path(__file__).resolve().parent.parent)
    environment = {**os.environ, **places, "PYTHONPATH": root, "TZ": "UTC", **settings}
    port, token = free_port(), secrets.token_hex(16)
    log = (home / "server.log").open("w")
    process = subprocess.Popen(
        [
            sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ip=127.0.0.1",
            f"--port={port}", "--ServerApp.port_retries=0", f"--IdentityProvider.token={token}",
            f"--ServerApp.root_dir={folder}", "--expose-app-in-browser",
            "--LabApp.extension_manager=readonly",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
            "--ServerApp.terminals_enabled=False",
        ],
        env=environment, stdout=log, stderr=log, start_new_session=True,
    )  # fmt: skip
    try:
        base = f"http://127.0.0.1:{port}"
        _wait(f"{base}/api/status?token={token}", process, home / "server.log")
        yield base, token
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(20)
        log.close()


def _wait(address: str, process: subprocess.Popen, log: Path):
    for _ in range(600):
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError("JupyterLab did not start:\n" + log.read_text(encoding="utf-8")[-2000:])


class Page:
    """One browser page on one notebook, with what it asked for and complained of."""

    def __init__(self, page, base: str, token: str) -> None:
        self.page, self.base, self.token = page, base, token
        self.outside: list[str] = []
        self.errors: list[str] = []
        page.route("**/*", self._route)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._console)

    def _route(self, route):
        address = route.request.url
        if address.startswith((self.base, "data:", "blob:")):
            route.continue_()
        else:
            self.outside.append(address)
            route.abort()

    def _console(self, message):
        if message.type == "error":
            self.errors.append(message.text)

    def open(self, notebook: str):
        """Open a notebook and wait until its kernel is idle."""
        self.page.goto(f"{self.base}/lab/tree/{notebook}?token={self.token}&reset")
        self.page.wait_for_function("window.jupyterapp && window.jupyterapp.restored")
        self.page.evaluate("() => window.jupyterapp.restored")
        self.page.wait_for_selector(".jp-NotebookPanel .jp-Notebook", timeout=60_000)
        self.page.wait_for_function(
            """() => { const w = window.jupyterapp.shell.currentWidget;
            const k = w && w.sessionContext && w.sessionContext.session
                && w.sessionContext.session.kernel;
            return !!k && k.status === 'idle'; }""",
            timeout=60_000,
        )

    def run_all(self, timeout: float = 120_000):
        """Run every cell and wait until each has run; an error in one is an error here."""
        self.page.evaluate("() => window.jupyterapp.commands.execute('notebook:run-all-cells')")
        self.page.wait_for_function(
            """() => { const w = window.jupyterapp.shell.currentWidget;
            const cells = w.content.widgets.filter((c) => c.model.type === 'code');
            return w.sessionContext.session.kernel.status === 'idle'
                && (cells.every((c) => c.model.executionCount !== null)
                || cells.some((c) => c.model.outputs.toJSON()
                    .some((o) => o.output_type === 'error'))); }""",
            timeout=timeout,
        )
        bad = self.page.evaluate(
            """() => window.jupyterapp.shell.currentWidget.content.widgets
            .filter((c) => c.model.type === 'code')
            .flatMap((c) => c.model.outputs.toJSON())
            .filter((o) => o.output_type === 'error').map((o) => o.evalue)"""
        )
        assert bad == [], bad

    def close(self):
        """End every kernel of this page."""
        self.page.evaluate("() => window.jupyterapp.serviceManager.sessions.shutdownAll()")
