// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageHeader.h"

#include "ui/theme/Palette.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QEvent>
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
    , m_commands(makeButton(ButtonKind::Normal, Icon::Command, tr("Commands")))
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
    m_row->addWidget(m_commands);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_parent, m_chevron, m_count, m_age, m_commands}) {
        widget->hide();
    }
    m_count->setObjectName(QStringLiteral("headerCount"));
    m_age->setObjectName(QStringLiteral("headerAge"));
    m_commands->setObjectName(QStringLiteral("commandsButton"));
    m_commands->setProperty(unlistedProperty, true);
    m_commands->setFocusPolicy(Qt::NoFocus); // at the keyboard there are its keys; a page begins elsewhere
    m_commands->setMinimumWidth(1); // it must not keep the window from getting so narrow that it leaves
    setTitle(title);
    connect(m_refresh, &QToolButton::clicked, this, &PageHeader::refreshRequested);
    connect(m_parent, &QPushButton::clicked, this, &PageHeader::parentRequested);
    connect(m_commands, &QPushButton::clicked, this, [this] {
        if (m_openCommands)
            m_openCommands->trigger();
    });
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
    m_parent->setAccessibleName(tr("Back to %1").arg(title));
    tellKeys(m_parent, m_parent->accessibleName(), Qt::ALT | Qt::Key_Left);
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
    m_row->insertWidget(m_row->indexOf(m_commands), widget);
}

/// Which keys they have is known to the window; of another one, or of none, there is nothing to say.
void PageHeader::takeWindowActions()
{
    const auto find = [this](QLatin1String name) {
        return window()->findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
    };
    if (const QAction *refresh = find(QLatin1String("windowRefresh")))
        tellKeys(m_refresh, tr("Refresh"), refresh->shortcut());
    m_openCommands = find(QLatin1String("windowCommands"));
    if (m_openCommands) {
        tellKeys(m_commands, tr("Everything that can be done here"), m_openCommands->shortcut());
        setButtonHint(m_commands, keyWords(m_openCommands->shortcut()));
    }
}

/// There as long as nothing else has to give way to it.
void PageHeader::fitCommands()
{
    const int own = m_row->spacing() + m_commands->sizeHint().width();
    const int others = m_row->sizeHint().width() - (m_commands->isHidden() ? 0 : own);
    const bool fits = m_openCommands && width() >= others + own;
    if (fits == m_commands->isHidden())
        m_commands->setVisible(fits);
}

bool PageHeader::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitCommands();
    return done;
}

void PageHeader::showEvent(QShowEvent *event)
{
    takeWindowActions();
    fitCommands();
    QWidget::showEvent(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCommands();
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style::drawHairline(&painter, rect(), Qt::BottomEdge, Tokens::of(palette()).hairline);
}

} // namespace snapdeck
