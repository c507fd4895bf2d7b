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

/// Asks for what an account needs, or what shall be otherwise of one that is there. Non-blocking: open() it, and
/// wait for submitted(). Stays open until the caller accepts it, so that an objection can be shown in place.
class AddAccountDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `timeScale` is the program's: a scaled clock is refused for services that are not on this machine.
    explicit AddAccountDialog(double timeScale, QWidget *parent = nullptr);

    enum class Wish {
        Account, ///< whatever is to be otherwise; the key stays where none is given, as long as the server does
        Key, ///< a new key; the rest may be otherwise as well
    };
    /// The account stands already; its name and its service stay. Its key is not known here.
    void edit(const Account &account, Wish wish);

    void showError(const ApiError &error);
    /// What is to be known before anything is changed.
    void showNotice(const QString &text);

Q_SIGNALS:
    /// An empty key: the account's own stays.
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
    void showKeyWish();
    [[nodiscard]] bool goesElsewhere() const;
    [[nodiscard]] bool needsKey() const;
    void hideError();
    [[nodiscard]] Provider provider() const;
    void submit();
    void updateButton();
    [[nodiscard]] Account account() const;

    double m_timeScale;
    std::optional<Account> m_existing;
    Wish m_wish = Wish::Account;
    QLabel *m_title;
    Banner *m_banner;
    QComboBox *m_provider;
    QLineEdit *m_name;
    QLabel *m_nameHint;
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
