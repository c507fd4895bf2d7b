// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QByteArray>
#include <QString>

namespace snapdeck {

/// What a person chose and the program remembers, in `config.ini`. Losing it costs nothing but comfort, so
/// a write that fails is not reported.
class Preferences final
{
public:
    explicit Preferences(QString configFile);

    [[nodiscard]] QString theme() const; ///< `system`, `light`, `dark`, `platform`
    void setTheme(const QString &theme);
    [[nodiscard]] QString language() const; ///< one of languages; empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] bool keepsInTray() const; ///< closing the window does not end the program; no, unless chosen
    void setKeepsInTray(bool keeps);
    [[nodiscard]] bool hasToldOfTray() const; ///< that the program goes on behind the closed window
    void setToldOfTray();
    [[nodiscard]] bool notifies() const; ///< yes, unless somebody said no
    void setNotifies(bool notifies);
    [[nodiscard]] AccountName lastAccount() const;
    void setLastAccount(const AccountName &account);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QString vaultFolder() const; ///< absolute; empty: the one in the data folder
    void setVaultFolder(const QString &folder);
    [[nodiscard]] qint64 bandwidthLimit() const; ///< bytes a second of all downloads together; 0: none
    void setBandwidthLimit(qint64 bytesPerSecond);
    /// How somebody arranged the table of that name; empty: not at all.
    [[nodiscard]] QString tableState(const QString &table) const;
    void setTableState(const QString &table, const QString &state);

private:
    [[nodiscard]] QString read(const QString &key, const QString &otherwise) const;
    [[nodiscard]] bool isSet(const QString &key, bool otherwise) const;
    void write(const QString &key, const QVariant &value);

    QString m_configFile;
};

} // namespace snapdeck
