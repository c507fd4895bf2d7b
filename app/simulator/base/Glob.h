// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace snapdeck::simulator {

// Whether all of `text` fits `pattern`, in which * stands for any signs, slashes included.
bool globMatches(std::string_view pattern, std::string_view text);

} // namespace snapdeck::simulator
