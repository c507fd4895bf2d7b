// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

namespace snapdeck
{

/// The tones share one ink, as in high contrast: what only they would tell apart needs a shape, and what only
/// its ground would show needs an edge.
inline bool areTonesAlike(const Tokens &tokens)
{
    return tokens.ok.ink == tokens.danger.ink;
}

/// A shade alone would not tell what is disabled: its outline is broken, and where it has none, its words
/// slant.
inline bool isDisablingShaped(const Tokens &tokens)
{
    return areTonesAlike(tokens);
}

} // namespace snapdeck
