// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ExtractDialog.h"

#include "ui/models/ContentsWords.h"
#include "ui/models/Format.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConsequenceList.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/Labels.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int dialogWidth = 520;
constexpr int listHeight = 140;
/// Nobody reads on from here, and a hostile archive may have a million of them.
constexpr qsizetype mostListed = 1'000;

} // namespace

ExtractDialog::ExtractDialog(const ArchiveIndex &index, const ExtractionPlan &plan, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("extractDialog"));
    setModal(true);
    setGround(this, Ground::Surface);
    const auto files = std::count_if(plan.items.cbegin(), plan.items.cend(),
                                     [](const ExtractionItem &item) { return !item.isFolder; });
    const QString title = files > 0 ? tr("Extract %n files?", nullptr, int(files)) : tr("Nothing to extract");
    setWindowTitle(title);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 20, 24, 20);
    body->setSpacing(12);
    body->addWidget(makeLabel(TextKind::PaneTitle, title));
    if (!plan.asks.isEmpty()) {
        auto *asks = new ConsequenceList(Tone::Warning);
        asks->setObjectName(QStringLiteral("extractAsks"));
        for (const ExtractionQuestion &question : plan.asks)
            asks->addConsequence(Icon::AlertTriangle, tr("More than is usual"), questionText(question));
        body->addWidget(asks);
    }
    if (!plan.refused.isEmpty())
        body->addWidget(makeRefused(index, plan));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body);
    column->addWidget(makeFooter(plan));
    setFixedWidth(dialogWidth);
}

QWidget *ExtractDialog::makeRefused(const ArchiveIndex &index, const ExtractionPlan &plan)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeParagraph(TextKind::Secondary,
                                    tr("%n are left out, since they could do harm or cannot be read:",
                                       nullptr, int(plan.refused.size()))));
    QStringList lines;
    for (const RefusedEntry &refused : plan.refused.mid(0, mostListed))
        lines << tr("%1: %2", "file, why").arg(index.entries[refused.entry].name, refused.why.message);
    auto *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setObjectName(QStringLiteral("extractRefused"));
    list->setAccessibleName(tr("What is left out"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFont(TypeScale::hint());
    list->setFixedHeight(listHeight);
    column->addWidget(list);
    return part;
}

QWidget *ExtractDialog::makeFooter(const ExtractionPlan &plan)
{
    auto *footer = new DialogFooter;
    auto *back
        = makeButton(ButtonKind::Normal, Icon::None, plan.items.isEmpty() ? tr("Close") : tr("Cancel"));
    back->setObjectName(QStringLiteral("extractCancelButton"));
    back->setDefault(true);
    footer->addDecision(back);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    if (!plan.items.isEmpty()) {
        auto *act
            = makeButton(ButtonKind::Primary, Icon::FileDown,
                         plan.refused.isEmpty() ? tr("Extract %1").arg(Format::size(plan.bytes))
                                                : tr("Extract the rest, %1").arg(Format::size(plan.bytes)));
        act->setObjectName(QStringLiteral("extractActButton"));
        act->setAutoDefault(true);
        footer->addDecision(act);
        connect(act, &QPushButton::clicked, this, &QDialog::accept);
    }
    return footer;
}

} // namespace snapdeck
