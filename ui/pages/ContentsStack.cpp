// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsStack.h"

#include "ui/pages/ComparePage.h"
#include "ui/pages/ContentsPage.h"

namespace snapdeck {

ContentsStack::ContentsStack(SquareCloudSession &session, QString listTitle, QWidget *list, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_listTitle(std::move(listTitle))
{
    addWidget(list);
}

void ContentsStack::showContents(const Resource &resource, const Snapshot &snapshot)
{
    if (!m_contents) {
        m_contents = new ContentsPage(m_session, m_listTitle);
        addWidget(m_contents);
        connect(m_contents, &ContentsPage::left, this, &ContentsStack::leave);
        connect(m_contents, &ContentsPage::noticed, this, &ContentsStack::noticed);
    }
    if (isListShown())
        m_focus = window()->focusWidget();
    setCurrentWidget(m_contents);
    m_contents->showSnapshot(resource, snapshot);
}

void ContentsStack::showComparison(const Resource &resource, const Snapshot &snapshot)
{
    if (!m_comparison) {
        m_comparison = new ComparePage(m_session, m_listTitle);
        addWidget(m_comparison);
        connect(m_comparison, &ComparePage::left, this, &ContentsStack::leave);
        connect(m_comparison, &ComparePage::noticed, this, &ContentsStack::noticed);
    }
    if (isListShown())
        m_focus = window()->focusWidget();
    setCurrentWidget(m_comparison);
    m_comparison->showSnapshot(resource, snapshot);
}

bool ContentsStack::leave()
{
    if (isListShown())
        return false;
    if (currentWidget() == m_contents)
        m_contents->leave();
    else
        m_comparison->leave();
    setCurrentIndex(0);
    if (m_focus)
        m_focus->setFocus();
    Q_EMIT listShown();
    return true;
}

void ContentsStack::focusFilter()
{
    if (currentWidget() == m_contents)
        m_contents->focusFilter();
    else if (currentWidget() == m_comparison)
        m_comparison->focusFilter();
}

} // namespace snapdeck
