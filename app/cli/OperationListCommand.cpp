// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OperationListCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "core/journal/Journal.h"

#include <QJsonArray>

#include <limits>

namespace snapdeck::cli {

namespace {

constexpr qsizetype lastFew = 20;

} // namespace

void OperationListCommand::work()
{
    journal().readOperations(AccountName(arguments().value(u"account")), std::numeric_limits<int>::max(),
                             this, [this](const Result<QList<OperationRecord>> &read) {
                                 if (isFinished())
                                     return;
                                 if (read)
                                     print(*read);
                                 else
                                     fail(read.error());
                             });
}

void OperationListCommand::print(const QList<OperationRecord> &records)
{
    const bool all = arguments().has(u"all");
    QJsonArray list;
    QList<QStringList> rows;
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (!all && i >= lastFew && records.at(i).ended)
            continue;
        const OperationView view = viewOf(records.at(i));
        list.append(toJson(view));
        rows.append({view.id.value(), view.account.value(), operationKindName(view.kind), resourceText(view),
                     operationStateName(view.state), timeText(view.since), view.error.code});
    }
    const QStringList header{tr("operation"), tr("account"), tr("kind"), tr("resource"),
                             tr("state"),     tr("since"),   tr("code")};
    finishWith({{QStringLiteral("operations"), list}},
               rows.isEmpty() ? tr("The journal knows no operations.") : table(header, rows));
}

} // namespace snapdeck::cli
