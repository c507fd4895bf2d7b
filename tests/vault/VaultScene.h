// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Sha256.h"
#include "core/vault/VaultCopy.h"
#include "tests/support/ZipBytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace snapdeck::test {

inline const QDateTime vaultNoon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

/// A sound archive that holds `text`.
inline QByteArray zipWith(const QByteArray &text)
{
    return zipOf({{"src/main.js", text, true}, {"README.md", "# readme\n"}});
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeAll(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

inline QString sumOf(const QByteArray &bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return QString::fromLatin1(sum.finish());
}

/// As a download of `bytes` would tell them.
inline CopyFacts factsOf(const QByteArray &bytes, const QString &version,
                         const QDateTime &takenAt = vaultNoon.addDays(-1),
                         const QString &resource = QStringLiteral("r1"))
{
    CopyFacts facts;
    facts.account = AccountName(QStringLiteral("demo"));
    facts.provider = QStringLiteral("square-cloud");
    facts.resource = ResourceId(resource);
    facts.resourceName = QStringLiteral("api ") + resource;
    facts.resourceKind = QStringLiteral("application");
    facts.version = VersionId(version);
    facts.takenAt = takenAt;
    facts.bytes = bytes.size();
    facts.sha256 = sumOf(bytes);
    facts.entries = 2;
    return facts;
}

} // namespace snapdeck::test
