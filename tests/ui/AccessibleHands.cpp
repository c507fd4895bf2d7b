// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/AccessibleHands.h"

#include <QApplication>

namespace snapdeck::test {

namespace {

QAccessibleInterface *findIn(QAccessibleInterface *where, QAccessible::Role role, const QString &name)
{
    if (!where || !where->isValid() || where->state().invisible)
        return nullptr;
    if (where->role() == role && where->text(QAccessible::Name).startsWith(name))
        return where;
    const bool isTable = where->tableInterface(); // ten thousand cells are not walked through
    for (int child = 0; !isTable && child < where->childCount(); ++child) {
        if (QAccessibleInterface *found = findIn(where->child(child), role, name))
            return found;
    }
    return nullptr;
}

} // namespace

QAccessibleInterface *AccessibleHands::root() const
{
    QWidget *front = QApplication::activeModalWidget();
    return QAccessible::queryAccessibleInterface(front ? front : &m_window);
}

QAccessibleInterface *AccessibleHands::find(QAccessible::Role role, const QString &name) const
{
    return findIn(root(), role, name);
}

bool AccessibleHands::press(QAccessible::Role role, const QString &name) const
{
    QAccessibleInterface *found = find(role, name);
    if (!found || found->state().disabled || !found->actionInterface())
        return false;
    const QStringList actions = found->actionInterface()->actionNames();
    for (const QString &action :
         {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()}) {
        if (actions.contains(action)) {
            found->actionInterface()->doAction(action);
            return true;
        }
    }
    return false;
}

bool AccessibleHands::type(const QString &field, const QString &text) const
{
    QAccessibleInterface *found = find(QAccessible::EditableText, field);
    QAccessibleEditableTextInterface *editor = found ? found->editableTextInterface() : nullptr;
    if (!editor || found->state().disabled)
        return false;
    editor->deleteText(0, found->textInterface()->characterCount());
    editor->insertText(0, text);
    return found->text(QAccessible::Value) == text;
}

bool AccessibleHands::selectRow(const QString &table, int row) const
{
    QAccessibleInterface *found = find(QAccessible::Table, table);
    if (!found || !found->tableInterface()->selectRow(row))
        return false;
    const QList<int> chosen = found->tableInterface()->selectedRows(); // where several may be chosen it is one more
    for (const int other : chosen) {
        if (other != row)
            found->tableInterface()->unselectRow(other);
    }
    return found->tableInterface()->selectedRows() == QList<int>{row};
}

int AccessibleHands::rows(const QString &table) const
{
    QAccessibleInterface *found = find(QAccessible::Table, table);
    return found ? found->tableInterface()->rowCount() : -1;
}

QString AccessibleHands::cell(const QString &table, int row, int column) const
{
    QAccessibleInterface *found = find(QAccessible::Table, table);
    QAccessibleInterface *cell = found ? found->tableInterface()->cellAt(row, column) : nullptr;
    return cell ? cell->text(QAccessible::Name) : QString();
}

} // namespace snapdeck::test
