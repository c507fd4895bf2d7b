// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"

namespace snapdeck {

/// The operations of one account, in the order they were asked for. Owns them.
class OperationList final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void add(Operation *operation);
    [[nodiscard]] const QList<Operation *> &operations() const { return m_operations; }
    [[nodiscard]] Operation *find(const OperationId &id) const;
    /// The unfinished one on this resource, if any: a second wish for the same thing meets the first.
    [[nodiscard]] Operation *activeOn(const QString &resourceId) const;
    [[nodiscard]] Operation *latestOn(const QString &resourceId) const;
    [[nodiscard]] int activeCount() const;

    [[nodiscard]] static OperationId makeId();

Q_SIGNALS:
    void added(snapdeck::Operation *operation);
    void changed(snapdeck::Operation *operation);

private:
    QList<Operation *> m_operations;
};

} // namespace snapdeck
