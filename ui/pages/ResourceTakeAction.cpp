// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceTakeAction.h"

#include "core/session/SquareCloudSession.h"
#include "ui/dialogs/Questions.h"
#include "ui/models/Format.h"
#include "ui/models/StateBadges.h"
#include "ui/theme/Icons.h"

#include <QWidget>

namespace snapdeck {

ResourceTakeAction::ResourceTakeAction(SquareCloudSession &session, QWidget *page)
    : QAction(page)
    , m_session(session)
    , m_page(page)
{
    setIcon(makeIcon(Icon::Camera));
    setShortcut(Qt::CTRL | Qt::Key_T);
    connect(this, &QAction::triggered, this, &ResourceTakeAction::act);
    connect(&session.operations(), &OperationList::added, this, &ResourceTakeAction::update);
    connect(&session.operations(), &OperationList::changed, this, &ResourceTakeAction::update);
    update();
}

void ResourceTakeAction::setChosen(const QList<Resource> &chosen)
{
    m_chosen = chosen;
    update();
}

void ResourceTakeAction::update()
{
    const QString why = objection();
    const QString words = m_chosen.size() > 1 ? tr("&Take %n snapshots", nullptr, int(m_chosen.size()))
                                              : tr("&Take snapshot");
    // Each of these tells every button and menu anew, so only where something is new.
    if (words != text())
        setText(words);
    setEnabled(why.isEmpty());
    const QString tip = why.isEmpty() ? promise() : why;
    if (tip != toolTip())
        setToolTip(tip);
}

QString ResourceTakeAction::objection() const
{
    if (m_chosen.isEmpty())
        return tr("Nothing is chosen.");
    if (m_session.account().readOnly)
        return tr("This account is set to read-only.");
    for (const Resource &resource : m_chosen) {
        if (!m_session.operations().activeOn(resource.id.value()))
            return {};
    }
    return tr("A snapshot is being taken already.");
}

QString ResourceTakeAction::promise() const
{
    const auto wait = m_chosen.size() == 1 ? m_session.waitFor(m_chosen.first().id) : std::nullopt;
    if (!wait)
        return tr("Take a snapshot now");
    return tr("Not at once: %1. It is taken by itself at %2")
        .arg(limitReason(wait->kind), Format::time(wait->until));
}

void ResourceTakeAction::act()
{
    if (m_chosen.size() < 2) {
        takeAll(m_chosen);
        return;
    }
    const int count = int(m_chosen.size());
    const Quota quota = m_session.quota();
    QString text = tr(
        "They are taken one after the other, as the service's limits allow. Keep Snapdeck open until then.");
    if (quota.limit > 0)
        text += u' ' + tr("%1 of the day's %2 are left.").arg(quota.left()).arg(quota.limit);
    ask(m_page,
        {QStringLiteral("takeManyQuestion"), tr("Take %n snapshots?", nullptr, count), text,
         tr("Take %n snapshots", nullptr, count), tr("Cancel")},
        [this, chosen = m_chosen] { takeAll(chosen); });
}

void ResourceTakeAction::takeAll(const QList<Resource> &resources)
{
    for (const Resource &resource : resources)
        m_session.takeSnapshot(resource);
}

} // namespace snapdeck
