// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace snapdeck::TabularText {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Asking a font is the dear part of painting a table of numbers: each digit is asked for once a text.
struct Digits {
    explicit Digits(const QFontMetricsF &metrics)
    {
        for (size_t digit = 0; digit < widths.size(); ++digit) {
            widths[digit] = metrics.horizontalAdvance(QChar(char16_t(u'0' + digit)));
            cell = std::max(cell, widths[digit]);
        }
    }
    double widthOf(QChar digit) const { return widths[size_t(digit.unicode() - u'0')]; }

    std::array<double, 10> widths{};
    double cell = 0; ///< of the widest
};

/// Calls `visit(piece, x)` for each digit and each run between digits; returns the whole width.
template <typename Visit>
double layOut(const QFontMetricsF &metrics, const Digits &digits, const QString &text, Visit visit)
{
    double x = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isDigit(text[at])) {
            visit(text.mid(at, 1), x + (digits.cell - digits.widthOf(text[at])) / 2);
            x += digits.cell;
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

double widthOf(const QFontMetricsF &metrics, const Digits &digits, const QString &text)
{
    return layOut(metrics, digits, text, [](const QString &, double) {});
}

QString fitted(const QFontMetricsF &metrics, const Digits &digits, const QString &text, double room)
{
    static const QChar ellipsis(0x2026);
    QString shortened = text;
    while (!shortened.isEmpty() && widthOf(metrics, digits, shortened + ellipsis) > room) {
        shortened.chop(1);
    }
    return shortened + ellipsis;
}

} // namespace

bool hasTabularDigits(const QFont &font)
{
    const Digits digits{QFontMetricsF(font)};
    return std::all_of(digits.widths.begin(), digits.widths.end(),
                       [&digits](double width) { return std::abs(width - digits.cell) <= 0.01; });
}

double width(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    return widthOf(metrics, Digits(metrics), text);
}

void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter->font());
    const Digits digits(metrics);
    double total = widthOf(metrics, digits, text);
    QString shown = text;
    if (total > rect.width() + 0.5) {
        shown = fitted(metrics, digits, text, rect.width());
        total = widthOf(metrics, digits, shown);
    }
    double left = rect.left();
    if (alignment & Qt::AlignRight) {
        left = rect.right() - total;
    } else if (alignment & Qt::AlignHCenter) {
        left = rect.left() + (rect.width() - total) / 2;
    }
    // As QPainter centres a line. The device rounds: its pixels are not those of `rect` at every scale.
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    layOut(metrics, digits, shown, [painter, left, baseline](const QString &piece, double x) {
        painter->drawText(QPointF(left + x, baseline), piece);
    });
}

} // namespace snapdeck::TabularText
