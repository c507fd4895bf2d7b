// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/AccountButton.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ButtonMenu.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/NavItem.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/StatusStrip.h"
#include "ui/widgets/TableView.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolButton>

namespace snapdeck {

namespace {

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QAccessible::Role roleOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

QList<int> shownColumns(const QTableView &table)
{
    QList<int> shown;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (!table.isColumnHidden(column)) {
            shown << column;
        }
    }
    return shown;
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndARole();
    void aBannerIsAnAlertWithOneButton();
    void anIdInABannerIsDrawnAndCopiedByItsLetters();
    void aCountdownDoesNotChangeTheWidthOfABadge();
    void serverTextIsNeverMarkup();
    void thePlanOfAnAccountIsReadToItsEnd();
    void aMenuOpensInATurnOfItsOwn();
    void elidedTextIsCopiedWhole();
    void searchIsReachedClearedAndLeftByKey();
    void keysAreNotDrawnOverWhatTheSearchIsFor();
    void navigationIsExclusive();
    void aSilentStatusTakesNoRoom();
    void columnsLeaveByPriority();
    void returnOpensTheRow();
};

void WidgetsTest::everyControlHasANameAndARole()
{
    const auto icon = std::unique_ptr<QToolButton>(makeIconButton(Icon::Refresh, QStringLiteral("Refresh")));
    QCOMPARE(nameOf(icon.get()), QStringLiteral("Refresh"));
    QCOMPARE(roleOf(icon.get()), QAccessible::Button);
    SearchField search(QStringLiteral("Filter"));
    QCOMPARE(nameOf(&search), QStringLiteral("Filter"));
    QCOMPARE(roleOf(&search), QAccessible::EditableText);
    Badge badge({Icon::CheckCircle, QStringLiteral("Verified"), Tone::Ok});
    QCOMPARE(nameOf(&badge), QStringLiteral("Verified"));
    StatusStrip strip;
    QCOMPARE(roleOf(&strip), QAccessible::StatusBar);
}

void WidgetsTest::aBannerIsAnAlertWithOneButton()
{
    Banner banner;
    QSignalSpy acted(&banner, &Banner::actionTriggered);
    QSignalSpy dismissed(&banner, &Banner::dismissed);
    QVERIFY(banner.isHidden());
    banner.showMessage(Tone::Danger, QStringLiteral("The key is refused."), QStringLiteral("Check the key"));
    QVERIFY(banner.isVisible());
    QCOMPARE(roleOf(&banner), QAccessible::AlertMessage);
    QCOMPARE(nameOf(&banner), QStringLiteral("The key is refused."));
    auto *action = banner.findChild<QPushButton *>();
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(acted.size(), 1);
    banner.showMessage(Tone::Ok, QStringLiteral("Done."));
    QVERIFY(action->isHidden());
    QTest::mouseClick(banner.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(banner.isHidden());
}

/// The interface's font draws the x of 0x1 as a multiplication sign.
void WidgetsTest::anIdInABannerIsDrawnAndCopiedByItsLetters()
{
    const QString said = QStringLiteral("cl-0x1y2x34 is gone, mx5 is not.");
    Banner banner;
    banner.showMessage(Tone::Neutral, said);
    QCOMPARE(banner.text(), said);
    QCOMPARE(banner.accessibleName(), said);
    QLabel *words = nullptr;
    for (auto *label : banner.findChildren<QLabel *>())
        words = label->text().contains(u"is gone") ? label : words;
    QVERIFY(words);
    QCOMPARE(words->text(), QStringLiteral("cl-0x\u200c1y2x\u200c34 is gone, mx5 is not."));
    words->setSelection(0, int(words->text().size()));
    QTest::keyClick(words, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), said);
}

void WidgetsTest::aMenuOpensInATurnOfItsOwn()
{
    QMenu menu;
    menu.addAction(QStringLiteral("As CSV"));
    QPushButton button(QStringLiteral("&Export"));
    button.show();
    QCOMPARE(roleOf(&button), QAccessible::Button); // asked for before it has a menu
    setButtonMenu(&button, &menu);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(told->role(), QAccessible::ButtonMenu);
    QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Export"));
    QCOMPARE(told->childCount(), 0);
    QVERIFY(told->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    told->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(!menu.isVisible()); // whoever asked is answered first
}

void WidgetsTest::aCountdownDoesNotChangeTheWidthOfABadge()
{
    const int width = badgeSize({Icon::Timer, QStringLiteral("Cool-down 2:41"), Tone::Warning}).width();
    for (const char16_t *text : {u"Cool-down 1:11", u"Cool-down 0:00", u"Cool-down 8:48"}) {
        QCOMPARE(badgeSize({Icon::Timer, QString::fromUtf16(text), Tone::Warning}).width(), width);
    }
}

void WidgetsTest::serverTextIsNeverMarkup()
{
    const QString hostile = QStringLiteral("<b>x</b><img src=\"http://example.test/\">");
    ElidedLabel label(hostile);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(!label.toolTip().contains(QStringLiteral("<img")));
    Badge badge({Icon::None, hostile, Tone::Neutral});
    QCOMPARE(badge.textFormat(), Qt::PlainText);
    QAction action;
    action.setToolTip(hostile);
    const std::unique_ptr<QPushButton> button(makeActionButton(ButtonKind::Normal, &action));
    QVERIFY(!button->toolTip().contains(QStringLiteral("<img")));
    QCOMPARE(button->accessibleDescription(), hostile);
}

/// Two that differ in their last sign only do not look the same.
void WidgetsTest::thePlanOfAnAccountIsReadToItsEnd()
{
    AccountButton button;
    button.resize(button.sizeHint());
    const auto drawn = [&button](const QString &detail) {
        button.setAccount(QStringLiteral("prod-br"), detail, Tone::Accent);
        return button.grab().toImage();
    };
    QVERIFY(drawn(QStringLiteral("Square Cloud · standard-4")) != drawn(QStringLiteral("Square Cloud · standard-8")));
}

void WidgetsTest::elidedTextIsCopiedWhole()
{
    ElidedLabel label(QStringLiteral("1d2cdc0d7a6b4fe19d6c6329d12eab"));
    label.resize(60, 20);
    QTest::keySequence(&label, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), label.text());
}

void WidgetsTest::keysAreNotDrawnOverWhatTheSearchIsFor()
{
    const QString words = QStringLiteral("Filter by name, id or state");
    SearchField bare(words);
    SearchField search(words);
    search.showShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    const auto drawsKeys = [&](int width) {
        bare.resize(width, Metrics::ControlHeight);
        search.resize(width, Metrics::ControlHeight);
        return search.grab().toImage() != bare.grab().toImage();
    };
    QVERIFY(drawsKeys(400));
    QVERIFY(!drawsKeys(180)); // no room for both: the tip still names them
    QVERIFY(search.toolTip().contains(search.placeholderText()));
    search.setLayoutDirection(Qt::RightToLeft);
    bare.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(drawsKeys(400) && !drawsKeys(180));
}

void WidgetsTest::searchIsReachedClearedAndLeftByKey()
{
    QWidget window;
    auto *other = new QLineEdit(&window);
    auto *search = new SearchField(QStringLiteral("Filter"), &window);
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    QSignalSpy left(search, &SearchField::leftDownwards);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    QTest::keyClick(other, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("api"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(left.size(), 1);
}

void WidgetsTest::navigationIsExclusive()
{
    QWidget bar;
    NavItem overview(Icon::Overview, QStringLiteral("Overview"), &bar);
    NavItem vault(Icon::Vault, QStringLiteral("Vault"), &bar);
    overview.setChecked(true);
    vault.click();
    QVERIFY(!overview.isChecked());
    vault.setCount(118);
    QCOMPARE(vault.accessibleDescription(), QStringLiteral("118"));
}

void WidgetsTest::aSilentStatusTakesNoRoom()
{
    StatusStrip strip;
    StatusItem *item = strip.addItem(StatusStrip::Side::Left, Icon::Loader, Tone::Processing);
    QVERIFY(item->isHidden());
    item->setStatus(QStringLiteral("2 processing"));
    QVERIFY(!item->isHidden());
    QCOMPARE(nameOf(item), QStringLiteral("2 processing"));
    item->setStatus(QString());
    QVERIFY(item->isHidden());
}

void WidgetsTest::columnsLeaveByPriority()
{
    QStandardItemModel model(3, 4);
    TableView table;
    table.setModel(&model);
    table.setColumn(0, 100);
    table.setColumn(1, 100, 2);
    table.setColumn(2, 100, 1);
    table.setColumn(3, 50, 3);
    table.setStretchColumn(0);
    const auto at = [&table](int width) {
        table.resize(width, 200);
        table.show();
        return shownColumns(table);
    };
    QCOMPARE(at(400), (QList<int>{0, 1, 2, 3}));
    QCOMPARE(table.columnWidth(0), 150);
    QCOMPARE(at(320), (QList<int>{0, 1, 2}));
    // The narrow last column would fit, but it matters less than the one that has left.
    QCOMPARE(at(260), (QList<int>{0, 2}));
    QCOMPARE(at(90), (QList<int>{0}));
    table.setColumnChosen(2, false);
    QCOMPARE(at(400), (QList<int>{0, 1, 3}));
    QCOMPARE(table.firstVisibleColumn(), 0);
    QCOMPARE(table.lastVisibleColumn(), 3);
}

void WidgetsTest::returnOpensTheRow()
{
    QStandardItemModel model(3, 2);
    TableView table;
    table.setModel(&model);
    QSignalSpy opened(&table, &TableView::rowOpened);
    table.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toModelIndex().row(), 1);
}

} // namespace snapdeck

using snapdeck::WidgetsTest;
SNAPDECK_TEST(WidgetsTest)

#include "WidgetsTest.moc"
