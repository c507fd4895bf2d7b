// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultWorker.h"

#include <QSet>

#include <chrono>

namespace snapdeck {

namespace {

constexpr std::chrono::milliseconds settleFor{200};
constexpr std::chrono::milliseconds publishEvery{150};
constexpr std::chrono::seconds lookEvery{3};
constexpr qsizetype mostWatched = 2000; ///< the system has only so many watches for all programs

} // namespace

VaultWorker::VaultWorker()
    : m_watcher(new QFileSystemWatcher(this))
    , m_settling(new QTimer(this))
    , m_publishing(new QTimer(this))
    , m_presence(new QTimer(this))
{
    m_settling->setSingleShot(true);
    m_settling->setInterval(settleFor);
    m_publishing->setSingleShot(true);
    m_publishing->setInterval(publishEvery);
    m_presence->setInterval(lookEvery);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_settling, qOverload<>(&QTimer::start));
    connect(m_settling, &QTimer::timeout, this, &VaultWorker::touched);
    connect(m_publishing, &QTimer::timeout, this, &VaultWorker::publish);
    connect(m_presence, &QTimer::timeout, this, &VaultWorker::lookForFolder);
}

void VaultWorker::open(const QString &folder, Vault::Opening opening, const QDateTime &now)
{
    if (!m_watcher->directories().isEmpty())
        m_watcher->removePaths(m_watcher->directories());
    m_store.open(folder, opening);
    m_told = {}; // whoever opens it again knows nothing of it
    scan(now);
    m_presence->start();
}

void VaultWorker::scan(const QDateTime &now)
{
    const bool isFirst = m_store.state() == Vault::State::Loading;
    m_store.scan(now, [this, isFirst] {
        VaultPicture picture = m_store.picture();
        if (isFirst)
            picture.state = Vault::State::Loading;
        Q_EMIT pictureChanged(picture);
    });
    watch();
    publish();
}

void VaultWorker::publishSoon()
{
    if (!m_publishing->isActive())
        m_publishing->start();
}

void VaultWorker::publish()
{
    m_publishing->stop();
    VaultPicture picture = m_store.picture();
    if (picture != m_told) {
        m_told = picture;
        Q_EMIT pictureChanged(picture);
    }
    for (const ApiError &error : m_store.takeTroubles())
        Q_EMIT troubled(error);
}

void VaultWorker::watch()
{
    const QStringList watched = m_watcher->directories();
    const QSet<QString> known(watched.begin(), watched.end());
    QStringList fresh;
    for (const QString &folder : QStringList{m_store.root()} + m_store.folders()) {
        if (!known.contains(folder) && known.size() + fresh.size() < mostWatched)
            fresh << folder;
    }
    if (!fresh.isEmpty() && m_store.state() != Vault::State::NotThere)
        m_watcher->addPaths(fresh);
}

void VaultWorker::lookForFolder()
{
    if (m_store.isOutOfDate())
        Q_EMIT touched();
}

} // namespace snapdeck
