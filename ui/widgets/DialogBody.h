// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QDialog;

namespace snapdeck {

/// Fixes the width, and gives the dialog, which has been filled, the height of its words at it: Qt's own is
/// for the width that it would like best, at which paragraphs are higher.
void fixWidth(QDialog *dialog, int width);

/// What a dialog says, above its footer: as tall as it is where the screen has the room, else as tall as
/// leaves the footer on the screen, and scrolled. Asks for no more width than its content, and its scroll
/// bar, need.
class DialogBody final : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes `content`; `footer` outlives it.
    DialogBody(QWidget *content, const QWidget *footer);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] int wholeHeight(int width) const;
    [[nodiscard]] int room() const;

    const QWidget *m_footer;
};

} // namespace snapdeck
