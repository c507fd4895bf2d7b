// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"

namespace snapdeck {

/// What a row is of, in a column where some have a name and others only an id: of an id, which
/// Qt::ToolTipRole repeats, as IdDelegate paints them.
class NameDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit NameDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static bool isId(const QModelIndex &index);
};

} // namespace snapdeck
