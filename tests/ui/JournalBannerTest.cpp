// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/JournalBanner.h"

#include "core/journal/Journal.h"
#include "tests/support/TestRunner.h"
#include "tests/ui/WrennScene.h"
#include "ui/models/JournalWords.h"
#include "ui/pages/CapsulesPage.h"
#include "ui/pages/ResourcePage.h"
#include "ui/widgets/Banner.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace snapdeck {

namespace {

using State = JournalHealth::State;

/// A journal where a folder stands in its place.
struct BlockedJournal {
    BlockedJournal()
        : journal((QDir(folder.path()).mkpath(QStringLiteral("journal.sqlite/inside")),
                   folder.filePath(QStringLiteral("journal.sqlite"))))
    {
    }
    [[nodiscard]] bool isUnavailable() const { return journal.health().state == State::Unavailable; }

    QTemporaryDir folder;
    Journal journal;
};

} // namespace

class JournalBannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoRoomWhileAllIsWell();
    void tellsWhatAnUnavailableJournalMeans();
    void disablesWhatChangesSomething();
    void tellsOnceWhatWasSetAside();
    void everyTroubleHasWords();
};

void JournalBannerTest::takesNoRoomWhileAllIsWell()
{
    const QTemporaryDir folder;
    const Journal journal(folder.filePath(QStringLiteral("journal.sqlite")));
    const JournalBanner banner(journal);
    QTRY_COMPARE(journal.health().state, State::Good);
    QVERIFY(banner.isHidden());
}

void JournalBannerTest::tellsWhatAnUnavailableJournalMeans()
{
    const BlockedJournal blocked;
    JournalBanner banner(blocked.journal);
    banner.show();
    QTRY_VERIFY(blocked.isUnavailable());
    const auto *trouble = banner.findChild<Banner *>(QStringLiteral("journalTrouble"));
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(u"nothing that changes something is sent"));
    QVERIFY(trouble->text().contains(u"downloading work"));
    QVERIFY(trouble->text().startsWith(blocked.journal.health().error->message));
}

void JournalBannerTest::disablesWhatChangesSomething()
{
    const BlockedJournal blocked;
    QTRY_VERIFY(blocked.isUnavailable());
    test::WrennScene wrenn;
    CapsulesPage capsules(wrenn.session(), blocked.journal);
    capsules.show();
    QVERIFY(wrenn.load());
    const auto *table = capsules.findChild<QAbstractItemView *>(QStringLiteral("capsuleTable"));
    QTRY_VERIFY(table->currentIndex().isValid());
    const auto *capture = capsules.findChild<QPushButton *>(QStringLiteral("captureButton"));
    QVERIFY(!capture->isEnabled());
    QVERIFY(capture->toolTip().contains(u"journal"));
}

void JournalBannerTest::tellsOnceWhatWasSetAside()
{
    const QTemporaryDir folder;
    QFile broken(folder.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    const Journal journal(broken.fileName());
    JournalBanner banner(journal);
    QTRY_VERIFY(!journal.health().notice.isEmpty());
    auto *notice = banner.findChild<Banner *>(QStringLiteral("journalNotice"));
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->text(), journal.health().notice);
    for (auto *button : notice->findChildren<QToolButton *>())
        button->click();
    QVERIFY(banner.isHidden());
}

void JournalBannerTest::everyTroubleHasWords()
{
    JournalHealth health;
    for (const State state : {State::Opening, State::Good}) {
        health.state = state;
        QVERIFY(journalTrouble(health).isEmpty());
        QVERIFY(journalObjection(health).isEmpty());
    }
    health.error = ApiError();
    health.error->message = QStringLiteral("The disk is full.");
    health.error->advice = QStringLiteral("Make room.");
    health.state = State::Failing;
    QVERIFY(journalTrouble(health).startsWith(u"The disk is full. Make room."));
    health.state = State::Unavailable;
    QVERIFY(journalTrouble(health).startsWith(u"The disk is full. Make room."));
    QVERIFY(!journalObjection(health).isEmpty());
}

} // namespace snapdeck

using snapdeck::JournalBannerTest;
SNAPDECK_TEST(JournalBannerTest)

#include "JournalBannerTest.moc"
