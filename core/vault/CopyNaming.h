// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultCopy.h"

namespace snapdeck {

/// The sub-folder of a resource: its id where that is a legal name on every platform and for every language,
/// else something made of it. Never empty, never hidden, always one part of a path. Pure.
[[nodiscard]] QString copyFolderName(const QString &resourceKey);

/// What a file's name tells, where it is one of SnapshotFileName's: the resource's name, the time, the
/// version's beginning. Otherwise nothing is filled in. Pure.
[[nodiscard]] CopyFacts factsFromFileName(const QString &fileName);

} // namespace snapdeck
