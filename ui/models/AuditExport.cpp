// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/AuditExport.h"

#include "ui/models/TableTextCsv.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace snapdeck {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QByteArray csvHead()
{
    return QByteArrayLiteral("id,at,who,account,operation,kind,resource,resource_name,event,http_status,code,"
                             "message\r\n");
}

QByteArray csvLine(const AuditEntry &entry)
{
    const QList<QString> cells{QString::number(entry.id),
                               isoTime(entry.at),
                               entry.who,
                               entry.account.value(),
                               entry.operation.value(),
                               entry.kind,
                               entry.resourceId,
                               entry.resourceName,
                               entry.event,
                               entry.httpStatus > 0 ? QString::number(entry.httpStatus) : QString(),
                               entry.code,
                               entry.message};
    QByteArrayList line;
    for (const QString &cell : cells)
        line << csvCell(cell);
    return csvRow(line);
}

QByteArray jsonObject(const AuditEntry &entry)
{
    QJsonObject object;
    object[u"id"] = entry.id;
    object[u"at"] = isoTime(entry.at);
    object[u"who"] = textOrNull(entry.who);
    object[u"account"] = textOrNull(entry.account.value());
    object[u"operation"] = textOrNull(entry.operation.value());
    object[u"kind"] = textOrNull(entry.kind);
    object[u"resource"] = textOrNull(entry.resourceId);
    object[u"resource_name"] = textOrNull(entry.resourceName);
    object[u"event"] = textOrNull(entry.event);
    object[u"http_status"] = entry.httpStatus > 0 ? QJsonValue(entry.httpStatus) : QJsonValue();
    object[u"code"] = textOrNull(entry.code);
    object[u"message"] = textOrNull(entry.message);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace snapdeck
