// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"
#include "ui/models/AuditExport.h"

#include <QThread>

namespace snapdeck {

class AuditFile;

/// Writes all of the audit trail that matches a filter into a file: read by the journal, put into form and
/// written on a thread of its own, a page at a time, so that neither the window waits nor memory fills. One
/// export at a time. GUI thread.
class AuditExporter final : public QObject
{
    Q_OBJECT
public:
    /// `journal` outlives the exporter.
    explicit AuditExporter(Journal &journal, QObject *parent = nullptr);
    /// What is not whole by then leaves no file.
    ~AuditExporter() override;

    /// Nothing happens while one is under way.
    void start(const AuditFilter &filter, AuditFormat format, const QString &path);
    [[nodiscard]] bool isBusy() const { return m_file != nullptr; }

Q_SIGNALS:
    void finished(const QString &path, int entries);
    void failed(const snapdeck::ApiError &error);

private:
    void readPage();
    void end();

    Journal &m_journal;
    QThread m_thread;
    AuditFile *m_file = nullptr; ///< lives on the thread
    AuditFilter m_filter;
    QString m_path;
    int m_written = 0;
    quint64 m_run = 0; ///< late answers to an earlier export are nobody's
    bool m_isLast = false;
};

} // namespace snapdeck
