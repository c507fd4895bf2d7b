// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QPushButton;

namespace snapdeck {

class Card;

/// What there is before there is an account: what the program is for, what the two services allow, and the two
/// ways in. Emits what is wanted; decides nothing.
class WelcomePage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addAccountRequested();
    /// A second Snapdeck with simulated services; this one stays as it is.
    void demoRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeServices();

    QPushButton *m_add;
};

} // namespace snapdeck
