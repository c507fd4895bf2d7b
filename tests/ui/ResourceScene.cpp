// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ResourceScene.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace snapdeck::test {

simulator::SimulatorOptions ResourceScene::smallWorld()
{
    simulator::SimulatorOptions options;
    options.timeScale = 60;
    options.apps = 6;
    options.databases = 2;
    options.versions = 4;
    options.archiveBytes = 64 * 1024;
    options.archiveEntries = 6;
    options.listingCacheSeconds = 5;
    return options;
}

ResourceScene::ResourceScene(simulator::SimulatorOptions options, ResourceKind kind, bool readOnly,
                             bool keepsCopies)
    : m_simulator(std::make_unique<simulator::Simulator>(options))
    , m_time(options.timeScale)
    , m_kind(kind)
    , m_readOnly(readOnly)
    , m_keepsCopies(keepsCopies)
{
    if (const auto endpoints = m_simulator->start())
        m_endpoints = *endpoints;
    open();
}

void ResourceScene::open()
{
    Account account;
    account.name = AccountName(QStringLiteral("prod"));
    account.baseUrl = QUrl(QString::fromStdString(m_endpoints.squareCloud));
    account.storageUrl = QUrl(QString::fromStdString(m_endpoints.storage));
    account.readOnly = m_readOnly;
    const Secret key(QByteArray::fromStdString(m_endpoints.squareCloudKey));
    m_journal = std::make_unique<Journal>(m_data.filePath(QStringLiteral("journal.sqlite")));
    if (m_keepsCopies) {
        m_vault = std::make_unique<Vault>(m_time);
        m_vault->open(m_data.filePath(QStringLiteral("vault")));
    }
    m_session = std::make_unique<SquareCloudSession>(
        account, key, SessionServices{m_transport, m_time, *m_journal, m_vault.get()});
    m_page = std::make_unique<ResourcePage>(*m_session, *m_journal, m_kind);
    m_page->setDownloadFolder(m_folder.path());
    m_page->resize(1072, 740);
    m_page->show();
}

bool ResourceScene::waitForCache()
{
    bool isThere = false;
    return QTest::qWaitFor([&] {
        m_journal->readListings(m_session->account().name, m_page.get(), [&isThere](const auto &read) {
            isThere = isThere || (read && read->size() > 1);
        });
        return isThere;
    });
}

void ResourceScene::restart()
{
    m_page.reset();
    m_session.reset();
    m_vault.reset();
    m_journal.reset();
    open();
    m_session->recover();
}

bool ResourceScene::load()
{
    QSignalSpy finished(&catalog(), &SquareCloudCatalog::refreshFinished);
    m_page->refresh();
    return finished.wait(20'000) && QTest::qWaitFor([this] { return resources()->model()->rowCount() > 0; });
}

QAbstractButton *ResourceScene::button(const char *objectName) const
{
    return find<QAbstractButton>(objectName);
}

QAbstractItemView *ResourceScene::resources() const
{
    return find<QAbstractItemView>("resourceTable");
}

QAbstractItemView *ResourceScene::snapshots() const
{
    return find<QAbstractItemView>("snapshotTable");
}

QString ResourceScene::cell(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

void ResourceScene::choose(int row) const
{
    resources()->setCurrentIndex(resources()->model()->index(row, 0));
}

Operation *ResourceScene::operation() const
{
    const Operation *latest = nullptr;
    for (const Operation *operation : m_session->operations().operations())
        latest = operation;
    return latest ? m_session->operations().find(latest->view().id) : nullptr;
}

bool ResourceScene::isOperationIn(OperationState state) const
{
    const Operation *latest = operation();
    return latest && latest->view().state == state;
}

int ResourceScene::creates()
{
    return posts(QStringLiteral("/snapshots"));
}

int ResourceScene::restores()
{
    return posts(QStringLiteral("/restore"));
}

int ResourceScene::posts(const QString &pathEnding)
{
    const QJsonDocument answer = QJsonDocument::fromJson(control("GET", QStringLiteral("/requests")));
    const QJsonArray all = answer.isArray() ? answer.array() : answer[u"requests"].toArray();
    return int(std::count_if(all.begin(), all.end(), [&pathEnding](const QJsonValue &entry) {
        // What a busy machine brought too soon was refused, and nothing was done: it is sent again.
        return entry[u"method"].toString() == u"POST" && entry[u"path"].toString().endsWith(pathEnding)
            && entry[u"status"].toInt() != 429;
    }));
}

void ResourceScene::setFault(const QJsonObject &fault)
{
    if (fault.isEmpty())
        control("DELETE", QStringLiteral("/fault"));
    else
        control("POST", QStringLiteral("/fault"), QJsonDocument(fault).toJson());
}

QByteArray ResourceScene::control(const QByteArray &method, const QString &route, const QByteArray &body)
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
