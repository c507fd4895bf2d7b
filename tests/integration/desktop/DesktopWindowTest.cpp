// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopWindow.h"

#include "tests/integration/desktop/DesktopScene.h"
#include "tests/support/TestRunner.h"
#include "ui/models/Format.h"
#include "ui/models/OperationModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/SettingsMenu.h"
#include "ui/widgets/TableView.h"

#include <QGuiApplication>
#include <QPointer>

using namespace snapdeck;
using test::DesktopScene;

/// The window that is made anew over a workspace that goes on.
class DesktopWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<DesktopScene>();
        QVERIFY(m_scene->load());
        m_desktop = std::make_unique<DesktopWindow>(DesktopWindow::Around{
            m_scene->workspace, m_scene->theme, m_scene->preferences, m_scene->vault, m_scene->translations});
        m_desktop->make(QStringLiteral("en"));
        m_desktop->window().showAccount({});
        m_desktop->window().show();
    }

    void cleanup()
    {
        m_desktop.reset();
        m_scene.reset();
        QLocale::setDefault(QLocale::c());
    }

    void anotherLanguageLeavesTheWorkAlone()
    {
        SquareCloudSession *session = &m_scene->session();
        Operation *taken = session->takeSnapshot(m_scene->application());
        const QString english = Format::size(1'310'000);
        const QPointer<MainWindow> old = &m_desktop->window();
        old->resize(1111, 777);
        old->pages().showPage(2);
        choose("es");
        QTRY_VERIFY(old.isNull());
        MainWindow &window = m_desktop->window();
        QVERIFY(window.isVisible());
        QCOMPARE(window.size(), QSize(1111, 777));
        QCOMPARE(window.account(), DesktopScene::accountName());
        QCOMPARE(window.pages().currentPageIndex(), 2);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        QCOMPARE(english, QStringLiteral("1.3 MB"));
        QCOMPARE(Format::size(1'310'000), QStringLiteral("1,3 MB"));
        QVERIFY(isTicked("language_es"));
        QCOMPARE(m_scene->preferences.language(), QStringLiteral("es"));
        // The very same session and operation, and it ends as if nothing had been.
        QCOMPARE(&m_scene->session(), session);
        QCOMPARE(session->operations().find(taken->view().id), taken);
        QTRY_COMPARE_WITH_TIMEOUT(taken->view().state, OperationState::Ready, 20'000);
    }

    void theSettingsOfTheNewWindowWorkToo()
    {
        int made = 0;
        connect(m_desktop.get(), &DesktopWindow::made, this, [&made] { ++made; });
        choose("pt_BR");
        QTRY_COMPARE(made, 1);
        QCOMPARE(QLocale().language(), QLocale::Portuguese);
        choose("en");
        QTRY_COMPARE(made, 2);
        QCOMPARE(QLocale().language(), QLocale::English);
        choose("en"); // it is spoken already
        m_desktop->window().settings().findChild<QAction *>(QStringLiteral("themeDark"))->trigger();
        QCOMPARE(m_scene->preferences.theme(), QStringLiteral("dark"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(made, 2);
    }

    void aDemonstrationIsCalledSoInEveryLanguage()
    {
        const QString before = QGuiApplication::applicationDisplayName();
        DesktopWindow demo(DesktopWindow::Around{m_scene->workspace, m_scene->theme, m_scene->preferences,
                                                 m_scene->vault, m_scene->translations, true});
        demo.make(QStringLiteral("en"));
        demo.window().showAccount({});
        QCOMPARE(QGuiApplication::applicationDisplayName(), QStringLiteral("demonstration"));
        demo.speak(QStringLiteral("es"));
        QCOMPARE(QGuiApplication::applicationDisplayName(), QStringLiteral("demostración"));
        QGuiApplication::setApplicationDisplayName(before);
    }

    void aHiddenWindowStaysHidden()
    {
        m_desktop->window().hide();
        const QPointer<MainWindow> old = &m_desktop->window();
        m_desktop->speak(QStringLiteral("es"));
        QVERIFY(old.isNull());
        QVERIFY(!m_desktop->window().isVisible());
        m_desktop->bringForward();
        QVERIFY(m_desktop->window().isVisible());
    }

    void comesForwardWithTheVeryOperation()
    {
        for (const char *id : {"op-1", "op-2", "op-3"})
            m_scene->addPuppet(id)->become(OperationState::Failed);
        m_desktop->window().hide();
        m_desktop->bringForward(OperationId(QStringLiteral("op-2")));
        QVERIFY(m_desktop->window().isVisible());
        auto *table = m_desktop->window().findChild<TableView *>(QStringLiteral("operationTable"));
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(chosenResource(*table), QStringLiteral("resource-of-op-2"));
        m_desktop->bringForward(OperationId(QStringLiteral("op-3")));
        QCOMPARE(chosenResource(*table), QStringLiteral("resource-of-op-3"));
        m_desktop->bringForward(OperationId(QStringLiteral("gone"))); // the page alone
        QCOMPARE(chosenResource(*table), QStringLiteral("resource-of-op-3"));
    }

private:
    [[nodiscard]] QAction *language(const char *code) const
    {
        return m_desktop->window().settings().findChild<QAction *>(QStringLiteral("language_")
                                                                   + QLatin1String(code));
    }
    void choose(const char *code) const { language(code)->trigger(); }
    [[nodiscard]] bool isTicked(const char *action) const
    {
        return m_desktop->window().settings().findChild<QAction *>(QLatin1String(action))->isChecked();
    }
    [[nodiscard]] static QString chosenResource(const TableView &table)
    {
        return table.model()->index(table.currentIndex().row(), OperationModel::Resource).data().toString();
    }

    std::unique_ptr<DesktopScene> m_scene;
    std::unique_ptr<DesktopWindow> m_desktop;
};

SNAPDECK_TEST(DesktopWindowTest)
#include "DesktopWindowTest.moc"
