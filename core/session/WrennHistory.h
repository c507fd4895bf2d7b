// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/wrenn/WrennTypes.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace snapdeck {

class Journal;
class OperationList;
struct OperationRecord;

/// Where a template comes from, as far as it was made here.
struct TemplateOrigin {
    CapsuleId capsule;
    QString from; ///< the template that the capsule had been made of; empty: not known
    QString by; ///< the user, and the program; empty: not known
    QDateTime at; ///< when the capture was asked for
    OperationId operation;
};

/// What the journal tells of an account's templates: the capture that made one, and whether it has been seen
/// to start. A template that was made anew under the same name is another one. GUI thread.
class WrennHistory final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    WrennHistory(AccountName account, OperationList &operations, Journal &journal, QObject *parent = nullptr);

    [[nodiscard]] std::optional<TemplateOrigin> originOf(const Template &made) const;
    /// When a capsule of it was last seen running that had been launched to try it.
    [[nodiscard]] std::optional<QDateTime> provenAt(const Template &made) const;

Q_SIGNALS:
    void changed();

private:
    using Key = std::pair<TemplateName, qint64>; ///< the name, and when it was made

    [[nodiscard]] static Key keyOf(const Template &made);
    void readAll();
    void readOne(const OperationId &id);
    void take(const OperationRecord &record);

    AccountName m_account;
    Journal &m_journal;
    QHash<Key, TemplateOrigin> m_origins;
    QHash<Key, QDateTime> m_proofs;
};

} // namespace snapdeck
