// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace snapdeck {

/// The red button that names what it destroys. It is pressed on purpose or not at all: it never becomes the
/// dialog's default, and a key that is held down does nothing.
class DestructiveButton final : public QPushButton
{
    Q_OBJECT
public:
    /// `words` has a place for what is destroyed: `shown` on the button, `whole` for readers that speak.
    DestructiveButton(const QString &words, const QString &shown, const QString &whole,
                      QWidget *parent = nullptr);

    /// Plain text; `spoken` is the accessible name.
    void setWords(const QString &shown, const QString &spoken);
    /// How wide it would be with other words shown.
    [[nodiscard]] int widthFor(const QString &shown) const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace snapdeck
