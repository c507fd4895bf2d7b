// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceSelection.h"

#include "core/session/SquareCloudSession.h"
#include "ui/models/Format.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr qsizetype MostNames = 6;

QString namesOf(const QList<Resource> &chosen)
{
    QStringList names;
    for (qsizetype place = 0; place < std::min(chosen.size(), MostNames); ++place)
        names << chosen[place].name;
    if (chosen.size() > MostNames)
        names << ResourceSelection::tr("and %n more", nullptr, int(chosen.size() - MostNames));
    return names.join(QStringLiteral(", "));
}

MetricCard *makeMetric(Icon icon, Tone tone, const char *objectName)
{
    auto *card = new MetricCard(icon, tone);
    card->setObjectName(QLatin1String(objectName));
    return card;
}

} // namespace

ResourceSelection::ResourceSelection(SquareCloudSession &session, QAction *take, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(makeLabel(TextKind::PaneTitle))
    , m_names(makeParagraph(TextKind::Secondary))
    , m_quota(makeMetric(Icon::Gauge, Tone::Accent, "selectionQuota"))
    , m_oldest(makeMetric(Icon::Clock, Tone::Neutral, "selectionOldest"))
    , m_underWay(makeMetric(Icon::Loader, Tone::Processing, "selectionUnderWay"))
    , m_without(makeMetric(Icon::Camera, Tone::Neutral, "selectionWithout"))
    , m_hint(makeParagraph(TextKind::Hint))
{
    setObjectName(QStringLiteral("resourceSelection"));
    setGround(this, Ground::Surface);
    m_title->setObjectName(QStringLiteral("selectionTitle"));
    auto *button = makeActionButton(ButtonKind::Primary, take);
    button->setObjectName(QStringLiteral("takeChosenButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PageMargin, 16, Metrics::PageMargin, 16);
    column->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_names);
    column->addLayout(words);
    column->addLayout(buttons);
    for (const auto &[left, right] : {std::pair(m_quota, m_oldest), std::pair(m_underWay, m_without)}) {
        auto *pair = new QHBoxLayout; // what is hidden of it takes no room
        pair->setSpacing(12);
        pair->addWidget(left, 1);
        pair->addWidget(right, 1);
        column->addLayout(pair);
    }
    column->addWidget(m_hint);
    column->addStretch(1);
    // Whatever moves the button's number moves the others, at the same moment.
    connect(take, &QAction::changed, this, [this] {
        if (isVisible())
            showFigures();
    });
    m_hint->setText(
        tr("The plan is shown before anything is sent: when each one is sent, what is left of the quota "
           "and what does not fit today."));
}

void ResourceSelection::showChosen(const QList<Resource> &chosen)
{
    m_chosen = chosen;
    m_title->setText(tr("%n chosen", nullptr, int(m_chosen.size())));
    m_names->setText(namesOf(m_chosen));
    tick(true);
}

void ResourceSelection::tick(bool slow)
{
    if (slow)
        showListings();
    showFigures();
}

void ResourceSelection::showListings()
{
    SquareCloudCatalog &catalog = m_session.catalog();
    QDateTime oldest;
    int without = 0;
    for (const Resource &resource : std::as_const(m_chosen)) {
        const QList<Snapshot> snapshots = catalog.snapshots(resource.id);
        if (snapshots.isEmpty())
            without += catalog.knowsSnapshots(resource.id) ? 1 : 0;
        else if (!oldest.isValid() || snapshots.first().takenAt < oldest)
            oldest = snapshots.first().takenAt;
    }
    m_without->setMetric(Format::count(without), tr("without a snapshot yet"));
    m_without->setVisible(without > 0);
    m_oldest->setVisible(oldest.isValid());
    if (oldest.isValid())
        m_oldest->setMetric(Format::duration(oldest, m_session.clock().utcNow()),
                            tr("the longest without one"));
}

void ResourceSelection::showFigures()
{
    const OperationList &operations = m_session.operations();
    const auto underWay = operations.activeCount() == 0
        ? 0
        : std::count_if(m_chosen.cbegin(), m_chosen.cend(), [&operations](const Resource &resource) {
              return operations.activeOn(resource.id.value()) != nullptr;
          });
    m_underWay->setMetric(Format::count(underWay), tr("asked for already, left out"));
    m_underWay->setVisible(underWay > 0);
    const Quota quota = m_session.quota();
    m_quota->setMetric(tr("%1 of %2").arg(Format::count(quota.left()), Format::count(quota.limit)),
                       tr("snapshots left today"));
    m_quota->setIcon(Icon::Gauge, quota.left() > 0 ? Tone::Accent : Tone::Warning);
    m_quota->setVisible(quota.limit > 0);
}

} // namespace snapdeck
