// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace snapdeck::Format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Format)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

/// The locale "C" writes for machines; where no other is set, people get English with a 24-hour clock.
QLocale locale()
{
    const QLocale chosen;
    return chosen.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : chosen;
}

QString dataSize(qint64 bytes, int decimals)
{
    const int shown = std::abs(bytes) < 1000 ? 0 : decimals;
    return locale().formattedDataSize(bytes, shown, QLocale::DataSizeSIFormat);
}

} // namespace

QString duration(qint64 seconds)
{
    if (seconds < Minute)
        return Text::tr("%1 s").arg(std::max<qint64>(seconds, 0));
    if (seconds < Hour)
        return Text::tr("%1 min").arg(seconds / Minute);
    if (seconds < Day)
        return Text::tr("%1 h").arg(seconds / Hour);
    return Text::tr("%1 d").arg(count(seconds / Day));
}

QString duration(const QDateTime &from, const QDateTime &to)
{
    return duration(from.secsTo(to));
}

QString ago(const QDateTime &when, const QDateTime &now)
{
    const qint64 seconds = when.secsTo(now);
    return seconds < 1 ? Text::tr("just now") : Text::tr("%1 ago").arg(duration(seconds));
}

qint64 secondsUntil(const QDateTime &until, const QDateTime &now)
{
    return std::max<qint64>((now.msecsTo(until) + 999) / 1000, 0);
}

QString countdown(const QDateTime &until, const QDateTime &now)
{
    const qint64 left = secondsUntil(until, now);
    const auto twoDigits = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    if (left < Hour)
        return QStringLiteral("%1:%2").arg(left / Minute).arg(twoDigits(left % Minute));
    return QStringLiteral("%1:%2:%3")
        .arg(left / Hour)
        .arg(twoDigits(left % Hour / Minute), twoDigits(left % Minute));
}

QString spokenDuration(qint64 seconds)
{
    if (seconds == 1)
        return Text::tr("one second");
    if (seconds < 2 * Minute)
        return Text::tr("%n seconds", nullptr, int(std::max<qint64>(seconds, 0)));
    if (seconds < 2 * Hour)
        return Text::tr("%n minutes", nullptr, int(seconds / Minute));
    if (seconds < 2 * Day)
        return Text::tr("%n hours", nullptr, int(seconds / Hour));
    return Text::tr("%n days", nullptr, int(std::min<qint64>(seconds / Day, 1'000'000)));
}

QString time(const QDateTime &when)
{
    return locale().toString(when.toLocalTime().time(), QLocale::ShortFormat);
}

QString dateTime(const QDateTime &when)
{
    const QString date = locale().toString(when.toLocalTime().date(), Text::tr("d MMM yyyy", "date"));
    return Text::tr("%1, %2", "date, time").arg(date, time(when));
}

QString day(const QDateTime &when, const QDateTime &now)
{
    const QDate date = when.toLocalTime().date();
    const bool thisYear = date.year() == now.toLocalTime().date().year();
    return locale().toString(date, thisYear ? Text::tr("d MMM", "date") : Text::tr("d MMM yyyy", "date"));
}

QString nearTime(const QDateTime &when, const QDateTime &now)
{
    const qint64 days = now.toLocalTime().date().daysTo(when.toLocalTime().date());
    if (days == 0)
        return time(when);
    if (days == 1)
        return Text::tr("tomorrow, %1", "time").arg(time(when));
    return Text::tr("%1, %2", "date, time").arg(day(when, now), time(when));
}

QString nearMoment(const QDateTime &when, const QDateTime &now)
{
    const QDateTime here = when.toLocalTime();
    const QString moment = locale().toString(here.time(), QStringLiteral("HH:mm:ss"));
    return here.date() == now.toLocalTime().date()
        ? moment
        : Text::tr("%1, %2", "date, time").arg(day(when, now), moment);
}

QString size(qint64 bytes)
{
    return dataSize(bytes, 1);
}

QString roughSize(qint64 bytes)
{
    return dataSize(bytes, bytes >= 1'000'000'000 ? 1 : 0);
}

QString sizeChange(qint64 bytes)
{
    const QString sign = bytes > 0 ? QStringLiteral("+") : bytes < 0 ? QStringLiteral("\u2212") : QString();
    return sign + size(std::abs(bytes));
}

QString progress(qint64 done, qint64 whole)
{
    if (whole <= 0)
        return size(done);
    const qint64 percent = std::clamp<qint64>(done * 100 / whole, 0, 100);
    return Text::tr("%1 %", "percent").arg(percent);
}

QString count(qint64 number)
{
    return locale().toString(number);
}

} // namespace snapdeck::Format
