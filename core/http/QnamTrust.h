// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <functional>

namespace snapdeck {

/// Whatever goes out under one set of authorities of an account's own. It has a manager to itself: Qt finds
/// a kept-alive connection by its address alone, and one that this authority vouched for must carry nothing
/// of an account that does not trust it.
class QnamTrust final : public QObject
{
    Q_OBJECT
public:
    /// `authorities` as in Request.
    explicit QnamTrust(const QByteArray &authorities);

    [[nodiscard]] QNetworkAccessManager &manager() { return m_manager; }
    /// Calls `use` as soon as the authorities of the system have been read beside these; at once where they
    /// are. Never after the end of `context`.
    void whenReady(QObject *context, const std::function<void(const QSslConfiguration &)> &use);

Q_SIGNALS:
    void ready();

private:
    QNetworkAccessManager m_manager;
    QSslConfiguration m_configuration;
    bool m_isReady = false;
};

} // namespace snapdeck
