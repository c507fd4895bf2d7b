// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "ui/models/CapsuleModel.h"

#include <QStackedWidget>

class QLabel;
class QPushButton;

namespace snapdeck {

class Badge;
class CapsuleActions;
class ElidedLabel;
class EmptyState;
class FactGrid;

/// The pane beside the capsules: what is known of the chosen one, or the sum of several, and what can be
/// done.
class CapsuleDetail final : public QStackedWidget
{
    Q_OBJECT
public:
    /// Both outlive the pane.
    CapsuleDetail(const Clock &clock, const CapsuleActions &actions, QWidget *parent = nullptr);

    void showChosen(const QList<CapsuleRow> &chosen);
    /// Whether the id stands at its top: a page of its own says it in its head.
    void setNameShown(bool shown);
    /// Ages and countdowns are those of now.
    void showNow();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOne(const CapsuleActions &actions);
    QWidget *makeMany(const CapsuleActions &actions);
    void buildFacts();
    void showOne();
    void showPauseTime(const Capsule &capsule, const QDateTime &now);
    void showMany();

    const Clock &m_clock;
    QList<CapsuleRow> m_chosen;
    EmptyState *m_nothing;
    ElidedLabel *m_id;
    Badge *m_state;
    QLabel *m_summary;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    FactGrid *m_facts;
    QLabel *m_template = nullptr;
    QLabel *m_machine = nullptr;
    QLabel *m_created = nullptr;
    QLabel *m_running = nullptr;
    QLabel *m_active = nullptr;
    QLabel *m_pauseRule = nullptr;
    Badge *m_pausesIn;
    QLabel *m_count;
    QLabel *m_names;
    FactGrid *m_sums;
    QLabel *m_states = nullptr;
    QLabel *m_machines = nullptr;
    QLabel *m_templates = nullptr;
    QWidget *m_one;
    QWidget *m_many;
};

} // namespace snapdeck
