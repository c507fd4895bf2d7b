// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SideBar.h"

#include "ui/theme/Palette.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/AccountButton.h"
#include "ui/widgets/ButtonMenu.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NavItem.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace snapdeck {

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_account(new AccountButton(this))
    , m_entries(new QVBoxLayout)
    , m_settings(new NavItem(Icon::Settings, tr("Settings"), this))
{
    setObjectName(QStringLiteral("sideBar"));
    setGround(this, Ground::Nav);
    setFixedWidth(Metrics::SideBarWidth);
    m_account->setObjectName(QStringLiteral("accountButton"));
    m_settings->setObjectName(QStringLiteral("navSettings"));
    m_settings->setCheckable(false);
    m_entries->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::Grid, Metrics::Grid + Metrics::AccountLine, Metrics::Grid,
                               Metrics::Grid + 4);
    column->setSpacing(Metrics::Grid + 6);
    column->addWidget(m_account);
    column->addLayout(m_entries);
    column->addStretch();
    column->addWidget(m_settings);
}

void SideBar::setMenus(QMenu *accounts, QMenu *settings)
{
    setButtonMenu(m_account, accounts);
    connect(m_settings, &NavItem::clicked, settings, [this, settings] {
        settings->popup(m_settings->mapToGlobal(QPoint(0, -settings->sizeHint().height())));
    });
}

void SideBar::setEntries(const QList<Entry> &entries)
{
    qDeleteAll(m_items);
    m_items.clear();
    qDeleteAll(m_sections);
    m_sections.clear();
    delete m_group;
    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    for (const Entry &entry : entries) {
        if (!entry.section.isEmpty()) {
            QLabel *heading = makeLabel(TextKind::Section, entry.section, this);
            heading->setContentsMargins(10, 12, 10, 4);
            m_entries->addWidget(heading);
            m_sections.append(heading);
        }
        auto *item = new NavItem(entry.icon, entry.text, this);
        item->setObjectName(entry.objectName);
        m_group->addButton(item, static_cast<int>(m_items.size()));
        m_entries->addWidget(item);
        m_items.append(item);
    }
    // Not clicked: an assistive program checks an entry without a click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isChecked) {
        if (!isChecked)
            return;
        m_hasChanged = true;
        Q_EMIT selected(index);
    });
    connect(m_group, &QButtonGroup::idClicked, this, [this] {
        if (!std::exchange(m_hasChanged, false))
            Q_EMIT reselected();
    });
    QWidget *previous = m_account;
    for (NavItem *item : std::as_const(m_items)) {
        setTabOrder(previous, item);
        previous = item;
    }
    setTabOrder(previous, m_settings);
}

void SideBar::setCurrent(int index)
{
    const QSignalBlocker quiet(m_group); // nobody selected it here
    if (index >= 0 && index < m_items.size())
        m_items.at(index)->setChecked(true);
}

void SideBar::setCount(int index, int count)
{
    if (index >= 0 && index < m_items.size())
        m_items.at(index)->setCount(count);
}

void SideBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    style::drawHairline(&painter, rect(), Qt::RightEdge, Tokens::of(palette()).hairline);
}

} // namespace snapdeck
