// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/AuditFile.h"

#include <utility>

namespace snapdeck {

AuditFile::AuditFile(const QString &path, AuditFormat format)
    : m_file(path)
    , m_format(format)
{
}

void AuditFile::open()
{
    m_hasFailed = !m_file.open(QIODevice::WriteOnly);
    // It tells which accounts there are and who did what: its owner's alone, unless they decide otherwise.
    if (!m_hasFailed)
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    write(m_format == AuditFormat::Csv ? csvHead() : QByteArrayLiteral("["));
    if (!m_hasFailed)
        Q_EMIT wantsMore();
}

void AuditFile::append(const QList<AuditEntry> &entries)
{
    QByteArray bytes;
    for (const AuditEntry &entry : entries) {
        if (m_format == AuditFormat::Csv)
            bytes += csvLine(entry);
        else
            bytes += (std::exchange(m_hasEntries, true) ? QByteArrayLiteral(",\n") : QByteArrayLiteral("\n"))
                + jsonObject(entry);
    }
    write(bytes);
    if (!m_hasFailed)
        Q_EMIT wantsMore();
}

void AuditFile::close()
{
    if (m_format == AuditFormat::Json)
        write(m_hasEntries ? QByteArrayLiteral("\n]\n") : QByteArrayLiteral("]\n"));
    if (m_hasFailed)
        return;
    m_hasFailed = !m_file.commit();
    if (m_hasFailed)
        write({});
    else
        Q_EMIT closed();
}

void AuditFile::write(const QByteArray &bytes)
{
    if (!m_hasFailed && m_file.write(bytes) == bytes.size())
        return;
    m_hasFailed = true;
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message = tr("The history could not be written to %1.").arg(m_file.fileName());
    error.advice = tr("Choose another place, or make room there.");
    error.detail = m_file.errorString();
    m_file.cancelWriting();
    Q_EMIT failed(error);
}

} // namespace snapdeck
