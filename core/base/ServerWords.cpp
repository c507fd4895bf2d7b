// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ServerWords.h"

#include <QRegularExpression>

namespace snapdeck {

namespace {

constexpr qsizetype longest = 500;

/// Longer than any link, and short enough not to search megabytes.
constexpr qsizetype longestSearched = 16'384;

} // namespace

QString serverWords(const QString &said)
{
    static const QRegularExpression linkQuery(QStringLiteral(R"((https?://[^\s?"'<>]*)\?[^\s"'<>]*)"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression permission(
        QStringLiteral(
            R"(\b((?:X-Amz-)?(?:Signature|Credential|Security-Token)|AWSAccessKeyId)=[^\s&"'<>]*)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression control(QStringLiteral(R"([\p{Cc}\p{Cf}]+)"));
    QString words = said.left(longestSearched);
    words.replace(linkQuery, QStringLiteral("\\1?…"));
    words.replace(permission, QStringLiteral("\\1=…"));
    words = words.replace(control, QStringLiteral(" ")).simplified();
    if (words.size() <= longest)
        return words;
    words.truncate(longest);
    if (words.back().isHighSurrogate())
        words.chop(1);
    return words + u'…';
}

} // namespace snapdeck
