// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace snapdeck {

/// One line of text about a copy: its note, its tags. Deletes itself when it closes.
class VaultTextDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Content {
        QString title;
        QString label; ///< with a mnemonic
        QString text;
        QString hint;
    };

    explicit VaultTextDialog(const Content &content, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QString &text);

private:
    QLineEdit *m_field;
};

} // namespace snapdeck
