// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountLine.h"

#include "ui/theme/TonesAlike.h"
#include "ui/widgets/Labels.h"

#include <QPainter>

namespace snapdeck {

namespace {

// Gaps on either side, so that it shows on an account whose own colour is red.
constexpr int stripeEvery = 96;
constexpr int stripeWidth = 24;
constexpr int stripeGap = 3;
constexpr int dashEvery = 96;
constexpr int dashGap = 6;
constexpr int dashLength = 12;

/// How often the line is broken, again and again, where it has no colour to be known by.
int breaksOf(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
    case Tone::Neutral:
        return 0;
    case Tone::Ok:
        return 1;
    case Tone::Processing:
        return 2;
    case Tone::Warning:
        return 3;
    case Tone::Danger:
        return 4;
    }
    return 0;
}

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
    if (!m_isWarning) {
        const int breaks = areTonesAlike(tokens) ? breaksOf(m_tone) : 0;
        for (int left = 0; breaks > 0 && left < width(); left += dashEvery) {
            for (int i = 0; i < breaks; ++i)
                painter.fillRect(left + i * (dashLength + dashGap), 0, dashGap, height(), tokens.window);
        }
        return;
    }
    for (int left = 0; left < width(); left += stripeEvery) {
        painter.fillRect(left, 0, stripeGap, height(), tokens.window);
        painter.fillRect(left + stripeGap, 0, stripeWidth, height(), tokens.danger.ink);
        painter.fillRect(left + stripeGap + stripeWidth, 0, stripeGap, height(), tokens.window);
    }
}

} // namespace snapdeck
