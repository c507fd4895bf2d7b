// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageHeader.h"

#include "ui/theme/Palette.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace snapdeck {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_parent(makeButton(ButtonKind::Quiet, Icon::None, QString()))
    , m_chevron(new IconLabel(Icon::ChevronRight, Tone::Neutral, 14))
    , m_title(makeLabel(TextKind::PageTitle))
    , m_count(makeLabel(TextKind::Secondary))
    , m_age(makeLabel(TextKind::Hint))
    , m_refresh(makeIconButton(Icon::Refresh, tr("Refresh")))
{
    setGround(this, Ground::Window);
    setFixedHeight(Metrics::PageHeaderHeight);
    m_row->setContentsMargins(Metrics::PageMargin, 0, Metrics::PageMargin, 1);
    m_row->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_parent, m_chevron, m_title, m_count}) {
        m_row->addWidget(widget);
    }
    m_row->addStretch(1);
    m_row->addWidget(m_age);
    m_row->addWidget(m_refresh);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_parent, m_chevron, m_count, m_age}) {
        widget->hide();
    }
    m_age->setObjectName(QStringLiteral("headerAge"));
    setTitle(title);
    connect(m_refresh, &QToolButton::clicked, this, &PageHeader::refreshRequested);
    connect(m_parent, &QPushButton::clicked, this, &PageHeader::parentRequested);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void PageHeader::setParentPage(const QString &title)
{
    m_parent->setText(title);
    m_parent->setVisible(!title.isEmpty());
    m_chevron->setVisible(!title.isEmpty());
    // The words of the quiet button, not its edge, stand on the page's margin.
    const int inset = title.isEmpty() ? 0 : Metrics::ControlPadding;
    m_row->setContentsMargins(Metrics::PageMargin - inset, 0, Metrics::PageMargin, 1);
}

void PageHeader::setAge(const QString &age, const QString &tip)
{
    m_age->setText(age);
    m_age->setToolTip(plainToolTip(tip));
    m_age->setVisible(!age.isEmpty());
}

void PageHeader::setRefreshVisible(bool visible)
{
    m_refresh->setVisible(visible);
}

void PageHeader::setRefreshing(bool refreshing)
{
    m_refresh->setEnabled(!refreshing);
}

void PageHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style::drawHairline(&painter, rect(), Qt::BottomEdge, Tokens::of(palette()).hairline);
}

} // namespace snapdeck
