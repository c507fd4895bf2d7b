// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"

namespace snapdeck
{

/// In fixed pitch, since in Inter an x between two figures becomes a times sign, and elided in the middle, since ids
/// differ at their ends.
void paintId(QPainter *painter, const QRect &rect, const QString &id);
[[nodiscard]] int idWidth(const QString &id);

/// Ids, paths and hashes: fixed pitch, elided in the middle. The model puts the whole into Qt::ToolTipRole.
/// What has a short form of its own is shown in that one where the whole has no room.
class IdDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using Shortened = QString (*)(const QString &id);

    explicit IdDelegate(QObject *parent = nullptr, Shortened shortened = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QFont cellFont(const QStyleOptionViewItem &option) const override;

private:
    Shortened m_shortened;
};

} // namespace snapdeck
