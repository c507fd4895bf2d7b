// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/CommandLine.h"
#include "app/simulator/ReadyFile.h"
#include "app/simulator/Simulator.h"

#include <csignal>
#include <cstdio>
#include <exception>

#ifdef _WIN32
#include <chrono>
#include <thread>
#endif

namespace {

using namespace snapdeck::simulator;

constexpr int failure = 1;
constexpr int wrongUsage = 2;

#ifdef _WIN32
volatile std::sig_atomic_t ended = 0;

void prepareSignals()
{
    std::signal(SIGINT, [](int) { ended = 1; });
    std::signal(SIGTERM, [](int) { ended = 1; });
}

void waitForEnd()
{
    while (ended == 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}
#else
sigset_t endSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

// Blocked before the first thread begins, so that every thread inherits it and only waitForEnd() gets them.
void prepareSignals()
{
    const sigset_t signals = endSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

void waitForEnd()
{
    const sigset_t signals = endSignals();
    int signal = 0;
    sigwait(&signals, &signal);
}
#endif

int run(const CommandLine &line)
{
    prepareSignals();
    Simulator simulator(line.options);
    const std::optional<Endpoints> endpoints = simulator.start();
    if (!endpoints) {
        std::fprintf(stderr, "snapdeck-sim: cannot listen on 127.0.0.1:%u; is the port in use?\n",
                     static_cast<unsigned>(line.options.port));
        return failure;
    }
    const std::string ready = endpoints->toJson() + '\n';
    std::fputs(ready.c_str(), stdout);
    std::fflush(stdout);
    if (!line.readyFile.empty() && !writeReadyFile(line.readyFile, ready)) {
        std::fprintf(stderr, "snapdeck-sim: cannot write %s\n", line.readyFile.c_str());
        return failure;
    }
    waitForEnd();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    try {
        const CommandLine line
            = parseCommandLine({argv + 1, static_cast<std::size_t>(argc > 0 ? argc - 1 : 0)});
        switch (line.wish) {
        case CommandLine::Wish::Help:
            std::fputs(helpText().c_str(), stdout);
            return 0;
        case CommandLine::Wish::Version:
            std::puts("snapdeck-sim " SNAPDECK_VERSION);
            return 0;
        case CommandLine::Wish::Complain:
            std::fprintf(stderr, "snapdeck-sim: %s\nTry 'snapdeck-sim --help'.\n", line.complaint.c_str());
            return wrongUsage;
        case CommandLine::Wish::Run:
            return run(line);
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "snapdeck-sim: %s\n", error.what());
    }
    return failure;
}
