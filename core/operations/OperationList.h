// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"

#include <QHash>

namespace snapdeck {

/// The operations of one account, in the order they were asked for. Owns them. Look-ups and counts take
/// constant time, since there may be ten thousand.
class OperationList final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void add(Operation *operation);
    [[nodiscard]] const QList<Operation *> &operations() const { return m_operations; }
    [[nodiscard]] Operation *find(const OperationId &id) const { return m_byId.value(id); }
    /// The unfinished one on this resource, if any: a second wish for the same thing meets the first.
    [[nodiscard]] Operation *activeOn(const QString &resourceId) const;
    [[nodiscard]] Operation *latestOn(const QString &resourceId) const;
    [[nodiscard]] int activeCount() const { return m_activeCount; }

    [[nodiscard]] static OperationId makeId();

Q_SIGNALS:
    void added(snapdeck::Operation *operation);
    void changed(snapdeck::Operation *operation);

private:
    void note(Operation *operation);

    QList<Operation *> m_operations;
    QHash<OperationId, Operation *> m_byId;
    QHash<QString, QList<Operation *>> m_byResource; ///< in the order they were asked for
    QHash<Operation *, QString> m_resources; ///< as they were last seen
    QHash<Operation *, bool> m_isActive;
    int m_activeCount = 0;
};

} // namespace snapdeck
