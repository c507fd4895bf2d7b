// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/RateLedger.h"
#include "core/operations/RestoreOperation.h"

#include <optional>

namespace snapdeck {

/// What is known of the account, as it was last read.
struct RestoreFacts {
    bool isListed = true; ///< the version is still in the listing
    bool isUnderWay = false; ///< something that was asked for of this resource has not ended
    QString objectionHere = {}; ///< why this machine may send nothing; empty: it may
    bool isNameShared = false; ///< another resource of the account has the same name
    std::optional<bool> isRunning = {};
    std::optional<QDateTime> newestTakenAt = {}; ///< of all its snapshots
    Quota quota = {};
    std::optional<LimitWait> snapshotWait = {}; ///< what would hold the safety snapshot back
    friend bool operator==(const RestoreFacts &, const RestoreFacts &) = default;
};

/// The confirmation of a restore without its widgets: what was entered and what is known, hence what is
/// allowed, and why not. It sends nothing. operations.md, Restore
class RestoreForm
{
public:
    enum class Typed { Nothing, Beginning, Wrong, Whole };

    RestoreForm(Resource resource, Snapshot snapshot, bool readOnlyAccount = false);

    /// The snapshot is the safety snapshot of a restore that ended then: this one would undo it.
    void setUndoes(const QDateTime &restoredAt) { m_undoes = restoredAt; }
    [[nodiscard]] const std::optional<QDateTime> &undoes() const { return m_undoes; }

    void setFacts(RestoreFacts facts) { m_facts = std::move(facts); }
    void setTyped(const QString &typed) { m_text = typed; }
    void setSafeguard(bool wanted) { m_safeguard = wanted; }

    [[nodiscard]] const Resource &resource() const { return m_resource; }
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const RestoreFacts &facts() const { return m_facts; }
    [[nodiscard]] bool isSafeguarded() const { return m_safeguard; }

    /// What has to be typed: the name, or the id where a name would not do, because another resource has the
    /// same, or because it cannot be typed as it is seen.
    [[nodiscard]] QString confirmationWord() const;
    [[nodiscard]] bool isConfirmedById() const { return confirmationWord() != m_resource.name; }
    [[nodiscard]] Typed typed() const;

    /// Why this version cannot be restored whatever is entered, one sentence; nothing if it can.
    [[nodiscard]] std::optional<QString> objection() const;
    /// The first thing that stands between here and the restore, one sentence; nothing: it may be confirmed.
    [[nodiscard]] std::optional<QString> obstacle() const;
    /// What would be asked for; meant to be carried out only where there is no obstacle.
    [[nodiscard]] RestoreWish wish() const { return {m_resource, m_snapshot, m_safeguard}; }

private:
    Resource m_resource;
    Snapshot m_snapshot;
    bool m_readOnly;
    std::optional<QDateTime> m_undoes;
    RestoreFacts m_facts;
    QString m_text;
    bool m_safeguard = true;
};

class Journal;
class SquareCloudSession;

/// The facts as the session and the journal have them now.
[[nodiscard]] RestoreFacts restoreFacts(SquareCloudSession &session, const Journal &journal,
                                        const Resource &resource, const Snapshot &snapshot);

} // namespace snapdeck
