# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of every operation, counted from the simulator's own log and state."""

from collections import Counter, defaultdict

from world import ENDED

TAKEN = (200, 201, 202)
REFUSED_BY_A_LIMIT = 429


def kind_of(entry):
    """`(kind, resource)` of a request that changes something; None for any other."""
    if entry["method"] != "POST":
        return None
    parts = entry["path"].strip("/").split("/")
    if parts[0] == "v2" and parts[-1] == "snapshots":
        return "snapshot", parts[2]
    if parts[0] == "v2" and parts[-1] == "restore":
        return "restore", parts[2]
    if parts[0] == "api" and parts[-1] == "snapshots":
        return "capture", None  # the log has no bodies: which capsule it was is not told
    return None


class Verdict:
    def __init__(self):
        self.duplicates = 0
        self.lost = 0
        self.stuck = 0
        self.corrupt = 0
        self.words = []
        self.operations = []  # (kind, state) of each

    def add(self, field, count, words):
        if count > 0:
            setattr(self, field, getattr(self, field) + count)
            self.words.append(f"{field} {count}: {words}")

    @property
    def is_clean(self):
        return not (self.duplicates or self.lost or self.stuck or self.corrupt)


def judge(world, stuck_words=None):
    verdict = Verdict()
    log = world.settled_requests()
    operations = world.operations()
    if stuck_words:
        open_ones = [o for o in operations if o["state"] not in ENDED]
        verdict.add("stuck", max(1, len(open_ones)), stuck_words)
    _judge_square_cloud(log, operations, verdict)
    _judge_captures(log, operations, world.state(), verdict)
    soundness = world.integrity()
    set_aside = world.set_aside()
    if soundness != "ok" or set_aside:
        verdict.add("corrupt", 1, f"integrity_check: {soundness}; set aside: {set_aside}")
    return verdict


def _judge_square_cloud(log, operations, verdict):
    sent = Counter()
    taken = Counter()
    for entry in log:
        what = kind_of(entry)
        if not what or what[0] == "capture" or entry["status"] == REFUSED_BY_A_LIMIT:
            continue
        sent[what] += 1
        taken[what] += entry["status"] in TAKEN
    states = defaultdict(Counter)
    for operation in operations:
        if operation["kind"] in ("snapshot", "restore"):
            states[(operation["kind"], operation["resource"])][operation["state"]] += 1
    for what in set(sent) | set(states):
        found = states[what]
        total = sum(found.values())
        # No API tells whether a restore took place, so that one may end unconfirmed. A snapshot may not: the
        # listing shows it.
        told = found["ready"] + (found["unconfirmed"] if what[0] == "restore" else 0)
        still_open = sum(count for state, count in found.items() if state not in ENDED)
        words = f"{what[0]} of {what[1]}: sent {sent[what]}, taken {taken[what]}, operations {dict(found)}"
        verdict.add("duplicates", sent[what] - total, words)
        verdict.add("lost", min(taken[what], total) - told - still_open, words)
        if what[0] == "snapshot":
            verdict.add("lost", found["ready"] - taken[what], "ready, and never taken: " + words)


def _judge_captures(log, operations, state, verdict):
    import json
    captures = [operation for operation in operations if operation["kind"] == "capture"]
    sent = sum(1 for entry in log if (kind_of(entry) or ("", ""))[0] == "capture")
    verdict.add("duplicates", sent - len(captures), f"captures: sent {sent}, operations {len(captures)}")
    templates = {template["name"] for template in state["wrenn"]["templates"]}
    for operation in captures:
        name = json.loads(operation["machine"] or "{}").get("name")
        words = f"capture of {operation['resource']} into {name}: {operation['state']} {operation['code']}"
        if name in templates and operation["state"] in ENDED and operation["state"] != "ready":
            verdict.add("lost", 1, words)
        if name not in templates and operation["state"] == "ready":
            verdict.add("lost", 1, "ready, and not there: " + words)
