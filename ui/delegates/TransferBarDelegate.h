// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"

namespace snapdeck {

/// A bar for RawValueRole (0…1), with Qt::DisplayRole in tabular figures at its right; the words alone where
/// nobody knows the whole.
class TransferBarDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    explicit TransferBarDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace snapdeck
