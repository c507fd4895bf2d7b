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

    /// What earlier runs left is here, or cannot be read.
    [[nodiscard]] bool isRead() const { return m_isRead; }

Q_SIGNALS:
    void changed(); ///< also once, when isRead() has become true

private:
    using Key = std::pair<TemplateName, qint64>; ///< the name, and when it was made

    struct Facts {
        QHash<Key, TemplateOrigin> origins;
        QHash<Key, QDateTime> proofs;
    };

    [[nodiscard]] static Key keyOf(const Template &made);
    [[nodiscard]] static Facts factsOf(const QList<OperationRecord> &records);
    static void take(const OperationRecord &record, Facts &facts);
    void learn(const QList<OperationRecord> &records);
    void readAll();
    void readOne(const OperationId &id);
    void add(const Facts &facts);

    AccountName m_account;
    Journal &m_journal;
    Facts m_facts;
    bool m_isRead = false;
};

} // namespace snapdeck
