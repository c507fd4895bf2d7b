// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsReader.h"

#include "core/session/SquareCloudSession.h"
#include "core/transfer/RangeSource.h"
#include "ui/models/Format.h"
#include "ui/widgets/EmptyState.h"

namespace snapdeck {

ContentsReader::ContentsReader(SquareCloudSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    SnapshotKeeper &keeper = session.keeper();
    connect(&keeper, &SnapshotKeeper::kept, this,
            [this](const VaultCopy &copy) { noteKept(copy.facts.resource, copy.facts.version); });
    connect(&keeper, &SnapshotKeeper::failed, this, [this](const Resource &resource, const ApiError &error) {
        if (m_state == State::Fetching && m_resource && resource.id == m_resource->id)
            fail(error);
    });
    connect(&session.downloads(), &DownloadQueue::changed, this, [this] {
        if (m_state == State::Fetching)
            Q_EMIT progressed();
    });
}

void ContentsReader::open(const Resource &resource, const Snapshot &snapshot)
{
    const bool isSame = m_resource && m_snapshot && m_resource->id == resource.id
        && m_snapshot->ref == snapshot.ref && m_snapshot->takenAt == snapshot.takenAt;
    if (isSame && m_state != State::Failed && m_state != State::Idle)
        return;
    m_resource = resource;
    m_snapshot = snapshot;
    read();
}

void ContentsReader::close()
{
    m_request.reset();
    m_archive = {};
    m_snapshot.reset();
    m_fetch = nullptr;
    setState(State::Idle);
}

void ContentsReader::read()
{
    m_archive = {};
    m_fetch = nullptr;
    m_milliseconds = -1;
    m_began.start();
    m_request = std::make_unique<QObject>();
    setState(State::Reading);
    m_session.archives().open(m_resource->id, *m_snapshot, m_request.get(),
                              [this](const Result<OpenedArchive> &opened) {
                                  if (!opened) {
                                      fail(opened.error());
                                      return;
                                  }
                                  m_archive = *opened;
                                  m_milliseconds = m_began.elapsed();
                                  setState(State::Ready);
                              });
}

void ContentsReader::tryOtherwise()
{
    if (m_state != State::Failed)
        return;
    if (!mayFetch()) {
        read();
        return;
    }
    m_fetch = m_session.keeper().keep(*m_resource, *m_snapshot);
    if (m_fetch || m_session.keeper().isOnItsWay(*m_resource, *m_snapshot))
        setState(State::Fetching);
    else
        read(); // it is there by now
}

void ContentsReader::noteKept(const ResourceId &resource, const VersionId &version)
{
    const bool isMine
        = m_resource && m_snapshot && resource == m_resource->id && version == m_snapshot->ref.version;
    if (isMine && (m_state == State::Fetching || m_state == State::Failed))
        read();
}

void ContentsReader::fail(const ApiError &error)
{
    m_fetch = nullptr;
    m_error = error;
    setState(State::Failed);
}

void ContentsReader::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

bool ContentsReader::mayFetch() const
{
    return m_error.code == u"no_ranges" && m_session.keeper().canKeep();
}

ReadingCost ContentsReader::cost() const
{
    ReadingCost cost;
    cost.isLocal = m_archive.isLocal;
    cost.milliseconds = m_milliseconds;
    if (const auto *source = qobject_cast<const RangeSource *>(m_archive.source.get()))
        cost.bytes = source->receivedBytes();
    return cost;
}

void ContentsReader::describe(EmptyState *place) const
{
    place->setAction({});
    switch (m_state) {
    case State::Fetching:
        place->setContent(Icon::ArrowDownToLine, tr("Fetching it into the vault…"), fetchWords(),
                          Tone::Accent);
        break;
    case State::Failed:
        place->setContent(Icon::AlertCircle, m_error.message, m_error.advice, Tone::Danger);
        place->setAction(mayFetch() ? tr("Download into the vault instead") : tr("Try again"),
                         mayFetch() ? Icon::ArrowDownToLine : Icon::Refresh);
        break;
    case State::Idle:
    case State::Reading:
    case State::Ready:
        place->setContent(Icon::Loader, tr("Reading what lies in it…"),
                          tr("Only the archive’s directory is read, not the archive."), Tone::Processing);
        break;
    }
}

QString ContentsReader::fetchWords() const
{
    const QString after = tr("It is shown here as soon as it is complete.");
    if (!m_fetch || m_fetch->totalBytes() <= 0)
        return after;
    return tr("%1 of %2. %3", "bytes so far, bytes in all, what then")
        .arg(Format::size(m_fetch->receivedBytes()), Format::size(m_fetch->totalBytes()), after);
}

} // namespace snapdeck
