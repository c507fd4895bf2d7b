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
constexpr int FieldWidth = 128;
enum Column { Words, Field, OtherWords, OtherField, Rest, ColumnCount };
enum Row { Newest, First, Second, Explained, Age, Size };

/// Puts around the number what `words` says with it, so that one day is not "1 days" in any language.
void inflect(QSpinBox &field, const std::function<QString(int)> &words)
{
    const QString number = QString::number(field.value());
    const QString whole = words(field.value());
    const qsizetype at = whole.indexOf(number);
    field.setPrefix(at > 0 ? whole.left(at) : QString());
    field.setSuffix(at >= 0 ? whole.mid(at + number.size()) : QString());
}

} // namespace

RetentionFields::RetentionFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(Rest, 1);
    const QString none = tr("none");
    m_last = add({Newest, Words}, tr("The &newest"), "retentionLast", MostCopies, none,
                 [](int n) { return tr("%n copies", nullptr, n); });
    m_daily = add({First, Words}, tr("One a &day"), "retentionDaily", MostCopies, none,
                  [](int n) { return tr("for %n days", nullptr, n); });
    m_weekly = add({Second, Words}, tr("One a &week"), "retentionWeekly", MostCopies, none,
                   [](int n) { return tr("for %n weeks", nullptr, n); });
    m_monthly = add({First, OtherWords}, tr("One a &month"), "retentionMonthly", MostCopies, none,
                    [](int n) { return tr("for %n months", nullptr, n); });
    m_yearly = add({Second, OtherWords}, tr("One a &year"), "retentionYearly", MostCopies, none,
                   [](int n) { return tr("for %n years", nullptr, n); });
    m_age = add({Age, Words}, tr("Not &older than"), "retentionAge", MostDays, tr("any age"),
                [](int n) { return tr("%n days", nullptr, n); });
    m_size = add({Size, Words}, tr("Not mo&re than"), "retentionSize", MostGigabytes, tr("any size"),
                 [](int n) { return tr("%n GB", nullptr, n); });
    explain(Newest, OtherWords, tr("Stay in any case, however old or large they are."));
    explain(Explained, Field, tr("Keeps the newest of each period; a period without a copy is not counted."));
    explain(Age, OtherWords, tr("Older copies go, those of a day, week, month or year too."));
    explain(Size, OtherWords, tr("Of one resource, all together; the oldest go first."));
}

QSpinBox *RetentionFields::add(std::pair<int, int> place, const QString &label, const char *name, int most,
                               const QString &none, const std::function<QString(int)> &words)
{
    auto *field = new QSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setRange(0, most);
    field->setSpecialValueText(none);
    field->setFixedSize(FieldWidth, Metrics::ControlHeight);
    QLabel *head = makeLabel(TextKind::Field, label);
    head->setBuddy(field);
    m_grid->addWidget(head, place.first, place.second);
    m_grid->addWidget(field, place.first, place.second + 1);
    connect(field, &QSpinBox::valueChanged, this, [field, words] { inflect(*field, words); });
    connect(field, &QSpinBox::valueChanged, this, &RetentionFields::edited);
    inflect(*field, words);
    return field;
}

/// From that column on to the right edge.
void RetentionFields::explain(int row, int column, const QString &text)
{
    QLabel *hint = makeParagraph(TextKind::Hint, text);
    hint->setTextInteractionFlags(Qt::NoTextInteraction); // no stop on the way from field to field
    m_grid->addWidget(hint, row, column, 1, ColumnCount - column, Qt::AlignVCenter);
}

void RetentionFields::lineUp(QWidget *label)
{
    int words = label->sizeHint().width();
    for (int row = Newest; row <= Size; ++row) {
        if (const QLayoutItem *item = m_grid->itemAtPosition(row, Words))
            words = std::max(words, item->sizeHint().width());
    }
    label->setMinimumWidth(words);
    m_grid->setColumnMinimumWidth(Words, words);
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
