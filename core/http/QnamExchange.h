// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Transport.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;

namespace snapdeck {

/// An exchange on QNetworkAccessManager; made by QnamTransport only.
class QnamExchange final : public Exchange
{
    Q_OBJECT
public:
    QnamExchange(Request request, QObject *parent);
    ~QnamExchange() override;

    void startOn(QNetworkAccessManager *manager);
    void cancel() override;
    void setReadingPaused(bool paused) override;

private:
    void wireReply();
    void wireSent();
    void noteActivity();
    void noteSilence();
    void resume();
    void noteSent();
    void takeHead();
    void takeBody();
    void conclude();
    void endEarly(Ending ending, const QString &detail = {});
    void report(Ending ending, const QString &detail);
    [[nodiscard]] Ending endingOf(QNetworkReply::NetworkError error) const;

    Request m_request;
    QPointer<QNetworkReply> m_reply;
    Response m_response;
    QTimer m_idle;
    QTimer m_deadline;
    qint64 m_received = 0;
    bool m_sent = false;
    bool m_headTaken = false;
    bool m_paused = false;
    bool m_done = false;
};

} // namespace snapdeck
