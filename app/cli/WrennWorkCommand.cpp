// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WrennWorkCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/ShellText.h"

#include <algorithm>

namespace snapdeck::cli {

namespace {

/// With more of them only what has ended is told: else nobody could read it.
constexpr qsizetype mostToldInDetail = 10;

/// What was made for a trial that has begun is destroyed, whoever loses interest in it.
bool hasToHappen(const OperationView &view, const OperationList &operations)
{
    if (!view.isTrial || view.kind != OperationKind::Destroy)
        return false;
    const Operation *launch = operations.find(view.after);
    return launch && launch->view().state != OperationState::Cancelled
        && launch->view().state != OperationState::Failed;
}

} // namespace

std::optional<ApiError> objectionToConfirmation(const Arguments &given, const QString &option,
                                                const QString &what, const QString &meaning)
{
    if (given.has(option) && given.value(option) == what)
        return std::nullopt;
    ApiError error;
    error.kind = ErrorKind::RefusedByPolicy;
    error.message = given.has(option)
        ? WrennWorkCommand::tr("What was confirmed, “%1”, is not “%2”.").arg(given.value(option), what)
        : meaning;
    error.advice = WrennWorkCommand::tr("Nothing was sent. Confirm it with --%1 %2.").arg(option, what);
    return error;
}

WrennWorkCommand::WrennWorkCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::Wrenn)
{
}

void WrennWorkCommand::follow(WrennSession &session, const std::function<void()> &ask)
{
    m_operations = &session.operations();
    connect(m_operations, &OperationList::changed, this, [this](const Operation *operation) {
        tellProgress(operation->view());
        concludeIfDone();
    });
    ask();
    concludeIfDone(); // refused on the spot
}

QList<OperationView> WrennWorkCommand::views() const
{
    QList<OperationView> all;
    for (const Operation *operation : m_operations->operations())
        all.append(operation->view());
    return all;
}

void WrennWorkCommand::tellProgress(const OperationView &view)
{
    const qsizetype count = m_operations->operations().size();
    const bool hasEnded = isTerminal(view.state);
    const bool isToldAtTheEnd = count == 1 || view.state != OperationState::Ready;
    if (hasEnded ? isToldAtTheEnd : count > mostToldInDetail)
        return;
    const QString what
        = count == 1 ? resourceText(view) : operationKindName(view.kind) + u' ' + resourceText(view);
    output().say(what + QStringLiteral(": ") + describe(view));
}

bool WrennWorkCommand::isDone() const
{
    return std::ranges::all_of(m_operations->operations(), &Operation::isFinished);
}

void WrennWorkCommand::concludeIfDone()
{
    if (!isDone())
        return;
    // Later: the one that ended last still has to write that down, and others may be yet to be asked for.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isDone())
                concludeOnce();
        },
        Qt::QueuedConnection);
}

void WrennWorkCommand::concludeOnce()
{
    if (m_hasConcluded)
        return;
    m_hasConcluded = true;
    disconnect(m_operations, nullptr, this, nullptr);
    conclude();
}

void WrennWorkCommand::conclude()
{
    const OperationView view = views().constFirst();
    const bool isDone = view.state == OperationState::Ready;
    if (!isDone)
        tellTrouble(view);
    tellHowToGoOn();
    output().result(toJson(view),
                    isDone ? resourceText(view) + QStringLiteral(": ") + describe(view) : QString());
    finish(exitCodeOf(view));
}

void WrennWorkCommand::tellTrouble(const OperationView &view)
{
    output().say(QStringLiteral("snapdeck-cli: ") + resourceText(view) + QStringLiteral(": ")
                 + describe(view));
    if (!view.error.detail.isEmpty())
        output().say(QStringLiteral("  ") + view.error.detail);
}

void WrennWorkCommand::tellHowToGoOn()
{
    QList<OperationId> open;
    for (const OperationView &view : views()) {
        if (!isTerminal(view.state))
            open.append(view.id);
    }
    if (!open.isEmpty())
        output().say(howToFollow(open, sameProgram(arguments())));
}

QString WrennWorkCommand::interruptedText() const
{
    return tr("Interrupted. What had been sent cannot be called back: the service goes on. Nothing of it is "
              "sent again.");
}

void WrennWorkCommand::interrupt()
{
    if (!m_operations) {
        Command::interrupt();
        return;
    }
    for (Operation *operation : m_operations->operations()) {
        if (operation->view().cancellable && !hasToHappen(operation->view(), *m_operations))
            operation->cancel();
    }
    if (!isDone() && !m_hasConcluded)
        output().say(interruptedText());
    concludeOnce();
}

} // namespace snapdeck::cli
