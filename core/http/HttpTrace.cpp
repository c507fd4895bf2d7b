// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpTrace.h"

#include <QElapsedTimer>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace snapdeck {

Q_LOGGING_CATEGORY(lcHttp, "snapdeck.http", QtInfoMsg)

namespace {

constexpr std::array harmlessParameters{QLatin1String("scope"), QLatin1String("type"),
                                        QLatin1String("overwrite")};

QLatin1String endingName(Ending ending)
{
    switch (ending) {
    case Ending::Answered:
        return QLatin1String("answered");
    case Ending::Cancelled:
        return QLatin1String("cancelled");
    case Ending::IdleTimeout:
        return QLatin1String("idle timeout");
    case Ending::DeadlineExceeded:
        return QLatin1String("deadline exceeded");
    case Ending::NeverLeft:
        return QLatin1String("never left");
    case Ending::ConnectionLost:
        return QLatin1String("connection lost");
    case Ending::Truncated:
        return QLatin1String("truncated");
    case Ending::BodyTooLarge:
        return QLatin1String("body too large");
    }
    return QLatin1String("?");
}

} // namespace

QString redactedUrl(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrlQuery kept;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &[name, value] : items) {
        const bool harmless = std::find(harmlessParameters.begin(), harmlessParameters.end(), name)
            != harmlessParameters.end();
        kept.addQueryItem(harmless ? name : QStringLiteral("redacted"), harmless ? value : QString());
    }
    shown.setQuery(kept);
    return shown.toString(QUrl::FullyEncoded);
}

void HttpTrace::follow(const Request &request, Exchange *exchange)
{
    const quint64 number = ++m_count;
    const QString what
        = QStringLiteral("#%1 %2 %3")
              .arg(QString::number(number), QString::fromLatin1(request.method), redactedUrl(request.url));
    qCDebug(lcHttp).noquote() << what;
    QElapsedTimer elapsed;
    elapsed.start();
    connect(exchange, &Exchange::finished, this, [what, elapsed](const ExchangeResult &result) {
        qCInfo(lcHttp).noquote() << what << "->" << result.response.status << endingName(result.ending)
                                 << elapsed.elapsed() << "ms";
    });
}

} // namespace snapdeck
