// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of SnapdeckStyle; what it paints with them is in SnapdeckStyle.cpp.
#include "ui/theme/SnapdeckStyle.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/style/BarPaint.h"
#include "ui/theme/style/ButtonPaint.h"
#include "ui/theme/style/InputPaint.h"
#include "ui/theme/style/MenuPaint.h"
#include "ui/theme/style/ViewPaint.h"

#include <QMenu>
#include <QStyleOption>

#include <algorithm>

namespace snapdeck
{

namespace
{

constexpr int TabHeight = 36;
constexpr int FieldPadding = 10;

template <typename Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

bool saysItsNumber(const QStyleOption *option)
{
    const auto *progress = as<QStyleOptionProgressBar>(option);
    return progress && progress->textVisible;
}

} // namespace

int SnapdeckStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return style::isTextBox(widget) ? 6 : 1;
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_TextCursorWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_ComboBoxFrameWidth:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize:
        return Metrics::IconSize;
    case PM_MessageBoxIconSize:
        return 32;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin:
        return Metrics::Grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * Metrics::Grid;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
    case PM_MenuBarItemSpacing:
    case PM_HeaderGripMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_FocusFrameHMargin:
        return Metrics::CellPadding - 1; // item views add one of their own
    case PM_TabBarTabHSpace:
        return 2 * style::TabPadding;
    case PM_HeaderDefaultSectionSizeVertical:
        return Metrics::RowHeight;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SnapdeckStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_Table_AlwaysDrawLeftTopGridLines:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_UnderlineShortcut:
        return m_underlining || qobject_cast<const QMenu *>(widget) ? 1 : 0;
    case SH_Table_GridLineColor:
        return option ? int(Tokens::of(option->palette).hairline.rgb()) : 0;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize SnapdeckStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            return style::buttonSize(button, widget);
        }
        break;
    case CT_ToolButton:
        if (const auto *tool = as<QStyleOptionToolButton>(option)) {
            return style::toolButtonSize(tool);
        }
        break;
    case CT_LineEdit:
        return QSize(contents.width() + 2 * FieldPadding,
                     std::max(contents.height() + 4, Metrics::ControlHeight));
    case CT_ComboBox:
        return QSize(contents.width() + 46, Metrics::ControlHeight);
    case CT_SpinBox:
        return QSize(contents.width() + 40, Metrics::ControlHeight);
    case CT_TabBarTab: {
        const auto *tab = as<QStyleOptionTab>(option);
        if (tab && (tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::TriangularNorth)) {
            return QSize(contents.width() + style::tabInset(tab), TabHeight);
        }
        break;
    }
    case CT_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option);
            header && header->orientation == Qt::Horizontal) {
            const int text = header->fontMetrics.horizontalAdvance(header->text);
            const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : 16;
            return QSize(text + arrow + 2 * Metrics::CellPadding, Metrics::TableHeaderHeight);
        }
        break;
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            return style::menuItemSize(item, widget);
        }
        break;
    case CT_MenuBarItem:
        return QSize(contents.width() + 2 * Metrics::Grid, 28);
    case CT_ProgressBar:
        return {contents.width(),
                saysItsNumber(option) ? std::max(contents.height(), Metrics::Grid) : Metrics::Grid};
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget).expandedTo(QSize(0, 30));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect SnapdeckStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(FieldPadding - 2, 1, -FieldPadding + 2, -1);
    case SE_TabBarTabText:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect SnapdeckStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl part, const QWidget *widget) const
{
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar) {
        return style::scrollBarPart(bar, part);
    }
    if (const auto *combo = as<QStyleOptionComboBox>(option);
        combo && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup) {
        return style::comboBoxPart(combo, part);
    }
    if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox) {
        return style::spinBoxPart(spin, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace snapdeck
