// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ContentsWords.h"

#include <QElapsedTimer>
#include <QWidget>

class QPushButton;

namespace snapdeck {

class ElidedLabel;
class IconLabel;

/// How far the search through all snapshots is, how it has ended, and the way to stop it or to search again.
class ContentsSearchLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ContentsSearchLine(QWidget *parent = nullptr);

    void showProgress(const SearchProgress &progress);

Q_SIGNALS:
    void stopRequested();
    void againRequested();
    void buttonLeft(); ///< it had the keyboard, and goes

private:
    void act();
    void showButton(const SearchProgress &progress);

    IconLabel *m_icon;
    ElidedLabel *m_words;
    QPushButton *m_button;
    SearchProgress::State m_state = SearchProgress::State::Idle;
    SearchProgress::State m_pressedState = SearchProgress::State::Idle; ///< what the button said then
    QElapsedTimer m_sinceStop;
};

} // namespace snapdeck
