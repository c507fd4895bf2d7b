# SPDX-License-Identifier: GPL-3.0-or-later
"""How close the pace of many snapshots comes to what the service allows. See pace.sh."""

import argparse
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from world import World

GAP = 5.0  # seconds between two snapshots of one user. contract: square-cloud/create


def moment(entry):
    return datetime.fromisoformat(entry["time"].replace("Z", "+00:00")).timestamp()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--apps", type=int, required=True)
    parser.add_argument("--time-scale", type=float, default=10)
    parser.add_argument("--most", type=float, default=1.02)
    parser.add_argument("--bin", required=True)
    options = parser.parse_args()
    theoretical = (options.apps - 1) * GAP
    with tempfile.TemporaryDirectory(prefix="snapdeck-pace-") as folder:
        world = World(options.bin, Path(folder), options.time_scale, {
            "apps": options.apps, "databases": 0, "versions": 1, "archive-bytes": 1024, "archive-entries": 2,
            "plan-memory-mb": (options.apps + 10) * 128, "snapshot-seconds": 20})
        try:
            # The service's own pace, the making of the last one, and twice that for a machine that is busy.
            patience = 60 + 2 * (theoretical + 60) / options.time_scale
            process = world.start("snapdeck-cli", ["--account", "demo", "--json", "snapshot", "create", "--all", "--wait"],
                                  "create")
            try:
                code = process.wait(timeout=patience)
            except subprocess.TimeoutExpired:
                code = None
            posts = [entry for entry in world.settled_requests() if entry["method"] == "POST"]
            states = {}
            for operation in world.operations():
                states[operation["state"]] = states.get(operation["state"], 0) + 1
        finally:
            world.close()
    refused = sum(1 for entry in posts if entry["status"] == 429)
    took = moment(posts[-1]) - moment(posts[0]) if posts else 0.0
    ratio = took / theoretical if theoretical else 1.0
    print(f"apps {options.apps}, time scale {options.time_scale:g}: {len(posts)} requests, {refused} answers of 429, "
          f"from the first to the last {took:.1f} s, at the least {theoretical:.1f} s, ratio {ratio:.4f}, "
          f"ended {states}, exit {code}")
    whole = code == 0 and len(posts) == options.apps and states == {"ready": options.apps}
    return 0 if whole and refused == 0 and ratio <= options.most else 1


if __name__ == "__main__":
    sys.exit(main())
