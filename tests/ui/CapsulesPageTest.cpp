// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CapsulesPage.h"

#include "tests/support/ManualTime.h"
#include "tests/support/RawScripts.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestRunner.h"
#include "tests/ui/WrennScene.h"
#include "ui/dialogs/CaptureDialog.h"
#include "ui/models/CapsuleModel.h"
#include "ui/models/OperationText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace snapdeck {

namespace {

using test::RawServer;
using test::WrennScene;

TableView *tableOf(const Page &page)
{
    return page.findChild<TableView *>(QStringLiteral("capsuleTable"));
}

QPushButton *captureOf(const Page &page)
{
    return page.findChild<QPushButton *>(QStringLiteral("captureButton"));
}

EmptyState *emptyOf(const Page &page)
{
    return page.findChild<EmptyState *>(QStringLiteral("emptyState"));
}

void choose(const Page &page, const CapsuleId &id)
{
    TableView *table = tableOf(page);
    const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, id.value());
    table->selectRow(found.value(0).row());
}

/// A session on a server that says what a test wants it to say.
struct ScriptedAccount {
    explicit ScriptedAccount(const QByteArray &capsules)
    {
        server.then([this](test::RawConnection &connection) {
            const bool isCapsules = connection.delivery().requestLine().contains("/capsules");
            connection.send(test::httpAnswer(status, isCapsules ? list : QByteArray("[]"),
                                             "Content-Type: application/json\r\n"));
        });
        list = capsules;
        Account account;
        account.name = AccountName(QStringLiteral("ml-team"));
        account.provider = Provider::Wrenn;
        account.baseUrl = server.url("/api");
        session = std::make_unique<WrennSession>(account, Secret("wrn_x"),
                                                 SessionServices{transport, time, journal});
    }

    QByteArray list;
    int status = 200;
    RawServer server;
    QnamTransport transport;
    SystemTime time;
    QTemporaryDir folder;
    Journal journal{folder.filePath(QStringLiteral("journal.sqlite"))};
    std::unique_ptr<WrennSession> session;
};

} // namespace

class CapsulesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryCapsule();
    void statesAreShownAsTheyCome();
    void onlyARunningCapsuleIsCaptured();
    void aReadOnlyAccountCapturesNothing();
    void filtersAndSaysWhatItFilteredFor();
    void keepsWhatItShowsWhenARefreshFails();
    void anEmptyAccountAndADeadServiceLookDifferent();
    void looksAgainWhileVisibleOnly();
    void impatienceOpensOneDialog();
    void saysWhatBecameOfACapsule_data();
    void saysWhatBecameOfACapsule();
};

void CapsulesPageTest::showsEveryCapsule()
{
    WrennScene scene;
    CapsulesPage page(scene.session(), scene.journal());
    QSignalSpy counted(&page, &Page::navCountChanged);
    QCOMPARE(page.navCount(), -1);
    QVERIFY(scene.load());
    QCOMPARE(tableOf(page)->model()->rowCount(), 6);
    QCOMPARE(page.navCount(), 6);
    QVERIFY(!counted.isEmpty());
    const QAbstractItemModel *model = tableOf(page)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto known
            = scene.catalog().capsule(CapsuleId(model->index(row, CapsuleModel::Id).data().toString()));
        QVERIFY(known);
        QCOMPARE(model->index(row, CapsuleModel::TemplateName).data().toString(), known->templateName);
        QVERIFY(!model->index(row, CapsuleModel::State).data().toString().isEmpty());
    }
}

void CapsulesPageTest::statesAreShownAsTheyCome()
{
    ScriptedAccount account(R"([{"id":"cl-1","status":"defrosting","template":"minimal","vcpus":1,
        "memory_mb":512,"timeout_sec":0,"created_at":"2026-11-22T10:00:00Z","last_updated":"2026-11-22T10:00:00Z"}])");
    CapsulesPage page(*account.session, account.journal);
    page.show();
    QTRY_COMPARE(tableOf(page)->model()->rowCount(), 1);
    const auto badge
        = tableOf(page)->model()->index(0, CapsuleModel::State).data(BadgeRole).value<BadgeSpec>();
    QCOMPARE(badge.text, QStringLiteral("defrosting"));
    QCOMPARE(badge.tone, Tone::Neutral);
    QVERIFY(!captureOf(page)->isEnabled());
    QVERIFY(captureOf(page)->toolTip().contains(u"defrosting"));
}

void CapsulesPageTest::onlyARunningCapsuleIsCaptured()
{
    WrennScene scene;
    CapsulesPage page(scene.session(), scene.journal());
    QVERIFY(scene.load());
    choose(page, scene.firstCapsule(CapsuleStatus::Paused)->id);
    QVERIFY(!captureOf(page)->isEnabled());
    QVERIFY(captureOf(page)->toolTip().contains(u"paused"));
    choose(page, scene.firstCapsule(CapsuleStatus::Running)->id);
    QVERIFY(captureOf(page)->isEnabled());
}

void CapsulesPageTest::aReadOnlyAccountCapturesNothing()
{
    WrennScene scene({.readOnly = true});
    CapsulesPage page(scene.session(), scene.journal());
    QVERIFY(scene.load());
    choose(page, scene.firstCapsule(CapsuleStatus::Running)->id);
    QVERIFY(!captureOf(page)->isEnabled());
    QVERIFY(captureOf(page)->toolTip().contains(u"read-only"));
    captureOf(page)->click();
    Q_EMIT tableOf(page)->rowOpened(tableOf(page)->currentIndex());
    QVERIFY(!page.findChild<CaptureDialog *>());
}

void CapsulesPageTest::filtersAndSaysWhatItFilteredFor()
{
    WrennScene scene;
    CapsulesPage page(scene.session(), scene.journal());
    page.show();
    QVERIFY(scene.load());
    auto *filter = page.findChild<QLineEdit *>(QStringLiteral("filterField"));
    QTest::keyClicks(filter, QStringLiteral("paused"));
    QVERIFY(tableOf(page)->model()->rowCount() > 0);
    QVERIFY(tableOf(page)->model()->rowCount() < 6);
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("no such thing"));
    QVERIFY(emptyOf(page)->isVisible());
    QVERIFY(emptyOf(page)->accessibleName().contains(u"no such thing"));
    Q_EMIT emptyOf(page)->actionTriggered();
    QVERIFY(filter->text().isEmpty());
    QCOMPARE(tableOf(page)->model()->rowCount(), 6);
    page.focusFilter();
    QCOMPARE(page.focusWidget(), filter);
}

void CapsulesPageTest::keepsWhatItShowsWhenARefreshFails()
{
    WrennScene scene;
    CapsulesPage page(scene.session(), scene.journal());
    page.show();
    QVERIFY(scene.load());
    const auto *banner = page.findChild<Banner *>(QStringLiteral("errorBanner"));
    QVERIFY(!banner->isVisible());
    scene.stopService();
    QVERIFY(!scene.load());
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(tableOf(page)->model()->rowCount(), 6);
    QVERIFY(tableOf(page)->isVisible());
}

void CapsulesPageTest::anEmptyAccountAndADeadServiceLookDifferent()
{
    ScriptedAccount account("[]");
    CapsulesPage page(*account.session, account.journal);
    QVERIFY(emptyOf(page)->accessibleName().contains(u"Reading"));
    page.show();
    QTRY_COMPARE(emptyOf(page)->accessibleName(), QStringLiteral("No capsules"));
    account.status = 401;
    page.findChild<QToolButton *>(QStringLiteral("refreshButton"))->click();
    QTRY_VERIFY(account.session->catalog().error());
    QTRY_COMPARE(emptyOf(page)->accessibleName(), account.session->catalog().error()->message);
}

void CapsulesPageTest::looksAgainWhileVisibleOnly()
{
    WrennScene scene;
    CapsulesPage page(scene.session(), scene.journal());
    QSignalSpy refreshed(&scene.catalog(), &WrennCatalog::refreshFinished);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY_WITH_TIMEOUT(refreshed.size() >= 3, 10'000); // thirty seconds are half a one here
    page.hide();
    if (scene.catalog().isRefreshing())
        QVERIFY(refreshed.wait());
    refreshed.clear();
    QVERIFY(!refreshed.wait(1500));
}

void CapsulesPageTest::impatienceOpensOneDialog()
{
    WrennScene scene;
    CapsulesPage page(scene.session(), scene.journal());
    page.show();
    QVERIFY(scene.load());
    choose(page, scene.firstCapsule(CapsuleStatus::Running)->id);
    Q_EMIT tableOf(page)->rowOpened(tableOf(page)->currentIndex());
    QVERIFY2(!page.findChild<CaptureDialog *>(), "a double click destroys nothing, nor asks to");
    captureOf(page)->click();
    captureOf(page)->click();
    QCOMPARE(page.findChildren<CaptureDialog *>().size(), 1);
    QCOMPARE(scene.writes(), 0);
}

void CapsulesPageTest::saysWhatBecameOfACapsule_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("fate");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, OperationState state, CapsuleFate fate, const char *said) {
        QTest::newRow(name) << int(state) << int(fate) << QString::fromUtf8(said);
    };
    row("gone", OperationState::Ready, CapsuleFate::Gone, "cl-1 was captured into “x”. The capsule is gone.");
    row("paused", OperationState::Ready, CapsuleFate::Paused,
        "cl-1 was captured into “x”. The capsule is still there, paused.");
    row("running", OperationState::Ready, CapsuleFate::Running,
        "cl-1 was captured into “x”. The capsule is still there, running.");
    row("unseen", OperationState::Ready, CapsuleFate::Unknown,
        "cl-1 was captured into “x”. What became of the capsule could not be seen.");
    row("lost", OperationState::Lost, CapsuleFate::Gone, "cl-1, into “x”: It is lost. Call the operator.");
    row("failed", OperationState::Failed, CapsuleFate::Running,
        "cl-1 was not captured. It is lost. Call the operator.");
}

void CapsulesPageTest::saysWhatBecameOfACapsule()
{
    QFETCH(int, state);
    QFETCH(int, fate);
    OperationView view;
    view.kind = OperationKind::Capture;
    view.resourceId = QStringLiteral("cl-1");
    view.templateName = TemplateName(QStringLiteral("x"));
    view.state = OperationState(state);
    view.fate = CapsuleFate(fate);
    view.error.message = QStringLiteral("It is lost.");
    view.error.advice = QStringLiteral("Call the operator.");
    QTEST(storyOf(view), "said");
}

} // namespace snapdeck

using snapdeck::CapsulesPageTest;
SNAPDECK_TEST(CapsulesPageTest)

#include "CapsulesPageTest.moc"
