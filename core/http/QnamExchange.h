// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Transport.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QSslConfiguration;

namespace snapdeck {

/// An exchange on QNetworkAccessManager; made by QnamTransport only.
class QnamExchange final : public Exchange
{
    Q_OBJECT
public:
    QnamExchange(Request request, QObject *parent);
    ~QnamExchange() override;

    /// `tls`: whom to trust, where that is not whom the system trusts.
    void startOn(QNetworkAccessManager *manager, const QSslConfiguration *tls = nullptr);
    void cancel() override;
    void setReadingPaused(bool paused) override;

private:
    void wireReply();
    void wireSent();
    void wireTls();
    void noteActivity();
    void noteSilence();
    void resume();
    void noteSent();
    void takeHead();
    void takeBody();
    void takeChunk();
    void conclude();
    void endEarly(Ending ending, const QString &detail = {});
    void report(Ending ending, const QString &detail);
    [[nodiscard]] Ending endingOf(QNetworkReply::NetworkError error) const;
    [[nodiscard]] bool mayHaveLeft() const;

    Request m_request;
    QPointer<QNetworkReply> m_reply;
    Response m_response;
    std::optional<TlsRefusal> m_tls;
    QTimer m_idle;
    QTimer m_deadline;
    qint64 m_received = 0;
    bool m_sent = false;
    bool m_headTaken = false;
    bool m_paused = false;
    bool m_done = false;
};

} // namespace snapdeck
