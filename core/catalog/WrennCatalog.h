// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/catalog/Listing.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace snapdeck {

class WrennApi;

/// What was read in an earlier run.
struct WrennCache {
    Listing<Capsule> capsules;
    Listing<Template> templates;
    QDateTime readAt;
};

/// What a Wrenn account has, as last read. On the GUI thread; nothing here waits.
class WrennCatalog final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the catalog.
    WrennCatalog(WrennApi &api, const Clock &clock, QObject *parent = nullptr);

    /// Reads both lists anew; while that goes on, a second call does nothing.
    void refresh();
    /// Shows what an earlier run read, with its age, until the first reading; does nothing after that one.
    void restore(const WrennCache &cache);
    [[nodiscard]] bool isRefreshing() const { return m_pending > 0; }
    [[nodiscard]] const QDateTime &updatedAt() const
    {
        return m_updatedAt;
    } ///< invalid before the first time
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; } ///< of the last refresh

    [[nodiscard]] const QList<Capsule> &capsules() const { return m_capsules.listing.values(); }
    [[nodiscard]] const QList<Template> &templates() const { return m_templates.listing.values(); }
    /// O(1), both.
    [[nodiscard]] std::optional<Capsule> capsule(const CapsuleId &id) const;
    [[nodiscard]] std::optional<Template> templateNamed(const TemplateName &name) const;

    /// Reads one list, keeps it and hands it on. An answer that is overtaken by that to a later question is
    /// handed on, but not kept. As with WrennApi; nothing is handed on once the catalog is gone.
    void readCapsules(QObject *context, Handler<QList<Capsule>> handler);
    void readTemplates(QObject *context, Handler<QList<Template>> handler);

Q_SIGNALS:
    void refreshStarted();
    void refreshFinished(); ///< see error()
    void capsulesChanged();
    void templatesChanged();

private:
    using Act = std::function<void()>;
    template <typename T> struct Kept {
        Listing<T> listing;
        quint64 lastAsked = 0; ///< readings are numbered in the order they were asked for
        quint64 takenOf = 0;
    };

    void end(const std::optional<ApiError> &error);
    void inTurn(Act act);
    void takeTurn();
    template <typename T>
    Handler<QList<T>> keeping(Kept<T> &kept, void (WrennCatalog::*changed)(), QObject *context,
                              Handler<QList<T>> handler);

    WrennApi &m_api;
    const Clock &m_clock;
    Kept<Capsule> m_capsules;
    Kept<Template> m_templates;
    QDateTime m_updatedAt;
    std::optional<ApiError> m_error;
    int m_pending = 0;
    std::deque<Act> m_acts;
    QTimer m_turn;
};

} // namespace snapdeck
