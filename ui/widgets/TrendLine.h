// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPainter;

namespace snapdeck
{

/// A row of values as a small line with a point at its end. Says nothing to a reader: whoever shows it says it
/// in words beside it.
class TrendLine : public QWidget
{
    Q_OBJECT

public:
    explicit TrendLine(QWidget *parent = nullptr);

    /// Oldest first; fewer than two draw nothing.
    void setValues(const QList<double> &values);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

/// What a trend takes, in device-independent pixels.
constexpr QSize trendSize(52, 16);
/// Draws it at the left of `rect`, centred vertically.
void paintTrend(QPainter *painter, const QRect &rect, const QList<double> &values, const QColor &ink);

} // namespace snapdeck
