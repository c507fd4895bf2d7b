// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ComparePage.h"

#include "core/base/Aside.h"
#include "core/session/SquareCloudSession.h"
#include "ui/models/ArchiveDifferenceModel.h"
#include "ui/models/SortFilterModel.h"
#include "ui/pages/CompareBar.h"
#include "ui/pages/CompareTable.h"
#include "ui/pages/CompareText.h"
#include "ui/pages/ContentsReader.h"
#include "ui/pages/ExtractLine.h"
#include "ui/pages/Extractor.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

ComparePage::ComparePage(SquareCloudSession &session, const QString &listTitle, QWidget *parent)
    : QWidget(parent)
    , m_from(new ContentsReader(session, this))
    , m_to(new ContentsReader(session, this))
    , m_model(new ArchiveDifferenceModel(this))
    , m_sorted(new SortFilterModel(m_model, this))
    , m_header(new PageHeader(QString()))
    , m_filter(new SearchField(tr("Filter paths")))
    , m_bar(new CompareBar(session))
    , m_table(makeCompareTable(m_sorted))
    , m_text(new CompareText)
    , m_instead(new EmptyState)
    , m_result(new QWidget)
    , m_stack(new QStackedWidget)
    , m_extractor(new Extractor(this))
    , m_extractLine(new ExtractLine(m_extractor))
{
    setObjectName(QStringLiteral("comparePage"));
    setGround(this, Ground::Window);
    m_header->setParentPage(listTitle);
    m_header->setCount(tr("Compare"));
    m_header->setRefreshVisible(false);
    buildHeader();
    m_table->addAction(m_extract);
    build();
    connectParts();
    showState();
}

void ComparePage::buildHeader()
{
    m_extract = new QAction(makeIcon(Icon::FileDown), tr("&Extract…"), this);
    m_extract->setShortcut(Qt::CTRL | Qt::Key_E);
    m_extract->setToolTip(tr("Extract the chosen files as they are in the newer snapshot"));
    connect(m_extract, &QAction::triggered, this, &ComparePage::extract);
    addAction(m_extract);
    m_filter->setObjectName(QStringLiteral("compareFilter"));
    m_filter->showShortcut(QKeySequence::Find);
    m_header->addWidget(m_bar->kindBox());
    m_header->addWidget(m_filter);
    auto *button = makeActionButton(ButtonKind::Normal, m_extract);
    button->setObjectName(QStringLiteral("compareExtractButton"));
    m_header->addWidget(button);
}

void ComparePage::build()
{
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 4);
    card->body()->addWidget(m_table);
    card->setMinimumHeight(160);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(card);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->addWidget(splitter);
    m_instead->setObjectName(QStringLiteral("compareState"));
    m_stack->addWidget(m_instead);
    m_stack->addWidget(m_result);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(Metrics::PageMargin, 16, Metrics::PageMargin, 16);
    inside->setSpacing(14);
    inside->addWidget(m_bar);
    inside->addWidget(m_stack, 1);
    inside->addWidget(m_extractLine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(inside, 1);
}

void ComparePage::connectParts()
{
    connect(m_header, &PageHeader::parentRequested, this, &ComparePage::left);
    connect(m_bar, &CompareBar::pairChanged, this, &ComparePage::readBoth);
    connect(m_bar, &CompareBar::kindChanged, this, [this](const std::optional<EntryChange> &kind) {
        m_model->setKind(kind);
        showState();
    });
    for (ContentsReader *reader : {m_from, m_to}) {
        connect(reader, &ContentsReader::changed, this, &ComparePage::noteReader);
        connect(reader, &ContentsReader::progressed, this, &ComparePage::describe);
    }
    connect(m_instead, &EmptyState::actionTriggered, this, [this] {
        if (ContentsReader *reader = failed())
            reader->tryOtherwise();
    });
    connect(m_filter, &SearchField::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterText(text);
        showState();
    });
    connect(m_filter, &SearchField::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_text, &CompareText::finished, this, &ComparePage::showSummary);
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &ComparePage::showRow);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ComparePage::showActions);
    connect(m_table, &TableView::rowOpened, m_text, &CompareText::focusText);
    connect(m_extractor, &Extractor::changed, this, &ComparePage::showActions);
}

void ComparePage::showSnapshot(const Resource &resource, const Snapshot &snapshot)
{
    m_resource = resource;
    m_header->setTitle(resource.name);
    m_filter->clear();
    m_extractor->forget();
    m_bar->showSnapshot(resource, snapshot);
    m_table->setFocus();
}

void ComparePage::leave()
{
    m_comparison.reset();
    m_isCompared = false;
    m_from->close();
    m_to->close();
    m_model->setDifference({});
}

void ComparePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ComparePage::readBoth()
{
    m_comparison.reset();
    m_isCompared = false;
    if (m_bar->isPair()) {
        m_from->open(m_resource, *m_bar->from());
        m_to->open(m_resource, *m_bar->to());
    }
    noteReader();
}

void ComparePage::noteReader()
{
    const bool areReady = m_from->state() == ContentsReader::State::Ready
        && m_to->state() == ContentsReader::State::Ready && m_bar->isPair();
    if (!areReady)
        m_isCompared = false;
    if (areReady && !m_isCompared && !m_comparison)
        compare();
    showState();
}

void ComparePage::compare()
{
    m_comparison = std::make_unique<QObject>();
    doAside(
        m_comparison.get(),
        [from = m_from->archive().index, to = m_to->archive().index] { return compareArchives(*from, *to); },
        [this](const ArchiveDifference &difference) {
            m_isCompared = true;
            m_text->showNothing();
            m_model->setDifference(difference);
            m_table->setCurrentIndex(m_sorted->index(0, 0));
            showState();
        });
}

ContentsReader *ComparePage::failed() const
{
    for (ContentsReader *reader : {m_from, m_to}) {
        if (reader->state() == ContentsReader::State::Failed)
            return reader;
    }
    return nullptr;
}

void ComparePage::showState()
{
    const bool any = m_isCompared && m_sorted->rowCount() > 0;
    if (!any)
        describe();
    m_stack->setCurrentWidget(any ? m_result : static_cast<QWidget *>(m_instead));
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showSummary();
    showActions();
}

void ComparePage::describe()
{
    m_instead->setAction({});
    if (!m_bar->isPair()) {
        m_instead->setContent(Icon::Compare, tr("Choose two different snapshots"),
                              tr("Both sides are the same one."));
    } else if (!m_isCompared) {
        const bool isFetching = m_from->state() == ContentsReader::State::Fetching;
        const ContentsReader *reader = failed() ? failed() : isFetching ? m_from : m_to;
        reader->describe(m_instead);
    } else if (m_model->difference().rows.isEmpty()) {
        m_instead->setContent(Icon::CheckCircle, tr("Nothing differs"),
                              tr("Both snapshots have the same files with the same content."), Tone::Ok);
    } else {
        m_instead->setContent(Icon::Filter, tr("No change matches"),
                              tr("There are changes, but none of this kind with this path."));
    }
}

void ComparePage::showSummary()
{
    if (!m_isCompared) {
        m_bar->setSummary({});
        return;
    }
    const ReadingCost from = m_from->cost();
    const ReadingCost to = m_to->cost();
    ReadingCost both;
    both.isLocal = from.isLocal && to.isLocal;
    both.bytes = std::max<qint64>(from.bytes, 0) + std::max<qint64>(to.bytes, 0);
    both.milliseconds = std::max(from.milliseconds, to.milliseconds); // they are read side by side
    m_bar->setSummary(differenceText(m_model->difference()) + QStringLiteral(" · ") + costText(both));
}

void ComparePage::showRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_isCompared && current.isValid())
        m_text->showRow(m_from->archive(), m_to->archive(),
                        m_model->at(m_sorted->mapToSource(current).row()));
    else
        m_text->showNothing();
}

QStringList ComparePage::chosenPaths() const
{
    QStringList paths;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const ArchiveDifferenceRow &row = m_model->at(m_sorted->mapToSource(index).row());
        if (row.toEntry >= 0)
            paths << row.name;
    }
    return paths;
}

void ComparePage::showActions()
{
    const bool isBusy = m_extractor->state() == Extractor::State::Running
        || m_extractor->state() == Extractor::State::Planning;
    m_extract->setEnabled(m_isCompared && !isBusy && !chosenPaths().isEmpty());
}

void ComparePage::extract()
{
    m_extractor->extract(m_to->archive(), chosenPaths());
}

} // namespace snapdeck
