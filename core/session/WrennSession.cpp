// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/WrennSession.h"

#include "core/journal/Journal.h"
#include "core/operations/AbandonedOperation.h"

#include <QJsonDocument>

#include <algorithm>

namespace snapdeck {

namespace {

/// Two captures under one name could not be told apart afterwards: one would destroy its capsule for nothing.
ApiError nameUnderWay(const TemplateName &name)
{
    ApiError error;
    error.kind = ErrorKind::Conflict;
    error.code = QStringLiteral("template_name_taken");
    error.message = WrennSession::tr("Another capture into “%1” is under way.").arg(name.value());
    error.advice = WrennSession::tr("Nothing was sent. Choose another name.");
    return error;
}

bool isUnderWay(const OperationList &operations, const TemplateName &name)
{
    const auto &all = operations.operations();
    return std::any_of(all.begin(), all.end(), [&name](const Operation *operation) {
        return !operation->isFinished() && operation->view().templateName == name;
    });
}

OperationIdentity identityOf(const OperationRecord &record)
{
    return {record.id, record.account, record.batch, record.position, record.startedAt};
}

} // namespace

WrennSession::WrennSession(Account account, const Secret &key, SessionServices services, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_services(services)
    , m_trust(services.transport, {m_account.baseUrl.host(), m_account.authorities})
    , m_http(m_trust, services.time)
    , m_api(m_http, m_account.baseUrl, key)
    , m_catalog(m_api, services.time)
    , m_alarms(services.time)
    , m_listings(m_account.name, m_catalog, services.journal)
{
}

CaptureOperation *WrennSession::make(const OperationIdentity &identity, capture::State state)
{
    auto *operation = new CaptureOperation(identity, std::move(state),
                                           {m_api, m_catalog, m_services.journal, m_services.time, m_alarms});
    m_operations.add(operation);
    return operation;
}

Operation *WrennSession::capture(const CaptureWish &wish)
{
    if (Operation *active = m_operations.activeOn(wish.capsule.value()))
        return active;
    capture::State state;
    state.capsule = wish.capsule;
    state.name = wish.name;
    state.overwrite = wish.overwrite;
    OperationIdentity identity;
    identity.id = OperationList::makeId();
    identity.account = m_account.name;
    identity.startedAt = m_services.time.utcNow();
    const bool nameIsTaken = isUnderWay(m_operations, wish.name);
    CaptureOperation *operation = make(identity, std::move(state));
    if (nameIsTaken)
        operation->object(nameUnderWay(wish.name));
    else
        operation->start();
    return operation;
}

void WrennSession::recover(const QList<OperationId> &only)
{
    if (m_recovering)
        return;
    m_recovering = true;
    m_services.journal.claim(m_account.name, only, this, [this](const Result<QList<OperationRecord>> &open) {
        m_recovering = false;
        if (!open) {
            Q_EMIT recovered(open.error());
            return;
        }
        for (const OperationRecord &record : *open) {
            auto state = capture::decode(QJsonDocument::fromJson(record.machine).object());
            if (m_operations.find(record.id))
                continue;
            if (state)
                make(identityOf(record), std::move(*state))->resume();
            else
                abandonUnreadable(m_services.journal, record, m_services.time.utcNow());
        }
        Q_EMIT recovered({});
    });
}

Operation *WrennSession::bringBack(const OperationRecord &record)
{
    if (Operation *known = m_operations.find(record.id))
        return known;
    auto state = capture::decode(QJsonDocument::fromJson(record.machine).object());
    return state ? make(identityOf(record), std::move(*state)) : nullptr;
}

} // namespace snapdeck
