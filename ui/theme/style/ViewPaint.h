// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// How tables, headers, tabs and frames look.
namespace snapdeck::style
{

void drawHeader(const QStyleOptionHeader *option, QPainter *painter);
void drawHeaderGround(const QStyleOption *option, QPainter *painter);
void drawItemGround(const QStyleOptionViewItem *option, QPainter *painter);
void drawBranch(const QStyleOption *option, QPainter *painter);
/// The room at either side of a tab's words; the underline marks the words alone.
constexpr int TabPadding = 10;
/// What the first tab has more on its left, so that its words stand on the margin of the page.
int tabInset(const QStyleOptionTab *option);
void drawTab(const QStyleOptionTab *option, QPainter *painter);
void drawTabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget);
void drawTabBase(const QStyleOption *option, QPainter *painter);
/// A frame in hairlines: a separator, or the border of a box.
void drawFrame(const QStyleOption *option, QPainter *painter);

} // namespace snapdeck::style
