// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/WrennReport.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace snapdeck {

class Banner;
class Operation;
class OperationList;
class WrennSession;

/// One banner for everything that was asked for, or for what was asked for together: what goes on while it
/// runs, and then what became of it, until it is put away. What had ended before is Activity's. GUI thread.
class WrennReports final : public QWidget
{
    Q_OBJECT
public:
    /// What the page beside it is of.
    enum class Of { Capsules, Templates };

    /// `session` outlives the widget.
    WrennReports(WrennSession &session, Of of, QWidget *parent = nullptr);

    /// Something went wrong that is no operation.
    void tell(const QString &trouble);

Q_SIGNALS:
    void noticed(const QString &text);
    /// The server does not overwrite; the capture is wanted once the old template is gone.
    void captureAgainRequested(const snapdeck::OperationView &refused);

private:
    [[nodiscard]] bool isMine(const OperationView &operation) const;
    [[nodiscard]] ReportPlace placeOf(const OperationView &operation) const;
    [[nodiscard]] QList<OperationView> batchOf(const QString &batch) const;
    void follow(const Operation *operation);
    void takeChange(const Operation *operation);
    [[nodiscard]] bool isUntrue(const OperationView &launch);
    void dropUntrue();
    void show(const OperationView &operation);
    void showBatch(const QString &batch);
    void put(const QString &key, const WrennReport &report, const char *objectName);
    Banner *makeBanner(const QString &key, const char *objectName);
    void act(const QString &key);
    void copyDetails(const QString &key);
    void takeAway(const QString &key);
    void forget(const QString &key);
    void dropOldest();

    struct Shown {
        Banner *banner = nullptr;
        WrennReport report;
        bool wasListed = false; ///< the capsule it tells of
    };

    WrennSession &m_session;
    OperationList &m_operations;
    Of m_of;
    QVBoxLayout *m_column;
    QHash<QString, Shown> m_shown; ///< by operation, or by batch
    QSet<QString> m_followed; ///< not what had ended before, nor what was put away
    QStringList m_order; ///< newest first
};

} // namespace snapdeck
