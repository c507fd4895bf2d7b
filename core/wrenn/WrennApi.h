// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/http/HttpClient.h"
#include "core/wrenn/WrennTypes.h"

#include <QObject>

namespace snapdeck {

struct CaptureReply {
    CaptureAnswer answer;
    std::optional<QDateTime> serverDate; ///< the answer's `Date`
};

/// One method an endpoint. Handlers are called once, on this thread, never from within the call, and not at
/// all once `context` or the api is gone. Long lists are taken apart on another thread, and may so be handed
/// over in another order than they came in. contract: wrenn
class WrennApi final
{
public:
    using Done = std::monostate;

    /// `root` without the `/v1`, e.g. `https://app.wrenn.dev/api`. `http` outlives the api.
    WrennApi(HttpClient &http, QUrl root, Secret key);

    void readCapsules(QObject *context, Handler<QList<Capsule>> handler);
    /// Answers for destroyed capsules too, as `stopped`; else ErrorKind::NotFound.
    void readCapsule(const CapsuleId &id, QObject *context, Handler<Capsule> handler);
    void readTemplates(QObject *context, Handler<QList<Template>> handler);

    void createCapsule(const CapsuleSpec &spec, QObject *context, Handler<Capsule> handler);
    void pauseCapsule(const CapsuleId &id, QObject *context, Handler<Capsule> handler);
    void resumeCapsule(const CapsuleId &id, QObject *context, Handler<Capsule> handler);
    void pingCapsule(const CapsuleId &id, QObject *context, Handler<Done> handler);
    void destroyCapsule(const CapsuleId &id, QObject *context, Handler<Done> handler);
    void deleteTemplate(const TemplateName &name, QObject *context, Handler<Done> handler);

    /// Destructive: sent at most once. The server is bounded by 5 minutes, the client waits 330 s.
    void capture(const CapsuleId &id, const TemplateName &name, bool overwrite, QObject *context,
                 std::function<void(CaptureReply)> handler);

    /// How far the server's clock is ahead of ours, as last seen; 0 until an answer came.
    [[nodiscard]] milliseconds serverClockOffset() const { return m_clockOffset; }

private:
    template <typename T> using Decode = std::function<Result<T>(const QByteArray &)>;
    template <typename T>
    void call(const Request &request, int success, QObject *context, Handler<T> handler, Decode<T> decode);
    template <typename T>
    void readList(const QByteArray &path, QObject *context, Handler<QList<T>> handler,
                  Result<QList<T>> (*decode)(const QByteArray &));
    [[nodiscard]] Request request(QByteArray method, const QByteArray &path) const;
    [[nodiscard]] Request write(CallSafety safety, QByteArray method, const QByteArray &path,
                                QByteArray body = {}) const;
    /// Every request leaves by here: the server's clock is noted, and no answer repeats the key.
    void send(const Request &request, QObject *context, HttpClient::Report report);

    HttpClient &m_http;
    QUrl m_root;
    Secret m_key;
    milliseconds m_clockOffset{0};
    QObject m_asides; ///< with its end nobody waits any more for what is being taken apart
};

} // namespace snapdeck
