// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StateGrid.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ToneMark.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace snapdeck
{

namespace
{

constexpr int CellSize = 20;
constexpr int Pitch = CellSize + 5;
constexpr double Radius = 4;
constexpr int RingGap = 2; ///< the ring of the current one lies outside of its square

} // namespace

StateGrid::StateGrid(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::List);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateGrid::setCells(const QList<Cell> &cells)
{
    if (cells == m_cells) {
        return;
    }
    m_cells = cells;
    setCurrent(std::clamp(m_current, 0, std::max(int(cells.size()) - 1, 0)));
    updateGeometry();
    update();
}

int StateGrid::columnsFor(int width) const
{
    return std::max(1, (width - 2 * RingGap + Pitch - CellSize) / Pitch);
}

QRect StateGrid::cellRect(int cell) const
{
    const int columns = columnsFor(width());
    return {RingGap + cell % columns * Pitch, RingGap + cell / columns * Pitch, CellSize, CellSize};
}

int StateGrid::cellAt(const QPoint &position) const
{
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        if (cellRect(cell).contains(position)) {
            return cell;
        }
    }
    return -1;
}

QSize StateGrid::sizeHint() const
{
    return {16 * Pitch, heightForWidth(16 * Pitch)};
}

QSize StateGrid::minimumSizeHint() const
{
    return {4 * Pitch, Pitch};
}

int StateGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (int(m_cells.size()) + columns - 1) / columns;
    return std::max(rows, 1) * Pitch - (Pitch - CellSize) + 2 * RingGap;
}

bool StateGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(help->pos());
        if (cell >= 0) {
            QToolTip::showText(help->globalPos(), plainToolTip(m_cells[cell].text), this, cellRect(cell));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void StateGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = Tokens::of(palette());
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        paintToneMark(&painter, cellRect(cell), m_cells[cell].tone, t);
    }
    if (hasFocus() && !m_cells.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cellRect(m_current)).adjusted(-1.5, -1.5, 1.5, 1.5), Radius + 1, Radius + 1);
    }
}

void StateGrid::mousePressEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    if (cell < 0 || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    setCurrent(cell);
    Q_EMIT opened(cell);
}

int StateGrid::stepFor(int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Up:
        return -columnsFor(width());
    case Qt::Key_Down:
        return columnsFor(width());
    case Qt::Key_Home:
        return -m_current;
    case Qt::Key_End:
        return int(m_cells.size()) - 1 - m_current;
    default:
        return 0;
    }
}

void StateGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && !m_cells.isEmpty()) {
        if (!event->isAutoRepeat()) {
            Q_EMIT opened(m_current);
        }
        return;
    }
    const int next = m_current + stepFor(key);
    if (next == m_current || next < 0 || next >= m_cells.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(next);
}

void StateGrid::setCurrent(int cell)
{
    m_current = cell;
    const QString text = cell < m_cells.size() ? m_cells[cell].text : QString();
    if (accessibleDescription() != text) {
        setAccessibleDescription(text); // Qt tells readers of the change
    }
    update();
}

void StateGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void StateGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace snapdeck
