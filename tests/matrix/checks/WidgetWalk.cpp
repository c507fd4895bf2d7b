// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/WidgetWalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace snapdeck::matrix {

namespace {

template <typename... Kinds> bool isOneOf(const QWidget *widget)
{
    return (qobject_cast<const Kinds *>(widget) || ...);
}

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName();
    if (!name.isEmpty() && !name.startsWith(QLatin1String("qt_")))
        return name;
    return QString::fromLatin1(widget.metaObject()->className()).remove(QStringLiteral("snapdeck::"));
}

void collect(QWidget &widget, QList<QWidget *> &found)
{
    found << &widget;
    const QObjectList children = widget.children();
    for (QObject *child : children) {
        auto *below = qobject_cast<QWidget *>(child);
        if (!below || below->isWindow() || below->isHidden() || below->size().isEmpty())
            continue;
        if (isPartOfAnother(*below)) {
            // The contents of a scroll area lie in its viewport.
            if (qobject_cast<QScrollArea *>(&widget) && !isOneOf<QScrollBar>(below)) {
                const QObjectList contents = below->children();
                for (QObject *content : contents) {
                    auto *inside = qobject_cast<QWidget *>(content);
                    if (inside && !inside->isHidden() && !inside->size().isEmpty())
                        collect(*inside, found);
                }
            }
            continue;
        }
        collect(*below, found);
    }
}

} // namespace

QList<QWidget *> widgetsOnShow(QWidget &root)
{
    QList<QWidget *> found;
    collect(root, found);
    return found;
}

bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow())
        return false;
    if (widget.objectName().startsWith(QLatin1String("qt_")) || isOneOf<QScrollBar, QHeaderView>(&widget))
        return true;
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
        area && area->viewport() == &widget)
        return true;
    return isOneOf<QLineEdit, QAbstractSpinBox, QComboBox, QTabBar, QAbstractItemView>(parent);
}

bool isControl(const QWidget &widget)
{
    if (isPartOfAnother(widget))
        return false;
    return isOneOf<QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTextEdit,
                   QPlainTextEdit, QTabBar, QAbstractSlider>(&widget);
}

QString pathOf(const QWidget &widget, const QWidget &root)
{
    QString path = nameOf(widget);
    for (const QWidget *above = &widget; above != &root && (above = above->parentWidget());) {
        if (!above->objectName().startsWith(QLatin1String("qt_")))
            path.prepend(nameOf(*above) + u'/');
    }
    return path;
}

} // namespace snapdeck::matrix
