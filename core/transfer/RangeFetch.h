// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Transport.h"
#include "core/transfer/RangeSource.h"

#include <QPointer>

namespace snapdeck {

/// One piece that a RangeSource was asked for, from its first request to its last byte. Belongs to the
/// source, and ends itself.
class RangeFetch final : public QObject
{
    Q_OBJECT
public:
    /// `offset` < 0: the last `bytes` of the archive.
    struct Piece {
        qint64 offset = 0;
        qint64 bytes = 0;
    };

    RangeFetch(RangeSource &source, Piece piece, QObject *context,
               std::function<void(const QByteArray &)> take, Handler<std::monostate> done);
    ~RangeFetch() override;

    void start();

private:
    void request();
    [[nodiscard]] QByteArray rangeHeader() const;
    void takeHead(const Response &head);
    [[nodiscard]] std::optional<ApiError> objectionTo(const Response &head);
    [[nodiscard]] std::optional<ApiError> objectionToPiece(const Response &head);
    [[nodiscard]] std::optional<ApiError> objectionToWhole(const Response &head);
    [[nodiscard]] std::optional<ApiError> objectionToState(const Response &head, qint64 total);
    [[nodiscard]] ApiError noteChanged();
    void takeBody(const QByteArray &chunk);
    void takeEnd(const ExchangeResult &result);
    void tryAgain(const ExchangeResult &result);
    void renewLink(int httpStatus);
    void endExchange();
    void finish(const Result<std::monostate> &result);

    RangeSource &m_source;
    Piece m_piece;
    QPointer<QObject> m_context;
    std::function<void(const QByteArray &)> m_take;
    Handler<std::monostate> m_done;
    QPointer<Exchange> m_exchange;
    qint64 m_wanted = -1; ///< bytes, once the first answer has told how long the archive is
    qint64 m_received = 0;
    int m_triesWithoutProgress = 0;
    bool m_takesBody = false; ///< the answer is the piece that was asked for
    bool m_askedForFreshLink = false;
    bool m_finished = false;
};

} // namespace snapdeck
