// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ButtonKind.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace snapdeck {

class ElidedLabel;

/// Below a list that stands alone: what is chosen in it, what can be done with that at once, and the way to
/// its detail. GUI thread.
class ChoiceLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceLine(QWidget *parent = nullptr);

    /// A button for `action`, which outlives the line, after those that are there; the line's own.
    QPushButton *addAct(ButtonKind kind, QAction *action, const char *objectName);
    /// In words: a name, an id, or how many.
    void showChosen(const QString &what);

Q_SIGNALS:
    void openRequested();

private:
    ElidedLabel *m_what;
    QHBoxLayout *m_row;
    QPushButton *m_open;
};

} // namespace snapdeck
