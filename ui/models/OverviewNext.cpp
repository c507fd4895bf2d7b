// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OverviewNext.h"

#include "core/operations/OperationList.h"
#include "core/session/SquareCloudSession.h"
#include "core/vault/Vault.h"
#include "ui/models/Format.h"
#include "ui/models/StateBadges.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::OverviewNext)
};

constexpr qsizetype mostWaiting = 5;

OverviewLine quotaLine(const Quota &quota, const QDateTime &now)
{
    OverviewLine line;
    line.lead = Format::nearTime(*quota.nextFreesAt, now);
    line.name = Text::tr("Quota");
    line.text = Text::tr("one more snapshot becomes free");
    line.figure = Text::tr("%1 of %2").arg(Format::count(quota.left()), Format::count(quota.limit));
    return line;
}

OverviewLine keepLine(qsizetype rules)
{
    OverviewLine line;
    line.lead = Text::tr("always");
    line.name = Text::tr("Vault");
    line.text = Text::tr("keeps new ones of %n resources", nullptr, int(rules));
    line.target = {OverviewTarget::Page::Vault, {}};
    return line;
}

} // namespace

QList<OverviewLine> waitingOf(const OperationList &operations, const QDateTime &now)
{
    QList<const Operation *> waiting;
    if (operations.activeCount() > 0) {
        for (const Operation *operation : operations.operations()) {
            if (!operation->isFinished() && operation->view().nextAt && *operation->view().nextAt > now)
                waiting.append(operation);
        }
    }
    const qsizetype shown = std::min(waiting.size(), mostWaiting);
    std::partial_sort(waiting.begin(), waiting.begin() + shown, waiting.end(),
                      [](const Operation *one, const Operation *other) {
                          return *one->view().nextAt < *other->view().nextAt;
                      });
    QList<OverviewLine> lines;
    for (qsizetype place = 0; place < shown; ++place) {
        const OperationView view = waiting[place]->view();
        OverviewLine line;
        line.lead = Format::nearTime(*view.nextAt, now);
        line.name = view.resourceName.isEmpty() ? view.resourceId : view.resourceName;
        line.text = view.state == OperationState::RateLimited ? Text::tr("is sent")
                                                               : Text::tr("the next look");
        line.figure = Format::countdown(*view.nextAt, now);
        line.target = {OverviewTarget::Page::Activity, view.id.value()};
        lines.append(line);
    }
    return lines;
}

QList<OverviewLine> nextOf(SquareCloudSession &session)
{
    const QDateTime now = session.clock().utcNow();
    QList<OverviewLine> lines = waitingOf(session.operations(), now);
    const Quota quota = session.quota();
    if (quota.used > 0 && quota.nextFreesAt)
        lines.append(quotaLine(quota, now));
    if (const Vault *vault = session.vault()) {
        const auto &rules = vault->rules().keep;
        const auto own = std::count_if(rules.cbegin(), rules.cend(), [&session](const KeepRule &rule) {
            return rule.account == session.account().name;
        });
        if (own > 0)
            lines.append(keepLine(own));
    }
    return lines;
}

} // namespace snapdeck
