// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"
#include "ui/theme/Icons.h"

namespace snapdeck {

/// What a page calls applications, or databases.
struct ResourceWords {
    QString objectName;
    Icon icon = Icon::None;
    QString title;
    QString filterHint;
    QString loading;
    QString emptyTitle;
    QString emptyText;
    QString chooseOne;
};

[[nodiscard]] ResourceWords resourceWords(ResourceKind kind);

} // namespace snapdeck
