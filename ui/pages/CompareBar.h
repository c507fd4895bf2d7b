// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveDiff.h"
#include "core/squarecloud/SquareCloudTypes.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace snapdeck {

class ContentsChooser;
class ElidedLabel;
class SquareCloudSession;

/// Which two snapshots are compared, and what it comes to.
class CompareBar final : public QWidget
{
    Q_OBJECT
public:
    /// `session` outlives the bar.
    explicit CompareBar(SquareCloudSession &session, QWidget *parent = nullptr);

    /// Compares `newer` with the one taken before it; the oldest one is compared with its successor.
    void showSnapshot(const Resource &resource, const Snapshot &newer);
    void setSummary(const QString &words);
    /// Which kind of change is shown; whoever asks for it puts it somewhere.
    [[nodiscard]] QComboBox *kindBox() const { return m_kind; }
    [[nodiscard]] std::optional<Snapshot> from() const;
    [[nodiscard]] std::optional<Snapshot> to() const;
    /// Whether they are two different ones.
    [[nodiscard]] bool isPair() const;

Q_SIGNALS:
    void pairChanged();
    void kindChanged(const std::optional<snapdeck::EntryChange> &kind);

private:
    void swap();

    ContentsChooser *m_from;
    ContentsChooser *m_to;
    QComboBox *m_kind;
    ElidedLabel *m_summary;
};

} // namespace snapdeck
