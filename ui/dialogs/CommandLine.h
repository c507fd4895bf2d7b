// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureOperation.h"
#include "core/operations/RestoreOperation.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace snapdeck {

/// One line for a POSIX shell: every argument reaches the program as it is, whatever signs it holds.
[[nodiscard]] QString shellLine(const QStringList &arguments);

/// The `snapdeck-cli` lines that ask for the same. interface.md
/// What comes before and after the capture is joined by `&&`. `source`: the capsule, of which a copy is made.
[[nodiscard]] QString captureCommand(const AccountName &account, const CaptureWish &wish,
                                     const std::optional<Capsule> &source = {});
[[nodiscard]] QString launchCommand(const AccountName &account, const CapsuleSpec &spec);
[[nodiscard]] QString destroyCommand(const AccountName &account, const CapsuleId &capsule);
[[nodiscard]] QString deleteTemplateCommand(const AccountName &account, const TemplateName &name);
[[nodiscard]] QString restoreCommand(const AccountName &account, const RestoreWish &wish);
[[nodiscard]] QString createCommand(const AccountName &account, const QList<Resource> &resources);

} // namespace snapdeck
