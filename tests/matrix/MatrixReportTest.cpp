// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/MatrixReport.h"

#include "tests/support/TestRunner.h"

#include <QJsonArray>

namespace snapdeck::matrix {

class MatrixReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEachThingOnce();
    void isSoundWhileNothingWasFound();
};

void MatrixReportTest::tellsOfEachThingOnce()
{
    const Finding cut{QStringLiteral("clipped"), QStringLiteral("window/label"), QStringLiteral("is cut")};
    const Finding other{QStringLiteral("overlap"), QStringLiteral("window/label"),
                        QStringLiteral("lies over")};
    MatrixReport report(QStringLiteral("es"));
    report.add(QStringLiteral("01-a.png"), {}, {cut});
    report.add(QStringLiteral("02-b.png"), QStringLiteral("light-small"), {cut, other});
    QVERIFY(!report.isSound());
    const QStringList lines = report.lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QStringLiteral("01-a.png: clipped: window/label: is cut [2 times]"));
    QCOMPARE(lines[1], QStringLiteral("02-b.png (light-small): overlap: window/label: lies over"));
    const QJsonArray found = report.toJson()[QLatin1String("findings")].toArray();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0][QLatin1String("times")].toInt(), 2);
    QCOMPARE(found[1][QLatin1String("object")].toString(), QStringLiteral("window/label"));
}

void MatrixReportTest::isSoundWhileNothingWasFound()
{
    MatrixReport report(QStringLiteral("en"));
    report.addPicture(QStringLiteral("01-a.png"));
    report.add(QStringLiteral("01-a.png"), {}, {});
    QVERIFY(report.isSound());
    QCOMPARE(report.toJson()[QLatin1String("pictures")].toArray().size(), 1);
    QCOMPARE(report.toJson()[QLatin1String("language")].toString(), QStringLiteral("en"));
}

} // namespace snapdeck::matrix

using snapdeck::matrix::MatrixReportTest;
SNAPDECK_TEST(MatrixReportTest)

#include "MatrixReportTest.moc"
