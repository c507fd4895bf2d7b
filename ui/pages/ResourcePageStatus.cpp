// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourcePageStatus.h"

#include "core/session/SquareCloudSession.h"
#include "ui/models/Format.h"
#include "ui/pages/KeyOffer.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QStackedWidget>

namespace snapdeck {

namespace {

bool isOffline(const ApiError &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout;
}

Icon iconOf(const ApiError &error)
{
    if (isOffline(error))
        return Icon::Offline;
    return error.kind == ErrorKind::Unauthorized ? Icon::Key : Icon::AlertCircle;
}

} // namespace

ResourcePageStatus::ResourcePageStatus(SquareCloudSession &session, ResourceWords words, Widgets widgets,
                                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_words(std::move(words))
    , m_widgets(widgets)
{
    m_widgets.notices->hide();
    connect(widgets.banner, &Banner::actionTriggered, this, &ResourcePageStatus::refreshRequested);
    connect(widgets.banner, &Banner::otherTriggered, this, &ResourcePageStatus::keyRequested);
    connect(widgets.instead, &EmptyState::actionTriggered, this, [this] {
        if (keyOffer(m_session.catalog().error()).isEmpty())
            Q_EMIT refreshRequested();
        else
            Q_EMIT keyRequested();
    });
}

void ResourcePageStatus::update(int all, int matching)
{
    const SquareCloudCatalog &catalog = m_session.catalog();
    const bool isKnown = catalog.updatedAt().isValid();
    m_widgets.header->setRefreshing(catalog.isRefreshing());
    if (!isKnown && all == 0)
        m_widgets.header->setCount({});
    else if (matching == all)
        m_widgets.header->setCount(Format::count(all));
    else
        m_widgets.header->setCount(tr("%1 of %2").arg(Format::count(matching), Format::count(all)));
    updateAge();
    showError(all > 0);
    if (all == 0)
        showInstead();
    m_widgets.contents->setCurrentIndex(all > 0 ? 0 : 1);
}

void ResourcePageStatus::updateAge()
{
    const SquareCloudCatalog &catalog = m_session.catalog();
    const QDateTime &last = catalog.updatedAt();
    const QDateTime now = m_session.clock().utcNow();
    QString age = last.isValid() ? tr("updated %1").arg(Format::ago(last, now)) : QString();
    if (catalog.isRefreshing())
        age = last.isValid() ? tr("as of %1 · refreshing").arg(Format::ago(last, now)) : tr("reading…");
    m_widgets.header->setAge(age, last.isValid() ? Format::dateTime(last) : QString());
}

void ResourcePageStatus::showError(bool any)
{
    const SquareCloudCatalog &catalog = m_session.catalog();
    if (catalog.isRefreshing())
        return; // what was said stays until the end is known
    const auto &error = catalog.error();
    m_widgets.notices->setVisible(error && any);
    if (!error || !any) {
        m_widgets.banner->hide();
        return;
    }
    const QString text = catalog.updatedAt().isValid()
        ? tr("%1 What you see was read at %2.").arg(error->forPeople(), Format::time(catalog.updatedAt()))
        : error->forPeople();
    if (m_widgets.banner->isHidden() || m_widgets.banner->text() != text)
        m_widgets.banner->showMessage(isOffline(*error) ? Tone::Warning : Tone::Danger, text, tr("Retry"),
                                     keyOffer(error));
}

void ResourcePageStatus::showInstead()
{
    const SquareCloudCatalog &catalog = m_session.catalog();
    EmptyState *instead = m_widgets.instead;
    const auto &error = catalog.error();
    if (error && !catalog.isRefreshing()) {
        instead->setContent(iconOf(*error), error->message, error->advice,
                            isOffline(*error) ? Tone::Warning : Tone::Danger);
        const QString key = keyOffer(error);
        instead->setAction(key.isEmpty() ? tr("Retry") : key, key.isEmpty() ? Icon::Refresh : Icon::Key);
    } else if (!catalog.updatedAt().isValid()) {
        instead->setContent(Icon::Loader, m_words.loading, tr("One moment."), Tone::Processing);
        instead->setAction({});
    } else {
        instead->setContent(m_words.icon, m_words.emptyTitle, m_words.emptyText);
        instead->setAction(tr("Refresh"), Icon::Refresh);
    }
}

} // namespace snapdeck
