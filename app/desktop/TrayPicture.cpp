// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TrayPicture.h"

#include "ui/theme/Icons.h"

#include <QPainter>

#include <array>

namespace snapdeck {

namespace {

constexpr std::array extents{16, 22, 24, 32, 48, 64};
constexpr double MarkShare = 0.56; ///< of the picture's extent

void paintRing(QPainter &painter, const QRectF &place, const QColor &ink)
{
    constexpr int sixteenths = 16; // QPainter counts angles in these
    const double width = place.width() / 4;
    const QRectF middle = place.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(middle, 90 * sixteenths, -270 * sixteenths);
}

void paintDisc(QPainter &painter, const QRectF &place, const QColor &ground, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(place);
    const double width = place.width() / 5;
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap));
    const double x = place.center().x();
    painter.drawLine(QPointF(x, place.top() + width), QPointF(x, place.top() + 3 * width));
    painter.drawLine(QPointF(x, place.bottom() - 1.6 * width), QPointF(x, place.bottom() - 0.7 * width));
}

QPixmap pictureOf(const QIcon &program, int extent, TrayMark mark, const Tokens &tokens)
{
    QPixmap picture = program.pixmap(QSize(extent, extent), 1.0);
    if (mark == TrayMark::None)
        return picture;
    const double size = extent * MarkShare;
    const QRectF place(extent - size, extent - size, size, size);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    // The picture makes room, so that the mark stands clear of it on any panel.
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(place.adjusted(-1, -1, 1, 1));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    if (mark == TrayMark::Working)
        paintRing(painter, place, tokens.processing.ink);
    else
        paintDisc(painter, place, tokens.danger.ink, tokens.onAccent);
    return picture;
}

} // namespace

QIcon trayPicture(TrayMark mark, const Tokens &tokens)
{
    const QIcon program = applicationIcon();
    QIcon icon;
    for (const int extent : extents)
        icon.addPixmap(pictureOf(program, extent, mark, tokens));
    return icon;
}

} // namespace snapdeck
