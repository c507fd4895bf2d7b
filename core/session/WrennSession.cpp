// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/WrennSession.h"

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

} // namespace

WrennSession::WrennSession(Account account, const Secret &key, Transport &transport, Time &time,
                           QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_time(time)
    , m_http(transport, time)
    , m_api(m_http, m_account.baseUrl, key)
    , m_catalog(m_api, time)
{
}

Operation *WrennSession::capture(const CaptureWish &wish)
{
    if (Operation *active = m_operations.activeOn(wish.capsule.value()))
        return active;
    auto *operation
        = new CaptureOperation(OperationList::makeId(), m_account.name, wish, {m_api, m_catalog, m_time});
    const bool nameIsTaken = isUnderWay(m_operations, wish.name);
    m_operations.add(operation);
    if (nameIsTaken)
        operation->object(nameUnderWay(wish.name));
    else
        operation->start();
    return operation;
}

} // namespace snapdeck
