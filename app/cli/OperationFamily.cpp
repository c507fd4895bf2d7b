// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OperationFamily.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace snapdeck::cli {

bool wasNotBegun(const OperationView &view)
{
    return view.state == OperationState::Cancelled && view.error.code == u"not_begun";
}

bool isOnlyConsequence(const OperationView &view, const QList<OperationView> &views)
{
    const auto awaited = std::ranges::find(views, view.after, &OperationView::id);
    return wasNotBegun(view) && awaited != views.end() && awaited->state != OperationState::Ready;
}

ExitCode exitCodeOfFamily(const QList<OperationView> &views)
{
    const bool anyIsOpen
        = std::ranges::any_of(views, [](const OperationView &view) { return !isTerminal(view.state); });
    ExitCode code = ExitCode::Done;
    for (const OperationView &view : views) {
        const bool wasCalledOff = view.state == OperationState::Cancelled && !wasNotBegun(view);
        if (isOnlyConsequence(view, views) || (wasCalledOff && anyIsOpen))
            continue;
        code = worse(code, wasNotBegun(view) ? ExitCode::Failed : exitCodeOf(view));
    }
    return code;
}

QList<OperationView> openRelativesOf(const OperationView &one, const QList<OperationRecord> &records)
{
    QList<OperationView> others;
    for (const OperationRecord &record : records | std::views::reverse) {
        if (!record.ended && record.id != one.id)
            others.append(viewOf(record));
    }
    QSet<OperationId> family{one.id};
    QSet<OperationId> awaited{one.after};
    // As long as each round finds more of them: the order in which they were asked for proves nothing.
    for (qsizetype before = 0; before != family.size();) {
        before = family.size();
        for (const OperationView &view : std::as_const(others)) {
            if (!awaited.contains(view.id) && !family.contains(view.after))
                continue;
            family.insert(view.id);
            awaited.insert(view.after);
        }
    }
    others.removeIf([&family](const OperationView &view) { return !family.contains(view.id); });
    return others;
}

QList<OperationId> calledOffWith(const OperationView &one, const QList<OperationRecord> &records)
{
    const auto isStep = [](const OperationView &view) {
        return view.kind == OperationKind::Pause || view.kind == OperationKind::DeleteTemplate;
    };
    const auto hasSteps = [&isStep](const OperationView &view) {
        return view.kind == OperationKind::Capture || isStep(view);
    };
    QList<OperationView> others = openRelativesOf(one, records);
    QList<OperationView> family{one};
    for (qsizetype i = 0; i < family.size(); ++i) { // it grows meanwhile
        const OperationView member = family[i];
        const auto belongs = [&](const OperationView &other) {
            const bool isNeeded = hasSteps(member) && isStep(other) && other.id == member.after;
            return other.cancellable && (other.after == member.id || isNeeded);
        };
        for (const OperationView &other : std::as_const(others)) {
            if (belongs(other))
                family.append(other);
        }
        others.removeIf(belongs);
    }
    QList<OperationId> ids;
    for (const OperationView &view : std::as_const(family).sliced(1))
        ids.append(view.id);
    return ids;
}

} // namespace snapdeck::cli
