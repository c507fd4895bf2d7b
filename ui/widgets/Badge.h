// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Roles.h"

#include <QLabel>

class QFontMetrics;
class QPainter;

namespace snapdeck
{

/// A state as icon and word on its ground. Its digits are tabular, so a countdown in it does not tremble.
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    explicit Badge(const BadgeSpec &spec, QWidget *parent = nullptr);

    const BadgeSpec &spec() const { return m_spec; }
    void setSpec(const BadgeSpec &spec);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeSpec m_spec;
};

/// What a badge needs, in device-independent pixels.
QSize badgeSize(const BadgeSpec &spec);
/// The colours of its tone, or those of what is disabled.
ToneColors badgeColors(const BadgeSpec &spec, const QPalette &palette, bool enabled);
/// Draws a badge centred vertically at the left of `rect`, narrowed to it.
void paintBadge(QPainter *painter, const QRect &rect, const BadgeSpec &spec, const ToneColors &colors);

} // namespace snapdeck
