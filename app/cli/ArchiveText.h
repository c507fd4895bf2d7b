// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveDiff.h"
#include "core/archive/TextDiff.h"

#include <QJsonObject>
#include <QStringList>

namespace snapdeck::cli {

/// `climbs`, `absolute`, `link` …: what is wrong with an entry.
[[nodiscard]] QStringList troubleNames(EntryTroubles troubles);
[[nodiscard]] QJsonObject toJson(const ArchiveEntry &entry);
/// `added`, `removed`, `changed`, `moved`.
[[nodiscard]] QString changeName(EntryChange change);
[[nodiscard]] QJsonObject toJson(const ArchiveDifferenceRow &row);
/// In the form that `diff -u` prints and `patch` reads.
[[nodiscard]] QString unifiedText(const TextDifference &difference, const QString &from, const QString &to);

} // namespace snapdeck::cli
