// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddAccountDialog.h"

#include "core/accounts/ServerAddress.h"
#include "ui/dialogs/AccountFields.h"
#include "ui/dialogs/AuthorityField.h"
#include "ui/shell/AccountColours.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogBody.h"
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

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int dialogWidth = 480;
constexpr int dialogPadding = 24;

} // namespace

AddAccountDialog::AddAccountDialog(double timeScale, QWidget *parent)
    : QDialog(parent)
    , m_timeScale(timeScale)
    , m_title(makeLabel(TextKind::PaneTitle, tr("Add account"), this))
    , m_banner(new Banner(this))
    , m_provider(new QComboBox(this))
    , m_name(makeEdit("accountNameField", tr("Name"), this))
    , m_nameHint(makeParagraph(TextKind::Hint, tr("The history, the limits and the copies are kept under it."), this))
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
    QWidget *footer = buildFooter();
    column->addWidget(new DialogBody(buildForm(), footer));
    column->addWidget(footer);
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
    m_nameHint->setObjectName(QStringLiteral("accountNameHint"));
    m_nameHint->setContentsMargins(0, 4, 0, 0);
    m_nameHint->hide();
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
    addField(column, tr("&Name"), m_name, m_nameHint);
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
    connect(m_sessionOnly, &QCheckBox::toggled, this, &AddAccountDialog::showKeyWish);
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
    const bool isOwn = url.host() != defaultBaseUrl(provider()).host();
    // What an account has already is never changed unseen.
    const bool isAllowed = m_existing && m_existing->allowPlainHttp;
    const bool hasAuthority = m_existing && !m_existing->authorities.isEmpty();
    m_plainHttp->setVisible(isPlain || isAllowed);
    m_plainWarning->setVisible(isPlain || isAllowed);
    m_plainWarning->setText(plainHttpWarning(isPlain ? PlainHttp::Key : PlainHttp::Allowed));
    m_authority->setVisible(url.scheme() == u"https" && !url.host().isEmpty() && (isOwn || hasAuthority));
    showKeyWish();
}

/// The key that is stored was given for its server: nobody else gets it because of a slip in the address.
bool AddAccountDialog::goesElsewhere() const
{
    return m_existing && !isSameServer(serverAddress(m_baseUrl->text(), provider()), m_existing->baseUrl);
}

bool AddAccountDialog::needsKey() const
{
    return !m_existing || m_wish == Wish::Key || goesElsewhere()
        || m_sessionOnly->isChecked() != m_existing->sessionOnly;
}

void AddAccountDialog::showKeyWish()
{
    const bool isSquareCloud = provider() == Provider::SquareCloud;
    if (!needsKey())
        m_key->setPlaceholderText(tr("Leave it empty to keep the stored key"));
    else if (goesElsewhere())
        m_key->setPlaceholderText(tr("Enter the key for this server"));
    else if (m_existing && m_wish == Wish::Account)
        m_key->setPlaceholderText(tr("Enter it again: it is to be kept elsewhere"));
    else
        m_key->setPlaceholderText(isSquareCloud ? tr("From Account settings on squarecloud.app")
                                                : tr("wrn_…"));
    updateButton();
}

void AddAccountDialog::edit(const Account &account, Wish wish)
{
    m_existing = account;
    m_wish = wish;
    m_title->setText((wish == Wish::Key ? tr("New key for “%1”") : tr("Edit “%1”")).arg(account.name.value()));
    setWindowTitle(m_title->text());
    m_add->setText(wish == Wish::Key ? tr("Use this key") : tr("Save"));
    m_provider->setCurrentIndex(static_cast<int>(account.provider));
    m_name->setText(account.name.value());
    m_nameHint->show();
    for (QWidget *fixed : std::initializer_list<QWidget *>{m_provider, m_name})
        fixed->setEnabled(false);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(account.colour)));
    m_sessionOnly->setChecked(account.sessionOnly);
    m_readOnly->setChecked(account.readOnly);
    m_plainHttp->setChecked(account.allowPlainHttp);
    m_authority->showKept(account.authorities);
    m_baseUrl->setText(account.baseUrl.toString());
    showAddress();
    (wish == Wish::Key ? m_key : m_baseUrl)->setFocus();
}

void AddAccountDialog::updateButton()
{
    const bool hasKey = !m_key->text().trimmed().isEmpty();
    m_add->setEnabled(!m_name->text().trimmed().isEmpty() && (hasKey || !needsKey())
                      && !m_baseUrl->text().trimmed().isEmpty());
}

Account AddAccountDialog::account() const
{
    Account account;
    account.name = m_existing ? m_existing->name : AccountName(m_name->text().trimmed());
    account.provider = provider();
    account.baseUrl = serverAddress(m_baseUrl->text(), provider());
    account.storageUrl = m_existing ? m_existing->storageUrl : defaultStorageUrl();
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

void AddAccountDialog::showNotice(const QString &text)
{
    m_banner->showMessage(Tone::Warning, text);
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
