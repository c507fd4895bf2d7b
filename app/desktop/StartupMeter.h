// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace snapdeck {

/// Waits for the window's first paint, prints `{"first_paint_ms":…}` counted from the start of the process,
/// and ends the program.
class StartupMeter final : public QObject
{
    Q_OBJECT
public:
    explicit StartupMeter(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();
    bool m_reported = false;
};

} // namespace snapdeck
