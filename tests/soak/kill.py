# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the real programs at random instants and counts, from the simulator's log, what that did. See kill.sh."""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from verdict import Verdict, judge, kind_of
from world import World

STUCK_AFTER = 26 * 3600  # simulated seconds: longer than any patience of the program
MOST_REAL_SECONDS = 240


def simulator_options(rng):
    long_one = rng.random() < 0.45
    return {
        "seed": rng.randrange(1, 1 << 30),
        "apps": rng.randint(3, 12),
        "databases": rng.choice((0, 1, 2)),
        "versions": rng.randint(1, 3),
        "capsules": rng.randint(2, 6),
        "archive-bytes": 2048,
        "archive-entries": 3,
        "plan-memory-mb": 256 * 500,
        "snapshot-seconds": rng.choice((92, 110, 150, 400)) if long_one else rng.choice((0.5, 2, 8, 40, 85)),
        "capture-seconds": rng.choice((1, 12, 40, 50, 120)),
        "listing-cache-seconds": rng.choice((0, 30, 30, 300, 1800)),
        "wrenn": rng.choice(("seed", "current")),
        "capsule-fate": rng.choice(("gone", "paused")),
        "square-cloud": rng.choice(("older", "newer")),
    }


class Run:
    """One world, from its making to the verdict."""

    def __init__(self, arguments, number, folder):
        self.rng = random.Random(f"{arguments.seed}/{number}")
        self.number = number
        self.options = simulator_options(self.rng)
        self.scale = arguments.time_scale
        self.world = World(arguments.bin, folder, self.scale, self.options)
        self.labels = 0

    # What is begun, and killed

    def workloads(self):
        state = self.world.state()
        resources = [r for r in state["square_cloud"]["resources"]
                     if r["kind"] == "application" or r["running"]]
        capsules = [c for c in state["wrenn"]["capsules"] if c["status"] == "running"]
        rng = self.rng

        def bulk():
            return ["--account", "demo", "snapshot", "create", "--all", "--wait"]

        def some():
            chosen = rng.sample(resources, min(len(resources), rng.randint(1, 4)))
            return ["--account", "demo", "snapshot", "create", "--wait"] + [r["id"] for r in chosen]

        def restore():
            resource = rng.choice(resources)
            version = rng.choice([v for v in resource["versions"] if v["listed"] or v["ready"]])
            safety = [] if rng.random() < 0.6 else ["--no-safety-snapshot"]
            return ["--account", "demo", "snapshot", "restore", resource["id"], "--version", version["version_id"],
                    "--confirm", resource["id"]] + safety

        def capture():
            capsule = capsules.pop(rng.randrange(len(capsules)))
            return ["--account", "lab", "capsule", "capture", capsule["id"], "--confirm-destroy", capsule["id"]]

        kinds = [bulk, bulk, some, restore, restore] + ([capture, capture] if capsules else [])
        if rng.random() < 0.3:  # several at once on one data folder
            chosen = [bulk, some, restore] + ([capture] if capsules else [])
            rng.shuffle(chosen)
            return [make() for make in chosen[:rng.randint(2, 3)]]
        return [rng.choice(kinds)()]

    def expected_seconds(self):
        """Of real time, for such a run: start, a slot each, making, and a look or two."""
        simulated = (self.options["apps"] + self.options["databases"]) * 5 + self.options["snapshot-seconds"] + 60
        return 0.2 + simulated / self.scale

    def label(self, what):
        self.labels += 1
        return f"{self.labels:02d}-{what}"

    def kill_at_random(self, processes):
        if self.rng.random() < 0.5:
            time.sleep(self.rng.uniform(0, self.expected_seconds()))
        else:
            self.await_a_request(self.rng.randint(1, 1 + self.options["apps"] // 2))
            time.sleep(self.rng.choice((0, 0.001, 0.003, 0.01, 0.03)) * self.rng.random())
        # Each at its own instant, or all at once.
        pause = 0 if self.rng.random() < 0.5 else 0.02
        for process in processes:
            process.kill()
            time.sleep(pause * self.rng.random())
        for process in processes:
            process.wait()

    def await_a_request(self, count):
        end = time.monotonic() + self.expected_seconds() + 1
        while time.monotonic() < end:
            if sum(1 for entry in self.world.requests() if kind_of(entry)) >= count:
                return
            time.sleep(0.004)

    # What goes on with it

    def restart(self):
        rng = self.rng
        for _ in range(rng.randint(0, 3)):
            process = self.world.start("snapdeck-cli", ["operation", "follow", "--all"], self.label("follow-killed"))
            time.sleep(rng.uniform(0, 1.2 * self.expected_seconds()) * rng.random())
            process.kill()
            process.wait()
        if rng.random() < 0.2:
            return self.by_desktop()
        return self.by_follow()

    def patience(self):
        return min(MOST_REAL_SECONDS, 30 + STUCK_AFTER / self.scale)

    def by_follow(self):
        process = self.world.start("snapdeck-cli", ["operation", "follow", "--all"], self.label("follow"))
        try:
            process.wait(timeout=self.patience())
        except subprocess.TimeoutExpired:
            process.kill()
            return "operation follow --all did not end"
        if process.returncode < 0:
            return f"operation follow --all was ended by signal {-process.returncode}"
        return f"{self.world.open_count()} open after follow" if self.world.open_count() else None

    def by_desktop(self):
        process = self.world.start("snapdeck", [], self.label("desktop"))
        end = time.monotonic() + self.patience()
        while time.monotonic() < end and self.world.open_count():
            if process.poll() is not None:
                return f"the desktop program ended with {process.returncode}"
            time.sleep(0.1)
        process.kill()
        process.wait()
        return f"{self.world.open_count()} open under the desktop program" if self.world.open_count() else None

    def play(self):
        commands = self.workloads()
        processes = [self.world.start("snapdeck-cli", command, self.label("-".join(command[2:4])))
                     for command in commands]
        self.kill_at_random(processes)
        stuck = self.restart()
        (self.world.folder / "run.txt").write_text(
            f"options {self.options}\ncommands {commands}\nstuck {stuck}\n")
        verdict = judge(self.world, stuck)
        verdict.operations = [(o["kind"], o["state"]) for o in self.world.operations()]
        return verdict


class Tally:
    def __init__(self, arguments):
        self.arguments = arguments
        self.total = Verdict()
        self.done = 0
        self.endings = Counter()
        self.lock = threading.Lock()
        self.began = time.monotonic()

    def play(self, number):
        folder = Path(tempfile.mkdtemp(prefix=f"snapdeck-kill-{number}-"))
        run = None
        try:
            run = Run(self.arguments, number, folder)
            verdict = run.play()
            if not verdict.is_clean:
                run.world.keep()
        except Exception as error:  # a run that could not be judged is no clean one
            verdict = Verdict()
            verdict.add("stuck", 1, f"the run could not be judged: {error!r}")
        finally:
            if run:
                run.world.close()
        self.note(number, folder, verdict)

    def note(self, number, folder, verdict):
        with self.lock:
            self.done += 1
            self.endings.update(verdict.operations)
            for field in ("duplicates", "lost", "stuck", "corrupt"):
                setattr(self.total, field, getattr(self.total, field) + getattr(verdict, field))
            if verdict.is_clean:
                shutil.rmtree(folder, ignore_errors=True)
            else:
                (folder / "verdict.txt").write_text("\n".join(verdict.words) + "\n")
                print(f"run {number}, seed {self.arguments.seed}: kept in {folder}", file=sys.stderr)
                for words in verdict.words:
                    print(f"  {words}", file=sys.stderr)
            if self.done % 10 == 0:
                seconds = time.monotonic() - self.began
                print(f"{self.done}/{self.arguments.runs} runs, {seconds:.0f} s", file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(prog="kill.sh")
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--first", type=int, default=1, help="number of the first run, to play one again")
    parser.add_argument("--bin", required=True)
    parser.add_argument("--time-scale", type=float, default=300)
    arguments = parser.parse_args()
    if arguments.seed is None:
        arguments.seed = random.randrange(1 << 30)
    print(f"seed {arguments.seed}", file=sys.stderr)
    tally = Tally(arguments)
    with ThreadPoolExecutor(max_workers=arguments.jobs) as pool:
        list(pool.map(tally.play, range(arguments.first, arguments.first + arguments.runs)))
    for (kind, state), count in sorted(tally.endings.items()):
        print(f"  {kind} {state}: {count}", file=sys.stderr)
    total = tally.total
    print(f"runs {arguments.runs}: duplicates {total.duplicates}, lost {total.lost}, stuck {total.stuck}, "
          f"corrupt databases {total.corrupt}")
    return 0 if total.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
