// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonForm.h"

#include "app/cli/OperationText.h"
#include "app/cli/WrennText.h"
#include "core/accounts/Authorities.h"

#include <QJsonArray>

namespace snapdeck::cli {

namespace {

constexpr qint64 bytesPerMb = 1024 * 1024;

QJsonValue megabytes(const std::optional<qint64> &amount)
{
    return amount ? QJsonValue(*amount * bytesPerMb) : QJsonValue();
}

QString messageOf(const OperationView &view)
{
    if (view.state == OperationState::Ready)
        return {};
    return view.error.message.isEmpty() ? describe(view) : view.error.message;
}

} // namespace

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue jsonTime(const std::optional<QDateTime> &time)
{
    return jsonTime(time.value_or(QDateTime()));
}

QJsonValue limitName(const std::optional<LimitKind> &limit)
{
    if (!limit)
        return {};
    switch (*limit) {
    case LimitKind::CoolDown:
        return QStringLiteral("cool_down");
    case LimitKind::DailyQuota:
        return QStringLiteral("daily_quota");
    case LimitKind::AccountBlock:
        return QStringLiteral("account_block");
    }
    return {};
}

QString resourceKindName(ResourceKind kind)
{
    return kind == ResourceKind::Application ? QStringLiteral("application") : QStringLiteral("database");
}

QString fateName(CapsuleFate fate)
{
    switch (fate) {
    case CapsuleFate::Gone:
        return QStringLiteral("gone");
    case CapsuleFate::Paused:
        return QStringLiteral("paused");
    case CapsuleFate::Stopped:
        return QStringLiteral("stopped");
    case CapsuleFate::Running:
        return QStringLiteral("running");
    case CapsuleFate::Unknown:
        break;
    }
    return {};
}

QString originName(SnapshotOrigin origin)
{
    if (origin == SnapshotOrigin::Unknown)
        return {};
    return origin == SnapshotOrigin::Automatic ? QStringLiteral("automatic") : QStringLiteral("manual");
}

QJsonObject toJson(const ApiError &error)
{
    return {
        {QStringLiteral("kind"), errorKindName(error.kind)},
        {QStringLiteral("code"), jsonText(error.code)},
        {QStringLiteral("http_status"), error.httpStatus > 0 ? QJsonValue(error.httpStatus) : QJsonValue()},
        {QStringLiteral("message"), jsonText(error.message)},
        {QStringLiteral("advice"), jsonText(error.advice)},
        {QStringLiteral("detail"), jsonText(error.detail)},
        {QStringLiteral("retry_at"), jsonTime(error.retryAt)}};
}

QJsonObject toJson(const OperationView &view)
{
    const bool failed = !view.error.message.isEmpty() || view.state == OperationState::Failed;
    const QString code
        = view.error.code.isEmpty() && failed ? errorKindName(view.error.kind) : view.error.code;
    const bool limited = view.state == OperationState::RateLimited;
    return {{QStringLiteral("operation"), jsonText(view.id.value())},
            {QStringLiteral("account"), jsonText(view.account.value())},
            {QStringLiteral("kind"), operationKindName(view.kind)},
            {QStringLiteral("resource"), jsonText(view.resourceId)},
            {QStringLiteral("resource_name"), jsonText(view.resourceName)},
            {QStringLiteral("state"), operationStateName(view.state)},
            {QStringLiteral("code"), jsonText(code)},
            {QStringLiteral("message"), jsonText(messageOf(view))},
            {QStringLiteral("advice"), jsonText(view.error.advice)},
            {QStringLiteral("limit"), limitName(view.limit)},
            {QStringLiteral("retry_at"), limited ? jsonTime(view.nextAt) : jsonTime(view.error.retryAt)},
            {QStringLiteral("next_at"), jsonTime(view.nextAt)},
            {QStringLiteral("deadline"), jsonTime(view.deadline)},
            {QStringLiteral("started_at"), jsonTime(view.startedAt)},
            {QStringLiteral("since"), jsonTime(view.since)},
            {QStringLiteral("batch"), jsonText(view.batch)},
            {QStringLiteral("version_id"), jsonText(view.snapshot.version.value())},
            {QStringLiteral("url_expires_at"), jsonTime(view.link.expiresAt())},
            {QStringLiteral("template"), jsonText(view.templateName.value())},
            {QStringLiteral("capsule_fate"), jsonText(fateName(view.fate))},
            {QStringLiteral("after"), jsonText(view.after.value())},
            {QStringLiteral("trial"), view.isTrial},
            {QStringLiteral("safety_operation"), jsonText(view.safety.value())},
            {QStringLiteral("safety_version_id"), jsonText(view.safetySnapshot.version.value())},
            {QStringLiteral("running"), view.running ? QJsonValue(*view.running) : QJsonValue()}};
}

QJsonObject toJson(const Account &account)
{
    QJsonArray authorities;
    for (const AuthorityCertificate &own : certificatesIn(account.authorities))
        authorities.append(QJsonObject{{QStringLiteral("subject"), own.subject},
                                       {QStringLiteral("expires_at"), jsonTime(own.validUntil)}});
    const bool hasStorage = account.provider == Provider::SquareCloud;
    return {
        {QStringLiteral("name"), account.name.value()},
        {QStringLiteral("provider"), providerName(account.provider)},
        {QStringLiteral("base_url"), account.baseUrl.toString()},
        {QStringLiteral("storage_url"), hasStorage ? jsonText(account.storageUrl.toString()) : QJsonValue()},
        {QStringLiteral("certificate_authorities"), authorities},
        {QStringLiteral("colour"), jsonText(account.colour)},
        {QStringLiteral("session_only"), account.sessionOnly},
        {QStringLiteral("allow_plain_http"), account.allowPlainHttp},
        {QStringLiteral("read_only"), account.readOnly}};
}

QJsonObject toJson(const Capsule &capsule)
{
    return {{QStringLiteral("id"), capsule.id.value()},
            {QStringLiteral("status"), jsonText(capsule.statusText)},
            {QStringLiteral("template"), jsonText(capsule.templateName)},
            {QStringLiteral("vcpus"), capsule.vcpus},
            {QStringLiteral("memory_bytes"), capsule.memoryMb * bytesPerMb},
            {QStringLiteral("timeout_seconds"), capsule.timeoutSeconds},
            {QStringLiteral("created_at"), jsonTime(capsule.createdAt)},
            {QStringLiteral("started_at"), jsonTime(capsule.startedAt)},
            {QStringLiteral("last_active_at"), jsonTime(capsule.lastActiveAt)},
            {QStringLiteral("pauses_at"), jsonTime(pausesAt(capsule))}};
}

QJsonObject toJson(const Template &item)
{
    return {{QStringLiteral("name"), item.name.value()},
            {QStringLiteral("type"), item.isBase ? QStringLiteral("base") : QStringLiteral("snapshot")},
            {QStringLiteral("platform"), item.isPlatform},
            {QStringLiteral("vcpus"), item.vcpus ? QJsonValue(*item.vcpus) : QJsonValue()},
            {QStringLiteral("memory_bytes"), megabytes(item.memoryMb)},
            {QStringLiteral("size_bytes"), item.sizeBytes},
            {QStringLiteral("created_at"), jsonTime(item.createdAt)}};
}

QJsonObject toJson(const Resource &resource)
{
    return {{QStringLiteral("id"), resource.id.value()},
            {QStringLiteral("kind"), resourceKindName(resource.kind)},
            {QStringLiteral("name"), resource.name},
            {QStringLiteral("runtime"), jsonText(resource.runtime)},
            {QStringLiteral("cluster"), jsonText(resource.cluster)},
            {QStringLiteral("memory_bytes"), resource.memoryMb * bytesPerMb}};
}

QJsonObject toJson(const Snapshot &snapshot, const std::optional<Resource> &resource)
{
    return {{QStringLiteral("resource"), resource ? jsonText(resource->id.value()) : QJsonValue()},
            {QStringLiteral("resource_name"), resource ? jsonText(resource->name) : QJsonValue()},
            {QStringLiteral("resource_kind"),
             resource ? jsonText(resourceKindName(resource->kind)) : QJsonValue()},
            {QStringLiteral("snapshot"), snapshot.ref.name.value()},
            {QStringLiteral("version_id"), jsonText(snapshot.ref.version.value())},
            {QStringLiteral("taken_at"), jsonTime(snapshot.takenAt)},
            {QStringLiteral("size_bytes"), snapshot.sizeBytes},
            {QStringLiteral("origin"), jsonText(originName(snapshot.origin))},
            {QStringLiteral("url_expires_at"), jsonTime(snapshot.link.expiresAt())}};
}

} // namespace snapdeck::cli
