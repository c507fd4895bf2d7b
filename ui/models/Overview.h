// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/health/ResourceHealth.h"
#include "ui/models/OverviewTarget.h"
#include "ui/models/Roles.h"

#include <QList>

/// What the overview shows of an account, as values; OverviewOf… make them, the page only draws them. Pure.
namespace snapdeck {

/// The one thing that a line offers to do.
struct OverviewAct {
    enum class Kind { None, Show, TakeSnapshot, Keep, LookAgain };

    Kind kind = Kind::None;
    QString text; ///< on its button
    QString objection; ///< why it cannot be done now; empty: it can
    OperationId operation; ///< LookAgain
    friend bool operator==(const OverviewAct &, const OverviewAct &) = default;
};

struct OverviewTile {
    Icon icon = Icon::None;
    Tone tone = Tone::Neutral;
    QString figure;
    QString caption;
    friend bool operator==(const OverviewTile &, const OverviewTile &) = default;
};

struct OverviewLine {
    BadgeSpec badge; ///< without words: none
    QString lead; ///< a time, say; empty: none
    QString name;
    QString text;
    QList<double> trend; ///< oldest first; fewer than two: none
    QString figure; ///< at the right
    QString figureTip;
    OverviewAct act;
    OverviewTarget target;
    friend bool operator==(const OverviewLine &, const OverviewLine &) = default;
};

/// A page shows the worst; ten thousand more would be made to be thrown away, every second anew.
constexpr qsizetype mostWorries = 8;
constexpr qsizetype mostCells = 600;

/// The loudest of them; Neutral where there are none.
[[nodiscard]] Tone loudestOf(const QList<Tone> &tones);

/// One of the many, as a square of its state's colour.
struct OverviewCell {
    Tone tone = Tone::Neutral;
    QString name;
    QString state; ///< in words
    OverviewTarget target;
    friend bool operator==(const OverviewCell &, const OverviewCell &) = default;
};

struct OverviewLegend {
    Tone tone = Tone::Neutral;
    QString text;
    friend bool operator==(const OverviewLegend &, const OverviewLegend &) = default;
};

struct Overview {
    QList<OverviewTile> tiles;
    QList<OverviewLine> worries; ///< the worst first, no more than anybody reads
    qsizetype worryCount = 0; ///< of all of them
    qsizetype unreadCount = 0; ///< those of which nobody knows yet whether they want a look
    QStringList keepable; ///< of these the newest snapshot could be kept
    QString calm; ///< what is said where nothing is to worry about
    QString cellsTitle;
    QList<OverviewCell> cells; ///< in the order of the listing, no more than anybody sees
    qsizetype cellCount = 0; ///< of all of them
    QList<OverviewLegend> legend;
    QList<OverviewLine> next; ///< the soonest first
    QString nextCalm; ///< what is said where nothing is to come
    QString trendsTitle; ///< empty: there are none to show
    QList<OverviewLine> trends;
    friend bool operator==(const Overview &, const Overview &) = default;
};

} // namespace snapdeck
