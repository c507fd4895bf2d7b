// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace snapdeck {

/// What is known of something: names at the left, values at the right, one under the other. A fact that is
/// not known takes no room.
class FactGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);

    /// `value` is a widget of its own kind, for what is more than words.
    void addRow(const QString &name, QWidget *value);
    /// A value in words, over several lines where need be. Its object name is `objectName`.
    QLabel *addText(const QString &name, const char *objectName);
    /// Plain text; an empty value takes the row away.
    void setText(QLabel *value, const QString &text, const QString &tip = QString());
    void setRowShown(QWidget *value, bool shown);

private:
    QGridLayout *m_grid;
    QHash<QWidget *, QLabel *> m_names;
};

} // namespace snapdeck
