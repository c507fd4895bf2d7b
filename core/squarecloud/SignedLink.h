// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QDateTime>
#include <QDebug>
#include <QUrl>

namespace snapdeck {

/// A download URL that carries its own permission: whoever has it can download until it expires. It never
/// prints itself. contract: square-cloud, "A signed URL is a bearer secret"
class SignedLink
{
public:
    SignedLink() = default;
    /// Reads version and expiry off the query: `versionId`; `Expires` or `X-Amz-Date` + `X-Amz-Expires`.
    /// Where neither expiry is there, the link holds 30 days from `issuedAt`.
    SignedLink(QUrl url, const QDateTime &issuedAt);

    [[nodiscard]] bool isEmpty() const { return m_url.isEmpty(); }
    [[nodiscard]] const QUrl &expose() const { return m_url; }
    [[nodiscard]] const VersionId &version() const { return m_version; }
    [[nodiscard]] const QDateTime &expiresAt() const { return m_expiresAt; } ///< UTC; invalid if empty
    [[nodiscard]] bool isValidAt(const QDateTime &now) const { return !isEmpty() && now < m_expiresAt; }

    friend bool operator==(const SignedLink &, const SignedLink &) = default;
    friend QDebug operator<<(QDebug debug, const SignedLink &) { return debug << "(signed link)"; }

private:
    QUrl m_url;
    VersionId m_version;
    QDateTime m_expiresAt;
};

} // namespace snapdeck
