// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountLine.h"

#include "ui/widgets/Labels.h"

#include <QPainter>

namespace snapdeck {

namespace {

// Gaps on either side, so that it shows on an account whose own colour is red.
constexpr int stripeEvery = 96;
constexpr int stripeWidth = 24;
constexpr int stripeGap = 3;

} // namespace

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

void AccountLine::setWarning(const QString &text)
{
    m_isWarning = !text.isEmpty();
    setToolTip(plainToolTip(text));
    setAccessibleDescription(text);
    update();
}

void AccountLine::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.toneColors(m_tone).ink);
    if (!m_isWarning)
        return;
    for (int left = 0; left < width(); left += stripeEvery) {
        painter.fillRect(left, 0, stripeGap, height(), tokens.window);
        painter.fillRect(left + stripeGap, 0, stripeWidth, height(), tokens.danger.ink);
        painter.fillRect(left + stripeGap + stripeWidth, 0, stripeGap, height(), tokens.window);
    }
}

} // namespace snapdeck
