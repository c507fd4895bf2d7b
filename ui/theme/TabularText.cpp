// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace snapdeck::TabularText
{

namespace
{

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

double digitCell(const QFontMetricsF &metrics)
{
    double cell = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        cell = std::max(cell, metrics.horizontalAdvance(QChar(digit)));
    }
    return cell;
}

/// Calls `visit(piece, x, width)` for each digit and each run between digits; returns the whole width.
template <typename Visit> double layOut(const QFontMetricsF &metrics, const QString &text, Visit visit)
{
    const double cell = digitCell(metrics);
    double x = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isDigit(text[at])) {
            const QString digit = text.mid(at, 1);
            visit(digit, x + (cell - metrics.horizontalAdvance(text[at])) / 2);
            x += cell;
        } else {
            while (end < text.size() && !isDigit(text[end])) {
                ++end;
            }
            const QString run = text.mid(at, end - at);
            visit(run, x);
            x += metrics.horizontalAdvance(run);
        }
        at = end;
    }
    return x;
}

QString fitted(const QFont &font, const QString &text, double room)
{
    static const QChar ellipsis(0x2026);
    QString shortened = text;
    while (!shortened.isEmpty() && width(font, shortened + ellipsis) > room) {
        shortened.chop(1);
    }
    return shortened + ellipsis;
}

} // namespace

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double cell = digitCell(metrics);
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - cell) > 0.01) {
            return false;
        }
    }
    return true;
}

double width(const QFont &font, const QString &text)
{
    return layOut(QFontMetricsF(font), text, [](const QString &, double) {});
}

void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFont font = painter->font();
    const QFontMetricsF metrics(font);
    double total = width(font, text);
    QString shown = text;
    if (total > rect.width() + 0.5) {
        shown = fitted(font, text, rect.width());
        total = width(font, shown);
    }
    double left = rect.left();
    if (alignment & Qt::AlignRight) {
        left = rect.right() - total;
    } else if (alignment & Qt::AlignHCenter) {
        left = rect.left() + (rect.width() - total) / 2;
    }
    const double baseline = std::round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    layOut(metrics, shown, [painter, left, baseline](const QString &piece, double x) {
        painter->drawText(QPointF(left + x, baseline), piece);
    });
}

} // namespace snapdeck::TabularText
