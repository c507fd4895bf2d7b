// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"

namespace snapdeck
{

/// Draws TrendRole as a line, with a point on the latest value. The picture only repeats what the row says in
/// words, so the model gives it a Qt::AccessibleTextRole.
class SparklineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit SparklineDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace snapdeck
