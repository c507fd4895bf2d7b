// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/AuditExporter.h"

#include "ui/models/AuditFile.h"

namespace snapdeck {

namespace {

constexpr int PageSize = 2000;

} // namespace

AuditExporter::AuditExporter(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_thread.setObjectName(QStringLiteral("export"));
}

AuditExporter::~AuditExporter()
{
    end();
    m_thread.quit();
    m_thread.wait();
}

void AuditExporter::start(const AuditFilter &filter, AuditFormat format, const QString &path)
{
    if (isBusy())
        return;
    m_filter = filter;
    m_filter.before = 0;
    m_filter.most = PageSize;
    m_path = path;
    m_written = 0;
    m_isLast = false;
    ++m_run;
    m_file = new AuditFile(path, format);
    m_file->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_file, &QObject::deleteLater);
    connect(m_file, &AuditFile::wantsMore, this, &AuditExporter::readPage);
    connect(m_file, &AuditFile::closed, this, [this] {
        end();
        Q_EMIT finished(m_path, m_written);
    });
    connect(m_file, &AuditFile::failed, this, [this](const ApiError &error) {
        end();
        Q_EMIT failed(error);
    });
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_file, &AuditFile::open);
}

void AuditExporter::readPage()
{
    if (m_isLast) {
        QMetaObject::invokeMethod(m_file, &AuditFile::close);
        return;
    }
    m_journal.readAudit(m_filter, this, [this, run = m_run](const Result<QList<AuditEntry>> &page) {
        if (!m_file || run != m_run)
            return;
        if (!page) {
            end();
            Q_EMIT failed(page.error());
            return;
        }
        m_written += int(page->size());
        m_isLast = page->size() < PageSize;
        if (!page->isEmpty())
            m_filter.before = page->last().id;
        QMetaObject::invokeMethod(m_file, [file = m_file, entries = *page] { file->append(entries); });
    });
}

void AuditExporter::end()
{
    if (!m_file)
        return;
    m_file->disconnect(this);
    m_file->deleteLater(); // on its own thread, after what it was told to do
    m_file = nullptr;
}

} // namespace snapdeck
