// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultVerification.h"

#include "core/vault/CopyInspection.h"
#include "core/vault/VaultThreads.h"

#include <algorithm>
#include <chrono>

namespace snapdeck {

namespace {

constexpr std::chrono::milliseconds tellEvery{100};

} // namespace

VaultVerification::VaultVerification(VaultThreads &threads, Time &time, QString folder,
                                     QList<VaultCopy> copies, QObject *parent)
    : QObject(parent)
    , m_threads(threads)
    , m_time(time)
    , m_folder(std::move(folder))
    , m_copies(std::move(copies))
{
    for (const VaultCopy &copy : std::as_const(m_copies))
        m_totalBytes += copy.isMissing ? 0 : std::max<qint64>(copy.facts.bytes, 0);
    connect(&m_telling, &QTimer::timeout, this, &VaultVerification::tellProgress);
}

VaultVerification::~VaultVerification()
{
    m_reading->isCancelled = true;
}

void VaultVerification::start()
{
    m_telling.start(tellEvery);
    QMetaObject::invokeMethod(this, &VaultVerification::next, Qt::QueuedConnection);
}

void VaultVerification::cancel()
{
    m_reading->isCancelled = true;
}

void VaultVerification::next()
{
    m_report.wasCancelled = m_reading->isCancelled;
    if (m_report.wasCancelled || m_error || m_at >= m_copies.size()) {
        m_telling.stop();
        // Whoever is told of the end finds every verdict in the vault.
        m_threads.ask<bool>(
            this, [](VaultStore &) { return true; }, [this](bool) { Q_EMIT finished(); });
        return;
    }
    tellProgress();
    const VaultCopy copy = m_copies.at(m_at);
    m_threads.reader().ask<CopyInspection>(
        this,
        [path = m_folder + u'/' + copy.id.value(), sum = copy.facts.sha256, reading = m_reading] {
            return inspectCopy(path, sum, reading->isCancelled, reading->done);
        },
        [this, copy](const CopyInspection &found) {
            if (found.wasCancelled)
                next();
            else
                write(copy, found);
        });
}

void VaultVerification::write(const VaultCopy &copy, const CopyInspection &found)
{
    m_threads.askOfMany<VaultCopy>(
        m_folder, this,
        [id = copy.id, found, now = m_time.utcNow()](VaultStore &store) {
            return store.writeVerdict(id, found, now);
        },
        [this](const Result<VaultCopy> &checked) { add(checked); });
}

void VaultVerification::add(const Result<VaultCopy> &checked)
{
    if (checked)
        m_report.checked.append(*checked);
    else if (checked.error().kind != ErrorKind::NotFound) // removed while it was read
        m_error = checked.error();
    ++m_at;
    next();
}

void VaultVerification::tellProgress()
{
    if (m_at < m_copies.size())
        Q_EMIT progressed({m_reading->done, m_totalBytes, m_copies.at(m_at).id});
}

} // namespace snapdeck
