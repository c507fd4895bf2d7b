// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddAccountDialog.h"

#include "core/accounts/ServerAddress.h"
#include "ui/dialogs/AuthorityField.h"
#include "ui/shell/AccountColours.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int dialogWidth = 480;
constexpr int dialogPadding = 24;
constexpr int fieldGap = 12;

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
    column->addSpacing(fieldGap);
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
    , m_authority(new AuthorityField(this))
    , m_plainHttp(makeCheck("accountPlainHttpCheck", tr("&Allow plain http"), this))
    , m_plainWarning(makeParagraph(TextKind::Body, plainHttpWarning(PlainHttp::Key), this))
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
    prepareFields();
    column->addWidget(buildForm());
    column->addWidget(buildFooter());
    setMinimumWidth(dialogWidth);
    QWidget *previous = m_provider;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_name, m_key, m_baseUrl, m_plainHttp, m_authority->button(),
                                          m_authority->lastControl(), m_colour, m_sessionOnly, m_readOnly}) {
        setTabOrder(previous, next);
        previous = next;
    }
}

void AddAccountDialog::prepareFields()
{
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
    m_plainWarning->setObjectName(QStringLiteral("accountPlainHttpWarning"));
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    m_plainWarning->setContentsMargins(indent, 4, 0, fieldGap); // below the words that it is about
    setInk(m_plainWarning, Ink::Danger);
    m_authority->setContentsMargins(0, 0, 0, fieldGap);
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
    addField(column, tr("&Service"), m_provider);
    addField(column, tr("&Name"), m_name);
    addField(column, tr("&Key"), m_key);
    addField(column, tr("A&ddress"), m_baseUrl);
    column->addWidget(m_plainHttp);
    column->addWidget(m_plainWarning);
    column->addWidget(m_authority);
    addField(column, tr("&Colour along the window's edge"), m_colour);
    for (QCheckBox *check : {m_sessionOnly, m_readOnly}) {
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
        connect(edit, &QLineEdit::textChanged, this, &AddAccountDialog::hideError);
    }
    connect(m_baseUrl, &QLineEdit::textChanged, this, &AddAccountDialog::showAddress);
    connect(m_authority, &AuthorityField::refused, this, &AddAccountDialog::showError);
    connect(m_authority, &AuthorityField::changed, this, &AddAccountDialog::hideError);
    return footer;
}

void AddAccountDialog::showProvider()
{
    m_baseUrl->setText(defaultBaseUrl(provider()).toString());
    m_key->setPlaceholderText(
        provider() == Provider::SquareCloud ? tr("From Account settings on squarecloud.app") : tr("wrn_…"));
    showAddress();
}

Provider AddAccountDialog::provider() const
{
    return static_cast<Provider>(m_provider->currentIndex());
}

/// What there is to decide hangs on the address: whether the key may go in clear, or whom to trust.
void AddAccountDialog::showAddress()
{
    const QUrl url = serverAddress(m_baseUrl->text(), provider());
    const bool isPlain = url.scheme() == u"http" && !isLoopback(url);
    const bool isOwn = url.scheme() == u"https" && !url.host().isEmpty()
        && url.host() != defaultBaseUrl(provider()).host();
    m_plainHttp->setVisible(isPlain);
    m_plainWarning->setVisible(isPlain);
    m_authority->setVisible(isOwn);
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
    m_plainHttp->setChecked(account.allowPlainHttp);
    m_authority->showKept(account.authorities);
    m_authority->setHidden(account.authorities.isEmpty());
    for (QWidget *fixed :
         std::initializer_list<QWidget *>{m_colour, m_sessionOnly, m_readOnly, m_plainHttp, m_authority})
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
    account.provider = provider();
    account.baseUrl = serverAddress(m_baseUrl->text(), provider());
    account.storageUrl = defaultStorageUrl();
    account.colour = m_colour->currentData().toString();
    account.sessionOnly = m_sessionOnly->isChecked();
    account.readOnly = m_readOnly->isChecked();
    account.allowPlainHttp = !m_plainHttp->isHidden() && m_plainHttp->isChecked();
    if (!m_authority->isHidden())
        account.authorities = m_authority->pem();
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
}

/// It spoke of what stood there before.
void AddAccountDialog::hideError()
{
    m_banner->hide();
}

/// As tall as what it shows; by then every part has told how tall it is.
bool AddAccountDialog::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        resize(width(),
               layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
    return taken;
}

} // namespace snapdeck
