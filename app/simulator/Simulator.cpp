// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/Simulator.h"

#include "app/simulator/Gateway.h"
#include "app/simulator/http/HttpServer.h"
#include "app/simulator/square/SquareCloudSeeder.h"
#include "app/simulator/wrenn/WrennSeeder.h"

namespace snapdeck::simulator {

std::string Endpoints::toJson() const
{
    const nlohmann::ordered_json json = {{"square_cloud", squareCloud},
                                         {"square_cloud_key", squareCloudKey},
                                         {"wrenn", wrenn},
                                         {"wrenn_key", wrennKey},
                                         {"storage", storage},
                                         {"control", control}};
    return json.dump();
}

namespace {

SimTime startOf(const SimulatorOptions &options)
{
    return options.startTime.value_or(
        std::chrono::time_point_cast<SimDuration>(std::chrono::system_clock::now()));
}

// What answers requests. Made when the port is known, because links name it.
class Backend
{
public:
    Backend(const SimulatorOptions &options, SimClock &clock, square::SquareCloudWorld &squareCloud,
            wrenn::WrennWorld &wrennWorld, const std::string &storageUrl)
        : m_archives(options.seed, options.archiveBytes, options.archiveEntries)
        , m_signer(options.seed, fromSeconds(options.linkSeconds))
        , m_writer(options.squareCloud, m_archives, m_signer, storageUrl)
        , m_squareCloudService(clock, squareCloud, m_writer)
        , m_storage(clock, squareCloud, m_archives, m_signer, options.ranges)
        , m_wrennService(clock, wrennWorld)
        , m_control(clock, m_log, m_faults, squareCloud, wrennWorld, m_archives)
        , m_gateway(clock, {m_squareCloudService, m_storage, m_wrennService, m_control}, m_log, m_faults)
    {
    }

    Answer handle(const Request &request) { return m_gateway.handle(request); }

private:
    ArchiveFactory m_archives;
    square::LinkSigner m_signer;
    square::ListingWriter m_writer;
    square::SquareCloudService m_squareCloudService;
    square::StorageService m_storage;
    wrenn::WrennService m_wrennService;
    RequestLog m_log;
    FaultPlan m_faults;
    ControlService m_control;
    Gateway m_gateway;
};

} // namespace

class Simulator::Private
{
public:
    explicit Private(const SimulatorOptions &options)
        : m_options(options)
        , m_start(startOf(options))
        , m_squareCloud(options, square::seedAccount(options, m_start),
                        square::seedResources(options, m_start))
        , m_wrenn(options, wrenn::seedWrenn(options, m_start))
        , m_clock(m_start, options.timeScale)
        , m_server(m_clock, [this](const Request &request) { return m_backend->handle(request); })
    {
    }

    ~Private() { stop(); }

    std::optional<Endpoints> start()
    {
        const std::uint16_t port = m_server.bind(m_options.port);
        if (port == 0) {
            return std::nullopt;
        }
        const std::string root = "http://127.0.0.1:" + std::to_string(port);
        m_backend = std::make_unique<Backend>(m_options, m_clock, m_squareCloud, m_wrenn, root + "/storage");
        m_server.start();
        return Endpoints{root + "/v2",  m_squareCloud.account().key, root + "/api",
                         m_wrenn.key(), root + "/storage",           root + "/_sim"};
    }

    void stop()
    {
        m_clock.stop();
        m_server.stop();
    }

    SimClock &clock() { return m_clock; }

private:
    const SimulatorOptions m_options;
    const SimTime m_start;
    square::SquareCloudWorld m_squareCloud;
    wrenn::WrennWorld m_wrenn;
    SimClock m_clock;
    std::unique_ptr<Backend> m_backend;
    HttpServer m_server; // last: its threads use all the rest
};

Simulator::Simulator(const SimulatorOptions &options)
    : d(std::make_unique<Private>(options))
{
}

Simulator::~Simulator() = default;

std::optional<Endpoints> Simulator::start()
{
    return d->start();
}

void Simulator::stop()
{
    d->stop();
}

SimTime Simulator::now() const
{
    return d->clock().now();
}

void Simulator::advance(SimDuration by)
{
    d->clock().advance(by);
}

} // namespace snapdeck::simulator
