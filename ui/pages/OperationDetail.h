// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace snapdeck {

class Badge;

/// One operation in full: what it does or how it ended, what the server said, and what can be done about it.
class OperationDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit OperationDetail(QWidget *parent = nullptr);

    /// `objectionToTakeNew`: why no new snapshot can be taken; empty: it can. `now` for the countdown.
    void showOperation(const OperationView &operation, const QString &objectionToTakeNew,
                       const QDateTime &now);
    /// What can be done with it; those that make no sense now are hidden.
    [[nodiscard]] QList<QAbstractButton *> buttons() const;

Q_SIGNALS:
    void cancelRequested(const snapdeck::OperationId &operation);
    void checkRequested(const snapdeck::OperationId &operation);
    void takeNewRequested(const snapdeck::OperationId &operation);
    void noticed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showButtons(const QString &objectionToTakeNew);
    void copyDetails();

    OperationView m_operation;
    QLabel *m_title;
    Badge *m_badge;
    QLabel *m_story;
    QLabel *m_technical;
    QPushButton *m_cancel;
    QPushButton *m_check;
    QPushButton *m_takeNew;
    QPushButton *m_copy;
};

} // namespace snapdeck
