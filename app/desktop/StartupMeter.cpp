// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/StartupMeter.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <QFile>

#include <unistd.h>
#endif

namespace snapdeck {

namespace {

const auto loadedAt = std::chrono::steady_clock::now();

/// Where the system tells when the process began, loading the libraries counts too.
qint64 millisecondsSinceStart()
{
#ifdef Q_OS_LINUX
    QFile stat(QStringLiteral("/proc/self/stat"));
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (stat.open(QIODevice::ReadOnly) && uptime.open(QIODevice::ReadOnly)) {
        const QByteArray text = stat.readAll();
        const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        const double started = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
        const double now = uptime.readAll().split(' ').value(0).toDouble();
        return static_cast<qint64>((now - started) * 1000);
    }
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - loadedAt)
        .count();
}

} // namespace

StartupMeter::StartupMeter(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool StartupMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_reported) {
        m_reported = true;
        QTimer::singleShot(0, this, &StartupMeter::report); // after this paint, not before it
    }
    return QObject::eventFilter(watched, event);
}

void StartupMeter::report()
{
    std::printf("{\"first_paint_ms\":%lld}\n", static_cast<long long>(millisecondsSinceStart()));
    std::fflush(stdout);
    QApplication::exit(0);
}

} // namespace snapdeck
