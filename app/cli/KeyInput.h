// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

namespace snapdeck::cli {

/// The first line of standard input. Blocks until it is there; on a terminal it asks for it, and does not
/// show what is typed. ErrorKind::Unauthorized where nothing came.
[[nodiscard]] Result<Secret> readKeyFromInput();

/// The value of an environment variable.
[[nodiscard]] Result<Secret> readKeyFromEnvironment(const QString &variable);

/// From where --key-stdin or --key-env says; empty where neither was given.
[[nodiscard]] Result<Secret> readGivenKey(const Arguments &given);

/// A key as it may stand in a header: without the white space around it; anything but visible ASCII inside
/// means that something else was pasted. Pure.
[[nodiscard]] Result<Secret> keyFrom(const QByteArray &text);

} // namespace snapdeck::cli
