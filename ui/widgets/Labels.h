// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QWidget;

namespace snapdeck
{

enum class TextKind {
    PageTitle,
    PaneTitle,
    CardTitle,
    Body,
    Emphasis,
    Secondary,
    Hint,
    Section,
    Field,
    Mono
};

/// A label in plain text, in the font and ink of its kind. Owned by `parent`.
QLabel *makeLabel(TextKind kind, const QString &text = QString(), QWidget *parent = nullptr);

/// The same over several lines, which may be selected and copied.
QLabel *makeParagraph(TextKind kind, const QString &text = QString(), QWidget *parent = nullptr);

/// `text` as a tool tip that shows it letter by letter: Qt takes what looks like markup there for markup.
QString plainToolTip(const QString &text);

/// A separator one pixel thin.
QFrame *makeHairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

} // namespace snapdeck
