// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Sha256.h"
#include "core/transfer/PassingArchive.h"

#include <QFile>
#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace snapdeck {

struct FrontierReport {
    bool isRead = false; ///< every byte could be read back
    bool isSound = false; ///< an archive in plain order, every checksum right; else nobody knows yet
    QByteArray sha256; ///< lower-case hex
    qint64 entries = 0;
};

/// Reads a file back while it is being written, right behind the writer, on a thread of its own: when the
/// last byte is there, its hash and the checks of its entries are nearly done. Lives where the writer lives.
class FrontierCheck final : public QObject
{
    Q_OBJECT
public:
    /// `path` is there already.
    explicit FrontierCheck(const QString &path, QObject *parent = nullptr);
    ~FrontierCheck() override; ///< waits for the thread, which stops between two buffers

    /// Everything before `frontier` is written.
    void advance(qint64 frontier);
    /// The file is whole; finished() follows.
    void finish(qint64 total);

Q_SIGNALS:
    void finished(const snapdeck::FrontierReport &report);

private:
    void run();
    [[nodiscard]] bool readBehind();
    /// How many bytes are there from `at` on; 0: none will come.
    [[nodiscard]] qint64 awaitMore(qint64 at);

    QFile m_file;
    Sha256 m_sum;
    PassingArchive m_archive;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_frontier = 0;
    qint64 m_total = -1;
    bool m_stopped = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace snapdeck
