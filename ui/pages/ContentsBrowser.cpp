// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsBrowser.h"

#include "core/base/Aside.h"
#include "ui/models/ArchiveEntryModel.h"
#include "ui/pages/ContentsDrag.h"
#include "ui/pages/ContentsTable.h"
#include "ui/pages/ContentsViewer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace snapdeck {

ContentsBrowser::ContentsBrowser(QWidget *parent)
    : QWidget(parent)
    , m_model(new ArchiveEntryModel(this))
    , m_table(new ContentsTable(m_model))
    , m_placeRow(new QWidget)
    , m_up(makeIconButton(Icon::ArrowUp, tr("Folder above (Backspace)")))
    , m_place(new ElidedLabel)
    , m_listStack(new QStackedWidget)
    , m_noMatch(new EmptyState)
    , m_viewer(new ContentsViewer)
    , m_drag(new ContentsDrag(m_table))
{
    build();
    connect(m_table, &TableView::rowOpened, this, &ContentsBrowser::open);
    connect(m_table, &ContentsTable::leftUpwards, this, &ContentsBrowser::goUp);
    connect(m_up, &QToolButton::clicked, this, &ContentsBrowser::goUp);
    connect(m_table, &ContentsTable::dragBegun, this, [this] {
        if (m_archive.index)
            m_drag->begin(m_archive, chosenPaths());
    });
    connect(m_drag, &ContentsDrag::noticed, this, &ContentsBrowser::noticed);
    connect(m_viewer, &ContentsViewer::finished, this, &ContentsBrowser::fileRead);
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &ContentsBrowser::showChoice);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ContentsBrowser::choiceChanged);
}

void ContentsBrowser::build()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("contentsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(makeList());
    splitter->addWidget(m_viewer);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

QWidget *ContentsBrowser::makeList()
{
    m_up->setObjectName(QStringLiteral("folderUpButton"));
    m_place->setObjectName(QStringLiteral("contentsPlace"));
    auto *place = new QHBoxLayout(m_placeRow);
    place->setContentsMargins(6, 4, 16, 4);
    place->setSpacing(6);
    place->addWidget(m_up);
    place->addWidget(m_place, 1);
    m_noMatch->setObjectName(QStringLiteral("contentsNoMatch"));
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_noMatch);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 4);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_placeRow);
    card->body()->addWidget(m_listStack, 1);
    card->setMinimumHeight(160);
    return card;
}

void ContentsBrowser::showNothing()
{
    m_ordering.reset();
    m_archive = {};
    m_model->setTree({});
    m_viewer->showNothing({});
    Q_EMIT choiceChanged();
}

void ContentsBrowser::showArchive(const OpenedArchive &archive, const QString &path)
{
    showNothing();
    m_archive = archive;
    m_ordering = std::make_unique<QObject>();
    doAside(
        m_ordering.get(),
        [index = archive.index] { return ContentsTreePtr(std::make_shared<ContentsTree>(index)); },
        [this, path](const ContentsTreePtr &tree) { take(tree, path); });
}

void ContentsBrowser::take(const ContentsTreePtr &tree, const QString &path)
{
    m_model->setTree(tree);
    int folder = path.endsWith(u'/') ? tree->find(path) : tree->find(path.left(path.lastIndexOf(u'/') + 1));
    if (folder > 0)
        m_model->setFolder(folder);
    showPlace();
    int row = 0;
    for (int at = 0; at < m_model->rowCount() && !path.isEmpty(); ++at)
        row = m_model->pathAt(at) == path ? at : row;
    chooseRow(row);
    Q_EMIT loaded();
}

void ContentsBrowser::setFilterText(const QString &text)
{
    m_filter = text;
    m_model->setFilterText(text);
    showPlace();
    chooseRow(0);
}

void ContentsBrowser::focusTable()
{
    m_table->setFocus();
}

QStringList ContentsBrowser::chosenPaths() const
{
    return m_table->chosenPaths();
}

const ContentsTreePtr &ContentsBrowser::tree() const
{
    return m_model->tree();
}

void ContentsBrowser::open(const QModelIndex &index)
{
    const int folder = m_model->folderAt(index.row());
    if (folder >= 0)
        enter(folder);
    else
        m_viewer->focusText();
}

void ContentsBrowser::goUp()
{
    if (!tree() || m_model->isFiltered() || m_model->folder() == 0)
        return;
    const int from = m_model->folder();
    enter(tree()->folder(from).parent, from);
}

void ContentsBrowser::enter(int folder, int fromFolder)
{
    m_model->setFolder(folder);
    showPlace();
    chooseRow(fromFolder < 0 ? 0 : m_model->rowOfFolder(fromFolder));
    m_table->setFocus();
}

void ContentsBrowser::chooseRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    showChoice();
    m_viewer->forgetFormer(); // other rows stand there now
}

void ContentsBrowser::showPlace()
{
    const bool isSearch = m_model->isFiltered();
    const bool any = m_model->rowCount() > 0;
    m_placeRow->setVisible(tree() && !isSearch && m_model->folder() != 0);
    m_place->setWholeText(tree() ? tree()->folder(m_model->folder()).path : QString());
    if (isSearch)
        m_noMatch->setContent(Icon::Search, tr("Nothing matches “%1”").arg(m_filter),
                              tr("Every word must be found in the path."));
    else
        m_noMatch->setContent(Icon::Inbox, tr("There is nothing in it"), tr("The archive has no files."));
    const bool isEmpty = tree() && !any;
    m_listStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noMatch) : m_table);
}

void ContentsBrowser::showChoice()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_archive.index || !current.isValid()) {
        m_viewer->showNothing({});
        return;
    }
    const int folder = m_model->folderAt(current.row());
    if (folder < 0)
        m_viewer->showEntry(m_archive, m_model->entryAt(current.row()));
    else
        m_viewer->showNothing(tr("“%1” is a folder. Return opens it.").arg(tree()->folder(folder).name));
}

} // namespace snapdeck
