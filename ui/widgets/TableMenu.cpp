// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableMenu.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/TableCopy.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QToolTip>

namespace snapdeck {

namespace {

/// Qt's own words for an action that has no tip are its text, which need not be said twice.
QString reasonOf(const QAction *action)
{
    const QString tip = action->toolTip();
    QString words = action->text().section(u'\t', 0, 0);
    words.remove(QStringLiteral("…")).remove(u'&');
    QString plain = tip;
    plain.remove(QStringLiteral("…"));
    return plain == words ? QString() : tip;
}

/// Pressing it presses the button, so that whatever the page asks first is asked here too.
QAction *actionOf(QAbstractButton *button, QMenu *menu)
{
    auto *action = new QAction(button->icon(), button->text(), menu);
    action->setObjectName(button->objectName());
    action->setEnabled(button->isEnabled());
    action->setToolTip(button->accessibleDescription());
    QObject::connect(action, &QAction::triggered, button, &QAbstractButton::click);
    return action;
}

} // namespace

TableMenu::TableMenu(TableView *table)
    : QMenu(table)
    , m_table(table)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

TableMenu *TableMenu::forRows(TableView *table)
{
    auto *menu = new TableMenu(table);
    menu->setObjectName(QStringLiteral("tableRowMenu"));
    menu->addPageActions();
    menu->addCopying();
    if (table->columns().all().size() > 1) {
        menu->addSeparator();
        QMenu *columns = menu->addMenu(makeIcon(Icon::Columns), tr("Colum&ns"));
        columns->setObjectName(QStringLiteral("tableColumnMenu"));
        menu->addColumns(columns);
    }
    return menu;
}

TableMenu *TableMenu::forColumns(TableView *table)
{
    auto *menu = new TableMenu(table);
    menu->setObjectName(QStringLiteral("tableColumnMenu"));
    menu->addColumns(menu);
    return menu;
}

void TableMenu::addPageActions()
{
    addActions(m_table->actions());
    for (QAbstractButton *button : m_table->rowButtons()) {
        if (button && !button->isHidden())
            addAction(actionOf(button, this));
    }
    if (!isEmpty())
        addSeparator();
}

void TableMenu::addCopying()
{
    const auto add = [this](const char *name, Icon icon, const QString &text, bool isPossible, auto copy) {
        QAction *action = addAction(makeIcon(icon), text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, m_table, [table = m_table, copy] { copy(*table); });
        return action;
    };
    QAction *rows
        = add("copyRows", Icon::Copy, tr("&Copy"), canCopyRows(*m_table), [](auto &t) { copyRows(t); });
    rows->setShortcut(QKeySequence::Copy);
    rows->setShortcutContext(Qt::WidgetShortcut); // said here; the table itself takes the key
    add("copyCell", Icon::None, tr("Copy c&ell"), m_table->currentIndex().isValid(),
        [](auto &t) { copyCell(t); });
    add("copyAllRows", Icon::None, tr("Copy &all rows"), m_table->model() && m_table->model()->rowCount() > 0,
        [](auto &t) { copyAllRows(t); });
}

void TableMenu::addColumns(QMenu *menu)
{
    TableColumns &columns = m_table->columns();
    const QList<int> all = columns.all();
    for (const int column : all) {
        QString text = m_table->model()->headerData(column, Qt::Horizontal).toString();
        text.replace(u'&', QStringLiteral("&&"));
        if (columns.isChosen(column) && m_table->isColumnHidden(column))
            text += u'\t' + tr("no room", "for a column");
        QAction *action = menu->addAction(text);
        action->setData(column);
        action->setCheckable(true);
        action->setChecked(columns.isChosen(column));
        action->setEnabled(TableColumns::mayLeave(column));
        connect(action, &QAction::triggered, &columns,
                [&columns, column](bool chosen) { columns.choose(column, chosen); });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Columns as they &were"));
    reset->setObjectName(QStringLiteral("resetColumns"));
    reset->setEnabled(columns.isArranged());
    connect(reset, &QAction::triggered, &columns, &TableColumns::reset);
}

bool TableMenu::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QMenu::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QAction *action = actionAt(help->pos());
    const QString reason = action ? reasonOf(action) : QString();
    if (reason.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(reason), this);
    return true;
}

} // namespace snapdeck
