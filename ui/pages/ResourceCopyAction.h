// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QAction>

namespace snapdeck {

/// Copies the ids of whatever is chosen, a line each.
class ResourceCopyAction final : public QAction
{
    Q_OBJECT
public:
    explicit ResourceCopyAction(QObject *parent);

    void setChosen(const QList<Resource> &chosen);

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void act();

    QList<Resource> m_chosen;
};

} // namespace snapdeck
