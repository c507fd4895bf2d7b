// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"

namespace snapdeck::test {

/// An operation that does what a test says.
class PuppetOperation final : public Operation
{
public:
    explicit PuppetOperation(const char *id, OperationKind kind = OperationKind::Snapshot)
    {
        m_next.id = OperationId(QString::fromLatin1(id));
        m_next.kind = kind;
        m_next.account = AccountName(QStringLiteral("prod"));
        m_next.resourceId = QStringLiteral("resource-of-") + m_next.id.value();
        m_next.resourceName = m_next.resourceId;
        m_next.startedAt = QDateTime::currentDateTimeUtc();
        m_next.cancellable = true;
        show(m_next);
    }
    /// Of something that the account has.
    explicit PuppetOperation(const char *id, const Resource &resource)
        : PuppetOperation(id)
    {
        m_next.resourceId = resource.id.value();
        m_next.resourceName = resource.name;
        show(m_next);
    }
    void start() override { }
    void resume() override { }
    void checkAgain() override { become(OperationState::Processing); }
    void cancel() override { become(OperationState::Cancelled); }
    /// One of many, held back by a limit.
    void waitIn(const QString &batch, const QDateTime &until)
    {
        m_next.batch = batch;
        m_next.nextAt = until;
        become(OperationState::RateLimited);
    }
    /// Its place among those of its batch.
    void standAt(qint64 position, const QDateTime &startedAt)
    {
        m_next.position = position;
        m_next.startedAt = startedAt;
        show(m_next);
    }
    void call(const QString &name)
    {
        m_next.resourceName = name;
        show(m_next);
    }
    void become(OperationState state, const QString &message = {})
    {
        m_next.state = state;
        m_next.cancellable = state == OperationState::Queued || state == OperationState::RateLimited;
        m_next.error.message = message;
        m_next.error.advice = QStringLiteral("Look again.");
        m_next.error.code = QStringLiteral("SOME_CODE");
        m_next.canCheckAgain = state == OperationState::Unconfirmed;
        show(m_next);
    }

protected:
    void announceReady() override { }

private:
    OperationView m_next;
};

} // namespace snapdeck::test
