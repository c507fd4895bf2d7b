// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SnapshotRestoreCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/ResourceLookup.h"
#include "app/cli/ShellText.h"
#include "app/cli/SnapshotDownloadCommand.h"
#include "app/cli/WantedResources.h"

#include <algorithm>

namespace snapdeck::cli {

namespace {

ApiError refuse(ErrorKind kind, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.advice = advice;
    return error;
}

/// Whose version this is, as far as the listings tell.
std::optional<Resource> ownerOf(SquareCloudCatalog &catalog, const QString &version)
{
    for (const Resource &resource : catalog.account().resources) {
        const QList<Snapshot> snapshots = catalog.snapshots(resource.id);
        const bool isIts = std::any_of(snapshots.cbegin(), snapshots.cend(), [&version](const Snapshot &one) {
            return one.ref.version.value() == version;
        });
        if (isIts)
            return resource;
    }
    return std::nullopt;
}

QString nothingSent()
{
    return SnapshotRestoreCommand::tr("Nothing was sent. Confirm it with --confirm and the same ID again.");
}

} // namespace

SnapshotRestoreCommand::SnapshotRestoreCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::SquareCloud)
{
}

QString SnapshotRestoreCommand::complaint(const Arguments &given)
{
    if (given.value(u"version").isEmpty())
        return tr("“snapshot restore” needs --version V");
    if (given.value(u"version") == u"latest")
        return tr(
            "a restore needs the version itself, not “latest”: by the time it is sent that may be another "
            "one. “snapshot list” shows them");
    return {};
}

std::optional<ApiError> SnapshotRestoreCommand::objection() const
{
    const QString id = arguments().operands.constFirst();
    const QString confirmed = arguments().value(u"confirm");
    if (!arguments().has(u"confirm"))
        return refuse(ErrorKind::RefusedByPolicy,
                      tr("A restore replaces what “%1” is now, and nobody has confirmed that.").arg(id),
                      nothingSent());
    if (confirmed != id)
        return refuse(ErrorKind::RefusedByPolicy,
                      tr("What was confirmed, “%1”, is not “%2”.").arg(confirmed, id), nothingSent());
    return std::nullopt;
}

void SnapshotRestoreCommand::work(OpenSession session)
{
    m_session = std::get<SquareCloudSession *>(session);
    m_session->catalog().readAccount(this, [this](const Result<SquareCloudAccount> &account) {
        if (isFinished()) // interrupted while this was on its way
            return;
        if (account)
            readVersions();
        else
            fail(account.error());
    });
}

void SnapshotRestoreCommand::readVersions()
{
    const auto found = findResource(m_session->catalog(), arguments().operands.constFirst());
    if (!found) {
        ApiError error = found.error();
        error.kind = ErrorKind::NotFound; // nothing is wrong with how it was asked
        fail(error);
        return;
    }
    m_session->catalog().readSnapshots(found->id, this,
                                       [this, resource = *found](const Result<QList<Snapshot>> &listed) {
                                           if (isFinished())
                                               return;
                                           if (listed)
                                               choose(resource, *listed);
                                           else
                                               fail(listed.error());
                                       });
}

void SnapshotRestoreCommand::choose(const Resource &resource, const QList<Snapshot> &snapshots)
{
    const auto snapshot = chooseVersion(snapshots, arguments().value(u"version"));
    if (!snapshot) {
        explainMissing(resource, snapshot.error());
        return;
    }
    const bool safeguard = !arguments().has(u"no-safety-snapshot");
    output().say(tr("%1: restoring the snapshot of %2, %3.")
                     .arg(resource.name, timeText(snapshot->takenAt), sizeText(snapshot->sizeBytes)));
    if (safeguard)
        output().say(
            tr("A safety snapshot of what is there now comes first; it counts towards the day's allowance."));
    restore({resource, *snapshot, safeguard});
}

/// It may be the version of another one: names are easily mixed up.
void SnapshotRestoreCommand::explainMissing(const Resource &resource, ApiError error)
{
    readAccountListing(m_session->catalog(), this, [this, resource, error](const ListingErrors &) mutable {
        if (isFinished())
            return;
        const QString version = arguments().value(u"version");
        if (const auto owner = ownerOf(m_session->catalog(), version))
            error.message
                = tr("Version %1 is one of “%2”, not of “%3”.").arg(version, owner->name, resource.name);
        error.advice = tr("Nothing was sent. “%1 snapshot list %2” shows what there is. %3")
                           .arg(sameProgram(arguments()), shellWord(resource.name), error.advice)
                           .trimmed();
        fail(error);
    });
}

void SnapshotRestoreCommand::restore(const RestoreWish &wish)
{
    connect(&m_session->operations(), &OperationList::changed, this, &SnapshotRestoreCommand::follow);
    m_operation = m_session->restore(wish);
    if (m_operation->isFinished()) { // refused on the spot
        QMetaObject::invokeMethod(this, &SnapshotRestoreCommand::conclude, Qt::QueuedConnection);
        return;
    }
    connect(m_operation, &Operation::finished, this, &SnapshotRestoreCommand::conclude);
}

void SnapshotRestoreCommand::follow(const Operation *operation)
{
    const OperationView &view = operation->view();
    const bool isSafety = view.kind == OperationKind::Snapshot;
    if (isSafety)
        tellSafety(view);
    else if (!operation->isFinished())
        output().say(view.resourceName + QStringLiteral(": ") + describe(view));
}

/// It is taken first and listed later, and only then can be gone back to.
void SnapshotRestoreCommand::tellSafety(const OperationView &safety)
{
    QString what = describe(safety);
    if (safety.state == OperationState::Ready)
        what = safety.snapshot.version.isEmpty()
            ? tr("Taken; waiting until it is listed.")
            : tr("Taken and listed, version %1.").arg(safety.snapshot.version.value());
    if (what == m_toldOfSafety)
        return;
    m_toldOfSafety = what;
    output().say(tr("%1, safety snapshot: %2").arg(safety.resourceName, what));
}

void SnapshotRestoreCommand::conclude()
{
    disconnect(&m_session->operations(), nullptr, this, nullptr);
    const OperationView &view = m_operation->view();
    const bool restored = view.state == OperationState::Ready;
    const QString line = view.resourceName + QStringLiteral(": ") + describe(view);
    if (!restored)
        output().say(QStringLiteral("snapdeck-cli: ") + line);
    if (!view.error.detail.isEmpty())
        output().say(QStringLiteral("  ") + view.error.detail);
    if (!isTerminal(view.state))
        output().say(howToFollow({view.id}, sameProgram(arguments())));
    tellWayBack(view);
    output().result(toJson(view), restored ? line : QString());
    finish(exitCodeOf(view));
}

void SnapshotRestoreCommand::tellWayBack(const OperationView &view)
{
    const bool mayHaveChanged = view.state != OperationState::Cancelled;
    if (!mayHaveChanged || view.safetySnapshot.version.isEmpty())
        return;
    const QString id = shellWord(arguments().operands.constFirst());
    output().say(tr("The way back: %1")
                     .arg(QStringLiteral("%1 snapshot restore %2 --version %3 --confirm %2")
                              .arg(sameProgram(arguments()), id, view.safetySnapshot.version.value())));
}

void SnapshotRestoreCommand::interrupt()
{
    if (!m_operation) {
        Command::interrupt();
        return;
    }
    if (m_operation->isFinished())
        return; // conclude() is on its way
    if (!m_operation->view().cancellable) {
        m_operation->disconnect(this);
        output().say(
            tr("Interrupted. The restore has been sent and cannot be stopped: the service goes on. Look at "
               "the resource before anything else."));
        conclude();
        return;
    }
    Operation *safety = m_session->operations().find(m_operation->view().safety);
    m_operation->cancel(); // ends in conclude()
    if (safety)
        safety->cancel(); // as long as it has not left: nobody wants it any more
    if (safety && !safety->isFinished())
        output().say(tr("The safety snapshot had been requested, and comes into being all the same. %1")
                         .arg(howToFollow({safety->view().id}, sameProgram(arguments()))));
}

} // namespace snapdeck::cli
