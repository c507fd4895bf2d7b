// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddAccountDialog.h"

#include "ui/shell/AccountColours.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int dialogWidth = 480;
constexpr int dialogPadding = 24;

QLineEdit *makeEdit(const char *objectName, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(objectName));
    edit->setAccessibleName(accessibleName);
    return edit;
}

QCheckBox *makeCheck(const char *objectName, const QString &text, QWidget *parent)
{
    auto *check = new QCheckBox(text, parent);
    check->setObjectName(QLatin1String(objectName));
    return check;
}

void addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *name = makeLabel(TextKind::Field, label, field->parentWidget());
    name->setBuddy(field);
    column->addWidget(name);
    column->addSpacing(4);
    column->addWidget(field);
    column->addSpacing(12);
}

} // namespace

AddAccountDialog::AddAccountDialog(double timeScale, QWidget *parent)
    : QDialog(parent)
    , m_timeScale(timeScale)
    , m_title(makeLabel(TextKind::PaneTitle, tr("Add account"), this))
    , m_banner(new Banner(this))
    , m_provider(new QComboBox(this))
    , m_name(makeEdit("accountNameField", tr("Name"), this))
    , m_key(makeEdit("accountKeyField", tr("Key"), this))
    , m_colour(new QComboBox(this))
    , m_baseUrl(makeEdit("accountUrlField", tr("Address"), this))
    , m_sessionOnly(makeCheck("accountSessionOnlyCheck", tr("&Keep the key for this session only"), this))
    , m_readOnly(
          makeCheck("accountReadOnlyCheck", tr("&Read only: offer nothing that changes anything"), this))
    , m_plainHttp(makeCheck("accountPlainHttpCheck",
                            tr("&Allow plain http (anybody on the way can read the key)"), this))
    , m_add(makeButton(ButtonKind::Primary, Icon::None, tr("Add account"), this))
{
    setObjectName(QStringLiteral("addAccountDialog"));
    setWindowTitle(tr("Add account"));
    setModal(true);
    setGround(this, Ground::Surface);
    build();
    showProvider();
    updateButton();
    m_name->setFocus();
}

void AddAccountDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildForm());
    column->addWidget(buildFooter());
    setMinimumWidth(dialogWidth);
    QWidget *previous = m_provider;
    for (QWidget *next : std::initializer_list<QWidget *>{m_name, m_key, m_baseUrl, m_colour, m_sessionOnly,
                                                          m_readOnly, m_plainHttp}) {
        setTabOrder(previous, next);
        previous = next;
    }
}

QWidget *AddAccountDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(dialogPadding, 20, dialogPadding, 20);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(16);
    m_banner->setObjectName(QStringLiteral("accountBanner"));
    m_banner->setDismissible(false);
    column->addWidget(m_banner);
    column->addSpacing(Metrics::Grid);
    m_provider->setObjectName(QStringLiteral("accountProviderCombo"));
    m_provider->setAccessibleName(tr("Service"));
    m_provider->addItem(QStringLiteral("Square Cloud"));
    m_provider->addItem(QStringLiteral("Wrenn"));
    m_colour->setObjectName(QStringLiteral("accountColourCombo"));
    m_colour->setAccessibleName(tr("Colour along the window's edge"));
    const auto colours = accountColours();
    for (const AccountColour &colour : colours)
        m_colour->addItem(colour.label, colour.name);
    m_name->setPlaceholderText(tr("prod-br"));
    m_key->setEchoMode(QLineEdit::Password);
    addField(column, tr("&Service"), m_provider);
    addField(column, tr("&Name"), m_name);
    addField(column, tr("&Key"), m_key);
    addField(column, tr("A&ddress"), m_baseUrl);
    addField(column, tr("&Colour along the window's edge"), m_colour);
    for (QCheckBox *check : {m_sessionOnly, m_readOnly, m_plainHttp}) {
        column->addWidget(check);
        column->addSpacing(8);
    }
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AddAccountDialog::showProvider);
    return form;
}

QWidget *AddAccountDialog::buildFooter()
{
    auto *footer = new DialogFooter(this);
    auto *cancel = makeButton(ButtonKind::Normal, Icon::None, tr("Cancel"), footer);
    cancel->setObjectName(QStringLiteral("accountCancelButton"));
    m_add->setObjectName(QStringLiteral("accountAddButton"));
    m_add->setDefault(true);
    footer->addDecision(cancel);
    footer->addDecision(m_add);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddAccountDialog::submit);
    for (QLineEdit *edit : {m_name, m_key, m_baseUrl}) {
        connect(edit, &QLineEdit::textChanged, this, &AddAccountDialog::updateButton);
        connect(edit, &QLineEdit::textEdited, m_banner,
                &QWidget::hide); // it spoke of what stood there before
    }
    connect(m_baseUrl, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QUrl url(text.trimmed());
        m_plainHttp->setVisible(url.scheme() == u"http" && !isLoopback(url));
    });
    return footer;
}

void AddAccountDialog::showProvider()
{
    const auto provider = static_cast<Provider>(m_provider->currentIndex());
    m_baseUrl->setText(defaultBaseUrl(provider).toString());
    m_key->setPlaceholderText(
        provider == Provider::SquareCloud ? tr("From Account settings on squarecloud.app") : tr("wrn_…"));
    m_plainHttp->hide();
}

void AddAccountDialog::askForKeyOnly(const Account &account)
{
    m_existing = account;
    m_title->setText(tr("New key for “%1”").arg(account.name.value()));
    setWindowTitle(m_title->text());
    m_add->setText(tr("Use this key"));
    m_provider->setCurrentIndex(static_cast<int>(account.provider));
    m_name->setText(account.name.value());
    m_baseUrl->setText(account.baseUrl.toString());
    for (QWidget *fixed : std::initializer_list<QWidget *>{m_provider, m_name, m_baseUrl})
        fixed->setEnabled(false);
    for (QWidget *fixed : std::initializer_list<QWidget *>{m_colour, m_sessionOnly, m_readOnly, m_plainHttp})
        fixed->setEnabled(false);
    m_key->setFocus();
}

void AddAccountDialog::updateButton()
{
    m_add->setEnabled(!m_name->text().trimmed().isEmpty() && !m_key->text().trimmed().isEmpty()
                      && !m_baseUrl->text().trimmed().isEmpty());
}

Account AddAccountDialog::account() const
{
    if (m_existing)
        return *m_existing;
    Account account;
    account.name = AccountName(m_name->text().trimmed());
    account.provider = static_cast<Provider>(m_provider->currentIndex());
    account.baseUrl = QUrl(m_baseUrl->text().trimmed());
    account.storageUrl = defaultStorageUrl();
    account.colour = m_colour->currentData().toString();
    account.sessionOnly = m_sessionOnly->isChecked();
    account.readOnly = m_readOnly->isChecked();
    account.allowPlainHttp = m_plainHttp->isVisible() && m_plainHttp->isChecked();
    return account;
}

void AddAccountDialog::submit()
{
    const Account wished = account();
    if (const auto objection = objectionTo(wished, m_timeScale)) {
        showError(*objection);
        return;
    }
    m_banner->hide();
    Q_EMIT submitted(wished, Secret(m_key->text().trimmed().toUtf8()));
}

void AddAccountDialog::showError(const ApiError &error)
{
    m_banner->showMessage(Tone::Danger, error.forPeople());
    layout()->activate(); // the words decide how tall it is
    resize(width(),
           layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

} // namespace snapdeck
