// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace snapdeck
{

/// The foot of a dialog, a step deeper than the rest: quiet helpers at the left, the decision at the right.
class DialogFooter : public QWidget
{
    Q_OBJECT

public:
    explicit DialogFooter(QWidget *parent = nullptr);

    void addHelper(QWidget *widget);
    /// From left to right; Cancel first, the act last.
    void addDecision(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    int m_helpers = 0;
};

} // namespace snapdeck
