// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/base/SimTime.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace snapdeck::simulator {

namespace {

struct Calendar {
    int year;
    unsigned month; // 1 to 12
    unsigned day;
    unsigned weekday; // 0 is Sunday
    int hours;
    int minutes;
    int seconds;
    int milliseconds;
};

Calendar toCalendar(SimTime time)
{
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss<SimDuration> clock(time - days);
    return {static_cast<int>(date.year()),
            static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()),
            std::chrono::weekday(days).c_encoding(),
            static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()),
            static_cast<int>(clock.seconds().count()),
            static_cast<int>(clock.subseconds().count())};
}

} // namespace

SimDuration fromSeconds(double seconds)
{
    return SimDuration(static_cast<std::int64_t>(std::llround(seconds * 1000.0)));
}

std::int64_t unixSeconds(SimTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

std::string toIsoSeconds(SimTime time)
{
    const Calendar c = toCalendar(time);
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", c.year, c.month, c.day, c.hours,
                  c.minutes, c.seconds);
    return text.data();
}

std::string toIsoMilliseconds(SimTime time)
{
    const Calendar c = toCalendar(time);
    std::array<char, 96> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", c.year, c.month, c.day,
                  c.hours, c.minutes, c.seconds, c.milliseconds);
    return text.data();
}

std::string toHttpDate(SimTime time)
{
    // Not strftime: the names are English whatever the locale is.
    constexpr std::array weekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Calendar c = toCalendar(time);
    std::array<char, 96> text{};
    std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT", weekdays.at(c.weekday),
                  c.day, months.at(c.month - 1), c.year, c.hours, c.minutes, c.seconds);
    return text.data();
}

std::optional<SimTime> fromIsoSeconds(std::string_view text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    const std::string copy(text);
    if (std::sscanf(copy.c_str(), "%4d-%2u-%2uT%2d:%2d:%2dZ", &year, &month, &day, &hours, &minutes, &seconds)
        != 6) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (!date.ok()) {
        return std::nullopt;
    }
    const SimTime time = std::chrono::sys_days(date) + std::chrono::hours(hours)
        + std::chrono::minutes(minutes) + std::chrono::seconds(seconds);
    // Whatever is written back differently was not in the form that we promise to read.
    return toIsoSeconds(time) == copy ? std::optional(time) : std::nullopt;
}

} // namespace snapdeck::simulator
