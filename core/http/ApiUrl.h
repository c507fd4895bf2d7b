// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace snapdeck {

/// The address of an endpoint: `root` with whatever prefix it has, and `path`, encoded, with its slash in
/// front, and its query. Slashes at the end of the root do not count.
[[nodiscard]] QUrl apiUrl(const QUrl &root, const QByteArray &path);

} // namespace snapdeck
