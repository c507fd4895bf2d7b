// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SnapshotExtractCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"

#include <QDir>
#include <QJsonArray>

namespace snapdeck::cli {

namespace {

ApiError errorOf(ErrorKind kind, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.advice = advice;
    return error;
}

QString limitWords(const ExtractionQuestion &question)
{
    switch (question.limit) {
    case ExtractionLimit::Bytes:
        return SnapshotExtractCommand::tr("That would be %1.").arg(sizeText(question.found));
    case ExtractionLimit::Entries:
        return SnapshotExtractCommand::tr("That would be %1 files.").arg(question.found);
    case ExtractionLimit::Growth:
        break;
    }
    return SnapshotExtractCommand::tr("“%1” would grow %2 times, as a trap does.")
        .arg(question.name, QString::number(question.found));
}

} // namespace

QString SnapshotExtractCommand::complaint(const Arguments &given)
{
    if (given.value(u"to").isEmpty())
        return tr("“snapshot extract” needs --to DIR");
    return given.operands.size() < 2 && !given.has(u"all") ? tr("name the files to extract, or give --all")
                                                           : QString();
}

void SnapshotExtractCommand::look()
{
    open(arguments().value(u"version"),
         [this](const Snapshot &snapshot, const OpenedArchive &opened) { extract(snapshot, opened); });
}

std::optional<ApiError> SnapshotExtractCommand::objectionTo(const ExtractionPlan &plan) const
{
    if (!plan.notFound.isEmpty())
        return errorOf(ErrorKind::NotFound, tr("There is no “%1” in this snapshot.").arg(plan.notFound.first()),
                       tr("“snapshot contents” lists what is there. Nothing was written."));
    if (!plan.asks.isEmpty() && !arguments().has(u"over-limits"))
        return errorOf(ErrorKind::RefusedByPolicy, limitWords(plan.asks.first()),
                       tr("Nothing was written. If you trust it, give --over-limits."));
    return std::nullopt;
}

void SnapshotExtractCommand::extract(const Snapshot &snapshot, const OpenedArchive &opened)
{
    m_opened = opened;
    m_plan = planExtraction(*opened.index, arguments().operands.mid(1));
    if (const auto objection = objectionTo(m_plan)) {
        fail(*objection);
        return;
    }
    const QString target = QDir(arguments().value(u"to")).absolutePath();
    m_extraction = new Extraction(*m_opened.source, m_opened.index, m_plan, target, this);
    connect(m_extraction, &Extraction::finished, this,
            [this, snapshot](const ExtractionOutcome &outcome) { conclude(snapshot, outcome); });
    m_extraction->start();
}

void SnapshotExtractCommand::conclude(const Snapshot &snapshot, const ExtractionOutcome &outcome)
{
    if (outcome.error) {
        fail(*outcome.error);
        return;
    }
    QJsonArray left;
    std::optional<ApiError> missing;
    for (const RefusedEntry &refused : m_plan.refused + outcome.failed) {
        const QString name = m_opened.index->entries.at(refused.entry).name;
        left.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("error"), toJson(refused.why)}});
        output().say(tr("%1 was left out: %2").arg(name, refused.why.message));
        missing = refused.why;
    }
    QJsonArray numbered;
    for (const NumberedFile &file : outcome.numbered) {
        numbered.append(QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("path"), file.path}});
        output().say(tr("%1 was there already and stays; the new file is %2").arg(file.name, file.path));
    }
    QJsonObject json = toJson(snapshot, resource());
    json.insert(QStringLiteral("source"), m_opened.isLocal ? QStringLiteral("vault") : QStringLiteral("server"));
    json.insert(QStringLiteral("files"), QJsonArray::fromStringList(outcome.files));
    json.insert(QStringLiteral("bytes"), outcome.bytes);
    json.insert(QStringLiteral("numbered"), numbered);
    json.insert(QStringLiteral("left_out"), left);
    finishWith(json, outcome.files.join(u'\n'), missing);
}

void SnapshotExtractCommand::interrupt()
{
    if (m_extraction)
        m_extraction->cancel(); // says so itself
    else
        Command::interrupt();
}

} // namespace snapdeck::cli
