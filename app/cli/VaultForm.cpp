// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VaultForm.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Vault)
};

ApiError wrong(ErrorKind kind, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.advice = advice;
    return error;
}

QJsonValue jsonCount(qint64 count)
{
    return count >= 0 ? QJsonValue(count) : QJsonValue();
}

QString shortText(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

QString marksOf(const VaultCopy &copy)
{
    QStringList marks = copy.tags;
    if (copy.pinned)
        marks.prepend(Text::tr("pinned"));
    if (!copy.note.isEmpty())
        marks << u'“' + copy.note + u'”';
    return marks.join(QStringLiteral(", "));
}

} // namespace

QJsonObject toJson(const VaultCopy &copy, const QString &path)
{
    const CopyFacts &facts = copy.facts;
    return {
        {QStringLiteral("id"), copy.id.value()},
        {QStringLiteral("path"), path},
        {QStringLiteral("account"), jsonText(facts.account.value())},
        {QStringLiteral("provider"), jsonText(facts.provider)},
        {QStringLiteral("resource"),
         QJsonObject{{QStringLiteral("id"), jsonText(facts.resource.value())},
                     {QStringLiteral("name"), jsonText(facts.resourceName)},
                     {QStringLiteral("kind"), jsonText(facts.resourceKind)}}},
        {QStringLiteral("version_id"), jsonText(facts.version.value())},
        {QStringLiteral("taken_at"), jsonTime(facts.takenAt)},
        {QStringLiteral("size"), jsonCount(facts.bytes)},
        {QStringLiteral("sha256"), jsonText(facts.sha256)},
        {QStringLiteral("entries"), jsonCount(facts.entries)},
        {QStringLiteral("verdict"), copy.isMissing ? QStringLiteral("missing") : verdictName(copy.verdict)},
        {QStringLiteral("verdict_detail"), jsonText(copy.verdictDetail)},
        {QStringLiteral("verified_at"), jsonTime(copy.verifiedAt)},
        {QStringLiteral("pinned"), copy.pinned},
        {QStringLiteral("note"), jsonText(copy.note)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(copy.tags)},
        {QStringLiteral("added_at"), jsonTime(copy.addedAt)},
        {QStringLiteral("origin"),
         copy.origin == CopyOrigin::Adopted ? QStringLiteral("adopted") : QStringLiteral("downloaded")},
    };
}

QJsonObject toJson(const TrashedCopy &thrown)
{
    return {
        {QStringLiteral("number"), thrown.id},
        {QStringLiteral("removed_at"), jsonTime(thrown.at)},
        {QStringLiteral("why"), trashWhyName(thrown.why)},
        {QStringLiteral("copy"), toJson(thrown.copy, {})},
    };
}

QJsonObject toJson(const KeepRule &rule)
{
    return {
        {QStringLiteral("resource"),
         QJsonObject{{QStringLiteral("id"), rule.resource.value()},
                     {QStringLiteral("name"), jsonText(rule.resourceName)}}},
        {QStringLiteral("account"), jsonText(rule.account.value())},
        {QStringLiteral("since"), jsonTime(rule.since)},
    };
}

QJsonObject toJson(const RetentionPolicy &policy)
{
    return {
        {QStringLiteral("keep_last"), policy.keepLast},
        {QStringLiteral("daily"), policy.daily},
        {QStringLiteral("weekly"), policy.weekly},
        {QStringLiteral("monthly"), policy.monthly},
        {QStringLiteral("yearly"), policy.yearly},
        {QStringLiteral("max_age_days"), policy.maxAgeDays ? QJsonValue(*policy.maxAgeDays) : QJsonValue()},
        {QStringLiteral("max_bytes"), policy.maxBytes ? QJsonValue(*policy.maxBytes) : QJsonValue()},
    };
}

QString resourceText(const VaultCopy &copy)
{
    if (!copy.facts.resourceName.isEmpty())
        return copy.facts.resourceName;
    return copy.facts.resource.isEmpty() ? Text::tr("(unknown)") : copy.facts.resource.value();
}

QString copiesTable(const QList<VaultCopy> &copies)
{
    QList<QStringList> rows;
    for (const VaultCopy &copy : copies) {
        rows.append({resourceText(copy), timeText(copy.facts.takenAt), sizeText(copy.facts.bytes),
                     shortText(copy.facts.version.value()), verdictText(copy), timeText(copy.verifiedAt),
                     shortText(marksOf(copy))});
    }
    return table({Text::tr("resource"), Text::tr("taken"), Text::tr("size"), Text::tr("version"),
                  Text::tr("condition"), Text::tr("read through"), Text::tr("marks")},
                 rows);
}

QString trashTable(const QList<TrashedCopy> &trash, int trashDays)
{
    QList<QStringList> rows;
    for (const TrashedCopy &thrown : trash) {
        const VaultCopy &copy = thrown.copy;
        rows.append({thrown.id, resourceText(copy), timeText(copy.facts.takenAt), sizeText(copy.facts.bytes),
                     shortText(copy.facts.version.value()), trashWhyName(thrown.why), timeText(thrown.at),
                     timeText(thrown.at.addDays(trashDays))});
    }
    return table({Text::tr("number"), Text::tr("resource"), Text::tr("taken"), Text::tr("size"),
                  Text::tr("version"), Text::tr("why"), Text::tr("removed"), Text::tr("gone for good")},
                 rows);
}

Result<QList<VaultCopy>> copiesFor(const QList<VaultCopy> &copies, const QString &idOrName)
{
    QList<VaultCopy> byId;
    QList<VaultCopy> byName;
    QSet<QString> keys;
    for (const VaultCopy &copy : copies) {
        if (copy.resourceKey() == idOrName)
            byId.append(copy);
        if (copy.facts.resourceName != idOrName)
            continue;
        byName.append(copy);
        keys.insert(copy.resourceKey());
    }
    if (!byId.isEmpty())
        return byId;
    if (keys.size() > 1)
        return failure(
            wrong(ErrorKind::InvalidInput, Text::tr("Several resources are called “%1”.").arg(idOrName),
                  Text::tr("Say which by its id: %1").arg(keys.values().join(QStringLiteral(", ")))));
    if (!byName.isEmpty())
        return byName;
    return failure(wrong(ErrorKind::NotFound, Text::tr("The vault has no copies of “%1”.").arg(idOrName),
                         Text::tr("“snapdeck-cli vault list” shows what it has.")));
}

Result<VaultCopy> copyFor(const QList<VaultCopy> &copies, const QString &idOrName, const QString &version)
{
    const auto known = copiesFor(copies, idOrName);
    if (!known)
        return failure(known.error());
    if (version == u"latest")
        return known->constFirst();
    QList<VaultCopy> exact;
    QList<VaultCopy> beginning;
    for (const VaultCopy &copy : *known) {
        if (copy.facts.version.value() == version || copy.id.value() == version)
            exact.append(copy);
        if (!version.isEmpty() && copy.facts.version.value().startsWith(version))
            beginning.append(copy);
    }
    const QList<VaultCopy> &found = exact.isEmpty() ? beginning : exact;
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return failure(wrong(ErrorKind::NotFound,
                             Text::tr("The vault has no copy “%1” of “%2”.").arg(version, idOrName),
                             Text::tr("“snapdeck-cli vault list %1” shows those it has.").arg(idOrName)));
    QStringList paths;
    for (const VaultCopy &copy : found)
        paths << copy.id.value();
    return failure(
        wrong(ErrorKind::InvalidInput, Text::tr("“%1” may be several copies.").arg(version),
              Text::tr("Say which by its path in the vault: %1").arg(paths.join(QStringLiteral(", ")))));
}

} // namespace snapdeck::cli
