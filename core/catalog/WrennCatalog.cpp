// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/WrennCatalog.h"

#include "core/base/Aside.h"
#include "core/wrenn/WrennApi.h"

#include <QPointer>

namespace snapdeck {

namespace {

/// Up to here comparing two lists takes less than waiting for a thread.
constexpr qsizetype longestAtOnce = 500;

} // namespace

WrennCatalog::WrennCatalog(WrennApi &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &WrennCatalog::takeTurn);
}

void WrennCatalog::refresh()
{
    if (isRefreshing())
        return;
    m_error.reset();
    m_pending = 2;
    Q_EMIT refreshStarted();
    const auto errorOf
        = [](const auto &result) { return result ? std::nullopt : std::optional<ApiError>(result.error()); };
    readCapsules(this, [this, errorOf](const Result<QList<Capsule>> &read) { end(errorOf(read)); });
    readTemplates(this, [this, errorOf](const Result<QList<Template>> &read) { end(errorOf(read)); });
}

void WrennCatalog::restore(const WrennCache &cache)
{
    if (m_updatedAt.isValid() || m_capsules.takenOf > 0 || m_templates.takenOf > 0)
        return;
    m_updatedAt = cache.readAt;
    m_capsules.listing = cache.capsules;
    m_templates.listing = cache.templates;
    Q_EMIT capsulesChanged();
    inTurn([this] { Q_EMIT templatesChanged(); });
}

void WrennCatalog::end(const std::optional<ApiError> &error)
{
    if (error && !m_error)
        m_error = error;
    if (--m_pending > 0)
        return;
    if (!m_error)
        m_updatedAt = m_clock.utcNow();
    Q_EMIT refreshFinished();
}

/// Whoever shows a long list takes a while for it, and two that come at once would take a while together:
/// each has a turn of the event loop, a real one, with a timer, since posted events do not wait for each
/// other.
void WrennCatalog::inTurn(Act act)
{
    m_acts.push_back(std::move(act));
    if (!m_turn.isActive())
        m_turn.start(0);
}

void WrennCatalog::takeTurn()
{
    const Act act = std::move(m_acts.front());
    m_acts.pop_front();
    if (!m_acts.empty())
        m_turn.start(0);
    act(); // last: it may delete this catalog
}

template <typename T>
Handler<QList<T>> WrennCatalog::keeping(Kept<T> &kept, void (WrennCatalog::*changed)(), QObject *context,
                                        Handler<QList<T>> handler)
{
    const QPointer<WrennCatalog> self(this);
    const auto take
        = [self, &kept, changed, context, handler, number = ++kept.lastAsked](const Listing<T> &listing) {
              if (number > kept.takenOf) {
                  kept.takenOf = number;
                  kept.listing = listing;
                  const QPointer<QObject> asker(context);
                  Q_EMIT(self->*changed)();
                  if (!asker)
                      return;
              }
              handler(listing.values());
          };
    return [self, &kept, context, handler, take](const Result<QList<T>> &read) {
        if (!self)
            return;
        if (!read) {
            handler(read);
            return;
        }
        const auto renew = [known = kept.listing, now = *read] { return known.renewed(now); };
        if (read->size() <= longestAtOnce)
            take(renew());
        else
            doAside(self, context, renew, [self, asker = QPointer<QObject>(context), take](const auto &made) {
                self->inTurn([asker, take, made] {
                    if (asker)
                        take(made);
                });
            });
    };
}

void WrennCatalog::readCapsules(QObject *context, Handler<QList<Capsule>> handler)
{
    m_api.readCapsules(context,
                       keeping(m_capsules, &WrennCatalog::capsulesChanged, context, std::move(handler)));
}

void WrennCatalog::readTemplates(QObject *context, Handler<QList<Template>> handler)
{
    m_api.readTemplates(context,
                        keeping(m_templates, &WrennCatalog::templatesChanged, context, std::move(handler)));
}

std::optional<Capsule> WrennCatalog::capsule(const CapsuleId &id) const
{
    const Capsule *found = m_capsules.listing.find(id);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<Template> WrennCatalog::templateNamed(const TemplateName &name) const
{
    const Template *found = m_templates.listing.find(name);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace snapdeck
