// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QWidget>

#include <optional>

class QAction;

namespace snapdeck {

class ElidedLabel;

/// Under the snapshots: how long the download link of the chosen one is valid, and the way to copy it.
class SnapshotFooter final : public QWidget
{
    Q_OBJECT
public:
    /// `copyLink` outlives the footer.
    explicit SnapshotFooter(QAction *copyLink, QWidget *parent = nullptr);

    void showSnapshot(const std::optional<Snapshot> &snapshot, const QDateTime &now);

private:
    ElidedLabel *m_words;
};

/// Puts the link on the clipboard, marked as what clipboard managers keep no history of.
void copySecretLink(const SignedLink &link);

} // namespace snapdeck
