// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/http/RequestGate.h"
#include "core/http/RetryPolicy.h"
#include "core/http/Transport.h"

#include <functional>
#include <memory>

namespace snapdeck {

/// Sends requests of one account: paced by the gate, retried by the policy, reported exactly once. Lives on
/// one thread. Destroying it ends what is in flight without a report; destroying a context cancels its calls.
class HttpClient final : public QObject
{
    Q_OBJECT
public:
    using Report = std::function<void(const ExchangeResult &)>;

    /// `transport` and `time` outlive the client.
    HttpClient(Transport &transport, Time &time, RetryPolicy retry = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Destructive requests do not wait behind reads: a person waits for them, they have connections of
    /// their own, and their limits are kept by the RateLedger. `sent` is called before the report when the
    /// request has been handed to the socket: once, unless that turned out never to have left the machine and
    /// is tried again.
    void send(Request request, QObject *context, Report report, std::function<void()> sent = {});
    [[nodiscard]] const Clock &clock() const { return m_time; }

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;

    void attempt(const CallPtr &call);
    void conclude(const CallPtr &call, const ExchangeResult &result);
    void admitWaiting();

    Transport &m_transport;
    Time &m_time;
    RetryPolicy m_retry;
    RequestGate<CallPtr> m_gate;
};

} // namespace snapdeck
