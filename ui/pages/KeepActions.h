// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace snapdeck {

class SquareCloudSession;

/// Keeping snapshots in the vault: the chosen one now, and every new one of the resource by itself. Without a
/// vault the actions are not there to be seen. GUI thread.
class KeepActions final : public QObject
{
    Q_OBJECT
public:
    /// `session` outlives the actions.
    explicit KeepActions(SquareCloudSession &session, QObject *parent = nullptr);

    [[nodiscard]] QAction *keep() const { return m_keep; }
    [[nodiscard]] QAction *keepNew() const { return m_keepNew; }

    void showChoice(const std::optional<Resource> &resource, const std::optional<Snapshot> &snapshot);
    /// Fetches it into the vault, unless it is there or on its way.
    void keepSnapshot(const Resource &resource, const Snapshot &snapshot);

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void update();
    [[nodiscard]] QString objection() const;
    void setKeepsNew(bool keeps);

    SquareCloudSession &m_session;
    std::optional<Resource> m_resource;
    std::optional<Snapshot> m_snapshot;
    QAction *m_keep;
    QAction *m_keepNew;
};

} // namespace snapdeck
