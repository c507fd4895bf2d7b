// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace snapdeck {

/// How many connections one download has. It starts with one and multiplies them as long as each step brings
/// its fair share: where a server limits each connection, eight bring eight times as much; where the line is
/// the limit, further ones bring nothing, and are closed again. Looks again now and then, ever more seldom.
/// Pure; asked once a period, of a length that whoever measures chooses.
class ConnectionPlan
{
public:
    /// As polite as other download programs are, and enough wherever each connection is limited.
    static constexpr int most = 8;

    /// `fixed`: so many from the start and no other number; 0: as many as help.
    explicit ConnectionPlan(int fixed = 0);

    [[nodiscard]] int wanted() const { return m_wanted; }
    /// A whole period has passed, and all the wanted connections brought something in it. `worthMore`: there
    /// is enough left to fetch for further connections to make a difference.
    void measured(double bytesPerSecond, bool worthMore);
    /// The server would not have as many: `working` of them go on.
    void refused(int working);

private:
    void settle();

    bool m_fixed;
    int m_most = most;
    int m_wanted = 1;
    int m_proven = 1; ///< so many have shown that they help
    double m_provenRate = 0; ///< bytes a second, with those
    int m_growth; ///< so many times as many does it try next
    int m_hold; ///< periods until it looks again
    int m_nextHold;
};

} // namespace snapdeck
