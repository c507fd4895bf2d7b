// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/VaultTextDialog.h"

#include "ui/theme/Palette.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/Labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int Width = 440;
constexpr int LongestText = 500;

} // namespace

VaultTextDialog::VaultTextDialog(const Content &content, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(content.text))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(content.title);
    setGround(this, Ground::Surface);
    m_field->setObjectName(QStringLiteral("vaultTextField"));
    m_field->setMaxLength(LongestText);
    QLabel *label = makeLabel(TextKind::Field, content.label);
    label->setBuddy(m_field);
    auto *words = new QWidget;
    words->setFixedWidth(Width); // paragraphs are as high as they are at one width
    auto *body = new QVBoxLayout(words);
    body->setContentsMargins(3 * Metrics::Grid, 20, 3 * Metrics::Grid, 20);
    body->setSpacing(6);
    body->addWidget(makeParagraph(TextKind::PaneTitle, content.title));
    body->addSpacing(Metrics::Grid);
    body->addWidget(label);
    body->addWidget(m_field);
    body->addWidget(makeParagraph(TextKind::Hint, content.hint));
    auto *footer = new DialogFooter;
    auto *cancel = makeButton(ButtonKind::Normal, Icon::None, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("backButton"));
    cancel->setAutoDefault(false);
    auto *save = makeButton(ButtonKind::Primary, Icon::None, tr("&Save"));
    save->setObjectName(QStringLiteral("saveButton"));
    save->setDefault(true); // it can be changed again: Return in the field means this
    footer->addDecision(cancel);
    footer->addDecision(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(words);
    column->addWidget(footer);
    column->setSizeConstraint(QLayout::SetFixedSize);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_field->text());
        accept();
    });
    m_field->selectAll();
    m_field->setFocus();
}

} // namespace snapdeck
