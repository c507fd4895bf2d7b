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

} // namespace snapdeck
