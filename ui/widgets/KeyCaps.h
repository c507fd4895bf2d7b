// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QAbstractButton;

namespace snapdeck {

struct Tokens;

/// What is written on the keys that are held down together: "Ctrl", "K".
using KeyCombination = QStringList;

[[nodiscard]] KeyCombination keyCombination(const QKeySequence &keys);
/// As words, for tool tips and screen readers: "Ctrl+K".
[[nodiscard]] QString keyWords(const QKeySequence &keys);

/// Buttons and actions that have it are left out of the list of commands: they open it, or do what is listed
/// anyway.
inline constexpr const char *unlistedProperty = "snapdeckUnlisted";
/// Of an action or a menu's action: other words by which the list of commands finds it.
inline constexpr const char *synonymsProperty = "snapdeckSynonyms";

/// In device-independent pixels.
[[nodiscard]] int keyCapsWidth(const KeyCombination &keys);
/// The caps of one combination in the middle of `room`, from its left edge on.
void drawKeyCaps(QPainter *painter, const QRect &room, const KeyCombination &keys, const Tokens &tokens);

/// Says `name` and the keys in the button's tool tip, and keeps the keys for whoever lists the button.
/// It binds nothing.
void tellKeys(QAbstractButton *button, const QString &name, const QKeySequence &keys);
[[nodiscard]] QKeySequence toldKeys(const QAbstractButton *button);

/// Keys as they are on the keyboard; several combinations are those of which any will do.
class KeyCaps final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCaps(const QList<KeyCombination> &combinations, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<KeyCombination> m_combinations;
};

} // namespace snapdeck
