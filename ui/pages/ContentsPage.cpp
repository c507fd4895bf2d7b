// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsPage.h"

#include "core/session/SquareCloudSession.h"
#include "ui/models/Format.h"
#include "ui/pages/ContentsBrowser.h"
#include "ui/pages/ContentsChooser.h"
#include "ui/pages/ContentsFound.h"
#include "ui/pages/ContentsReader.h"
#include "ui/pages/ContentsTable.h"
#include "ui/pages/ExtractLine.h"
#include "ui/pages/Extractor.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace snapdeck {

ContentsPage::ContentsPage(SquareCloudSession &session, const QString &listTitle, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(new ContentsReader(session, this))
    , m_header(new PageHeader(QString()))
    , m_filter(new SearchField(tr("Filter paths")))
    , m_chooser(new ContentsChooser(session))
    , m_everywhere(new QCheckBox(tr("In &all snapshots")))
    , m_summary(new ElidedLabel)
    , m_stack(new QStackedWidget)
    , m_browser(new ContentsBrowser)
    , m_found(new ContentsFound(session))
    , m_instead(new EmptyState)
    , m_extractor(new Extractor(this))
    , m_extractLine(new ExtractLine(m_extractor))
{
    setObjectName(QStringLiteral("contentsPage"));
    setGround(this, Ground::Window);
    m_header->setParentPage(listTitle);
    m_header->setCount(tr("Contents"));
    m_header->setRefreshVisible(false);
    buildActions();
    buildHeader();
    build();
    connectParts();
    showState();
}

void ContentsPage::buildHeader()
{
    m_filter->setObjectName(QStringLiteral("contentsFilter"));
    m_filter->showShortcut(QKeySequence::Find);
    m_header->addWidget(m_filter);
    auto *extractButton = makeActionButton(ButtonKind::Normal, m_extract);
    extractButton->setObjectName(QStringLiteral("extractButton"));
    m_header->addWidget(extractButton);
}

void ContentsPage::buildActions()
{
    m_extract = new QAction(makeIcon(Icon::FileDown), tr("&Extract…"), this);
    m_extract->setShortcut(Qt::CTRL | Qt::Key_E);
    m_extract->setToolTip(tr("Extract what is chosen, and nothing else is fetched"));
    connect(m_extract, &QAction::triggered, this, [this] { extract(m_browser->chosenPaths()); });
    m_extractAll = new QAction(tr("Extract e&verything…"), this);
    connect(m_extractAll, &QAction::triggered, this, [this] { extract({}); });
    m_copyPath = new QAction(makeIcon(Icon::Copy), tr("&Copy path"), this);
    connect(m_copyPath, &QAction::triggered, this, &ContentsPage::copyPaths);
    m_copyCommand = new QAction(makeIcon(Icon::Terminal), tr("Copy as co&mmand"), this);
    m_copyCommand->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(m_copyCommand, &QAction::triggered, this, &ContentsPage::copyCommand);
    addActions({m_extract, m_extractAll, m_copyCommand});
    m_browser->table()->addActions({m_extract, m_extractAll, m_copyPath, m_copyCommand});
}

QWidget *ContentsPage::makeTop()
{
    m_chooser->setObjectName(QStringLiteral("contentsChooser"));
    setChoiceName(m_chooser, tr("Snapshot"));
    m_everywhere->setObjectName(QStringLiteral("everywhereCheck"));
    m_everywhere->setToolTip(tr("Look for the path in every snapshot of this resource"));
    m_summary->setObjectName(QStringLiteral("contentsSummary"));
    m_summary->setFont(TypeScale::body());
    m_summary->setElideMode(Qt::ElideRight);
    auto *top = new QWidget;
    top->setMinimumHeight(Metrics::ControlHeight); // whichever of them are there, what is below stays
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_chooser);
    row->addWidget(m_summary, 1);
    row->addWidget(m_found->line(), 1);
    row->addWidget(m_everywhere); // last: it must not move away under the mouse
    return top;
}

void ContentsPage::build()
{
    m_instead->setObjectName(QStringLiteral("contentsState"));
    m_stack->addWidget(m_instead);
    m_stack->addWidget(m_browser);
    m_stack->addWidget(m_found);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(Metrics::PageMargin, 16, Metrics::PageMargin, 16);
    inside->setSpacing(14);
    inside->addWidget(makeTop());
    inside->addWidget(m_stack, 1);
    inside->addWidget(m_extractLine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(inside, 1);
}

void ContentsPage::connectParts()
{
    connect(m_header, &PageHeader::parentRequested, this, &ContentsPage::left);
    connect(m_reader, &ContentsReader::changed, this, [this] {
        if (m_reader->state() == ContentsReader::State::Ready)
            m_browser->showArchive(m_reader->archive(), std::exchange(m_path, {}));
        else
            m_browser->showNothing();
        showState();
    });
    connect(m_reader, &ContentsReader::progressed, this, [this] { m_reader->describe(m_instead); });
    connect(m_instead, &EmptyState::actionTriggered, m_reader, &ContentsReader::tryOtherwise);
    connect(m_chooser, &ContentsChooser::snapshotChosen, this,
            [this](const Snapshot &snapshot) { m_reader->open(m_resource, snapshot); });
    connect(m_filter, &SearchField::textChanged, this, &ContentsPage::applyFilter);
    connect(m_filter, &SearchField::leftDownwards, this, [this] {
        if (m_everywhere->isChecked())
            m_found->focusTable();
        else
            m_browser->focusTable();
    });
    connect(m_everywhere, &QCheckBox::toggled, this, [this](bool everywhere) {
        applyFilter();
        if (everywhere)
            m_filter->setFocus();
    });
    connect(m_browser, &ContentsBrowser::loaded, this, &ContentsPage::showSummary);
    connect(m_browser, &ContentsBrowser::fileRead, this, &ContentsPage::showSummary);
    connect(m_browser, &ContentsBrowser::choiceChanged, this, &ContentsPage::showActions);
    connect(m_browser, &ContentsBrowser::noticed, this, &ContentsPage::noticed);
    connect(m_found, &ContentsFound::entryOpened, this, &ContentsPage::openFound);
    connect(m_found, &ContentsFound::againRequested, this, &ContentsPage::applyFilter);
    connect(m_extractor, &Extractor::changed, this, &ContentsPage::showActions);
    connect(m_extractor, &Extractor::changed, this, &ContentsPage::showSummary);
}

void ContentsPage::showSnapshot(const Resource &resource, const Snapshot &snapshot, const QString &path)
{
    m_resource = resource;
    m_path = path;
    m_header->setTitle(resource.name);
    m_filter->clear();
    m_everywhere->setChecked(false);
    m_extractor->forget();
    m_chooser->setResource(resource.id);
    m_chooser->choose(snapshot);
    m_reader->open(resource, snapshot);
    m_browser->focusTable();
}

void ContentsPage::leave()
{
    m_found->stop();
    m_reader->close();
}

void ContentsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ContentsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ContentsPage::applyFilter()
{
    if (m_everywhere->isChecked()) {
        m_found->search(m_resource.id, m_chooser->all(), m_filter->text());
    } else {
        m_found->stop();
        m_browser->setFilterText(m_filter->text());
    }
    showState();
}

void ContentsPage::showState()
{
    const bool isReady = m_reader->state() == ContentsReader::State::Ready;
    if (!isReady)
        m_reader->describe(m_instead);
    const bool isEverywhere = m_everywhere->isChecked();
    // Which snapshot it is and what is in it is not true of what was found in all of them.
    m_chooser->setVisible(!isEverywhere);
    m_summary->setVisible(!isEverywhere);
    m_found->line()->setVisible(isEverywhere);
    if (isEverywhere)
        m_stack->setCurrentWidget(m_found);
    else
        m_stack->setCurrentWidget(isReady ? static_cast<QWidget *>(m_browser) : m_instead);
    showSummary();
    showActions();
}

void ContentsPage::showSummary()
{
    const ContentsTreePtr &tree = m_browser->tree();
    const bool isShown = m_reader->state() == ContentsReader::State::Ready && tree;
    if (!isShown)
        m_summary->setWholeText({});
    else
        m_summary->setWholeText(
            tr("%1 files · %2 unpacked · %3", "how many, bytes, where they were read from")
                .arg(Format::count(tree->fileCount()), Format::size(tree->index().contentBytes),
                     costText(m_reader->cost())));
}

void ContentsPage::showActions()
{
    const bool isReady = m_reader->state() == ContentsReader::State::Ready && m_browser->tree()
        && !m_everywhere->isChecked();
    const bool isBusy = m_extractor->state() == Extractor::State::Running
        || m_extractor->state() == Extractor::State::Planning;
    const bool any = isReady && !m_browser->chosenPaths().isEmpty();
    m_extract->setEnabled(any && !isBusy);
    m_extractAll->setEnabled(isReady && !isBusy);
    m_copyPath->setEnabled(any);
    m_copyCommand->setEnabled(any && !m_reader->snapshot()->ref.version.isEmpty());
}

void ContentsPage::extract(const QStringList &chosen)
{
    m_extractor->extract(m_reader->archive(), chosen);
}

void ContentsPage::copyPaths()
{
    QGuiApplication::clipboard()->setText(m_browser->chosenPaths().join(u'\n'));
    Q_EMIT noticed(tr("Path copied."));
}

void ContentsPage::copyCommand()
{
    QGuiApplication::clipboard()->setText(extractCommand(m_session.account().name, m_resource.id,
                                                         m_reader->snapshot()->ref.version,
                                                         m_browser->chosenPaths()));
    Q_EMIT noticed(tr("Command copied. It extracts into the folder in which it is called."));
}

void ContentsPage::openFound(const Snapshot &snapshot, const QString &path)
{
    const Resource resource = m_resource;
    m_reader->close(); // it may be the one on show, with another path
    showSnapshot(resource, snapshot, path);
}

} // namespace snapdeck
