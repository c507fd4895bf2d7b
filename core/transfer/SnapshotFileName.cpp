// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/SnapshotFileName.h"

#include <QRegularExpression>
#include <QStringList>

namespace snapdeck {

namespace {

constexpr qsizetype longestResourcePart = 80;
constexpr qsizetype longestVersionPart = 12;

/// Letters, digits, dots, dashes and underscores of any script; everything else becomes a dash.
QString legal(const QString &text, qsizetype longest)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}._-]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression edges(QStringLiteral("^[.-]+|[.-]+$"));
    QString made = text.normalized(QString::NormalizationForm_C);
    made.replace(other, QStringLiteral("-"));
    made.truncate(longest);
    made.remove(edges);
    return made;
}

} // namespace

QString snapshotFileName(const QString &resourceName, const QDateTime &takenAt, const VersionId &version)
{
    QStringList parts{legal(resourceName, longestResourcePart),
                      takenAt.toUTC().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss'Z'")),
                      legal(version.value(), longestVersionPart)};
    parts.removeAll(QString());
    // The time always stands in the middle, so no name Windows reserves (CON, NUL …) can come out alone.
    return parts.join(u'_') + QStringLiteral(".zip");
}

QString numberedFileName(const QString &fileName, int number)
{
    if (number <= 1)
        return fileName;
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString stem = dot > 0 ? fileName.left(dot) : fileName;
    const QString ending = dot > 0 ? fileName.mid(dot) : QString();
    return QStringLiteral("%1 (%2)%3").arg(stem).arg(number).arg(ending);
}

} // namespace snapdeck
