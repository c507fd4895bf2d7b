// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace snapdeck::matrix {

/// One thing that is wrong with a window as it is on show. In English, for developers.
struct Finding {
    QString check; ///< which found it, one word
    QString object; ///< where: names from the window down
    QString what;

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

} // namespace snapdeck::matrix
