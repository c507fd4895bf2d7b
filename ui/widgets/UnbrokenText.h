// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace snapdeck {

/// `text` for lines that wrap: each number and its unit stay together.
inline QString unbroken(QString text)
{
    static const QRegularExpression gap(QStringLiteral("(?<=\\d) (?=(?:s|min|h|d|[kMGT]?B|%)(?!\\w))"));
    return text.replace(gap, QString(QChar(QChar::Nbsp)));
}

/// `text` to be drawn: the interface's font makes a multiplication sign of an x between digits, which in an id is
/// a letter. Never to be compared or copied; see withoutJoiners().
inline QString lettersKept(QString text)
{
    static const QRegularExpression letter(QStringLiteral("(?<=\\d)x(?=\\d)"));
    return text.replace(letter, QStringLiteral("x\u200c")); // breaks the sign off what the font looks at
}

/// What lettersKept() was given.
inline QString withoutJoiners(QString text)
{
    return text.remove(QChar(0x200c));
}

} // namespace snapdeck
