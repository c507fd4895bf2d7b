// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WrennScene.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace snapdeck::test {

namespace {

simulator::SimulatorOptions optionsFor(const WrennScene::Wish &wish, double timeScale)
{
    simulator::SimulatorOptions options;
    options.apps = 1;
    options.databases = 0;
    options.versions = 1;
    options.archiveBytes = 4096;
    options.archiveEntries = 2;
    options.capsules = wish.capsules;
    options.capsuleFate = wish.fate;
    options.wrenn = wish.generation;
    options.timeScale = timeScale;
    return options;
}

} // namespace

WrennScene::WrennScene()
    : WrennScene(Wish{})
{
}

WrennScene::WrennScene(Wish wish)
    : m_simulator(std::make_unique<simulator::Simulator>(optionsFor(wish, timeScale)))
{
    if (const auto endpoints = m_simulator->start())
        m_endpoints = *endpoints;
    Account account;
    account.name = AccountName(QStringLiteral("ml-team"));
    account.provider = Provider::Wrenn;
    account.baseUrl = QUrl(QString::fromStdString(m_endpoints.wrenn));
    account.readOnly = wish.readOnly;
    m_journal = std::make_unique<Journal>(m_folder.filePath(QStringLiteral("journal.sqlite")));
    m_session
        = std::make_unique<WrennSession>(account, Secret(QByteArray::fromStdString(m_endpoints.wrennKey)),
                                         SessionServices{m_transport, m_time, *m_journal});
}

bool WrennScene::load()
{
    QSignalSpy finished(&catalog(), &WrennCatalog::refreshFinished);
    catalog().refresh();
    return finished.wait() && !catalog().error();
}

std::optional<Capsule> WrennScene::firstCapsule(CapsuleStatus status)
{
    const QList<Capsule> &all = catalog().capsules();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [status](const Capsule &capsule) { return capsule.status == status; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Template> WrennScene::ownTemplate()
{
    const QList<Template> &all = catalog().templates();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [](const Template &made) { return !made.isBase && !made.isPlatform; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

int WrennScene::captures()
{
    const QJsonArray all = log();
    return int(std::count_if(all.begin(), all.end(), [](const QJsonValue &entry) {
        return entry[u"method"].toString() == u"POST" && entry[u"path"].toString().endsWith(u"/v1/snapshots");
    }));
}

int WrennScene::writes()
{
    const QJsonArray all = log();
    return int(std::count_if(all.begin(), all.end(),
                             [](const QJsonValue &entry) { return entry[u"method"].toString() != u"GET"; }));
}

void WrennScene::setFault(const QJsonObject &fault)
{
    control("POST", QStringLiteral("/fault"), QJsonDocument(fault).toJson());
}

QJsonArray WrennScene::log()
{
    const QJsonDocument answer = QJsonDocument::fromJson(control("GET", QStringLiteral("/requests")));
    return answer.isArray() ? answer.array() : answer[u"requests"].toArray();
}

QByteArray WrennScene::control(const QByteArray &method, const QString &route, const QByteArray &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QString::fromStdString(m_endpoints.control) + route));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait();
    return reply->readAll();
}

} // namespace snapdeck::test
