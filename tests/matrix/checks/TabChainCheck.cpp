// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/TabChainCheck.h"

#include "tests/matrix/checks/WidgetWalk.h"
#include "ui/theme/ButtonKind.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollBar>
#include <QSet>
#include <QWidget>

#include <algorithm>

namespace snapdeck::matrix {

namespace {

constexpr int LongestChain = 1000;

/// Fields check what they hold, and tables choose a row, when the focus comes or goes: not while it is only
/// looked where it would go.
class FocusSilence final : public QObject
{
public:
    FocusSilence() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        return event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut
            || event->type() == QEvent::FocusAboutToChange;
    }
};

/// Scroll areas follow the focus; where they were before is where the person looked.
class ScrollPlaces final
{
public:
    explicit ScrollPlaces(const QWidget &root)
    {
        const auto bars = root.findChildren<QScrollBar *>();
        for (QScrollBar *bar : bars)
            m_places << std::pair(bar, bar->value());
    }
    ~ScrollPlaces()
    {
        for (const auto &[bar, value] : std::as_const(m_places))
            bar->setValue(value);
    }
    ScrollPlaces(const ScrollPlaces &) = delete;
    ScrollPlaces &operator=(const ScrollPlaces &) = delete;

private:
    QList<std::pair<QScrollBar *, int>> m_places;
};

/// The control that `widget` is the inside of, or itself.
QWidget *whole(QWidget *widget)
{
    while (widget && isPartOfAnother(*widget))
        widget = widget->parentWidget();
    return widget;
}

void pressTab(QWidget &at)
{
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"));
    QCoreApplication::sendEvent(&at, &down);
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"));
    QCoreApplication::sendEvent(&at, &up);
}

/// Walked by the arrow keys once one of them is reached.
bool excludeEachOther(const QAbstractButton &one, const QAbstractButton &other)
{
    if (one.group() || other.group())
        return one.group() == other.group() && one.group()->exclusive();
    return one.autoExclusive() && other.autoExclusive() && one.parentWidget() == other.parentWidget();
}

bool isReached(const QWidget &control, const QSet<const QWidget *> &reached)
{
    if (reached.contains(&control))
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(&control);
    if (!button)
        return false;
    if (!buttonHint(button).isEmpty())
        return true; // the keys that lead to it stand on it
    return std::any_of(reached.begin(), reached.end(), [button](const QWidget *widget) {
        const auto *other = qobject_cast<const QAbstractButton *>(widget);
        return other && excludeEachOther(*button, *other);
    });
}

struct Walk {
    QSet<const QWidget *> reached;
    const QWidget *trap = nullptr;
};

/// From where the focus is, until it comes back to a place where it has been.
Walk walkFrom(QWidget &root)
{
    Walk walk;
    QWidget *at = whole(root.focusWidget());
    for (int step = 0; step < LongestChain; ++step) {
        pressTab(root.focusWidget() ? *root.focusWidget() : root);
        QWidget *next = whole(root.focusWidget());
        if (next == at)
            walk.trap = next;
        if (!next || walk.reached.contains(next))
            return walk;
        walk.reached << next;
        at = next;
    }
    return walk;
}

} // namespace

Findings tabChainBreaches(QWidget &root)
{
    const FocusSilence silence;
    const ScrollPlaces places(root);
    const QPointer<QWidget> before = root.focusWidget();
    QList<QWidget *> controls;
    const QList<QWidget *> shown = widgetsOnShow(root);
    for (QWidget *widget : shown) {
        if (isControl(*widget) && widget->isEnabled())
            controls << widget;
    }
    const Walk walk = walkFrom(root);
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    else if (QWidget *reached = root.focusWidget())
        reached->clearFocus();
    Findings found;
    // The chain of a window with one control leads from it to itself.
    if (walk.trap && controls.size() > 1)
        found << Finding{QStringLiteral("tab-trap"), pathOf(*walk.trap, root),
                         QStringLiteral("does not let the Tab key go on")};
    for (QWidget *control : std::as_const(controls)) {
        if (!isReached(*control, walk.reached))
            found << Finding{QStringLiteral("unreached"), pathOf(*control, root),
                             QStringLiteral("is not reached by the Tab key")};
    }
    return found;
}

} // namespace snapdeck::matrix
