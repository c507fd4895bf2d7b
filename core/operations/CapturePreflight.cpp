// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureMachine.h"
#include "core/operations/CaptureVerdict.h"
#include "core/operations/LifecycleWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace snapdeck::capture {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Capture)
};

ApiError refuse(ErrorKind kind, const QString &code, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.message = message;
    error.advice = advice;
    return error;
}

std::optional<ApiError> objectionToCapsule(const std::optional<CapsuleStatus> &capsule,
                                           const QList<Template> &templates)
{
    if (!capsule)
        return refuse(ErrorKind::NotFound, QStringLiteral("not_found"),
                      Text::tr("The capsule is not there any more."),
                      Text::tr("Nothing was sent. Refresh the list."));
    if (!isCapturable(*capsule, templates))
        return refuse(ErrorKind::Conflict, QStringLiteral("invalid_state"),
                      Text::tr("The capsule is not running."),
                      Text::tr("Nothing was sent. Resume it first; only a running capsule can be captured."));
    return std::nullopt;
}

} // namespace

bool isCapturable(CapsuleStatus status, const QList<Template> &templates)
{
    return status == CapsuleStatus::Running
        || (status == CapsuleStatus::Paused && nameRuleOf(templates) == NameRule::Keeps);
}

std::optional<ApiError> objection(const TemplateName &name, bool overwrite,
                                  const std::optional<CapsuleStatus> &capsule,
                                  const QList<Template> &templates)
{
    if (auto found = objectionToCapsule(capsule, templates))
        return found;
    if (!isValidTemplateName(name.value()))
        return refuse(
            ErrorKind::InvalidInput, QStringLiteral("invalid_name"),
            Text::tr("“%1” cannot be a template's name.").arg(name.value()),
            Text::tr(
                "Use 1 to 64 letters, digits, dots, dashes and underscores; begin with a letter or digit."));
    const auto taken = std::find_if(templates.begin(), templates.end(),
                                    [&name](const Template &candidate) { return candidate.name == name; });
    if (taken == templates.end())
        return std::nullopt;
    if (taken->isPlatform || taken->isBase)
        return refuse(ErrorKind::Conflict, QStringLiteral("name_reserved"),
                      Text::tr("“%1” is a template of the platform.").arg(name.value()),
                      Text::tr("It cannot be replaced. Choose another name."));
    if (!overwrite)
        return refuse(ErrorKind::Conflict, QStringLiteral("template_name_taken"),
                      Text::tr("A template named “%1” exists already.").arg(name.value()),
                      Text::tr("Choose another name, or confirm that it is to be overwritten."));
    return std::nullopt;
}

std::optional<ApiError> objection(const State &state, const Seen &seen)
{
    if (auto found = objection(state.name, state.overwrite, seen.capsule, seen.templates))
        return found;
    const auto there = templateNamed(state.name, seen.templates);
    const bool isAsConfirmed
        = !there || !state.confirmedAt.isValid() || there->createdAt == state.confirmedAt;
    return isAsConfirmed ? std::nullopt : std::optional(lifecycle::templateChanged(state.name));
}

TemplateName suggestedName(const QString &origin, const CapsuleId &capsule, const QDateTime &now)
{
    constexpr qsizetype longestStem = 40;
    constexpr qsizetype idSigns = 4;
    static const QRegularExpression notAllowed(QStringLiteral("^[^a-zA-Z0-9]+|[^a-zA-Z0-9._-]+"));
    QString stem = origin;
    stem.remove(notAllowed);
    stem.truncate(longestStem);
    QString ending = capsule.value().right(idSigns);
    ending.remove(notAllowed);
    return TemplateName((stem.isEmpty() ? QStringLiteral("capsule") : stem)
                        + now.toString(QStringLiteral("-yyyyMMdd-HHmm-")) + ending);
}

} // namespace snapdeck::capture
