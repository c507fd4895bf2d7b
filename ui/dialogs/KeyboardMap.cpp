// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/KeyboardMap.h"

#include "ui/theme/Palette.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SearchField.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr QSize Size(840, 620);
constexpr int Margin = 3 * Metrics::Grid;
constexpr int ColumnGap = 5 * Metrics::Grid;
constexpr int GroupGap = 3 * Metrics::Grid;
constexpr int HeadLines = 2; ///< a group is as high as its lines and this many more

} // namespace

KeyboardMap::KeyboardMap(QWidget *parent)
    : QDialog(parent)
    , m_filter(new SearchField(tr("Filter by name or key")))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_sheet(new QWidget)
    , m_nothing(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("keyboardMap"));
    setWindowTitle(tr("Keyboard map"));
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(this, Ground::Surface);
    setGround(m_sheet, Ground::Surface);
    auto *columns = new QHBoxLayout(m_sheet);
    columns->setContentsMargins(Margin, 2 * Metrics::Grid, Margin, Margin);
    columns->setSpacing(ColumnGap);
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(GroupGap);
        columns->addLayout(column, 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("keyScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_sheet);
    setGround(scroll->viewport(), Ground::Surface);
    m_nothing->setObjectName(QStringLiteral("keyNothing"));
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeHairline());
    column->addWidget(m_stack, 1);
    connect(m_filter, &SearchField::textChanged, this, &KeyboardMap::filter);
    connect(m_filter, &SearchField::leftDownwards, scroll, [scroll] { scroll->setFocus(); });
    resize(Size);
    m_filter->setFocus();
}

QWidget *KeyboardMap::makeHead()
{
    m_filter->setObjectName(QStringLiteral("keyFilter"));
    auto *head = new QWidget;
    head->setFixedHeight(Metrics::PageHeaderHeight);
    auto *across = new QHBoxLayout(head);
    across->setContentsMargins(Margin, 0, Margin, 0);
    across->addWidget(makeLabel(TextKind::PaneTitle, windowTitle()));
    across->addStretch(1);
    across->addWidget(m_filter);
    return head;
}

void KeyboardMap::setGroups(const QList<KeyGroup> &groups)
{
    qDeleteAll(m_groups);
    m_groups.clear();
    for (QVBoxLayout *column : {m_left, m_right}) {
        while (QLayoutItem *rest = column->takeAt(0))
            delete rest;
    }
    qsizetype left = 0;
    qsizetype right = 0;
    for (const KeyGroup &group : groups) {
        auto *widget = new KeyboardMapGroup(group);
        const bool isLeft = left <= right;
        (isLeft ? m_left : m_right)->addWidget(widget);
        (isLeft ? left : right) += group.lines.size() + HeadLines;
        m_groups.append(widget);
    }
    m_left->addStretch(1);
    m_right->addStretch(1);
    filter();
}

void KeyboardMap::filter()
{
    const QStringList words = m_filter->text().toLower().split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (KeyboardMapGroup *group : std::as_const(m_groups))
        shown += group->filter(words);
    if (shown == 0)
        m_nothing->setContent(Icon::Keyboard, tr("No key fits “%1”").arg(m_filter->text().simplified()),
                              tr("Every word must be found in what it does or in the keys."));
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
}

} // namespace snapdeck
