// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/WrennCatalog.h"

#include "core/wrenn/WrennApi.h"

#include <algorithm>

namespace snapdeck {

WrennCatalog::WrennCatalog(WrennApi &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
{
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
    if (m_updatedAt.isValid() || !m_capsules.isEmpty() || !m_templates.isEmpty())
        return;
    m_updatedAt = cache.readAt;
    m_capsules = cache.capsules;
    m_templates = cache.templates;
    Q_EMIT capsulesChanged();
    Q_EMIT templatesChanged();
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

void WrennCatalog::readCapsules(QObject *context, Handler<QList<Capsule>> handler)
{
    m_api.readCapsules(context, [this, handler = std::move(handler)](const Result<QList<Capsule>> &read) {
        if (read) {
            m_capsules = *read;
            Q_EMIT capsulesChanged();
        }
        handler(read);
    });
}

void WrennCatalog::readTemplates(QObject *context, Handler<QList<Template>> handler)
{
    m_api.readTemplates(context, [this, handler = std::move(handler)](const Result<QList<Template>> &read) {
        if (read) {
            m_templates = *read;
            Q_EMIT templatesChanged();
        }
        handler(read);
    });
}

std::optional<Capsule> WrennCatalog::capsule(const CapsuleId &id) const
{
    const auto found = std::find_if(m_capsules.begin(), m_capsules.end(),
                                    [&id](const Capsule &capsule) { return capsule.id == id; });
    return found == m_capsules.end() ? std::nullopt : std::optional(*found);
}

std::optional<Template> WrennCatalog::templateNamed(const TemplateName &name) const
{
    const auto found = std::find_if(m_templates.begin(), m_templates.end(),
                                    [&name](const Template &candidate) { return candidate.name == name; });
    return found == m_templates.end() ? std::nullopt : std::optional(*found);
}

} // namespace snapdeck
