// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QAction>

namespace snapdeck {

class SquareCloudSession;

/// "Take snapshot" of whatever is chosen; says in its tool tip why it cannot be used, or what it will wait
/// for. More than one is asked about first.
class ResourceTakeAction final : public QAction
{
    Q_OBJECT
public:
    /// `session` outlives the action; questions open over `page`, its parent.
    ResourceTakeAction(SquareCloudSession &session, QWidget *page);

    void setChosen(const QList<Resource> &chosen);
    /// Limits may have ended, operations begun.
    void update();

private:
    [[nodiscard]] QString objection() const;
    [[nodiscard]] QString promise() const;
    void act();
    void takeAll(const QList<Resource> &resources);

    SquareCloudSession &m_session;
    QWidget *m_page;
    QList<Resource> m_chosen;
};

} // namespace snapdeck
