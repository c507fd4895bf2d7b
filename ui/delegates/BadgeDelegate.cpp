// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/BadgeDelegate.h"

#include "ui/models/Roles.h"
#include "ui/widgets/Badge.h"

#include <QPainter>

namespace snapdeck
{

BadgeDelegate::BadgeDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void BadgeDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Tokens &tokens) const
{
    const QVariant badge = index.data(BadgeRole);
    if (badge.canConvert<BadgeSpec>()) {
        const auto spec = badge.value<BadgeSpec>();
        const bool enabled = option.state & QStyle::State_Enabled;
        paintBadge(painter, option.rect, spec, badgeColors(spec, option.palette, enabled));
    } else {
        RowDelegate::paintContent(painter, option, index, tokens);
    }
}

int BadgeDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant badge = index.data(BadgeRole);
    return badge.canConvert<BadgeSpec>() ? badgeSize(badge.value<BadgeSpec>()).width()
                                         : RowDelegate::contentWidth(option, index);
}

} // namespace snapdeck
