// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"
#include "core/base/Secret.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace snapdeck {

class AuthorityField;
class Banner;

/// Asks for what an account needs, or for the key alone of one that is there. Non-blocking: open() it, and
/// wait for submitted(). Stays open until the caller accepts it, so that an objection can be shown in place.
class AddAccountDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `timeScale` is the program's: a scaled clock is refused for services that are not on this machine.
    explicit AddAccountDialog(double timeScale, QWidget *parent = nullptr);

    /// The account stands already; only its key is asked for.
    void askForKeyOnly(const Account &account);

    void showError(const ApiError &error);

Q_SIGNALS:
    void submitted(const snapdeck::Account &account, const snapdeck::Secret &key);

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void prepareFields();
    QWidget *buildForm();
    QWidget *buildFooter();
    void showProvider();
    void showAddress();
    void hideError();
    [[nodiscard]] Provider provider() const;
    void submit();
    void updateButton();
    [[nodiscard]] Account account() const;

    double m_timeScale;
    std::optional<Account> m_existing;
    QLabel *m_title;
    Banner *m_banner;
    QComboBox *m_provider;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QComboBox *m_colour;
    QLineEdit *m_baseUrl;
    QCheckBox *m_sessionOnly;
    QCheckBox *m_readOnly;
    AuthorityField *m_authority;
    QCheckBox *m_plainHttp;
    QLabel *m_plainWarning;
    QPushButton *m_add;
};

} // namespace snapdeck
