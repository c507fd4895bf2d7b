// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopBus.h"

namespace snapdeck {

struct DesktopBus::Parts {
};

DesktopBus::DesktopBus(QObject *parent)
    : QObject(parent)
{
}

DesktopBus::~DesktopBus() = default;

void DesktopBus::present(const Notification &notification)
{
    Q_EMIT refused(notification);
}

void DesktopBus::setCount(int) { }

} // namespace snapdeck
