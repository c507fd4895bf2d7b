// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Listing.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;

namespace {

Capsule capsule(int number, const QString &status = QStringLiteral("running"))
{
    Capsule one;
    one.id = CapsuleId(QStringLiteral("cl-%1").arg(number));
    one.statusText = QString(status).append(u' ').trimmed(); // with memory of its own
    one.memoryMb = number;
    return one;
}

} // namespace

class ListingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByKey();
    void ofTwoWithOneKeyTheFirstCounts();
    void isEqualToWhatWasRead();
    void sharesWhatHasNotChanged();
};

void ListingTest::findsByKey()
{
    const Listing<Capsule> listing(QList<Capsule>{capsule(1), capsule(2)});
    QCOMPARE(listing.find(CapsuleId(QStringLiteral("cl-2")))->memoryMb, 2);
    QVERIFY(!listing.find(CapsuleId(QStringLiteral("cl-3"))));
    QVERIFY(!Listing<Template>().find(TemplateName(QStringLiteral("minimal"))));
}

void ListingTest::ofTwoWithOneKeyTheFirstCounts()
{
    const Listing<Capsule> listing({capsule(1), capsule(2), capsule(1, QStringLiteral("paused"))});
    QCOMPARE(listing.find(CapsuleId(QStringLiteral("cl-1")))->statusText, QStringLiteral("running"));
    QCOMPARE(listing.values().size(), 3);
}

void ListingTest::isEqualToWhatWasRead()
{
    const Listing<Capsule> before({capsule(1), capsule(2), capsule(3)});
    const QList<Capsule> read{capsule(4), capsule(3), capsule(2, QStringLiteral("paused"))};
    const Listing<Capsule> now = before.renewed(read);
    QCOMPARE(now.values(), read);
    QCOMPARE(now.find(CapsuleId(QStringLiteral("cl-2")))->statusText, QStringLiteral("paused"));
    QVERIFY(!now.find(CapsuleId(QStringLiteral("cl-1"))));
    QCOMPARE(before.values().size(), 3);
}

void ListingTest::sharesWhatHasNotChanged()
{
    const Listing<Capsule> before({capsule(1), capsule(2)});
    const Listing<Capsule> now = before.renewed({capsule(1), capsule(2, QStringLiteral("paused"))});
    const auto memory
        = [](const Listing<Capsule> &of, int at) { return of.values()[at].id.value().constData(); };
    QCOMPARE(memory(now, 0), memory(before, 0));
    QVERIFY(memory(now, 1) != memory(before, 1));
}

SNAPDECK_TEST(ListingTest)
#include "ListingTest.moc"
