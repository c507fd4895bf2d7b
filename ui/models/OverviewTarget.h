// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace snapdeck {

/// Where more is to be seen of something.
struct OverviewTarget {
    enum class Page { None, Applications, Databases, Capsules, Templates, Vault, Activity };

    Page page = Page::None;
    QString id; ///< of the row that is to be chosen there; empty: none
    friend bool operator==(const OverviewTarget &, const OverviewTarget &) = default;
};

} // namespace snapdeck
