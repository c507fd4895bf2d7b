// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsFound.h"

#include "core/session/SquareCloudSession.h"
#include "ui/delegates/IdDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/Format.h"
#include "ui/models/SortFilterModel.h"
#include "ui/pages/ContentsSearch.h"
#include "ui/pages/ContentsSearchLine.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int pauseMilliseconds = 250;
constexpr qsizetype MostTimes = 3;

using State = SearchProgress::State;

/// Which they are, by the times at which they were taken.
QString unreadableText(const QList<ContentsSearch::Unreadable> &all, const QDateTime &now)
{
    QStringList times;
    for (const auto &one : all.mid(0, MostTimes))
        times << Format::nearTime(one.snapshot.takenAt, now);
    QString which = times.join(QStringLiteral("; "));
    if (all.size() > MostTimes)
        which = ContentsFound::tr("%1 and %n more", "times of snapshots", int(all.size() - MostTimes))
                    .arg(which);
    return ContentsFound::tr("%n snapshots could not be read: %1", nullptr, int(all.size())).arg(which);
}

/// Why each of them could not, a line each.
QString reasons(const QList<ContentsSearch::Unreadable> &all)
{
    QStringList lines;
    for (const auto &one : all)
        lines << ContentsFound::tr("%1: %2", "when a snapshot was taken, why it could not be read")
                     .arg(Format::dateTime(one.snapshot.takenAt), one.why);
    return lines.join(u'\n');
}

} // namespace

ContentsFound::ContentsFound(SquareCloudSession &session, QWidget *parent)
    : QWidget(parent)
    , m_clock(session.clock())
    , m_search(new ContentsSearch(session, this))
    , m_model(new ContentsFoundModel(session.clock(), this))
    , m_sorted(new SortFilterModel(m_model, this))
    , m_table(new TableView)
    , m_stack(new QStackedWidget)
    , m_instead(new EmptyState)
    , m_line(new ContentsSearchLine(this))
    , m_noteRoom(new QWidget)
    , m_note(makeParagraph(TextKind::Secondary))
{
    m_instead->setObjectName(QStringLiteral("foundState"));
    m_stack->addWidget(makeTable());
    m_stack->addWidget(m_instead);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 4);
    card->body()->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeNote());
    column->addWidget(card, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_search->start(m_resource, m_snapshots, m_text); });
    connect(m_search, &ContentsSearch::found, this, [this](const QList<FoundEntry> &entries) {
        m_found.append(entries);
        m_model->setRows(m_found);
    });
    connect(m_search, &ContentsSearch::progressed, this, &ContentsFound::showProgress);
    connect(m_line, &ContentsSearchLine::stopRequested, this, &ContentsFound::interrupt);
    connect(m_line, &ContentsSearchLine::againRequested, this, [this] {
        stop();
        Q_EMIT againRequested(); // the list may be another one now
    });
    connect(m_line, &ContentsSearchLine::buttonLeft, this, &ContentsFound::focusTable);
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        const FoundEntry entry = m_model->at(m_sorted->mapToSource(index).row());
        Q_EMIT entryOpened(entry.snapshot, entry.path);
    });
}

QWidget *ContentsFound::line() const
{
    return m_line;
}

QWidget *ContentsFound::makeNote()
{
    m_note->setObjectName(QStringLiteral("foundNote"));
    auto *row = new QHBoxLayout(m_noteRoom);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(Metrics::Grid);
    row->addWidget(new IconLabel(Icon::AlertTriangle, Tone::Warning), 0, Qt::AlignTop);
    row->addWidget(m_note, 1);
    m_noteRoom->hide();
    return m_noteRoom;
}

QWidget *ContentsFound::makeTable()
{
    m_table->setObjectName(QStringLiteral("foundTable"));
    m_table->setAccessibleName(tr("Found in all snapshots"));
    m_table->setGround(Ground::Surface);
    m_table->setCompact(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    for (const int column :
         {ContentsFoundModel::Taken, ContentsFoundModel::Size, ContentsFoundModel::Modified})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(ContentsFoundModel::Path, new IdDelegate(m_table));
    m_table->setColumn(ContentsFoundModel::Path, 260, 0);
    m_table->setColumn(ContentsFoundModel::Taken, 110, 0);
    m_table->setColumn(ContentsFoundModel::Size, 100, 1);
    m_table->setColumn(ContentsFoundModel::Modified, 170, 2);
    m_table->setStretchColumn(ContentsFoundModel::Path);
    m_table->sortByColumn(ContentsFoundModel::Taken, Qt::DescendingOrder);
    return m_table;
}

void ContentsFound::search(const ResourceId &resource, const QList<Snapshot> &snapshots, const QString &text)
{
    if (isAsked() && resource == m_resource && text == m_text)
        return;
    stop();
    m_resource = resource;
    m_snapshots = snapshots;
    m_text = text;
    begin();
}

void ContentsFound::begin()
{
    m_search->forget();
    m_isStopped = false;
    m_found.clear();
    m_model->setRows({});
    if (isAsked())
        m_pause.start();
    showProgress();
}

void ContentsFound::interrupt()
{
    m_pause.stop();
    m_search->stop();
    m_isStopped = true;
    showProgress();
}

void ContentsFound::stop()
{
    m_pause.stop();
    m_search->forget();
    m_text.clear();
    m_found.clear();
    m_model->setRows({});
}

void ContentsFound::focusTable()
{
    m_table->setFocus();
}

bool ContentsFound::isAsked() const
{
    return !m_text.trimmed().isEmpty();
}

SearchProgress ContentsFound::progress() const
{
    SearchProgress progress;
    progress.total = m_snapshots.size();
    if (!isAsked())
        return progress;
    const bool isRunning = m_pause.isActive() || m_search->isRunning();
    progress.state = m_isStopped ? State::Stopped : isRunning ? State::Running : State::Ended;
    progress.names = m_found.size();
    progress.done = m_search->doneCount();
    progress.unreadable = m_search->unreadable().size();
    return progress;
}

void ContentsFound::showProgress()
{
    const SearchProgress now = progress();
    m_line->showProgress(now);
    showInstead(now);
    showNote();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_instead);
}

void ContentsFound::showInstead(const SearchProgress &progress)
{
    if (progress.state == State::Idle)
        m_instead->setContent(Icon::Search, tr("Search all snapshots"),
                              tr("Type a part of a path; the directory of every snapshot is read for it."));
    else if (progress.state == State::Running)
        m_instead->setContent(Icon::Loader, tr("Searching…"), tr("The newest snapshots come first."),
                              Tone::Processing);
    else if (progress.state == State::Stopped)
        m_instead->setContent(Icon::Ban, tr("The search was stopped"),
                              tr("Not every snapshot was searched for “%1”.").arg(m_text));
    else if (progress.unreadable == progress.total)
        m_instead->setContent(Icon::AlertTriangle, tr("Nothing could be searched"),
                              tr("No snapshot could be read, so it is not known what lies in them."),
                              Tone::Warning);
    else
        m_instead->setContent(Icon::Search, tr("Nothing matches “%1”").arg(m_text),
                              tr("Every word must be found in the path."));
}

void ContentsFound::showNote()
{
    QStringList lines;
    if (!m_search->unreadable().isEmpty())
        lines << unreadableText(m_search->unreadable(), m_clock.utcNow());
    if (m_search->isCut())
        lines << tr("A snapshot has more than %1 such names; of each the first ones are listed.")
                     .arg(Format::count(ContentsSearch::mostOfOne));
    m_note->setText(lines.join(u'\n'));
    const QString why = reasons(m_search->unreadable());
    m_note->setToolTip(plainToolTip(why));
    m_note->setAccessibleDescription(why);
    m_noteRoom->setVisible(!lines.isEmpty());
}

} // namespace snapdeck
