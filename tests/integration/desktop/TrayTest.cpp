// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Tray.h"

#include "app/desktop/TrayPicture.h"
#include "tests/integration/desktop/DesktopScene.h"
#include "tests/support/TestRunner.h"

#include <QApplication>
#include <QSignalSpy>

using namespace snapdeck;
using test::DesktopScene;

/// The tray over a living workspace. Whether the desktop has one is the test's to say.
class TrayTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_isThere = true;
        m_scene = std::make_unique<DesktopScene>();
        m_tray = std::make_unique<Tray>(m_scene->workspace, m_scene->theme, [this] { return m_isThere; });
        QVERIFY(m_scene->load());
    }

    void cleanup()
    {
        m_tray.reset();
        m_scene.reset();
    }

    void comesAndGoesWithTheDesktops()
    {
        QVERIFY(m_tray->isShown());
        QSignalSpy changed(m_tray.get(), &Tray::shownChanged);
        m_isThere = false;
        m_tray->look();
        QVERIFY(!m_tray->isShown());
        m_tray->look();
        m_tray->present({QStringLiteral("To nobody"), {}, {}}); // does no harm
        QCOMPARE(changed.size(), 1);
        m_isThere = true;
        m_tray->look();
        QVERIFY(m_tray->isShown());
        QCOMPARE(changed.size(), 2);
    }

    void namesWhatIsUnderWay()
    {
        QCOMPARE(lines(), QStringList());
        auto *first = m_scene->addPuppet("op-1");
        auto *second = m_scene->addPuppet("op-2");
        second->become(OperationState::Processing);
        QTRY_COMPARE(lines(),
                     QStringList({QStringLiteral("resource-of-op-2 · Snapshot · Processing"),
                                  QStringLiteral("resource-of-op-1 · Snapshot · Queued")}));
        first->become(OperationState::Requesting); // the counts stay, the words do not
        QTRY_COMPARE(lines().last(), QStringLiteral("resource-of-op-1 · Snapshot · Taking"));
        second->become(OperationState::Ready);
        QTRY_COMPARE(lines().size(), 1);
    }

    void aLineLeadsToItsOperation()
    {
        QSignalSpy shown(m_tray.get(), &Tray::showRequested);
        QSignalSpy quit(m_tray.get(), &Tray::quitRequested);
        m_scene->addPuppet("op-1");
        QTRY_COMPARE(lines().size(), 1);
        action("trayOperation")->trigger();
        action("trayShow")->trigger();
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[0][0].value<OperationId>(), OperationId(QStringLiteral("op-1")));
        QCOMPARE(shown[1][0].value<OperationId>(), OperationId());
        QCOMPARE(quit.size(), 0);
        action("trayQuit")->trigger();
        QCOMPARE(quit.size(), 1);
        QCOMPARE(m_scene->workspace.activeOperations(), 1); // the menu changes nothing by itself
    }

    void anOpenMenuDoesNotChangeUnderTheHand()
    {
        auto *operation = m_scene->addPuppet("op-1");
        QTRY_COMPARE(lines().size(), 1);
        QSignalSpy active(m_tray.get(), &Tray::activeChanged);
        menu()->popup(QPoint(10, 10));
        operation->become(OperationState::Ready);
        QTRY_VERIFY(!active.isEmpty() && active.last() == QVariantList{0});
        QCOMPARE(lines().size(), 1);
        menu()->hide();
        QTRY_COMPARE(lines().size(), 0);
    }

    void aLongListIsCut()
    {
        for (int i = 0; i < 14; ++i)
            m_scene->addPuppet(qPrintable(QStringLiteral("op-%1").arg(i)));
        QTRY_COMPARE(lines().size(), 10);
        bool saysSo = false;
        for (const QAction *line : menu()->actions())
            saysSo = saysSo || line->text() == QStringLiteral("4 more");
        QVERIFY(saysSo);
    }

    void saysHowManyAreUnderWay()
    {
        QSignalSpy active(m_tray.get(), &Tray::activeChanged);
        m_scene->addPuppet("op-1");
        QTRY_VERIFY(!active.isEmpty() && active.last() == QVariantList{1});
    }

    void everyMarkLooksDifferent()
    {
        const auto picture = [](TrayMark mark, const Tokens &tokens) {
            return trayPicture(mark, tokens).pixmap(QSize(32, 32), 1.0).toImage();
        };
        for (const Tokens *tokens : {&Tokens::light(), &Tokens::dark()}) {
            const QImage none = picture(TrayMark::None, *tokens);
            const QImage working = picture(TrayMark::Working, *tokens);
            const QImage trouble = picture(TrayMark::Trouble, *tokens);
            QCOMPARE(none.size(), QSize(32, 32));
            QVERIFY(none != working);
            QVERIFY(none != trouble);
            // In their shapes too: what shines through one is covered by the other.
            const QPoint middleOfMark(23, 23);
            QCOMPARE(qAlpha(working.pixel(middleOfMark)), 0);
            QCOMPARE(qAlpha(trouble.pixel(middleOfMark)), 255);
        }
    }

private:
    [[nodiscard]] static QMenu *menu()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QStringLiteral("trayMenu"))
                return qobject_cast<QMenu *>(widget);
        }
        return nullptr;
    }
    [[nodiscard]] static QAction *action(const char *name)
    {
        return menu()->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] static QStringList lines()
    {
        QStringList texts;
        for (const QAction *line : menu()->actions()) {
            if (line->objectName() == QStringLiteral("trayOperation"))
                texts << line->text();
        }
        return texts;
    }

    bool m_isThere = true;
    std::unique_ptr<DesktopScene> m_scene;
    std::unique_ptr<Tray> m_tray;
};

SNAPDECK_TEST(TrayTest)
#include "TrayTest.moc"
