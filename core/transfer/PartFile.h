// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Sha256.h"

#include <QFile>

#include <variant>

namespace snapdeck {

/// A file that is being written under `name.part`, and gets its own name only by commit(). Left uncommitted
/// it removes itself. Blocking; for a worker thread.
class PartFile
{
public:
    PartFile(QString folder, QString fileName);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    /// Opens a `.part` that nobody else writes; checks that `expectedBytes` fit on the disk (-1: unknown).
    [[nodiscard]] Result<std::monostate> open(qint64 expectedBytes);
    [[nodiscard]] Result<std::monostate> write(QByteArrayView bytes);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    /// Syncs content to the disk, so that what is checked next, and renamed then, survives a power cut.
    [[nodiscard]] Result<std::monostate> sync();
    /// Gives it its final name, or the next numbered one that is free. Returns the path.
    [[nodiscard]] Result<QString> commit();
    [[nodiscard]] QByteArray sha256() { return m_sum.finish(); }
    /// Removes what was written, unless it was committed. Nothing can be written afterwards.
    void discard();

private:
    [[nodiscard]] QString finalPath(int number) const;

    QString m_folder;
    QString m_fileName;
    QFile m_file;
    Sha256 m_sum;
    qint64 m_size = 0;
    bool m_opened = false;
    bool m_committed = false;
};

} // namespace snapdeck
