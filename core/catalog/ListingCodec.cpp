// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ListingCodec.h"

#include "core/base/Json.h"

#include <QJsonDocument>

namespace snapdeck::listing {

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue timeValue(const std::optional<QDateTime> &time)
{
    return time ? timeValue(*time) : QJsonValue();
}

QDateTime readTime(const JsonReader &from, QLatin1String key)
{
    return from.optionalTime(key).value_or(QDateTime());
}

template <typename T, typename Encode> QByteArray encodeList(const QList<T> &list, Encode encodeOne)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(encodeOne(item));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

template <typename T, typename Decode> Result<QList<T>> decodeList(const QByteArray &bytes, Decode decodeOne)
{
    const auto value = JsonReader::parse(bytes);
    if (!value)
        return failure(value.error());
    const JsonReader root(*value);
    QList<T> list;
    root.forEach([&](const JsonReader &item) { list.append(decodeOne(item)); });
    return root.finish(list);
}

QJsonObject encodeResource(const Resource &resource)
{
    return {{QStringLiteral("id"), resource.id.value()},
            {QStringLiteral("database"), resource.kind == ResourceKind::Database},
            {QStringLiteral("name"), resource.name},
            {QStringLiteral("runtime"), resource.runtime},
            {QStringLiteral("cluster"), resource.cluster},
            {QStringLiteral("memory_mb"), resource.memoryMb}};
}

Resource decodeResource(const JsonReader &from)
{
    Resource resource;
    resource.id = ResourceId(from.string(QLatin1String("id")));
    resource.kind
        = from.boolean(QLatin1String("database")) ? ResourceKind::Database : ResourceKind::Application;
    resource.name = from.optionalString(QLatin1String("name"));
    resource.runtime = from.optionalString(QLatin1String("runtime"));
    resource.cluster = from.optionalString(QLatin1String("cluster"));
    resource.memoryMb = from.integer(QLatin1String("memory_mb"));
    return resource;
}

} // namespace

QByteArray encode(const SquareCloudAccount &account)
{
    QJsonArray resources;
    for (const Resource &resource : account.resources)
        resources.append(encodeResource(resource));
    const QJsonObject object{{QStringLiteral("owner"), account.ownerId},
                             {QStringLiteral("name"), account.name},
                             {QStringLiteral("plan"), account.planName},
                             {QStringLiteral("plan_memory_mb"), account.planMemoryMb},
                             {QStringLiteral("resources"), resources}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray encode(const QList<Snapshot> &snapshots)
{
    return encodeList(snapshots, [](const Snapshot &snapshot) {
        return QJsonObject{{QStringLiteral("name"), snapshot.ref.name.value()},
                           {QStringLiteral("version"), snapshot.ref.version.value()},
                           {QStringLiteral("size"), snapshot.sizeBytes},
                           {QStringLiteral("taken_at"), timeValue(snapshot.takenAt)},
                           {QStringLiteral("origin"), static_cast<int>(snapshot.origin)}};
    });
}

QByteArray encode(const QList<Capsule> &capsules)
{
    return encodeList(capsules, [](const Capsule &capsule) {
        return QJsonObject{{QStringLiteral("id"), capsule.id.value()},
                           {QStringLiteral("status"), static_cast<int>(capsule.status)},
                           {QStringLiteral("status_text"), capsule.statusText},
                           {QStringLiteral("template"), capsule.templateName},
                           {QStringLiteral("vcpus"), capsule.vcpus},
                           {QStringLiteral("memory_mb"), capsule.memoryMb},
                           {QStringLiteral("timeout_s"), capsule.timeoutSeconds},
                           {QStringLiteral("created_at"), timeValue(capsule.createdAt)},
                           {QStringLiteral("started_at"), timeValue(capsule.startedAt)},
                           {QStringLiteral("last_active_at"), timeValue(capsule.lastActiveAt)}};
    });
}

QByteArray encode(const QList<Template> &templates)
{
    const auto optional
        = [](const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return encodeList(templates, [&optional](const Template &item) {
        return QJsonObject{{QStringLiteral("name"), item.name.value()},
                           {QStringLiteral("base"), item.isBase},
                           {QStringLiteral("platform"), item.isPlatform},
                           {QStringLiteral("tells_platform"), item.tellsPlatform},
                           {QStringLiteral("vcpus"), optional(item.vcpus)},
                           {QStringLiteral("memory_mb"), optional(item.memoryMb)},
                           {QStringLiteral("size"), item.sizeBytes},
                           {QStringLiteral("created_at"), timeValue(item.createdAt)}};
    });
}

Result<SquareCloudAccount> decodeAccount(const QByteArray &bytes)
{
    const auto value = JsonReader::parse(bytes);
    if (!value)
        return failure(value.error());
    const JsonReader root(*value);
    SquareCloudAccount account;
    account.ownerId = root.optionalString(QLatin1String("owner"));
    account.name = root.optionalString(QLatin1String("name"));
    account.planName = root.optionalString(QLatin1String("plan"));
    account.planMemoryMb = root.integer(QLatin1String("plan_memory_mb"));
    for (const JsonReader &resource : root.array(QLatin1String("resources")))
        account.resources.append(decodeResource(resource));
    return root.finish(account);
}

Result<QList<Snapshot>> decodeSnapshots(const QByteArray &bytes)
{
    return decodeList<Snapshot>(bytes, [](const JsonReader &from) {
        Snapshot snapshot;
        snapshot.ref.name = SnapshotName(from.string(QLatin1String("name")));
        snapshot.ref.version = VersionId(from.optionalString(QLatin1String("version")));
        snapshot.sizeBytes = from.integer(QLatin1String("size"));
        snapshot.takenAt = from.time(QLatin1String("taken_at"));
        snapshot.origin = static_cast<SnapshotOrigin>(from.integer(QLatin1String("origin")));
        return snapshot;
    });
}

Result<QList<Capsule>> decodeCapsules(const QByteArray &bytes)
{
    return decodeList<Capsule>(bytes, [](const JsonReader &from) {
        Capsule capsule;
        capsule.id = CapsuleId(from.string(QLatin1String("id")));
        capsule.status = static_cast<CapsuleStatus>(from.integer(QLatin1String("status")));
        capsule.statusText = from.optionalString(QLatin1String("status_text"));
        capsule.templateName = from.optionalString(QLatin1String("template"));
        capsule.vcpus = from.integer(QLatin1String("vcpus"));
        capsule.memoryMb = from.integer(QLatin1String("memory_mb"));
        capsule.timeoutSeconds = from.integer(QLatin1String("timeout_s"));
        capsule.createdAt = readTime(from, QLatin1String("created_at"));
        capsule.startedAt = from.optionalTime(QLatin1String("started_at"));
        capsule.lastActiveAt = from.optionalTime(QLatin1String("last_active_at"));
        return capsule;
    });
}

Result<QList<Template>> decodeTemplates(const QByteArray &bytes)
{
    return decodeList<Template>(bytes, [](const JsonReader &from) {
        Template item;
        item.name = TemplateName(from.string(QLatin1String("name")));
        item.isBase = from.boolean(QLatin1String("base"));
        item.isPlatform = from.boolean(QLatin1String("platform"));
        item.tellsPlatform = from.optionalBoolean(QLatin1String("tells_platform"), false);
        item.vcpus = from.optionalInteger(QLatin1String("vcpus"));
        item.memoryMb = from.optionalInteger(QLatin1String("memory_mb"));
        item.sizeBytes = from.integer(QLatin1String("size"));
        item.createdAt = readTime(from, QLatin1String("created_at"));
        return item;
    });
}

} // namespace snapdeck::listing
