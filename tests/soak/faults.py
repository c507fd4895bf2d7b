# SPDX-License-Identifier: GPL-3.0-or-later
"""Every fault kind at every endpoint, through the real program. See faults.sh."""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from world import ENDED, World

TIME_SCALE = 300
# The longest that anything may take, in simulated seconds, and what this machine may add to it: a snapshot is
# looked for for 45 minutes, and for two hours more where no look succeeds; a restore waits 15 minutes after its
# safety snapshot. operations.md
LONGEST = 3 * 3600
FAULTS = {
    "status 500": {"kind": "status", "status": 500},
    "status 502 html": {"kind": "status", "status": 502, "body": "<html>bad gateway</html>", "content_type": "text/html"},
    "status 503 code": {"kind": "status", "status": 503, "code": "DATABASE_UNAVAILABLE"},
    "status 429": {"kind": "status", "status": 429, "code": "KEEP_CALM"},
    "status 401": {"kind": "status", "status": 401, "code": "ACCESS_DENIED"},
    "delay": {"kind": "delay", "seconds": 1200},
    "close-before-reply": {"kind": "close-before-reply"},
    "reset": {"kind": "reset"},
    "close-mid-body": {"kind": "close-mid-body"},
    "truncate": {"kind": "truncate"},
    "trickle": {"kind": "trickle", "seconds": 30, "bytes": 40},
    "garbage": {"kind": "garbage"},
    "redirect": {"kind": "redirect", "location": "http://127.0.0.1:9/elsewhere"},
}
# Endpoint, and the command that uses it: the same for all ending in an operation, or just reading.
CELLS = {
    "GET /v2/users/me": "create",
    "GET /v2/users/snapshots*": "quota",
    "GET /v2/apps/status": "apps",
    "GET /v2/apps/*/snapshots": "create",
    "POST /v2/apps/*/snapshots": "create",
    "POST /v2/apps/*/snapshots/restore": "restore",
    "GET /storage/*": "download",
    "GET /api/v1/capsules": "capture",
    "GET /api/v1/snapshots": "capture",
    "POST /api/v1/snapshots*": "capture",
}


def command(world, use):
    """What is run, with what the simulator says is there."""
    state = world.state()
    app = json.loads(world.cli(["--account", "demo", "--json", "app", "list"]).stdout)["applications"][0]["id"]
    if use == "create":
        return ["--account", "demo", "snapshot", "create", app, "--wait"]
    if use == "quota":
        return ["--account", "demo", "quota"]
    if use == "apps":
        return ["--account", "demo", "app", "list"]
    if use == "capture":
        running = [c["id"] for c in state["wrenn"]["capsules"] if c["status"] == "running"][0]
        return ["--account", "lab", "capsule", "capture", running, "--confirm-destroy", running]
    listed = json.loads(world.cli(["--account", "demo", "--json", "snapshot", "list", app]).stdout)["snapshots"]
    version = listed[0]["version_id"]
    if use == "download":
        return ["--account", "demo", "snapshot", "download", app, "--version", version, "--to", str(world.folder)]
    return ["--account", "demo", "snapshot", "restore", app, "--version", version, "--confirm", app,
            "--no-safety-snapshot"]


def run_cell(bin_folder, match, fault, use, folder):
    world = World(bin_folder, folder, TIME_SCALE, {
        "apps": 2, "databases": 0, "versions": 2, "capsules": 4, "templates": 2, "archive-bytes": 4096,
        "archive-entries": 3, "plan-memory-mb": 4096, "snapshot-seconds": 20, "capture-seconds": 15,
        "listing-cache-seconds": 0})
    try:
        arguments = command(world, use)
        before = len(world.requests())
        world.control("/fault", {"match": match, "count": 1, **fault})
        began = time.monotonic()
        try:
            code = world.cli(arguments, timeout=LONGEST / TIME_SCALE + 30).returncode
        except subprocess.TimeoutExpired:
            code = None
        took = (time.monotonic() - began) * TIME_SCALE
        log = world.settled_requests()[before:]
        posts = [entry for entry in log if entry["method"] == "POST"]
        taken = sum(1 for entry in posts if entry["status"] != 429)
        states = sorted({operation["state"] for operation in world.operations()})
    finally:
        world.close()
    return {"code": code, "states": states, "requests": len(log), "posts": len(posts),
            "duplicates": max(0, taken - 1), "took": took}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--only", default="", help="endpoints that hold this text")
    parser.add_argument("--bin", required=True)
    options = parser.parse_args()
    bad = 0
    cells = 0
    print(f"{'endpoint':36} {'fault':20} {'ending':26} exit  requests  posts  duplicates  longest wait")
    for match, use in CELLS.items():
        if options.only not in match:
            continue
        for name, fault in FAULTS.items():
            runs = []
            for _ in range(options.times):
                with tempfile.TemporaryDirectory(prefix="snapdeck-faults-") as folder:
                    runs.append(run_cell(options.bin, match, fault, use, Path(folder) / "world"))
            cells += 1
            states = sorted({state for run in runs for state in run["states"]}) or ["(nothing begun)"]
            wrong = [run for run in runs if run["duplicates"] or run["code"] is None or run["took"] > LONGEST
                     or any(state not in ENDED for state in run["states"])]
            bad += len(wrong)
            longest = max(run["took"] for run in runs)
            print(f"{match:36} {name:20} {' '.join(states):26} {str(runs[-1]['code']):>4} "
                  f"{max(run['requests'] for run in runs):9} {max(run['posts'] for run in runs):6} "
                  f"{sum(run['duplicates'] for run in runs):11} {longest:8.0f} s of {LONGEST} s"
                  + ("   WRONG" if wrong else ""), flush=True)
    print(f"cells {cells}, runs {cells * options.times}: wrong {bad}")
    return 1 if bad or not cells else 0


if __name__ == "__main__":
    sys.exit(main())
