// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandFinder.h"

#include "ui/shell/CommandFinderList.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/SideBar.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/NavItem.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/StatusStrip.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace snapdeck {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::CommandFinder)
};

/// Buttons that are a part of another control: the cross in a field, the arrows of a tab bar.
bool isPart(const QAbstractButton *button)
{
    const QWidget *parent = button->parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QAbstractScrollArea *>(parent);
}

QMenu *menuOf(const QAbstractButton *button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(button))
        return push->menu();
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return tool ? tool->menu() : nullptr;
}

/// What such a button opens is listed instead of it. Some open a menu that lies beside them, to have it
/// appear flush with their right edge: they show only a picture, and share the parent with the menu.
bool onlyOpensMenu(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (menuOf(button))
        return !tool || tool->popupMode() == QToolButton::InstantPopup;
    const QWidget *parent = button->parentWidget();
    return tool && tool->text().isEmpty() && parent
        && parent->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
}

/// What is around a button within its page, where that has a name: a card, a notice.
QString surroundingsOf(const QWidget *widget, const QWidget *page)
{
    for (widget = widget->parentWidget(); widget && widget != page; widget = widget->parentWidget()) {
        if (!widget->accessibleName().isEmpty() && !qobject_cast<const PageHeader *>(widget))
            return widget->accessibleName();
    }
    return {};
}

/// The pages have one action each for the way back; it is in the list where the header offers it, which is
/// where there is somewhere to go back to.
bool isWayBack(const QAction *action)
{
    return action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Left)
        || action->shortcut() == QKeySequence(Qt::Key_Escape);
}

CommandSource sourceOf(const CommandPlaces &places)
{
    const QList<NavItem *> items = places.sideBar->findChildren<NavItem *>();
    for (const NavItem *item : items) {
        if (item->isCheckable() && item->isChecked())
            return {commandName(item->text()), item->icon()};
    }
    return {QStringLiteral("Snapdeck"), makeIcon(Icon::Command)};
}

void addButtons(CommandList *list, const QWidget *room, const CommandSource &source)
{
    QList<QAbstractButton *> buttons = room->findChildren<QAbstractButton *>();
    // What the page is for comes first, then as the eye goes.
    std::stable_partition(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return buttonKind(button) == ButtonKind::Primary;
    });
    for (QAbstractButton *button : std::as_const(buttons)) {
        if (!button->isVisible() || !button->isEnabled() || isPart(button)
            || button->property(unlistedProperty).toBool())
            continue;
        CommandSource own = source;
        // One that has a name for those who do not see it says there what it is about.
        const QString around = button->accessibleName().isEmpty() ? surroundingsOf(button, room) : QString();
        if (!around.isEmpty())
            own.place += QStringLiteral(" › ") + around;
        if (!onlyOpensMenu(button))
            list->addButton(button, own);
    }
}

void addActions(CommandList *list, const QWidget *widget, const CommandSource &source)
{
    const QList<QAction *> actions = widget->actions();
    for (QAction *action : actions) {
        if (!isWayBack(action))
            list->addAction(action, source);
    }
}

/// After the buttons, so that what is on a button too is listed where the eye finds it.
void addPage(CommandList *list, const QWidget *page, const CommandSource &source)
{
    addButtons(list, page, source);
    const QList<QMenu *> menus = page->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QWidget *owner = menu->parentWidget();
        if (owner && owner->isVisible() && !qobject_cast<const QMenu *>(owner)
            && !qobject_cast<const QLineEdit *>(owner))
            list->addMenu(menu, source);
    }
    addActions(list, page, source);
    const QList<QWidget *> widgets = page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && !qobject_cast<const QMenu *>(widget)
            && !qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QLineEdit *>(widget))
            addActions(list, widget, source);
    }
    const QList<QTabBar *> tabs = page->findChildren<QTabBar *>();
    for (QTabBar *bar : tabs) {
        if (bar->isVisible() && bar->isEnabled())
            list->addTabs(bar, source);
    }
}

void addNavigation(CommandList *list, const SideBar &sideBar)
{
    const QList<NavItem *> items = sideBar.findChildren<NavItem *>();
    for (NavItem *item : items) {
        if (item->isCheckable() && item->isEnabled())
            list->addButton(item, {Words::tr("Go to"), item->icon()});
    }
}

void addAccounts(CommandList *list, const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions)
        list->addAction(action,
                        {action->isCheckable() ? Words::tr("Switch to the account") : Words::tr("Account"),
                         makeIcon(Icon::User)});
}

/// Notices of the shell. What the strip along the bottom leads to is among the pages already.
void addNotices(CommandList *list, const CommandPlaces &places)
{
    const QList<QWidget *> children
        = places.window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (child->isVisible() && !child->isWindow() && child != places.pages && child != places.sideBar
            && !qobject_cast<const StatusStrip *>(child) && !child->property(unlistedProperty).toBool())
            addButtons(list, child, {Words::tr("Window"), makeIcon(Icon::Command)});
    }
}

} // namespace

bool Command::isThere() const
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(target.data()))
        return button->isEnabled() && button->isVisible();
    if (const auto *action = qobject_cast<const QAction *>(target.data()))
        return action->isEnabled() && action->isVisible();
    const auto *tabs = qobject_cast<const QTabBar *>(target.data());
    return tabs && tab < tabs->count() && tabs->isTabEnabled(tab);
}

void Command::run() const
{
    if (auto *button = qobject_cast<QAbstractButton *>(target.data()))
        button->click();
    else if (auto *action = qobject_cast<QAction *>(target.data()))
        action->trigger();
    else if (auto *tabs = qobject_cast<QTabBar *>(target.data()))
        tabs->setCurrentIndex(tab);
}

QList<Command> findCommands(const CommandPlaces &places)
{
    CommandList list;
    if (const QWidget *page = places.pages->currentWidget())
        addPage(&list, page, sourceOf(places));
    addNotices(&list, places);
    addNavigation(&list, *places.sideBar);
    addAccounts(&list, *places.accounts);
    list.addMenu(places.settings, {Words::tr("Settings"), makeIcon(Icon::Settings)});
    const QList<QAction *> actions = places.window->actions();
    for (QAction *action : actions)
        list.addFallback(action, {Words::tr("Window"), makeIcon(Icon::Command)});
    return list.commands();
}

} // namespace snapdeck
