// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsSearch.h"

#include "core/base/Aside.h"
#include "core/session/SquareCloudSession.h"

#include <algorithm>

namespace snapdeck {

namespace {

/// One more than a snapshot may have, where it has more.
QList<FoundEntry> findIn(const ArchiveIndex &index, const Snapshot &snapshot, const QStringList &words)
{
    QList<FoundEntry> found;
    for (qsizetype place = 0; place < index.entries.size() && found.size() <= ContentsSearch::mostOfOne;
         ++place) {
        const ArchiveEntry &entry = index.entries[place];
        const QString path = entry.name.toLower();
        const bool matches = std::all_of(words.cbegin(), words.cend(),
                                         [&path](const QString &word) { return path.contains(word); });
        if (matches && !entry.isFolder())
            found.append({snapshot, place, entry.name, entry.size, entry.modifiedAt});
    }
    return found;
}

} // namespace

ContentsSearch::ContentsSearch(SquareCloudSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void ContentsSearch::start(const ResourceId &resource, const QList<Snapshot> &snapshots, const QString &text)
{
    forget();
    m_resource = resource;
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    m_snapshots = snapshots;
    m_run = std::make_unique<QObject>();
    m_isRunning = true;
    next();
}

void ContentsSearch::stop()
{
    m_run.reset();
    m_isRunning = false;
}

void ContentsSearch::forget()
{
    stop();
    m_snapshots.clear();
    m_done = 0;
    m_unreadable.clear();
    m_isCut = false;
}

void ContentsSearch::next()
{
    m_isRunning = m_done < m_snapshots.size();
    Q_EMIT progressed();
    if (!m_isRunning)
        return;
    const Snapshot snapshot = m_snapshots[m_done];
    m_session.archives().open(m_resource, snapshot, m_run.get(),
                              [this, snapshot](const Result<OpenedArchive> &opened) {
                                  if (opened) {
                                      look(snapshot, *opened);
                                      return;
                                  }
                                  m_unreadable.append({snapshot, opened.error().forPeople()});
                                  ++m_done;
                                  next();
                              });
}

void ContentsSearch::look(const Snapshot &snapshot, const OpenedArchive &archive)
{
    doAside(
        m_run.get(),
        [index = archive.index, snapshot, words = m_words] { return findIn(*index, snapshot, words); },
        [this](const QList<FoundEntry> &entries) { take(entries); });
}

void ContentsSearch::take(QList<FoundEntry> entries)
{
    ++m_done;
    if (entries.size() > mostOfOne) {
        entries.resize(mostOfOne);
        m_isCut = true;
    }
    if (!entries.isEmpty())
        Q_EMIT found(entries);
    next();
}

} // namespace snapdeck
