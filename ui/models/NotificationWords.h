// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"

#include <QMetaType>

namespace snapdeck {

/// What is told to somebody who looks elsewhere. All of it is plain text, whoever wrote it first, and holds
/// neither a key nor a link: notifications stay about, on screens and in the desktop's own history.
struct Notification {
    QString title;
    QString body;
    OperationId operation; ///< what "show" leads to; empty: the window
    bool canDownload = false; ///< it speaks of one snapshot, which can be fetched
    bool isTrouble = false; ///< something of it wants a look

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Endings, and ends of long waits, that are told in one notification.
class News final
{
public:
    void addEnding(const OperationView &operation);
    /// What a limit held back goes on.
    void addGoingOn(const OperationView &operation);
    void add(const News &other);

    [[nodiscard]] bool isEmpty() const { return ended() + m_goingOn == 0; }
    /// All that ended was called off: by somebody who was there.
    [[nodiscard]] bool isCalledOff() const { return m_cancelled > 0 && m_cancelled == ended(); }
    [[nodiscard]] Notification words() const;

private:
    [[nodiscard]] int ended() const { return m_ready + m_failed + m_unconfirmed + m_cancelled; }
    [[nodiscard]] int wantALook() const { return m_failed + m_unconfirmed; }
    [[nodiscard]] Notification wordsOfOne() const;
    [[nodiscard]] Notification wordsOfMany() const;
    void consider(const OperationView &operation);

    int m_ready = 0;
    int m_failed = 0; ///< lost ones too
    int m_unconfirmed = 0;
    int m_cancelled = 0; ///< of a batch
    int m_goingOn = 0;
    OperationView m_foremost; ///< the one that most wants a look
    bool m_hasForemost = false;
    bool m_isOneAccount = true;
};

/// That closing the window has not ended the program.
[[nodiscard]] Notification keptRunningWords();

/// Whether the ending wants a look.
[[nodiscard]] bool isTrouble(OperationState state);

} // namespace snapdeck

Q_DECLARE_METATYPE(snapdeck::Notification)
