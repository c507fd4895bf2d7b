// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OverviewLines.h"

#include "ui/pages/OverviewRow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

OverviewLines::OverviewLines(qsizetype most, QWidget *parent)
    : QWidget(parent)
    , m_most(most)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void OverviewLines::setLines(const QList<OverviewLine> &lines)
{
    const qsizetype shown = std::min(lines.size(), m_most);
    m_hidden = lines.size() - shown;
    while (m_rows.size() < shown) {
        auto *row = new OverviewRow(this);
        connect(row, &OverviewRow::acted, this, &OverviewLines::acted);
        connect(row, &OverviewRow::opened, this, &OverviewLines::opened);
        m_column->addWidget(row);
        m_rows.append(row);
    }
    while (m_rows.size() > shown) {
        OverviewRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater(); // its button may be what asked for this
    }
    for (qsizetype place = 0; place < shown; ++place)
        m_rows[place]->setLine(lines[place], place + 1 < shown);
    alignColumns();
}

void OverviewLines::alignColumns()
{
    OverviewRow::Widths widths;
    for (const OverviewRow *row : std::as_const(m_rows))
        widths = widths.united(row->wishes());
    for (OverviewRow *row : std::as_const(m_rows))
        row->setWidths(widths);
}

} // namespace snapdeck
