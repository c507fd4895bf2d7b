// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace snapdeck {

class Workspace;

/// What closing the window means: the end of the program, after a question where something is under way; or,
/// where somebody wishes so and there is a way back, that the window goes and the program stays. Quitting
/// always ends it. GUI thread.
class QuitQuestion final : public QObject
{
    Q_OBJECT
public:
    /// The question opens over `window`, which owns this; `workspace` outlives it.
    QuitQuestion(Workspace &workspace, QWidget *window);

    /// Asked at every closing: whether the program goes on without its window. Nobody says so: it ends.
    void setStaying(std::function<bool()> stays) { m_stays = std::move(stays); }
    /// For the window's closeEvent: whether it closes. Where not, it is hidden, or the question is open.
    [[nodiscard]] bool allowsClosing();
    void quit();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void stayed(); ///< the window has gone, the program goes on
    void confirmed(); ///< the program is to end

private:
    void ask();
    void takeBack();

    Workspace &m_workspace;
    QWidget *m_window;
    std::function<bool()> m_stays;
    bool m_quits = false; ///< whoever closes the window means the program
    bool m_isAsking = false;
    bool m_isConfirmed = false;
};

} // namespace snapdeck
