// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TransferModel.h"

#include "ui/models/Burst.h"
#include "ui/models/Format.h"
#include "ui/models/TransferWords.h"

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int BurstMs = 100;
constexpr qint64 Ended = qint64(1) << 40; ///< after everything that is on its way
const QString nothing = QStringLiteral("–");

QList<SquareCloudSession *> sessionsOf(const Workspace &workspace)
{
    QList<SquareCloudSession *> sessions;
    for (const OpenSession &session : workspace.openSessions()) {
        if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session))
            sessions.append(*squareCloud);
    }
    std::sort(sessions.begin(), sessions.end(),
              [](const SquareCloudSession *one, const SquareCloudSession *other) {
                  return one->account().name.value() < other->account().name.value();
              });
    return sessions;
}

QString tipOf(const Download &download)
{
    if (download.state() == Download::State::Failed)
        return download.error().forPeople();
    if (download.state() == Download::State::Done)
        return TransferModel::tr("SHA-256 %1").arg(QString::fromLatin1(download.file().sha256));
    return download.notice();
}

} // namespace

TransferModel::TransferModel(Workspace &workspace, QObject *parent)
    : RowModel<TransferRow>({{tr("No."), Qt::AlignRight, tr("Whose turn it is; one that runs goes on")},
                             {tr("Download")},
                             {tr("Snapshot"), Qt::AlignLeft, tr("When the snapshot was taken")},
                             {tr("Progress")},
                             {tr("Speed"), Qt::AlignRight},
                             {tr("Left"), Qt::AlignRight},
                             {tr("Conn."), Qt::AlignRight, tr("Connections that are open now")},
                             {tr("State")},
                             {tr("Account")}},
                            parent)
    , m_workspace(workspace)
    , m_burst(new Burst(
          BurstMs, [this] { reload(); }, this))
{
    for (const OpenSession &session : workspace.openSessions())
        follow(session);
    connect(&workspace, &Workspace::opened, this, &TransferModel::follow);
    reload();
}

void TransferModel::follow(const OpenSession &session)
{
    const auto *squareCloud = std::get_if<SquareCloudSession *>(&session);
    if (!squareCloud)
        return;
    const DownloadQueue &queue = (*squareCloud)->downloads();
    connect(&queue, &DownloadQueue::added, this, [this] { m_burst->ask(); });
    connect(&queue, &DownloadQueue::changed, this, [this] { m_burst->ask(); });
    connect(&queue, &QObject::destroyed, this, [this] {
        m_ids.clear(); // another download may come to lie at the same address
        m_burst->ask();
    });
    m_burst->ask();
}

void TransferModel::reload()
{
    QList<TransferRow> rows;
    int turn = 0;
    for (SquareCloudSession *session : sessionsOf(m_workspace)) {
        const QList<Download *> &downloads = session->downloads().downloads();
        for (const Download *download : downloads) {
            QString &id = m_ids[download];
            if (id.isEmpty())
                id = QString::number(m_nextId++);
            TransferRow row = rowOfDownload(*session, *download, id);
            row.turn = download->isFinished() ? 0 : ++turn;
            row.order = download->isFinished() ? Ended - id.toLongLong() : row.turn;
            rows.append(row);
        }
    }
    setRows(rows);
}

TransferRow TransferModel::rowOfDownload(const SquareCloudSession &session, const Download &download,
                                         const QString &id)
{
    TransferRow row;
    row.id = id;
    row.account = session.account().name.value();
    row.title = download.wish().title;
    row.takenAt = download.wish().takenAt;
    row.fileName = download.wish().fileName;
    row.folder = download.wish().folder;
    row.badge = transferBadge(download);
    row.spoken = spokenTransfer(download);
    row.tip = tipOf(download);
    row.state = download.state();
    row.received = download.receivedBytes();
    row.total = download.totalBytes();
    if (download.state() == Download::State::Running) {
        row.bytesPerSecond = qint64(download.bytesPerSecond());
        row.connections = download.connections();
        if (const auto left = download.remaining())
            row.secondsLeft = left->count();
    }
    return row;
}

TransferModel::Found TransferModel::findDownload(const QString &id) const
{
    for (SquareCloudSession *session : sessionsOf(m_workspace)) {
        for (Download *download : session->downloads().downloads()) {
            if (m_ids.value(download) == id)
                return {session, download};
        }
    }
    return {};
}

QString TransferModel::filterText(int row) const
{
    const TransferRow &one = at(row);
    return QStringList{one.title, one.fileName, one.account, one.badge.text}.join(u' ');
}

QVariant TransferModel::cell(const TransferRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        if (column == Name || column == Snapshot)
            return plainTip(row.folder + u'/' + row.fileName);
        return column == State && !row.tip.isEmpty() ? plainTip(row.tip) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case RawValueRole:
        return rawValue(row, column);
    case BadgeRole:
        return column == State ? QVariant::fromValue(row.badge) : QVariant();
    case IdRole:
        return row.id;
    case SecondaryRole:
        return column != Name && column != Progress;
    case Qt::TextAlignmentRole:
        return column == Snapshot ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QString TransferModel::words(const TransferRow &row, int column) const
{
    switch (column) {
    case Turn:
        return row.turn > 0 ? Format::count(row.turn) : QString();
    case Name:
        return row.title;
    case Snapshot:
        return row.takenAt.isValid() ? Format::dateTime(row.takenAt) : nothing;
    case Progress:
        return Format::progress(row.received, row.total);
    case Speed:
        return row.bytesPerSecond > 0 ? tr("%1/s", "speed").arg(Format::size(row.bytesPerSecond)) : nothing;
    case Left:
        return row.secondsLeft >= 0 ? Format::duration(row.secondsLeft) : nothing;
    case Connections:
        return row.connections > 0 ? Format::count(row.connections) : nothing;
    case State:
        return row.badge.text;
    case Account:
        return row.account;
    default:
        return {};
    }
}

QVariant TransferModel::rawValue(const TransferRow &row, int column) const
{
    switch (column) {
    case Turn:
        return row.order;
    case Name:
        return row.title;
    case Snapshot:
        return row.takenAt;
    case Progress: // what the delegate draws, too
        return row.total > 0 ? QVariant(double(row.received) / double(row.total)) : QVariant();
    case Speed:
        return row.bytesPerSecond;
    case Left:
        return row.secondsLeft >= 0 ? QVariant(row.secondsLeft) : QVariant();
    case Connections:
        return row.connections;
    case State:
        return row.badge.text;
    case Account:
        return row.account;
    default:
        return {};
    }
}

QString TransferModel::spoken(const TransferRow &row, int column) const
{
    if (column == State)
        return row.spoken;
    if (column == Turn)
        return row.turn > 0 ? tr("number %1").arg(row.turn) : tr("ended");
    return words(row, column);
}

} // namespace snapdeck
