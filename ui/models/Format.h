// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Values in the words and figures of the person's language. Pure: `now` is an argument, so that the clock
/// of the session and not the machine's governs every age. Times come in as UTC, are shown as local time.
namespace snapdeck::Format {

/// "just now", "12 s ago", "3 h ago", "28 d ago".
[[nodiscard]] QString ago(const QDateTime &when, const QDateTime &now);
/// "12 s", "41 min", "3 h", "2 d": whole units, rounded down.
[[nodiscard]] QString duration(const QDateTime &from, const QDateTime &to);
[[nodiscard]] QString duration(qint64 seconds);
/// "0:38", "2:41", "5:12:03"; "0:00" once it is over. Rounded up: it ends when it says so.
[[nodiscard]] QString countdown(const QDateTime &until, const QDateTime &now);
/// For readers that speak: "40 seconds", "3 minutes", "2 days".
[[nodiscard]] QString spokenDuration(qint64 seconds);
/// Whole seconds until then, rounded up; never below 0.
[[nodiscard]] qint64 secondsUntil(const QDateTime &until, const QDateTime &now);

/// "20:14"
[[nodiscard]] QString time(const QDateTime &when);
/// "21 Dec 2026, 20:14"
[[nodiscard]] QString dateTime(const QDateTime &when);
/// "20:14" today, "tomorrow, 20:14", else the day before the time: "24 Dec, 20:14".
[[nodiscard]] QString nearTime(const QDateTime &when, const QDateTime &now);
/// The same to the second, for what has happened: "20:14:05", "12 Nov, 20:14:05".
[[nodiscard]] QString nearMoment(const QDateTime &when, const QDateTime &now);
/// "12 Nov", with the year where it is another one than that of `now`.
[[nodiscard]] QString day(const QDateTime &when, const QDateTime &now);

/// "612.4 MB", decimal units, one decimal from kB on.
[[nodiscard]] QString size(qint64 bytes);
/// "612 MB", "1.4 GB": where the order of magnitude is what matters.
[[nodiscard]] QString roughSize(qint64 bytes);
/// "+1.8 MB", "−0.4 MB".
[[nodiscard]] QString sizeChange(qint64 bytes);
/// "64 %"; nothing known of the whole: the bytes.
[[nodiscard]] QString progress(qint64 done, qint64 whole);
[[nodiscard]] QString count(qint64 number);

} // namespace snapdeck::Format
