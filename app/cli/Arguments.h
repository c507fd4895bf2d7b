// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace snapdeck::cli {

/// What was given to a verb: its operands, and every option, the general ones too, by its long name. A flag
/// has an empty value.
struct Arguments {
    QStringList operands;
    QHash<QString, QString> options;

    [[nodiscard]] bool has(QStringView option) const { return options.contains(option.toString()); }
    [[nodiscard]] QString value(QStringView option) const { return options.value(option.toString()); }
};

} // namespace snapdeck::cli
