// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"

#include <QStringList>

#ifdef SNAPDECK_WIDGET_TESTS
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

#include <cstdio>

namespace snapdeck::test {

std::vector<TestClass> &testClasses()
{
    static std::vector<TestClass> classes;
    return classes;
}

} // namespace snapdeck::test

/// `program` runs every class, `program Class …` one of them, `program --list` names them.
int main(int argc, char **argv)
{
    TestApplication app(argc, argv);
    QStringList arguments = app.arguments();
    const QString wanted = arguments.size() > 1 && !arguments[1].startsWith(u'-') ? arguments.takeAt(1) : QString();
    if (arguments.contains(QStringLiteral("--list"))) {
        for (const auto &testClass : snapdeck::test::testClasses())
            std::puts(testClass.name);
        return 0;
    }
    int failures = 0;
    int run = 0;
    for (const auto &testClass : snapdeck::test::testClasses()) {
        if (!wanted.isEmpty() && wanted != QLatin1String(testClass.name))
            continue;
        ++run;
        failures += QTest::qExec(testClass.make().get(), arguments);
    }
    if (run == 0)
        std::fprintf(stderr, "no test class of that name\n");
    return failures == 0 && run > 0 ? 0 : 1;
}
