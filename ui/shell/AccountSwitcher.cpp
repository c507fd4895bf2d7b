// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountSwitcher.h"

#include "ui/shell/AccountColours.h"
#include "ui/shell/AccountWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/style/MenuPaint.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/Labels.h"

#include <QActionGroup>

namespace snapdeck {

namespace {

/// An ampersand in a name is a letter, not a mnemonic.
QString labelOf(const AccountName &name)
{
    return QString(name.value()).replace(u'&', QStringLiteral("&&"));
}

} // namespace

AccountSwitcher::AccountSwitcher(AccountRegistry &accounts, QWidget *parent)
    : QMenu(parent)
    , m_accounts(accounts)
{
    setObjectName(QStringLiteral("accountMenu"));
    setToolTipsVisible(true);
    connect(&m_accounts, &AccountRegistry::accountsChanged, this, &AccountSwitcher::rebuild);
    rebuild();
}

void AccountSwitcher::setCurrent(const AccountName &name)
{
    m_current = name;
    rebuild();
}

void AccountSwitcher::rebuild()
{
    clear();
    delete m_group;
    m_group = new QActionGroup(this);
    for (const Account &account : m_accounts.accounts()) {
        const QIcon icon = makeIcon(account.provider == Provider::SquareCloud ? Icon::Cloud : Icon::Capsules,
                                    tintOf(accountTone(account.colour)));
        QAction *choose = addAction(icon, labelOf(account.name));
        if (const QString note = plainHttpNote(account); !note.isEmpty()) {
            choose->setText(choose->text() + u'\t' + note);
            choose->setToolTip(plainToolTip(plainHttpWarning(plainHttpOf(account))));
            style::setNoteTone(choose, Tone::Danger);
        }
        choose->setCheckable(true);
        choose->setChecked(account.name == m_current);
        m_group->addAction(choose);
        connect(choose, &QAction::triggered, this, [this, name = account.name] { Q_EMIT chosen(name); });
    }
    if (!m_accounts.accounts().isEmpty())
        addSeparator();
    QAction *add = addAction(makeIcon(Icon::Plus), tr("&Add account…"));
    add->setObjectName(QStringLiteral("addAccountAction"));
    connect(add, &QAction::triggered, this, &AccountSwitcher::addRequested);
    if (m_current.isEmpty())
        return;
    QAction *edit = addAction(makeIcon(Icon::Pencil), tr("&Edit “%1”…").arg(labelOf(m_current)));
    //: Other words for changing an account, by which the list of commands finds it; any number of them.
    edit->setProperty(synonymsProperty, tr("change account server address colour color certificate key"));
    edit->setObjectName(QStringLiteral("editAccountAction"));
    connect(edit, &QAction::triggered, this, [this] { Q_EMIT editRequested(m_current); });
    QAction *key = addAction(makeIcon(Icon::Key), tr("New &key for “%1”…").arg(labelOf(m_current)));
    key->setObjectName(QStringLiteral("newKeyAction"));
    connect(key, &QAction::triggered, this, [this] { Q_EMIT keyRequested(m_current); });
    QAction *remove = addAction(makeIcon(Icon::LogOut), tr("&Remove “%1”…").arg(labelOf(m_current)));
    remove->setObjectName(QStringLiteral("removeAccountAction"));
    connect(remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(m_current); });
}

} // namespace snapdeck
