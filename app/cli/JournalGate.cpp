// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JournalGate.h"

#include "app/cli/Output.h"

#include <QCoreApplication>

#include <memory>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Journal)
};

using State = JournalHealth::State;

/// What has been said already.
struct Said {
    QString notice;
    QString error;
};

void tell(const JournalHealth &health, Output &output, Said &said)
{
    if (health.notice != said.notice && !health.notice.isEmpty())
        output.say(QStringLiteral("snapdeck-cli: ") + health.notice);
    said.notice = health.notice;
    // One that does not open is told by whoever needs it.
    const bool isTold = health.state == State::Failing && health.error && health.error->message != said.error;
    if (isTold)
        output.explain(*health.error);
    said.error = health.error ? health.error->message : QString();
}

} // namespace

void whenOpened(Journal &journal, QObject *context, std::function<void()> then)
{
    if (journal.health().state != State::Opening) {
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
        return;
    }
    auto once = std::make_shared<QMetaObject::Connection>();
    *once = QObject::connect(&journal, &Journal::healthChanged, context,
                             [&journal, once, then = std::move(then)] {
                                 if (journal.health().state == State::Opening)
                                     return;
                                 QObject::disconnect(*once);
                                 then();
                             });
}

std::optional<ApiError> journalObjection(const JournalHealth &health)
{
    if (health.state == State::Good)
        return std::nullopt;
    ApiError error = health.error.value_or(ApiError());
    error.kind = ErrorKind::LocalFailure;
    error.message
        += u' ' + Text::tr("Nothing was sent: what changes something has to be written down first.");
    return error;
}

void watchJournal(Journal &journal, Output &output, QObject *parent)
{
    auto said = std::make_shared<Said>();
    const auto look = [&journal, &output, said] { tell(journal.health(), output, *said); };
    QObject::connect(&journal, &Journal::healthChanged, parent, look);
    look();
}

} // namespace snapdeck::cli
