// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/QnamRequest.h"

#include <algorithm>

namespace snapdeck {

bool isSendable(const Request &request)
{
    const auto isOneLine = [](const QByteArray &text) {
        return std::none_of(text.begin(), text.end(),
                            [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    };
    const QString scheme = request.url.scheme();
    return request.url.isValid() && !request.url.host().isEmpty() && (scheme == u"http" || scheme == u"https")
        && isOneLine(request.method)
        && std::all_of(request.headers.begin(), request.headers.end(), [&](const Header &header) {
               return isOneLine(header.name) && isOneLine(header.value);
           });
}

QNetworkRequest toQt(const Request &request)
{
    // Credentials come in headers alone: with a name in the URL Qt has something to answer a 401 with.
    QNetworkRequest qt(request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Over HTTP/2 Qt's behaviour towards a dying connection has not been measured.
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setRawHeader("User-Agent", "Snapdeck/" SNAPDECK_VERSION);
    // Qt unpacks gzip by itself, after which no length can be checked any more.
    qt.setRawHeader("Accept-Encoding", "identity");
    for (const Header &header : request.headers)
        qt.setRawHeader(header.name, header.value);
    return qt;
}

} // namespace snapdeck
