// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/OverlapCheck.h"

#include "tests/support/TestRunner.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace snapdeck::matrix {

class OverlapCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesASoundLayout();
    void findsNeighboursOverEachOther();
    void findsWhatSticksOut();
    void letsAScrollAreaHoldMore();
};

void OverlapCheckTest::passesASoundLayout()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->addWidget(new QLabel(QStringLiteral("one")));
    column->addWidget(new QLabel(QStringLiteral("two")));
    window.show();
    QVERIFY(overlaps(window).isEmpty());
}

void OverlapCheckTest::findsNeighboursOverEachOther()
{
    QWidget window;
    window.resize(300, 200);
    QWidget one(&window);
    one.setGeometry(0, 0, 100, 50);
    one.setObjectName(QStringLiteral("one"));
    QWidget other(&window);
    other.setObjectName(QStringLiteral("other"));
    other.setGeometry(100, 0, 100, 50);
    window.show();
    QVERIFY(overlaps(window).isEmpty());
    other.move(90, 40);
    const Findings found = overlaps(window);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().check, QStringLiteral("overlap"));
    QVERIFY(found.first().object.endsWith(QStringLiteral("other")));
    QVERIFY(found.first().what.contains(QStringLiteral("one at 90,40 10×10")));
    one.hide();
    QVERIFY(overlaps(window).isEmpty());
}

void OverlapCheckTest::findsWhatSticksOut()
{
    QWidget window;
    window.resize(300, 200);
    QWidget inside(&window);
    inside.setGeometry(200, 0, 100, 50);
    window.show();
    QVERIFY(overlaps(window).isEmpty());
    inside.setGeometry(201, 0, 100, 50);
    const Findings found = overlaps(window);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().check, QStringLiteral("outside"));
}

void OverlapCheckTest::letsAScrollAreaHoldMore()
{
    QScrollArea area;
    area.resize(200, 200);
    auto *contents = new QWidget;
    contents->resize(200, 2000);
    area.setWidget(contents);
    auto *low = new QWidget(contents);
    low->setGeometry(0, 1900, 50, 50);
    area.show();
    QVERIFY(overlaps(area).isEmpty());
    low->setGeometry(0, 1990, 50, 50); // what is in there is looked at all the same
    QCOMPARE(overlaps(area).size(), 1);
}

} // namespace snapdeck::matrix

using snapdeck::matrix::OverlapCheckTest;
SNAPDECK_TEST(OverlapCheckTest)

#include "OverlapCheckTest.moc"
