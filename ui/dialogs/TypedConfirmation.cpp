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
    , m_hint(makeParagraph(TextKind::Hint))
{
    m_field->setObjectName(fieldName);
    m_label->setBuddy(m_field);
    setLabel(label);
    setVerdict({});
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
    // Another sentence, not none: what stands below it stays where it is.
    m_hint->setText(verdict.tone == Tone::Ok ? tr("Nothing is sent until you press the button below.")
                                             : tr("Type it by hand; pasting is off here."));
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
