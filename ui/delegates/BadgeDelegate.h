// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"

namespace snapdeck
{

/// Shows BadgeRole as a badge, or the plain words where a cell has none.
class BadgeDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit BadgeDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace snapdeck
