// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FactGrid.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/UnbrokenText.h"

#include <QGridLayout>
#include <QLabel>

namespace snapdeck {

namespace {

constexpr int NameWidth = 112;

} // namespace

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * Metrics::Grid);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnMinimumWidth(0, NameWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::addRow(const QString &name, QWidget *value)
{
    QLabel *label = makeLabel(TextKind::Secondary, name);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    // One that cannot grow would keep the whole column from growing, which then stands at the right.
    const bool grows = value->sizePolicy().horizontalPolicy() & QSizePolicy::GrowFlag;
    m_grid->addWidget(value, row, 1, grows ? Qt::Alignment() : Qt::AlignLeft);
    m_names.insert(value, label);
}

QLabel *FactGrid::addText(const QString &name, const char *objectName)
{
    QLabel *value = makeParagraph(TextKind::Body);
    value->setObjectName(QLatin1String(objectName));
    value->setAccessibleName(name);
    addRow(name, value);
    return value;
}

void FactGrid::setText(QLabel *value, const QString &text, const QString &tip)
{
    if (const QString shown = lettersKept(text); value->text() != shown)
        value->setText(shown);
    value->setToolTip(plainToolTip(tip));
    setRowShown(value, !text.isEmpty());
}

void FactGrid::setRowShown(QWidget *value, bool shown)
{
    value->setVisible(shown);
    m_names.value(value)->setVisible(shown);
}

} // namespace snapdeck
