#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where the sources break a rule of the house that no compiler sees. See ARCHITECTURE.md.

    check_architecture.py ROOT [--qt-headers DIR]

Prints one line a breach, `file:line: what is wrong`, and exits 1 if there was any.
"""

import argparse
import glob
import re
import sys
from pathlib import Path

# The arrows: a room of core and the rooms that it may name. A new room has to be put here.
ARROWS = {
    "base": [],
    "http": ["base"],
    "limits": ["base"],
    "journal": ["base", "limits"],
    "accounts": ["base"],
    "secrets": ["base"],
    "settings": ["base"],
    "squarecloud": ["base", "http"],
    "wrenn": ["base", "http"],
    "catalog": ["base", "limits", "journal", "squarecloud", "wrenn"],
    "operations": ["base", "limits", "journal", "squarecloud", "wrenn", "catalog"],
    "archive": ["base"],
    "transfer": ["base", "http", "squarecloud", "archive"],
    "vault": ["base", "archive", "transfer"],
    "health": ["base", "squarecloud", "operations", "vault"],
    # One account, wired: this is where the rooms meet, so nothing of core may name it.
    "session": ["base", "http", "limits", "journal", "accounts", "secrets", "settings", "squarecloud", "wrenn",
                "catalog", "operations", "archive", "transfer", "vault", "health"],
}
# What stands outside core, and what it may name: prefixes of include paths.
OUTSIDE = {
    "ui": ["ui/", "core/"],
    "app/simulator": ["app/simulator/"],
    "app/common": ["app/common/", "core/"],
    "app/cli": ["app/cli/", "app/common/", "core/"],
    "app/desktop": ["app/desktop/", "app/common/", "app/simulator/", "core/", "ui/"],
}
UI_NEVER_NAMES = ["core/http/"]

# Qt's modules by where their classes may be included: (place, modules that are out of bounds there).
MODULES_OUT_OF_BOUNDS = [
    ("core/", ["QtWidgets", "QtGui", "QtDBus"]),
    ("ui/", ["QtNetwork", "QtSql", "QtDBus"]),
    ("app/cli/", ["QtDBus"]),
    ("app/common/", ["QtDBus"]),
    ("app/simulator/", ["QtWidgets", "QtGui", "QtSql", "QtDBus"]),
]
# Where Qt's headers are not at hand, its classes are known by their first letters.
MODULE_PREFIXES = {
    "QtNetwork": ("QNetwork", "QTcp", "QUdp", "QSsl", "QAbstractSocket", "QHost", "QLocalS", "QHttp", "QDns"),
    "QtSql": ("QSql",),
    "QtDBus": ("QDBus",),
    "QtWidgets": ("QWidget", "QApplication", "QMainWindow", "QDialog", "QMessageBox", "QLabel", "QPushButton",
                  "QMenu", "QAction", "QTreeView", "QTableView", "QLineEdit", "QStyle", "QSystemTray"),
    "QtGui": ("QGui", "QPainter", "QIcon", "QPixmap", "QImage", "QColor", "QFont", "QPalette", "QKey", "QClipboard",
              "QDesktopServices"),
}
SQL_ROOM = "core/journal/"
ONLY_QNAM = {"QNetworkAccessManager", "QNetworkReply"}

LONGEST_FILE = 300
SOURCE_PLACES = ["app", "core", "packaging", "resources", "tests", "ui"]
CODE = {".cpp", ".h"}
SCRIPTS = {".py", ".sh"}
LICENSE_LINE = "SPDX-License-Identifier: GPL-3.0-or-later"

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
# Words are put together here so that this file does not break its own rule.
UNFINISHED = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]) + r")\b")
BLOCKING = [
    (re.compile(r"\bQEventLoop\b"), "a nested event loop"),
    (re.compile(r"\bprocessEvents\s*\("), "processEvents"),
    (re.compile(r"(\.|->|::)waitFor[A-Z]\w*\s*\("), "a blocking wait"),
    (re.compile(r"\bQThread::(m|u)?sleep\s*\("), "a sleep"),
    (re.compile(r"\bQ(Message|Input|File|Color|Font)(Box|Dialog)::(question|warning|critical|about|information|get\w+)"
                r"\s*\("), "a dialog that blocks"),
]
EXEC = re.compile(r"(\.|->|::)exec\s*\(")
# The one event loop of a program, which its composition root starts.
PROGRAM_EXEC = re.compile(r"\bQ(Core|Gui)?Application::exec\s*\(\s*\)")
# Where exec() is meant, by file.
MAY_EXEC = {
    "core/journal/SqlConnection.cpp",  # runs a statement, not a loop
    "ui/pages/ContentsDrag.cpp",  # Qt has no other way to begin a drag, and it lasts as long as the button is held
}
# Blocking where nothing can be held up, by file.
MAY_WAIT = {
    "app/desktop/SingleInstance.cpp",  # a second start, before any window and any event loop
}


class Source:
    """One file, read once."""

    def __init__(self, root, path):
        self.name = path.relative_to(root).as_posix()
        self.suffix = path.suffix
        self.lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        self.includes = []  # (line number, is quoted, what)
        for number, line in enumerate(self.lines, 1):
            match = INCLUDE.match(line)
            if match:
                self.includes.append((number, match[1] == '"', match[2]))

    def code(self):
        """The lines without comments and without what stands between quotes, one by one."""
        in_comment = False
        for number, line in enumerate(self.lines, 1):
            line = re.sub(r'"(\\.|[^"\\])*"', '""', line)
            if in_comment:
                _, end, line = line.partition("*/")
                in_comment = not end
            line = re.sub(r"/\*.*?\*/", "", line)
            line = line.split("//")[0]
            if "/*" in line:
                line, in_comment = line.split("/*")[0], True
            yield number, line


def read_sources(root):
    sources = {}
    for place in SOURCE_PLACES:
        for path in sorted((root / place).rglob("*")):
            if path.suffix in CODE | SCRIPTS and path.is_file():
                source = Source(root, path)
                sources[source.name] = source
    return sources


def qt_modules(headers):
    """Class name → module, from the directories of Qt's headers; empty where there are none."""
    classes = {}
    for module in MODULE_PREFIXES:
        for directory in glob.glob(str(Path(headers or "/nowhere") / module)):
            for entry in Path(directory).iterdir():
                if re.fullmatch(r"Q[A-Za-z0-9]+", entry.name) and entry.is_file():
                    classes[entry.name] = module
    return classes


def module_of(header, classes):
    """The module that an include names: <QWidget>, <QtWidgets>, <QtWidgets/QWidget>."""
    first, _, rest = header.partition("/")
    if first in MODULE_PREFIXES:
        return first
    if classes:
        return classes.get(header)
    return next((module for module, starts in MODULE_PREFIXES.items() if header.startswith(starts)), None)


def may_name(name, included):
    """Why `name` may not include `included`, or nothing."""
    parts = name.split("/")
    target = included.split("/")
    if parts[0] == "tests":
        return None
    if parts[0] == "core":
        room = parts[1]
        if room not in ARROWS:
            return f"the room core/{room} has no arrows yet: say in check_architecture.py what it may name"
        if target[0] != "core":
            return f"core may not name {target[0]}/"
        if target[1] != room and target[1] not in ARROWS[room]:
            return f"core/{room} may not name core/{target[1]}"
        return None
    place = parts[0] if parts[0] == "ui" else "/".join(parts[:2])
    if place not in OUTSIDE:
        return f"{place} has no arrows yet: say in check_architecture.py what it may name"
    if not included.startswith(tuple(OUTSIDE[place])):
        return f"{place} may not name {'/'.join(target[:-1])}"
    if place == "ui" and included.startswith(tuple(UI_NEVER_NAMES)):
        return f"ui may not name {'/'.join(target[:-1])}"
    return None


def check_arrows(source, sources):
    for number, quoted, included in source.includes:
        if not quoted or source.suffix not in CODE or included.endswith(".moc") or included.startswith("moc_"):
            continue
        if included not in sources:
            yield number, f'"{included}" is no path from the root'
            continue
        reason = may_name(source.name, included)
        if reason:
            yield number, f"{reason} ({included})"


def check_arrow_table():
    for room, named in ARROWS.items():
        seen, waiting = set(), list(named)
        while waiting:
            other = waiting.pop()
            if other == room:
                yield 1, f"the arrows of core/{room} lead back to it"
                break
            if other not in seen:
                seen.add(other)
                waiting += ARROWS.get(other, [])


def check_modules(source, classes):
    for number, quoted, included in source.includes:
        if quoted or source.name.startswith("tests/"):
            continue
        module = module_of(included, classes)
        for place, forbidden in MODULES_OUT_OF_BOUNDS:
            if source.name.startswith(place) and module in forbidden:
                yield number, f"{place} may not include {module} ({included})"
        if module == "QtSql" and not source.name.startswith(SQL_ROOM):
            yield number, f"only {SQL_ROOM} may include {included}"
        if included.split("/")[-1] in ONLY_QNAM and not source.name.startswith("core/http/Qnam"):
            yield number, f"only core/http/Qnam* may include {included}"


def check_reach(source, sources, classes):
    """What ui includes must not bring the network or SQL along, by whatever way."""
    if not source.name.startswith("ui/"):
        return
    for number, _, included in source.includes:
        seen, waiting = set(), [included]
        while waiting:
            name = waiting.pop()
            if name in seen or name not in sources:
                continue
            seen.add(name)
            for _, quoted, further in sources[name].includes:
                if quoted:
                    waiting.append(further)
                elif module_of(further, classes) in ("QtNetwork", "QtSql"):
                    yield number, f"brings {further} into ui, by way of {name}"


def check_blocking(source):
    if source.suffix not in CODE or not source.name.startswith(("core/", "ui/", "app/")):
        return
    for number, line in source.code():
        for pattern, what in BLOCKING:
            if pattern.search(line) and source.name not in MAY_WAIT:
                yield number, f"{what} is not for this program: it would hold up what waits behind it"
        if source.name.startswith("app/"):
            line = PROGRAM_EXEC.sub("", line)
        if EXEC.search(line) and source.name not in MAY_EXEC:
            yield number, "exec() opens a nested event loop: open() dialogs and connect to their signals"


def check_form(source):
    if not any(LICENSE_LINE in line for line in source.lines[:3]):
        yield 1, f"the line '{LICENSE_LINE}' is missing"
    if source.suffix == ".h" and "#pragma once" not in source.lines:
        yield 1, "#pragma once is missing"
    in_program = source.name.startswith(("core/", "ui/", "app/"))
    if in_program and len(source.lines) > LONGEST_FILE:
        yield len(source.lines), f"{len(source.lines)} lines: more than {LONGEST_FILE} are more than one thing"
    stem = source.name.rsplit("/", 1)[-1].split(".")[0]
    if in_program and source.suffix in CODE and stem != "main" and not re.fullmatch(r"[A-Z][A-Za-z0-9]*", stem):
        yield 1, "files are named after their class, in PascalCase"
    for number, line in enumerate(source.lines, 1):
        if UNFINISHED.search(line):
            yield number, "unfinished work does not wait in the sources"


def breaches(root, headers):
    """Every breach under `root`, as (file, line, what)."""
    root = Path(root)
    sources = read_sources(root)
    classes = qt_modules(headers)
    for number, what in check_arrow_table():
        yield "tests/architecture/check_architecture.py", number, what
    if not any(name.startswith("core/") for name in sources):
        yield str(root), 1, "holds no sources: nothing was checked"
    for source in sources.values():
        for check in (check_arrows(source, sources), check_modules(source, classes),
                      check_reach(source, sources, classes), check_blocking(source), check_form(source)):
            for number, what in check:
                yield source.name, number, what


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root")
    parser.add_argument("--qt-headers", help="the directory that holds QtCore, QtNetwork, …")
    arguments = parser.parse_args()
    found = list(breaches(arguments.root, arguments.qt_headers))
    for name, number, what in found:
        print(f"{name}:{number}: {what}")
    print(f"{len(found)} breaches of the architecture" if found else "the architecture holds")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
