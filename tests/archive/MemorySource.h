// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveErrors.h"
#include "core/archive/ArchiveSource.h"

#include <algorithm>

namespace snapdeck::test {

/// An archive in memory, handed out in small pieces on later turns of the loop, that counts what it is asked.
class MemorySource final : public ArchiveSource
{
public:
    explicit MemorySource(QByteArray archive, qsizetype pieceBytes = 1000)
        : m_archive(std::move(archive))
        , m_pieceBytes(pieceBytes)
    {
    }

    void readEnd(qint64 bytes, QObject *context, Handler<ArchiveEnd> handler) override
    {
        count(qMin(bytes, m_archive.size()));
        later(context, [this, bytes, handler = std::move(handler)] {
            if (m_isFailing)
                handler(failure(archive::fileChanged(QString())));
            else
                handler(ArchiveEnd{m_archive.last(qMin(bytes, m_archive.size())), m_archive.size()});
        });
    }

    void read(qint64 offset, qint64 bytes, QObject *context, std::function<void(const QByteArray &)> take,
              Handler<std::monostate> done) override
    {
        count(bytes);
        later(context, [=, this] {
            const QByteArray wanted = m_archive.mid(offset, bytes);
            const QByteArray sent = m_isFailing ? wanted.left(wanted.size() / 2) : wanted;
            for (qsizetype at = 0; at < sent.size(); at += m_pieceBytes)
                take(sent.mid(at, m_pieceBytes));
            done(m_isFailing ? Result<std::monostate>(failure(archive::fileChanged(QString())))
                             : std::monostate());
        });
    }

    void setFailing(bool isFailing) { m_isFailing = isFailing; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] qint64 bytesAsked() const { return m_bytesAsked; }
    void forget()
    {
        m_requests = 0;
        m_bytesAsked = 0;
    }

private:
    void count(qint64 bytes)
    {
        ++m_requests;
        m_bytesAsked += bytes;
    }
    static void later(QObject *context, const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(context, work, Qt::QueuedConnection);
    }

    QByteArray m_archive;
    qsizetype m_pieceBytes;
    bool m_isFailing = false;
    int m_requests = 0;
    qint64 m_bytesAsked = 0;
};

} // namespace snapdeck::test
