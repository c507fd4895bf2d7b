#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""atspi_walk.py PROGRAM: uses the demo as a screen reader does, over AT-SPI on a session bus of its own.

Goes to every page and the main dialogs and looks at all that shows there: whatever can be focused or acted upon
has a name and a role that says what it is. Then takes a snapshot by accessible actions alone. Needs a display,
dbus-run-session, at-spi2-core and the Debian packages gir1.2-atspi-2.0 and python3-gi; says so and fails where
one is missing.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds for anything to come about; a sanitizer on a busy machine is slow
INSIDE = "--inside"  # the second start, on the bus of its own

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as problem:
    sys.exit(f"FAIL: AT-SPI cannot be spoken ({problem}): install gir1.2-atspi-2.0 and python3-gi")

# What a person must be told by name once he can go there, and the roles that tell nothing.
EMPTY_ROLES = {"filler", "unknown", "invalid", "redundant object", "layered pane", "panel"}
# They hold words, which there may be none of: an empty cell, a path while no file is chosen.
WORDS = {"table cell", "label"}
# Of Qt's own making: it gives them no name, and no way in but their owner.
QT_PARTS = {"scroll bar", "table row header", "split pane"}
WINDOW_ROLES = {"frame", "window", "dialog", "alert", "popup menu", "menu", "tool tip"}


def has(node, state):
    return node.get_state_set().contains(state)


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield child


def actions(node):
    if "Action" not in node.get_interfaces():
        return []
    return [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]


def act(node, name):
    known = actions(node)
    if name not in known:
        raise AssertionError(f"“{node.get_name()}” cannot {name}, only {known}")
    Atspi.Action.do_action(node, known.index(name))


def showing(node):
    """Depth first, what shows alone: what lies on other pages is not there for a person."""
    if not has(node, Atspi.StateType.SHOWING):
        return
    yield node
    is_table = node.get_role_name() in ("table", "tree", "tree table", "list") and node.get_child_count() > 60
    for child in ([node.get_child_at_index(i) for i in range(60)] if is_table else children(node)):
        if child:
            try:
                yield from showing(child)
            except GLib.Error:
                continue  # gone since


def wait(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.Error:
            found = None  # a part that went away between two questions
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"{what} never came about")


class Program:
    def __init__(self, root):
        self.root = root
        self.findings = []
        self.seen = 0

    def find(self, role, name, within=None):
        """The first that shows with this role, whose name is or begins with (where it ends with *) `name`."""
        def fits(node):
            own = node.get_name() or ""
            return node.get_role_name() == role and (
                own.startswith(name[:-1]) if name.endswith("*") else own == name)
        for window in [within] if within else reversed(list(children(self.root))):
            for node in showing(window):
                if fits(node):
                    return node
        return None

    def get(self, role, name):
        return wait(f"the {role} “{name}”", lambda: self.find(role, name))

    def press(self, role, name, action="Press"):
        def ready():
            node = self.find(role, name)
            return node if node and has(node, Atspi.StateType.ENABLED) else None
        act(wait(f"the {role} “{name}”, ready to {action}", ready), action)

    def gone(self, role, name):
        wait(f"the end of the {role} “{name}”", lambda: self.find(role, name) is None)

    def look(self, place):
        for window in children(self.root):
            if has(window, Atspi.StateType.SHOWING) and window.get_role_name() not in WINDOW_ROLES:
                self.blame(place, window, "a window, but not told as one")
            for node in showing(window):
                self.seen += 1
                self.judge(place, node)

    def tell(self):
        for node in showing(self.root):
            print(f"  {node.get_role_name()} “{node.get_name()}” {actions(node)}")

    def judge(self, place, node):
        role = node.get_role_name()
        is_live = has(node, Atspi.StateType.FOCUSABLE) or actions(node)
        if not is_live or role in QT_PARTS | WORDS:
            return
        if not (node.get_name() or "").strip(" :…"):
            self.blame(place, node, "has no name")
        elif (node.get_name()).startswith((":", " ")):
            self.blame(place, node, "has half a name")
        if role == "combo box" and not (node.get_description() or node.get_relation_set()):
            # Its name is what is chosen in it: Qt leaves what is chosen of to a label.
            self.blame(place, node, "does not say what it chooses")
        if role in EMPTY_ROLES:
            self.blame(place, node, "says by its role nothing of what it is")

    def blame(self, place, node, why):
        path, parent = [], node.get_parent()
        while parent and parent.get_role_name() != "application":
            path.append(parent.get_name() or parent.get_role_name())
            parent = parent.get_parent()
        self.findings.append(f"{place}: {node.get_role_name()} “{node.get_name()}” {why}"
                             f" (in {' < '.join(path[:4])})")


def connect():
    Atspi.init()

    def program():
        for node in children(Atspi.get_desktop(0)):
            if node.get_name() == "snapdeck" and node.get_child_count() > 0:
                return node
        return None
    root = wait("the program on the accessibility bus", program)
    root.set_cache_mask(Atspi.Cache.NONE)  # what is asked is what is, not what was
    return Program(root)


def go(program, page):
    program.press("radio button", page, "Toggle")
    wait(f"the page {page}", lambda: has(program.get("radio button", page), Atspi.StateType.CHECKED))


def rows(program, table):
    """How many the table says there are, none where it does not show."""
    node = program.find("table", table) or program.find("tree", table)
    return Atspi.Table.get_n_rows(node) if node else 0


def choose(program, table, row):
    """That row and no other: a cell's action adds its row to those that are chosen, or takes it out."""
    wait(f"rows of {table}", lambda: rows(program, table) > row)

    def is_chosen():
        node = program.get("table", table)
        chosen = list(Atspi.Table.get_selected_rows(node))
        for other in {row, *chosen} - ({row} & set(chosen)):
            act(Atspi.Table.get_accessible_at(node, other, 0), "Toggle")
        return chosen == [row]
    wait(f"row {row} of {table} chosen", is_chosen)


def walk_square_cloud(program):
    program.get("push button", "Keep all*")
    program.look("Overview")
    go(program, "Applications")
    choose(program, "Applications", 0)
    wait("the snapshots", lambda: rows(program, "Snapshots") > 0)
    program.look("Applications")
    program.press("push button", "Look inside")
    program.get("text", "Filter paths")
    program.look("Contents")
    program.press("push button", "Back to*")
    for page, there in (("Databases", "Filter databases"), ("Vault", "Filter copies"),
                        ("Activity", "Filter activity")):
        go(program, page)
        program.get("text", there)
        program.look(page)
    for tab in ("Downloads", "History"):
        program.press("page tab", tab)
        program.look(f"Activity, {tab}")


def take_snapshot(program):
    go(program, "Applications")
    choose(program, "Applications", 1)
    wait("the snapshots", lambda: rows(program, "Snapshots") > 0)
    before = rows(program, "Snapshots")
    program.press("push button", "Take snapshot")
    wait("the new snapshot in the list", lambda: rows(program, "Snapshots") == before + 1)


def walk_dialogs(program):
    program.press("push button", "Restore…")
    program.get("dialog", "Restore*")
    program.look("Restore")
    program.press("push button", "Cancel")
    program.gone("dialog", "Restore*")
    program.press("push button", "Commands")
    program.get("text", "Find a command")
    program.look("Commands")


def walk_wrenn(program):
    open_account(program, "ml-team")
    for page, table in (("Capsules", "Capsules"), ("Templates", "Templates")):
        go(program, page)
        choose(program, table, 0)
        program.look(page)


def open_account(program, name):
    program.press("push button", "Account *", "ShowMenu")
    program.press("menu item", name)
    program.get("push button", f"Account {name}")


def journey(program):
    walk_square_cloud(program)
    take_snapshot(program)
    walk_dialogs(program)


def play(binary, way):
    """Starts the demo, goes the way; what was found, or None where it led nowhere."""
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    running = subprocess.Popen([binary, "--demo", "--theme", "light", "--language", "en"], env=environment)
    program = None
    try:
        program = connect()
        way(program)
        return program
    except (AssertionError, GLib.Error) as failure:
        print(f"FAIL: {failure}\nWhat shows:")
        if program:
            program.tell()
        return None
    finally:
        running.terminate()
        running.wait()


def inside(binary):
    programs = [play(binary, journey), play(binary, walk_wrenn)]
    whole = [program for program in programs if program]
    findings = [line for program in whole for line in program.findings]
    print("\n".join(findings))
    print(f"{sum(program.seen for program in whole)} parts looked at, {len(findings)} findings")
    return 1 if findings or len(whole) < len(programs) or not all(program.seen for program in whole) else 0


def outside(binary):
    if not os.environ.get("DISPLAY"):
        sys.exit("FAIL: no display (tests/run.sh brings one)")
    if not shutil.which("dbus-run-session"):
        sys.exit("FAIL: dbus-run-session is missing: install dbus")
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=home)
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        return subprocess.call(["dbus-run-session", "--", sys.executable, __file__, INSIDE, binary], env=environment)


if __name__ == "__main__":
    sys.exit(inside(sys.argv[2]) if sys.argv[1] == INSIDE else outside(sys.argv[1]))
