// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/UntranslatedCheck.h"

#include "tests/matrix/checks/Catalogue.h"
#include "tests/matrix/checks/WidgetWalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace snapdeck::matrix {

namespace {

constexpr int RowsEnough = 30; ///< a screenful

QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(model.rowCount(), RowsEnough); ++row) {
            const QModelIndex cell = model.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts << cell.data(role).toString();
        }
    }
    return texts;
}

QStringList ownTexts(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return {field->placeholderText()};
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {group->title()};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return textsOf(*box->model());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        return textsOf(*view->model());
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    return texts;
}

} // namespace

Findings untranslatedTexts(QWidget &root, const Catalogue &catalogue)
{
    Findings found;
    const QList<QWidget *> shown = widgetsOnShow(root);
    for (const QWidget *widget : shown) {
        QStringList texts = ownTexts(*widget);
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (widget == &root)
            texts << widget->windowTitle();
        texts.removeDuplicates();
        for (const QString &text : std::as_const(texts)) {
            if (catalogue.isLeftInEnglish(text))
                found << Finding{QStringLiteral("untranslated"), pathOf(*widget, root),
                                 QStringLiteral("“%1” is English").arg(text)};
        }
    }
    return found;
}

} // namespace snapdeck::matrix
