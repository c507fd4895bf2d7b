// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AccountFields.h"

#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace snapdeck {

QLineEdit *makeEdit(const char *objectName, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(objectName));
    edit->setAccessibleName(accessibleName);
    return edit;
}

QCheckBox *makeCheck(const char *objectName, const QString &text, QWidget *parent)
{
    auto *check = new QCheckBox(text, parent);
    check->setObjectName(QLatin1String(objectName));
    return check;
}

void addField(QVBoxLayout *column, const QString &label, QWidget *field, QWidget *hint)
{
    auto *name = makeLabel(TextKind::Field, label, field->parentWidget());
    name->setBuddy(field);
    column->addWidget(name);
    column->addSpacing(4);
    column->addWidget(field);
    if (hint)
        column->addWidget(hint);
    column->addSpacing(fieldGap);
}

} // namespace snapdeck
