// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wrenn/WrennApi.h"

#include "core/base/Aside.h"
#include "core/http/ExchangeErrors.h"
#include "core/http/SecretEcho.h"
#include "core/wrenn/WrennCodec.h"
#include "core/wrenn/WrennErrors.h"

namespace snapdeck {

namespace {

constexpr milliseconds captureDeadline{330'000}; // contract: wrenn/capture
constexpr milliseconds writeDeadline{120'000}; // creating and destroying wait for the host
/// Some hundred capsules: up to here a list is taken apart within a millisecond or two, and need not wait for
/// a thread.
constexpr qsizetype longestAtOnce = 64 * 1024;

QByteArray capsulePath(const CapsuleId &id, const char *action = "")
{
    return "/v1/capsules/" + QUrl::toPercentEncoding(id.value()) + action;
}

Result<WrennApi::Done> nothing(const QByteArray &)
{
    return WrennApi::Done{};
}

} // namespace

WrennApi::WrennApi(HttpClient &http, QUrl root, Secret key)
    : m_http(http)
    , m_root(std::move(root))
    , m_key(std::move(key))
{
}

Request WrennApi::request(QByteArray method, const QByteArray &path) const
{
    Request request;
    request.method = std::move(method);
    request.url = QUrl::fromEncoded(m_root.toEncoded(QUrl::StripTrailingSlash) + path, QUrl::StrictMode);
    request.headers = {{"X-API-Key", m_key.expose()}, {"Accept", "application/json"}};
    return request;
}

Request WrennApi::write(CallSafety safety, QByteArray method, const QByteArray &path, QByteArray body) const
{
    Request write = request(std::move(method), path);
    write.safety = safety;
    write.idleTimeout = write.deadline = writeDeadline;
    if (!body.isEmpty())
        write.headers.append(Header{"Content-Type", "application/json"});
    write.body = std::move(body);
    return write;
}

void WrennApi::send(const Request &request, QObject *context, HttpClient::Report report)
{
    m_http.send(request, context, [this, report = std::move(report)](const ExchangeResult &result) {
        if (const auto date = result.response.date())
            m_clockOffset = milliseconds(m_http.clock().utcNow().msecsTo(*date));
        report(withoutSecret(result, m_key));
    });
}

template <typename T>
void WrennApi::call(const Request &request, int success, QObject *context, Handler<T> handler,
                    Decode<T> decode)
{
    const bool isWrite = request.safety == CallSafety::Destructive;
    send(request, context,
         [this, success, isWrite, handler = std::move(handler),
          decode = std::move(decode)](const ExchangeResult &result) {
             if (result.isAnswered() && result.response.status == success) {
                 handler(decode(result.response.body));
                 return;
             }
             ApiError error = wrenn::errorFrom(result, m_http.clock().utcNow());
             if (isWrite && error.code.isEmpty() && mayHaveBeenCarriedOut(result))
                 error.kind = ErrorKind::OutcomeUnknown;
             handler(failure(error));
         });
}

template <typename T>
void WrennApi::readList(const QByteArray &path, QObject *context, Handler<QList<T>> handler,
                        Result<QList<T>> (*decode)(const QByteArray &))
{
    const auto take = [this, context, decode, handler = std::move(handler)](const Result<QByteArray> &body) {
        if (!body)
            handler(failure(body.error()));
        else if (body->size() <= longestAtOnce)
            handler(decode(*body));
        else
            doAside(
                &m_asides, context, [decode, bytes = *body] { return decode(bytes); }, handler);
    };
    call<QByteArray>(request("GET", path), 200, context, take,
                     [](const QByteArray &body) { return Result<QByteArray>(body); });
}

void WrennApi::readCapsules(QObject *context, Handler<QList<Capsule>> handler)
{
    readList<Capsule>("/v1/capsules", context, std::move(handler), wrenn::decodeCapsules);
}

void WrennApi::readCapsule(const CapsuleId &id, QObject *context, Handler<Capsule> handler)
{
    call<Capsule>(request("GET", capsulePath(id)), 200, context, std::move(handler), wrenn::decodeCapsule);
}

void WrennApi::readTemplates(QObject *context, Handler<QList<Template>> handler)
{
    readList<Template>("/v1/snapshots", context, std::move(handler), wrenn::decodeTemplates);
}

void WrennApi::createCapsule(const CapsuleSpec &spec, QObject *context, Handler<Capsule> handler)
{
    call<Capsule>(write(CallSafety::Destructive, "POST", "/v1/capsules", wrenn::encodeCapsuleSpec(spec)), 201,
                  context, std::move(handler), wrenn::decodeCapsule);
}

void WrennApi::pauseCapsule(const CapsuleId &id, QObject *context, Handler<Capsule> handler)
{
    call<Capsule>(write(CallSafety::Destructive, "POST", capsulePath(id, "/pause")), 200, context,
                  std::move(handler), wrenn::decodeCapsule);
}

void WrennApi::resumeCapsule(const CapsuleId &id, QObject *context, Handler<Capsule> handler)
{
    call<Capsule>(write(CallSafety::Destructive, "POST", capsulePath(id, "/resume")), 200, context,
                  std::move(handler), wrenn::decodeCapsule);
}

void WrennApi::pingCapsule(const CapsuleId &id, QObject *context, Handler<Done> handler)
{
    call<Done>(write(CallSafety::Idempotent, "POST", capsulePath(id, "/ping")), 204, context,
               std::move(handler), nothing);
}

void WrennApi::destroyCapsule(const CapsuleId &id, QObject *context, Handler<Done> handler)
{
    call<Done>(write(CallSafety::Destructive, "DELETE", capsulePath(id)), 204, context, std::move(handler),
               nothing);
}

void WrennApi::deleteTemplate(const TemplateName &name, QObject *context, Handler<Done> handler)
{
    const QByteArray path = "/v1/snapshots/" + QUrl::toPercentEncoding(name.value());
    call<Done>(write(CallSafety::Destructive, "DELETE", path), 204, context, std::move(handler), nothing);
}

void WrennApi::capture(const CapsuleId &id, const TemplateName &name, bool overwrite, QObject *context,
                       std::function<void(CaptureReply)> handler)
{
    const QByteArray path = overwrite ? "/v1/snapshots?overwrite=true" : "/v1/snapshots";
    Request capture = write(CallSafety::Destructive, "POST", path, wrenn::encodeCapture(id, name));
    capture.idleTimeout = capture.deadline = captureDeadline;
    send(capture, context, [this, handler = std::move(handler)](const ExchangeResult &result) {
        handler({wrenn::decodeCapture(result, m_http.clock().utcNow()), result.response.date()});
    });
}

} // namespace snapdeck
