// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QWidget>

#include <optional>

class QAction;

namespace snapdeck {

class ElidedLabel;
class KeepActions;

/// Under the snapshots: how long the download link of the chosen one is valid, the way to copy it, and what
/// is kept of it in the vault.
class SnapshotFooter final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the footer.
    SnapshotFooter(QAction *copyLink, const KeepActions &keep, QWidget *parent = nullptr);

    void showSnapshot(const std::optional<Snapshot> &snapshot, const QDateTime &now);

private:
    [[nodiscard]] QWidget *makeKeepRow(const KeepActions &keep);

    ElidedLabel *m_words;
};

/// Puts the link on the clipboard, marked as what clipboard managers keep no history of.
void copySecretLink(const SignedLink &link);

} // namespace snapdeck
