// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsPanes.h"

#include "ui/shell/PageStack.h"
#include "ui/shell/SideBar.h"
#include "ui/widgets/AccountButton.h"
#include "ui/widgets/NavItem.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemView>
#include <QHeaderView>

#include <algorithm>

namespace snapdeck {

namespace {

/// A part of the window, and what of it takes the keyboard.
struct Pane {
    QWidget *room;
    QWidget *entry;
};

Pane sideBarPane(SideBar *sideBar)
{
    const QList<NavItem *> items = sideBar->findChildren<NavItem *>();
    for (NavItem *item : items) {
        if (item->isCheckable() && item->isChecked())
            return {sideBar, item};
    }
    return {sideBar, sideBar->accountButton()};
}

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !qobject_cast<const QHeaderView *>(widget);
}

QList<Pane> panesOf(const CommandPlaces &places)
{
    QList<Pane> panes;
    QWidget *page = places.pages->currentWidget();
    const auto add = [&panes](const auto &widgets) {
        for (QWidget *widget : widgets) {
            if (takesKeyboard(widget))
                panes.append(Pane{widget, widget});
        }
    };
    if (page) {
        add(page->findChildren<SearchField *>());
        add(page->findChildren<QAbstractItemView *>());
    }
    std::stable_sort(panes.begin(), panes.end(), [page](const Pane &one, const Pane &other) {
        const QPoint left = one.room->mapTo(page, QPoint());
        const QPoint right = other.room->mapTo(page, QPoint());
        return std::pair(left.y(), left.x()) < std::pair(right.y(), right.x());
    });
    panes.prepend(sideBarPane(places.sideBar));
    return panes;
}

} // namespace

void goToPane(const CommandPlaces &places, int step)
{
    const QList<Pane> panes = panesOf(places);
    const QWidget *focus = places.window->focusWidget();
    const auto here = std::find_if(panes.cbegin(), panes.cend(), [focus](const Pane &pane) {
        return focus && (pane.room == focus || pane.room->isAncestorOf(focus));
    });
    // From elsewhere, forwards is into the page.
    const qsizetype from = here == panes.cend() ? 0 : here - panes.cbegin();
    panes.at((from + step + panes.size()) % panes.size()).entry->setFocus(Qt::TabFocusReason);
}

} // namespace snapdeck
