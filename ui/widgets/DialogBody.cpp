// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogBody.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int FrameHeight = 40; ///< of the title bar and the frame, which are the desktop's

/// A layout within a layout keeps what it said first, when the dialog was not filled yet, until it is
/// activated: a dialog would open too tall, and shrink under the pointer.
void settle(const QWidget *widget)
{
    const auto parts = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts)
        settle(part);
    if (widget->layout())
        widget->layout()->activate();
}

} // namespace

void fixWidth(QDialog *dialog, int width)
{
    dialog->setFixedWidth(width);
    settle(dialog);
    dialog->resize(width, dialog->layout()->totalHeightForWidth(width));
}

DialogBody::DialogBody(QWidget *content, const QWidget *footer)
    : m_footer(footer)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // the fields have it, and are scrolled to
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() has it fill itself
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int DialogBody::contentWidth() const
{
    return std::min(std::max(widget()->sizeHint().width(), widget()->minimumWidth()),
                    widget()->maximumWidth());
}

int DialogBody::wholeHeight(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

int DialogBody::room() const
{
    const int onScreen = window()->screen()->availableGeometry().height() - FrameHeight;
    return std::min(onScreen - m_footer->sizeHint().height(), maximumHeight());
}

int DialogBody::heightForWidth(int width) const
{
    return std::min(wholeHeight(width), room());
}

QSize DialogBody::sizeHint() const
{
    settle(widget());
    const int width = contentWidth();
    const int whole = wholeHeight(width);
    const bool isScrolled = whole > room();
    return {isScrolled ? width + verticalScrollBar()->sizeHint().width() : width, std::min(whole, room())};
}

/// The content's own: its hint is for the width that it would like best, and paragraphs that have more are
/// less high.
QSize DialogBody::minimumSizeHint() const
{
    return {sizeHint().width(), std::min(widget()->minimumSizeHint().height(), room())};
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // a dialog grows and shrinks with what it has to say
    return QScrollArea::eventFilter(watched, event);
}

} // namespace snapdeck
