// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/TypedConfirmation.h"

#include "ui/dialogs/CaptureField.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Labels.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace snapdeck {

TypedConfirmation::TypedConfirmation(const QString &label, const QString &fieldName, QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel(TextKind::Field))
    , m_field(new HandTypedField(QString()))
    , m_hint(makeParagraph(TextKind::Hint, tr("Type it by hand; pasting is off here.")))
{
    m_field->setObjectName(fieldName);
    m_label->setBuddy(m_field);
    setLabel(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        setInk(m_hint, Ink::Hint);
        Q_EMIT typed(text);
    });
    connect(m_field, &HandTypedField::pasteRefused, this, &TypedConfirmation::refusePaste);
}

void TypedConfirmation::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(QString(label).remove(u'&'));
}

void TypedConfirmation::setVerdict(const BadgeSpec &verdict)
{
    m_field->setVerdict(verdict);
    if (verdict.text.isEmpty())
        m_field->setAccessibleDescription(m_hint->text());
}

void TypedConfirmation::clear()
{
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_field->setVerdict({});
}

void TypedConfirmation::refusePaste()
{
    setInk(m_hint, Ink::Danger);
    m_field->setAccessibleDescription(m_hint->text());
}

} // namespace snapdeck
