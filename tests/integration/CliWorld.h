// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/Simulator.h"
#include "core/accounts/Account.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace snapdeck::test {

/// How a run of snapdeck-cli ended, and what it said.
struct CliResult {
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const; ///< empty where stdout is not one JSON object
    [[nodiscard]] QJsonObject error() const; ///< of `{"error":{…}}`
    [[nodiscard]] QByteArray all() const { return out + err; }
};

/// A simulator, an empty data folder, and the real program between them. Time runs fast for both of them.
class CliWorld final
{
public:
    /// Small and quick: 3 applications, 1 database, 3 capsules, a clock 100 times faster.
    [[nodiscard]] static simulator::SimulatorOptions small();

    /// `demo` (square-cloud) and `lab` (wrenn) are there, both session-only.
    explicit CliWorld(const simulator::SimulatorOptions &options = small());

    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] CliResult runJson(const QStringList &arguments, const QByteArray &input = {});
    /// What it says on stdout goes into `file` instead.
    [[nodiscard]] CliResult runInto(const QString &file, const QStringList &arguments);
    /// For tests that do something while it runs; `end` waits for it.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments);
    [[nodiscard]] static CliResult end(QProcess &process);

    void setEnvironment(const QString &name, const QString &value);
    /// A session-only one; its storage is at the same address.
    [[nodiscard]] static Account account(const QString &name, Provider provider, const QUrl &url);
    void addAccount(const Account &account);
    /// The same with the simulator's key, so that it works through whatever is at `url`.
    void addAccount(const QString &name, Provider provider, const QUrl &url);
    void stopServer() { m_simulator.stop(); }

    [[nodiscard]] QUrl squareCloud() const;
    [[nodiscard]] QUrl wrenn() const;
    [[nodiscard]] QString squareCloudKey() const;
    [[nodiscard]] QUrl origin() const; ///< without a path
    [[nodiscard]] QString dataDir() const { return m_folder.path() + QStringLiteral("/data"); }
    /// An empty folder for downloads.
    [[nodiscard]] QString downloads() const { return m_folder.path() + QStringLiteral("/downloads"); }
    /// Everything there, half files too.
    [[nodiscard]] QStringList downloadedFiles() const;

    /// Every request that the services and the storage saw.
    [[nodiscard]] QJsonArray requests();
    [[nodiscard]] int count(const QString &method, const QString &pathPart = {});
    /// POSTs that no limit refused. On a clock this fast the pause of 5 s is kept to within milliseconds of a
    /// busy machine's time, and a refused one is asked for again; tests/soak/pace.sh measures how often.
    [[nodiscard]] int taken(const QString &pathPart = {});
    [[nodiscard]] QJsonObject state();
    void advance(int seconds);
    void fault(const QJsonObject &description);
    /// A plain GET by the test itself.
    [[nodiscard]] static QByteArray fetch(const QUrl &url);

private:
    [[nodiscard]] std::unique_ptr<QProcess> prepared(const QStringList &arguments) const;
    QByteArray control(const QByteArray &method, const QString &path, const QByteArray &body = {});

    simulator::SimulatorOptions m_options;
    simulator::Simulator m_simulator;
    simulator::Endpoints m_endpoints;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace snapdeck::test
