// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/squarecloud/SquareCloudTypes.h"
#include "core/wrenn/WrennTypes.h"

namespace snapdeck::listing {

/// Listings as Snapdeck itself keeps them, between one run and the next. Links are left out: they are
/// secrets, and the next reading brings new ones. Pure.
[[nodiscard]] QByteArray encode(const SquareCloudAccount &account);
[[nodiscard]] QByteArray encode(const QList<Snapshot> &snapshots);
[[nodiscard]] QByteArray encode(const QList<Capsule> &capsules);
[[nodiscard]] QByteArray encode(const QList<Template> &templates);

/// ErrorKind::ProtocolError names the path of what is wrong.
[[nodiscard]] Result<SquareCloudAccount> decodeAccount(const QByteArray &bytes);
[[nodiscard]] Result<QList<Snapshot>> decodeSnapshots(const QByteArray &bytes);
[[nodiscard]] Result<QList<Capsule>> decodeCapsules(const QByteArray &bytes);
[[nodiscard]] Result<QList<Template>> decodeTemplates(const QByteArray &bytes);

} // namespace snapdeck::listing
