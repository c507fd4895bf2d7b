// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SquareCloudCodec.h"
#include "core/squarecloud/SquareCloudErrors.h"
#include "core/wrenn/WrennCodec.h"
#include "core/wrenn/WrennErrors.h"

#include <cstdint>
#include <cstdlib>

using namespace snapdeck;

namespace {

const QDateTime noon = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);

/// Whoever fails says where, and never at length.
template <typename T> void check(const Result<T> &result)
{
    if (!result && (result.error().detail.isEmpty() || result.error().detail.size() > 1000))
        std::abort();
}

} // namespace

/// Two bytes of HTTP status, then the body: every decoder has to live with it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const int status = 100 + (data[0] * 256 + data[1]) % 500;
    const QByteArray body(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size) - 2);
    const ExchangeResult result{Ending::Answered, {status, {}, body}, {}};
    const squarecloud::LinkBase base{QUrl(QStringLiteral("https://storage.example")), QStringLiteral("o"),
                                     ResourceKind::Database};
    check(squarecloud::decodeAccount(body));
    check(squarecloud::decodeStatuses(body));
    check(squarecloud::decodeSnapshots(body, base, noon));
    check(wrenn::decodeCapsule(body));
    check(wrenn::decodeCapsules(body));
    check(wrenn::decodeTemplates(body));
    const CreateAnswer created = squarecloud::decodeCreate(result, noon);
    (void)squarecloud::decodeRestore(result, noon);
    if (status == 202 && !std::holds_alternative<SnapshotStillProcessing>(created))
        std::abort();
    const CaptureAnswer captured = wrenn::decodeCapture(result, noon);
    if (status == 201 && std::holds_alternative<CaptureRefused>(captured))
        std::abort();
    (void)squarecloud::errorFrom(result, noon);
    (void)wrenn::errorFrom(result, noon);
    return 0;
}
