// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogFooter.h"

#include "ui/theme/Palette.h"
#include "ui/theme/style/Strokes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace snapdeck
{

DialogFooter::DialogFooter(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setGround(this, Ground::Window);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(3 * Metrics::Grid, 2 * Metrics::Grid + 1, 3 * Metrics::Grid, 2 * Metrics::Grid);
    m_row->addStretch(1);
}

void DialogFooter::addHelper(QWidget *widget)
{
    m_row->insertWidget(m_helpers++, widget);
}

void DialogFooter::addDecision(QWidget *button)
{
    m_row->addWidget(button);
}

void DialogFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style::drawHairline(&painter, rect(), Qt::TopEdge, Tokens::of(palette()).hairline);
}

} // namespace snapdeck
