// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/LegalPath.h"

#include "core/archive/EntryName.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace snapdeck::archive {

namespace {

/// In bytes of UTF-8, in which file systems count to 255: a number and `.part` come on top.
constexpr qsizetype longestPart = 200;
constexpr qsizetype longestEnding = 20;
constexpr qsizetype longestPath = 1000;

bool isForbidden(QChar sign)
{
    static constexpr QStringView forbidden = u"<>:\"|?*\uFFFD";
    const char16_t code = sign.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7F && code < 0xA0);
    // They turn around what is read: `gpj.exe` would look like `exe.jpg`.
    const bool isTurn = code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
    return isControl || isTurn || sign.isNonCharacter() || forbidden.contains(sign);
}

/// As many whole signs as fit.
QString shortened(const QString &text, qsizetype mostBytes)
{
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = signs.toNextBoundary(); next >= 0; next = signs.toNextBoundary()) {
        if (QStringView(text).left(next).toUtf8().size() > mostBytes)
            break;
        end = next;
    }
    return text.left(end);
}

QString fitting(const QString &part)
{
    if (part.toUtf8().size() <= longestPart)
        return part;
    const qsizetype dot = part.lastIndexOf(u'.');
    const QString ending = dot > 0 && part.size() - dot <= longestEnding ? part.mid(dot) : QString();
    const QString start = part.left(qMin(part.size() - ending.size(), longestPart));
    return shortened(start, longestPart - ending.toUtf8().size()) + ending;
}

QString legalPart(const QString &raw)
{
    // By way of UTF-8, where half a sign becomes one that is replaced.
    QString part = QString::fromUtf8(raw.toUtf8());
    std::replace_if(part.begin(), part.end(), isForbidden, u'_');
    part = fitting(part);
    if (part.endsWith(u'.') || part.endsWith(u' ')) {
        while (part.endsWith(u'.') || part.endsWith(u' '))
            part.chop(1);
        part += u'_';
    }
    if (isDeviceName(part))
        part.insert(part.contains(u'.') ? part.indexOf(u'.') : part.size(), u'_');
    return part;
}

} // namespace

std::optional<QString> legalPath(const QString &name)
{
    QStringList parts;
    const QString slashed = QString(name).replace(u'\\', u'/');
    for (const QString &part : slashed.split(u'/', Qt::SkipEmptyParts)) {
        if (part != u"." && part != u"..")
            parts.append(legalPart(part));
    }
    const QString path = parts.join(u'/');
    if (path.isEmpty() || path.toUtf8().size() > longestPath)
        return std::nullopt;
    return path;
}

} // namespace snapdeck::archive
