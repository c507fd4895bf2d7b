// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TableTextCsv.h"

namespace snapdeck {

namespace {

QString harmless(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r\n");
    return !text.isEmpty() && starters.contains(text.front()) ? u'\'' + text : text;
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QString cell = harmless(text);
    const bool needsQuotes = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell != cell.trimmed();
    if (!needsQuotes)
        return cell.toUtf8();
    return QByteArrayLiteral("\"") + cell.replace(u'"', QStringLiteral("\"\"")).toUtf8()
        + QByteArrayLiteral("\"");
}

QByteArray csvRow(const QByteArrayList &cells)
{
    return cells.join(',') + QByteArrayLiteral("\r\n");
}

QString isoTime(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace snapdeck
