// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AuthorityField.h"

#include "ui/models/Format.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace snapdeck {

namespace {

constexpr qsizetype mostShown = 3; ///< of a bundle; the rest is counted

QString describe(const QList<AuthorityCertificate> &certificates)
{
    QStringList lines;
    for (const AuthorityCertificate &one : certificates.mid(0, mostShown))
        lines << AuthorityField::tr("%1\nValid until %2").arg(one.subject, Format::dateTime(one.validUntil));
    if (const auto more = certificates.size() - mostShown; more > 0)
        lines << AuthorityField::tr("and %n more", nullptr, static_cast<int>(more));
    return lines.join(u'\n');
}

} // namespace

AuthorityField::AuthorityField(QWidget *parent)
    : QWidget(parent)
    , m_choose(makeButton(ButtonKind::Normal, Icon::File, tr("C&hoose a PEM file…"), this))
    , m_clear(makeIconButton(Icon::Close, tr("Use none of one's own"), this))
    , m_summary(makeParagraph(TextKind::Secondary, {}, this))
{
    setObjectName(QStringLiteral("accountAuthorityField"));
    m_choose->setObjectName(QStringLiteral("accountAuthorityButton"));
    m_choose->setAutoDefault(false);
    m_clear->setObjectName(QStringLiteral("accountAuthorityClearButton"));
    m_summary->setObjectName(QStringLiteral("accountAuthoritySummary"));
    build();
    show(Authorities());
}

void AuthorityField::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(TextKind::Field, tr("Certificate authority (optional)"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_choose);
    row->addWidget(m_clear);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_summary);
    connect(m_choose, &QPushButton::clicked, this, &AuthorityField::openChooser);
    connect(m_clear, &QToolButton::clicked, this, &AuthorityField::clear);
    setTabOrder(m_choose, m_clear);
}

QWidget *AuthorityField::lastControl() const
{
    return m_clear;
}

void AuthorityField::openChooser()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authority"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("accountAuthorityChooser"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &AuthorityField::take);
    dialog->open();
}

void AuthorityField::take(const QString &path)
{
    const auto read = readAuthorities(path, QDateTime::currentDateTimeUtc());
    if (!read) {
        Q_EMIT refused(read.error());
        return;
    }
    show(*read);
    Q_EMIT changed();
}

void AuthorityField::clear()
{
    m_choose->setFocus(); // what was clicked goes
    show(Authorities());
    Q_EMIT changed();
}

void AuthorityField::showKept(const QByteArray &pem)
{
    const QList<AuthorityCertificate> certificates = certificatesIn(pem);
    // What cannot be read any more is none: it has to be chosen again.
    show(certificates.isEmpty() ? Authorities() : Authorities{pem, certificates});
}

void AuthorityField::show(const Authorities &chosen)
{
    m_chosen = chosen;
    const bool isEmpty = chosen.certificates.isEmpty();
    m_clear->setVisible(!isEmpty);
    m_summary->setText(isEmpty
                           ? tr("For a server whose certificate this computer does not trust. It counts for "
                                "this account's server only, beside those that the system trusts.")
                           : describe(chosen.certificates));
    m_choose->setAccessibleName(tr("Choose a certificate authority"));
    m_choose->setAccessibleDescription(m_summary->text());
}

} // namespace snapdeck
