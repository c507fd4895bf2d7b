// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/UnnamedControlCheck.h"

#include "tests/matrix/checks/WidgetWalk.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTextEdit>

namespace snapdeck::matrix {

namespace {

using Roles = QList<QAccessible::Role>;

template <typename Kind> bool is(const QWidget &widget)
{
    return qobject_cast<const Kind *>(&widget) != nullptr;
}

Roles rolesFor(const QWidget &control)
{
    if (is<QCheckBox>(control))
        return {QAccessible::CheckBox};
    if (is<QRadioButton>(control))
        return {QAccessible::RadioButton};
    if (is<QAbstractButton>(control))
        return {QAccessible::Button,     QAccessible::CheckBox,       QAccessible::RadioButton,
                QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::PageTab,
                QAccessible::Link};
    if (is<QComboBox>(control))
        return {QAccessible::ComboBox};
    if (is<QAbstractSpinBox>(control))
        return {QAccessible::SpinBox};
    if (is<QAbstractItemView>(control))
        return {QAccessible::Table, QAccessible::List, QAccessible::Tree};
    if (is<QTabBar>(control))
        return {QAccessible::PageTabList};
    if (is<QLineEdit>(control) || is<QTextEdit>(control) || is<QPlainTextEdit>(control))
        return {QAccessible::EditableText, QAccessible::StaticText, QAccessible::Document};
    return {};
}

QString problemOf(QWidget &control)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&control);
    if (!told)
        return QStringLiteral("assistive technology is told nothing of it");
    if (told->text(QAccessible::Name).trimmed().isEmpty())
        return QStringLiteral("has no accessible name");
    // Its name is what is chosen in it, on Linux: what it chooses has to be said besides.
    if (is<QComboBox>(control) && control.accessibleDescription().isEmpty()
        && told->relations(QAccessible::Label).isEmpty())
        return QStringLiteral("does not say what is chosen in it");
    const Roles right = rolesFor(control);
    if (!right.isEmpty() && !right.contains(told->role()))
        return QStringLiteral("has the accessible role %1").arg(int(told->role()));
    return {};
}

} // namespace

Findings unnamedControls(QWidget &root)
{
    Findings found;
    const QList<QWidget *> shown = widgetsOnShow(root);
    for (QWidget *widget : shown) {
        if (!isControl(*widget))
            continue;
        if (const QString problem = problemOf(*widget); !problem.isEmpty())
            found << Finding{QStringLiteral("unnamed"), pathOf(*widget, root), problem};
    }
    return found;
}

} // namespace snapdeck::matrix
