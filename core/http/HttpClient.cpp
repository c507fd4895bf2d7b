// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpClient.h"

#include <QPointer>

#include <utility>

namespace snapdeck {

struct HttpClient::Call {
    Request request;
    QPointer<QObject> context;
    Report report;
    std::function<void()> sent;
    bool saidSent = false;
    int attempts = 0;
    [[nodiscard]] bool isGated() const { return request.safety != CallSafety::Destructive; }
};

HttpClient::HttpClient(Transport &transport, Time &time, RetryPolicy retry, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_time(time)
    , m_retry(retry)
{
}

HttpClient::~HttpClient() = default;

void HttpClient::send(Request request, QObject *context, Report report, std::function<void()> sent)
{
    auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->context = context;
    call->report = std::move(report);
    call->sent = std::move(sent);
    if (!call->isGated()) {
        attempt(call);
        return;
    }
    m_gate.arrive(call);
    admitWaiting();
}

void HttpClient::admitWaiting()
{
    while (auto next = m_gate.admit()) {
        if ((*next)->context)
            attempt(*next);
        else
            m_gate.leave();
    }
}

void HttpClient::attempt(const CallPtr &call)
{
    ++call->attempts;
    Exchange *exchange = m_transport.start(call->request, this);
    connect(exchange, &Exchange::finished, this,
            [this, call](const ExchangeResult &result) { conclude(call, result); });
    if (call->sent) {
        connect(exchange, &Exchange::sent, this, [call] {
            if (call->context && !std::exchange(call->saidSent, true))
                call->sent();
        });
    }
    connect(call->context, &QObject::destroyed, exchange, [call, exchange] {
        call->context.clear(); // a widget says so while a QPointer still finds it
        exchange->cancel();
    });
}

void HttpClient::conclude(const CallPtr &call, const ExchangeResult &result)
{
    if (call->isGated())
        m_gate.leave();
    const auto delay = call->context
        ? m_retry.delayAfter(call->attempts, call->request.safety, result, m_time.utcNow())
        : std::nullopt;
    if (delay) {
        call->saidSent = call->saidSent && result.ending != Ending::NeverLeft;
        m_time.callAfter(*delay, this, [this, call] {
            if (!call->context)
                return;
            if (!call->isGated()) {
                attempt(call);
                return;
            }
            m_gate.arrive(call);
            admitWaiting();
        });
    }
    admitWaiting();
    if (!delay && call->context)
        call->report(result); // last: it may delete this client
}

} // namespace snapdeck
