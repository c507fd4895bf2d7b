// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TemplateCommands.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationFamily.h"
#include "app/cli/OperationText.h"
#include "core/operations/LifecycleWords.h"

#include <QJsonArray>

namespace snapdeck::cli {

std::optional<ApiError> TemplateDeleteCommand::objection() const
{
    const QString name = arguments().operands.constFirst();
    return objectionToConfirmation(
        arguments(), QStringLiteral("confirm"), name,
        tr("Deleting the template “%1” cannot be undone, and nobody has confirmed that.").arg(name));
}

void TemplateDeleteCommand::work(OpenSession session)
{
    auto *wrenn = std::get<WrennSession *>(session);
    follow(*wrenn,
           [this, wrenn] { wrenn->work().deleteTemplate(TemplateName(arguments().operands.constFirst())); });
}

void TemplateTryCommand::work(OpenSession session)
{
    auto *wrenn = std::get<WrennSession *>(session);
    wrenn->catalog().readTemplates(this, [this, wrenn](const Result<QList<Template>> &read) {
        if (isFinished()) // interrupted while this was on its way
            return;
        if (read)
            begin(*wrenn);
        else
            fail(read.error());
    });
}

void TemplateTryCommand::begin(WrennSession &session)
{
    const TemplateName name(arguments().operands.constFirst());
    const auto proven = session.catalog().templateNamed(name);
    if (!proven) {
        fail(lifecycle::templateGone(name));
        return;
    }
    follow(session, [&session, &proven] { session.work().tryTemplate(*proven); });
}

void TemplateTryCommand::conclude()
{
    QJsonArray list;
    const QList<OperationView> all = views();
    for (const OperationView &view : all) {
        list.append(toJson(view));
        if (view.state != OperationState::Ready)
            tellTrouble(view);
    }
    const OperationView launch = all.constFirst();
    const bool ran = launch.state == OperationState::Ready;
    const bool isOver = all.constLast().state == OperationState::Ready;
    const QString name = launch.templateName.value();
    if (ran && !isOver && isTerminal(all.constLast().state))
        output().say(tr("The capsule of the trial, %1, may be running still: “capsule list” shows it.")
                         .arg(launch.resourceId));
    tellHowToGoOn();
    output().result(
        {{QStringLiteral("operations"), list}, {QStringLiteral("proven"), ran}},
        ran && isOver
            ? tr("“%1” starts: the capsule %2 ran, and has been destroyed.").arg(name, launch.resourceId)
            : QString());
    finish(exitCodeOfFamily(all));
}

QString TemplateTryCommand::interruptedText() const
{
    return tr("Interrupted. The launch has been sent and cannot be called back. The capsule of the trial is "
              "destroyed as soon as somebody goes on with it, and pauses by itself otherwise.");
}

} // namespace snapdeck::cli
