// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/models/AuditExport.h"

#include <QObject>
#include <QSaveFile>

#include <memory>

namespace snapdeck {

/// The file that an export becomes: nothing stands under its name before it is whole. Lives on the thread
/// that writes; its slots are called there, in their order.
class AuditFile final : public QObject
{
    Q_OBJECT
public:
    AuditFile(const QString &path, AuditFormat format);

    void open();
    void append(const QList<AuditEntry> &entries);
    void close();

Q_SIGNALS:
    /// open() or append() is done; more may come.
    void wantsMore();
    void closed();
    /// Nothing more is written, and nothing was left behind.
    void failed(const snapdeck::ApiError &error);

private:
    void write(const QByteArray &bytes);

    QSaveFile m_file;
    AuditFormat m_format;
    bool m_hasEntries = false;
    bool m_hasFailed = false;
};

} // namespace snapdeck
