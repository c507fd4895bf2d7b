// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountLine.h"

#include <QPainter>

namespace snapdeck {

AccountLine::AccountLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("accountLine"));
    setFixedHeight(Metrics::AccountLine);
}

void AccountLine::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void AccountLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).toneColors(m_tone).ink);
}

} // namespace snapdeck
