// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AccessibleRole.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QVariant>
#include <QWidget>

#include <mutex>

namespace snapdeck
{

namespace
{

constexpr const char *RoleProperty = "snapdeckAccessibleRole";

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(RoleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static std::once_flag installed;
    std::call_once(installed, [] { QAccessible::installFactory(makeInterface); });
    widget->setProperty(RoleProperty, int(role));
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
