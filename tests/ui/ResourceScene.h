// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/Simulator.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/session/SquareCloudSession.h"
#include "core/vault/Vault.h"
#include "ui/pages/ResourcePage.h"

#include <QAbstractItemView>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

class QAbstractButton;

namespace snapdeck::test {

/// A Square Cloud account on a simulated service and a page that shows it in a window: real sockets, real
/// widgets found by their names, a clock that runs faster, and the service's own log of what reached it.
class ResourceScene final
{
public:
    /// The simulator's options, with the archives and the world made small.
    static simulator::SimulatorOptions smallWorld();

    explicit ResourceScene(simulator::SimulatorOptions options = smallWorld(),
                           ResourceKind kind = ResourceKind::Application, bool readOnly = false,
                           bool keepsCopies = false);

    [[nodiscard]] SquareCloudSession &session() { return *m_session; }
    [[nodiscard]] SquareCloudCatalog &catalog() { return m_session->catalog(); }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] ResourcePage &page() { return *m_page; }
    /// Of those that keep copies only.
    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] ResourceKind kind() const { return m_kind; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Until the journal has the listings, for the next start.
    [[nodiscard]] bool waitForCache();
    /// The program ends and runs again, on the same journal and the same service.
    void restart();
    /// Reads the account through the page; false where that took too long.
    [[nodiscard]] bool load();

    template <typename Widget> [[nodiscard]] Widget *find(const char *objectName) const
    {
        return m_page->findChild<Widget *>(QLatin1String(objectName));
    }
    [[nodiscard]] QAbstractButton *button(const char *objectName) const;
    [[nodiscard]] QAbstractItemView *resources() const;
    [[nodiscard]] QAbstractItemView *snapshots() const;
    [[nodiscard]] static QString cell(const QAbstractItemView *view, int row, int column);
    void choose(int row) const;
    /// Of the resource on show; nullptr where nothing was done with it.
    [[nodiscard]] Operation *operation() const;
    [[nodiscard]] bool isOperationIn(OperationState state) const;

    /// How many snapshots, or restores, were asked for, by the service's own log.
    [[nodiscard]] int creates();
    [[nodiscard]] int restores();
    void setFault(const QJsonObject &fault); ///< empty: nothing goes wrong any more
    void stopService() { m_simulator->stop(); }

private:
    void open();
    [[nodiscard]] int posts(const QString &pathEnding);
    QByteArray control(const QByteArray &method, const QString &route, const QByteArray &body = {});

    std::unique_ptr<simulator::Simulator> m_simulator;
    simulator::Endpoints m_endpoints;
    QTemporaryDir m_folder;
    QnamTransport m_transport;
    SystemTime m_time;
    ResourceKind m_kind;
    bool m_readOnly;
    bool m_keepsCopies;
    QTemporaryDir m_data; ///< apart from the downloads
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<SquareCloudSession> m_session;
    std::unique_ptr<ResourcePage> m_page;
};

} // namespace snapdeck::test
