// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace snapdeck {

/// To be called first thing by a program. Blocks pass from thread to thread here, a download's above all, and
/// glibc keeps what was freed for the thread that had it: with a heap for every thread that is megabytes for
/// each.
inline void shareHeapArenas()
{
#ifdef __GLIBC__
    constexpr int arenas = 2;
    ::mallopt(M_ARENA_MAX, arenas);
#endif
}

} // namespace snapdeck
