// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/WrennTerms.h"

#include "core/operations/AwaitedWords.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::WrennTerms)
};

ApiError rival(const char *code, const QString &message, const OperationView &other)
{
    ApiError error;
    error.kind = ErrorKind::Conflict;
    error.code = QLatin1String(code);
    error.message = message;
    error.advice = Text::tr("Nothing was sent. The operation %1 has to end first: wait for it, or follow it "
                            "where nobody works on it any more.")
                       .arg(other.id.value());
    return error;
}

bool isOnCapsule(OperationKind kind)
{
    return kind == OperationKind::Capture || (isLifecycle(kind) && kind != OperationKind::DeleteTemplate);
}

bool destroysCapsule(OperationKind kind)
{
    return kind == OperationKind::Capture || kind == OperationKind::Destroy;
}

/// A capture makes the template, or replaces it.
bool changesTemplate(OperationKind kind)
{
    return kind == OperationKind::Capture || kind == OperationKind::DeleteTemplate;
}

std::optional<ApiError> objectionBeside(const OperationView &mine, const OperationView &other)
{
    const bool destroys = destroysCapsule(mine.kind) || destroysCapsule(other.kind);
    if (destroys && isOnCapsule(mine.kind) && isOnCapsule(other.kind) && mine.resourceId == other.resourceId)
        return rival("busy", Text::tr("Another operation works on %1 already.").arg(mine.resourceId), other);
    if (changesTemplate(mine.kind) && changesTemplate(other.kind) && mine.templateName == other.templateName)
        return rival("template_name_taken",
                     Text::tr("Another operation works on the template “%1”.").arg(mine.templateName.value()),
                     other);
    return std::nullopt;
}

} // namespace

std::optional<ApiError> objectionTo(const OperationView &mine, const AdmissionSight &sight)
{
    if (!mine.purpose.isEmpty() && (!sight.purpose || sight.purpose->ended))
        return purposeEnded();
    for (const OperationRecord &record : sight.underWay) {
        if (auto found = objectionBeside(mine, viewOf(record)))
            return found;
    }
    return std::nullopt;
}

AdmissionTerms termsOf(const OperationView &mine)
{
    return {mine.purpose, [mine](const AdmissionSight &sight) { return objectionTo(mine, sight); }};
}

} // namespace snapdeck
