// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <variant>

namespace snapdeck {

/// The last bytes of an archive, and how long it is.
struct ArchiveEnd {
    QByteArray bytes; ///< as many as were asked for, or the whole archive where it is shorter
    qint64 archiveBytes = 0;
};

/// The bytes of an archive, wherever it lies, any of them at any time. GUI thread; nothing blocks, everything
/// is answered on a later turn of the loop, and nothing once `context` is gone. What is answered belongs to
/// one and the same state of the archive: where it changed in between, that is an error.
class ArchiveSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Names the state that is being read, for `If-Range`; empty where nobody named one, or nothing was read.
    [[nodiscard]] virtual QByteArray validator() const { return {}; }
    /// The archive has become another one since: whoever looks again needs a new source.
    [[nodiscard]] virtual bool isStale() const { return false; }
    virtual void readEnd(qint64 bytes, QObject *context, Handler<ArchiveEnd> handler) = 0;
    /// Hands the bytes from `offset` on to `take`, in order, a buffer at a time, then calls `done`.
    virtual void read(qint64 offset, qint64 bytes, QObject *context,
                      std::function<void(const QByteArray &)> take, Handler<std::monostate> done)
        = 0;
};

} // namespace snapdeck
