// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/CopyNaming.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace snapdeck {

namespace {

/// In bytes of UTF-8, of the 255 that file systems give.
constexpr qsizetype longestFolderName = 120;

bool isLegal(const QString &name)
{
    static const QRegularExpression legal(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?$"),
                                             QRegularExpression::CaseInsensitiveOption);
    return legal.match(name).hasMatch() && !reserved.match(name).hasMatch() && !name.endsWith(u'.')
        && !name.endsWith(u'\n') && name.toUtf8().size() <= longestFolderName;
}

} // namespace

QString copyFolderName(const QString &resourceKey)
{
    const QString name = resourceKey.normalized(QString::NormalizationForm_C);
    if (isLegal(name))
        return name;
    const QByteArray sum = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("r-") + QString::fromLatin1(sum.toHex().left(16));
}

CopyFacts factsFromFileName(const QString &fileName)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?<name>.+)_)?(?<time>\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\dZ)"
                       "(?:_(?<version>[^_ ][^ ]*?))?(?: \\(\\d+\\))?\\.zip$"),
        QRegularExpression::CaseInsensitiveOption);
    CopyFacts facts;
    const QRegularExpressionMatch match = form.match(fileName);
    if (!match.hasMatch())
        return facts;
    QDateTime time = QDateTime::fromString(match.captured(QStringLiteral("time")),
                                           QStringLiteral("yyyy-MM-dd_HH-mm-ss'Z'"));
    if (!time.isValid())
        return facts;
    time.setTimeSpec(Qt::UTC);
    facts.takenAt = time;
    facts.resourceName = match.captured(QStringLiteral("name"));
    facts.version = VersionId(match.captured(QStringLiteral("version")));
    return facts;
}

} // namespace snapdeck
