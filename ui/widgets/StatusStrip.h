// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QPushButton>
#include <QWidget>

class QHBoxLayout;

namespace snapdeck {

/// One fact in the status strip: a coloured picture and words with tabular figures. Clicking it may lead to
/// the page it speaks of. Takes no room while it has nothing to say.
class StatusItem : public QPushButton
{
    Q_OBJECT

public:
    StatusItem(Icon icon, Tone tone, QWidget *parent = nullptr);

    /// Plain text; empty hides the item.
    void setStatus(const QString &text);
    void setStatus(Icon icon, Tone tone, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Hidden while there is no room for it, whatever it has to say.
    void setRoom(bool hasRoom);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    bool m_hasRoom = true;
    Tone m_tone;
};

/// What goes on right now, along the bottom edge of the window.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Left, Right };

    explicit StatusStrip(QWidget *parent = nullptr);

    /// A new item beside the earlier ones of its side. Owned by the strip.
    StatusItem *addItem(Side side, Icon icon, Tone tone = Tone::Neutral);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_row;
    QList<StatusItem *> m_items;
    QList<StatusItem *> m_right; ///< of them
    int m_leftCount = 0;
};

} // namespace snapdeck
