// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"
#include "core/session/SquareCloudSession.h"
#include "tests/support/FakeService.h"
#include "tests/support/ManualTime.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace snapdeck::test {

/// An account whose program can be stopped at any moment and started again on the same journal: whatever it
/// had in memory is gone, its requests with it, and nothing had a chance to say goodbye.
class SquareCloudLife
{
public:
    FakeService service;
    ManualTime time;
    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SquareCloudSession> session;

    static constexpr int appCount = 9;
    static constexpr auto create = "POST /v2/apps/a1/snapshots";
    static constexpr auto look = "GET /v2/apps/a1/snapshots";
    static constexpr auto restorePath = "POST /v2/apps/a1/snapshots/restore";

    SquareCloudLife()
    {
        for (int number = 2; number <= appCount; ++number)
            service.on("GET /v2/apps/a" + QByteArray::number(number) + "/snapshots", 200, listing({}));
        setPlan(2048);
        service.on("GET /v2/apps/status", 200,
                   "{\"status\":\"success\",\"response\":[{\"id\":\"a1\",\"running\":true}]}");
        service.on("GET /v2/databases/status", 200, listing({}));
        service.on("GET /v2/users/snapshots", 200, listing({}));
        start();
    }

    /// What the account's plan allows: two snapshots a day for every 256 MB.
    void setPlan(int megabytes)
    {
        QByteArray apps;
        for (int number = 1; number <= appCount; ++number) {
            const QByteArray digits = QByteArray::number(number);
            apps += (apps.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"a") + digits + "\",\"name\":\"App"
                + digits + "\"}";
        }
        service.onlyOn("GET /v2/users/me", 200,
                       "{\"status\":\"success\",\"response\":{\"user\":{\"id\":\"o\",\"plan\":{\"name\":"
                       "\"Pro\",\"memory\":{\"limit\":"
                           + QByteArray::number(megabytes) + "}}},\"applications\":[" + apps
                           + "],\"databases\":[]}}");
    }

    [[nodiscard]] QString journalFile() const { return folder.filePath(QStringLiteral("journal.sqlite")); }

    void start()
    {
        journal = std::make_unique<Journal>(journalFile(), Journal::Threading::Callers);
        Account mine;
        mine.name = AccountName(QStringLiteral("test"));
        mine.baseUrl = QUrl(QStringLiteral("https://api.example/v2"));
        mine.storageUrl = QUrl(QStringLiteral("https://s.example"));
        session = std::make_unique<SquareCloudSession>(mine, Secret("o-secretkey"),
                                                       SessionServices{service.transport(), time, *journal});
    }
    void stop()
    {
        session.reset();
        journal.reset();
    }
    /// Stops, starts and takes over what was left open.
    [[nodiscard]] bool restart()
    {
        stop();
        start();
        QSignalSpy recovered(session.get(), &SquareCloudSession::recovered);
        session->recover();
        return QTest::qWaitFor([&] { return recovered.count() > 0; });
    }
    [[nodiscard]] bool refresh()
    {
        QSignalSpy finished(&session->catalog(), &SquareCloudCatalog::refreshFinished);
        session->catalog().refresh();
        return QTest::qWaitFor([&] { return finished.count() == 1; });
    }
    [[nodiscard]] Resource app(int number) const
    {
        return *session->catalog().resource(ResourceId(u'a' + QString::number(number)));
    }
    [[nodiscard]] QList<Resource> apps(int count) const
    {
        QList<Resource> some;
        for (int number = 1; number <= count; ++number)
            some.append(app(number));
        return some;
    }
    [[nodiscard]] const OperationView &view(const OperationId &id) const
    {
        return session->operations().find(id)->view();
    }
    [[nodiscard]] bool becomes(const OperationId &id, OperationState state)
    {
        return QTest::qWaitFor([&] { return view(id).state == state; });
    }
    /// Lets time pass to wherever something is waited for, until the operation has ended.
    [[nodiscard]] bool runOut(const OperationId &id)
    {
        return QTest::qWaitFor([&] {
            if (!isTerminal(view(id).state))
                time.advanceToNext();
            return isTerminal(view(id).state);
        });
    }
    /// Every POST, whatever became of it.
    [[nodiscard]] qsizetype posts() const
    {
        return std::count_if(service.requests().begin(), service.requests().end(),
                             [](const Request &request) { return request.method == "POST"; });
    }

    [[nodiscard]] static QByteArray refusal(const QByteArray &code)
    {
        return "{\"status\":\"error\",\"code\":\"" + code + "\"}";
    }
    struct Version {
        QByteArray id;
        QDateTime takenAt;
    };
    [[nodiscard]] static QByteArray listing(const QList<Version> &versions)
    {
        QByteArray items;
        for (const Version &version : versions)
            items += (items.isEmpty() ? "" : ",") + QByteArray("{\"name\":\"a1\",\"size\":1,\"modified\":\"")
                + version.takenAt.toString(Qt::ISODate).toLatin1()
                + "\",\"origin\":\"manual\",\"key\":\"Signature=topsecret&versionId=" + version.id + "\"}";
        return "{\"status\":\"success\",\"response\":[" + items + "]}";
    }
    [[nodiscard]] static QByteArray made(const QByteArray &version = {})
    {
        return "{\"status\":\"success\",\"response\":{\"url\":\"https://s.example/a1.zip?Signature=topsecret"
            + (version.isEmpty() ? QByteArray() : "&versionId=" + version) + "\"}}";
    }
};

} // namespace snapdeck::test
