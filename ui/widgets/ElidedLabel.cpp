// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ElidedLabel.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/UnbrokenText.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace snapdeck
{

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(TypeScale::mono());
    setInk(this, Ink::Secondary);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWholeText(text);
}

void ElidedLabel::setWholeText(const QString &text)
{
    setText(text);
    setToolTip(plainToolTip(text));
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return QSize(std::min(metrics.averageCharWidth() * 9, sizeHint().width()), metrics.height());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QRect room = contentsRect();
    const QString shown = painter.fontMetrics().elidedText(lettersKept(text()), m_mode, room.width());
    painter.drawText(
        room, Qt::AlignVCenter | Qt::TextSingleLine | int(alignment() & Qt::AlignHorizontal_Mask), shown);
    if (hasFocus()) {
        const QPen underline(Tokens::of(palette()).accent.ink);
        painter.setPen(underline);
        painter.drawLine(room.bottomLeft(), room.bottomRight());
    }
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(makeIcon(Icon::Copy), tr("&Copy"), this, [this] { copy(); });
    menu->popup(event->globalPos());
}

void ElidedLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else {
        QLabel::keyPressEvent(event);
    }
}

void ElidedLabel::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace snapdeck
