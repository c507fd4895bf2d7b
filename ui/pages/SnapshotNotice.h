// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QFrame>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace snapdeck {

class IconLabel;

/// A line on its tone's ground that tells what goes on, may tick every second, and has at most one button.
/// Assistive technology hears of it when it becomes something else, not at every tick.
class SnapshotNotice : public QFrame
{
    Q_OBJECT
public:
    struct Content {
        Icon icon = Icon::None;
        Tone tone = Tone::Neutral;
        QString text; ///< plain text
        QString what; ///< what is said aloud, once, when it differs from before
        QString action; ///< empty: no button
        QString actionTip = {};
        bool actionEnabled = true;
        bool dismissible = false;
        std::optional<int> progress = {}; ///< 0…1000; 1000 parts are the whole
    };

    explicit SnapshotNotice(QWidget *parent = nullptr);

    void showContent(const Content &content);
    [[nodiscard]] const QString &text() const { return m_said; }
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_said;
    IconLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};

} // namespace snapdeck
