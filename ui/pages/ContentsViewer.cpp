// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsViewer.h"

#include "core/archive/EntryReader.h"
#include "core/archive/TextDiff.h"
#include "ui/models/Format.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr qint64 longestView = 512 * 1024;
/// A line without end would keep the window busy with laying it out.
constexpr qsizetype longestLine = 4'000;
constexpr int pauseMilliseconds = 120;
constexpr int innerMargin = 16;

QString readable(const QByteArray &content)
{
    QString text = QString::fromUtf8(content);
    text.remove(u'\r');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.size() > longestLine)
            line = line.left(longestLine) + u'…';
    }
    return lines.join(u'\n');
}

} // namespace

ContentsViewer::ContentsViewer(QWidget *parent)
    : Card(QString(), parent)
    , m_path(new ElidedLabel)
    , m_stack(new QStackedWidget)
    , m_text(new QPlainTextEdit)
    , m_instead(new EmptyState)
{
    setObjectName(QStringLiteral("contentsViewer"));
    m_path->setObjectName(QStringLiteral("viewedPath"));
    m_text->setObjectName(QStringLiteral("viewedText"));
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(TypeScale::mono());
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(innerMargin); // under the path, not at the frame
    m_instead->setObjectName(QStringLiteral("viewerState"));
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_instead);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(innerMargin, 10, innerMargin, 0);
    head->addWidget(m_path, 1);
    body()->setContentsMargins(0, 0, 0, 4);
    body()->setSpacing(0);
    body()->addLayout(head);
    body()->addWidget(m_stack, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ContentsViewer::read);
    showNothing({});
}

void ContentsViewer::focusText()
{
    m_text->setFocus();
}

void ContentsViewer::showNothing(const QString &why)
{
    m_pause.stop();
    m_request.reset();
    m_archive = {};
    m_entry = -1;
    sayNothing(why);
}

void ContentsViewer::sayNothing(const QString &why)
{
    m_path->setWholeText({});
    say(tr("No file chosen"), why.isEmpty() ? tr("Choose a file to read its text here.") : why);
}

void ContentsViewer::showEntry(const OpenedArchive &archive, qsizetype entry)
{
    if (m_entry == entry && m_archive.index == archive.index)
        return;
    m_request.reset();
    m_archive = archive;
    m_entry = entry;
    m_pause.start();
}

void ContentsViewer::forgetFormer()
{
    if (m_pause.isActive())
        sayNothing({});
}

void ContentsViewer::read()
{
    const ArchiveEntry &entry = m_archive.index->entries[m_entry];
    m_path->setWholeText(entry.name); // not before: until now another file was shown
    if (entry.size > longestView) {
        say(tr("Too long to be shown"),
            tr("It has %1; up to %2 are shown here. Extract it to open it with another program.")
                .arg(Format::size(entry.size), Format::size(longestView)));
        Q_EMIT finished();
        return;
    }
    m_instead->setContent(Icon::Loader, tr("Reading the file…"), {}, Tone::Processing);
    m_stack->setCurrentWidget(m_instead);
    m_request = std::make_unique<QObject>();
    readEntry(*m_archive.source, m_archive.index, m_entry, longestView, m_request.get(),
              [this](const Result<QByteArray> &content) { take(content); });
}

void ContentsViewer::take(const Result<QByteArray> &content)
{
    if (!content) {
        say(content.error().message, content.error().advice, true);
    } else if (content->isEmpty()) {
        say(tr("The file is empty"), {});
    } else if (!isText(*content)) {
        say(tr("Not a text"),
            tr("It has %1 that are not text. Extract it to open it with another program.")
                .arg(Format::size(content->size())));
    } else {
        m_text->setPlainText(readable(*content));
        m_stack->setCurrentWidget(m_text);
    }
    Q_EMIT finished();
}

void ContentsViewer::say(const QString &title, const QString &text, bool failed)
{
    m_instead->setContent(failed ? Icon::AlertCircle : Icon::File, title, text,
                          failed ? Tone::Danger : Tone::Neutral);
    m_stack->setCurrentWidget(m_instead);
}

} // namespace snapdeck
