// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShellStatus.h"

#include "ui/models/Burst.h"
#include "ui/models/Format.h"
#include "ui/models/TransferWords.h"
#include "ui/widgets/StatusStrip.h"

#include <QTimer>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int noticeMs = 8000;
constexpr int burstMs = 40;

/// When something of the account goes on, if that is known. What is paused does not by itself.
std::optional<QDateTime> nextStep(const OpenSession &session, const QDateTime &now)
{
    const OperationList &list = *std::visit([](auto *open) { return &open->operations(); }, session);
    if (list.activeCount() == 0)
        return {};
    const auto *const *square = std::get_if<SquareCloudSession *>(&session);
    std::optional<QDateTime> next;
    for (const Operation *operation : list.operations()) {
        const OperationView &view = operation->view();
        const bool isSooner = view.nextAt && *view.nextAt > now && (!next || *view.nextAt < *next);
        if (isSooner && !operation->isFinished() && !(square && (*square)->isPaused(view)))
            next = view.nextAt;
    }
    return next;
}

} // namespace

ShellStatus::ShellStatus(Workspace &workspace, StatusStrip &strip, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_operations(strip.addItem(StatusStrip::Side::Left, Icon::Loader, Tone::Processing))
    , m_downloads(strip.addItem(StatusStrip::Side::Left, Icon::ArrowDownToLine))
    , m_notice(strip.addItem(StatusStrip::Side::Left, Icon::Info))
    , m_quota(strip.addItem(StatusStrip::Side::Right, Icon::Gauge))
    , m_connection(strip.addItem(StatusStrip::Side::Right, Icon::Online, Tone::Ok))
    , m_tick(new QTimer(this))
    , m_noticeEnd(new QTimer(this))
    , m_burst(new Burst(
          burstMs, [this] { update(); }, this))
{
    m_operations->setObjectName(QStringLiteral("statusOperations"));
    m_downloads->setObjectName(QStringLiteral("statusDownloads"));
    m_notice->setObjectName(QStringLiteral("statusNotice"));
    m_quota->setObjectName(QStringLiteral("statusQuota"));
    m_connection->setObjectName(QStringLiteral("statusConnection"));
    connect(m_operations, &StatusItem::clicked, this, &ShellStatus::activityRequested);
    connect(m_downloads, &StatusItem::clicked, this, &ShellStatus::downloadsRequested);
    m_tick->setInterval(1000); // for the countdown; stops when there is none
    connect(m_tick, &QTimer::timeout, this, &ShellStatus::updateOperations);
    m_noticeEnd->setSingleShot(true);
    connect(m_noticeEnd, &QTimer::timeout, m_notice, [this] { m_notice->setStatus({}); });
    for (const OpenSession &session : m_workspace.openSessions())
        follow(session);
    connect(&m_workspace, &Workspace::opened, this, &ShellStatus::follow);
    showNothing();
}

void ShellStatus::follow(const OpenSession &session)
{
    std::visit(
        [this](auto *open) {
            connect(&open->operations(), &OperationList::added, this, &ShellStatus::updateSoon);
            connect(&open->operations(), &OperationList::changed, this, &ShellStatus::updateSoon);
            connect(&open->catalog(), &std::decay_t<decltype(open->catalog())>::refreshFinished, this,
                    &ShellStatus::update);
        },
        session);
    if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session)) {
        connect(&(*squareCloud)->downloads(), &DownloadQueue::changed, this, &ShellStatus::updateDownloads);
        connect(*squareCloud, &SquareCloudSession::quotaChanged, this, &ShellStatus::updateSoon);
        for (const SnapshotBatch *batch : (*squareCloud)->batches())
            followBatch(batch);
        connect(*squareCloud, &SquareCloudSession::batchAdded, this, &ShellStatus::followBatch);
    }
}

void ShellStatus::followBatch(const SnapshotBatch *batch)
{
    connect(batch, &SnapshotBatch::changed, this, &ShellStatus::updateSoon);
}

void ShellStatus::updateSoon()
{
    m_burst->ask();
}

void ShellStatus::showAccount(const OpenSession &session)
{
    m_shown = session;
    update();
}

void ShellStatus::showNothing()
{
    m_shown.reset();
    update();
}

void ShellStatus::notice(const QString &text)
{
    m_notice->setStatus(text);
    m_noticeEnd->start(noticeMs);
}

void ShellStatus::update()
{
    updateOperations();
    updateDownloads();
    updateQuota();
    updateConnection();
}

void ShellStatus::updateOperations()
{
    const int going = m_workspace.operationsUnderWay();
    const int paused = m_workspace.pausedOperations();
    std::optional<QDateTime> next;
    const QDateTime now = m_workspace.time().utcNow();
    for (const OpenSession &session : m_workspace.openSessions()) {
        const auto at = nextStep(session, now);
        if (at && (!next || *at < *next))
            next = at;
    }
    QString text = going > 0 ? tr("%n operation(s) under way", nullptr, going) : QString();
    if (paused > 0)
        text = going > 0 ? tr("%1, %2 paused").arg(text, Format::count(paused))
                         : tr("%n operation(s) paused", nullptr, paused);
    if (next)
        text += tr(", next step in %1").arg(Format::countdown(*next, now));
    const bool allRest = going == 0;
    m_operations->setStatus(allRest ? Icon::Pause : Icon::Loader, allRest ? Tone::Neutral : Tone::Processing,
                            text);
    if (next && !m_tick->isActive())
        m_tick->start();
    else if (!next)
        m_tick->stop();
}

void ShellStatus::updateDownloads()
{
    m_downloads->setStatus(totalsWords(transferTotals(m_workspace)));
}

void ShellStatus::updateQuota()
{
    const auto *squareCloud = m_shown ? std::get_if<SquareCloudSession *>(&*m_shown) : nullptr;
    const Quota quota = squareCloud ? (*squareCloud)->quota() : Quota{};
    if (quota.limit == 0) {
        m_quota->setStatus({});
        return;
    }
    const QDateTime now = m_workspace.time().utcNow();
    QString text = tr("Quota %1 of %2 left").arg(Format::count(quota.left()), Format::count(quota.limit));
    const bool frees = quota.nextFreesAt && quota.used > 0;
    if (frees)
        text += tr(", next frees %1").arg(Format::nearTime(*quota.nextFreesAt, now));
    m_quota->setStatus(Icon::Gauge, quota.left() > 0 ? Tone::Neutral : Tone::Warning, text);
    QStringList tip{
        tr("Snapshots of the last 24 hours: %1 used, %2 left of %3.")
            .arg(Format::count(quota.used), Format::count(quota.left()), Format::count(quota.limit))};
    if (frees)
        tip << tr("The next frees up at %1, in %2.")
                   .arg(Format::nearTime(*quota.nextFreesAt, now), Format::duration(now, *quota.nextFreesAt));
    m_quota->setToolTip(tip.join(u'\n'));
    m_quota->setAccessibleDescription(tip.join(u' '));
}

void ShellStatus::updateConnection()
{
    if (!m_shown) {
        m_connection->setStatus({});
        return;
    }
    const auto [error, host, plain] = std::visit(
        [](auto *open) {
            const QUrl url = open->account().baseUrl;
            return std::tuple(open->catalog().error(), url.host(),
                              url.scheme() == u"http" && !isLoopback(url));
        },
        *m_shown);
    if (error && error->kind == ErrorKind::Unreachable)
        m_connection->setStatus(Icon::Offline, Tone::Danger, tr("%1 cannot be reached").arg(host));
    else if (error)
        m_connection->setStatus(Icon::AlertTriangle, Tone::Warning,
                                tr("%1 answered with an error").arg(host));
    else if (plain)
        m_connection->setStatus(Icon::LockOpen, Tone::Danger, tr("%1 over plain http").arg(host));
    else
        m_connection->setStatus(Icon::Online, Tone::Ok, host);
}

} // namespace snapdeck
