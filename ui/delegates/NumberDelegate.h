// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"

namespace snapdeck
{

/// Sizes, counts and times in tabular figures; right-aligned unless Qt::TextAlignmentRole says otherwise.
class NumberDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit NumberDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace snapdeck
