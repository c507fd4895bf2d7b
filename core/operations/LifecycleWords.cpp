// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/LifecycleWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck::lifecycle {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Lifecycle)
};

ApiError refuse(ErrorKind kind, const char *code, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.code = QLatin1String(code);
    error.message = message;
    error.advice = advice;
    return error;
}

ApiError explained(ApiError error, const QString &message, const QString &advice)
{
    error.message = message;
    error.advice = advice;
    return error;
}

QString unchangedText(const State &state)
{
    switch (state.deed) {
    case Deed::Create:
        return Text::tr("No capsule was made.");
    case Deed::Pause:
        return Text::tr("The capsule was not paused: it runs as before.");
    case Deed::Resume:
        return Text::tr("The capsule was not resumed: it is paused as before.");
    case Deed::Destroy:
        return Text::tr("The capsule was not destroyed: it is there as before.");
    case Deed::DeleteTemplate:
        break;
    }
    return Text::tr("The template was not deleted: it is there as before.");
}

QString unknownText(const State &state)
{
    switch (state.deed) {
    case Deed::Create:
        if (state.capsule.isEmpty())
            return Text::tr("Whether a capsule was made could not be found out.");
        return state.seenStatus.isEmpty()
            ? Text::tr("The capsule %1 was made, but could not be looked at.").arg(state.capsule.value())
            : Text::tr("The capsule %1 was made, but was not seen running (%2).")
                  .arg(state.capsule.value(), state.seenStatus);
    case Deed::Pause:
        return Text::tr("Whether the capsule was paused could not be found out.");
    case Deed::Resume:
        return Text::tr("Whether the capsule was resumed could not be found out.");
    case Deed::Destroy:
        return Text::tr("Whether the capsule was destroyed could not be found out.");
    case Deed::DeleteTemplate:
        break;
    }
    return Text::tr("Whether the template was deleted could not be found out.");
}

} // namespace

std::optional<Template> templateNamed(const TemplateName &name, const QList<Template> &templates)
{
    const auto found = std::ranges::find(templates, name, &Template::name);
    return found == templates.end() ? std::nullopt : std::optional(*found);
}

QString trialCapsule(const TemplateName &of)
{
    return Text::tr("trial capsule of %1").arg(of.value());
}

ApiError capsuleGone()
{
    return refuse(ErrorKind::NotFound, "not_found", Text::tr("The capsule is not there any more."),
                  Text::tr("Nothing was sent. Refresh the list."));
}

ApiError wrongState(Deed deed, const QString &status)
{
    return deed == Deed::Pause ? refuse(ErrorKind::Conflict, "invalid_state",
                                        Text::tr("The capsule is not running (%1).").arg(status),
                                        Text::tr("Nothing was sent. Only a running capsule can be paused."))
                               : refuse(ErrorKind::Conflict, "invalid_state",
                                        Text::tr("The capsule is not paused (%1).").arg(status),
                                        Text::tr("Nothing was sent. Only a paused capsule can be resumed."));
}

ApiError templateGone(const TemplateName &name)
{
    return refuse(ErrorKind::NotFound, "not_found",
                  Text::tr("There is no template “%1” (any more).").arg(name.value()),
                  Text::tr("Nothing was sent. Look at the list of templates."));
}

ApiError templateProtected(const TemplateName &name)
{
    return refuse(ErrorKind::Forbidden, "forbidden",
                  Text::tr("“%1” is a template of the platform.").arg(name.value()),
                  Text::tr("Nothing was sent. It belongs to the operator and cannot be deleted."));
}

ApiError templateChanged(const TemplateName &name)
{
    return refuse(ErrorKind::Conflict, "template_changed",
                  Text::tr("The template “%1” is not the one that was confirmed: it was made anew meanwhile.")
                      .arg(name.value()),
                  Text::tr("Nothing was sent. Look at the new one, and confirm it again if it may go."));
}

ApiError explainRefusal(const State &state, const Seen &seen)
{
    const bool isAboutCapsule = state.deed != Deed::Create && state.deed != Deed::DeleteTemplate;
    if (!isAboutCapsule || state.error.httpStatus != 409 || !seen.capsule)
        return state.error;
    return explained(
        state.error,
        Text::tr("The capsule's state does not allow this: it is “%1” now.").arg(seen.capsule->statusText),
        Text::tr("Nothing was changed. Wait until it has settled, or refresh the list."));
}

ApiError broken(const State &state, const std::optional<Capsule> &capsule)
{
    ApiError error = state.error;
    error.kind = ErrorKind::ServiceFailure;
    if (error.code.isEmpty())
        error.code = QStringLiteral("capsule_lost");
    const QString id = state.capsule.value();
    const QString message = capsule ? Text::tr("The capsule %1 is “%2” now.").arg(id, capsule->statusText)
                                    : Text::tr("The capsule %1 is gone.").arg(id);
    return explained(std::move(error), message,
                     Text::tr("Snapdeck did nothing more to it. Ask the operator of the service, with the "
                              "capsule's id and the time."));
}

ApiError didNotHappen(const State &state)
{
    ApiError error = explained(state.error, unchangedText(state), Text::tr("It can be asked for again."));
    error.kind = ErrorKind::ServiceFailure;
    return error;
}

ApiError neverFoundOut(const State &state, bool isAmbiguous)
{
    ApiError error = state.error;
    error.kind = ErrorKind::OutcomeUnknown;
    if (isAmbiguous)
        return explained(std::move(error),
                         Text::tr("New capsules of this template are there; which of them was asked for "
                                  "here, if any, could not be told."),
                         Text::tr("Nothing was sent twice. Look at the newest capsules of this template."));
    return explained(std::move(error), unknownText(state),
                     Text::tr("Nothing was sent twice. Look at the list before another try."));
}

ApiError stoppedWhileAsking()
{
    ApiError error;
    error.kind = ErrorKind::OutcomeUnknown;
    return explained(std::move(error), Text::tr("Snapdeck was stopped while it asked for this."),
                     Text::tr("It is not asked for again; Snapdeck looks for the truth."));
}

ApiError confirmationTooOld()
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    return explained(std::move(error), Text::tr("Snapdeck was not running when this could have begun."),
                     Text::tr("Nothing was sent. Ask for it again when it is still wanted."));
}

ApiError busyWith(const QString &what)
{
    return refuse(ErrorKind::Conflict, "busy", Text::tr("Another operation works on %1 already.").arg(what),
                  Text::tr("Nothing was sent. Wait until it has ended."));
}

} // namespace snapdeck::lifecycle
