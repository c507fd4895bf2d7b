// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

namespace snapdeck {

class Journal;
class Transport;

/// What every session works with; all outlive it.
struct SessionServices {
    Transport &transport;
    Time &time;
    Journal &journal;
};

} // namespace snapdeck
