// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace snapdeck {

/// Whoever ends the program from outside (SIGTERM, SIGINT, SIGHUP) has it end in order, as if its window had been
/// closed: what is temporary goes. Nobody is asked, since nobody may be there to answer; what is under way is
/// written down already. A second signal of the same kind ends it at once. One at a time; nothing where there are
/// no such signals. GUI thread.
class QuitSignals final : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();
};

} // namespace snapdeck
