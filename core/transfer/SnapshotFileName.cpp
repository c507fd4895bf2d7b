// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/SnapshotFileName.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

namespace snapdeck {

namespace {

/// In bytes of UTF-8, in which file systems count to 255: both parts, the time, a number and `.zip.part`.
constexpr qsizetype longestResourcePart = 120;
constexpr qsizetype longestVersionPart = 36;
constexpr qsizetype mostVersionSigns = 12;

/// As many whole signs, with the marks that belong to them, as fit.
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

/// Letters, digits, dots, dashes and underscores of any script; everything else becomes a dash.
QString legal(const QString &text, qsizetype mostBytes)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{M}\\p{N}._-]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression edges(QStringLiteral("^[.-]+|[.-]+$"));
    constexpr qsizetype longestLookedAt = 1024;
    // By way of UTF-8, where half a sign becomes one that is replaced.
    QString made = QString::fromUtf8(text.left(longestLookedAt).toUtf8());
    made = made.normalized(QString::NormalizationForm_C);
    made.replace(other, QStringLiteral("-"));
    made.remove(edges); // first, so that they use up no room
    made = shortened(made, mostBytes);
    made.remove(edges);
    return made;
}

} // namespace

QString snapshotFileName(const QString &resourceName, const QDateTime &takenAt, const VersionId &version)
{
    // The middle is always there, so no name that Windows reserves (CON, NUL …) can come out alone.
    const QString time = takenAt.isValid()
        ? takenAt.toUTC().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss'Z'"))
        : QStringLiteral("snapshot");
    QStringList parts{legal(resourceName, longestResourcePart), time,
                      legal(version.value().left(mostVersionSigns), longestVersionPart)};
    parts.removeAll(QString());
    return parts.join(u'_') + QStringLiteral(".zip");
}

} // namespace snapdeck
