// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AccountButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ToneMark.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace snapdeck
{

namespace
{

constexpr int Height = 52;
constexpr int Width = 192;
constexpr double DotDiameter = 8;
constexpr int SideMargin = 10;
constexpr int DotLeft = 11;
constexpr int TextLeft = 27;
constexpr int ArrowIcon = 14;

} // namespace

AccountButton::AccountButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AccountButton::setAccount(const QString &name, const QString &detail, Tone color)
{
    m_name = name;
    m_detail = detail;
    m_color = color;
    setAccessibleName(tr("Account %1").arg(name));
    setWarning({}, {});
}

void AccountButton::setWarning(const QString &note, const QString &meaning)
{
    m_warning = note;
    m_meaning = meaning;
    tell();
    update();
}

void AccountButton::tell()
{
    QStringList lines{m_detail, m_meaning};
    lines.removeAll(QString());
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
    lines.prepend(m_name);
    setToolTip(plainToolTip(lines.join(u'\n')));
}

QSize AccountButton::sizeHint() const
{
    return QSize(Width, Height);
}

QSize AccountButton::minimumSizeHint() const
{
    return sizeHint();
}

void AccountButton::drawSecondLine(QPainter *painter, const Tokens &tokens, int room) const
{
    QFont font = TypeScale::tableHeader();
    font.setWeight(QFont::Normal);
    painter->setFont(font);
    const QFontMetrics metrics = painter->fontMetrics();
    QRect place(TextLeft, 26, room, 16);
    const auto draw = [&](const QString &text, const QColor &ink) {
        painter->setPen(ink);
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, place.width()));
        place.setLeft(std::min(place.left() + metrics.horizontalAdvance(text), place.right()));
    };
    if (!m_warning.isEmpty())
        draw(m_warning, tokens.danger.ink);
    draw(m_warning.isEmpty() ? m_detail : QStringLiteral(" · ") + m_detail, tokens.text2);
}

void AccountButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tokens t = Tokens::of(palette());
    QPainter painter(this);
    const bool stirred = isDown() || (option.state & QStyle::State_MouseOver);
    style::drawBox(&painter, rect(), Metrics::Grid, stirred ? blend(t.text, t.surface, 0.04) : t.surface,
                   t.hairline);
    const QRectF dot(DotLeft, height() / 2.0 - DotDiameter / 2, DotDiameter, DotDiameter);
    paintAccountMark(&painter, dot, m_color, t);

    // The arrows stand beside the name, so that the second line has all the room there is.
    const int room = width() - TextLeft - ArrowIcon - SideMargin - 5;
    painter.setFont(TypeScale::strong());
    painter.setPen(t.text);
    painter.drawText(QRect(TextLeft, 9, room, 18), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));
    drawSecondLine(&painter, t, width() - TextLeft - SideMargin);
    paintIcon(&painter, QRect(width() - ArrowIcon - SideMargin, 9 + (18 - ArrowIcon) / 2, ArrowIcon, ArrowIcon),
              Icon::ChevronsUpDown, t.text2);
    if (hasFocus()) {
        style::drawFocusRing(&painter, rect(), Metrics::Grid, t.accent.ink);
    }
}

} // namespace snapdeck
