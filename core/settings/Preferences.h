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

private:
    [[nodiscard]] QString read(const QString &key, const QString &otherwise) const;
    void write(const QString &key, const QVariant &value);

    QString m_configFile;
};

} // namespace snapdeck
