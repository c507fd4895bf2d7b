// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ExtractLine.h"

#include "ui/models/Format.h"
#include "ui/pages/Extractor.h"
#include "ui/widgets/Labels.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace snapdeck {

namespace {

/// More lines than that no tool tip can hold.
constexpr qsizetype mostTold = 12;

/// Which names were there already, and which the new files have: one by name, several in the tool tip.
QString numberedWords(const QList<NumberedFile> &numbered)
{
    if (numbered.size() == 1)
        return ExtractLine::tr("“%1” was there already and stays as it was; the new file is “%2”.")
            .arg(numbered.first().name, QFileInfo(numbered.first().path).fileName());
    return numbered.isEmpty()
        ? QString()
        : ExtractLine::tr("%n of their names were in use already: the files there stay as they were, "
                          "and the new ones have a number.",
                          nullptr, int(numbered.size()));
}

QStringList numberedLines(const QList<NumberedFile> &numbered)
{
    QStringList lines;
    for (const NumberedFile &file : numbered.mid(0, mostTold))
        lines << ExtractLine::tr("%1 is now %2", "a file's path, its new name")
                     .arg(file.name, QFileInfo(file.path).fileName());
    return lines;
}

/// With why: of several the first one's reason, as the tool tip has all of them only where there is a button.
QString leftOutWords(const QStringList &leftOut)
{
    const QString many = ExtractLine::tr("%n were left out.", nullptr, int(leftOut.size()));
    return many + u' '
        + (leftOut.size() == 1 ? leftOut.first()
                               : ExtractLine::tr("The first: %1", "a file and why").arg(leftOut.first()));
}

QString folderName(const QString &folder)
{
    const QString name = QFileInfo(folder).fileName();
    return name.isEmpty() ? folder : name;
}

} // namespace

ExtractLine::ExtractLine(Extractor *extractor, QWidget *parent)
    : SnapshotNotice(parent)
    , m_extractor(extractor)
{
    setObjectName(QStringLiteral("extractLine"));
    actionButton()->setObjectName(QStringLiteral("extractLineButton"));
    connect(extractor, &Extractor::changed, this, &ExtractLine::showState);
    connect(this, &SnapshotNotice::actionTriggered, this, &ExtractLine::act);
    connect(this, &SnapshotNotice::dismissed, extractor, &Extractor::forget);
}

void ExtractLine::showState()
{
    switch (m_extractor->state()) {
    case Extractor::State::Idle:
    case Extractor::State::Planning:
        hide();
        break;
    case Extractor::State::Running:
        showContent(running());
        break;
    case Extractor::State::Done:
        showContent(done());
        break;
    }
}

SnapshotNotice::Content ExtractLine::running() const
{
    Content content;
    content.icon = Icon::FileDown;
    content.tone = Tone::Accent;
    const qint64 whole = m_extractor->totalBytes();
    content.text = tr("Extracting to “%1” · %2 of %3")
                       .arg(folderName(m_extractor->folder()), Format::size(m_extractor->doneBytes()),
                            Format::size(whole));
    content.what = tr("Extracting");
    content.action = tr("Cancel");
    content.progress = whole > 0 ? int(m_extractor->doneBytes() * 1000 / whole) : 0;
    return content;
}

SnapshotNotice::Content ExtractLine::done() const
{
    const ExtractionOutcome &outcome = m_extractor->outcome();
    const QStringList leftOut = m_extractor->leftOut();
    Content content;
    content.dismissible = true;
    content.icon = Icon::CheckCircle;
    content.tone = Tone::Ok;
    const QString extracted = tr("%n files extracted to “%1”, %2.", nullptr, int(outcome.files.size()))
                                  .arg(folderName(m_extractor->folder()), Format::size(outcome.bytes));
    if (outcome.error) {
        content.icon = Icon::AlertCircle;
        content.tone = outcome.error->kind == ErrorKind::Cancelled ? Tone::Neutral : Tone::Danger;
        content.text = outcome.files.isEmpty() ? outcome.error->forPeople()
                                               : outcome.error->forPeople() + u' ' + extracted;
    } else if (leftOut.isEmpty()) {
        content.text = extracted;
    } else {
        content.icon = Icon::AlertTriangle;
        content.tone = Tone::Warning;
        content.text = extracted + u' ' + leftOutWords(leftOut);
    }
    if (const QString numbered = numberedWords(outcome.numbered); !numbered.isEmpty())
        content.text += u' ' + numbered;
    content.what = content.text;
    if (!outcome.files.isEmpty())
        content.action = tr("Open folder");
    const QStringList told = leftOut.mid(0, mostTold) + numberedLines(outcome.numbered);
    content.actionTip = plainToolTip(told.join(u'\n'));
    return content;
}

void ExtractLine::act()
{
    if (m_extractor->state() == Extractor::State::Running)
        m_extractor->cancel();
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_extractor->folder()));
}

} // namespace snapdeck
