// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OfferedFolder.h"

#include "tests/support/TestRunner.h"

#include <QDir>
#include <QTemporaryDir>

namespace snapdeck::test {

class OfferedFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOneComesFirst()
    {
        const QTemporaryDir last;
        const QTemporaryDir downloads;
        QCOMPARE(offeredFolder(last.path(), downloads.path()), last.path());
        QCOMPARE(offeredFolder({}, downloads.path()), downloads.path());
    }

    void neverOffersWhatIsNotThere()
    {
        const QTemporaryDir home;
        const QString gone = home.filePath(QStringLiteral("gone"));
        QCOMPARE(offeredFolder(gone, home.filePath(QStringLiteral("Downloads"))), home.path());
        QCOMPARE(offeredFolder({}, gone + QStringLiteral("/deeper/still")), home.path());
        QVERIFY(!QDir(gone).exists()); // nor makes it
        QCOMPARE(offeredFolder(gone, {}), QDir::homePath());
        QCOMPARE(offeredFolder({}, QStringLiteral("/no such folder on any machine")), QDir::homePath());
    }
};

} // namespace snapdeck::test

using snapdeck::test::OfferedFolderTest;
SNAPDECK_TEST(OfferedFolderTest)

#include "OfferedFolderTest.moc"
