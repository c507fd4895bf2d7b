// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/OverlapCheck.h"

#include "tests/matrix/checks/WidgetWalk.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSplitterHandle>
#include <QWidget>

namespace snapdeck::matrix {

namespace {

QString words(const QRect &place)
{
    return QStringLiteral("%1,%2 %3×%4").arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
}

/// What a scroll area shows is larger than its window onto it.
bool isScrolled(const QWidget &widget)
{
    const QWidget *viewport = widget.parentWidget();
    const auto *area
        = viewport ? qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget()) : nullptr;
    return area && area->viewport() == viewport;
}

Findings sticksOut(QWidget &widget, QWidget &root)
{
    const QWidget *parent = widget.parentWidget();
    if (&widget == &root || !parent || isScrolled(widget) || parent->rect().contains(widget.geometry()))
        return {};
    return {{QStringLiteral("outside"), pathOf(widget, root),
             QStringLiteral("lies at %1, outside of the %2×%3 of its parent")
                 .arg(words(widget.geometry()))
                 .arg(parent->width())
                 .arg(parent->height())}};
}

} // namespace

Findings overlaps(QWidget &root)
{
    Findings found;
    QHash<QWidget *, QList<QWidget *>> earlier; // by parent
    const QList<QWidget *> shown = widgetsOnShow(root);
    for (QWidget *widget : shown) {
        found << sticksOut(*widget, root);
        // The handle of a splitter is wider than it looks, to be easy to grasp.
        if (widget == &root || qobject_cast<QSplitterHandle *>(widget))
            continue;
        for (const QWidget *other : std::as_const(earlier[widget->parentWidget()])) {
            const QRect shared = widget->geometry() & other->geometry();
            if (!shared.isEmpty())
                found << Finding{
                    QStringLiteral("overlap"), pathOf(*widget, root),
                    QStringLiteral("lies over %1 at %2").arg(pathOf(*other, *other), words(shared))};
        }
        earlier[widget->parentWidget()] << widget;
    }
    return found;
}

} // namespace snapdeck::matrix
