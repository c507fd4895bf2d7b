// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OverviewPage.h"

#include "core/journal/Journal.h"
#include "core/vault/Vault.h"
#include "ui/models/Format.h"
#include "ui/models/JournalWords.h"
#include "ui/models/ResourceOperations.h"
#include "ui/models/SquareCloudOverview.h"
#include "ui/models/WrennOverview.h"
#include "ui/pages/KeyOffer.h"
#include "ui/pages/OverviewLines.h"
#include "ui/pages/OverviewView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/PageHeader.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int burstMs = 120;
constexpr int tickMs = 1000;
constexpr int pastOperations = 500;

OperationList &operationsOf(const OpenSession &session)
{
    return std::visit([](auto *open) -> OperationList & { return open->operations(); }, session);
}

const AccountName &nameOf(const OpenSession &session)
{
    return std::visit([](auto *open) -> const AccountName & { return open->account().name; }, session);
}

const Clock &clockOf(const OpenSession &session)
{
    return std::visit([](auto *open) -> const Clock & { return open->clock(); }, session);
}

} // namespace

OverviewPage::OverviewPage(OpenSession session, Journal &journal, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_journal(journal)
    , m_operations(new ResourceOperations(operationsOf(session), this))
    , m_burst(burstMs, [this] { take(); })
    , m_header(new PageHeader(tr("Overview")))
    , m_errorRoom(new QWidget)
    , m_error(new Banner)
    , m_view(new OverviewView)
{
    setObjectName(QStringLiteral("pageOverview"));
    m_header->refreshButton()->setObjectName(QStringLiteral("refreshButton"));
    m_error->setObjectName(QStringLiteral("errorBanner"));
    m_error->setDismissible(false);
    auto *room = new QVBoxLayout(m_errorRoom);
    room->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 0);
    room->addWidget(m_error);
    m_errorRoom->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_errorRoom);
    column->addWidget(m_view, 1);
    connect(m_header, &PageHeader::refreshRequested, this, &OverviewPage::refresh);
    connect(m_error, &Banner::actionTriggered, this, &OverviewPage::refresh);
    connect(m_error, &Banner::otherTriggered, this, &Page::keyRequested);
    connect(m_view, &OverviewView::acted, this, &OverviewPage::act);
    connect(m_view, &OverviewView::opened, this, &Page::targetRequested);
    connect(m_view, &OverviewView::keepAllRequested, this, &OverviewPage::keepAll);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &OverviewPage::take); // ages and countdowns
    follow();
    readPast();
}

void OverviewPage::follow()
{
    const auto soon = [this] { takeSoon(); };
    const OperationList &operations = operationsOf(m_session);
    connect(&operations, &OperationList::added, this, soon);
    connect(&operations, &OperationList::changed, this, soon);
    connect(&m_journal, &Journal::healthChanged, this, soon);
    if (auto *const *square = std::get_if<SquareCloudSession *>(&m_session)) {
        const SquareCloudCatalog &catalog = (*square)->catalog();
        for (const auto signal : {&SquareCloudCatalog::refreshStarted, &SquareCloudCatalog::refreshFinished,
                                  &SquareCloudCatalog::resourcesChanged})
            connect(&catalog, signal, this, soon);
        connect(&catalog, &SquareCloudCatalog::snapshotsChanged, this, soon);
        connect(*square, &SquareCloudSession::quotaChanged, this, soon);
        if (const Vault *vault = (*square)->vault())
            connect(vault, &Vault::changed, this, soon);
        connect(&(*square)->keeper(), &SnapshotKeeper::failed, this,
                [this](const Resource &resource, const ApiError &error) {
                    Q_EMIT noticed(
                        tr("A snapshot of %1 was not kept. %2").arg(resource.name, error.forPeople()));
                });
    } else {
        WrennSession &wrenn = *std::get<WrennSession *>(m_session);
        for (const auto signal : {&WrennCatalog::refreshStarted, &WrennCatalog::refreshFinished,
                                  &WrennCatalog::capsulesChanged, &WrennCatalog::templatesChanged})
            connect(&wrenn.catalog(), signal, this, soon);
        connect(&wrenn.history(), &WrennHistory::changed, this, soon);
    }
}

/// What went wrong in an earlier run still wants a look.
void OverviewPage::readPast()
{
    const auto handler = [this](const Result<QList<OperationRecord>> &read) {
        if (!read)
            return; // the journal's own banner tells of it
        for (const OperationRecord &record : *read) { // newest first
            const bool isKnown = m_past.contains(record.resourceId);
            if (record.ended && !isKnown && record.state != u"cancelled")
                m_past.insert(record.resourceId, viewOf(record));
        }
        takeSoon();
    };
    m_journal.readOperations(nameOf(m_session), pastOperations, this, handler);
}

void OverviewPage::refresh()
{
    std::visit([](auto *open) { open->catalog().refresh(); }, m_session);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_tick.start();
    take();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Page::hideEvent(event);
}

void OverviewPage::takeSoon()
{
    if (isVisible())
        m_burst.ask();
}

Overview OverviewPage::read() const
{
    if (auto *const *square = std::get_if<SquareCloudSession *>(&m_session)) {
        const QString objection = (*square)->account().readOnly ? tr("This account is set to read-only.")
                                                                 : journalObjection(m_journal.health());
        return overviewOf(**square, {*m_operations, m_past, {}, objection});
    }
    return overviewOf(*std::get<WrennSession *>(m_session), m_past);
}

void OverviewPage::take()
{
    showReading();
    m_view->show(read());
}

void OverviewPage::showReading()
{
    const auto [isRefreshing, last, error] = std::visit(
        [](auto *open) {
            const auto &catalog = open->catalog();
            return std::tuple(catalog.isRefreshing(), catalog.updatedAt(), catalog.error());
        },
        m_session);
    m_header->setRefreshing(isRefreshing);
    const QString ago = last.isValid() ? Format::ago(last, clockOf(m_session).utcNow()) : QString();
    if (last.isValid())
        m_header->setAge(isRefreshing ? tr("as of %1 · refreshing").arg(ago) : tr("updated %1").arg(ago),
                         Format::dateTime(last));
    else
        m_header->setAge(isRefreshing ? tr("reading…") : QString());
    if (isRefreshing)
        return; // what was said stays until the end is known
    m_errorRoom->setVisible(error.has_value());
    if (!error)
        return;
    const QString text = last.isValid()
        ? tr("%1 What you see was read at %2.").arg(error->forPeople(), Format::time(last))
        : error->forPeople();
    if (m_error->isHidden() || m_error->text() != text)
        m_error->showMessage(Tone::Warning, text, tr("Retry"), keyOffer(error));
}

void OverviewPage::act(const OverviewLine &line)
{
    switch (line.act.kind) {
    case OverviewAct::Kind::None:
        break;
    case OverviewAct::Kind::Show:
        Q_EMIT targetRequested(line.target);
        break;
    case OverviewAct::Kind::LookAgain:
        lookAgain(line);
        break;
    case OverviewAct::Kind::TakeSnapshot:
    case OverviewAct::Kind::Keep:
        actOn(ResourceId(line.target.id), line.act.kind);
        break;
    }
}

void OverviewPage::actOn(const ResourceId &id, OverviewAct::Kind kind)
{
    auto *const *square = std::get_if<SquareCloudSession *>(&m_session);
    const auto resource = square ? (*square)->catalog().resource(id) : std::nullopt;
    if (!resource)
        return; // it went meanwhile, and its line is about to
    if (kind == OverviewAct::Kind::TakeSnapshot)
        (*square)->takeSnapshot(*resource);
    else if (keep(id))
        Q_EMIT noticed(tr("The newest snapshot of %1 is on its way into the vault.").arg(resource->name));
    else
        Q_EMIT noticed(tr("The newest snapshot of %1 cannot be fetched now.").arg(resource->name));
}

bool OverviewPage::keep(const ResourceId &id)
{
    SquareCloudSession &session = *std::get<SquareCloudSession *>(m_session);
    const auto resource = session.catalog().resource(id);
    const QList<Snapshot> snapshots = session.catalog().snapshots(id);
    if (!resource || snapshots.isEmpty())
        return false;
    return session.keeper().isOnItsWay(*resource, snapshots.first())
        || session.keeper().keep(*resource, snapshots.first());
}

void OverviewPage::keepAll()
{
    const Overview overview = read(); // as it is now, not as it was painted
    int started = 0;
    for (const QString &id : overview.keepable)
        started += keep(ResourceId(id)) ? 1 : 0;
    Q_EMIT noticed(tr("%n snapshots are on their way into the vault.", nullptr, started));
}

/// One of an earlier run is brought back for that.
void OverviewPage::lookAgain(const OverviewLine &line)
{
    const OperationId id = line.act.operation;
    if (Operation *operation = operationsOf(m_session).find(id)) {
        operation->checkAgain();
        return;
    }
    m_journal.readOperation(id, this, [this](const Result<std::optional<OperationRecord>> &read) {
        Operation *operation = read && *read
            ? std::visit([&read](auto *open) { return open->bringBack(**read); }, m_session)
            : nullptr;
        if (operation)
            operation->checkAgain();
        else
            Q_EMIT noticed(tr("That operation cannot be read any more."));
    });
}

} // namespace snapdeck
