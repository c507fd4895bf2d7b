// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuitQuestion.h"

#include "core/session/Workspace.h"
#include "ui/dialogs/Questions.h"
#include "ui/models/TransferWords.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace snapdeck {

QuitQuestion::QuitQuestion(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// The desktop ends the program (its menu, the end of the session) by closing its windows: that is no wish
/// to have them out of the way.
bool QuitQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == QCoreApplication::instance() && event->type() == QEvent::Quit)
        m_quits = true;
    return QObject::eventFilter(watched, event);
}

bool QuitQuestion::allowsClosing()
{
    if (!m_isConfirmed && !m_quits && m_stays && m_stays()) {
        m_window->hide();
        Q_EMIT stayed();
        return false;
    }
    if (!m_isConfirmed && m_workspace.activeOperations() > 0) {
        ask();
        return false;
    }
    m_isConfirmed = true;
    Q_EMIT confirmed();
    return true;
}

void QuitQuestion::quit()
{
    m_quits = true;
    if (m_window->isVisible())
        m_window->close();
    else
        (void)allowsClosing(); // a window that was never shown is told of no closing
}

void QuitQuestion::ask()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_window->show(); // the question needs something to open over
    const int going = m_workspace.operationsUnderWay();
    const int paused = m_workspace.pausedOperations();
    QStringList words;
    if (going > 0)
        words << tr("What has been sent goes on at the service. When Snapdeck runs again it finds out how "
                    "that ended; nothing is sent twice.");
    if (const int waiting = m_workspace.unsentOperations() - paused; waiting > 0)
        words << tr("%n have not been sent: they leave when Snapdeck runs again.", nullptr, waiting);
    if (paused > 0)
        words << tr("%n are paused, and stay so until somebody resumes them.", nullptr, paused);
    if (const int downloads = transferTotals(m_workspace).unfinished; downloads > 0)
        words << tr("%n downloads stop here and go on where they were when they are continued.", nullptr,
                    downloads);
    snapdeck::ask(
        m_window,
        {QStringLiteral("quitQuestion"),
         going > 0 ? tr("Quit while %n operation(s) are under way?", nullptr, going)
                   : tr("Quit while %n operation(s) are paused?", nullptr, paused),
         words.join(u' '), tr("Quit"), tr("Keep watching")},
        [this] {
            m_isConfirmed = true;
            m_window->close();
        },
        [this] { takeBack(); });
}

void QuitQuestion::takeBack()
{
    m_isAsking = false;
    m_quits = false;
}

} // namespace snapdeck
