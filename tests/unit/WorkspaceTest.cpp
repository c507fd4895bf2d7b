// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Workspace.h"

#include "core/journal/Journal.h"
#include "tests/support/FakeService.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const AccountName work(QStringLiteral("work"));
const AccountName cells(QStringLiteral("cells"));

Account account(const AccountName &name, Provider provider)
{
    Account made;
    made.name = name;
    made.provider = provider;
    made.baseUrl = QUrl(QStringLiteral("https://api.example"));
    made.storageUrl = QUrl(QStringLiteral("https://storage.example"));
    return made;
}

} // namespace

/// Accounts are opened once, with a key, and closed cleanly.
class WorkspaceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sameSessionEveryTime();
    void sessionsAreOfTheirProvider();
    void withoutAKeyThereIsNoSession();
    void whatMustNotBeUsedIsNotOpened();
    void accountRemovedMeanwhileIsNotOpened();
    void removedAccountEndsItsSessionAndKey();
    void changedAccountIsOpenedAnew();
    void activeOperationsAreCounted();

private:
    struct World {
        QTemporaryDir folder;
        FakeService service;
        ManualTime time;
        AccountRegistry accounts{folder.filePath(QStringLiteral("config.ini"))};
        KeyRing keys{KeyRing::Keychain::None};
        Journal journal{folder.filePath(QStringLiteral("journal.sqlite")), Journal::Threading::Callers};
        Workspace workspace{accounts, keys, {service.transport(), time, journal}};

        World()
        {
            (void)accounts.add(account(work, Provider::SquareCloud));
            (void)accounts.add(account(cells, Provider::Wrenn));
            keys.keepForSession(work, Secret("o-secretkey"));
            keys.keepForSession(cells, Secret("wrn_secretkey"));
        }
        [[nodiscard]] Result<OpenSession> open(const AccountName &name)
        {
            std::optional<Result<OpenSession>> heard;
            QObject context;
            workspace.open(name, &context, [&heard](const Result<OpenSession> &session) { heard = session; });
            if (!QTest::qWaitFor([&heard] { return heard.has_value(); }))
                qFatal("nobody answered");
            return *heard;
        }
    };
    std::unique_ptr<World> m_world;
};

void WorkspaceTest::init()
{
    m_world = std::make_unique<World>();
}

void WorkspaceTest::sameSessionEveryTime()
{
    QSignalSpy opened(&m_world->workspace, &Workspace::opened);
    QList<OpenSession> heard;
    for (int i = 0; i < 3; ++i) // at once, and so before the first is open
        m_world->workspace.open(work, this,
                                [&heard](const Result<OpenSession> &session) { heard << *session; });
    QTRY_COMPARE(heard.size(), 3);
    QVERIFY(heard.at(0) == heard.at(1) && heard.at(1) == heard.at(2));
    QVERIFY(*m_world->open(work) == heard.first());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_world->workspace.openSessions().size(), 1);
}

void WorkspaceTest::sessionsAreOfTheirProvider()
{
    QVERIFY(std::holds_alternative<SquareCloudSession *>(*m_world->open(work)));
    QVERIFY(std::holds_alternative<WrennSession *>(*m_world->open(cells)));
}

void WorkspaceTest::withoutAKeyThereIsNoSession()
{
    const AccountName keyless(QStringLiteral("keyless"));
    QVERIFY(m_world->accounts.add(account(keyless, Provider::Wrenn)));
    const auto session = m_world->open(keyless);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Unauthorized);
    m_world->keys.keepForSession(keyless, Secret("wrn_given-later"));
    QVERIFY(m_world->open(keyless));
}

void WorkspaceTest::whatMustNotBeUsedIsNotOpened()
{
    QCOMPARE(m_world->open(AccountName(QStringLiteral("none"))).error().kind, ErrorKind::InvalidInput);
    const AccountName plain(QStringLiteral("plain"));
    Account overHttp = account(plain, Provider::Wrenn);
    overHttp.baseUrl = QUrl(QStringLiteral("http://wrenn.example"));
    QVERIFY(m_world->accounts.add(overHttp));
    m_world->keys.keepForSession(plain, Secret("wrn_key"));
    QCOMPARE(m_world->open(plain).error().kind, ErrorKind::RefusedByPolicy);
    QCOMPARE(m_world->service.requests().size(), 0);
}

void WorkspaceTest::accountRemovedMeanwhileIsNotOpened()
{
    std::optional<Result<OpenSession>> heard;
    m_world->workspace.open(work, this, [&heard](const Result<OpenSession> &session) { heard = session; });
    QVERIFY(m_world->accounts.remove(work));
    QTRY_VERIFY(heard.has_value());
    QVERIFY(!*heard);
    QVERIFY(m_world->workspace.openSessions().isEmpty());
}

void WorkspaceTest::removedAccountEndsItsSessionAndKey()
{
    const QPointer<SquareCloudSession> session = std::get<SquareCloudSession *>(*m_world->open(work));
    session->catalog().refresh(); // with a request under way
    bool removed = false;
    m_world->workspace.remove(work, this,
                              [&removed](const Result<std::monostate> &done) { removed = done.has_value(); });
    QTRY_VERIFY(removed);
    QTRY_VERIFY(!session);
    QVERIFY(m_world->workspace.openSessions().isEmpty());
    QVERIFY(!m_world->accounts.find(work));
    QVERIFY(m_world->accounts.add(account(work, Provider::SquareCloud)));
    QCOMPARE(m_world->open(work).error().kind, ErrorKind::Unauthorized);
}

void WorkspaceTest::changedAccountIsOpenedAnew()
{
    const QPointer<SquareCloudSession> first = std::get<SquareCloudSession *>(*m_world->open(work));
    const auto listings = [this] {
        qsizetype count = -1;
        m_world->journal.readListings(work, this, [&count](const auto &read) { count = read->size(); });
        return count;
    };
    m_world->journal.storeListings(work, {{QStringLiteral("account"), QDateTime::currentDateTimeUtc(), "{}"}});
    QCOMPARE(listings(), 1);
    Account moved = account(work, Provider::SquareCloud);
    moved.baseUrl = QUrl(QStringLiteral("https://elsewhere.example"));
    bool done = false;
    m_world->workspace.change(moved, this, [&](const Result<std::monostate> &changed) {
        QVERIFY(changed && !first);
        QCOMPARE(listings(), 0); // they were of the other server
        done = true;
    });
    QTRY_VERIFY(done);
    auto *second = std::get<SquareCloudSession *>(*m_world->open(work));
    QCOMPARE(second->account().baseUrl, moved.baseUrl);
}

void WorkspaceTest::activeOperationsAreCounted()
{
    m_world->service.on("GET /v1/capsules", FakeService::silence());
    auto *session = std::get<WrennSession *>(*m_world->open(cells));
    QCOMPARE(m_world->workspace.activeOperations(), 0);
    Operation *capture
        = session->work().capture({CapsuleId(QStringLiteral("cl-1")), TemplateName(QStringLiteral("mine")), false});
    QCOMPARE(m_world->workspace.activeOperations(), 1);
    QCOMPARE(m_world->workspace.activeOperations(cells), 1);
    QCOMPARE(m_world->workspace.activeOperations(work), 0);
    capture->cancel();
    QCOMPARE(m_world->workspace.activeOperations(), 0);
}

SNAPDECK_TEST(WorkspaceTest)
#include "WorkspaceTest.moc"
