// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/shell/CommandPalettePanel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/KeyCaps.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int Width = 640;
constexpr int Margin = 24; ///< to the edges of a window that is small
constexpr int TopShare = 9; ///< of the window's height, above the list

/// What lies under the list goes back a step, without vanishing.
QColor veil(const Tokens &tokens)
{
    QColor color = tokens.isDark() ? tokens.sunken : tokens.text;
    color.setAlphaF(tokens.isDark() ? 0.62F : 0.28F);
    return color;
}

} // namespace

CommandPalette::CommandPalette(const CommandPlaces &places)
    : QWidget(places.window)
    , m_places(places)
    , m_panel(new CommandPalettePanel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleRole(this, QAccessible::Dialog);
    setAccessibleName(tr("Commands"));
    setProperty(unlistedProperty, true);
    places.window->installEventFilter(this);
    m_panel->field()->installEventFilter(this);
    connect(m_panel, &CommandPalettePanel::resultChanged, this, &CommandPalette::arrange);
    connect(m_panel, &CommandPalettePanel::leaveRequested, this, &CommandPalette::dismiss);
    connect(m_panel, &CommandPalettePanel::chosen, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open()
{
    if (!m_isOpen)
        m_before = m_places.window->focusWidget();
    m_isOpen = true;
    m_panel->showCommands(findCommands(m_places));
    raise();
    show();
    m_panel->field()->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::run(const Command &command)
{
    if (!command.isThere()) { // the list is as old as its opening
        m_panel->takeCommands(findCommands(m_places));
        return;
    }
    const Command own = command; // the list it is in may be made anew by what it does
    dismiss(); // first: what the command opens takes the keyboard from where it was
    own.run();
}

/// Below the upper edge of the window, where it does not jump while one types.
void CommandPalette::arrange()
{
    setGeometry(m_places.window->rect());
    const int top = std::max(Margin, height() / TopShare);
    const QSize size(std::min(Width, width() - 2 * Margin), m_panel->wantedHeight(height() - top - Margin));
    m_panel->setGeometry(QRect(QPoint((width() - size.width()) / 2, top), size));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_places.window) {
        if (event->type() == QEvent::Resize && m_isOpen)
            arrange();
    } else if (event->type() == QEvent::FocusOut && m_isOpen) {
        // Another window, or a menu over this one, is no reason to go; the page that takes the keyboard is.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            m_before = nullptr;
            QMetaObject::invokeMethod(this, &CommandPalette::dismiss, Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        dismiss();
}

void CommandPalette::wheelEvent(QWheelEvent *event)
{
    event->accept(); // nothing moves under the veil
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), veil(Tokens::of(palette())));
}

} // namespace snapdeck
