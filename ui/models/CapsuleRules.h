// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CapsuleModel.h"

/// What may be done to capsules, and why not. Pure.
namespace snapdeck {

enum class CapsuleAct { Capture, Pause, Resume, KeepAwake, Destroy };

/// What governs every act on an account.
struct WrennFacts {
    bool isReadOnly = false;
    QString objectionHere = {}; ///< why this machine may send nothing; empty: it may
    QList<Template> templates = {};
};

/// No list longer than this is read before it is confirmed.
constexpr qsizetype mostCapturedAtOnce = 20;

/// Why nothing at all may be asked for, one sentence; empty: it may.
[[nodiscard]] QString objectionToAll(const WrennFacts &facts);
/// Why this state does not allow a capture; empty: it does.
[[nodiscard]] QString objectionToCapture(const Capsule &capsule, const QList<Template> &templates);
/// Why the act cannot be done to this one; empty: it can.
[[nodiscard]] QString objectionToOne(CapsuleAct act, const CapsuleRow &row, const WrennFacts &facts);
/// Those of the chosen that the act can be done to.
[[nodiscard]] QList<CapsuleRow> subjectsOf(CapsuleAct act, const QList<CapsuleRow> &chosen,
                                           const WrennFacts &facts);
/// Why the act cannot be asked for with these chosen; empty: it can, for subjectsOf().
[[nodiscard]] QString objectionTo(CapsuleAct act, const QList<CapsuleRow> &chosen, const WrennFacts &facts);

} // namespace snapdeck
