// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VaultCommand.h"

#include "app/cli/OperationText.h"
#include "core/vault/VaultErrors.h"

#include <QJsonArray>

#include <algorithm>

namespace snapdeck::cli {

void VaultCommand::start()
{
    connect(&vault(), &Vault::trouble, this, [this](const ApiError &error) {
        if (!isFinished() && vault().state() != Vault::State::NotThere)
            output().explain(error);
    });
    if (vault().state() == Vault::State::Loading)
        connect(&vault(), &Vault::loaded, this, &VaultCommand::begin, Qt::SingleShotConnection);
    else
        QMetaObject::invokeMethod(this, &VaultCommand::begin, Qt::QueuedConnection);
}

void VaultCommand::begin()
{
    if (isFinished())
        return;
    if (vault().state() == Vault::State::NotThere)
        fail(vault_errors::notThere(vault().folder()));
    else
        work();
}

QJsonArray VaultCommand::toJsonArray(const QList<VaultCopy> &copies)
{
    QJsonArray list;
    for (const VaultCopy &copy : copies)
        list.append(toJson(copy, vault().pathOf(copy.id)));
    return list;
}

void VaultCommand::finishWithCopies(const QList<VaultCopy> &copies, const QString &text)
{
    finishWith(
        {{QStringLiteral("folder"), vault().folder()}, {QStringLiteral("copies"), toJsonArray(copies)}},
        text);
}

void VaultListCommand::work()
{
    QList<VaultCopy> copies = vault().copies();
    if (!operand(0).isEmpty()) {
        const auto chosen = copiesFor(copies, operand(0));
        if (!chosen) {
            fail(chosen.error());
            return;
        }
        copies = *chosen;
    }
    qint64 bytes = 0;
    for (const VaultCopy &copy : std::as_const(copies))
        bytes += copy.isMissing ? 0 : std::max<qint64>(copy.facts.bytes, 0);
    const QString text = copies.isEmpty() ? tr("The vault %1 has no copies yet.").arg(vault().folder())
                                          : copiesTable(copies) + u'\n'
            + tr("%n copies, %1, in %2", nullptr, static_cast<int>(copies.size()))
                  .arg(sizeText(bytes), vault().folder());
    finishWithCopies(copies, text);
}

void VaultVerifyCommand::work()
{
    QList<CopyId> ids;
    if (!operand(0).isEmpty()) {
        const auto chosen = copiesFor(vault().copies(), operand(0));
        if (!chosen) {
            fail(chosen.error());
            return;
        }
        for (const VaultCopy &copy : *chosen)
            ids.append(copy.id);
    }
    verify(ids);
}

void VaultVerifyCommand::verify(const QList<CopyId> &ids)
{
    connect(&vault(), &Vault::verifyProgressed, this, &VaultVerifyCommand::showProgress);
    vault().verify(ids, this, [this](const Result<VerifyReport> &report) {
        if (report)
            conclude(*report);
        else
            fail(report.error());
    });
}

void VaultVerifyCommand::showProgress(const VerifyProgress &progress)
{
    if (progress.totalBytes <= 0)
        return;
    const auto tenths = static_cast<int>(progress.doneBytes * 10 / progress.totalBytes);
    if (tenths <= m_tenthsShown)
        return;
    m_tenthsShown = tenths;
    output().say(tr("%1 % of %2").arg(QString::number(tenths * 10), sizeText(progress.totalBytes)));
}

void VaultVerifyCommand::conclude(const VerifyReport &report)
{
    if (isFinished())
        return;
    int bad = 0;
    for (const VaultCopy &copy : report.checked) {
        if (copy.isGood())
            continue;
        ++bad;
        output().say(vault().pathOf(copy.id) + QStringLiteral(": ") + verdictText(copy));
    }
    const auto checked = static_cast<int>(report.checked.size());
    const QString text = bad > 0 ? tr("Not good: %1 of %n copies read through.", nullptr, checked).arg(bad)
                                 : tr("%n copies read through, all good.", nullptr, checked);
    output().result({{QStringLiteral("folder"), vault().folder()},
                     {QStringLiteral("copies"), toJsonArray(report.checked)},
                     {QStringLiteral("good"), checked - bad},
                     {QStringLiteral("bad"), bad},
                     {QStringLiteral("cancelled"), report.wasCancelled}},
                    text);
    finish(bad > 0 ? ExitCode::Failed : report.wasCancelled ? ExitCode::Interrupted : ExitCode::Done);
}

/// What was found until now is written down already, and told.
void VaultVerifyCommand::interrupt()
{
    if (vault().isVerifying())
        vault().cancelVerify();
    else
        Command::interrupt();
}

void VaultAdoptCommand::work()
{
    vault().adopt(this, [this](const Result<QList<VaultCopy>> &adopted) {
        if (!adopted) {
            fail(adopted.error());
            return;
        }
        finishWithCopies(*adopted,
                         adopted->isEmpty() ? tr("There is nothing new in %1.").arg(vault().folder())
                                            : copiesTable(*adopted));
    });
}

} // namespace snapdeck::cli
