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
    m_hint->setObjectName(fieldName + QStringLiteral("Hint"));
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
        forgetRefusal();
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
    m_verdict = verdict;
    m_field->setVerdict(verdict);
    // Another sentence, not none: what stands below it stays where it is.
    m_hint->setText(verdict.tone == Tone::Ok && !m_isPasteRefused
                        ? tr("Nothing is sent until you press the button below.")
                        : tr("Type it by hand; pasting is off here."));
    if (verdict.text.isEmpty() || m_isPasteRefused)
        m_field->setAccessibleDescription(m_hint->text());
}

void TypedConfirmation::clear()
{
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_field->setVerdict({});
    forgetRefusal();
}

/// Said also where the word is whole; and until something is typed, however often the verdict is given again.
void TypedConfirmation::refusePaste()
{
    m_isPasteRefused = true;
    setVerdict(m_verdict);
    setInk(m_hint, Ink::Danger);
}

void TypedConfirmation::forgetRefusal()
{
    m_isPasteRefused = false;
    setInk(m_hint, Ink::Hint);
}

} // namespace snapdeck
