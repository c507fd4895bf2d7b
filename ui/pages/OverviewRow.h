// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Overview.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace snapdeck {

class Badge;
class ElidedLabel;
class TrendLine;

/// One line of the overview: state, name, why, since when, and what can be done about it. A click anywhere on
/// it opens what it speaks of; the keyboard does so by its button or, where it has none, on the line itself.
class OverviewRow final : public QWidget
{
    Q_OBJECT
public:
    /// Of the parts that stand in columns: badge, lead, name, trend, figure, button.
    struct Widths {
        std::array<int, 6> parts{};
        [[nodiscard]] Widths united(const Widths &other) const;
    };

    explicit OverviewRow(QWidget *parent = nullptr);

    void setLine(const OverviewLine &line, bool hasNext);
    [[nodiscard]] Widths wishes() const;
    void setWidths(const Widths &widths);

Q_SIGNALS:
    void acted(const snapdeck::OverviewLine &line);
    void opened(const snapdeck::OverviewTarget &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] std::array<QWidget *, 6> columns() const;
    void light(QPainter *painter, const QColor &ground) const;
    void showAct();
    void open();

    OverviewLine m_line;
    bool m_hasNext = false;
    bool m_isLit = false;
    Badge *m_badge;
    QLabel *m_lead;
    ElidedLabel *m_name;
    ElidedLabel *m_text;
    TrendLine *m_trend;
    QLabel *m_figure;
    QPushButton *m_act;
};

} // namespace snapdeck
