// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QIconEngine>

namespace snapdeck
{

/// Draws one Icon in a colour taken from the application's palette at the moment of drawing.
class IconEngine : public QIconEngine
{
public:
    IconEngine(Icon icon, IconTint tint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    /// `size` is in device pixels, as QIcon asks for it.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    bool isNull() override;
    QString key() const override;

private:
    QColor color(QIcon::Mode mode, const QColor &current) const;

    Icon m_icon;
    IconTint m_tint;
};

} // namespace snapdeck
