// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SquareCloudCodec.h"

#include "core/base/Json.h"
#include "core/http/ApiUrl.h"
#include "core/http/ExchangeErrors.h"
#include "core/squarecloud/SquareCloudErrors.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace snapdeck::squarecloud {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::SquareCloud)
};

QLatin1String operator""_l(const char *text, size_t size)
{
    return QLatin1String(text, static_cast<qsizetype>(size));
}

Resource readResource(const JsonReader &json, ResourceKind kind)
{
    Resource resource;
    resource.kind = kind;
    resource.id = ResourceId(json.string("id"_l));
    resource.name = json.optionalString("name"_l);
    if (resource.name.isEmpty())
        resource.name = resource.id.value();
    resource.runtime = json.optionalString(kind == ResourceKind::Application ? "lang"_l : "type"_l);
    resource.cluster = json.optionalString("cluster"_l);
    resource.memoryMb = json.optionalInteger("ram"_l).value_or(0);
    return resource;
}

/// Accounts without a plan have none of it, or null.
void readPlan(const JsonReader &plan, SquareCloudAccount &account)
{
    if (plan.isNull())
        return;
    account.planName = plan.optionalString("name"_l);
    const JsonReader memory = plan.value("memory"_l);
    if (!memory.isNull())
        account.planMemoryMb = memory.optionalInteger("limit"_l).value_or(0);
}

void readResources(const JsonReader &list, ResourceKind kind, SquareCloudAccount &account)
{
    if (!list.isNull())
        list.forEach([&](const JsonReader &json) { account.resources.append(readResource(json, kind)); });
}

SnapshotOrigin readOrigin(const QString &text)
{
    if (text == u"automatic")
        return SnapshotOrigin::Automatic;
    return text == u"manual" ? SnapshotOrigin::Manual : SnapshotOrigin::Unknown;
}

/// Empty where the text is no address that can be fetched.
QUrl webUrl(const QString &text)
{
    const QUrl url = QUrl::fromEncoded(text.toUtf8(), QUrl::StrictMode);
    const bool usable
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    return usable ? url : QUrl();
}

QUrl composeLink(const LinkBase &base, const SnapshotName &name, const QString &key)
{
    const QString folder = base.kind == ResourceKind::Application ? QStringLiteral("applications")
                                                                  : QStringLiteral("databases");
    const QByteArray path = '/' + folder.toUtf8() + '/' + QUrl::toPercentEncoding(base.ownerId) + '/'
        + QUrl::toPercentEncoding(name.value()) + ".zip";
    return apiUrl(base.storageUrl, path + '?' + key.toUtf8());
}

SignedLink readLink(const JsonReader &json, const SnapshotName &name, const LinkBase &base,
                    const QDateTime &readAt)
{
    const QUrl told = webUrl(json.optionalString("url"_l));
    if (!told.isEmpty())
        return SignedLink(told, readAt);
    const QString key = json.optionalString("key"_l);
    if (key.isEmpty() || base.ownerId.isEmpty())
        return {};
    const QUrl composed = composeLink(base, name, key);
    return composed.isValid() ? SignedLink(composed, readAt) : SignedLink();
}

/// `version_id`, else the versionId of the key or url: one of the two may carry it where the other does not.
VersionId readVersion(const JsonReader &json, const SignedLink &link)
{
    const QString version = json.optionalString("version_id"_l);
    if (!version.isEmpty())
        return VersionId(version);
    if (!link.version().isEmpty())
        return link.version();
    const QUrl keyOnly
        = QUrl::fromEncoded("https://key/?" + json.optionalString("key"_l).toUtf8(), QUrl::StrictMode);
    return SignedLink(keyOnly, {}).version();
}

Snapshot readSnapshot(const JsonReader &json, const LinkBase &base, const QDateTime &readAt)
{
    Snapshot snapshot;
    const SnapshotName name(json.string("name"_l));
    snapshot.link = readLink(json, name, base, readAt);
    snapshot.ref = {name, readVersion(json, snapshot.link)};
    snapshot.sizeBytes = json.optionalInteger("size"_l).value_or(-1);
    snapshot.takenAt = json.time("modified"_l);
    snapshot.origin = readOrigin(json.optionalString("origin"_l));
    return snapshot;
}

/// A success that names no usable link is still a success: the listing will have the link.
CreateAnswer decodeSuccess(const QByteArray &body, const QDateTime &now)
{
    const QJsonObject response = JsonReader::parse(body)->toObject().value(u"response").toObject();
    const QUrl url = webUrl(response.value(u"url").toString());
    if (url.isEmpty())
        return SnapshotStillProcessing{};
    return SnapshotMade{SignedLink(url, now)};
}

ApiError asUnknown(ApiError error)
{
    error.kind = ErrorKind::OutcomeUnknown;
    return error;
}

/// Neither a success nor a limit; whether it may have been carried out all the same.
bool leavesOutcomeOpen(const ExchangeResult &result, const Envelope &envelope)
{
    const bool saidNo = envelope.isEnvelope && !envelope.code.isEmpty();
    return envelope.code == u"DATABASE_UNAVAILABLE" || (!saidNo && mayHaveBeenCarriedOut(result));
}

/// KEEP_CALM stands for the limits of both requests; its common words are those of a snapshot's.
ApiError aboutRestores(ApiError error, LimitKind limit)
{
    if (limit == LimitKind::CoolDown) {
        error.message = Text::tr("Cool-down: one restore in 60 seconds.");
        error.advice = Text::tr("It can be restored when the countdown ends.");
    }
    return error;
}

} // namespace

Result<SquareCloudAccount> decodeAccount(const QByteArray &body)
{
    const auto parsed = JsonReader::parse(body);
    if (!parsed)
        return failure(parsed.error());
    const JsonReader root(*parsed);
    const JsonReader response = root.object("response"_l);
    const JsonReader user = response.object("user"_l);
    SquareCloudAccount account;
    account.ownerId = user.string("id"_l);
    account.name = user.optionalString("name"_l);
    readPlan(user.value("plan"_l), account);
    readResources(response.value("applications"_l), ResourceKind::Application, account);
    readResources(response.value("databases"_l), ResourceKind::Database, account);
    return root.finish(account);
}

Result<QList<ResourceStatus>> decodeStatuses(const QByteArray &body)
{
    const auto parsed = JsonReader::parse(body);
    if (!parsed)
        return failure(parsed.error());
    const JsonReader root(*parsed);
    QList<ResourceStatus> statuses;
    root.value("response"_l).forEach([&](const JsonReader &json) {
        statuses.append({ResourceId(json.string("id"_l)), json.optionalBoolean("running"_l, false)});
    });
    return root.finish(statuses);
}

Result<QList<Snapshot>> decodeSnapshots(const QByteArray &body, const LinkBase &base, const QDateTime &readAt)
{
    const auto parsed = JsonReader::parse(body);
    if (!parsed)
        return failure(parsed.error());
    const JsonReader root(*parsed);
    QList<Snapshot> snapshots;
    root.value("response"_l).forEach([&](const JsonReader &json) {
        snapshots.append(readSnapshot(json, base, readAt));
    });
    std::stable_sort(snapshots.begin(), snapshots.end(),
                     [](const Snapshot &a, const Snapshot &b) { return a.takenAt > b.takenAt; });
    return root.finish(snapshots);
}

CreateAnswer decodeCreate(const ExchangeResult &result, const QDateTime &now)
{
    if (result.ending == Ending::NeverLeft)
        return SnapshotNotSent{errorFrom(result, now)};
    if (!result.isAnswered())
        return SnapshotOutcomeUnknown{asUnknown(errorFrom(result, now))};
    const int status = result.response.status;
    const Envelope envelope = readEnvelope(result.response.body);
    const ApiError error = errorFrom(result, now);
    if (envelope.code == u"SNAPSHOT_PROCESSING" || status == 202)
        return SnapshotStillProcessing{};
    if (status >= 200 && status < 300 && envelope.success)
        return decodeSuccess(result.response.body, now);
    if (const auto limit = limitOf(status, envelope.code))
        return SnapshotLimited{*limit, error.retryAt, error};
    if (leavesOutcomeOpen(result, envelope))
        return SnapshotOutcomeUnknown{asUnknown(error)};
    return SnapshotRefused{error};
}

RestoreAnswer decodeRestore(const ExchangeResult &result, const QDateTime &now)
{
    if (result.ending == Ending::NeverLeft)
        return RestoreNotSent{errorFrom(result, now)};
    if (!result.isAnswered())
        return RestoreOutcomeUnknown{asUnknown(errorFrom(result, now))};
    const int status = result.response.status;
    const Envelope envelope = readEnvelope(result.response.body);
    if (status >= 200 && status < 300 && envelope.success)
        return RestoreDone{};
    const ApiError error = errorFrom(result, now);
    if (envelope.code == u"RESTORE_IN_PROGRESS")
        return RestoreInProgress{error};
    if (const auto limit = limitOf(status, envelope.code))
        return RestoreLimited{*limit, error.retryAt, aboutRestores(error, *limit)};
    if (leavesOutcomeOpen(result, envelope))
        return RestoreOutcomeUnknown{asUnknown(error)};
    return RestoreRefused{error};
}

QByteArray encodeRestore(const SnapshotRef &ref)
{
    const QJsonObject body{{QStringLiteral("snapshotId"), ref.name.value()},
                           {QStringLiteral("versionId"), ref.version.value()}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace snapdeck::squarecloud
