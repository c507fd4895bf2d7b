// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "ui/models/RetentionForm.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace snapdeck {

class Banner;
class RetentionFields;
class RetentionPreview;
class Vault;

/// What is kept of the copies: by default, and of single resources. Shows in words what the numbers mean and
/// what would go now; removes nothing. Deletes itself when it closes.
class RetentionDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Vault and clock outlive the dialog. Begins with the rules of `resourceKey`; empty: the default.
    RetentionDialog(Vault &vault, const Clock &clock, const QString &resourceKey, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const snapdeck::RetentionChanges &changes);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeFooter();
    void fillScopes(const QString &resourceKey);
    void showScope();
    void showPreview();
    void showWords();
    void showObjection();

    Vault &m_vault;
    const Clock &m_clock;
    RetentionForm m_form;
    QComboBox *m_scope;
    QCheckBox *m_own;
    RetentionFields *m_fields;
    QLabel *m_words;
    Banner *m_objection; ///< what contradicts itself
    RetentionPreview *m_preview;
    QPushButton *m_save;
};

} // namespace snapdeck
