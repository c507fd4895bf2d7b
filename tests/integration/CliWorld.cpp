// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"

#include "core/accounts/AccountRegistry.h"

#include <QDir>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace snapdeck::test {

namespace {

constexpr int patienceMs = 60'000;

QByteArray send(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(patienceMs);
    return reply->readAll();
}

} // namespace

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonObject CliResult::error() const
{
    return json().value(u"error").toObject();
}

simulator::SimulatorOptions CliWorld::small()
{
    simulator::SimulatorOptions options;
    options.timeScale = 100;
    options.apps = 3;
    options.databases = 1;
    options.versions = 2;
    options.capsules = 3;
    options.templates = 4;
    options.archiveBytes = 64 * 1024;
    options.archiveEntries = 8;
    return options;
}

CliWorld::CliWorld(const simulator::SimulatorOptions &options)
    : m_options(options)
    , m_simulator(options)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    const auto endpoints = m_simulator.start();
    Q_ASSERT(endpoints);
    m_endpoints = *endpoints;
    QDir().mkpath(dataDir());
    Account demo = account(QStringLiteral("demo"), Provider::SquareCloud, squareCloud());
    demo.storageUrl = QUrl(QString::fromStdString(m_endpoints.storage));
    addAccount(demo);
    setEnvironment(QStringLiteral("SNAPDECK_KEY_DEMO"), squareCloudKey());
    addAccount(QStringLiteral("lab"), Provider::Wrenn, wrenn());
    // No test comes near the keychain of whoever runs it.
    setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    setEnvironment(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
}

void CliWorld::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

Account CliWorld::account(const QString &name, Provider provider, const QUrl &url)
{
    Account made;
    made.name = AccountName(name);
    made.provider = provider;
    made.baseUrl = url;
    made.storageUrl = url;
    made.sessionOnly = true;
    return made;
}

void CliWorld::addAccount(const QString &name, Provider provider, const QUrl &url)
{
    addAccount(account(name, provider, url));
    const std::string &key = provider == Provider::Wrenn ? m_endpoints.wrennKey : m_endpoints.squareCloudKey;
    setEnvironment(QStringLiteral("SNAPDECK_KEY_") + name.toUpper(), QString::fromStdString(key));
}

void CliWorld::addAccount(const Account &account)
{
    AccountRegistry registry(dataDir() + QStringLiteral("/config.ini"));
    const auto added = registry.add(account);
    Q_ASSERT(added);
}

std::unique_ptr<QProcess> CliWorld::prepared(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    const QStringList general{QStringLiteral("--data-dir"), dataDir(), QStringLiteral("--time-scale"),
                              QString::number(m_options.timeScale)};
    process->setProgram(QStringLiteral(SNAPDECK_CLI));
    process->setArguments(general + arguments);
    return process;
}

std::unique_ptr<QProcess> CliWorld::start(const QStringList &arguments)
{
    auto process = prepared(arguments);
    process->start();
    return process;
}

CliResult CliWorld::end(QProcess &process)
{
    // The test's event loop goes on: a proxy of the test may live on it.
    QSignalSpy finished(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning && !finished.wait(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    const bool crashed = process.exitStatus() != QProcess::NormalExit;
    return {crashed ? -1 : process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

CliResult CliWorld::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return end(*process);
}

CliResult CliWorld::runInto(const QString &file, const QStringList &arguments)
{
    const auto process = prepared(arguments);
    process->setStandardOutputFile(file);
    process->start();
    return end(*process);
}

CliResult CliWorld::runJson(const QStringList &arguments, const QByteArray &input)
{
    return run(QStringList{QStringLiteral("--json")} + arguments, input);
}

QUrl CliWorld::squareCloud() const
{
    return QUrl(QString::fromStdString(m_endpoints.squareCloud));
}

QUrl CliWorld::wrenn() const
{
    return QUrl(QString::fromStdString(m_endpoints.wrenn));
}

QString CliWorld::squareCloudKey() const
{
    return QString::fromStdString(m_endpoints.squareCloudKey);
}

QUrl CliWorld::origin() const
{
    return squareCloud().adjusted(QUrl::RemovePath);
}

QStringList CliWorld::downloadedFiles() const
{
    return QDir(downloads()).entryList(QDir::Files | QDir::Hidden);
}

QByteArray CliWorld::control(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return send(method, QUrl(QString::fromStdString(m_endpoints.control) + path), body);
}

QByteArray CliWorld::fetch(const QUrl &url)
{
    return send("GET", url, {});
}

QJsonArray CliWorld::requests()
{
    return QJsonDocument::fromJson(control("GET", QStringLiteral("/requests"))).array();
}

int CliWorld::count(const QString &method, const QString &pathPart)
{
    int found = 0;
    for (const QJsonValue &request : requests()) {
        const bool fits = request[u"method"] == method && request[u"path"].toString().contains(pathPart);
        found += fits ? 1 : 0;
    }
    return found;
}

int CliWorld::taken(const QString &pathPart)
{
    int found = 0;
    for (const QJsonValue &request : requests()) {
        const bool fits = request[u"method"].toString() == u"POST" && request[u"path"].toString().contains(pathPart);
        found += fits && request[u"status"].toInt() != 429 ? 1 : 0;
    }
    return found;
}

QJsonObject CliWorld::state()
{
    return QJsonDocument::fromJson(control("GET", QStringLiteral("/state"))).object();
}

void CliWorld::advance(int seconds)
{
    control("POST", QStringLiteral("/advance"),
            QJsonDocument(QJsonObject{{QStringLiteral("seconds"), seconds}}).toJson());
}

void CliWorld::fault(const QJsonObject &description)
{
    const QByteArray answer = control("POST", QStringLiteral("/fault"), QJsonDocument(description).toJson());
    QVERIFY2(answer.contains("\"id\""), answer.constData());
}

} // namespace snapdeck::test
