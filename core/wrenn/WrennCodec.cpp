// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wrenn/WrennCodec.h"

#include "core/base/Json.h"
#include "core/wrenn/WrennErrors.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace snapdeck {

bool isValidTemplateName(const QString &name)
{
    static const QRegularExpression rule(QStringLiteral("\\A[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}\\z"));
    return rule.match(name).hasMatch();
}

bool isProtected(const Template &made)
{
    return made.isPlatform || (made.isBase && !made.tellsPlatform);
}

NameRule nameRuleOf(const QList<Template> &templates)
{
    if (templates.isEmpty())
        return NameRule::Unknown;
    const bool isNewer = std::ranges::any_of(templates, &Template::tellsPlatform);
    return isNewer ? NameRule::Keeps : NameRule::Overwrites;
}

namespace wrenn {

namespace {

QLatin1String operator""_l(const char *text, size_t size)
{
    return QLatin1String(text, static_cast<qsizetype>(size));
}

CapsuleStatus readStatus(const QString &text)
{
    static const std::array<std::pair<QLatin1String, CapsuleStatus>, 11> names{{
        {"pending"_l, CapsuleStatus::Pending},
        {"starting"_l, CapsuleStatus::Starting},
        {"running"_l, CapsuleStatus::Running},
        {"pausing"_l, CapsuleStatus::Pausing},
        {"paused"_l, CapsuleStatus::Paused},
        {"resuming"_l, CapsuleStatus::Resuming},
        {"stopping"_l, CapsuleStatus::Stopping},
        {"hibernated"_l, CapsuleStatus::Hibernated},
        {"stopped"_l, CapsuleStatus::Stopped},
        {"missing"_l, CapsuleStatus::Missing},
        {"error"_l, CapsuleStatus::Error},
    }};
    const auto found
        = std::find_if(names.begin(), names.end(), [&text](const auto &pair) { return pair.first == text; });
    return found == names.end() ? CapsuleStatus::Unknown : found->second;
}

/// A server can send any number, and these are multiplied and added up: more than any machine has is no more
/// than that.
qint64 within(qint64 number, qint64 most)
{
    return std::clamp<qint64>(number, 0, most);
}

std::optional<qint64> within(const std::optional<qint64> &number, qint64 most)
{
    return number ? std::optional(within(*number, most)) : std::nullopt;
}

constexpr qint64 mostVcpus = qint64(1) << 20;
constexpr qint64 mostMemoryMb = qint64(1) << 30;
constexpr qint64 mostSeconds = qint64(1) << 32;
constexpr qint64 mostBytes = qint64(1) << 48;

Capsule readCapsule(const JsonReader &json)
{
    Capsule capsule;
    capsule.id = CapsuleId(json.string("id"_l));
    capsule.statusText = json.string("status"_l);
    capsule.status = readStatus(capsule.statusText);
    capsule.templateName = json.optionalString("template"_l);
    capsule.vcpus = within(json.optionalInteger("vcpus"_l).value_or(0), mostVcpus);
    capsule.memoryMb = within(json.optionalInteger("memory_mb"_l).value_or(0), mostMemoryMb);
    capsule.timeoutSeconds = within(json.optionalInteger("timeout_sec"_l).value_or(0), mostSeconds);
    capsule.createdAt = json.optionalTime("created_at"_l).value_or(QDateTime());
    capsule.startedAt = json.optionalTime("started_at"_l);
    capsule.lastActiveAt = json.optionalTime("last_active_at"_l);
    return capsule;
}

Template readTemplate(const JsonReader &json)
{
    Template read;
    read.name = TemplateName(json.string("name"_l));
    read.isBase = json.optionalString("type"_l) == u"base";
    read.isPlatform = json.optionalBoolean("platform"_l, false);
    read.tellsPlatform = !json.value("platform"_l).isNull();
    read.vcpus = within(json.optionalInteger("vcpus"_l), mostVcpus);
    read.memoryMb = within(json.optionalInteger("memory_mb"_l), mostMemoryMb);
    read.sizeBytes = within(json.optionalInteger("size_bytes"_l).value_or(0), mostBytes);
    // Without it a template is shown, and never taken for one that has just been made.
    read.createdAt = json.optionalTime("created_at"_l).value_or(QDateTime());
    return read;
}

template <typename T, typename Read> Result<QList<T>> decodeList(const QByteArray &body, Read read)
{
    const auto parsed = JsonReader::parse(body);
    if (!parsed)
        return failure(parsed.error());
    const JsonReader root(*parsed);
    QList<T> values;
    root.forEach([&](const JsonReader &json) { values.append(read(json)); });
    return root.finish(values);
}

template <typename T, typename Read> Result<T> decodeOne(const QByteArray &body, Read read)
{
    const auto parsed = JsonReader::parse(body);
    if (!parsed)
        return failure(parsed.error());
    const JsonReader root(*parsed);
    return root.finish(read(root));
}

} // namespace

Result<Capsule> decodeCapsule(const QByteArray &body)
{
    return decodeOne<Capsule>(body, readCapsule);
}

Result<QList<Capsule>> decodeCapsules(const QByteArray &body)
{
    return decodeList<Capsule>(body, readCapsule);
}

Result<QList<Template>> decodeTemplates(const QByteArray &body)
{
    return decodeList<Template>(body, readTemplate);
}

CaptureAnswer decodeCapture(const ExchangeResult &result, const QDateTime &now)
{
    ApiError error = errorFrom(result, now);
    if (result.ending == Ending::NeverLeft)
        return CaptureNotSent{error};
    if (result.isAnswered() && result.response.status == 201) {
        if (auto made = decodeOne<Template>(result.response.body, readTemplate))
            return CaptureMade{*made};
    }
    if (!outcomeIsUnknown(result))
        return CaptureRefused{error};
    error.kind = ErrorKind::OutcomeUnknown;
    return CaptureOutcomeUnknown{error};
}

QByteArray encodeCapture(const CapsuleId &capsule, const TemplateName &name)
{
    const QJsonObject body{{QStringLiteral("sandbox_id"), capsule.value()},
                           {QStringLiteral("name"), name.value()}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray encodeCapsuleSpec(const CapsuleSpec &spec)
{
    const QJsonObject body{{QStringLiteral("template"), spec.templateName.value()},
                           {QStringLiteral("vcpus"), spec.vcpus},
                           {QStringLiteral("memory_mb"), spec.memoryMb},
                           {QStringLiteral("timeout_sec"), spec.timeoutSeconds}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace wrenn
} // namespace snapdeck
