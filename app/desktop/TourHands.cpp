// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourHands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

namespace snapdeck {

QWidget *TourHands::find(const char *objectName) const
{
    const auto found = m_window.findChildren<QWidget *>(QLatin1String(objectName));
    for (QWidget *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool TourHands::canPress(const char *buttonName) const
{
    const QWidget *button = find(buttonName);
    return button && button->isEnabled();
}

void TourHands::press(const char *buttonName) const
{
    if (auto *button = qobject_cast<QAbstractButton *>(find(buttonName)))
        button->click();
}

QAbstractItemView *TourHands::table(const char *tableName) const
{
    return qobject_cast<QAbstractItemView *>(find(tableName));
}

int TourHands::rowCount(const char *tableName) const
{
    const QAbstractItemView *view = table(tableName);
    return view && view->model() ? view->model()->rowCount() : 0;
}

QString TourHands::cell(const char *tableName, int row, int column) const
{
    const QAbstractItemView *view = table(tableName);
    return view ? view->model()->index(row, column).data().toString() : QString();
}

void TourHands::choose(const char *tableName, const QString &text) const
{
    QAbstractItemView *view = table(tableName);
    if (!view)
        return;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            if (!text.isEmpty() && index.data().toString() != text)
                continue;
            view->setCurrentIndex(model->index(row, 0));
            view->scrollTo(index);
            return;
        }
    }
}

void TourHands::chooseRow(const char *tableName, int row) const
{
    if (QAbstractItemView *view = table(tableName))
        view->setCurrentIndex(view->model()->index(row, 0));
}

void TourHands::chooseRows(const char *tableName, int first, int count) const
{
    const QAbstractItemView *view = table(tableName);
    if (!view)
        return;
    view->selectionModel()->clear();
    for (int row = first; row < first + count; ++row)
        view->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TourHands::chooseAll(const char *tableName) const
{
    if (QAbstractItemView *view = table(tableName))
        view->selectAll();
}

void TourHands::type(const char *fieldName, const QString &text) const
{
    QWidget *field = find(fieldName);
    if (!field)
        return;
    field->setFocus();
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &down);
        QKeyEvent up(QEvent::KeyRelease, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &up);
    }
}

} // namespace snapdeck
