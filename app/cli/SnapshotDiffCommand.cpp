// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SnapshotDiffCommand.h"

#include "app/cli/ArchiveText.h"
#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "core/archive/EntryReader.h"

#include <QJsonArray>

namespace snapdeck::cli {

namespace {

QString signedSize(qint64 bytes)
{
    if (bytes == 0)
        return QStringLiteral("0");
    return (bytes > 0 ? QStringLiteral("+") : QStringLiteral("-")) + sizeText(qAbs(bytes));
}

} // namespace

QString SnapshotDiffCommand::complaint(const Arguments &given)
{
    return given.value(u"from").isEmpty() || given.value(u"to").isEmpty()
        ? tr("“snapshot diff” needs --from V and --to V")
        : QString();
}

void SnapshotDiffCommand::look()
{
    open(arguments().value(u"from"), [this](const Snapshot &from, const OpenedArchive &older) {
        m_from = {from, older, {}};
        open(arguments().value(u"to"), [this](const Snapshot &to, const OpenedArchive &newer) {
            m_to = {to, newer, {}};
            if (!arguments().has(u"file"))
                print();
            else
                readFile(m_from, [this] { readFile(m_to, [this] { printFile(); }); });
        });
    });
}

void SnapshotDiffCommand::print()
{
    const ArchiveDifference difference = compareArchives(*m_from.archive.index, *m_to.archive.index);
    QJsonArray changes;
    QList<QStringList> rows;
    for (const ArchiveDifferenceRow &row : difference.rows) {
        changes.append(toJson(row));
        rows.append({changeName(row.change), row.fromEntry < 0 ? QStringLiteral("-") : sizeText(row.fromSize),
                     row.toEntry < 0 ? QStringLiteral("-") : sizeText(row.toSize), signedSize(row.delta()),
                     row.oldName.isEmpty() ? row.name : row.oldName + QStringLiteral(" → ") + row.name});
    }
    const QString summary
        = tr("%1 changed, %2 added, %3 removed, %4 moved, %5 the same")
              .arg(QString::number(difference.changed), QString::number(difference.added),
                   QString::number(difference.removed), QString::number(difference.moved),
                   QString::number(difference.unchanged));
    const QString listed = rows.isEmpty()
        ? QString()
        : table({tr("change"), tr("before"), tr("after"), tr("difference"), tr("path")}, rows) + u'\n';
    finishWith({{QStringLiteral("from"), toJson(m_from.snapshot, resource())},
                {QStringLiteral("to"), toJson(m_to.snapshot, resource())},
                {QStringLiteral("unchanged"), difference.unchanged},
                {QStringLiteral("changes"), changes}},
               listed + summary);
}

qsizetype SnapshotDiffCommand::placeOf(const ArchiveIndex &index, const QString &name)
{
    for (qsizetype place = index.entries.size() - 1; place >= 0; --place) { // of several the last one counts
        if (index.entries[place].name == name)
            return place;
    }
    return -1;
}

/// One that is not there is as one that is empty.
void SnapshotDiffCommand::readFile(Side &side, const std::function<void()> &then)
{
    const qsizetype place = placeOf(*side.archive.index, arguments().value(u"file"));
    if (place < 0) {
        then();
        return;
    }
    readEntry(*side.archive.source, side.archive.index, place, mostTextBytes, this,
              [this, &side, then](const Result<QByteArray> &content) {
                  if (!content) {
                      fail(content.error());
                      return;
                  }
                  side.content = *content;
                  then();
              });
}

void SnapshotDiffCommand::printFile()
{
    const QString name = arguments().value(u"file");
    if (placeOf(*m_from.archive.index, name) < 0 && placeOf(*m_to.archive.index, name) < 0) {
        ApiError error;
        error.kind = ErrorKind::NotFound;
        error.message = tr("There is no “%1” in either snapshot.").arg(name);
        error.advice = tr("“snapshot contents” lists what is there.");
        fail(error);
        return;
    }
    const TextDifference difference = compareTexts(m_from.content, m_to.content);
    const bool isCompared = difference.comparison == TextComparison::Compared;
    const bool isSame = m_from.content == m_to.content;
    QString text = isSame ? tr("%1 is the same in both.").arg(name) : tr("%1 differs, and is no text.").arg(name);
    if (isCompared && !isSame)
        text = unifiedText(difference, m_from.snapshot.ref.version.value() + u'/' + name,
                           m_to.snapshot.ref.version.value() + u'/' + name);
    finishWith({{QStringLiteral("file"), name},
                {QStringLiteral("same"), isSame},
                {QStringLiteral("text"), isCompared},
                {QStringLiteral("added"), difference.added},
                {QStringLiteral("removed"), difference.removed},
                {QStringLiteral("unified"), isCompared && !isSame ? QJsonValue(text) : QJsonValue()}},
               text);
}

} // namespace snapdeck::cli
