// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SnapshotDownloadCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/ResourceLookup.h"

#include <QDir>

#include <algorithm>

namespace snapdeck::cli {

namespace {

constexpr int mostConnections = 8; ///< to one storage at a time; more would not be polite

ApiError notFound(const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = ErrorKind::NotFound;
    error.message = message;
    error.advice = advice;
    return error;
}

} // namespace

Result<Snapshot> chooseVersion(const QList<Snapshot> &snapshots, const QString &version)
{
    const QString fresh = SnapshotDownloadCommand::tr(
        "A fresh one may be missing from the listing for up to 30 minutes from when it was taken.");
    if (version.isEmpty() || version == u"latest") {
        if (!snapshots.isEmpty())
            return snapshots.constFirst();
        return failure(notFound(SnapshotDownloadCommand::tr("It has no snapshots."), fresh));
    }
    const auto found = std::find_if(snapshots.begin(), snapshots.end(), [&version](const Snapshot &snapshot) {
        return snapshot.ref.version.value() == version;
    });
    if (found != snapshots.end())
        return *found;
    return failure(notFound(
        SnapshotDownloadCommand::tr("There is no version “%1” in the listing.").arg(version), fresh));
}

SnapshotDownloadCommand::SnapshotDownloadCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::SquareCloud)
{
}

QString SnapshotDownloadCommand::complaint(const Arguments &given)
{
    if (given.value(u"to").isEmpty())
        return tr("“snapshot download” needs --to DIR");
    bool isNumber = true;
    const int connections = given.has(u"connections") ? given.value(u"connections").toInt(&isNumber) : 1;
    const bool isSensible = isNumber && connections >= 1 && connections <= mostConnections;
    return isSensible ? QString() : tr("--connections takes a number from 1 to %1").arg(mostConnections);
}

void SnapshotDownloadCommand::work(OpenSession session)
{
    m_session = std::get<SquareCloudSession *>(session);
    SquareCloudCatalog &catalog = m_session->catalog();
    catalog.readAccount(this, [this, &catalog](const Result<SquareCloudAccount> &account) {
        if (!account) {
            fail(account.error());
            return;
        }
        const auto resource = findResource(catalog, arguments().operands.constFirst());
        if (!resource) {
            fail(resource.error());
            return;
        }
        catalog.readSnapshots(resource->id, this,
                              [this, resource = *resource](const Result<QList<Snapshot>> &listed) {
                                  if (listed)
                                      choose(resource, *listed);
                                  else
                                      fail(listed.error());
                              });
    });
}

void SnapshotDownloadCommand::choose(const Resource &resource, const QList<Snapshot> &snapshots)
{
    const auto snapshot = chooseVersion(snapshots, arguments().value(u"version"));
    if (!snapshot)
        fail(snapshot.error());
    else
        fetch(resource, *snapshot);
}

void SnapshotDownloadCommand::fetch(const Resource &resource, const Snapshot &snapshot)
{
    m_download = m_session->download(resource, snapshot, QDir(arguments().value(u"to")).absolutePath());
    if (!m_download) {
        fail(notFound(tr("The service gave no link for this version."),
                      tr("Try again later, or take another version.")));
        return;
    }
    if (arguments().has(u"connections"))
        m_download->setConnections(arguments().value(u"connections").toInt());
    output().say(tr("%1: fetching the snapshot of %2, %3.")
                     .arg(resource.name, timeText(snapshot.takenAt), sizeText(snapshot.sizeBytes)));
    connect(m_download, &Download::progressed, this, &SnapshotDownloadCommand::showProgress);
    connect(m_download, &Download::finished, this,
            [this, resource, snapshot] { conclude(resource, snapshot); });
}

void SnapshotDownloadCommand::showProgress()
{
    if (m_download->resumedFrom() > 0 && !m_resumeShown) {
        m_resumeShown = true;
        output().say(tr("Going on from %1 of an earlier try.").arg(sizeText(m_download->resumedFrom())));
    }
    if (m_download->notice() != m_noticeShown) {
        m_noticeShown = m_download->notice();
        m_tenthsShown = 0;
        output().say(m_noticeShown);
    }
    const qint64 total = m_download->totalBytes();
    if (total <= 0)
        return;
    const auto tenths = static_cast<int>(m_download->receivedBytes() * 10 / total);
    if (tenths <= m_tenthsShown)
        return;
    m_tenthsShown = tenths;
    output().say(tr("%1 % of %2").arg(QString::number(tenths * 10), sizeText(total)));
}

void SnapshotDownloadCommand::conclude(const Resource &resource, const Snapshot &snapshot)
{
    if (m_download->state() != Download::State::Done) {
        fail(m_download->error());
        return;
    }
    const DownloadedFile &file = m_download->file();
    const QString sum = QString::fromLatin1(file.sha256);
    QJsonObject json = toJson(snapshot, resource);
    json.insert(QStringLiteral("path"), file.path);
    json.insert(QStringLiteral("sha256"), sum);
    json.insert(QStringLiteral("bytes"), file.bytes);
    json.insert(QStringLiteral("entries"), file.entries);
    const QString text = tr("%1\n%2 bytes, %3 entries, every checksum checked\nsha256 %4")
                             .arg(file.path, QString::number(file.bytes), QString::number(file.entries), sum);
    finishWith(json, text);
}

void SnapshotDownloadCommand::interrupt()
{
    if (m_download)
        m_download->cancel(); // says so itself, and removes what had come
    else
        Command::interrupt();
}

} // namespace snapdeck::cli
