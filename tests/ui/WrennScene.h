// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/Simulator.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace snapdeck::test {

/// A Wrenn account on a simulated service: real sockets, a clock that runs sixty times faster, and the
/// service's own log of what reached it.
class WrennScene final
{
public:
    struct Wish {
        simulator::CapsuleFate fate = simulator::CapsuleFate::Gone;
        simulator::WrennGeneration generation = simulator::WrennGeneration::Seed;
        unsigned capsules = 6;
        bool readOnly = false;
    };

    WrennScene();
    explicit WrennScene(Wish wish);

    [[nodiscard]] WrennSession &session() { return *m_session; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] WrennCatalog &catalog() { return m_session->catalog(); }
    [[nodiscard]] const simulator::Endpoints &endpoints() const { return m_endpoints; }
    [[nodiscard]] const Account &account() const { return m_session->account(); }

    /// Reads both lists; false where that failed or took too long.
    [[nodiscard]] bool load();
    [[nodiscard]] std::optional<Capsule> firstCapsule(CapsuleStatus status);
    /// An own template, which may be replaced.
    [[nodiscard]] std::optional<Template> ownTemplate();

    /// How many captures reached the service; asks it after everything sent before has arrived.
    [[nodiscard]] int captures();
    /// Whether anything but reading reached the service.
    [[nodiscard]] int writes();
    [[nodiscard]] int requests() { return int(log().size()); }
    void setFault(const QJsonObject &fault);
    void stopService() { m_simulator->stop(); }

private:
    QJsonArray log();
    QByteArray control(const QByteArray &method, const QString &route, const QByteArray &body = {});

    static constexpr double timeScale = 60;

    std::unique_ptr<simulator::Simulator> m_simulator;
    simulator::Endpoints m_endpoints;
    QnamTransport m_transport;
    SystemTime m_time{timeScale};
    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<WrennSession> m_session;
};

} // namespace snapdeck::test
