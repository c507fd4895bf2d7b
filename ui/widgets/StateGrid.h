// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace snapdeck
{

/// Many things at a glance: a square of its state's colour each, in rows. The pointer or the arrow keys tell
/// which is which and how it is; a click or Return opens one.
class StateGrid : public QWidget
{
    Q_OBJECT

public:
    struct Cell {
        Tone tone = Tone::Neutral;
        QString text; ///< "api-gateway: safe"
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    explicit StateGrid(QWidget *parent = nullptr);

    void setCells(const QList<Cell> &cells);
    int current() const { return m_current; }
    /// -1 where there is none.
    int cellAt(const QPoint &position) const;
    QRect cellRect(int cell) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened(int cell);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int columnsFor(int width) const;
    void setCurrent(int cell);
    int stepFor(int key) const;

    QList<Cell> m_cells;
    int m_current = 0;
};

} // namespace snapdeck
