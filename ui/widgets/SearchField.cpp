// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchField.h"

#include "ui/theme/Icons.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

namespace snapdeck {

namespace {

constexpr int Width = 240;
constexpr int PictureExtent = 14;
constexpr int PictureLeft = 11;
constexpr int PictureGap = 6;
constexpr int TextLeft = PictureLeft + PictureExtent + PictureGap;
constexpr int KeysPadding = 5;
constexpr int KeysHeight = 16;
constexpr int KeysMargin = 10;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(PictureExtent + PictureGap, 0, 0, 0);
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchField::setShortcut(const QKeySequence &keys)
{
    delete m_shortcut;
    m_shortcut = nullptr;
    showShortcut(keys);
    if (!keys.isEmpty()) {
        m_shortcut = new QShortcut(keys, this);
        connect(m_shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
}

void SearchField::showShortcut(const QKeySequence &keys)
{
    m_shown = keys;
    setToolTip(keys.isEmpty() ? QString()
                              : placeholderText() + QStringLiteral(" (") + keys.toString(QKeySequence::NativeText) + u')');
    update();
}

QSize SearchField::sizeHint() const
{
    return QSize(Width, Metrics::ControlHeight);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    const QRect picture(PictureLeft, (height() - PictureExtent) / 2, PictureExtent, PictureExtent);
    paintIcon(&painter, picture, Icon::Search, tokens.text3);
    if (m_shown.isEmpty() || !text().isEmpty() || hasFocus()) {
        return;
    }
    const QString keys = m_shown.toString(QKeySequence::NativeText);
    painter.setFont(TypeScale::tableHeader());
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 2 * KeysPadding;
    const QRect box = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(rect().right() + 1 - KeysMargin - width, (height() - KeysHeight) / 2, width, KeysHeight));
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(TextLeft, 0, fontMetrics().horizontalAdvance(placeholderText()) + KeysPadding, height()));
    if (words.intersects(box))
        return; // what is looked for comes first, and the tip has the keys
    style::drawBox(&painter, box, 4, tokens.surface, tokens.hairline);
    painter.setPen(tokens.text3);
    painter.drawText(box, Qt::AlignCenter, keys);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT leftDownwards();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace snapdeck
