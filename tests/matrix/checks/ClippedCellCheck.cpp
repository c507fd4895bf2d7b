// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/ClippedCellCheck.h"

#include "tests/matrix/checks/WidgetWalk.h"
#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/delegates/SparklineDelegate.h"
#include "ui/delegates/TransferBarDelegate.h"
#include "ui/models/Roles.h"
#include "ui/theme/Tokens.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace snapdeck::matrix {

namespace {

QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    return nullptr;
}

QString headerText(const QHeaderView &header, int section)
{
    return header.model()->headerData(section, Qt::Horizontal).toString();
}

QString cut(const QString &what, int needed, int room)
{
    return QStringLiteral("%1 is cut: it needs %2 px and has %3").arg(what).arg(needed).arg(room);
}

class TableLook final
{
public:
    TableLook(const QAbstractItemView &view, QString path, Findings &found)
        : m_view(view)
        , m_header(*headerOf(view))
        , m_path(std::move(path))
        , m_found(found)
    {
    }

    void lookAtHeader()
    {
        if (m_header.isHidden())
            return;
        for (int section = 0; section < m_header.count(); ++section) {
            const QString text = headerText(m_header, section);
            if (m_header.isSectionHidden(section) || text.isEmpty())
                continue;
            const int arrow = m_header.isSortIndicatorShown() && m_header.sortIndicatorSection() == section
                ? SortArrow
                : 0;
            const int needed
                = m_header.fontMetrics().horizontalAdvance(text) + arrow + 2 * Metrics::CellPadding;
            if (needed > m_header.sectionSize(section))
                note(QStringLiteral("the header “%1”").arg(text), needed, m_header.sectionSize(section));
        }
    }

    void lookAtCells()
    {
        const QAbstractItemModel *model = m_view.model();
        const QModelIndex first = m_view.indexAt({1, 1});
        if (!model || !first.isValid())
            return;
        for (int row = first.row(); row < model->rowCount(first.parent()); ++row) {
            if (m_view.visualRect(model->index(row, 0, first.parent())).top() > m_view.viewport()->height())
                return;
            for (int column = 0; column < model->columnCount(first.parent()); ++column) {
                if (!m_header.isSectionHidden(column))
                    lookAtCell(model->index(row, column, first.parent()));
            }
        }
    }

private:
    static constexpr int SortArrow = 16;

    void lookAtCell(const QModelIndex &index)
    {
        const QAbstractItemDelegate *delegate = m_view.itemDelegateForIndex(index);
        if (qobject_cast<const SparklineDelegate *>(delegate)
            || qobject_cast<const TransferBarDelegate *>(delegate))
            return; // pictures, as wide as there is room
        QStyleOptionViewItem option;
        option.initFrom(&m_view);
        option.font = m_view.font();
        option.rect = m_view.visualRect(index);
        option.widget = &m_view;
        option.locale = m_view.locale();
        const int needed = delegate->sizeHint(option, index).width();
        if (needed <= option.rect.width() || mayGiveWay(*delegate, index))
            return;
        const QString text = index.data().toString();
        note(QStringLiteral("“%1” under “%2”").arg(text, headerText(m_header, index.column())), needed,
             option.rect.width());
    }

    static bool mayGiveWay(const QAbstractItemDelegate &delegate, const QModelIndex &index)
    {
        const bool mustStand
            = qobject_cast<const BadgeDelegate *>(&delegate) && index.data(BadgeRole).isValid();
        const bool isFigure = qobject_cast<const NumberDelegate *>(&delegate);
        return !mustStand && !isFigure && !index.data(Qt::ToolTipRole).toString().isEmpty();
    }

    void note(const QString &what, int needed, int room)
    {
        m_found << Finding{QStringLiteral("clipped-cell"), m_path, cut(what, needed, room)};
    }

    const QAbstractItemView &m_view;
    const QHeaderView &m_header;
    QString m_path;
    Findings &m_found;
};

} // namespace

Findings clippedCells(QWidget &root)
{
    Findings found;
    const QList<QWidget *> shown = widgetsOnShow(root);
    for (QWidget *widget : shown) {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model() || !headerOf(*view))
            continue;
        TableLook look(*view, pathOf(*view, root), found);
        look.lookAtHeader();
        look.lookAtCells();
    }
    return found;
}

} // namespace snapdeck::matrix
