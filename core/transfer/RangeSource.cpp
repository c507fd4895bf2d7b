// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/RangeSource.h"

#include "core/transfer/RangeFetch.h"

#include <memory>

namespace snapdeck {

RangeSource::RangeSource(Transport &transport, Time &time, SignedLink link, FreshLink freshLink,
                         QObject *parent)
    : ArchiveSource(parent)
    , m_transport(transport)
    , m_time(time)
    , m_link(std::move(link))
    , m_freshLink(std::move(freshLink))
{
}

void RangeSource::readEnd(qint64 bytes, QObject *context, Handler<ArchiveEnd> handler)
{
    const auto end = std::make_shared<QByteArray>();
    auto *fetch = new RangeFetch(
        *this, {-1, bytes}, context, [end](const QByteArray &chunk) { end->append(chunk); },
        [this, end, handler = std::move(handler)](const Result<std::monostate> &read) {
            if (read)
                handler(ArchiveEnd{*end, m_archiveBytes});
            else
                handler(failure(read.error()));
        });
    fetch->start();
}

void RangeSource::read(qint64 offset, qint64 bytes, QObject *context,
                       std::function<void(const QByteArray &)> take, Handler<std::monostate> done)
{
    auto *fetch = new RangeFetch(*this, {offset, bytes}, context, std::move(take), std::move(done));
    fetch->start();
}

} // namespace snapdeck
