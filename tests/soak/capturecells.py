# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong with a capture, and where: the cells of captures.py."""

import itertools
from dataclasses import dataclass

POST = "POST /api/v1/snapshots*"
CAPSULES = "GET /api/v1/capsules"
SNAPSHOTS = "GET /api/v1/snapshots"

STATUSES = {
    "status 500": {"status": 500},
    "status 502 html": {"status": 502, "body": "<html>bad gateway</html>", "content_type": "text/html"},
    "status 503": {"status": 503},
    "status 503 host": {"status": 503, "code": "host_unavailable", "message": "host not reachable"},
    "status 504": {"status": 504},
    "status 429": {"status": 429, "headers": {"Retry-After": "5"}},
    "status 401": {"status": 401, "code": "unauthorized", "message": "invalid API key"},
}
# Seconds are simulated: long enough to be felt, and no longer than the wall clock's patience.
WIRE = {
    "delay": {"seconds": 240},
    "close-before-reply": {},
    "reset": {},
    "close-mid-body": {},
    "truncate": {},
    "trickle": {"seconds": 20, "bytes": 2500},
    "garbage": {},
    "redirect": {"location": "http://127.0.0.1:9/elsewhere"},
}
FAULTS = {name: {"kind": "status", **fault} for name, fault in STATUSES.items()}
FAULTS |= {name: {"kind": name, **fault} for name, fault in WIRE.items()}
# What lets an answer through all the same.
HARMLESS = ("none", "delay", "trickle")
# Answers that a server may give though it has done what it was asked for.
CARRIED_OUT = ("status 500", "status 502 html", "status 504", "garbage")

POINTS = ("the POST", "capsules before", "snapshots before", "capsules after", "snapshots after", "every look")


@dataclass(frozen=True)
class Cell:
    generation: str  # of the server: seed, current
    fate: str  # what it leaves of the capsule: gone, paused, lost
    kind: str  # a fault's name, none, killed, twins
    point: str = ""
    seconds: int = 15  # that a capture takes
    carried_out: bool = False  # the POST, before its answer is replaced

    @property
    def name(self):
        slow = f", {self.seconds} s" if self.seconds > 40 else ""
        done = " (carried out)" if self.carried_out else ""
        at = f" at {self.point}" if self.point else ""
        return f"{self.generation}/{self.fate}{slow}: {self.kind}{done}{at}"

    @property
    def world(self):
        """Cells with the same can share a simulator."""
        return self.generation, self.fate, self.seconds, self.kind == "twins"

    @property
    def blinds(self):
        """Whether the looks after the request may all fail."""
        return self.point == "every look" and self.kind not in HARMLESS


def cells():
    servers = tuple(itertools.product(("seed", "current"), ("gone", "paused")))
    found = []
    for generation, fate in servers:
        found += [Cell(generation, fate, kind, point) for kind in FAULTS for point in POINTS]
        found += [Cell(generation, fate, kind, POINTS[0], carried_out=True) for kind in CARRIED_OUT]
        found += [Cell(generation, fate, "killed", point) for point in POINTS]
        found += [Cell(generation, fate, "none")] * 2
        found += [Cell(generation, fate, "twins", seconds=40)]
        # The server hears no more of its host after 45 s; the documented one is bounded by 5 minutes.
        for seconds in (60, 280, 400) if generation == "seed" else (60, 280):
            found.append(Cell(generation, fate, "none", seconds=seconds))
            found += [Cell(generation, fate, kind, point, seconds) for kind, point in
                      (("killed", POINTS[0]), ("status 500", "capsules after"), ("reset", "snapshots after"),
                       ("status 503", "every look"))]
    for generation in ("seed", "current"):
        found += [Cell(generation, "lost", "none")] * 2
        found += [Cell(generation, "lost", kind, POINTS[0]) for kind in
                  ("close-before-reply", "reset", "truncate", "delay", "killed")]
        found += [Cell(generation, "lost", kind, "capsules after") for kind in ("status 500", "garbage")]
    return found


def passing(match, count):
    """Lets that many through: of several faults that match the first happens."""
    return [{"match": match, "kind": "delay", "seconds": 0, "count": count}] if count else []


def plan(cell, reads, rng):
    """The faults of a run, in the order in which they are set. `reads`: how often the program reads each list before
    it sends its request."""
    if cell.kind not in FAULTS:
        return []
    fault = dict(FAULTS[cell.kind])
    if cell.point == POINTS[0]:
        if cell.carried_out:
            fault["after"] = True
        return [{"match": POST, "count": 1, **fault}]
    if cell.point == "every look":
        # Of half of them the answer is lost as well: then nothing can be found out.
        lost = [{"match": POST, "kind": "close-before-reply"}] if rng.random() < 0.5 else []
        return lost + [step for match in (CAPSULES, SNAPSHOTS)
                       for step in passing(match, reads[match]) + [{"match": match, "count": -1, **fault}]]
    match = CAPSULES if cell.point.startswith("capsules") else SNAPSHOTS
    before = reads[match] if cell.point.endswith("after") else rng.randrange(reads[match])
    return passing(match, before) + [{"match": match, "count": rng.choice((1, 1, 3)), **fault}]
