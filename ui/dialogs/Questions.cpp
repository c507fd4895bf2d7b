// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/Questions.h"

#include "ui/theme/Palette.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/UnbrokenText.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int questionWidth = 440;

QDialog *makeDialog(QWidget *parent, const Question &question)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(question.objectName);
    dialog->setWindowTitle(question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    setGround(dialog, Ground::Surface);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 20, 24, 20);
    body->setSpacing(Metrics::Grid);
    body->addWidget(makeLabel(TextKind::PaneTitle, lettersKept(question.title), dialog));
    body->addWidget(makeParagraph(TextKind::Secondary, lettersKept(question.text), dialog));
    body->addStretch(1);
    auto *footer = new DialogFooter(dialog);
    auto *back = makeButton(ButtonKind::Normal, Icon::None, question.back, footer);
    back->setObjectName(QStringLiteral("backButton"));
    back->setDefault(true);
    footer->addDecision(back);
    QObject::connect(back, &QPushButton::clicked, dialog, &QDialog::reject);
    if (!question.act.isEmpty()) {
        auto *act = makeButton(ButtonKind::Normal, Icon::None, question.act, footer);
        act->setObjectName(QStringLiteral("actButton"));
        act->setAutoDefault(
            true); // Enter means the button that has the focus; without one it means the way back
        footer->addDecision(act);
        QObject::connect(act, &QPushButton::clicked, dialog, &QDialog::accept);
    }
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body);
    column->addWidget(footer);
    fixWidth(dialog, questionWidth);
    back->setFocus();
    return dialog;
}

} // namespace

void ask(QWidget *parent, const Question &question, std::function<void()> act, std::function<void()> back)
{
    QDialog *dialog = makeDialog(parent, question);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(act));
    if (back)
        QObject::connect(dialog, &QDialog::rejected, parent, std::move(back));
    dialog->open();
}

void tell(QWidget *parent, const Question &question)
{
    makeDialog(parent, question)->open();
}

} // namespace snapdeck
