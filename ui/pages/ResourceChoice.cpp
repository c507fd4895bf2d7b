// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceChoice.h"

#include "ui/pages/ResourceSelection.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/EmptyState.h"

namespace snapdeck {

ResourceChoice::ResourceChoice(SquareCloudSession &session, const Journal &journal,
                               const ResourceWords &words, ResourceDetail::Actions actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_detail(new ResourceDetail(session, journal, actions))
    , m_selection(new ResourceSelection(session, actions.take))
    , m_nothing(new EmptyState)
{
    setGround(this, Ground::Surface);
    m_nothing->setContent(words.icon, words.chooseOne, tr("Its snapshots are shown here."));
    addWidget(m_nothing);
    addWidget(m_detail);
    addWidget(m_selection);
}

void ResourceChoice::showChoice(const std::optional<Resource> &current, const QList<Resource> &chosen)
{
    showCurrent(current);
    const bool isMany = chosen.size() > 1;
    if (isMany)
        m_selection->showChosen(chosen);
    if (isMany)
        setCurrentWidget(m_selection);
    else
        setCurrentWidget(current ? static_cast<QWidget *>(m_detail) : m_nothing);
}

void ResourceChoice::showCurrent(const std::optional<Resource> &current)
{
    if (current)
        m_detail->showResource(*current);
}

void ResourceChoice::tick(bool slow)
{
    if (currentWidget() == m_selection)
        m_selection->tick(slow);
    else if (currentWidget() == m_detail)
        m_detail->tick(slow);
}

} // namespace snapdeck
