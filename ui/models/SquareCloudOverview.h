// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Overview.h"

namespace snapdeck {

class ResourceOperations;
class SquareCloudSession;

/// What is asked of the session beside what it tells itself. All outlive the call.
struct OverviewSources {
    const ResourceOperations &operations; ///< of this run, and taken over from earlier ones
    const QHash<QString, OperationView> &past; ///< by resource: the last one of earlier runs
    HealthRules rules;
    QString objection; ///< why nothing may be sent now; empty: it may
};

/// Health first: which resources are safe, and what is wrong with the others. GUI thread; reads only.
[[nodiscard]] Overview overviewOf(SquareCloudSession &session, const OverviewSources &sources);

} // namespace snapdeck
