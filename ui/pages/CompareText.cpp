// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CompareText.h"

#include "core/archive/EntryReader.h"
#include "core/base/Aside.h"
#include "ui/models/Format.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TextDifferenceView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

namespace snapdeck {

namespace {

/// Fetched for a look at it; the line by line comparison itself could take more.
constexpr qint64 longestSide = 2'000'000;
constexpr int pauseMilliseconds = 120;

} // namespace

CompareText::CompareText(QWidget *parent)
    : Card(QString(), parent)
    , m_path(new ElidedLabel)
    , m_figures(makeLabel(TextKind::Secondary))
    , m_stack(new QStackedWidget)
    , m_text(new TextDifferenceView)
    , m_instead(new EmptyState)
{
    setObjectName(QStringLiteral("compareText"));
    m_path->setObjectName(QStringLiteral("comparedPath"));
    m_figures->setObjectName(QStringLiteral("comparedFigures"));
    m_text->setObjectName(QStringLiteral("comparedText"));
    m_text->setAccessibleName(tr("Changed lines"));
    m_instead->setObjectName(QStringLiteral("compareTextState"));
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_instead);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 0);
    head->setSpacing(12);
    head->addWidget(m_path, 1);
    head->addWidget(m_figures);
    body()->setContentsMargins(0, 0, 0, 4);
    body()->setSpacing(0);
    body()->addLayout(head);
    body()->addWidget(m_stack, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &CompareText::readFrom);
    showNothing();
}

void CompareText::focusText()
{
    m_text->setFocus();
}

void CompareText::showNothing()
{
    m_pause.stop();
    m_request.reset();
    m_from = {};
    m_to = {};
    m_path->setWholeText({});
    m_figures->clear();
    say(Icon::File, tr("No file chosen"), tr("Choose a file to see which of its lines changed."));
}

void CompareText::showRow(const OpenedArchive &from, const OpenedArchive &to, const ArchiveDifferenceRow &row)
{
    if (m_from.index == from.index && m_to.index == to.index && m_row == row)
        return;
    m_request.reset();
    m_from = from;
    m_to = to;
    m_row = row;
    if (m_stack->currentWidget() == m_instead) // what it says is of another file; a text stays for the moment
        say(Icon::Loader, tr("Reading the file…"), {}, Tone::Processing);
    m_pause.start();
}

void CompareText::readFrom()
{
    m_path->setWholeText(m_row.name); // not before: until now another file was shown
    m_figures->clear();
    if (m_row.change == EntryChange::Moved) {
        say(Icon::ArrowRight, tr("Moved, and otherwise the same"),
            tr("It was %1 before.", "a path").arg(m_row.oldName));
        Q_EMIT finished();
        return;
    }
    if (std::max(m_row.fromSize, m_row.toSize) > longestSide) {
        say(Icon::File, tr("Too long to be compared here"),
            tr("It has %1; files of up to %2 are compared line by line.")
                .arg(Format::size(std::max(m_row.fromSize, m_row.toSize)), Format::size(longestSide)));
        Q_EMIT finished();
        return;
    }
    say(Icon::Loader, tr("Reading the file…"), {}, Tone::Processing);
    m_request = std::make_unique<QObject>();
    if (m_row.fromEntry < 0) {
        readTo({});
        return;
    }
    readEntry(*m_from.source, m_from.index, m_row.fromEntry, longestSide, m_request.get(),
              [this](const Result<QByteArray> &content) {
                  if (content)
                      readTo(*content);
                  else
                      fail(content.error());
              });
}

void CompareText::readTo(const QByteArray &from)
{
    if (m_row.toEntry < 0) {
        compare(from, {});
        return;
    }
    readEntry(*m_to.source, m_to.index, m_row.toEntry, longestSide, m_request.get(),
              [this, from](const Result<QByteArray> &content) {
                  if (content)
                      compare(from, *content);
                  else
                      fail(content.error());
              });
}

void CompareText::compare(const QByteArray &from, const QByteArray &to)
{
    doAside(
        m_request.get(), [from, to] { return compareTexts(from, to); },
        [this](const TextDifference &difference) { take(difference); });
}

void CompareText::take(const TextDifference &difference)
{
    switch (difference.comparison) {
    case TextComparison::Binary:
        say(Icon::File, tr("Not a text"), tr("Its content changed; it has no lines to be compared."));
        break;
    case TextComparison::TooLarge:
        say(Icon::File, tr("Too long to be compared here"), tr("Extract both and use another program."));
        break;
    case TextComparison::Compared:
        if (difference.hunks.isEmpty()) {
            say(Icon::File, tr("No line differs"), tr("The file is empty."));
            break;
        }
        m_figures->setText(QStringLiteral("+%1 \u2212%2")
                               .arg(Format::count(difference.added), Format::count(difference.removed)));
        m_figures->setAccessibleName(
            tr("%1 lines added, %2 removed")
                .arg(Format::count(difference.added), Format::count(difference.removed)));
        m_text->setDifference(difference);
        m_stack->setCurrentWidget(m_text);
        break;
    }
    Q_EMIT finished();
}

void CompareText::fail(const ApiError &error)
{
    say(Icon::AlertCircle, error.message, error.advice, Tone::Danger);
    Q_EMIT finished();
}

void CompareText::say(Icon icon, const QString &title, const QString &text, Tone tone)
{
    m_instead->setContent(icon, title, text, tone);
    m_stack->setCurrentWidget(m_instead);
}

} // namespace snapdeck
