// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/NotificationWords.h"

#include "core/base/ServerWords.h"
#include "ui/models/Format.h"
#include "ui/models/OperationText.h"
#include "ui/models/StateBadges.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::NotificationWords)
};

constexpr qsizetype LongestBody = 300; ///< desktops cut off what is longer, each in its own way

/// How much an operation wants a look; what ended outweighs what goes on.
int weight(OperationState state)
{
    switch (state) {
    case OperationState::Lost:
        return 4;
    case OperationState::Failed:
        return 3;
    case OperationState::Unconfirmed:
        return 2;
    case OperationState::Ready:
        return 1;
    default:
        return 0;
    }
}

/// A server's sentence may name an address, which is nobody's business who walks past.
QString withoutLinks(const QString &text)
{
    static const QRegularExpression link(QStringLiteral(R"([A-Za-z][A-Za-z0-9+.-]*://\S+)"));
    return serverWords(QString(text).replace(link, QStringLiteral("…")));
}

QString fit(const QString &text)
{
    const QString shown = withoutLinks(text);
    return shown.size() <= LongestBody ? shown : shown.left(LongestBody - 1) + u'…';
}

void addCount(QStringList &parts, int count, const QString &words)
{
    if (count > 0)
        parts << words.arg(Format::count(count));
}

} // namespace

bool isTrouble(OperationState state)
{
    return weight(state) > weight(OperationState::Ready);
}

void News::consider(const OperationView &operation)
{
    if (m_hasForemost && m_foremost.account != operation.account)
        m_isOneAccount = false;
    if (!m_hasForemost || weight(operation.state) >= weight(m_foremost.state))
        m_foremost = operation;
    m_hasForemost = true;
}

void News::addEnding(const OperationView &operation)
{
    consider(operation);
    switch (operation.state) {
    case OperationState::Ready:
        ++m_ready;
        break;
    case OperationState::Unconfirmed:
        ++m_unconfirmed;
        break;
    case OperationState::Cancelled:
        ++m_cancelled;
        break;
    default:
        ++m_failed;
    }
}

void News::addGoingOn(const OperationView &operation)
{
    consider(operation);
    ++m_goingOn;
}

void News::add(const News &other)
{
    if (!other.m_hasForemost)
        return;
    consider(other.m_foremost);
    m_isOneAccount = m_isOneAccount && other.m_isOneAccount;
    m_ready += other.m_ready;
    m_failed += other.m_failed;
    m_unconfirmed += other.m_unconfirmed;
    m_cancelled += other.m_cancelled;
    m_goingOn += other.m_goingOn;
}

Notification News::words() const
{
    if (isEmpty())
        return {};
    Notification words = ended() + m_goingOn == 1 ? wordsOfOne() : wordsOfMany();
    words.operation = m_foremost.id;
    words.isTrouble = wantALook() > 0;
    if (m_isOneAccount)
        words.body += u'\n' + serverWords(m_foremost.account.value());
    return words;
}

Notification News::wordsOfOne() const
{
    const OperationView &operation = m_foremost;
    Notification words;
    if (m_goingOn > 0) {
        words.title = Text::tr("The limit is over");
        words.body = fit(Text::tr("%1 · %2: it goes on now.", "kind of operation, resource")
                             .arg(kindText(operation.kind), operation.resourceName));
        return words;
    }
    words.title = Text::tr("%1 · %2", "kind of operation, state")
                      .arg(kindText(operation.kind), stateBadge(operation, {}).text);
    words.body = fit(storyOf(operation));
    words.canDownload = operation.kind == OperationKind::Snapshot && operation.state == OperationState::Ready;
    return words;
}

Notification News::wordsOfMany() const
{
    Notification words;
    if (ended() == 0) {
        words.title = Text::tr("The limit is over");
        words.body = Text::tr("%n operation(s) go on now.", nullptr, m_goingOn);
        return words;
    }
    words.title = Text::tr("%n operation(s) have ended", nullptr, ended());
    QStringList parts;
    addCount(parts, m_ready, Text::tr("%1 ready"));
    addCount(parts, m_failed, Text::tr("%1 failed"));
    addCount(parts, m_unconfirmed, Text::tr("%1 unconfirmed"));
    addCount(parts, m_cancelled, Text::tr("%1 cancelled"));
    addCount(parts, m_goingOn, Text::tr("%1 go on after a limit"));
    words.body = parts.join(QStringLiteral(" · "));
    if (wantALook() > 0)
        words.body += u'\n' + fit(storyOf(m_foremost));
    return words;
}

Notification keptRunningWords()
{
    Notification words;
    words.title = Text::tr("Snapdeck goes on in the tray");
    words.body = Text::tr("What is under way is watched as before. To end Snapdeck choose Quit, in the tray "
                          "or in the settings.");
    return words;
}

} // namespace snapdeck
