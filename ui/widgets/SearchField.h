// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QShortcut;

namespace snapdeck {

/// Filters as one types. Its shortcut brings the keyboard here and is shown until something is typed, where
/// there is the room; Escape clears it, and Down leaves it for the list.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// Works anywhere in the field's window; an empty sequence takes it away.
    void setShortcut(const QKeySequence &keys);
    /// Only shows the keys: somebody else listens for them.
    void showShortcut(const QKeySequence &keys);

    QSize sizeHint() const override;

Q_SIGNALS:
    void leftDownwards();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QShortcut *m_shortcut = nullptr;
    QKeySequence m_shown;
};

} // namespace snapdeck
