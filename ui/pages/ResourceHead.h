// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace snapdeck {

class Badge;
class ElidedLabel;

/// Which application or database a pane speaks of: name, whether it runs, id and the facts.
class ResourceHead final : public QWidget
{
    Q_OBJECT
public:
    explicit ResourceHead(QWidget *parent = nullptr);

    /// `running` is nothing where the service did not say.
    void showResource(const Resource &resource, std::optional<bool> running);
    void setNameShown(bool shown);
    /// After the one that tells whether it runs.
    void addBadge(Badge *badge);
    /// Behind the button at the right.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

private:
    void showMenu();

    QHBoxLayout *m_title;
    ElidedLabel *m_name;
    Badge *m_running;
    ElidedLabel *m_id;
    QLabel *m_facts;
    QMenu *m_menu;
    QToolButton *m_more;
};

} // namespace snapdeck
