// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CapsuleCaptureCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"

namespace snapdeck::cli {

namespace {

ApiError refuse(const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = ErrorKind::RefusedByPolicy;
    error.message = message;
    error.advice = advice;
    return error;
}

} // namespace

CapsuleCaptureCommand::CapsuleCaptureCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::Wrenn)
{
}

QString CapsuleCaptureCommand::complaint(const Arguments &given)
{
    const QString name = given.value(u"name");
    if (given.has(u"name") && !isValidTemplateName(name))
        return tr("“%1” cannot be a template's name: 1 to 64 letters, digits, dots, dashes and underscores, "
                  "the first a "
                  "letter or digit")
            .arg(name);
    if (given.has(u"overwrite") && !given.has(u"name"))
        return tr("--overwrite needs --name");
    return {};
}

std::optional<ApiError> CapsuleCaptureCommand::objection() const
{
    const QString id = arguments().operands.constFirst();
    if (!arguments().has(u"confirm-destroy"))
        return refuse(tr("A capture destroys the capsule “%1”, and nobody has confirmed that.").arg(id),
                      tr("Nothing was sent. Confirm it with --confirm-destroy and the capsule's id."));
    if (arguments().value(u"confirm-destroy") != id)
        return refuse(tr("What was confirmed, “%1”, is not the capsule “%2”.")
                          .arg(arguments().value(u"confirm-destroy"), id),
                      tr("Nothing was sent. Give the capsule's own id to --confirm-destroy."));
    return std::nullopt;
}

void CapsuleCaptureCommand::work(OpenSession session)
{
    auto *wrenn = std::get<WrennSession *>(session);
    if (arguments().has(u"name")) {
        capture(*wrenn, TemplateName(arguments().value(u"name")));
        return;
    }
    // Without a name of ours the outcome could not be recognised if the answer is lost.
    wrenn->catalog().readCapsules(this, [this, wrenn](const Result<QList<Capsule>> &read) {
        if (isFinished()) // interrupted while this was on its way
            return;
        if (!read) {
            fail(read.error());
            return;
        }
        const CapsuleId id(arguments().operands.constFirst());
        const auto capsule = wrenn->catalog().capsule(id);
        capture(
            *wrenn,
            capture::suggestedName(capsule ? capsule->templateName : QString(), id, wrenn->clock().utcNow()));
    });
}

void CapsuleCaptureCommand::capture(WrennSession &session, const TemplateName &name)
{
    CaptureWish wish;
    wish.capsule = CapsuleId(arguments().operands.constFirst());
    wish.name = name;
    wish.overwrite = arguments().has(u"overwrite");
    m_operation = session.work().capture(wish);
    connect(m_operation, &Operation::stateChanged, this, [this] {
        if (!m_operation->isFinished())
            output().say(m_operation->view().resourceId + QStringLiteral(": ")
                         + describe(m_operation->view()));
    });
    connect(m_operation, &Operation::finished, this, &CapsuleCaptureCommand::conclude);
}

void CapsuleCaptureCommand::conclude()
{
    const OperationView &view = m_operation->view();
    const bool captured = view.state == OperationState::Ready;
    if (!captured)
        output().say(QStringLiteral("snapdeck-cli: ") + describe(view));
    if (!view.error.detail.isEmpty())
        output().say(QStringLiteral("  ") + view.error.detail);
    if (!isTerminal(view.state))
        output().say(howToFollow({view.id}));
    output().result(toJson(view), captured ? describe(view) : QString());
    finish(exitCodeOf(view));
}

void CapsuleCaptureCommand::interrupt()
{
    if (!m_operation) {
        Command::interrupt();
        return;
    }
    if (m_operation->view().cancellable) {
        m_operation->cancel(); // ends in conclude()
        return;
    }
    m_operation->disconnect(this);
    output().say(tr("Interrupted. The capture had been sent and cannot be called back: the service goes on. "
                    "The template "
                    "would be called “%1”.")
                     .arg(m_operation->view().templateName.value()));
    conclude();
}

} // namespace snapdeck::cli
