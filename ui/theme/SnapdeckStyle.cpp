// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SnapdeckStyle.h"

#include "ui/theme/Icons.h"
#include "ui/theme/TonesAlike.h"
#include "ui/theme/style/BarPaint.h"
#include "ui/theme/style/ButtonPaint.h"
#include "ui/theme/style/InputPaint.h"
#include "ui/theme/style/MenuPaint.h"
#include "ui/theme/style/Strokes.h"
#include "ui/theme/style/ViewPaint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace snapdeck
{

namespace
{

/// The option as what the element promises it to be, or null.
template <typename Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

/// The room of a dialog's edge, which it has in every theme: a dialog on show would grow with the theme else.
constexpr QMargins DialogEdge(1, 1, 1, 1);

/// Where all grounds are one, and where they are dark and no shadow shows, a dialog has an edge of its own: not
/// every desktop draws a frame that can be seen.
bool hasEdge(const QPalette &palette)
{
    const Tokens tokens = Tokens::of(palette);
    return areTonesAlike(tokens) || tokens.isDark();
}

} // namespace

SnapdeckStyle::SnapdeckStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
}

void SnapdeckStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (!drawOwnPrimitive(element, option, painter, widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool SnapdeckStyle::drawOwnPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        style::drawButtonPanel(option, painter, widget);
        return true;
    case PE_PanelButtonTool:
        style::drawToolButtonPanel(option, painter, widget);
        return true;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0) {
            style::drawField(option, option->rect, painter);
        }
        return true;
    case PE_PanelScrollAreaCorner: // what lies under it goes on there
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        style::drawCheckIndicator(option, painter);
        return true;
    case PE_IndicatorRadioButton:
        style::drawRadioIndicator(option, painter);
        return true;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            style::drawItemGround(item, painter);
        }
        return true;
    case PE_IndicatorBranch:
        style::drawBranch(option, painter);
        return true;
    case PE_FrameTabBarBase:
        style::drawTabBase(option, painter);
        return true;
    case PE_Frame:
    case PE_FrameGroupBox:
        style::drawFrame(option, painter);
        return true;
    case PE_Widget:
        if (qobject_cast<const QDialog *>(widget) && hasEdge(option->palette))
            style::drawMenuPanel(option, painter);
        return true;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        style::drawMenuPanel(option, painter);
        return true;
    case PE_FrameFocusRect:
        // Controls draw their focus with themselves; items and links have nobody else to do it.
        // In a popup the selection already says where the keyboard is.
        if ((qobject_cast<const QAbstractItemView *>(widget) && widget->window()->windowType() != Qt::Popup)
            || qobject_cast<const QLabel *>(widget)) {
            style::drawFocusRing(painter, option->rect, 4, Tokens::of(option->palette).accent.ink);
        }
        return true;
    // Drawn with the control itself, or not at all.
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
    case PE_IndicatorToolBarSeparator:
        return true;
    default:
        return false;
    }
}

void SnapdeckStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (!drawOwnControl(element, option, painter, widget)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

bool SnapdeckStyle::drawOwnControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    const auto *tool = as<QStyleOptionToolButton>(option);
    const auto *header = as<QStyleOptionHeader>(option);
    const auto *tab = as<QStyleOptionTab>(option);
    const auto *menu = as<QStyleOptionMenuItem>(option);
    const auto *progress = as<QStyleOptionProgressBar>(option);
    switch (element) {
    case CE_PushButtonBevel:
        style::drawButtonPanel(option, painter, widget);
        return true;
    case CE_PushButtonLabel:
        return button && (style::drawButtonLabel(button, painter, widget), true);
    case CE_ToolButtonLabel:
        return tool && !tool->icon.isNull() && (style::drawToolButtonLabel(tool, painter, widget), true);
    case CE_Header:
        return header && (style::drawHeader(header, painter), true);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        style::drawHeaderGround(option, painter);
        return true;
    case CE_TabBarTabShape:
        return tab && (style::drawTab(tab, painter), true);
    case CE_TabBarTabLabel:
        return tab && (style::drawTabLabel(tab, painter, widget), true);
    case CE_MenuItem:
        return menu && (style::drawMenuItem(menu, painter, widget), true);
    case CE_MenuBarItem:
        return menu && (style::drawMenuBarItem(menu, painter, widget), true);
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea:
    case CE_SizeGrip:
        return true;
    case CE_ProgressBarGroove:
        return progress && (style::drawProgressGroove(progress, painter), true);
    case CE_ProgressBarContents:
        return progress && (style::drawProgressContents(progress, painter), true);
    case CE_Splitter:
        style::drawSplitter(option, painter);
        return true;
    case CE_ShapedFrame:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->frameShape == QFrame::NoFrame) {
            return true; // text in a card, which has a frame already
        }
        if (style::isTextBox(widget)) {
            style::drawField(option, option->rect, painter);
        } else if (widget && widget->isWindow()) {
            style::drawMenuPanel(option, painter); // the list of a combo box
        } else {
            style::drawFrame(option, painter);
        }
        return true;
    default:
        return false;
    }
}

void SnapdeckStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar) {
        style::drawScrollBar(bar, painter);
    } else if (const auto *combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox) {
        style::drawComboBox(combo, painter);
    } else if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox) {
        style::drawSpinBox(spin, painter);
    } else if (const auto *tool = as<QStyleOptionToolButton>(option); tool && control == CC_ToolButton) {
        style::drawToolButtonPanel(option, painter, widget);
        drawControl(CE_ToolButtonLabel, tool, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon SnapdeckStyle::standardIcon(StandardPixmap picture, const QStyleOption *option,
                                  const QWidget *widget) const
{
    switch (picture) {
    case SP_LineEditClearButton:
        return makeIcon(Icon::Close, IconTint::Text3);
    case SP_MessageBoxInformation:
        return makeIcon(Icon::Info, IconTint::Accent);
    case SP_MessageBoxWarning:
        return makeIcon(Icon::AlertTriangle, IconTint::Warning);
    case SP_MessageBoxCritical:
        return makeIcon(Icon::AlertCircle, IconTint::Danger);
    case SP_MessageBoxQuestion:
        return makeIcon(Icon::HelpCircle, IconTint::Accent);
    default:
        return QProxyStyle::standardIcon(picture, option, widget);
    }
}

void SnapdeckStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *dialog = qobject_cast<QDialog *>(widget)) {
        dialog->setAttribute(Qt::WA_StyledBackground);
        dialog->setContentsMargins(DialogEdge);
    }
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QComboBox *>(widget) || widget->inherits("QAbstractSpinBox")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void SnapdeckStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

bool SnapdeckStyle::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            setUnderlining(event->type() == QEvent::KeyPress);
        break;
    case QEvent::ApplicationDeactivate:
        setUnderlining(false);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void SnapdeckStyle::setUnderlining(bool underlining)
{
    if (m_underlining == underlining)
        return;
    m_underlining = underlining;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const auto labelled = window->findChildren<QWidget *>();
        for (QWidget *widget : labelled)
            widget->update();
    }
}

} // namespace snapdeck
