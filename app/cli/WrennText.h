// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/WrennHistory.h"

#include <QJsonObject>

/// What is said of capsules and templates. Pure.
namespace snapdeck::cli {

/// When a running capsule pauses by itself unless somebody uses it; invalid: never, or not known.
[[nodiscard]] QDateTime pausesAt(const Capsule &capsule);
/// `in 1 h 58 min`, `now`; empty for a time that is invalid.
[[nodiscard]] QString countdownText(const QDateTime &until, const QDateTime &now);
/// `41 min`, `3 h 12 min`, `5 d`.
[[nodiscard]] QString spanText(qint64 seconds);

/// The capsules that were made of it and are listed still.
[[nodiscard]] QList<CapsuleId> madeFrom(const TemplateName &name, const QList<Capsule> &capsules);

/// `cl-…, made of web, by ana`: the capsule whose capture it was.
[[nodiscard]] QString originText(const TemplateOrigin &origin);
[[nodiscard]] QJsonObject toJson(const TemplateOrigin &origin);

} // namespace snapdeck::cli
