// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HistoryCommand.h"

#include "app/cli/AuditText.h"
#include "app/cli/OperationText.h"
#include "core/journal/Journal.h"

namespace snapdeck::cli {

namespace {

constexpr int pageSize = 1000;

} // namespace

std::optional<QDateTime> momentFrom(const QString &text, bool endOfDay)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return endOfDay ? day.endOfDay(Qt::UTC) : day.startOfDay(Qt::UTC);
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime) // it names no zone
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

QString HistoryCommand::complaint(const Arguments &given)
{
    for (const QString &option : {QStringLiteral("since"), QStringLiteral("until")}) {
        if (given.has(option) && !momentFrom(given.value(option), false))
            return tr("--%1 must be a day or a moment such as 2026-11-22 or 2026-11-22T16:42:07Z, not “%2”")
                .arg(option, given.value(option));
    }
    if (given.has(u"csv") && given.has(u"json"))
        return tr("give either --csv or --json");
    return {};
}

void HistoryCommand::work()
{
    AuditFilter filter;
    filter.account = AccountName(arguments().value(u"account"));
    filter.operation = OperationId(arguments().value(u"operation"));
    filter.text = arguments().value(u"text");
    filter.from = momentFrom(arguments().value(u"since"), false);
    filter.to = momentFrom(arguments().value(u"until"), true);
    filter.most = pageSize;
    if (arguments().has(u"csv"))
        output().raw(csvHead());
    readPage(filter);
}

void HistoryCommand::readPage(const AuditFilter &filter)
{
    journal().readAudit(filter, this, [this, filter](const Result<QList<AuditEntry>> &read) {
        if (isFinished())
            return;
        if (!read) {
            fail(read.error());
            return;
        }
        add(*read);
        if (read->size() < filter.most) {
            print();
            return;
        }
        AuditFilter next = filter;
        next.before = read->constLast().id;
        readPage(next);
    });
}

void HistoryCommand::add(const QList<AuditEntry> &entries)
{
    const bool isCsv = arguments().has(u"csv");
    const bool isJson = arguments().has(u"json");
    for (const AuditEntry &entry : entries) {
        if (isCsv)
            output().raw(csvLine(entry));
        else if (isJson)
            m_list.append(toJson(entry));
        else
            m_rows.append({timeText(entry.at), entry.account.value(), entry.kind,
                           entry.resourceName.isEmpty() ? entry.resourceId : entry.resourceName, eventText(entry),
                           entry.code, entry.operation.value(), entry.who});
    }
}

void HistoryCommand::print()
{
    if (arguments().has(u"csv")) {
        finish(ExitCode::Done);
        return;
    }
    const QStringList header{tr("at"),    tr("account"), tr("kind"),      tr("resource"),
                             tr("event"), tr("code"),    tr("operation"), tr("who")};
    finishWith({{QStringLiteral("history"), m_list}},
               m_rows.isEmpty() ? tr("The journal has nothing of that kind.") : table(header, m_rows));
}

} // namespace snapdeck::cli
