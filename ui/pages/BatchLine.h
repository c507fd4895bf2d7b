// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/SnapshotBatch.h"
#include "ui/theme/Tokens.h"

#include <QFrame>
#include <QPointer>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace snapdeck {

class Clock;
class IconLabel;

/// Many snapshots that were asked for at once: how far they are, when they will be through, and what can be
/// done about those that have not left. GUI thread.
class BatchLine final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the line, or the batch takes the line with it.
    BatchLine(SnapshotBatch &batch, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_said; }

Q_SIGNALS:
    void activityRequested(const QString &batch);
    void dismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QLayout *makeButtons();
    void showProgress();
    void askToCancel();

    QPointer<SnapshotBatch> m_batch;
    const Clock &m_clock;
    Tone m_tone = Tone::Accent;
    QString m_said;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_story;
    QBoxLayout *m_words;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_activity;
    QToolButton *m_dismiss;
};

} // namespace snapdeck
