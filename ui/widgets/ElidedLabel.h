// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace snapdeck
{

/// One line that gives way in the middle where room is short: ids, paths, links. The whole is in the tool
/// tip, in what a screen reader says, and in the clipboard by Ctrl+C or the context menu.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = QString(), QWidget *parent = nullptr);

    /// Plain text.
    void setWholeText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy() const;

    Qt::TextElideMode m_mode = Qt::ElideMiddle;
};

} // namespace snapdeck
