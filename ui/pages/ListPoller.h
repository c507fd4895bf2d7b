// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/PollPace.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace snapdeck {

class WrennSession;

/// Reads a Wrenn account anew while somebody looks at a page of it, at the pace that PollPace tells. GUI
/// thread.
class ListPoller final : public QObject
{
    Q_OBJECT
public:
    /// `page` and `session` outlive it. `isChanging`: something on the page is on its way to another state.
    ListPoller(const QWidget &page, WrennSession &session, std::function<bool()> isChanging);
    ~ListPoller() override;

    /// To be called where isChanging() or the page's visibility may have become otherwise, as often as it
    /// may: what follows is done once, on a later turn.
    void schedule();
    /// The page was opened: what is old is read at once, whether or not its window has the focus.
    void pageShown();

private:
    void noteEnd();
    void setAlarm();
    /// Visible, in the window that has the focus or one of whose dialogs has.
    [[nodiscard]] bool isWatched() const;
    [[nodiscard]] PollPace::Motion motion() const;
    [[nodiscard]] milliseconds rest() const;

    const QWidget &m_page;
    WrennSession &m_session;
    std::function<bool()> m_isChanging;
    PollPace m_pace;
    std::unique_ptr<QObject> m_alarm; ///< for the next reading; its end calls it off
    bool m_willSetAlarm = false;
};

} // namespace snapdeck
