// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace snapdeck
{

class IconLabel;

/// What a list or a pane shows instead of nothing: empty, loading, failed or offline. Says what is the case,
/// what it means, and offers at most one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Plain text. The tone colours the picture only.
    void setContent(Icon icon, const QString &title, const QString &text, Tone tone = Tone::Neutral);
    /// An empty `text` takes the button away.
    void setAction(const QString &text, Icon icon = Icon::None);

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace snapdeck
