// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace snapdeck::cli {

/// Ctrl+C and SIGTERM as a signal of Qt's, on the event loop. Only the first one: the next ends the program
/// on the spot, as if this were not here. One object at a time. On systems without POSIX signals it never
/// emits.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void interrupted();

private:
    int m_readEnd = -1;
};

} // namespace snapdeck::cli
