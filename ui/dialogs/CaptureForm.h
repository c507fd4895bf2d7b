// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureOperation.h"
#include "core/wrenn/WrennTypes.h"
#include "ui/dialogs/TypedWord.h"

#include <optional>

namespace snapdeck {

/// What the account has, as last listed.
struct CaptureFacts {
    QList<Capsule> capsules;
    QList<Template> templates;
    bool alreadyCapturing = false; ///< something is done to this capsule that has not ended yet
    QString objectionHere = {}; ///< why this machine may send nothing; empty: it may
};

/// The confirmation of a capture without its widgets: what was entered and what is known, hence what is
/// allowed, and why not. It sends nothing. operations.md, Capture
class CaptureForm
{
public:
    enum class NameVerdict { Free, Taken, Reserved, Invalid };
    using TypedId = TypedWord;

    explicit CaptureForm(CapsuleId capsule, bool readOnlyAccount = false);

    /// Withdraws every consent that was given to another template than the one there is now.
    void setFacts(CaptureFacts facts);
    /// Withdraws every consent about the old template: it was given to another name.
    void setName(const QString &name);
    void setTypedId(const QString &typed);
    void setOverwriteAgreed(bool agreed);
    /// The server has refused to overwrite, whatever its listings tell.
    void setServerKeeps() { m_serverKeeps = true; }
    /// That the old template is deleted first; confirmed only with its name typed by hand.
    void setDeletionChosen(bool chosen);
    void setTypedOldName(const QString &typed);
    void setPausesFirst(bool pauses) { m_pausesFirst = pauses; }
    void setLaunchesCopy(bool launches) { m_launchesCopy = launches; }

    [[nodiscard]] const CapsuleId &capsuleId() const { return m_capsule; }
    [[nodiscard]] std::optional<Capsule> capsule() const; ///< nothing: not listed (any more)
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] NameVerdict nameVerdict() const;
    /// What to do about a name that is Reserved or Invalid; nothing for one that may be used.
    [[nodiscard]] std::optional<QString> nameAdvice() const;
    [[nodiscard]] TypedId typedId() const;
    [[nodiscard]] NameRule nameRule() const;
    [[nodiscard]] bool overwriteAgreed() const { return m_overwriteAgreed; }
    /// The name is taken, and this server gives it free only by a deletion.
    [[nodiscard]] bool needsDeletion() const;
    [[nodiscard]] bool deletionChosen() const { return m_deletionChosen; }
    [[nodiscard]] TypedWord typedOldName() const;
    /// Why the capsule cannot be paused first, one sentence; nothing if it can.
    [[nodiscard]] std::optional<QString> pauseObjection() const;
    [[nodiscard]] bool pausesFirst() const { return m_pausesFirst && !pauseObjection(); }
    [[nodiscard]] bool launchesCopy() const { return m_launchesCopy; }

    /// The template that would be replaced; nothing unless the name is Taken.
    [[nodiscard]] std::optional<Template> replaced() const;
    /// Other capsules that run from the template to be replaced.
    [[nodiscard]] QList<Capsule> runningFromReplaced() const;
    /// Other capsules that were made from it and are paused, or hibernate.
    [[nodiscard]] QList<Capsule> restingFromReplaced() const;

    /// Why this capsule cannot be captured whatever is entered, one sentence; nothing if it can.
    [[nodiscard]] std::optional<QString> capsuleObstacle() const;
    /// The first thing that stands between here and the capture, one sentence; nothing: it may be confirmed.
    [[nodiscard]] std::optional<QString> obstacle() const;
    /// What would be asked for; meant to be carried out only where there is no obstacle.
    [[nodiscard]] CaptureWish wish() const;

private:
    [[nodiscard]] std::optional<ApiError> objectionToName(bool overwrite) const;
    [[nodiscard]] std::optional<QString> nameObstacle() const;
    [[nodiscard]] std::optional<QString> deletionObstacle() const;
    void withdrawConsents();
    [[nodiscard]] QList<Capsule> madeFromReplaced(bool (*isWanted)(CapsuleStatus)) const;

    CapsuleId m_capsule;
    bool m_readOnly;
    CaptureFacts m_facts;
    QString m_name;
    QString m_typed;
    QString m_typedOldName;
    bool m_overwriteAgreed = false;
    bool m_serverKeeps = false;
    bool m_deletionChosen = false;
    bool m_pausesFirst = false;
    bool m_launchesCopy = false;
};

} // namespace snapdeck
