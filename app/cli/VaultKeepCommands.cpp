// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VaultKeepCommands.h"

#include "app/cli/OperationText.h"
#include "app/cli/ResourceLookup.h"

#include <QJsonArray>

#include <algorithm>

namespace snapdeck::cli {

QString VaultKeepCommand::complaint(const Arguments &given)
{
    const QString what = given.operands.value(0);
    if (what != u"add" && what != u"remove" && what != u"list")
        return tr("“vault keep” knows add ID, remove ID and list, not “%1”").arg(what);
    const bool needsId = what != u"list";
    if (needsId && given.operands.size() < 2)
        return tr("“vault keep %1” needs an ID").arg(what);
    return !needsId && given.operands.size() > 1
        ? tr("“vault keep list” does not know what to do with “%1”").arg(given.operands.at(1))
        : QString();
}

void VaultKeepCommand::work()
{
    if (operand(0) == u"remove")
        remove();
    else
        list();
}

void VaultKeepCommand::remove()
{
    const QList<KeepRule> &rules = vault().rules().keep;
    const auto found = std::find_if(rules.begin(), rules.end(), [this](const KeepRule &rule) {
        return rule.resource.value() == operand(1) || rule.resourceName == operand(1);
    });
    if (found == rules.end()) {
        ApiError error;
        error.kind = ErrorKind::NotFound;
        error.message = tr("There is no rule to keep the snapshots of “%1”.").arg(operand(1));
        error.advice = tr("“snapdeck-cli vault keep list” shows those there are.");
        fail(error);
        return;
    }
    vault().stopKeeping(found->resource, this, [this](const Result<std::monostate> &done) {
        if (done)
            list();
        else
            fail(done.error());
    });
}

void VaultKeepCommand::list()
{
    QJsonArray rules;
    QList<QStringList> rows;
    for (const KeepRule &rule : vault().rules().keep) {
        rules.append(toJson(rule));
        rows.append({rule.resourceName, rule.resource.value(), rule.account.value(),
                     rule.since.isValid() ? timeText(rule.since) : tr("all that are listed")});
    }
    finishWith({{QStringLiteral("keep"), rules}},
               rows.isEmpty() ? tr("No resource has its new snapshots kept by itself.")
                              : table({tr("resource"), tr("id"), tr("account"), tr("since")}, rows));
}

VaultKeepAddCommand::VaultKeepAddCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::SquareCloud)
{
}

void VaultKeepAddCommand::work(OpenSession session)
{
    auto *open = std::get<SquareCloudSession *>(session);
    open->catalog().readAccount(this, [this, open](const Result<SquareCloudAccount> &account) {
        if (!account) {
            fail(account.error());
            return;
        }
        const auto resource = findResource(open->catalog(), arguments().operands.value(1));
        if (resource)
            add(*resource, open->account().name);
        else
            fail(resource.error());
    });
}

void VaultKeepAddCommand::add(const Resource &resource, const AccountName &account)
{
    KeepRule rule;
    rule.resource = resource.id;
    rule.resourceName = resource.name;
    rule.account = account;
    if (!arguments().has(u"existing"))
        rule.since = workspace().time().utcNow();
    // The vault does what it is asked in order, so it need not have been read yet.
    vault().keepNew(rule, this, [this, rule](const Result<std::monostate> &done) {
        if (done)
            finishWith({{QStringLiteral("keep"), QJsonArray{toJson(rule)}}},
                       tr("New snapshots of %1 will be fetched into the vault as soon as they are seen.")
                           .arg(rule.resourceName));
        else
            fail(done.error());
    });
}

} // namespace snapdeck::cli
