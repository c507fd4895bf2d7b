// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace snapdeck {

/// One desktop program owns a data folder. A second start asks the first one to come forward, and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True if this is the owner now; else the owner has been asked to show itself.
    [[nodiscard]] bool claim();

Q_SIGNALS:
    void raiseRequested();

private:
    void askOwner();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace snapdeck
