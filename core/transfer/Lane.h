// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HostTrust.h"
#include "core/http/Transport.h"
#include "core/squarecloud/SignedLink.h"
#include "core/transfer/RangeMap.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace snapdeck {

/// One connection of a download, for one request after the other. No credential is sent: the link is the
/// permission.
class Lane final : public QObject
{
    Q_OBJECT
public:
    /// `transport` outlives it; other lanes may share it.
    Lane(int number, Transport &transport, std::chrono::milliseconds idleTimeout, const OwnTrust &trust,
         QObject *parent);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const Transport &transport() const { return m_transport; }
    [[nodiscard]] bool isBusy() const { return m_exchange; }
    /// What the request that is under way asks for; nothing: the whole.
    [[nodiscard]] const std::optional<ByteRange> &asked() const { return m_asked; }
    [[nodiscard]] bool hasBrought() const { return m_brought; } ///< any of what is under way, or was last
    /// Bytes of bodies since resetCount(), for measuring.
    [[nodiscard]] qint64 count() const { return m_count; }
    void resetCount() { m_count = 0; }

    /// `validator` is sent as If-Range, where a range is asked for.
    void fetch(const SignedLink &link, const std::optional<ByteRange> &range, const QByteArray &validator);
    /// Ends the request without a word, and with it the connection.
    void stop();
    /// Reads nothing for that long.
    void rest(std::chrono::milliseconds time);

Q_SIGNALS:
    void answered(snapdeck::Lane *lane, const snapdeck::Response &head);
    void brought(snapdeck::Lane *lane, const QByteArray &bytes);
    void ended(snapdeck::Lane *lane, const snapdeck::ExchangeResult &result);

private:
    int m_number;
    Transport &m_transport;
    std::chrono::milliseconds m_idleTimeout;
    HostTrust m_trust;
    QPointer<Exchange> m_exchange;
    std::optional<ByteRange> m_asked;
    bool m_brought = false;
    qint64 m_count = 0;
    QTimer m_resting;
};

} // namespace snapdeck
