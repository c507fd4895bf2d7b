// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureOperation.h"
#include "core/wrenn/WrennTypes.h"

#include <optional>

namespace snapdeck {

/// What the account has, as last listed.
struct CaptureFacts {
    QList<Capsule> capsules;
    QList<Template> templates;
    bool alreadyCapturing = false; ///< a capture of this capsule has not ended yet
    QString objectionHere = {}; ///< why this machine may send nothing; empty: it may
};

/// The confirmation of a capture without its widgets: what was entered and what is known, hence what is
/// allowed, and why not. It sends nothing. operations.md, Capture
class CaptureForm
{
public:
    enum class NameVerdict { Free, Taken, Reserved, Invalid };
    enum class TypedId { Nothing, Beginning, Wrong, Whole };

    explicit CaptureForm(CapsuleId capsule, bool readOnlyAccount = false);

    /// Withdraws the consent to overwrite where it was given to another template than the one there is now.
    void setFacts(CaptureFacts facts);
    /// Withdraws the consent to overwrite: it was given to another name.
    void setName(const QString &name);
    void setTypedId(const QString &typed);
    void setOverwriteAgreed(bool agreed);

    [[nodiscard]] const CapsuleId &capsuleId() const { return m_capsule; }
    [[nodiscard]] std::optional<Capsule> capsule() const; ///< nothing: not listed (any more)
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] NameVerdict nameVerdict() const;
    /// What to do about a name that is Reserved or Invalid; nothing for one that may be used.
    [[nodiscard]] std::optional<QString> nameAdvice() const;
    [[nodiscard]] TypedId typedId() const;
    [[nodiscard]] bool overwriteAgreed() const { return m_overwriteAgreed; }

    /// The template that would be replaced; nothing unless the name is Taken.
    [[nodiscard]] std::optional<Template> replaced() const;
    /// Other capsules that run from the template to be replaced.
    [[nodiscard]] int runningFromReplaced() const;

    /// Why this capsule cannot be captured whatever is entered, one sentence; nothing if it can.
    [[nodiscard]] std::optional<QString> capsuleObstacle() const;
    /// The first thing that stands between here and the capture, one sentence; nothing: it may be confirmed.
    [[nodiscard]] std::optional<QString> obstacle() const;
    /// What would be asked for; meant to be carried out only where there is no obstacle.
    [[nodiscard]] CaptureWish wish() const;

private:
    [[nodiscard]] std::optional<ApiError> objectionToName(bool overwrite) const;

    CapsuleId m_capsule;
    bool m_readOnly;
    CaptureFacts m_facts;
    QString m_name;
    QString m_typed;
    bool m_overwriteAgreed = false;
};

} // namespace snapdeck
