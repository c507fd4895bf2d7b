// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Sidecar.h"

#include "core/base/Json.h"

#include <QJsonArray>

namespace snapdeck::sidecar {

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue countJson(qint64 count)
{
    return count >= 0 ? QJsonValue(count) : QJsonValue();
}

CopyFacts factsFrom(const JsonReader &reader)
{
    CopyFacts facts;
    facts.account = AccountName(reader.optionalString(QLatin1String("account")));
    facts.provider = reader.optionalString(QLatin1String("provider"));
    facts.resource = ResourceId(reader.optionalString(QLatin1String("resource_id")));
    facts.resourceName = reader.optionalString(QLatin1String("resource_name"));
    facts.resourceKind = reader.optionalString(QLatin1String("resource_kind"));
    facts.version = VersionId(reader.optionalString(QLatin1String("version_id")));
    facts.takenAt = reader.optionalTime(QLatin1String("taken_at")).value_or(QDateTime());
    facts.bytes = reader.optionalInteger(QLatin1String("size")).value_or(-1);
    facts.sha256 = reader.optionalString(QLatin1String("sha256"));
    facts.entries = reader.optionalInteger(QLatin1String("entries")).value_or(-1);
    return facts;
}

} // namespace

QJsonObject verdictJson(const VaultCopy &copy)
{
    return {
        {QStringLiteral("size"), countJson(copy.facts.bytes)},
        {QStringLiteral("sha256"), copy.facts.sha256},
        {QStringLiteral("entries"), countJson(copy.facts.entries)},
        {QStringLiteral("verified_at"), timeJson(copy.verifiedAt)},
        {QStringLiteral("zip_written_at"), timeJson(copy.zipWrittenAt)},
        {QStringLiteral("verdict"), verdictName(copy.verdict)},
        {QStringLiteral("verdict_detail"), copy.verdictDetail},
    };
}

QJsonObject toJson(const VaultCopy &copy)
{
    const CopyFacts &facts = copy.facts;
    QJsonObject object{
        {QStringLiteral("account"), facts.account.value()},
        {QStringLiteral("provider"), facts.provider},
        {QStringLiteral("resource_id"), facts.resource.value()},
        {QStringLiteral("resource_name"), facts.resourceName},
        {QStringLiteral("resource_kind"), facts.resourceKind},
        {QStringLiteral("version_id"), facts.version.value()},
        {QStringLiteral("taken_at"), timeJson(facts.takenAt)},
        {QStringLiteral("added_at"), timeJson(copy.addedAt)},
        {QStringLiteral("origin"),
         copy.origin == CopyOrigin::Adopted ? QStringLiteral("adopted") : QStringLiteral("downloaded")},
        {QStringLiteral("pinned"), copy.pinned},
        {QStringLiteral("note"), copy.note},
        {QStringLiteral("tags"), QJsonArray::fromStringList(copy.tags)},
    };
    const QJsonObject found = verdictJson(copy);
    for (auto it = found.begin(); it != found.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<VaultCopy> fromJson(const QJsonObject &object, const CopyId &id)
{
    const JsonReader reader(object);
    VaultCopy copy;
    copy.id = id;
    copy.facts = factsFrom(reader);
    copy.origin = reader.optionalString(QLatin1String("origin")) == u"adopted" ? CopyOrigin::Adopted
                                                                               : CopyOrigin::Downloaded;
    copy.addedAt = reader.optionalTime(QLatin1String("added_at")).value_or(QDateTime());
    copy.verdict = verdictFrom(reader.optionalString(QLatin1String("verdict")));
    copy.verdictDetail = reader.optionalString(QLatin1String("verdict_detail"));
    copy.verifiedAt = reader.optionalTime(QLatin1String("verified_at")).value_or(QDateTime());
    copy.zipWrittenAt = reader.optionalTime(QLatin1String("zip_written_at")).value_or(QDateTime());
    copy.pinned = reader.optionalBoolean(QLatin1String("pinned"), false);
    copy.note = reader.optionalString(QLatin1String("note"));
    for (const QJsonValue &tag : object.value(QLatin1String("tags")).toArray()) {
        if (tag.isString())
            copy.tags << tag.toString();
    }
    return reader.finish(copy);
}

QString fileOf(const QString &zipPath)
{
    return zipPath + QStringLiteral(".json");
}

} // namespace snapdeck::sidecar
