// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace snapdeck {

constexpr int fieldGap = 12; ///< below each field of a form

/// The parts of a form whose fields stand under their names.
[[nodiscard]] QLineEdit *makeEdit(const char *objectName, const QString &accessibleName, QWidget *parent);
[[nodiscard]] QCheckBox *makeCheck(const char *objectName, const QString &text, QWidget *parent);
/// `hint`: what is said right below the field.
void addField(QVBoxLayout *column, const QString &label, QWidget *field, QWidget *hint = nullptr);

} // namespace snapdeck
