// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureOperation.h"
#include "ui/dialogs/Consequence.h"
#include "ui/dialogs/TypedWord.h"
#include "ui/models/CapsuleRules.h"

#include <optional>

namespace snapdeck {

/// The confirmation that several capsules are captured, and thereby destroyed, without its widgets. The list
/// is fixed from the beginning, so that the count that is typed by hand is that of what is read above it. It
/// sends nothing. Pure.
class CaptureManyForm
{
public:
    enum class NameVerdict { Free, Taken, Reserved, Invalid, Twice };

    struct Entry {
        CapsuleRow row; ///< as last listed
        bool isListed = true;
        QString name; ///< of the template that it becomes
    };

    /// Suggests a name for each, no two alike. `now` in the person's time.
    CaptureManyForm(const QList<CapsuleRow> &chosen, const QDateTime &now);

    void setFacts(WrennFacts facts, const QList<CapsuleRow> &listed);
    void setName(qsizetype place, const QString &name);
    void setTyped(const QString &typed) { m_typed = typed; }

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] NameVerdict nameVerdict(qsizetype place) const;
    /// Why this one cannot be captured whatever is entered; empty: it can.
    [[nodiscard]] QString objectionTo(qsizetype place) const;
    /// "destroy 3": the act and the count, to be typed by hand.
    [[nodiscard]] QString confirmationWord() const;
    [[nodiscard]] TypedWord typed() const { return compareTyped(m_typed, confirmationWord()); }
    /// What stands against it whatever is typed; empty: nothing.
    [[nodiscard]] QString objection() const;
    [[nodiscard]] std::optional<QString> obstacle() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QList<Consequence> consequences(const QDateTime &now) const;
    [[nodiscard]] QString verb() const;
    /// What would be asked for; meant to be carried out only where there is no obstacle.
    [[nodiscard]] QList<CaptureWish> wishes() const;

private:
    [[nodiscard]] QString nameObstacle() const;

    WrennFacts m_facts;
    QList<Entry> m_entries;
    QString m_typed;
};

[[nodiscard]] BadgeSpec nameBadge(CaptureManyForm::NameVerdict verdict);

} // namespace snapdeck
