// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/Vault.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace snapdeck {

class VaultThreads;
struct CopyInspection;

/// Reads copies one after the other, and has each verdict written down as it is found. GUI thread.
class VaultVerification final : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(const Result<VerifyReport> &)>;

    /// `threads` and `time` outlive it.
    VaultVerification(VaultThreads &threads, Time &time, QString folder, QList<VaultCopy> copies,
                      QObject *parent);
    /// Calls off what it reads.
    ~VaultVerification() override;

    void start();
    void cancel();
    [[nodiscard]] const VerifyReport &report() const { return m_report; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void progressed(const snapdeck::VerifyProgress &progress);
    void finished(); ///< once, on a later turn than start()

private:
    struct Reading {
        std::atomic_bool isCancelled = false;
        std::atomic<qint64> done = 0;
    };

    void next();
    void write(const VaultCopy &copy, const CopyInspection &found);
    void add(const Result<VaultCopy> &checked);
    void tellProgress();

    VaultThreads &m_threads;
    Time &m_time;
    QString m_folder;
    QList<VaultCopy> m_copies;
    qsizetype m_at = 0;
    qint64 m_totalBytes = 0;
    VerifyReport m_report;
    std::optional<ApiError> m_error;
    std::shared_ptr<Reading> m_reading = std::make_shared<Reading>();
    QTimer m_telling;
};

} // namespace snapdeck
