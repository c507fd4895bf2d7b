// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/ResourceDetail.h"
#include "ui/pages/ResourceWords.h"

#include <QStackedWidget>

namespace snapdeck {

class EmptyState;
class ResourceSelection;

/// What stands at the right of a list: the one that is chosen, what several come to, or that nothing is.
class ResourceChoice final : public QStackedWidget
{
    Q_OBJECT
public:
    /// `session`, `journal` and the actions outlive the widget.
    ResourceChoice(SquareCloudSession &session, const Journal &journal, const ResourceWords &words,
                   ResourceDetail::Actions actions, QWidget *parent = nullptr);

    /// `current` is the one where fewer than two are chosen; nothing where there is none.
    void showChoice(const std::optional<Resource> &current, const QList<Resource> &chosen);
    /// The current one has changed; which are chosen has not.
    void showCurrent(const std::optional<Resource> &current);
    /// Countdowns go on; `slow` every tenth time, for ages.
    void tick(bool slow);

    [[nodiscard]] ResourceDetail &detail() { return *m_detail; }

private:
    ResourceDetail *m_detail;
    ResourceSelection *m_selection;
    EmptyState *m_nothing;
};

} // namespace snapdeck
