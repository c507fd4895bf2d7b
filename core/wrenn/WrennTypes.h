// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/base/Ids.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <variant>

namespace snapdeck {

/// A capsule's state; servers have more than we know, so the word as it came is kept beside it.
enum class CapsuleStatus {
    Pending,
    Starting,
    Running,
    Pausing,
    Paused,
    Resuming,
    Stopping,
    Hibernated,
    Stopped,
    Missing,
    Error,
    Unknown,
};

/// Memory in MiB, times UTC. contract: wrenn/capsule
struct Capsule {
    CapsuleId id;
    CapsuleStatus status = CapsuleStatus::Unknown;
    QString statusText; ///< as the server wrote it
    QString templateName;
    qint64 vcpus = 0;
    qint64 memoryMb = 0;
    qint64 timeoutSeconds = 0; ///< 0: never pauses by itself
    QDateTime createdAt;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> lastActiveAt;
    friend bool operator==(const Capsule &, const Capsule &) = default;
};

/// A template; base ones may tell neither vCPUs nor memory. contract: wrenn/template
struct Template {
    TemplateName name;
    bool isBase = false;
    bool isPlatform = false; ///< the operator's: shared by all, cannot be replaced or deleted
    bool tellsPlatform = false; ///< the server says of every template whether it is; older ones do not
    std::optional<qint64> vcpus;
    std::optional<qint64> memoryMb;
    qint64 sizeBytes = 0;
    QDateTime createdAt; ///< invalid where the server told none
    friend bool operator==(const Template &, const Template &) = default;
};

struct CapsuleSpec {
    TemplateName templateName;
    qint64 vcpus = 1;
    qint64 memoryMb = 512;
    qint64 timeoutSeconds = 0;
    friend bool operator==(const CapsuleSpec &, const CapsuleSpec &) = default;
};

/// The answers to "capture this capsule", as far apart as what has to be done about them.
struct CaptureMade {
    Template made;
};
struct CaptureRefused { ///< definite: the capsule was not touched
    ApiError error;
};
struct CaptureOutcomeUnknown { ///< it may have happened: look, never ask again
    ApiError error;
};
struct CaptureNotSent {
    ApiError error;
};

using CaptureAnswer = std::variant<CaptureMade, CaptureRefused, CaptureOutcomeUnknown, CaptureNotSent>;

/// The operator's own, which nobody else can delete. Older servers say so of none: there the base ones are.
[[nodiscard]] bool isProtected(const Template &made);

/// What a server does where a capture's name is taken. Both generations are out there, and no answer names
/// its own: newer ones are told by what their templates say of themselves.
enum class NameRule {
    Unknown, ///< no template to tell it by
    Overwrites, ///< where it is asked to: `overwrite=true`
    Keeps, ///< never: the old template has to be deleted first
};
/// contract: wrenn/overwriting. Pure.
[[nodiscard]] NameRule nameRuleOf(const QList<Template> &templates);

/// The provider's rule for names: `^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$`.
[[nodiscard]] bool isValidTemplateName(const QString &name);

} // namespace snapdeck

Q_DECLARE_METATYPE(snapdeck::Template)
