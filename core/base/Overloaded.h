// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace snapdeck {

/// One lambda for each alternative of a variant, for std::visit.
template <typename... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>; // Clang before 17 cannot do without

} // namespace snapdeck
