// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VaultRuleCommands.h"

#include "app/cli/OperationText.h"

#include <QJsonArray>

#include <algorithm>

namespace snapdeck::cli {

namespace {

QJsonObject fateJson(const CopyFate &fate, QJsonObject copy)
{
    QJsonArray reasons;
    for (const KeepReason reason : fate.kept)
        reasons.append(keepReasonName(reason));
    if (!fate.stays())
        reasons.append(goReasonName(fate.goes));
    copy.insert(QStringLiteral("reasons"), reasons);
    return copy;
}

} // namespace

void VaultPruneCommand::work()
{
    const QList<CopyFate> preview = vault().previewPrune();
    if (arguments().has(u"dry-run")) {
        print(preview, {});
        return;
    }
    vault().prune(preview, this, [this, preview](const Result<QList<TrashedCopy>> &thrown) {
        if (thrown)
            print(preview, *thrown);
        else
            fail(thrown.error());
    });
}

void VaultPruneCommand::print(const QList<CopyFate> &fates, const QList<TrashedCopy> &thrown)
{
    QJsonArray kept;
    QJsonArray removed;
    QList<QStringList> rows;
    qint64 bytes = 0;
    for (const CopyFate &fate : fates) {
        const auto gone = std::find_if(thrown.begin(), thrown.end(),
                                       [&fate](const TrashedCopy &one) { return one.copy.id == fate.id; });
        const auto there = vault().find(fate.id);
        const VaultCopy copy = gone != thrown.end() ? gone->copy : there.value_or(VaultCopy());
        (fate.stays() ? kept : removed).append(fateJson(fate, toJson(copy, vault().pathOf(fate.id))));
        bytes += fate.stays() ? 0 : std::max<qint64>(copy.facts.bytes, 0);
        rows.append({fate.stays() ? tr("stays") : tr("goes"), resourceText(copy),
                     timeText(copy.facts.takenAt), sizeText(copy.facts.bytes), fateText(fate)});
    }
    const bool isPreview = arguments().has(u"dry-run");
    const QString sum = isPreview
        ? tr("%n copies would go, %1. Nothing was changed.", nullptr, static_cast<int>(removed.size()))
        : tr("%n copies are in the trash now, %1.", nullptr, static_cast<int>(removed.size()));
    const QStringList header{tr("fate"), tr("resource"), tr("taken"), tr("size"), tr("why")};
    finishWith({{QStringLiteral("dry_run"), isPreview},
                {QStringLiteral("kept"), kept},
                {QStringLiteral("removed"), removed},
                {QStringLiteral("bytes"), bytes}},
               rows.isEmpty() ? tr("The vault has no copies.")
                              : table(header, rows) + u'\n' + sum.arg(sizeText(bytes)));
}

QString VaultPolicyCommand::complaint(const Arguments &given)
{
    const QString what = given.operands.value(0);
    if (what != u"show" && what != u"set")
        return tr("“vault policy” knows show and set, not “%1”").arg(what);
    const QStringList numbers{QStringLiteral("keep-last"), QStringLiteral("daily"),
                              QStringLiteral("weekly"),    QStringLiteral("monthly"),
                              QStringLiteral("yearly"),    QStringLiteral("max-age")};
    bool hasRule = given.has(u"max-size");
    for (const QString &name : numbers) {
        hasRule = hasRule || given.has(name);
        bool isNumber = false;
        const int number = given.value(name).toInt(&isNumber);
        if (given.has(name) && (!isNumber || number < 0))
            return tr("--%1 must be a whole number, not “%2”").arg(name, given.value(name));
    }
    if (given.has(u"max-size") && !bytesFrom(given.value(u"max-size")))
        return tr("--max-size must be a size such as 20GB, not “%1”").arg(given.value(u"max-size"));
    if (given.has(u"inherit") && given.operands.size() < 2)
        return tr("--inherit needs the ID of a resource");
    const int ways = (hasRule ? 1 : 0) + (given.has(u"inherit") ? 1 : 0) + (given.has(u"everything") ? 1 : 0);
    if (what == u"set" && ways != 1)
        return tr("“vault policy set” needs what is to be kept, or --everything, or --inherit");
    if (const QString objection = policyObjection(policyFrom(given)); hasRule && !objection.isEmpty())
        return objection;
    return what == u"show" && ways > 0 ? tr("“vault policy show” changes nothing") : QString();
}

RetentionPolicy policyFrom(const Arguments &given)
{
    RetentionPolicy policy;
    policy.keepLast = given.value(u"keep-last").toInt();
    policy.daily = given.value(u"daily").toInt();
    policy.weekly = given.value(u"weekly").toInt();
    policy.monthly = given.value(u"monthly").toInt();
    policy.yearly = given.value(u"yearly").toInt();
    if (given.has(u"max-age"))
        policy.maxAgeDays = given.value(u"max-age").toInt();
    policy.maxBytes = bytesFrom(given.value(u"max-size"));
    return policy;
}

std::optional<qint64> bytesFrom(const QString &text)
{
    static const QStringList units{QStringLiteral("B"),   QStringLiteral("KB"),  QStringLiteral("MB"),
                                   QStringLiteral("GB"),  QStringLiteral("TB"),  QStringLiteral("KIB"),
                                   QStringLiteral("MIB"), QStringLiteral("GIB"), QStringLiteral("TIB")};
    static constexpr double sizes[]{1, 1e3, 1e6, 1e9, 1e12, 1024.0, 1048576.0, 1073741824.0, 1099511627776.0};
    const auto unitAt = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const QString unit = QString(unitAt, text.end() - unitAt).trimmed().toUpper();
    const auto place = unit.isEmpty() ? 0 : units.indexOf(unit);
    bool isNumber = false;
    const double number = QString(text.begin(), unitAt - text.begin()).trimmed().toDouble(&isNumber);
    if (!isNumber || place < 0 || number < 0 || number * sizes[place] > 9e18)
        return std::nullopt;
    return static_cast<qint64>(number * sizes[place]);
}

/// A policy may be set before there is a copy.
QString VaultPolicyCommand::keyOf(const QString &idOrName)
{
    const auto copies = copiesFor(vault().copies(), idOrName);
    return copies ? copies->constFirst().resourceKey() : idOrName;
}

void VaultPolicyCommand::work()
{
    if (operand(0) == u"set")
        set();
    else
        show();
}

void VaultPolicyCommand::set()
{
    const QString key = operand(1).isEmpty() ? QString() : keyOf(operand(1));
    const auto policy = arguments().has(u"inherit") ? std::nullopt : std::optional(policyFrom(arguments()));
    vault().setPolicy(key, policy, this, [this](const Result<std::monostate> &done) {
        if (done)
            show();
        else
            fail(done.error());
    });
}

void VaultPolicyCommand::show()
{
    const VaultRules &rules = vault().rules();
    QList<QStringList> rows{{tr("(all others)"), policyText(rules.defaultPolicy)}};
    QJsonObject own;
    for (auto it = rules.policies.cbegin(); it != rules.policies.cend(); ++it) {
        own.insert(it.key(), toJson(it.value()));
        const auto copies = copiesFor(vault().copies(), it.key());
        rows.append({copies ? resourceText(copies->constFirst()) : it.key(), policyText(it.value())});
    }
    QJsonObject json{{QStringLiteral("default"), toJson(rules.defaultPolicy)},
                     {QStringLiteral("resources"), own},
                     {QStringLiteral("trash_days"), rules.trashDays}};
    if (!operand(1).isEmpty()) {
        const RetentionPolicy policy = rules.policyOf(keyOf(operand(1)));
        json.insert(QStringLiteral("policy"), toJson(policy));
        rows = {{operand(1), policyText(policy)}};
    }
    finishWith(json, table({tr("resource"), tr("what is kept")}, rows));
}

} // namespace snapdeck::cli
