# SPDX-License-Identifier: GPL-3.0-or-later
"""One capture, or two under one name, and the verdict on what was said of it. See captures.sh."""

import itertools
import json
import subprocess
import time

from capturecells import CAPSULES, POST, SNAPSHOTS, passing, plan
from world import ENDED

LONGEST = 3 * 3600  # simulated seconds: longer than any patience of the program
NOT_BEGUN = "not begun"  # given up before there was an operation
FATES = {"stopped": "gone", "paused": "paused", "running": "running"}


def is_post(entry):
    return entry["method"] == "POST" and entry["path"].endswith("/snapshots")


def matches(entry, pattern):
    method, path = pattern.split(" ")
    return entry["method"] == method and entry["path"] == path.rstrip("*")


class Run:
    """One capture, or two under one name, in a world that has had others before."""

    def __init__(self, world, cell, number, reads, rng):
        self.world = world
        self.cell = cell
        self.reads = reads  # how often the program reads each list before it sends its request
        self.rng = rng
        self.name = f"made-{number}"
        self.words = []
        self.duplicates = 0
        self.endings = []

    def play(self):
        capsules = self.pick(2 if self.cell.kind == "twins" else 1)
        self.seen = max([entry["id"] for entry in self.world.requests()], default=0)
        self.world.control("/fault", method="DELETE")
        for fault in plan(self.cell, self.reads, self.rng):
            self.world.control("/fault", fault)
        if self.cell.kind == "killed":
            told = self.killed(capsules[0])
        else:
            told = self.ended([(capsule, self.start(capsule)) for capsule in capsules])
        self.world.control("/fault", method="DELETE")
        self.judge(capsules, told)
        return self

    def pick(self, count):
        """Capsules that nobody has captured yet; on newer servers sometimes a paused one."""
        made_of = {image.get("source") for image in self.world.state()["wrenn"]["templates"]}
        state = self.world.state()["wrenn"]["capsules"]
        wanted = "paused" if self.cell.generation == "current" and self.rng.random() < 0.15 else "running"
        free = [c["id"] for c in state if c["status"] == wanted and c["id"] not in made_of]
        if len(free) < count or self.cell.kind == "twins":
            free = [c["id"] for c in state if c["status"] == "running" and c["id"] not in made_of]
        running = {c["id"] for c in state if c["status"] == "running"}
        self.rng.shuffle(free)
        # One that pauses by itself meanwhile looks like one that the server left paused: nobody could tell.
        stays = (c for c in free if c not in running or self.world.keep_awake(c))
        return list(itertools.islice(stays, count))

    # The program

    def start(self, capsule):
        return subprocess.Popen(
            [self.world.programs["snapdeck-cli"], "--data-dir", str(self.world.data), "--time-scale",
             str(self.world.time_scale), "--account", "lab", "--json", "capsule", "capture", capsule, "--name",
             self.name, "--confirm-destroy", capsule],
            env=self.world.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True)

    def ended(self, processes):
        """What each said at its end, by capsule."""
        told = {}
        for capsule, process in processes:
            try:
                out, err = process.communicate(timeout=60 + LONGEST / self.world.time_scale)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                self.words.append("it did not end")
                continue
            try:
                said = json.loads(out)
            except ValueError:
                self.words.append(f"it said nothing that can be read, exit {process.returncode}: {err[-300:]}")
                continue
            told[capsule] = {"state": NOT_BEGUN, **said["error"]} if "error" in said else said
            self.say(said.get("resource", capsule) != capsule, "it speaks of another capsule")
        return told

    def killed(self, capsule):
        """Killed where the cell says, perhaps again while it goes on, and followed to its end."""
        self.hold()
        process = self.start(capsule)
        self.await_request()
        time.sleep(self.rng.choice((0, 0.002, 0.01, 0.03)))
        process.kill()
        process.communicate()
        self.world.control("/fault", method="DELETE")
        for _ in range(self.rng.randint(0, 2)):
            again = self.world.start("snapdeck-cli", ["operation", "follow", "--all"], f"{self.name}-killed")
            time.sleep(self.rng.uniform(0, 0.4))
            again.kill()
            again.wait()
        try:
            self.world.cli(["operation", "follow", "--all"], timeout=60 + LONGEST / self.world.time_scale)
        except subprocess.TimeoutExpired:
            self.words.append("following it did not end")
        operations = [o for o in self.world.operations() if o["resource"] == capsule]
        if not operations:
            return {}  # killed before anything was begun
        last = operations[-1]
        fate = json.loads(last["machine"]).get("fate", "unknown")
        return {capsule: {**last, "capsule_fate": None if fate == "unknown" else fate}}

    def hold(self):
        """Where it is to be killed it has to wait a while."""
        waits = {"kind": "delay", "seconds": 1.0 * self.world.time_scale, "count": 1}
        if self.cell.point == "the POST":
            self.wanted = {POST: 1}
            return
        after = self.cell.point.endswith("after") or self.cell.point == "every look"
        match = SNAPSHOTS if self.cell.point.startswith("snapshots") else CAPSULES
        before = self.reads[match] if after else self.rng.randrange(self.reads[match])
        for fault in passing(match, before) + [{"match": match, **waits}]:
            self.world.control("/fault", fault)
        self.wanted = {match: before + 1}

    def await_request(self):
        (pattern, count), = self.wanted.items()
        end = time.monotonic() + 30
        while time.monotonic() < end:
            if sum(1 for entry in self.new_requests() if matches(entry, pattern)) >= count:
                return
            time.sleep(0.004)

    def new_requests(self):
        return self.world.control(f"/requests?after={self.seen}")

    # The verdict

    def settled_state(self, posts):
        """The truth, once nothing more comes of what was asked for."""
        if posts:
            time.sleep((self.cell.seconds + 2) / self.world.time_scale)
        self.world.settled_requests()
        return self.world.state()["wrenn"]

    def judge(self, capsules, told):
        posts = sum(1 for entry in self.new_requests() if is_post(entry))
        truth = self.settled_state(posts)
        posts = sum(1 for entry in self.new_requests() if is_post(entry))
        self.duplicates = max(0, posts - len(capsules))
        status = {c["id"]: c["status"] for c in truth["capsules"]}
        image = next((t for t in truth["templates"] if t["name"] == self.name), None)
        for capsule in capsules:
            if capsule not in told:
                begun = self.cell.kind == "killed" and not posts
                self.say(not begun and not self.words, "nothing was told of it")
                continue
            is_ours = image is not None and image.get("source", capsule) == capsule
            self.judge_one(told[capsule], posts, is_ours, image is not None, status[capsule])

    def say(self, is_wrong, words):
        if is_wrong:
            self.words.append(words)

    def judge_one(self, operation, posts, captured, name_is_there, status):
        state = operation["state"]
        self.endings.append(state)
        if state == NOT_BEGUN:
            may_be = self.cell.point.endswith("before") or self.cell.kind == "twins"
            self.say(captured or not may_be, f"not begun: {operation['message']}")
            return
        is_lost = status == "stopped" and not captured
        self.say(state not in ENDED, f"it has not come to an end: {state}")
        if state == "ready":
            self.say(not captured, "ready, and not captured")
            fate = operation["capsule_fate"]
            unseen = fate is None and self.cell.blinds
            self.say(fate != FATES.get(status) and not unseen, f"its capsule is {status}, told as {fate}")
        elif state in ("failed", "cancelled"):
            self.say(captured, f"{state}, and captured: {operation['code']}")
            self.say(is_lost, f"{state}, and lost: {operation['code']}")
        elif state == "lost":
            self.say(not is_lost, f"lost, and the capsule is {status}, captured: {captured}")
        elif state == "unconfirmed":
            is_anothers = name_is_there and not captured
            self.say(not (self.cell.blinds or is_anothers), f"unconfirmed: {operation['code']} {operation['message']}")
        self.say(posts == 0 and state in ("ready", "lost", "unconfirmed"), f"{state}, and nothing was sent")
