// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AccessibleRole.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

#include <mutex>

namespace snapdeck
{

namespace
{

constexpr const char *RoleProperty = "snapdeckAccessibleRole";

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
    auto *widget = qobject_cast<QWidget *>(object);
    if (menuOf(widget))
        return new MenuButtonInterface(widget);
    const QVariant role = widget ? widget->property(RoleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    installAccessibleMenus();
    widget->setProperty(RoleProperty, int(role));
}

void installAccessibleMenus()
{
    static std::once_flag installed;
    std::call_once(installed, [] { QAccessible::installFactory(makeInterface); });
}

void setChoiceName(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    box->setAccessibleDescription(name);
}

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace snapdeck
