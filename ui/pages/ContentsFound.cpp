// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsFound.h"

#include "core/session/SquareCloudSession.h"
#include "ui/delegates/IdDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/Format.h"
#include "ui/models/SortFilterModel.h"
#include "ui/pages/ContentsSearch.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int pauseMilliseconds = 250;

} // namespace

ContentsFound::ContentsFound(SquareCloudSession &session, QWidget *parent)
    : QWidget(parent)
    , m_search(new ContentsSearch(session, this))
    , m_model(new ContentsFoundModel(session.clock(), this))
    , m_sorted(new SortFilterModel(m_model, this))
    , m_table(new TableView)
    , m_stack(new QStackedWidget)
    , m_instead(new EmptyState)
    , m_progress(makeLabel(TextKind::Secondary))
{
    m_instead->setObjectName(QStringLiteral("foundState"));
    m_progress->setObjectName(QStringLiteral("foundProgress"));
    m_stack->addWidget(makeTable());
    m_stack->addWidget(m_instead);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 4);
    card->body()->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card, 1);
    column->addWidget(m_progress);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_search->start(m_resource, m_text); });
    connect(m_search, &ContentsSearch::found, this, [this](const QList<FoundEntry> &entries) {
        m_found.append(entries);
        m_model->setRows(m_found);
    });
    connect(m_search, &ContentsSearch::progressed, this, &ContentsFound::showProgress);
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        const FoundEntry &entry = m_model->at(m_sorted->mapToSource(index).row());
        Q_EMIT entryOpened(entry.snapshot, entry.path);
    });
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

void ContentsFound::search(const ResourceId &resource, const QString &text)
{
    if (resource == m_resource && text == m_text && (m_pause.isActive() || m_search->totalCount() > 0))
        return;
    stop();
    m_resource = resource;
    m_text = text;
    if (!text.trimmed().isEmpty())
        m_pause.start();
    showProgress();
}

void ContentsFound::stop()
{
    m_pause.stop();
    m_search->stop();
    m_text.clear();
    m_found.clear();
    m_model->setRows({});
}

void ContentsFound::focusTable()
{
    m_table->setFocus();
}

void ContentsFound::showProgress()
{
    const bool isAsked = !m_text.trimmed().isEmpty();
    const bool isRunning = m_pause.isActive() || m_search->isRunning();
    if (!isAsked)
        m_instead->setContent(Icon::Search, tr("Search all snapshots"),
                              tr("Type a part of a path; the directory of every snapshot is read for it."));
    else if (isRunning)
        m_instead->setContent(Icon::Loader, tr("Searching…"), tr("The newest snapshots come first."),
                              Tone::Processing);
    else
        m_instead->setContent(Icon::Search, tr("Nothing matches “%1”").arg(m_text),
                              tr("Every word must be found in the path."));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_instead);
    QString words;
    if (isAsked && !m_pause.isActive()) {
        words = tr("%1 of %2 snapshots searched", "so far, in all")
                    .arg(Format::count(m_search->doneCount()), Format::count(m_search->totalCount()));
        if (m_search->unreadable() > 0)
            words += QStringLiteral(" · ")
                + tr("%n could not be read", "snapshots", int(m_search->unreadable()));
    }
    m_progress->setText(words);
}

} // namespace snapdeck
