// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/CommandFinder.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace snapdeck {

class CommandPaletteModel;
class EmptyState;

/// The field, the list under it, and what the keys do. It knows which command is meant; it runs none.
class CommandPalettePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPalettePanel(QWidget *parent);

    /// With nothing typed.
    void showCommands(const QList<Command> &commands);
    /// With what is typed left as it is.
    void takeCommands(const QList<Command> &commands);
    /// That of the result, in device-independent pixels, in room for `most`. No row is cut in half.
    [[nodiscard]] int wantedHeight(int most) const;
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void resultChanged();
    void chosen(const snapdeck::Command &command);
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildList();
    QWidget *makeField();
    QWidget *makeFooter();
    void search();
    void showResult();
    bool takeKey(const QKeyEvent *event);
    void move(int key);
    void goToRow(int row);
    void choose();

    QLineEdit *m_field;
    CommandPaletteModel *m_model;
    QListView *m_list;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    QLabel *m_count;
};

} // namespace snapdeck
