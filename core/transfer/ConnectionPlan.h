// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace snapdeck {

/// How many connections one download has. The first one shows how long it would take alone; what is not over
/// in a moment goes on with as many as are polite, since most storages limit each connection; where these
/// bring hardly more together, the line is the limit, and the one goes on alone, if it still does as well.
/// Whether fewer, or more, bring as much is tried where the download takes long enough to be worth it, and
/// looked at again now and then, ever more seldom. Pure; asked once a period, of a length that whoever
/// measures chooses.
class ConnectionPlan
{
public:
    /// As polite as other download programs are, and enough wherever each connection is limited.
    static constexpr int most = 8;

    /// `fixed`: so many from the start and no other number; 0: as many as help.
    explicit ConnectionPlan(int fixed = 0);

    [[nodiscard]] int wanted() const { return m_wanted; }
    /// The first look is still to come, and shall come soon.
    [[nodiscard]] bool isBeginning() const { return m_phase == Phase::First; }
    /// So many bytes are to be fetched; no connection is opened for a few of them.
    void begin(qint64 bytes);
    /// A whole period has passed, and all the wanted connections brought something in it, so much together;
    /// at that rate it takes `secondsLeft` more.
    void measured(double bytesPerSecond, double secondsLeft);
    /// The server would not have as many: `working` of them go on.
    void refused(int working);

private:
    enum class Look { Fewer, More };
    enum class Phase {
        First, ///< one, to see whether more are worth a look
        Leap, ///< all of them, to see whether they bring more
        Return, ///< the one again, to see whether it was right to go back
        Steady,
    };
    struct Mean {
        double sum = 0;
        int count = 0;
        [[nodiscard]] std::optional<double> add(double rate);
    };

    void leap(double bytesPerSecond, double secondsLeft);
    void judgeLeap(double bytesPerSecond);
    void judgeReturn(double bytesPerSecond);
    void keepLeap(int connections);
    void look(double bytesPerSecond, double secondsLeft);
    void tryAnother();
    void settle(double bytesPerSecond);

    bool m_isFixed;
    Phase m_phase;
    Mean m_mean;
    double m_leapRate = 0; ///< bytes a second, with m_leapWanted
    int m_leapWanted = 1;
    int m_most = most;
    int m_enough = most; ///< for as many bytes as there are
    int m_wanted = 1;
    int m_proven = 1; ///< so many have shown that fewer bring less
    double m_provenRate = 0; ///< bytes a second, with those
    int m_hold; ///< periods until it looks again
    int m_nextHold;
    Look m_look = Look::Fewer; ///< the next one, or the one that is being taken
};

} // namespace snapdeck
