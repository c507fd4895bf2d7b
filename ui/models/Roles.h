// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QMetaType>
#include <QString>

namespace snapdeck {

/// A state as icon, word and tone; what a Badge or a BadgeDelegate shows.
struct BadgeSpec {
    Icon icon = Icon::None;
    QString text; ///< plain text, translated
    Tone tone = Tone::Neutral;

    friend bool operator==(const BadgeSpec &, const BadgeSpec &) = default;
};

/// What the models of the program offer besides Qt's own roles. Every cell also answers Qt::DisplayRole with
/// its words, Qt::AccessibleTextRole where a reader needs more ("processing, next check in 40 seconds"), and
/// Qt::ToolTipRole with the absolute time or the whole of an elided text, made with plainToolTip().
enum Role {
    RawValueRole = Qt::UserRole + 1, ///< the value to sort by: number, QDateTime, QString
    BadgeRole, ///< BadgeSpec
    TrendRole, ///< QList<double>, oldest first
    IdRole, ///< QString, the id of the row's resource
    SecondaryRole, ///< bool: the words weigh less than the row's name
    ExportRole, ///< what other programs are given where RawValueRole only sorts: number, QDateTime, QString
};

} // namespace snapdeck

Q_DECLARE_METATYPE(snapdeck::BadgeSpec)
