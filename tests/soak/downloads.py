# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills downloads, cuts their network, and counts what is fetched twice. See downloads.sh."""

import argparse
import hashlib
import json
import random
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

from proxy import Proxy
from world import World

MOST_TWICE = 2 * 1024 * 1024
MOST_SECONDS = 120  # for one file, once nothing interrupts it any more


class StorageWorld(World):
    """A world whose storage is reached through a proxy alone."""

    def __init__(self, bin_folder, folder, options, proxy):
        self.proxy = proxy
        super().__init__(bin_folder, folder, 1, options)

    def _add_accounts(self):
        storage = urllib.parse.urlsplit(self.endpoints["storage"])
        self.proxy.target = (storage.hostname, storage.port)
        result = self.cli(["account", "add", "demo", "--provider", "square-cloud", "--session-only",
                           "--base-url", self.endpoints["square_cloud"],
                           "--storage-url", storage._replace(netloc=f"127.0.0.1:{self.proxy.port}").geturl()])
        if result.returncode != 0:
            raise RuntimeError("account add: " + result.stderr)


class Soak:
    """Downloads one archive again and again, and interrupts that."""

    def __init__(self, options, folder):
        self.rng = random.Random(options.seed)
        self.proxy = Proxy(options.rate)
        # Of an older server, whose links the client composes itself: so they lead through the proxy.
        self.world = StorageWorld(options.bin, folder, {
            "seed": 7, "apps": 1, "databases": 0, "versions": 1, "capsules": 0, "archive-bytes": options.size,
            "archive-entries": 200, "square-cloud": "older"}, self.proxy)
        self.to = Path(folder) / "downloads"
        self.to.mkdir()
        apps = json.loads(self.world.cli(["--json", "app", "list"]).stdout)
        self.app = next(iter(apps.values()))[0]["id"]
        self.original = self._fetch()
        self.files = self.different = self.left_over = self.most_twice = self.interruptions = 0
        self.runs = 0

    def _fetch(self):
        listed = json.loads(self.world.cli(["--json", "snapshot", "list", self.app, "--show-links"]).stdout)
        link = urllib.parse.urlsplit(listed["snapshots"][0]["url"])
        direct = urllib.parse.urlsplit(self.world.endpoints["storage"])
        with urllib.request.urlopen(link._replace(netloc=direct.netloc).geturl(), timeout=60) as answer:
            return hashlib.sha256(answer.read()).hexdigest()

    def start(self):
        self.runs += 1
        return self.world.start("snapdeck-cli", ["snapshot", "download", self.app, "--to", str(self.to)],
                                f"run{self.runs % 4}")

    def interrupted(self):
        self.interruptions += 1
        self.settle()

    def settle(self):
        self.most_twice = max(self.most_twice, self.proxy.mark())

    def judge(self):
        """A download has ended by itself: is the file whole, and nothing else there?"""
        self.settle()
        self.proxy.forget()
        names = sorted(path.name for path in self.to.iterdir())
        zips = [name for name in names if name.endswith(".zip")]
        same = [name for name in zips if hashlib.sha256((self.to / name).read_bytes()).hexdigest() == self.original]
        self.files += len(same)
        self.different += 1 if len(zips) != 1 or len(same) != 1 else 0
        self.left_over += len(names) - len(zips)
        for path in self.to.iterdir():
            path.unlink()

    def is_named(self):
        return any(path.name.endswith(".zip") for path in self.to.iterdir())

    def kill(self, kills):
        while kills > 0:
            process = self.start()
            try:
                process.wait(self.rng.uniform(0.05, 2.0))
            except subprocess.TimeoutExpired:  # still at it
                process.kill()
                process.wait()
                kills -= 1
                if self.is_named():  # the file was whole, only the program's own end was cut short
                    self.interruptions += 1
                    self.judge()
                else:
                    self.interrupted()
                continue
            self.judge()
        self.finish()

    def cut(self, cuts):
        process = self.start()
        while cuts > 0:
            try:
                process.wait(self.rng.uniform(0.1, 1.2))
            except subprocess.TimeoutExpired:
                self.proxy.cut()
                cuts -= 1
                self.interrupted()
                continue
            self.judge()
            process = self.start()
        self.finish(process)

    def finish(self, process=None):
        process = process or self.start()
        try:
            process.wait(MOST_SECONDS)
        except subprocess.TimeoutExpired:
            print(f"stuck for {MOST_SECONDS} s: " + (Path(self.world.folder) / f"run{self.runs % 4}.err").read_text())
            process.kill()
            process.wait()
            self.different += 1
        self.judge()

    def close(self):
        self.world.close()
        self.proxy.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", required=True)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--cuts", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--size", type=int, default=24 * 1024 * 1024)
    parser.add_argument("--rate", type=int, default=4 * 1024 * 1024)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="snapdeck-downloads-") as folder:
        soak = Soak(options, folder)
        try:
            soak.kill(options.kills)
            print(f"after {options.kills} kills: {soak.files} files, most fetched twice {soak.most_twice} bytes",
                  flush=True)
            soak.cut(options.cuts)
        finally:
            soak.close()
    print(f"{time.monotonic() - began:.0f} s")
    print(f"interruptions {soak.interruptions}: files {soak.files} complete and identical, {soak.different} different, "
          f"left over {soak.left_over}; most fetched twice {soak.most_twice} bytes")
    bad = soak.different or soak.left_over or soak.most_twice > MOST_TWICE or soak.files == 0
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
