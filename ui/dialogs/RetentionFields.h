// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Retention.h"

#include <QWidget>

#include <functional>
#include <utility>

class QGridLayout;
class QSpinBox;

namespace snapdeck {

/// The numbers of a policy, each with what it means.
class RetentionFields final : public QWidget
{
    Q_OBJECT
public:
    explicit RetentionFields(QWidget *parent = nullptr);

    /// Does not emit edited().
    void setPolicy(const RetentionPolicy &policy);
    [[nodiscard]] RetentionPolicy policy() const;
    /// The label is as wide as those of the numbers, so that what follows it stands in one column with them.
    void lineUp(QWidget *label);

Q_SIGNALS:
    void edited();

private:
    /// `words` says the number with what it counts; `none` stands for zero.
    QSpinBox *add(std::pair<int, int> place, const QString &label, const char *name, int most,
                  const QString &none, const std::function<QString(int)> &words);
    void explain(int row, int column, const QString &text);

    QGridLayout *m_grid;
    QSpinBox *m_last;
    QSpinBox *m_daily;
    QSpinBox *m_weekly;
    QSpinBox *m_monthly;
    QSpinBox *m_yearly;
    QSpinBox *m_age;
    QSpinBox *m_size;
};

} // namespace snapdeck
