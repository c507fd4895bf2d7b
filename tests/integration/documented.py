#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""documented.py PROGRAM ROOT: whatever the program's help knows is in its manual and in all completions."""

import re
import subprocess
import sys
from pathlib import Path


def help_of(program, words):
    return subprocess.run([program, *words, "--help"], capture_output=True, text=True, check=True).stdout


def commands(program):
    """Noun and verb of every command; a line without a verb is a whole command."""
    section = help_of(program, []).split("Commands:\n")[1].split("\n\n")[0]
    return [match.group().split() for match in re.finditer(r"(?m)^  ?[a-z]+( [a-z-]+)?", section)]


def spelled(place, option):
    return f"-l {option}" if place.suffix == ".fish" else f"--{option}"


def main(program, root):
    resources = Path(root) / "resources"
    places = [resources / "man/snapdeck-cli.1", *sorted((resources / "completions").iterdir())]
    # Without what the manual writes for fonts and dashes.
    texts = {place: re.sub(r"\\f[BIR]", " ", place.read_text(encoding="utf-8")).replace("\\-", "-")
             for place in places}
    missing = []
    for words in commands(program):
        options = re.findall(r"(?m)^ +--([a-z-]+)", help_of(program, words).split("Options of every command")[0])
        for place, text in texts.items():
            missing += [f"{place.name}: {word}" for word in words if not re.search(rf"\b{word}\b", text)]
            missing += [f"{place.name}: --{option} of {' '.join(words)}" for option in options
                        if not re.search(rf"{spelled(place, option)}\b", text)]
    print("\n".join(missing), end="\n" if missing else "")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
