// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"

class QWidget;

namespace snapdeck {

/// What can be done about an operation, in whichever account it is.
class OperationActions final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this; questions open over `window`'s window.
    OperationActions(Workspace &workspace, QWidget *window);

    void cancel(const OperationId &id);
    void checkAgain(const OperationId &id);
    /// Instead of an unconfirmed snapshot; asks first, since the old one may still appear.
    void askToTakeNew(const OperationId &id);
    /// Why no new one can be taken; empty: it can.
    [[nodiscard]] QString objectionToTakeNew(const OperationView &operation) const;

private:
    struct Found {
        Operation *operation = nullptr;
        SquareCloudSession *squareCloud = nullptr; ///< nullptr where it is of the other provider
    };
    [[nodiscard]] Found find(const OperationId &id) const;
    void takeNew(const OperationId &id);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace snapdeck
