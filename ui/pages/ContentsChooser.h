// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QComboBox>

#include <optional>

namespace snapdeck {

class SquareCloudSession;

/// Chooses one of a resource's snapshots: "6 h ago · 610.6 MB · vault". Follows the listing by itself.
class ContentsChooser final : public QComboBox
{
    Q_OBJECT
public:
    /// `session` outlives the chooser.
    explicit ContentsChooser(SquareCloudSession &session, QWidget *parent = nullptr);

    void setResource(const ResourceId &resource);
    /// Adds it where the listing does not have it (any more).
    void choose(const Snapshot &snapshot);
    [[nodiscard]] std::optional<Snapshot> chosen() const;
    /// All that can be chosen, the newest first.
    [[nodiscard]] const QList<Snapshot> &all() const { return m_snapshots; }
    /// The one taken before `snapshot`; of the oldest one, the one after it.
    [[nodiscard]] std::optional<Snapshot> neighbourOf(const Snapshot &snapshot) const;

    void showPopup() override;

Q_SIGNALS:
    void snapshotChosen(const snapdeck::Snapshot &snapshot); ///< by the person

private:
    void fill();
    [[nodiscard]] QString wordsFor(const Snapshot &snapshot) const;

    SquareCloudSession &m_session;
    ResourceId m_resource;
    QList<Snapshot> m_snapshots; ///< newest first
    std::optional<Snapshot> m_chosen;
};

} // namespace snapdeck
