// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Consequence.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;

namespace snapdeck {

class ConsequenceList;
class RestoreForm;

/// Whether a safety snapshot is taken before a restore, and beneath it what that costs, or what follows
/// without one. All that hangs on the choice stands below it: the check box stays under the pointer.
class RestoreSafety final : public QWidget
{
    Q_OBJECT
public:
    explicit RestoreSafety(QWidget *parent = nullptr);

    void showForm(const RestoreForm &form, const QDateTime &now);
    [[nodiscard]] QCheckBox *check() const { return m_check; }

private:
    QCheckBox *m_check;
    QLabel *m_cost;
    ConsequenceList *m_noWayBack;
    std::optional<Consequence> m_shown;
};

} // namespace snapdeck
