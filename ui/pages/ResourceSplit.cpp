// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceSplit.h"

#include "ui/pages/ChoiceLine.h"
#include "ui/theme/Tokens.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

/// The pages' share of a window that is called narrow.
constexpr int NarrowPage = Metrics::NarrowWindow - Metrics::SideBarWidth;
constexpr int ListWidth = 556;
constexpr int DetailWidth = 516;
constexpr int LeastList = 360;
constexpr int LeastDetail = 400;

} // namespace

ResourceSplit::ResourceSplit(QWidget *list, QWidget *detail, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_line(new ChoiceLine)
    , m_listSide(makeListSide(list))
    , m_detail(detail)
    , m_back(new QAction(tr("Back to the list"), this))
{
    m_splitter->setObjectName(QStringLiteral("resourceSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_listSide->setMinimumWidth(LeastList);
    detail->setMinimumWidth(LeastDetail);
    m_splitter->addWidget(m_listSide);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ListWidth, DetailWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setEnabled(false); // else nobody else would hear of it
    connect(m_back, &QAction::triggered, this, &ResourceSplit::closeDetail);
    addAction(m_back);
}

QWidget *ResourceSplit::makeListSide(QWidget *list)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(list, 1);
    column->addWidget(m_line);
    m_line->hide();
    connect(m_line, &ChoiceLine::openRequested, this, &ResourceSplit::openDetail);
    return side;
}

QPushButton *ResourceSplit::addAct(ButtonKind kind, QAction *action, const char *objectName)
{
    return m_line->addAct(kind, action, objectName);
}

void ResourceSplit::showChosen(const QString &what)
{
    m_isChosen = !what.isEmpty();
    m_line->showChosen(what);
    showLine();
}

/// Beside the list the detail offers the same.
void ResourceSplit::showLine()
{
    m_line->setVisible(m_isNarrow && m_isWanted && m_isChosen);
}

void ResourceSplit::openDetail()
{
    m_isOpen = true;
    arrange();
    if (m_isNarrow)
        Q_EMIT opened();
}

void ResourceSplit::closeDetail()
{
    const bool wasAlone = isDetailAlone();
    m_isOpen = false;
    arrange();
    if (wasAlone)
        Q_EMIT closed();
}

void ResourceSplit::setDetailWanted(bool wanted)
{
    if (wanted == m_isWanted)
        return;
    m_isWanted = wanted;
    m_isOpen = m_isOpen && wanted;
    arrange();
}

void ResourceSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isNarrow != (width() < NarrowPage)) {
        m_isNarrow = !m_isNarrow;
        m_isOpen = false;
        arrange();
    }
}

void ResourceSplit::arrange()
{
    m_listSide->setVisible(!isDetailAlone());
    showLine();
    m_detail->setVisible(m_isWanted && (!m_isNarrow || m_isOpen));
    m_back->setEnabled(isDetailAlone());
    Q_EMIT layoutChanged();
}

} // namespace snapdeck
