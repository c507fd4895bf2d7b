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

    enum class Claim {
        Owner,
        Elsewhere, ///< another program owns the folder, and has been asked to show itself
        Impossible, ///< the folder cannot be locked
    };
    [[nodiscard]] Claim claim();

Q_SIGNALS:
    void raiseRequested();

private:
    [[nodiscard]] bool askOwner() const;

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace snapdeck
