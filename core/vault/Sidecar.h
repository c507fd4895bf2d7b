// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/VaultCopy.h"

#include <QJsonObject>

namespace snapdeck::sidecar {

/// `name.zip.json` beside `name.zip`: what is known of a copy. Pure.

/// Everything that is known.
[[nodiscard]] QJsonObject toJson(const VaultCopy &copy);
/// Only what a verification finds.
[[nodiscard]] QJsonObject verdictJson(const VaultCopy &copy);
/// ErrorKind::ProtocolError where a field cannot be what it says. Fields of a later version are passed over.
[[nodiscard]] Result<VaultCopy> fromJson(const QJsonObject &object, const CopyId &id);

[[nodiscard]] QString fileOf(const QString &zipPath);

/// Where the zip waits that this sidecar was written for; there only while it is being put into place.
inline constexpr QLatin1String arrivingKey("arriving");

} // namespace snapdeck::sidecar
