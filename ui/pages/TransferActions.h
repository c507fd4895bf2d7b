// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace snapdeck {

class Download;
class SquareCloudSession;

/// What can be done with a download of a session. GUI thread.
class TransferActions final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void pauseOrResume(Download &download);
    void cancel(Download &download);
    /// Past the nearest one in that direction that has not ended either.
    void moveUp(SquareCloudSession &session, Download &download);
    void moveDown(SquareCloudSession &session, Download &download);
    void openFolder(SquareCloudSession &session, const Download &download);
    /// The same again, into the same folder: what is there in part goes on.
    void tryAgain(SquareCloudSession &session, const Download &download);

    [[nodiscard]] static bool canMoveUp(SquareCloudSession &session, const Download &download);
    [[nodiscard]] static bool canMoveDown(SquareCloudSession &session, const Download &download);

Q_SIGNALS:
    void noticed(const QString &text);
};

/// Whether it was meant for the session's vault.
[[nodiscard]] bool isForVault(SquareCloudSession &session, const Download &download);

} // namespace snapdeck
