// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CompareBar.h"

#include "ui/models/ContentsWords.h"
#include "ui/pages/ContentsChooser.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace snapdeck {

CompareBar::CompareBar(SquareCloudSession &session, QWidget *parent)
    : QWidget(parent)
    , m_from(new ContentsChooser(session))
    , m_to(new ContentsChooser(session))
    , m_kind(new QComboBox)
    , m_summary(new ElidedLabel)
{
    m_from->setObjectName(QStringLiteral("compareFrom"));
    setChoiceName(m_from, tr("Older snapshot"));
    m_to->setObjectName(QStringLiteral("compareTo"));
    setChoiceName(m_to, tr("Newer snapshot"));
    m_kind->setObjectName(QStringLiteral("compareKind"));
    setChoiceName(m_kind, tr("Kind of change"));
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setFont(TypeScale::body());
    m_summary->setElideMode(Qt::ElideRight);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_kind->addItem(tr("All changes"));
    for (const EntryChange kind :
         {EntryChange::Changed, EntryChange::Added, EntryChange::Removed, EntryChange::Moved})
        m_kind->addItem(makeIcon(changeBadge(kind).icon), changeBadge(kind).text, int(kind));
    auto *swapButton = makeIconButton(Icon::Replace, tr("Swap the two"));
    swapButton->setObjectName(QStringLiteral("compareSwapButton"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_from);
    row->addWidget(new IconLabel(Icon::ArrowRight));
    row->addWidget(m_to);
    row->addWidget(swapButton);
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    connect(m_from, &ContentsChooser::snapshotChosen, this, &CompareBar::pairChanged);
    connect(m_to, &ContentsChooser::snapshotChosen, this, &CompareBar::pairChanged);
    connect(swapButton, &QToolButton::clicked, this, &CompareBar::swap);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kind->currentData();
        Q_EMIT kindChanged(kind.isValid() ? std::optional(EntryChange(kind.toInt())) : std::nullopt);
    });
}

void CompareBar::showSnapshot(const Resource &resource, const Snapshot &newer)
{
    m_from->setResource(resource.id);
    m_to->setResource(resource.id);
    m_kind->setCurrentIndex(0);
    const auto other = m_to->neighbourOf(newer);
    const bool isOldest = other && other->takenAt > newer.takenAt;
    if (other)
        m_from->choose(isOldest ? newer : *other);
    m_to->choose(other && isOldest ? *other : newer);
    Q_EMIT pairChanged();
}

void CompareBar::setSummary(const QString &words)
{
    m_summary->setWholeText(words);
}

std::optional<Snapshot> CompareBar::from() const
{
    return m_from->chosen();
}

std::optional<Snapshot> CompareBar::to() const
{
    return m_to->chosen();
}

bool CompareBar::isPair() const
{
    const auto older = from();
    const auto newer = to();
    return older && newer && !(older->ref == newer->ref && older->takenAt == newer->takenAt);
}

void CompareBar::swap()
{
    const auto from = m_from->chosen();
    const auto to = m_to->chosen();
    if (!from || !to)
        return;
    m_from->choose(*to);
    m_to->choose(*from);
    Q_EMIT pairChanged();
}

} // namespace snapdeck
