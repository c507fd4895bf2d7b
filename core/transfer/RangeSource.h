// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveSource.h"
#include "core/base/Time.h"
#include "core/squarecloud/SignedLink.h"

namespace snapdeck {

class Transport;

/// An archive behind a signed link, read piece by piece through `Range`. No credential is sent: the link is
/// the permission. Pieces of two states of the file never meet: the first answer's ETag and length hold for
/// all that follow. Errors: `no_ranges` where the server sends the whole instead, `archive_changed`, those of
/// a download. A connection that ends early is taken up where it ended, a few times in a row at most.
class RangeSource final : public ArchiveSource
{
    Q_OBJECT
public:
    /// Asks for a link of the same version that is still valid; called when the storage refuses this one.
    using FreshLink = std::function<void(QObject *context, Handler<SignedLink>)>;

    /// `transport` and `time` outlive it.
    RangeSource(Transport &transport, Time &time, SignedLink link, FreshLink freshLink,
                QObject *parent = nullptr);

    [[nodiscard]] QByteArray validator() const override { return m_validator; }
    [[nodiscard]] bool isStale() const override { return m_stale; }
    void readEnd(qint64 bytes, QObject *context, Handler<ArchiveEnd> handler) override;
    void read(qint64 offset, qint64 bytes, QObject *context, std::function<void(const QByteArray &)> take,
              Handler<std::monostate> done) override;

    /// What it has cost so far.
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] qint64 receivedBytes() const { return m_receivedBytes; }

private:
    friend class RangeFetch;

    Transport &m_transport;
    Time &m_time;
    SignedLink m_link;
    FreshLink m_freshLink;
    QByteArray m_validator; ///< a strong ETag; empty where the server gives none
    bool m_stale = false;
    qint64 m_archiveBytes = -1; ///< -1: not told yet
    int m_requests = 0;
    qint64 m_receivedBytes = 0;
};

} // namespace snapdeck
