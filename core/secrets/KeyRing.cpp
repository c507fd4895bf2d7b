// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeyRing.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

namespace snapdeck {

namespace {

const QString service = QStringLiteral("snapdeck");

ApiError noKey(const AccountName &account)
{
    ApiError error;
    error.kind = ErrorKind::Unauthorized;
    error.message = KeyRing::tr("There is no key for “%1”.").arg(account.value());
    error.advice = KeyRing::tr("Give it again, or set %1 in the environment.")
                       .arg(QString::fromLatin1(KeyRing::environmentName(account)));
    return error;
}

ApiError keychainSilent(const AccountName &account, const QString &detail)
{
    ApiError error = noKey(account);
    // A keychain that is locked or half there says "not found" as well, so never that no key was stored.
    error.message = KeyRing::tr("The system's keychain gave no key for “%1”.").arg(account.value());
    error.advice = KeyRing::tr("Unlock the keychain, or set %1 in the environment.")
                       .arg(QString::fromLatin1(KeyRing::environmentName(account)));
    error.detail = detail;
    return error;
}

ApiError keychainKeeps(const AccountName &account, const QString &detail)
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message = KeyRing::tr("The system's keychain may still hold the key of “%1”.").arg(account.value());
    error.advice = KeyRing::tr("Unlock the keychain and remove the entry “%1” of “%2” there.").arg(account.value(), service);
    error.detail = detail;
    return error;
}

/// Calls back from the event loop, so that a handler never runs within the call that named it.
template<typename Call>
void later(QObject *context, Call call)
{
    QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}

template<typename Job>
Job *keychainJob(const AccountName &account, QObject *parent)
{
    auto *job = new Job(service, parent);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(account.value());
    return job;
}

} // namespace

KeyRing::KeyRing(Keychain keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

QByteArray KeyRing::environmentName(const AccountName &account)
{
    QByteArray name = "SNAPDECK_KEY_";
    for (const QChar c : account.value()) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        name += plain ? c.toUpper().toLatin1() : '_';
    }
    return name;
}

void KeyRing::read(const AccountName &account, QObject *context, Handler<Secret> handler, KeyPlace kept)
{
    const QByteArray fromEnvironment = qgetenv(environmentName(account).constData()).trimmed();
    const Secret known = fromEnvironment.isEmpty() ? m_session.value(account) : Secret(fromEnvironment);
    if (!known.isEmpty() || m_keychain == Keychain::None || kept == KeyPlace::SessionOnly) {
        later(context, [known, account, handler = std::move(handler)] {
            handler(known.isEmpty() ? Result<Secret>(failure(noKey(account))) : Result<Secret>(known));
        });
        return;
    }
    auto *job = keychainJob<QKeychain::ReadPasswordJob>(account, this);
    connect(job, &QKeychain::Job::finished, context,
            [account, handler = std::move(handler)](QKeychain::Job *finished) {
                auto *read = static_cast<QKeychain::ReadPasswordJob *>(finished);
                const Secret key(read->binaryData());
                handler(key.isEmpty() ? Result<Secret>(failure(keychainSilent(account, read->errorString())))
                                      : Result<Secret>(key));
            });
    job->start();
}

void KeyRing::keepForSession(const AccountName &account, const Secret &key)
{
    m_session.insert(account, key);
}

void KeyRing::store(const AccountName &account, const Secret &key, QObject *context,
                    std::function<void(KeyPlace)> handler)
{
    keepForSession(account, key);
    if (m_keychain == Keychain::None) {
        later(context, [handler = std::move(handler)] { handler(KeyPlace::SessionOnly); });
        return;
    }
    auto *job = keychainJob<QKeychain::WritePasswordJob>(account, this);
    job->setBinaryData(key.expose());
    connect(job, &QKeychain::Job::finished, context, [handler = std::move(handler)](QKeychain::Job *finished) {
        handler(finished->error() == QKeychain::NoError ? KeyPlace::Keychain : KeyPlace::SessionOnly);
    });
    job->start();
}

void KeyRing::remove(const AccountName &account, QObject *context, Handler<std::monostate> handler, KeyPlace kept)
{
    m_session.remove(account);
    if (m_keychain == Keychain::None || kept == KeyPlace::SessionOnly) {
        later(context, [handler = std::move(handler)] { handler(std::monostate{}); });
        return;
    }
    auto *job = keychainJob<QKeychain::DeletePasswordJob>(account, this);
    connect(job, &QKeychain::Job::finished, context,
            [account, handler = std::move(handler)](QKeychain::Job *finished) {
                const bool gone = finished->error() == QKeychain::NoError
                    || finished->error() == QKeychain::EntryNotFound;
                handler(gone ? Result<std::monostate>(std::monostate{})
                             : Result<std::monostate>(failure(keychainKeeps(account, finished->errorString()))));
            });
    job->start();
}

} // namespace snapdeck
