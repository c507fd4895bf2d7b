// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OverviewView.h"

#include "ui/models/Format.h"
#include "ui/pages/OverviewLines.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Legend.h"
#include "ui/widgets/StateGrid.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr qsizetype mostNext = 6;
constexpr qsizetype mostTrends = 5;
constexpr int narrow = 860;
constexpr int gap = 16;

} // namespace

OverviewView::OverviewView(QWidget *parent)
    : QScrollArea(parent)
    , m_tileGrid(new QGridLayout)
    , m_worriesCard(makeLines(tr("Wants a look"), "overviewWorries", mostWorries, &m_worries, &m_calm))
    , m_keepAll(makeButton(ButtonKind::Normal, Icon::Vault, QString()))
    , m_lower(new QGridLayout)
    , m_cellsCard(makeCells())
    , m_nextCard(makeLines(tr("Next"), "overviewNext", mostNext, &m_next, &m_nextCalm))
    , m_trendsCard(makeLines(QString(), "overviewTrends", mostTrends, &m_trends, &m_noTrends))
{
    setObjectName(QStringLiteral("overviewView"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_keepAll->setObjectName(QStringLiteral("keepAllButton"));
    m_keepAll->setToolTip(tr("Fetches the newest snapshot of each into the vault and checks it"));
    m_worriesCard->titleRow()->addWidget(m_keepAll);
    connect(m_keepAll, &QPushButton::clicked, this, &OverviewView::keepAllRequested);
    auto *inside = new QWidget;
    setGround(inside, Ground::Window);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Metrics::PageMargin, Metrics::PageMargin, Metrics::PageMargin,
                               Metrics::PageMargin);
    column->setSpacing(gap);
    m_tileGrid->setSpacing(12);
    m_lower->setSpacing(gap);
    column->addLayout(m_tileGrid);
    column->addWidget(m_worriesCard);
    column->addLayout(m_lower);
    column->addStretch(1);
    setWidget(inside);
    setGround(viewport(), Ground::Window);
    arrange();
}

Card *OverviewView::makeLines(const QString &title, const char *name, qsizetype most, OverviewLines **lines,
                              QLabel **calm)
{
    auto *card = new Card(title);
    card->setObjectName(QLatin1String(name));
    *lines = new OverviewLines(most);
    *calm = makeParagraph(TextKind::Secondary);
    (*calm)->setContentsMargins(16, 4, 16, 16);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->setSpacing(0);
    card->body()->addWidget(*lines);
    card->body()->addWidget(*calm);
    card->body()->addStretch(1);
    connect(*lines, &OverviewLines::acted, this, &OverviewView::acted);
    connect(*lines, &OverviewLines::opened, this, &OverviewView::opened);
    return card;
}

Card *OverviewView::makeCells()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("overviewCells"));
    m_cells = new StateGrid;
    m_cells->setObjectName(QStringLiteral("overviewGrid"));
    m_legend = new Legend;
    card->body()->setSpacing(12);
    card->body()->addWidget(m_cells);
    card->body()->addWidget(m_legend);
    card->body()->addStretch(1);
    connect(m_cells, &StateGrid::opened, this, [this](int cell) {
        if (cell < m_overview.cells.size())
            Q_EMIT opened(m_overview.cells[cell].target);
    });
    return card;
}

void OverviewView::show(const Overview &overview)
{
    if (overview == m_overview)
        return;
    const bool hadTrends = !m_overview.trendsTitle.isEmpty();
    const bool hadCells = !m_overview.cells.isEmpty();
    m_overview = overview;
    showTiles(overview.tiles);
    showLines(m_worries, m_calm, overview.worries, overview.calm);
    showOrder(overview);
    m_keepAll->setVisible(overview.keepable.size() > 1);
    m_keepAll->setText(tr("Keep all %n", nullptr, int(overview.keepable.size())));
    showLines(m_next, m_nextCalm, overview.next, overview.nextCalm);
    showLines(m_trends, m_noTrends, overview.trends, {});
    m_trendsCard->setTitle(overview.trendsTitle);
    m_cellsCard->setTitle(overview.cellsTitle);
    m_cells->setAccessibleName(overview.cellsTitle);
    QList<StateGrid::Cell> cells;
    for (const OverviewCell &cell : overview.cells)
        cells.append({cell.tone, tr("%1: %2").arg(cell.name, cell.state)});
    m_cells->setCells(cells);
    const bool isAll = overview.cellCount == overview.cells.size();
    m_cellsCard->setHint(isAll ? QString()
                               : tr("%1 of %2").arg(Format::count(overview.cells.size()),
                                                    Format::count(overview.cellCount)));
    showLegend(overview.legend);
    if (hadTrends != !overview.trendsTitle.isEmpty() || hadCells != !overview.cells.isEmpty())
        arrange();
}

/// Of a list with nothing in it there is no order to speak of.
void OverviewView::showOrder(const Overview &overview)
{
    QStringList hints;
    if (overview.worryCount > overview.worries.size())
        hints << tr("the worst %1 of %2")
                     .arg(Format::count(overview.worries.size()), Format::count(overview.worryCount));
    else if (!overview.worries.isEmpty())
        hints << tr("sorted by worry");
    if (!overview.worries.isEmpty() && overview.unreadCount > 0)
        hints << tr("%1 not read yet").arg(Format::count(overview.unreadCount));
    m_worriesCard->setHint(hints.join(QStringLiteral(" · ")));
}

void OverviewView::showTiles(const QList<OverviewTile> &tiles)
{
    const bool isNew = m_tiles.size() != tiles.size();
    while (m_tiles.size() > tiles.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < tiles.size()) {
        auto *tile = new MetricCard(Icon::None, Tone::Neutral);
        tile->setObjectName(QStringLiteral("overviewTile%1").arg(m_tiles.size()));
        m_tiles.append(tile);
    }
    for (qsizetype place = 0; place < tiles.size(); ++place) {
        m_tiles[place]->setIcon(tiles[place].icon, tiles[place].tone);
        m_tiles[place]->setMetric(tiles[place].figure, tiles[place].caption);
    }
    if (isNew)
        arrange();
}

void OverviewView::showLines(OverviewLines *lines, QLabel *calm, const QList<OverviewLine> &shown,
                             const QString &calmText)
{
    lines->setLines(shown);
    lines->setVisible(!shown.isEmpty());
    calm->setText(calmText);
    calm->setVisible(shown.isEmpty() && !calmText.isEmpty());
}

void OverviewView::showLegend(const QList<OverviewLegend> &legend)
{
    QList<Legend::Entry> entries;
    for (const OverviewLegend &entry : legend)
        entries.append({entry.tone, entry.text});
    m_legend->setEntries(entries);
}

void OverviewView::arrange()
{
    const qsizetype columns = m_isNarrow ? 2 : std::max<qsizetype>(m_tiles.size(), 1);
    for (qsizetype place = 0; place < m_tiles.size(); ++place)
        m_tileGrid->addWidget(m_tiles[place], int(place / columns), int(place % columns));
    for (int column = 0; column < 4; ++column)
        m_tileGrid->setColumnStretch(column, column < columns ? 1 : 0);
    const bool hasTrends = !m_overview.trendsTitle.isEmpty();
    m_trendsCard->setVisible(hasTrends);
    const bool hasCells = !m_overview.cells.isEmpty();
    m_cellsCard->setVisible(hasCells);
    const bool isOneColumn = m_isNarrow || !hasCells;
    m_lower->setColumnStretch(0, 1);
    m_lower->setColumnStretch(1, isOneColumn ? 0 : 1);
    m_lower->addWidget(m_cellsCard, 0, 0);
    m_lower->addWidget(m_nextCard, isOneColumn ? 1 : 0, isOneColumn ? 0 : 1);
    m_lower->addWidget(m_trendsCard, isOneColumn ? 2 : 1, 0, 1, isOneColumn ? 1 : 2);
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool isNarrow = viewport()->width() < narrow;
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        arrange();
    }
}

} // namespace snapdeck
