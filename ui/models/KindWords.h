// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"
#include "ui/theme/Icons.h"

namespace snapdeck {

/// What a kind of operation is called, in each of the places where it is named.
struct KindWords {
    QString name; ///< "Restore"
    QString doing; ///< a badge, while the request is under way
    QString settling; ///< a badge, while its result is looked for; empty: the usual word
    QString done; ///< a badge of its success
    QString happened; ///< the success in a line of the history
    Icon icon = Icon::Loader; ///< of `doing`
};

[[nodiscard]] KindWords wordsOf(OperationKind kind);

} // namespace snapdeck
