# SPDX-License-Identifier: GPL-3.0-or-later
"""One simulator, one data folder and the real programs between them, for the soak tests."""

import json
import os
import signal
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

ENDED = ("ready", "failed", "cancelled", "unconfirmed", "lost")
PATIENCE = 120  # seconds of real time for what takes milliseconds


def names_of(base):
    """The programs in a folder, whatever the platform calls them."""
    suffix = ".exe" if os.name == "nt" else ""
    return {name: str(Path(base) / (name + suffix)) for name in ("snapdeck", "snapdeck-cli", "snapdeck-sim")}


class World:
    """Starts the simulator in `folder`; everything it made is there afterwards."""

    def __init__(self, bin_folder, folder, time_scale, simulator_options):
        self.programs = names_of(bin_folder)
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.data = self.folder / "data"
        self.time_scale = time_scale
        self.started = []
        ready = self.folder / "ready.json"
        arguments = [self.programs["snapdeck-sim"], "--port", "0", "--ready-file", str(ready),
                     "--time-scale", str(time_scale)]
        for name, value in simulator_options.items():
            arguments += [f"--{name}", str(value)]
        self.simulator = subprocess.Popen(arguments, stdout=subprocess.DEVNULL,
                                          stderr=open(self.folder / "simulator.err", "wb"))
        try:
            self.endpoints = self._await_ready(ready)
            self.environment = self._environment()
            self._add_accounts()
        except BaseException:
            self.close()
            raise

    def _await_ready(self, ready):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if ready.exists():
                text = ready.read_text()
                if text.strip().endswith("}"):
                    return json.loads(text)
            if self.simulator.poll() is not None:
                raise RuntimeError("the simulator ended: " + (self.folder / "simulator.err").read_text())
            time.sleep(0.005)
        raise RuntimeError("the simulator did not get ready")

    def _environment(self):
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        environment.update({
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            # Nobody's keychain is asked.
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            "SNAPDECK_KEY_DEMO": self.endpoints["square_cloud_key"],
            "SNAPDECK_KEY_LAB": self.endpoints["wrenn_key"],
        })
        os.chmod(home, 0o700)
        return environment

    def _add_accounts(self):
        for arguments in (["demo", "--provider", "square-cloud", "--base-url", self.endpoints["square_cloud"],
                           "--storage-url", self.endpoints["storage"]],
                          ["lab", "--provider", "wrenn", "--base-url", self.endpoints["wrenn"]]):
            result = self.cli(["account", "add", "--session-only"] + arguments)
            if result.returncode != 0:
                raise RuntimeError("account add: " + result.stderr)

    # The programs

    def start(self, program, arguments, label):
        """Starts it with its words in `<label>.out` and `<label>.err`."""
        out = open(self.folder / f"{label}.out", "wb")
        err = open(self.folder / f"{label}.err", "wb")
        process = subprocess.Popen(
            [self.programs[program], "--data-dir", str(self.data), "--time-scale", str(self.time_scale)] + arguments,
            env=self.environment, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        out.close()
        err.close()
        self.started.append(process)
        return process

    def cli(self, arguments, timeout=PATIENCE):
        """Runs it to its end. A `subprocess.TimeoutExpired` where that does not come."""
        return subprocess.run(
            [self.programs["snapdeck-cli"], "--data-dir", str(self.data), "--time-scale", str(self.time_scale)]
            + arguments, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=timeout, check=False)

    # The simulator

    def control(self, path, body=None, method=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.endpoints["control"] + path, data=data,
                                         method=method or ("GET" if data is None else "POST"),
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def requests(self):
        return self.control("/requests")

    def settled_requests(self):
        """The log, once every request of it has been answered: a killed client's go on."""
        end = time.monotonic() + PATIENCE
        while True:
            log = self.requests()
            if all(entry["status"] is not None for entry in log) or time.monotonic() > end:
                return log
            time.sleep(0.05)

    def state(self):
        return self.control("/state")

    def keep_awake(self, capsule):
        """Has its own rest begin anew, as whoever uses it does. False where it rests already."""
        request = urllib.request.Request(f"{self.endpoints['wrenn']}/v1/capsules/{capsule}/ping", method="POST",
                                         headers={"X-API-Key": self.endpoints["wrenn_key"]})
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE):
                return True
        except urllib.error.HTTPError as refusal:
            if refusal.code != 409:
                raise
            return False

    # The journal

    def operations(self):
        """Every operation that the journal knows, oldest first; none where there is no journal yet."""
        rows = self._read("SELECT id, account, kind, resource_id, state, ended, machine, code, message, batch "
                          "FROM operation ORDER BY started_at, position, id")
        names = ("id", "account", "kind", "resource", "state", "ended", "machine", "code", "message", "batch")
        return [dict(zip(names, row)) for row in rows]

    def open_count(self):
        rows = self._read("SELECT COUNT(*) FROM operation WHERE ended = 0")
        return rows[0][0] if rows else 0

    def integrity(self):
        """`ok`, or what is wrong with the journal."""
        if not (self.data / "journal.sqlite").exists():
            return "ok"
        try:
            with self._connect() as database:
                return database.execute("PRAGMA integrity_check").fetchone()[0]
        except sqlite3.Error as error:
            return str(error)

    def set_aside(self):
        """Files that the program itself found damaged."""
        known = {"journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"}
        return [path.name for path in self.data.glob("journal*") if path.is_file() and path.name not in known
                and not path.name.endswith(".lock")]

    def _connect(self):
        return sqlite3.connect(self.data / "journal.sqlite", timeout=PATIENCE)

    def _read(self, sql):
        if not (self.data / "journal.sqlite").exists():
            return []
        try:
            database = self._connect()
        except sqlite3.Error:
            return []
        try:
            return database.execute(sql).fetchall()
        except sqlite3.OperationalError:  # not made yet
            return []
        finally:
            database.close()

    # The end

    def keep(self):
        """Writes what tells of this world into its folder."""
        for name, make in (("requests.json", self.requests), ("state.json", self.state)):
            try:
                (self.folder / name).write_text(json.dumps(make(), indent=1))
            except (OSError, urllib.error.URLError):
                pass

    def close(self):
        for process in self.started:
            if process.poll() is None:
                process.kill()
            process.wait()
        if self.simulator.poll() is None:
            self.simulator.send_signal(signal.SIGTERM)
            try:
                self.simulator.wait(timeout=5)
            except subprocess.TimeoutExpired:
                self.simulator.kill()
                self.simulator.wait()
