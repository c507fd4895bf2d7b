#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The architecture check finds what it is there for: every rule is broken once, in a small tree of its own."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import check_architecture
from check_architecture import breaches

LICENSE_LINE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
UNFINISHED = "TO" + "DO"


def header(*lines):
    return LICENSE_LINE + "#pragma once\n" + "".join(line + "\n" for line in lines)


def code(*lines):
    return LICENSE_LINE + "".join(line + "\n" for line in lines)


CLEAN = {
    "core/base/Result.h": header("#include <QString>"),
    "core/base/Result.cpp": code('#include "core/base/Result.h"', "// waitForFinished() and QEventLoop in words"),
    "core/http/Transport.h": header('#include "core/base/Result.h"'),
    "core/http/QnamTransport.cpp": code('#include "core/http/Transport.h"', "#include <QNetworkAccessManager>"),
    "core/squarecloud/SquareCloudApi.h": header('#include "core/http/Transport.h"'),
    "core/wrenn/WrennApi.h": header('#include "core/http/Transport.h"'),
    "core/limits/RateLedger.h": header('#include "core/base/Result.h"'),
    "core/journal/Journal.h": header('#include "core/limits/RateLedger.h"'),
    "core/journal/SqlConnection.cpp": code('#include "core/journal/Journal.h"', "#include <QSqlQuery>",
                                           "bool run() { return query.exec(); }"),
    "core/catalog/Catalog.h": header('#include "core/squarecloud/SquareCloudApi.h"'),
    "core/operations/Operation.h": header('#include "core/journal/Journal.h"', '#include "core/catalog/Catalog.h"'),
    "core/transfer/Download.h": header('#include "core/http/Transport.h"'),
    "core/accounts/Accounts.h": header('#include "core/base/Result.h"'),
    "core/session/Session.h": header('#include "core/operations/Operation.h"', '#include "core/accounts/Accounts.h"'),
    "ui/shell/MainWindow.h": header('#include "core/session/Session.h"', "#include <QMainWindow>"),
    "ui/shell/MainWindow.cpp": code('#include "ui/shell/MainWindow.h"', 'const char *words = "dialog.exec()";'),
    "app/simulator/Simulator.h": header("#include <string>"),
    "app/cli/main.cpp": code('#include "core/session/Session.h"', "int main() { return QCoreApplication::exec(); }"),
    "app/common/LogFile.h": header("#include <QFile>"),
    "app/desktop/main.cpp": code('#include "app/common/LogFile.h"', '#include "ui/shell/MainWindow.h"', '#include "app/simulator/Simulator.h"'),
    "tests/unit/AnythingTest.cpp": code('#include "core/http/Transport.h"', "#include <QNetworkReply>",
                                        "void wait() { loop.processEvents(); }"),
    "tests/run.sh": "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n",
}

# Name of the breach → (file, its content, words of the complaint).
BROKEN = {
    "base names http": ("core/base/Bad.h", header('#include "core/http/Transport.h"'), "core/base may not name core/http"),
    "http names a provider": ("core/http/Bad.h", header('#include "core/wrenn/WrennApi.h"'),
                              "core/http may not name core/wrenn"),
    "providers name each other": ("core/wrenn/Bad.h", header('#include "core/squarecloud/SquareCloudApi.h"'),
                                  "core/wrenn may not name core/squarecloud"),
    "limits name a provider": ("core/limits/Bad.h", header('#include "core/squarecloud/SquareCloudApi.h"'),
                               "core/limits may not name core/squarecloud"),
    "catalog names operations": ("core/catalog/Bad.h", header('#include "core/operations/Operation.h"'),
                                 "core/catalog may not name core/operations"),
    "operations name http": ("core/operations/Bad.h", header('#include "core/http/Transport.h"'),
                             "core/operations may not name core/http"),
    "transfer names wrenn": ("core/transfer/Bad.h", header('#include "core/wrenn/WrennApi.h"'),
                             "core/transfer may not name core/wrenn"),
    "accounts name http": ("core/accounts/Bad.h", header('#include "core/http/Transport.h"'),
                           "core/accounts may not name core/http"),
    "core names session": ("core/operations/Bad.h", header('#include "core/session/Session.h"'),
                           "core/operations may not name core/session"),
    "core names ui": ("core/base/Bad.h", header('#include "ui/shell/MainWindow.h"'), "core may not name ui/"),
    "core names app": ("core/base/Bad.h", header('#include "app/simulator/Simulator.h"'), "core may not name app/"),
    "core names tests": ("core/base/Bad.cpp", code('#include "tests/unit/AnythingTest.cpp"'), "core may not name tests/"),
    "an unknown room": ("core/attic/Box.h", header('#include "core/base/Result.h"'), "has no arrows yet"),
    "ui names http": ("ui/pages/Bad.h", header('#include "core/http/Transport.h"'), "ui may not name core/http"),
    "ui names app": ("ui/pages/Bad.h", header('#include "app/simulator/Simulator.h"'), "ui may not name app/simulator"),
    "simulator names core": ("app/simulator/Bad.h", header('#include "core/base/Result.h"'),
                             "app/simulator may not name core/base"),
    "cli names ui": ("app/cli/Bad.h", header('#include "ui/shell/MainWindow.h"'), "app/cli may not name ui/shell"),
    "an unknown program": ("app/other/main.cpp", code('#include "core/base/Result.h"'), "has no arrows yet"),
    "not from the root": ("core/base/Bad.cpp", code('#include "Result.h"'), "no path from the root"),
    "core draws": ("core/base/Bad.h", header("#include <QPainter>"), "core/ may not include QtGui"),
    "core has widgets": ("core/base/Bad.h", header("#include <QtWidgets/QLabel>"), "core/ may not include QtWidgets"),
    "ui has sockets": ("ui/pages/Bad.h", header("#include <QTcpSocket>"), "ui/ may not include QtNetwork"),
    "journal names operations": ("core/journal/Bad.h", header('#include "core/operations/Operation.h"'),
                                 "core/journal may not name core/operations"),
    "limits name the journal": ("core/limits/Bad.h", header('#include "core/journal/Journal.h"'),
                                "core/limits may not name core/journal"),
    "SQL beside the journal": ("core/catalog/Bad.cpp", code("#include <QSqlDatabase>"),
                               "only core/journal/ may include QSqlDatabase"),
    "SQL in a program": ("app/cli/Bad.cpp", code("#include <QtSql/QSqlQuery>"), "only core/journal/ may include"),
    "exec beside the connection": ("core/journal/Other.cpp", code("loop.exec();"), "exec() opens a nested event loop"),
    "ui has SQL": ("ui/pages/Bad.h", header("#include <QSqlQuery>"), "ui/ may not include QtSql"),
    "sockets by a detour": ("core/catalog/Catalog.h", header("#include <QHostAddress>"), "brings QHostAddress into ui"),
    "a second user of QNetworkAccessManager": ("core/transfer/Bad.cpp", code("#include <QNetworkAccessManager>"),
                                               "only core/http/Qnam*"),
    "a second user of QNetworkReply": ("core/http/Other.cpp", code("#include <QtNetwork/QNetworkReply>"),
                                       "only core/http/Qnam*"),
    "nested loop": ("core/base/Bad.cpp", code("QEventLoop loop;"), "a nested event loop"),
    "processEvents": ("ui/pages/Bad.cpp", code("QCoreApplication::processEvents();"), "processEvents"),
    "blocking wait": ("app/cli/Bad.cpp", code("process.waitForFinished();"), "a blocking wait"),
    "sleep": ("core/base/Bad.cpp", code("QThread::msleep(5);"), "a sleep"),
    "exec of a dialog": ("ui/pages/Bad.cpp", code("if (dialog->exec() == 1)"), "exec() opens a nested event loop"),
    "exec of the program in ui": ("ui/pages/Bad.cpp", code("QApplication::exec();"), "exec() opens a nested event loop"),
    "exec of a menu in app": ("app/desktop/Bad.cpp", code("menu.exec(QCursor::pos());"), "exec() opens a nested"),
    "static dialog": ("ui/pages/Bad.cpp", code("QMessageBox::question(this);"), "a dialog that blocks"),
    "too long": ("core/base/Bad.cpp", code(*["int a;"] * 300), "301 lines"),
    "no licence": ("core/base/Bad.cpp", "int a;\n", "is missing"),
    "no licence in a script": ("tests/bad.sh", "#!/bin/sh\n", "is missing"),
    "no pragma once": ("core/base/Bad.h", code("int a;"), "#pragma once is missing"),
    "file name": ("core/base/bad_name.cpp", code("int a;"), "PascalCase"),
    "unfinished": ("tests/unit/Bad.cpp", code("// " + UNFINISHED + ": later"), "unfinished work"),
}


def grown(root, tree):
    for name, content in tree.items():
        path = Path(root, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def found_in(tree, qt_headers):
    with tempfile.TemporaryDirectory() as root:
        grown(root, tree)
        return [f"{name}:{number}: {what}" for name, number, what in breaches(root, qt_headers)]


class CheckArchitectureTest(unittest.TestCase):
    # With Qt's own headers where they are, and with the built-in list.
    headers = {"", os.environ.get("SNAPDECK_QT_HEADERS", "")}

    def test_clean_tree_holds(self):
        for headers in self.headers:
            self.assertEqual(found_in(CLEAN, headers), [])

    def test_tree_without_sources_does_not_hold(self):
        self.assertEqual(len(found_in({"README.md": ""}, "")), 1)

    def test_every_breach_is_found_where_it_is(self):
        for headers in self.headers:
            for breach, (name, content, complaint) in BROKEN.items():
                with self.subTest(breach, headers=headers):
                    found = found_in({**CLEAN, name: content}, headers)
                    place = "ui/shell/" if breach == "sockets by a detour" else name + ":"
                    self.assertTrue(found)
                    for line in found:
                        self.assertIn(place, line)
                    self.assertTrue(any(complaint in line for line in found), found)

    def test_exit_code_tells(self):
        name, content, _ = BROKEN["base names http"]
        for tree, code_expected in ((CLEAN, 0), ({**CLEAN, name: content}, 1)):
            with tempfile.TemporaryDirectory() as root:
                grown(root, tree)
                done = subprocess.run([sys.executable, check_architecture.__file__, root], check=False,
                                      stdout=subprocess.DEVNULL)
                self.assertEqual(done.returncode, code_expected)


if __name__ == "__main__":
    unittest.main()
