// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace snapdeck::matrix {

/// `root` and all below it that is on show, without other windows and without what a widget of Qt's is made
/// of inside (the field of a spin box, the viewport of a table).
[[nodiscard]] QList<QWidget *> widgetsOnShow(QWidget &root);

/// True for what a widget of Qt's made for itself.
[[nodiscard]] bool isPartOfAnother(const QWidget &widget);

/// Something that a person presses, fills in or chooses from.
[[nodiscard]] bool isControl(const QWidget &widget);

/// `MainWindow/pageApplications/SnapshotPane/downloadButton`: from `root` down; object names where there are
/// some, classes otherwise.
[[nodiscard]] QString pathOf(const QWidget &widget, const QWidget &root);

} // namespace snapdeck::matrix
