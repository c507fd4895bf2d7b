// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/QnamTrust.h"

#include "core/http/QnamTls.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace snapdeck {

QnamTrust::QnamTrust(const QByteArray &authorities)
{
    auto *watcher = new QFutureWatcher<QSslConfiguration>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_configuration = watcher->result();
        m_isReady = true;
        Q_EMIT ready();
    });
    watcher->setFuture(QtConcurrent::run([base = QSslConfiguration::defaultConfiguration(), authorities] {
        return trusting(base, authorities);
    }));
}

void QnamTrust::whenReady(QObject *context, const std::function<void(const QSslConfiguration &)> &use)
{
    if (m_isReady)
        use(m_configuration);
    else
        connect(
            this, &QnamTrust::ready, context, [this, use] { use(m_configuration); },
            Qt::SingleShotConnection);
}

} // namespace snapdeck
