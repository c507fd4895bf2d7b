// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

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
    /// The same again, into the same folder: what is there in part goes on. Where that folder is what is wrong
    /// another one is asked for, over `window`.
    void tryAgain(QWidget *window, SquareCloudSession &session, const Download &download);

    [[nodiscard]] static bool needsOtherFolder(SquareCloudSession &session, const Download &download);
    [[nodiscard]] static bool canMoveUp(SquareCloudSession &session, const Download &download);
    [[nodiscard]] static bool canMoveDown(SquareCloudSession &session, const Download &download);

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void noteStart(const Download *download); ///< null: it was not
};

} // namespace snapdeck
