// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceHead.h"

#include "ui/models/Format.h"
#include "ui/models/StateBadges.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace snapdeck {

namespace {

constexpr qint64 BytesInMb = 1'000'000;
constexpr int LongestId = 180; ///< device-independent pixels; the whole is a tool tip away

} // namespace

ResourceHead::ResourceHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new QHBoxLayout)
    , m_name(new ElidedLabel)
    , m_running(new Badge)
    , m_id(new ElidedLabel)
    , m_facts(makeLabel(TextKind::Secondary))
    , m_menu(new QMenu(this))
    , m_more(makeIconButton(Icon::More, tr("More")))
{
    m_name->setObjectName(QStringLiteral("resourceName"));
    m_name->setFont(TypeScale::paneTitle());
    setInk(m_name, Ink::Primary);
    m_name->setElideMode(Qt::ElideRight);
    m_running->setObjectName(QStringLiteral("runningBadge"));
    m_id->setObjectName(QStringLiteral("resourceId"));
    m_id->setMaximumWidth(LongestId);
    m_facts->setObjectName(QStringLiteral("resourceFacts"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    connect(m_more, &QToolButton::clicked, this, &ResourceHead::showMenu);
    m_title->setSpacing(10);
    m_title->addWidget(m_name);
    m_title->addWidget(m_running);
    m_title->addStretch(1);
    m_title->addWidget(m_more);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(5);
    facts->addWidget(m_id);
    facts->addWidget(m_facts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_title);
    column->addLayout(facts);
}

/// Below the button and flush with its right edge: at the left one it would hang out over the window.
void ResourceHead::showMenu()
{
    const int left = m_more->width() - m_menu->sizeHint().width();
    m_menu->popup(m_more->mapToGlobal(QPoint(left, m_more->height())));
}

void ResourceHead::setNameShown(bool shown)
{
    m_name->setVisible(shown);
}

void ResourceHead::addBadge(Badge *badge)
{
    m_title->insertWidget(m_title->indexOf(m_running) + 1, badge);
}

void ResourceHead::showResource(const Resource &resource, std::optional<bool> running)
{
    m_name->setWholeText(resource.name);
    m_running->setVisible(running.has_value());
    if (running)
        m_running->setSpec(runningBadge(*running));
    m_id->setWholeText(resource.id.value());
    QStringList facts;
    if (resource.memoryMb > 0)
        facts << Format::roughSize(resource.memoryMb * BytesInMb);
    for (const QString &fact : {resource.runtime, resource.cluster}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    m_facts->setText(facts.isEmpty() ? QString() : QStringLiteral("· ") + facts.join(QStringLiteral(" · ")));
}

} // namespace snapdeck
