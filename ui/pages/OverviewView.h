// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Overview.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace snapdeck {

class Card;
class Legend;
class MetricCard;
class OverviewLines;
class StateGrid;

/// Draws an overview: tiles, what wants a look, everything at a glance, what is to come. Where the window is
/// narrow, cards stand under one another.
class OverviewView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewView(QWidget *parent = nullptr);

    void show(const Overview &overview);

Q_SIGNALS:
    void acted(const snapdeck::OverviewLine &line);
    void opened(const snapdeck::OverviewTarget &target);
    void keepAllRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeLines(const QString &title, const char *name, qsizetype most, OverviewLines **lines,
                    QLabel **calm);
    Card *makeCells();
    void showOrder(const Overview &overview);
    void showTiles(const QList<OverviewTile> &tiles);
    void showLines(OverviewLines *lines, QLabel *calm, const QList<OverviewLine> &shown,
                   const QString &calmText);
    void showLegend(const QList<OverviewLegend> &legend);
    void arrange();

    Overview m_overview;
    bool m_isNarrow = false;
    QGridLayout *m_tileGrid;
    QList<MetricCard *> m_tiles;
    Card *m_worriesCard;
    OverviewLines *m_worries;
    QLabel *m_calm;
    QPushButton *m_keepAll;
    QGridLayout *m_lower;
    Card *m_cellsCard;
    StateGrid *m_cells;
    Legend *m_legend;
    Card *m_nextCard;
    OverviewLines *m_next;
    QLabel *m_nextCalm;
    Card *m_trendsCard;
    OverviewLines *m_trends;
    QLabel *m_noTrends;
};

} // namespace snapdeck
