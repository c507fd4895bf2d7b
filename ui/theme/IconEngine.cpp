// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/IconEngine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace snapdeck
{

namespace
{

QColor tintColor(IconTint tint, const Tokens &tokens, const QColor &current)
{
    switch (tint) {
    case IconTint::Current:
        break;
    case IconTint::Text:
        return tokens.text;
    case IconTint::Text2:
        return tokens.text2;
    case IconTint::Text3:
        return tokens.text3;
    case IconTint::OnAccent:
        return tokens.onAccent;
    case IconTint::Accent:
        return tokens.accent.ink;
    case IconTint::Ok:
        return tokens.ok.ink;
    case IconTint::Processing:
        return tokens.processing.ink;
    case IconTint::Warning:
        return tokens.warning.ink;
    case IconTint::Danger:
        return tokens.danger.ink;
    }
    return current;
}

} // namespace

IconEngine::IconEngine(Icon icon, IconTint tint)
    : m_icon(icon)
    , m_tint(tint)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const QColor current = painter->pen().color();
    // Whoever paints with the current colour has already chosen it for the mode.
    paintIcon(painter, rect, m_icon, m_tint == IconTint::Current ? current : color(mode, current));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const Tokens tokens = Tokens::of(QGuiApplication::palette());
    return iconPixmap(m_icon, std::min(size.width(), size.height()), color(mode, tokens.text2), 1.0);
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_icon, m_tint);
}

bool IconEngine::isNull()
{
    return m_icon == Icon::None;
}

QString IconEngine::key() const
{
    return QStringLiteral("snapdeck");
}

QColor IconEngine::color(QIcon::Mode mode, const QColor &current) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case QIcon::Selected:
        if (m_tint == IconTint::Current) {
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        }
        break;
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return tintColor(m_tint, Tokens::of(palette), current);
}

} // namespace snapdeck
