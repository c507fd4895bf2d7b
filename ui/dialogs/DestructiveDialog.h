// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Consequence.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace snapdeck {

class Banner;
class ConsequenceList;
class DestructiveButton;

/// The frame of a dialog that confirms something irreversible: what is about to happen in one sentence, what
/// is lost, the fields, and the red button. Sends nothing itself. Every way out but the red button ends in
/// rejected(), and the red button acts at most once in the life of the dialog. Show it with open().
class DestructiveDialog : public QDialog
{
    Q_OBJECT
public:
    /// Not merely hidden: what was decided cannot be decided again.
    void done(int result) override;

protected:
    struct Frame {
        QString prefix; ///< of the object names
        QString title;
        QString subject; ///< the id of what is destroyed; empty: several
        int width = 0;
    };

    DestructiveDialog(const Frame &frame, QWidget *parent);

    /// Where it goes what is chosen: above all words that change with it, so that what is clicked stays under
    /// the pointer.
    [[nodiscard]] QVBoxLayout *choices() const { return m_choices; }
    /// Where the fields go that confirm.
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    /// Adds a quiet line under the fields.
    void addNote(Icon icon, const QString &text);
    /// Sets the order of the keyboard: the fields, the helper, Cancel, the act. To be called at the end of
    /// the constructor.
    void orderTabs(const QList<QWidget *> &fields);

    void showSentence(const QString &sentence);
    void showConsequences(const QList<Consequence> &consequences);
    /// What stands against it whatever is entered; empty: nothing.
    void showObjection(const QString &objection);
    /// Asks obstacle() whether the red button may be pressed.
    void showObstacle();
    /// `shown` on the red button, `spoken` for readers that speak.
    void setVerb(const QString &shown, const QString &spoken);
    /// Makes the dialog as wide as it will be with `shown` on the red button: no choice makes it wider under
    /// the pointer. Empty: it is as wide as it has to be.
    void keepRoomForVerb(const QString &shown);
    /// The line that asks for the same; empty: there is none now.
    void setCommand(const QString &command);

    /// The first thing that stands between here and the act; nothing: it may be confirmed.
    [[nodiscard]] virtual std::optional<QString> obstacle() const = 0;
    /// The red button was pressed: tells whoever opened the dialog. Called at most once.
    virtual void decide() = 0;

private:
    void buildBody(const Frame &frame, QVBoxLayout *column);
    QWidget *makeFooter(const QString &prefix);
    void fitWidth();
    void confirm();
    void copyCommand();

    bool m_decided = false;
    QString m_command;
    QList<Consequence> m_shownConsequences;
    int m_width; ///< of the body, unless the footer needs more
    QString m_widestVerb;
    QWidget *m_body;
    QWidget *m_footer = nullptr;
    QLabel *m_sentence;
    Banner *m_banner;
    ConsequenceList *m_consequences;
    QVBoxLayout *m_choices;
    QVBoxLayout *m_fields;
    QVBoxLayout *m_notes;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    DestructiveButton *m_confirm;
};

} // namespace snapdeck
