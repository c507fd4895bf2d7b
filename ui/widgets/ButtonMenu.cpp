// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ButtonMenu.h"

#include <QAccessibleWidget>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <mutex>

namespace snapdeck
{

namespace
{

/// Null where a press does anything else.
QMenu *menuOf(const QObject *button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(button))
        return push->menu();
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return tool && tool->popupMode() == QToolButton::InstantPopup ? tool->menu() : nullptr;
}

class MenuButtonInterface final : public QAccessibleWidget
{
public:
    explicit MenuButtonInterface(QWidget *button)
        : QAccessibleWidget(button, QAccessible::ButtonMenu)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        const QString told = QAccessibleWidget::text(what);
        const QString own = static_cast<QAbstractButton *>(widget())->text(); // all that have one are buttons
        return what == QAccessible::Name && told.isEmpty() ? QString(own).remove(u'&') : told;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.expanded = openMenu() != nullptr;
        return state;
    }

    int childCount() const override { return openMenu() ? 1 : 0; }

    QAccessibleInterface *child(int index) const override
    {
        QMenu *menu = index == 0 ? openMenu() : nullptr;
        return menu ? QAccessible::queryAccessibleInterface(menu) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return openMenu() && child && child->object() == openMenu() ? 0 : -1;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (widget()->isEnabled())
            names.prepend(showMenuAction());
        return names;
    }

    void doAction(const QString &action) override
    {
        if (action != showMenuAction())
            QAccessibleWidget::doAction(action);
        else if (auto *push = qobject_cast<QPushButton *>(widget()); push && push->isEnabled())
            QTimer::singleShot(0, push, &QPushButton::showMenu);
        else if (auto *tool = qobject_cast<QToolButton *>(widget()); tool && tool->isEnabled())
            QTimer::singleShot(0, tool, &QToolButton::showMenu);
    }

private:
    [[nodiscard]] QMenu *openMenu() const
    {
        QMenu *menu = menuOf(widget());
        return menu && menu->isVisible() ? menu : nullptr;
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    return menuOf(object) ? new MenuButtonInterface(static_cast<QWidget *>(object)) : nullptr;
}

/// Whoever listened while the button got its words has made Qt's own interface for it, which would stay.
void makeAnew(QWidget *button)
{
    static std::once_flag installed;
    std::call_once(installed, [] { QAccessible::installFactory(makeInterface); });
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(button))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

} // namespace

void setButtonMenu(QPushButton *button, QMenu *menu)
{
    button->setMenu(menu);
    makeAnew(button);
}

void setButtonMenu(QToolButton *button, QMenu *menu)
{
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    makeAnew(button);
}

} // namespace snapdeck
