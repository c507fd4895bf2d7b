// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop/DesktopScene.h"
#include "tests/support/TestRunner.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/QuitQuestion.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace snapdeck;
using test::DesktopScene;

/// What closing the window, and quitting, do.
class ClosingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<DesktopScene>();
        QVERIFY(m_scene->load());
        m_window = std::make_unique<MainWindow>(m_scene->workspace, m_scene->theme);
        m_window->showAccount({});
        m_window->show();
        m_stayed = std::make_unique<QSignalSpy>(&m_window->quitQuestion(), &QuitQuestion::stayed);
        m_confirmed = std::make_unique<QSignalSpy>(&m_window->quitQuestion(), &QuitQuestion::confirmed);
    }

    void cleanup()
    {
        m_stayed.reset();
        m_confirmed.reset();
        m_window.reset();
        m_scene.reset();
    }

    void endsWhereNothingIsUnderWay()
    {
        QVERIFY(m_window->close());
        QCOMPARE(m_confirmed->size(), 1);
        QCOMPARE(m_stayed->size(), 0);
    }

    void asksWhereSomethingIs()
    {
        m_scene->addPuppet("op-1");
        QVERIFY(!m_window->close());
        QVERIFY(question());
        QVERIFY(!m_window->close()); // once is enough
        QCOMPARE(m_window->findChildren<QDialog *>(QStringLiteral("quitQuestion")).size(), 1);
        QTest::keyClick(question(), Qt::Key_Escape);
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_confirmed->size(), 0);
        QTRY_VERIFY(!question());
        QVERIFY(!m_window->close());
        act();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_confirmed->size(), 1);
    }

    void staysInTheTrayWithoutAQuestion()
    {
        m_window->quitQuestion().setStaying([] { return true; });
        m_scene->addPuppet("op-1");
        QVERIFY(!m_window->close());
        QVERIFY(!question());
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_stayed->size(), 1);
        QCOMPARE(m_confirmed->size(), 0);
        QCOMPARE(m_scene->workspace.activeOperations(), 1);
    }

    void asksAgainWhereTheTrayHasGone()
    {
        bool isThere = true;
        m_window->quitQuestion().setStaying([&isThere] { return isThere; });
        isThere = false;
        m_scene->addPuppet("op-1");
        QVERIFY(!m_window->close());
        QVERIFY(question());
        QCOMPARE(m_stayed->size(), 0);
    }

    void quittingReallyQuits()
    {
        m_window->quitQuestion().setStaying([] { return true; });
        m_window->quitQuestion().quit();
        QCOMPARE(m_confirmed->size(), 1);
        QCOMPARE(m_stayed->size(), 0);
    }

    void quittingFromTheTrayAsksInTheWindow()
    {
        m_window->quitQuestion().setStaying([] { return true; });
        auto *operation = m_scene->addPuppet("op-1");
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        m_window->quitQuestion().quit();
        QVERIFY(m_window->isVisible());
        QVERIFY(question());
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(!m_window->close()); // taken back: closing is closing again
        QCOMPARE(m_stayed->size(), 2);
        m_window->quitQuestion().quit();
        act();
        QCOMPARE(m_confirmed->size(), 1);
        QVERIFY(!operation->isFinished());
    }

    void theShortcutAndTheMenuQuit()
    {
        m_window->quitQuestion().setStaying([] { return true; });
        m_scene->addPuppet("op-1");
        m_window->findChild<QAction *>(QStringLiteral("quitAction"))->trigger();
        QVERIFY(question());
        QTest::keyClick(question(), Qt::Key_Escape);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(question());
        QCOMPARE(m_stayed->size(), 0);
    }

    void theEndOfTheSessionIsNoClosing()
    {
        m_window->quitQuestion().setStaying([] { return true; });
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit); // as a desktop's menu, or its logging out
        QCOMPARE(m_confirmed->size(), 1);
        QCOMPARE(m_stayed->size(), 0);
    }

private:
    [[nodiscard]] QDialog *question() const
    {
        for (auto *dialog : m_window->findChildren<QDialog *>(QStringLiteral("quitQuestion"))) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void act() { question()->findChild<QPushButton *>(QStringLiteral("actButton"))->click(); }

    std::unique_ptr<DesktopScene> m_scene;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_stayed;
    std::unique_ptr<QSignalSpy> m_confirmed;
};

SNAPDECK_TEST(ClosingTest)
#include "ClosingTest.moc"
