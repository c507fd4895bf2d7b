// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ContentRange.h"

#include <QRegularExpression>
#include <QString>

namespace snapdeck {

std::optional<ContentRange> parseContentRange(const QByteArray &header)
{
    static const QRegularExpression form(QStringLiteral(R"(^bytes (\d{1,18})-(\d{1,18})/(\d{1,18})$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(header.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    const ContentRange range{match.captured(1).toLongLong(), match.captured(2).toLongLong(),
                             match.captured(3).toLongLong()};
    const bool isPossible = range.first <= range.last && range.last < range.total;
    return isPossible ? std::optional(range) : std::nullopt;
}

} // namespace snapdeck
