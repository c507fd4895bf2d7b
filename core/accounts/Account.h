// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/base/Ids.h"

#include <QUrl>

#include <optional>

namespace snapdeck {

enum class Provider { SquareCloud, Wrenn };

/// `square-cloud` or `wrenn`.
[[nodiscard]] QString providerName(Provider provider);
[[nodiscard]] std::optional<Provider> providerFrom(const QString &name);

/// What is known of an account; its key lives elsewhere (see KeyRing).
struct Account {
    AccountName name;
    Provider provider = Provider::SquareCloud;
    QUrl baseUrl; ///< API root
    QUrl storageUrl; ///< Square Cloud: where links of servers that send none are composed
    QString colour; ///< `#rrggbb`, along the window's edge
    QByteArray authorities; ///< PEM: certificates trusted for the API's host besides the system's
    bool sessionOnly = false; ///< the key is never stored
    bool allowPlainHttp = false; ///< the user accepted that anybody on the way can read the key
    bool readOnly = false; ///< nothing that changes something on the server is offered

    friend bool operator==(const Account &, const Account &) = default;
};

[[nodiscard]] QUrl defaultBaseUrl(Provider provider);
[[nodiscard]] QUrl defaultStorageUrl();

[[nodiscard]] bool isLoopback(const QUrl &url);

/// How far an account does without encryption; said in red wherever it shows. interface.md
enum class PlainHttp {
    No,
    Allowed, ///< whoever is on the way may read signed links, and what they lead to
    Key, ///< and the key
};
[[nodiscard]] PlainHttp plainHttpOf(const Account &account);
/// What that means, one sentence for people; empty for No.
[[nodiscard]] QString plainHttpWarning(PlainHttp plain);

/// Why an account cannot be used so; nothing if it can. Plain http is for loopback only unless allowed, and
/// a scaled clock would break a real server's limits. interface.md
[[nodiscard]] std::optional<ApiError> objectionTo(const Account &account, double timeScale);

} // namespace snapdeck
