// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>

#include <variant>

namespace snapdeck {

/// A file that is being written under `name.part`, and gets its own name only by commit(). One program at a
/// time writes it. Whoever opened it says what becomes of it: commit(), discard() or keep(); destroying it
/// keeps it. Blocking; for a worker thread.
class PartFile
{
public:
    PartFile(QString folder, QString fileName);
    ~PartFile() = default;
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    /// Makes a new `.part`, whose name nothing has; checks that `expectedBytes` fit on the disk (-1:
    /// unknown).
    [[nodiscard]] Result<std::monostate> create(qint64 expectedBytes);
    /// Goes on with one that is there; false where it cannot be had, as while another program writes it.
    [[nodiscard]] bool reopen(const QString &path);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] Result<std::monostate> write(qint64 offset, QByteArrayView bytes);
    /// Whether `bytes` more fit on the disk, and leave something to everybody else.
    [[nodiscard]] Result<std::monostate> checkRoom(qint64 bytes) const;
    /// Forgets the content.
    [[nodiscard]] bool clear() { return m_file.resize(0); }
    /// Nothing lies behind that.
    [[nodiscard]] bool cutTo(qint64 bytes) { return m_file.size() <= bytes || m_file.resize(bytes); }
    /// Has the disk begin with what was written, so that sync() finds little left to do. Waits for nothing.
    void beginSync();
    /// Syncs content to the disk, so that what is checked, and renamed then, survives a power cut.
    [[nodiscard]] Result<std::monostate> sync();
    /// Gives it its final name, or the next numbered one that is free. Returns the path.
    [[nodiscard]] Result<QString> commit();
    /// Removes it, and the state beside it.
    void discard();
    void keep() { m_file.close(); }

private:
    [[nodiscard]] bool makeAt(const QString &path);
    [[nodiscard]] QString finalPath(int number) const;

    QString m_folder;
    QString m_fileName;
    QFile m_file;
};

} // namespace snapdeck
