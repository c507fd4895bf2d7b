// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Tray.h"

#include "app/desktop/TrayPicture.h"
#include "ui/models/StateBadges.h"
#include "ui/models/TransferWords.h"
#include "ui/theme/Theme.h"

namespace snapdeck {

namespace {

constexpr int burstMs = 500;
constexpr std::chrono::seconds lookEvery{
    5}; ///< a window hidden in a tray that goes must not be lost for long
constexpr int longestList = 10;

} // namespace

Tray::Tray(Workspace &workspace, Theme &theme, std::function<bool()> isThere, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_isThere(std::move(isThere))
    , m_burst(burstMs, [this] { update(); })
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    for (const OpenSession &session : m_workspace.openSessions())
        follow(session);
    connect(&m_workspace, &Workspace::opened, this, &Tray::follow);
    connect(&m_menu, &QMenu::aboutToHide, this, [this] { m_burst.ask(); });
    connect(&m_theme, &Theme::changed, this, &Tray::retranslate);
    connect(&m_look, &QTimer::timeout, this, &Tray::look);
    m_look.start(lookEvery);
    retranslate();
    look();
}

Tray::~Tray() = default;

void Tray::follow(const OpenSession &session)
{
    const auto ask = [this] { m_burst.ask(); };
    std::visit(
        [this, ask](auto *open) {
            connect(&open->operations(), &OperationList::added, this, ask);
            connect(&open->operations(), &OperationList::changed, this, ask);
            connect(&open->operations(), &QObject::destroyed, this, ask);
        },
        session);
    if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session)) {
        connect(&(*squareCloud)->downloads(), &DownloadQueue::changed, this, ask);
        connect(*squareCloud, &SquareCloudSession::pausedChanged, this, ask);
    }
    m_burst.ask();
}

void Tray::look()
{
    if (m_isThere() == isShown())
        return;
    if (isShown())
        m_icon.reset();
    else
        appear();
    Q_EMIT shownChanged();
}

void Tray::appear()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT showRequested({});
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT showRequested(m_presented); });
    retranslate(); // before it is shown: it must have a picture by then
    m_icon->show();
}

void Tray::setTroubles(int troubles)
{
    m_troubles = troubles;
    m_burst.ask();
}

void Tray::present(const Notification &notification)
{
    if (!isShown())
        return;
    m_presented = notification.operation;
    m_icon->showMessage(notification.title, notification.body,
                        notification.isTrouble ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

TraySummary Tray::summary() const
{
    return {m_workspace.operationsUnderWay(), m_workspace.pausedOperations(),
            transferTotals(m_workspace).unfinished, m_troubles};
}

void Tray::retranslate()
{
    m_said = summary();
    const TrayMark mark = m_said.troubles > 0 ? TrayMark::Trouble
        : m_said.active > 0                   ? TrayMark::Working
                                              : TrayMark::None;
    if (m_icon) {
        m_icon->setIcon(trayPicture(mark, m_theme.tokens()));
        m_icon->setToolTip(trayTip(m_said));
    }
    fillMenu();
    Q_EMIT activeChanged(m_said.active);
}

/// Operations change their states without changing the counts.
void Tray::update()
{
    if (m_said == summary())
        fillMenu();
    else
        retranslate();
}

void Tray::fillMenu()
{
    if (m_menu.isVisible()) // what a hand reaches for stays where it is; see the constructor
        return;
    m_menu.clear();
    QAction *show = m_menu.addAction(tr("&Show Snapdeck"), this, [this] { Q_EMIT showRequested({}); });
    show->setObjectName(QStringLiteral("trayShow"));
    m_menu.addSeparator();
    int room = longestList;
    for (const OpenSession &session : m_workspace.openSessions())
        room -= addOperations(session, room);
    if (const int others = m_said.active + m_said.paused - (longestList - room); others > 0)
        m_menu.addAction(tr("%n more", nullptr, others), this,
                         [this] { Q_EMIT showRequested({}); });
    if (room < longestList)
        m_menu.addSeparator();
    QAction *quit = m_menu.addAction(tr("&Quit"), this, &Tray::quitRequested);
    quit->setObjectName(QStringLiteral("trayQuit"));
}

/// The newest first; a click leads to it. Nothing can be undone or called off from here.
int Tray::addOperations(const OpenSession &session, int room)
{
    const OperationList *operations = std::visit([](auto *open) { return &open->operations(); }, session);
    const auto *const *square = std::get_if<SquareCloudSession *>(&session);
    int added = 0;
    int left = operations->activeCount(); // of ten thousand that have ended not one needs a look
    const QList<Operation *> &all = operations->operations();
    for (auto at = all.crbegin(); at != all.crend() && added < room && left > 0; ++at) {
        const OperationView &view = (*at)->view();
        if ((*at)->isFinished())
            continue;
        --left;
        ++added;
        const bool isPaused = square && (*square)->isPaused(view);
        QAction *line = m_menu.addAction(trayLine(isPaused ? whilePaused(view) : view), this,
                                         [this, id = view.id] { Q_EMIT showRequested(id); });
        line->setObjectName(QStringLiteral("trayOperation"));
    }
    return added;
}

} // namespace snapdeck
