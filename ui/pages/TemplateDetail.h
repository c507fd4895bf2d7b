// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "ui/models/TemplateWords.h"

#include <QStackedWidget>

class QLabel;

namespace snapdeck {

class Badge;
class ElidedLabel;
class EmptyState;
class FactGrid;
class TemplateActions;

/// The pane beside the templates: where the chosen one comes from, whether it is known to start, and who uses
/// it.
class TemplateDetail final : public QStackedWidget
{
    Q_OBJECT
public:
    struct Shown {
        TemplateRow row;
        std::optional<TemplateOrigin> origin;
        QList<Capsule> users;
    };

    /// Both outlive the pane.
    TemplateDetail(const Clock &clock, const TemplateActions &actions, QWidget *parent = nullptr);

    void showTemplate(const std::optional<Shown> &shown);
    /// Whether the name stands at its top: a page of its own says it in its head.
    void setNameShown(bool shown);
    /// Ages and countdowns are those of now.
    void showNow();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOne(const TemplateActions &actions);
    void buildFacts();
    void showOne();

    const Clock &m_clock;
    std::optional<Shown> m_shown;
    EmptyState *m_nothing;
    ElidedLabel *m_name;
    Badge *m_type;
    FactGrid *m_facts;
    QLabel *m_origin = nullptr;
    Badge *m_proof;
    QLabel *m_proofWords = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_machine = nullptr;
    QLabel *m_created = nullptr;
    QLabel *m_users = nullptr;
    QWidget *m_one;
};

} // namespace snapdeck
