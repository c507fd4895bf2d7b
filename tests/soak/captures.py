# SPDX-License-Identifier: GPL-3.0-or-later
"""Captures under every fault, held against what the simulator knows. See captures.sh."""

import argparse
import random
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from capturecells import CAPSULES, SNAPSHOTS, cells
from capturerun import NOT_BEGUN, Run, is_post, matches
from world import World

RUNS_PER_WORLD = 24
CAPSULES_PER_WORLD = 64
TWIN_SCALE = 60  # two programs have to meet within the time that one capture takes
SMALL = {"apps": 1, "databases": 0, "versions": 1, "capsules": CAPSULES_PER_WORLD, "templates": 4,
         "archive-bytes": 1024, "archive-entries": 1}


def reads_before(arguments, generation):
    """How often the program reads each list before it sends its request, where nothing goes wrong."""
    with tempfile.TemporaryDirectory(prefix="snapdeck-captures-") as folder:
        world = World(arguments.bin, Path(folder) / "world", arguments.time_scale, {**SMALL, "wrenn": generation})
        try:
            capsule = next(c["id"] for c in world.state()["wrenn"]["capsules"] if c["status"] == "running")
            world.cli(["--account", "lab", "capsule", "capture", capsule, "--name", "first", "--confirm-destroy", capsule])
            log = world.settled_requests()
        finally:
            world.close()
    until = next(i for i, entry in enumerate(log) if is_post(entry))
    return {match: sum(1 for entry in log[:until] if matches(entry, match)) for match in (CAPSULES, SNAPSHOTS)}


class Tally:
    def __init__(self, arguments):
        self.arguments = arguments
        self.reads = {generation: reads_before(arguments, generation) for generation in ("seed", "current")}
        self.endings = Counter()
        self.wrong = 0
        self.duplicates = 0
        self.runs = 0
        self.lock = threading.Lock()
        self.began = time.monotonic()

    def play(self, chunk):
        """Several runs in one world, one after the other."""
        generation, fate, seconds, twins = chunk[0][1].world
        folder = Path(tempfile.mkdtemp(prefix="snapdeck-captures-"))
        clean = False
        world = None
        try:
            scale = min(TWIN_SCALE, self.arguments.time_scale) if twins else self.arguments.time_scale
            world = World(self.arguments.bin, folder, scale, {
                **SMALL, "seed": self.arguments.seed + chunk[0][0], "wrenn": generation, "capsule-fate": fate,
                "capture-seconds": seconds})
            clean = all([self.add(number, cell, world, folder) for number, cell in chunk])
            if not clean:
                world.keep()
        finally:
            if world:
                world.close()
            if clean:
                shutil.rmtree(folder, ignore_errors=True)

    def add(self, number, cell, world, folder):
        run = Run(world, cell, number, self.reads[cell.generation], random.Random(f"{self.arguments.seed}/{number}"))
        try:
            run.play()
        except Exception as error:  # one that could not be judged is no clean one
            run.words.append(f"{type(error).__name__}: {error}")
        with self.lock:
            self.runs += 1
            self.wrong += bool(run.words)
            self.duplicates += run.duplicates
            self.endings.update(run.endings)
            for words in run.words:
                print(f"run {number}, {cell.name}: {words} ({folder})", flush=True)
            if run.duplicates:
                print(f"run {number}, {cell.name}: sent {run.duplicates} too many ({folder})", flush=True)
            if self.runs % 100 == 0:
                print(f"{self.runs} of {self.arguments.runs} after {time.monotonic() - self.began:.0f} s", flush=True)
        return not run.words and not run.duplicates

    def line(self):
        ends = self.endings
        return (f"captures {self.runs}: wrong {self.wrong}, duplicates {self.duplicates}, captured {ends['ready']}, "
                f"not captured {ends['failed'] + ends['cancelled'] + ends[NOT_BEGUN]}, unconfirmed {ends['unconfirmed']}, "
                f"lost {ends['lost']}")


def chunks_of(arguments):
    """The product, as often as it takes, in an order of chance; those that can share a world together."""
    every = [cell for cell in cells() if arguments.only in cell.name]
    rng = random.Random(arguments.seed)
    chosen = []
    while every and len(chosen) < arguments.runs:
        chosen += rng.sample(every, min(len(every), arguments.runs - len(chosen)))
    by_world = defaultdict(list)
    for number, cell in enumerate(chosen, 1):
        by_world[cell.world].append((number, cell))
    chunks = [runs[i:i + RUNS_PER_WORLD] for runs in by_world.values() for i in range(0, len(runs), RUNS_PER_WORLD)]
    return sorted(chunks, key=lambda chunk: (-chunk[0][1].world[3], -len(chunk)))  # the slow ones first


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=4)
    parser.add_argument("--only", default="")
    parser.add_argument("--time-scale", type=float, default=300)
    parser.add_argument("--bin", required=True)
    arguments = parser.parse_args()
    tally = Tally(arguments)
    with ThreadPoolExecutor(arguments.jobs) as pool:
        for done in [pool.submit(tally.play, chunk) for chunk in chunks_of(arguments)]:
            done.result()
    print(tally.line())
    return 1 if tally.wrong or tally.duplicates or not tally.runs else 0


if __name__ == "__main__":
    sys.exit(main())
