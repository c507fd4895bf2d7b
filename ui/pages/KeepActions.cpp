// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/KeepActions.h"

#include "core/session/SquareCloudSession.h"
#include "core/vault/Vault.h"
#include "ui/models/VaultWords.h"
#include "ui/theme/Icons.h"

#include <QAction>

#include <algorithm>

namespace snapdeck {

KeepActions::KeepActions(SquareCloudSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keep(new QAction(makeIcon(Icon::Vault), tr("&Keep in vault"), this))
    , m_keepNew(new QAction(tr("Keep every &new snapshot"), this))
{
    m_keep->setObjectName(QStringLiteral("keepAction"));
    m_keep->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_K);
    m_keepNew->setObjectName(QStringLiteral("keepNewAction"));
    m_keepNew->setCheckable(true);
    connect(m_keep, &QAction::triggered, this, [this] {
        if (m_resource && m_snapshot)
            keepSnapshot(*m_resource, *m_snapshot);
    });
    connect(m_keepNew, &QAction::triggered, this, &KeepActions::setKeepsNew);
    connect(&session.keeper(), &SnapshotKeeper::kept, this, &KeepActions::update);
    connect(&session.keeper(), &SnapshotKeeper::failed, this,
            [this](const Resource &resource, const ApiError &error) {
                update();
                Q_EMIT noticed(tr("A snapshot of %1 was not kept. %2").arg(resource.name, error.forPeople()));
            });
    if (const Vault *vault = session.vault()) {
        connect(vault, &Vault::changed, this, &KeepActions::update);
        connect(vault, &Vault::stateChanged, this, &KeepActions::update);
    }
    update();
}

void KeepActions::showChoice(const std::optional<Resource> &resource, const std::optional<Snapshot> &snapshot)
{
    m_resource = resource;
    m_snapshot = snapshot;
    update();
}

QString KeepActions::objection() const
{
    const Vault *vault = m_session.vault();
    if (!m_resource || !m_snapshot)
        return tr("Choose a snapshot first.");
    if (const QString why = vaultObjection(*vault); !why.isEmpty())
        return why;
    if (vault->find(m_resource->id, m_snapshot->ref.version))
        return tr("It is in the vault already.");
    if (m_session.keeper().isOnItsWay(*m_resource, *m_snapshot))
        return tr("It is on its way into the vault.");
    return m_snapshot->link.isEmpty() ? tr("The service tells no link of this snapshot.") : QString();
}

void KeepActions::update()
{
    const Vault *vault = m_session.vault();
    m_keep->setVisible(vault != nullptr);
    m_keepNew->setVisible(vault != nullptr);
    if (!vault)
        return;
    const QString why = objection();
    m_keep->setEnabled(why.isEmpty());
    m_keep->setToolTip(why.isEmpty() ? tr("Fetch a copy that stays when the link has ended") : why);
    const QList<KeepRule> &rules = vault->rules().keep;
    const bool keepsNew = m_resource
        && std::any_of(rules.cbegin(), rules.cend(),
                       [this](const KeepRule &rule) { return rule.resource == m_resource->id; });
    m_keepNew->setEnabled(m_resource && vault->state() == Vault::State::Ready);
    m_keepNew->setChecked(keepsNew);
    m_keepNew->setToolTip(m_keepNew->isEnabled() || !m_resource
                              ? tr("Fetch a copy of each snapshot as soon as it is listed")
                              : vaultObjection(*vault));
}

void KeepActions::keepSnapshot(const Resource &resource, const Snapshot &snapshot)
{
    if (!m_session.keeper().keep(resource, snapshot) && m_keep->isEnabled())
        Q_EMIT noticed(tr("Not fetched: the link is over plain http, which this account does not allow."));
    update();
}

void KeepActions::setKeepsNew(bool keeps)
{
    Vault *vault = m_session.vault();
    if (!vault || !m_resource)
        return;
    const auto handler = [this, name = m_resource->name, keeps](const Result<std::monostate> &done) {
        update();
        if (!done)
            Q_EMIT noticed(done.error().forPeople());
        else if (keeps)
            Q_EMIT noticed(tr("Every new snapshot of %1 is kept from now on.").arg(name));
        else
            Q_EMIT noticed(tr("New snapshots of %1 are no longer kept; the copies stay.").arg(name));
    };
    if (keeps)
        vault->keepNew(
            {m_resource->id, m_resource->name, m_session.account().name, m_session.clock().utcNow(), {}},
            this, handler);
    else
        vault->stopKeeping(m_resource->id, this, handler);
}

} // namespace snapdeck
