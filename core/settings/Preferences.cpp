// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Preferences.h"

#include "core/settings/Languages.h"

#include <QFile>
#include <QSettings>

#include <algorithm>

namespace snapdeck {

Preferences::Preferences(QString configFile)
    : m_configFile(std::move(configFile))
{
}

QString Preferences::read(const QString &key, const QString &otherwise) const
{
    return QSettings(m_configFile, QSettings::IniFormat).value(key, otherwise).toString();
}

bool Preferences::isSet(const QString &key, bool otherwise) const
{
    return QVariant(read(key, QVariant(otherwise).toString())).toBool();
}

void Preferences::write(const QString &key, const QVariant &value)
{
    {
        QSettings settings(m_configFile, QSettings::IniFormat);
        settings.setValue(key, value);
    } // written here
    QFile::setPermissions(m_configFile, QFile::ReadOwner | QFile::WriteOwner);
}

QString Preferences::theme() const
{
    return read(QStringLiteral("window/theme"), QStringLiteral("system"));
}

void Preferences::setTheme(const QString &theme)
{
    write(QStringLiteral("window/theme"), theme);
}

QString Preferences::language() const
{
    const QString language = read(QStringLiteral("window/language"), {});
    return isLanguage(language) ? language : QString();
}

void Preferences::setLanguage(const QString &language)
{
    write(QStringLiteral("window/language"), language);
}

bool Preferences::keepsInTray() const
{
    return isSet(QStringLiteral("tray/keep"), false);
}

void Preferences::setKeepsInTray(bool keeps)
{
    write(QStringLiteral("tray/keep"), keeps);
}

bool Preferences::hasToldOfTray() const
{
    return isSet(QStringLiteral("tray/told"), false);
}

void Preferences::setToldOfTray()
{
    write(QStringLiteral("tray/told"), true);
}

bool Preferences::notifies() const
{
    return isSet(QStringLiteral("notifications/on"), true);
}

void Preferences::setNotifies(bool notifies)
{
    write(QStringLiteral("notifications/on"), notifies);
}

AccountName Preferences::lastAccount() const
{
    return AccountName(read(QStringLiteral("window/account"), {}));
}

void Preferences::setLastAccount(const AccountName &account)
{
    write(QStringLiteral("window/account"), account.value());
}

QByteArray Preferences::windowGeometry() const
{
    return QByteArray::fromBase64(read(QStringLiteral("window/geometry"), {}).toLatin1());
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    write(QStringLiteral("window/geometry"), QString::fromLatin1(geometry.toBase64()));
}

QString Preferences::vaultFolder() const
{
    return read(QStringLiteral("vault/folder"), {});
}

void Preferences::setVaultFolder(const QString &folder)
{
    write(QStringLiteral("vault/folder"), folder);
}

qint64 Preferences::bandwidthLimit() const
{
    return std::max<qint64>(read(QStringLiteral("downloads/bandwidth"), {}).toLongLong(), 0);
}

void Preferences::setBandwidthLimit(qint64 bytesPerSecond)
{
    write(QStringLiteral("downloads/bandwidth"), bytesPerSecond);
}

QString Preferences::tableState(const QString &table) const
{
    return read(QStringLiteral("tables/") + table, {});
}

void Preferences::setTableState(const QString &table, const QString &state)
{
    write(QStringLiteral("tables/") + table, state);
}

} // namespace snapdeck
