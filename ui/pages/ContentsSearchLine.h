// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ContentsWords.h"

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

private:
    void showButton(const SearchProgress &progress);

    IconLabel *m_icon;
    ElidedLabel *m_words;
    QPushButton *m_button;
    SearchProgress::State m_state = SearchProgress::State::Idle;
};

} // namespace snapdeck
