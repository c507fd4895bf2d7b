// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"

#include <QObject>

namespace snapdeck {

/// Downloads that an earlier run did not end, in the folders where some may lie: the vault's, the system's
/// for downloads, those of this run. Looks on a thread of its own. GUI thread.
class TransferPartials final : public QObject
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    explicit TransferPartials(Workspace &workspace, QObject *parent = nullptr);

    /// Looks again; found() follows.
    void scan();
    [[nodiscard]] const QList<PartialDownload> &partials() const { return m_partials; }
    /// Goes on with all of them for which an open account still lists the snapshot.
    void continueAll();

Q_SIGNALS:
    void found();
    void noticed(const QString &text);

private:
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] bool isUnderWay(const PartialDownload &partial) const;
    void continueOne(const PartialDownload &partial);
    void start(SquareCloudSession &session, const Resource &resource, const PartialDownload &partial,
               const QList<Snapshot> &listed);

    Workspace &m_workspace;
    QList<PartialDownload> m_partials;
    int m_scan = 0; ///< the latest; earlier ones that answer late are not heard
};

} // namespace snapdeck
