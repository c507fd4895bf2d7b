// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RetentionFields.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int MostCopies = 999;
constexpr int MostDays = 3650;
constexpr int MostGigabytes = 99'999;
constexpr qint64 Gigabyte = 1'000'000'000;
constexpr int Columns = 4; ///< fields side by side

} // namespace

RetentionFields::RetentionFields(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (int column = 0; column < Columns; ++column)
        grid->setColumnStretch(column, 1);
    const QString none = QStringLiteral("–");
    m_last = add(grid, 0, tr("&Last"), "retentionLast", MostCopies, none);
    m_daily = add(grid, 1, tr("&Days"), "retentionDaily", MostCopies, none);
    m_weekly = add(grid, 2, tr("&Weeks"), "retentionWeekly", MostCopies, none);
    m_monthly = add(grid, 3, tr("&Months"), "retentionMonthly", MostCopies, none);
    m_yearly = add(grid, 4, tr("&Years"), "retentionYearly", MostCopies, none);
    m_age = add(grid, 5, tr("Not &older than"), "retentionAge", MostDays, tr("any age"), tr(" days"));
    m_size = add(grid, 6, tr("Not m&ore than"), "retentionSize", MostGigabytes, tr("any size"), tr(" GB"));
}

QSpinBox *RetentionFields::add(QGridLayout *grid, int place, const QString &label, const char *name, int most,
                               const QString &none, const QString &suffix)
{
    auto *field = new QSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setRange(0, most);
    field->setSpecialValueText(none);
    field->setSuffix(suffix);
    field->setFixedHeight(Metrics::ControlHeight);
    QLabel *words = makeLabel(TextKind::Field, label);
    words->setBuddy(field);
    grid->addWidget(words, place / Columns * 2, place % Columns);
    grid->addWidget(field, place / Columns * 2 + 1, place % Columns);
    connect(field, &QSpinBox::valueChanged, this, &RetentionFields::edited);
    return field;
}

void RetentionFields::setPolicy(const RetentionPolicy &policy)
{
    const QSignalBlocker quiet(this);
    m_last->setValue(policy.keepLast);
    m_daily->setValue(policy.daily);
    m_weekly->setValue(policy.weekly);
    m_monthly->setValue(policy.monthly);
    m_yearly->setValue(policy.yearly);
    m_age->setValue(policy.maxAgeDays.value_or(0));
    // A limit that somebody set in bytes elsewhere is shown rounded up, so that it never reads as none.
    m_size->setValue(
        int(std::min<qint64>((policy.maxBytes.value_or(0) + Gigabyte - 1) / Gigabyte, MostGigabytes)));
}

RetentionPolicy RetentionFields::policy() const
{
    RetentionPolicy policy;
    policy.keepLast = m_last->value();
    policy.daily = m_daily->value();
    policy.weekly = m_weekly->value();
    policy.monthly = m_monthly->value();
    policy.yearly = m_yearly->value();
    if (m_age->value() > 0)
        policy.maxAgeDays = m_age->value();
    if (m_size->value() > 0)
        policy.maxBytes = m_size->value() * Gigabyte;
    return policy;
}

} // namespace snapdeck
