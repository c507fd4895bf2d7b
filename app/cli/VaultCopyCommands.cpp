// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VaultCopyCommands.h"

#include "app/cli/OperationText.h"

#include <QJsonArray>

namespace snapdeck::cli {

namespace {

QJsonArray jsonOf(const QList<TrashedCopy> &thrown)
{
    QJsonArray list;
    for (const TrashedCopy &one : thrown)
        list.append(toJson(one));
    return list;
}

} // namespace

void OneCopyCommand::work()
{
    const auto copy = copyFor(vault().copies(), operand(0), operand(1));
    if (copy)
        change(*copy);
    else
        fail(copy.error());
}

Handler<std::monostate> OneCopyCommand::conclude(const CopyId &id)
{
    return [this, id](const Result<std::monostate> &done) {
        if (!done) {
            fail(done.error());
            return;
        }
        const QList<VaultCopy> now{vault().find(id).value_or(VaultCopy())};
        finishWithCopies(now, copiesTable(now));
    };
}

VaultPinCommand::VaultPinCommand(Services services, Arguments arguments, bool pinned)
    : OneCopyCommand(services, std::move(arguments))
    , m_pinned(pinned)
{
}

void VaultPinCommand::change(const VaultCopy &copy)
{
    vault().setPinned({copy.id}, m_pinned, this, conclude(copy.id));
}

void VaultNoteCommand::change(const VaultCopy &copy)
{
    vault().setNote(copy.id, operand(2), this, conclude(copy.id));
}

void VaultTagCommand::change(const VaultCopy &copy)
{
    QStringList tags = arguments().operands.mid(2);
    tags.removeAll(QString());
    tags.removeDuplicates();
    vault().setTags(copy.id, tags, this, conclude(copy.id));
}

void VaultRemoveCommand::change(const VaultCopy &copy)
{
    vault().remove({copy.id}, this, [this](const Result<QList<TrashedCopy>> &thrown) {
        if (!thrown) {
            fail(thrown.error());
            return;
        }
        const QString number = thrown->isEmpty() ? QString() : thrown->constFirst().id;
        finishWith({{QStringLiteral("removed"), jsonOf(*thrown)}},
                   tr("It is in the trash for %n day(s). “snapdeck-cli vault trash undo %1” brings it back.",
                      nullptr, vault().rules().trashDays)
                       .arg(number));
    });
}

QString VaultTrashCommand::complaint(const Arguments &given)
{
    const QString what = given.operands.value(0);
    const bool isUndo = what == u"undo";
    const bool isKnown = isUndo || what.isEmpty() || what == u"list" || what == u"empty";
    if (!isKnown)
        return tr("“vault trash” knows list, undo N and empty, not “%1”").arg(what);
    if (isUndo && given.operands.size() < 2)
        return tr("“vault trash undo” needs the number that “vault trash list” shows");
    return !isUndo && given.operands.size() > 1
        ? tr("“vault trash” does not know what to do with “%1”").arg(given.operands.at(1))
        : QString();
}

void VaultTrashCommand::work()
{
    if (operand(0) == u"undo") {
        undo();
    } else if (operand(0) == u"empty") {
        empty();
    } else {
        const QList<TrashedCopy> &trash = vault().trash();
        finishWith({{QStringLiteral("trash"), jsonOf(trash)}},
                   trash.isEmpty() ? tr("The trash is empty.")
                                   : trashTable(trash, vault().rules().trashDays));
    }
}

void VaultTrashCommand::undo()
{
    vault().undo(operand(1), this, [this](const Result<VaultCopy> &copy) {
        if (copy)
            finishWithCopies({*copy}, copiesTable({*copy}));
        else
            fail(copy.error());
    });
}

void VaultTrashCommand::empty()
{
    vault().emptyTrash(this, [this](const Result<qint64> &freed) {
        if (freed)
            finishWith({{QStringLiteral("freed_bytes"), *freed}}, tr("%1 freed.").arg(sizeText(*freed)));
        else
            fail(freed.error());
    });
}

} // namespace snapdeck::cli
