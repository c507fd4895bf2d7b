// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace snapdeck {

/// To be called first thing by a program. Blocks pass from thread to thread here, a download's above all.
/// glibc keeps what was freed for the thread that had it, and, once a large block was, more and more of what
/// follows: for hours of downloads that is megabytes for each thread that no one uses.
inline void keepHeapSmall()
{
#ifdef __GLIBC__
    constexpr int arenas = 2;
    constexpr int largeBytes = 1024 * 1024; ///< is given back when it is freed
    constexpr int spareBytes = 256 * 1024;  ///< at the heap's end
    ::mallopt(M_ARENA_MAX, arenas);
    ::mallopt(M_MMAP_THRESHOLD, largeBytes);
    ::mallopt(M_TRIM_THRESHOLD, spareBytes);
#endif
}

} // namespace snapdeck
