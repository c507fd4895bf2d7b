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
    [[nodiscard]] AccountName lastAccount() const;
    void setLastAccount(const AccountName &account);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QString vaultFolder() const; ///< absolute; empty: the one in the data folder
    void setVaultFolder(const QString &folder);
    [[nodiscard]] qint64 bandwidthLimit() const; ///< bytes a second of all downloads together; 0: none
    void setBandwidthLimit(qint64 bytesPerSecond);

private:
    [[nodiscard]] QString read(const QString &key, const QString &otherwise) const;
    void write(const QString &key, const QVariant &value);

    QString m_configFile;
};

    /// How somebody arranged the table of that name; empty: not at all.
    [[nodiscard]] QString tableState(const QString &table) const;
    void setTableState(const QString &table, const QString &state);
} // namespace snapdeck
