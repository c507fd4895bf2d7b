// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureField.h"

#include "ui/theme/TypeScale.h"
#include "ui/widgets/Badge.h"

#include <QKeyEvent>

namespace snapdeck {

namespace {

constexpr int FieldHeight = 34;
constexpr int BadgeMargin = 7;

} // namespace

CaptureField::CaptureField(const QString &label, QWidget *parent)
    : QLineEdit(parent)
    , m_badge(new Badge(this))
{
    setAccessibleName(label);
    setFixedHeight(FieldHeight);
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_badge->hide();
}

QSize CaptureField::sizeHint() const
{
    return QSize(QLineEdit::sizeHint().width(), FieldHeight);
}

void CaptureField::setVerdict(const BadgeSpec &verdict)
{
    m_badge->setSpec(verdict);
    m_badge->setVisible(!verdict.text.isEmpty());
    setAccessibleDescription(verdict.text);
    placeBadge();
}

void CaptureField::placeBadge()
{
    const bool shown = !m_badge->spec().text.isEmpty();
    const QSize size = m_badge->sizeHint();
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const int room = shown ? size.width() + BadgeMargin : 0;
    m_badge->setGeometry(leftToRight ? width() - size.width() - BadgeMargin : BadgeMargin,
                         (height() - size.height()) / 2, size.width(), size.height());
    setTextMargins(leftToRight ? 0 : room, 0, leftToRight ? room : 0, 0);
}

void CaptureField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeBadge();
}

void CaptureField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        Q_EMIT returnRefused();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

HandTypedField::HandTypedField(const QString &label, QWidget *parent)
    : CaptureField(label, parent)
{
    setFont(TypeScale::mono());
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::NoContextMenu); // it would offer to paste
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhPreferLowercase);
}

void HandTypedField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        event->accept();
        Q_EMIT pasteRefused();
        return;
    }
    CaptureField::keyPressEvent(event);
}

void HandTypedField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton) {
        CaptureField::mousePressEvent(event);
    }
}

void HandTypedField::mouseReleaseEvent(QMouseEvent *event)
{
    // On X11 the middle button pastes the selection.
    if (event->button() == Qt::MiddleButton) {
        Q_EMIT pasteRefused();
    } else {
        CaptureField::mouseReleaseEvent(event);
    }
}

} // namespace snapdeck
