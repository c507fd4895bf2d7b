// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AuditText.h"

#include "app/cli/JsonForm.h"
#include "app/cli/Output.h"
#include "core/operations/OperationView.h"

#include <QHash>

namespace snapdeck::cli {

namespace {

QString harmless(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r\n");
    return !text.isEmpty() && starters.contains(text.front()) ? u'\'' + text : text;
}

QString cell(const QString &text)
{
    QString harmlessText = printable(harmless(text)); // it may go to a terminal
    const bool needsQuotes = harmlessText.contains(u'"') || harmlessText.contains(u',')
        || harmlessText.contains(u'\n') || harmlessText.contains(u'\r')
        || harmlessText != harmlessText.trimmed();
    if (!needsQuotes)
        return harmlessText;
    return u'"' + harmlessText.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

QString eventText(const AuditEntry &entry)
{
    if (entry.event != operationStateName(OperationState::Ready))
        return entry.event;
    static const QHash<OperationKind, QString> words{
        {OperationKind::Restore, QStringLiteral("restored")},
        {OperationKind::Capture, QStringLiteral("captured")},
        {OperationKind::Create, QStringLiteral("launched")},
        {OperationKind::Destroy, QStringLiteral("destroyed")},
        {OperationKind::DeleteTemplate, QStringLiteral("deleted")},
    };
    return words.value(operationKindFrom(entry.kind).value_or(OperationKind::Snapshot), entry.event);
}

QByteArray csvHead()
{
    return "id,at,who,account,operation,kind,resource,resource_name,event,http_status,code,message\r\n";
}

QByteArray csvLine(const AuditEntry &entry)
{
    const QString status = entry.httpStatus > 0 ? QString::number(entry.httpStatus) : QString();
    QStringList cells{QString::number(entry.id),
                      isoTime(entry.at),
                      entry.who,
                      entry.account.value(),
                      entry.operation.value(),
                      entry.kind,
                      entry.resourceId,
                      entry.resourceName,
                      entry.event,
                      status,
                      entry.code,
                      entry.message};
    for (QString &text : cells)
        text = cell(text);
    return cells.join(u',').toUtf8() + "\r\n";
}

QJsonObject toJson(const AuditEntry &entry)
{
    return {
        {QStringLiteral("id"), entry.id},
        {QStringLiteral("at"), jsonTime(entry.at)},
        {QStringLiteral("who"), jsonText(entry.who)},
        {QStringLiteral("account"), jsonText(entry.account.value())},
        {QStringLiteral("operation"), jsonText(entry.operation.value())},
        {QStringLiteral("kind"), jsonText(entry.kind)},
        {QStringLiteral("resource"), jsonText(entry.resourceId)},
        {QStringLiteral("resource_name"), jsonText(entry.resourceName)},
        {QStringLiteral("event"), jsonText(entry.event)},
        {QStringLiteral("http_status"), entry.httpStatus > 0 ? QJsonValue(entry.httpStatus) : QJsonValue()},
        {QStringLiteral("code"), jsonText(entry.code)},
        {QStringLiteral("message"), jsonText(entry.message)}};
}

} // namespace snapdeck::cli
