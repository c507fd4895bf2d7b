// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"
#include "tests/support/FakeService.h"
#include "tests/support/ManualTime.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace snapdeck::test {

/// An account on a small server that does as it is asked, or as the test says; the program can be stopped at
/// any moment and started again on the same journal.
class WrennLife
{
public:
    FakeService service;
    ManualTime time;
    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<WrennSession> session;

    std::map<QByteArray, QByteArray> capsules{{"cl-1", "running"}}; ///< the status of each
    std::map<QByteArray, QDateTime> templates; ///< when each was made
    bool isNewer = true; ///< the server
    QSet<QByteArray> lost; ///< routes that do as they are asked, and whose connection ends before the answer
    QSet<QByteArray> silent; ///< likewise, and nothing is ever heard
    QSet<QByteArray> unreachable; ///< nothing leaves
    std::map<QByteArray, std::pair<int, QByteArray>> instead; ///< routes that do nothing, and answer this

    static inline const CapsuleId ours{QStringLiteral("cl-1")};
    static inline const CapsuleId made{QStringLiteral("cl-2")}; ///< that every launch makes
    static inline const TemplateName tpl{QStringLiteral("tpl")};
    static inline const TemplateName mine{QStringLiteral("mine")};
    static constexpr auto launch = "POST /v1/capsules";
    static constexpr auto capture = "POST /v1/snapshots";
    static constexpr auto pause = "POST /v1/capsules/cl-1/pause";
    static constexpr auto resume = "POST /v1/capsules/cl-1/resume";
    static constexpr auto destroy = "DELETE /v1/capsules/cl-1";
    static constexpr auto destroyMade = "DELETE /v1/capsules/cl-2";
    static constexpr auto look = "GET /v1/capsules/cl-1";
    static constexpr auto lookAtMade = "GET /v1/capsules/cl-2";
    static constexpr auto deleteTemplate = "DELETE /v1/snapshots/tpl";
    static constexpr auto deleteMine = "DELETE /v1/snapshots/mine";

    WrennLife()
    {
        templates["tpl"] = time.utcNow().addDays(-1);
        serveReads();
        serveWrites();
        start();
    }

    void start()
    {
        journal = openJournal();
        session = openSession(*journal);
    }
    [[nodiscard]] std::unique_ptr<Journal> openJournal() const
    {
        return std::make_unique<Journal>(folder.filePath(QStringLiteral("journal.sqlite")),
                                         Journal::Threading::Callers);
    }
    [[nodiscard]] std::unique_ptr<WrennSession> openSession(Journal &onIt)
    {
        Account account;
        account.name = AccountName(QStringLiteral("test"));
        account.provider = Provider::Wrenn;
        account.baseUrl = QUrl(QStringLiteral("https://wrenn.example"));
        return std::make_unique<WrennSession>(account, Secret("wrn_0123456789abcdef"),
                                              SessionServices{service.transport(), time, onIt});
    }
    void stop()
    {
        session.reset();
        journal.reset();
    }
    [[nodiscard]] bool restart(const QList<OperationId> &only = {})
    {
        stop();
        start();
        QSignalSpy recovered(session.get(), &WrennSession::recovered);
        session->recover(only);
        return QTest::qWaitFor([&] { return recovered.count() > 0; });
    }
    [[nodiscard]] WrennOperations &work() { return session->work(); }
    [[nodiscard]] const OperationView &view(const OperationId &id) const
    {
        return session->operations().find(id)->view();
    }
    /// The one of this kind that was asked for last.
    [[nodiscard]] OperationId last(OperationKind kind) const
    {
        OperationId id;
        for (const Operation *operation : session->operations().operations()) {
            if (operation->view().kind == kind)
                id = operation->view().id;
        }
        return id;
    }
    [[nodiscard]] OperationState stateOf(OperationKind kind) const { return view(last(kind)).state; }
    /// Lets time pass to wherever something is waited for, until all have ended.
    [[nodiscard]] bool runOut()
    {
        return QTest::qWaitFor([this] {
            if (session->operations().activeCount() > 0)
                time.advanceToNext();
            return session->operations().activeCount() == 0;
        });
    }
    [[nodiscard]] qsizetype count(const char *route) const { return service.count(route); }
    /// Whatever changes something.
    [[nodiscard]] qsizetype writes() const
    {
        return std::count_if(service.requests().begin(), service.requests().end(),
                             [](const Request &request) { return request.method != "GET"; });
    }
    /// The routes of these, in their order.
    [[nodiscard]] QByteArrayList written() const
    {
        QByteArrayList routes;
        for (const Request &request : service.requests()) {
            if (request.method != "GET")
                routes << request.method + ' ' + request.url.path().toLatin1();
        }
        return routes;
    }

    [[nodiscard]] QByteArray capsuleJson(const QByteArray &id) const
    {
        return "{\"id\":\"" + id + "\",\"status\":\"" + capsules.at(id)
            + "\",\"template\":\"tpl\",\"vcpus\":1,\"memory_mb\":512,\"timeout_sec\":0,\"created_at\":\""
            + createdAt.value(id, time.utcNow().addDays(-1)).toString(Qt::ISODate).toLatin1() + "\"}";
    }
    [[nodiscard]] QByteArray templateJson(const QByteArray &name) const
    {
        const QByteArray platform = isNewer ? ",\"platform\":false" : "";
        return "{\"name\":\"" + name + "\",\"type\":\"snapshot\",\"created_at\":\""
            + templates.at(name).toString(Qt::ISODate).toLatin1() + '"' + platform + '}';
    }
    [[nodiscard]] static QByteArray errorBody(const QByteArray &code)
    {
        return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"words\"}}";
    }
    QHash<QByteArray, QDateTime> createdAt; ///< of the capsules that were made here

private:
    using Answer = std::pair<int, QByteArray>;

    void serve(const QByteArray &route, std::function<Answer()> act)
    {
        service.on(route, [this, route, act = std::move(act)](FakeExchange &exchange) {
            if (const auto found = instead.find(route); found != instead.end()) {
                exchange.answer(found->second.first, found->second.second);
                return;
            }
            if (unreachable.contains(route)) {
                exchange.end(Ending::NeverLeft);
                return;
            }
            const Answer answer = act();
            if (lost.contains(route))
                exchange.end(Ending::ConnectionLost);
            else if (!silent.contains(route))
                exchange.answer(answer.first, answer.second);
        });
    }
    void serveReads()
    {
        serve("GET /v1/capsules", [this]() -> Answer {
            QByteArrayList all;
            for (const auto &[id, status] : capsules)
                all << capsuleJson(id);
            return {200, '[' + all.join(',') + ']'};
        });
        serve("GET /v1/snapshots", [this]() -> Answer {
            QByteArrayList all;
            for (const auto &[name, at] : templates)
                all << templateJson(name);
            return {200, '[' + all.join(',') + ']'};
        });
        for (const QByteArray &id : {QByteArray("cl-1"), QByteArray("cl-2")})
            serve("GET /v1/capsules/" + id, [this, id]() -> Answer {
                return capsules.contains(id) ? Answer{200, capsuleJson(id)}
                                             : Answer{404, errorBody("not_found")};
            });
    }
    void serveWrites()
    {
        const auto becomes = [this](const char *status) {
            return [this, status]() -> Answer {
                capsules["cl-1"] = status;
                return {200, capsuleJson("cl-1")};
            };
        };
        serve(pause, becomes("paused"));
        serve(resume, becomes("running"));
        serve(launch, [this]() -> Answer {
            createdAt["cl-2"] = time.utcNow();
            capsules["cl-2"] = "running";
            return {201, capsuleJson("cl-2")};
        });
        for (const QByteArray &id : {QByteArray("cl-1"), QByteArray("cl-2")})
            serve("DELETE /v1/capsules/" + id, [this, id]() -> Answer {
                return capsules.erase(id) > 0 ? Answer{204, {}} : Answer{404, errorBody("not_found")};
            });
        for (const QByteArray &name : {QByteArray("tpl"), QByteArray("mine")})
            serve("DELETE /v1/snapshots/" + name, [this, name]() -> Answer {
                return templates.erase(name) > 0 ? Answer{204, {}} : Answer{404, errorBody("not_found")};
            });
        serve(capture, [this]() -> Answer {
            capsules.erase("cl-1");
            templates["mine"] = time.utcNow();
            return {201, templateJson("mine")};
        });
    }
};

} // namespace snapdeck::test
