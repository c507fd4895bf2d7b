// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveSource.h"

#include <memory>

namespace snapdeck {

/// An archive that lies on this machine, read on a thread of the pool. The file is opened with the first
/// request. Where its length or the time of its last change is another one later, every answer is the error
/// `file_changed`; where it cannot be read, `file_trouble`.
class FileSource final : public ArchiveSource
{
    Q_OBJECT
public:
    explicit FileSource(const QString &path, QObject *parent = nullptr);
    ~FileSource() override;

    [[nodiscard]] bool isStale() const override; ///< once an answer was `file_changed`
    void readEnd(qint64 bytes, QObject *context, Handler<ArchiveEnd> handler) override;
    void read(qint64 offset, qint64 bytes, QObject *context, std::function<void(const QByteArray &)> take,
              Handler<std::monostate> done) override;

private:
    class Reader;
    std::shared_ptr<Reader> m_reader;
};

} // namespace snapdeck
