// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/JournalWords.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::JournalWords)
};

} // namespace

QString journalObjection(const JournalHealth &health)
{
    return health.state == JournalHealth::State::Unavailable
        ? Text::tr("The journal cannot be opened, so nothing that changes something is sent.")
        : QString();
}

QString journalTrouble(const JournalHealth &health)
{
    const QString why = health.error ? health.error->forPeople() : QString();
    switch (health.state) {
    case JournalHealth::State::Unavailable:
        return Text::tr("%1 Until then nothing that changes something is sent; reading, copying links and "
                        "downloading work.")
            .arg(why);
    case JournalHealth::State::Failing:
        return Text::tr("%1 What goes on is watched, and written down as soon as that works again; nothing "
                        "new is sent before. Looking and downloading work.")
            .arg(why);
    case JournalHealth::State::Opening:
    case JournalHealth::State::Good:
        break;
    }
    return {};
}

} // namespace snapdeck
