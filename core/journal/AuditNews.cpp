// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/AuditNews.h"

#include <QRegularExpression>

namespace snapdeck {

QString withoutTimes(const QString &message)
{
    // Not the port after an address, and not a part of a longer number.
    static const QRegularExpression time(
        QStringLiteral(R"((?<![\w.:\]-])(\d{4}-\d\d-\d\d[T ])?([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?)"
                       R"((Z|[+-]\d\d:?\d\d| ?[AaPp]\.?[Mm]\b\.?)?(?![\w:]))"));
    return QString(message).remove(time);
}

} // namespace snapdeck
