// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

namespace snapdeck {

class Journal;
class Transport;
class Vault;

/// What every session works with; all outlive it.
struct SessionServices {
    Transport &transport;
    Time &time;
    Journal &journal;
    Vault *vault = nullptr; ///< null: no local copies are kept
    bool followsKeepRules = true; ///< fetches by itself what the vault's rules want
};

} // namespace snapdeck
