// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/wrenn/WrennTypes.h"

#include <QObject>

#include <optional>

namespace snapdeck {

class WrennApi;

/// What was read in an earlier run.
struct WrennCache {
    QList<Capsule> capsules;
    QList<Template> templates;
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

    [[nodiscard]] const QList<Capsule> &capsules() const { return m_capsules; }
    [[nodiscard]] const QList<Template> &templates() const { return m_templates; }
    [[nodiscard]] std::optional<Capsule> capsule(const CapsuleId &id) const;
    [[nodiscard]] std::optional<Template> templateNamed(const TemplateName &name) const;

    /// Reads one list, keeps it and hands it on.
    void readCapsules(QObject *context, Handler<QList<Capsule>> handler);
    void readTemplates(QObject *context, Handler<QList<Template>> handler);

Q_SIGNALS:
    void refreshStarted();
    void refreshFinished(); ///< see error()
    void capsulesChanged();
    void templatesChanged();

private:
    void end(const std::optional<ApiError> &error);

    WrennApi &m_api;
    const Clock &m_clock;
    QList<Capsule> m_capsules;
    QList<Template> m_templates;
    QDateTime m_updatedAt;
    std::optional<ApiError> m_error;
    int m_pending = 0;
};

} // namespace snapdeck
