// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace snapdeck {

/// A plain question with one act and one way back; acts that destroy something have dialogs of their own.
struct Question {
    QString objectName;
    QString title;
    QString text;
    QString act; ///< the verb on the button
    QString back; ///< the default button; Esc and closing mean this too
};

/// Opens the question over `parent` without blocking; `act` is called if, and only if, the act was chosen,
/// `back` for every other way out.
void ask(QWidget *parent, const Question &question, std::function<void()> act,
         std::function<void()> back = {});
/// The same with nothing to decide: Question::act stays empty.
void tell(QWidget *parent, const Question &question);

} // namespace snapdeck
