// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CapsuleCaptureCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationFamily.h"
#include "app/cli/OperationText.h"
#include "core/operations/TemplateNaming.h"

#include <QJsonArray>

#include <algorithm>

namespace snapdeck::cli {

namespace {

ApiError refuse(const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = ErrorKind::RefusedByPolicy;
    error.message = message;
    error.advice = advice;
    return error;
}

QStringList eachOnce(QStringList texts)
{
    texts.removeDuplicates();
    return texts;
}

QStringList listed(const QString &text)
{
    QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    return words;
}

QList<OperationView> capturesAmong(const QList<OperationView> &all)
{
    QList<OperationView> captures = all;
    captures.removeIf([](const OperationView &view) { return view.kind != OperationKind::Capture; });
    return captures;
}

} // namespace

CapsuleCaptureCommand::CapsuleCaptureCommand(Services services, Arguments arguments)
    : WrennWorkCommand(services, std::move(arguments))
    , m_ids(eachOnce(this->arguments().operands))
{
}

QString CapsuleCaptureCommand::complaint(const Arguments &given)
{
    const QString name = given.value(u"name");
    if (given.has(u"name") && !isValidTemplateName(name))
        return tr("“%1” cannot be a template's name: 1 to 64 letters, digits, dots, dashes and underscores, "
                  "the first a letter or digit")
            .arg(name);
    if (given.has(u"name") && eachOnce(given.operands).size() > 1)
        return tr("--name names one template, and there are several capsules: leave it out");
    for (const auto &option : {QStringLiteral("overwrite"), QStringLiteral("delete-old")}) {
        if (given.has(option) && !given.has(u"name"))
            return tr("--%1 needs --name").arg(option);
    }
    if (given.has(u"overwrite") && given.has(u"delete-old"))
        return tr("give either --overwrite or --delete-old");
    if (given.has(u"confirm-delete") && !given.has(u"delete-old"))
        return tr("--confirm-delete goes with --delete-old");
    return {};
}

std::optional<ApiError> CapsuleCaptureCommand::objection() const
{
    const QStringList confirmed = listed(arguments().value(u"confirm-destroy"));
    const QString advice
        = tr("Nothing was sent. Confirm it with --confirm-destroy and the capsule's own id.");
    if (!arguments().has(u"confirm-destroy"))
        return refuse(tr("A capture destroys the capsule “%1”, and nobody has confirmed that.")
                          .arg(m_ids.join(QStringLiteral("”, “"))),
                      advice);
    for (const QString &id : m_ids) {
        if (!confirmed.contains(id))
            return refuse(tr("What was confirmed, “%1”, is not the capsule “%2”.")
                              .arg(confirmed.join(QStringLiteral("”, “")), id),
                          advice);
    }
    for (const QString &id : confirmed) {
        if (!m_ids.contains(id))
            return refuse(tr("“%1” was confirmed, and is none of the capsules to capture.").arg(id), advice);
    }
    return objectionToDeleting();
}

std::optional<ApiError> CapsuleCaptureCommand::objectionToDeleting() const
{
    const QString name = arguments().value(u"name");
    if (!arguments().has(u"delete-old"))
        return std::nullopt;
    return objectionToConfirmation(
        arguments(), QStringLiteral("confirm-delete"), name,
        tr("--delete-old deletes the template “%1” for good, and nobody has confirmed that.").arg(name));
}

void CapsuleCaptureCommand::work(OpenSession session)
{
    m_session = std::get<WrennSession *>(session);
    m_session->catalog().readCapsules(this, [this](const Result<QList<Capsule>> &read) {
        if (isFinished()) // interrupted while this was on its way
            return;
        if (read)
            readTemplates();
        else
            fail(read.error());
    });
}

void CapsuleCaptureCommand::readTemplates()
{
    m_session->catalog().readTemplates(this, [this](const Result<QList<Template>> &read) {
        if (isFinished())
            return;
        if (read)
            begin();
        else
            fail(read.error());
    });
}

void CapsuleCaptureCommand::begin()
{
    const CaptureSight sight{
        m_session->catalog().capsules(), m_session->catalog().templates(),
        m_session->clock().utcNow().addMSecs(m_session->api().serverClockOffset().count())};
    const QList<CaptureWish> all = wishes(sight);
    for (const CaptureWish &wish : all) {
        if (const auto wrong = preflightObjection(wish, sight)) {
            fail(*wrong);
            return;
        }
    }
    for (const CaptureWish &wish : all)
        output().say(preflightText(wish, sight));
    follow(*m_session, [this, &all] {
        if (all.size() == 1)
            m_session->work().capture(all.constFirst());
        else
            m_session->work().captureAll(all);
    });
}

QList<CaptureWish> CapsuleCaptureCommand::wishes(const CaptureSight &sight) const
{
    CaptureSight seen = sight;
    QList<CaptureWish> all;
    for (const QString &id : m_ids) {
        all.append(wishFor(CapsuleId(id), seen));
        Template promised; // so that the next one gets another name
        promised.name = all.constLast().name;
        seen.templates.append(promised);
    }
    return all;
}

CaptureWish CapsuleCaptureCommand::wishFor(const CapsuleId &id, const CaptureSight &sight) const
{
    const auto capsule = m_session->catalog().capsule(id);
    CaptureWish wish;
    wish.capsule = id;
    // Without a name of ours the outcome could not be recognised if the answer is lost.
    wish.name = arguments().has(u"name")
        ? TemplateName(arguments().value(u"name"))
        : capture::suggestedName(capsule ? capsule->templateName : QString(), id, m_session->clock().utcNow(),
                                 sight.templates);
    wish.overwrite = arguments().has(u"overwrite");
    // What has come about already is no step any more.
    const auto old = m_session->catalog().templateNamed(wish.name);
    wish.deletesOld = arguments().has(u"delete-old") && old.has_value();
    wish.oldMadeAt = old ? old->createdAt : QDateTime(); // the one that is told of before anything is sent
    const bool isPaused = capsule && capsule->status == CapsuleStatus::Paused;
    wish.pausesFirst = arguments().has(u"pause-first") && !isPaused;
    wish.launchesCopy = arguments().has(u"launch-copy");
    return wish;
}

void CapsuleCaptureCommand::conclude()
{
    const QList<OperationView> all = views();
    for (const OperationView &view : all) {
        if (view.state != OperationState::Ready)
            tellTrouble(view);
    }
    tellHowToGoOn();
    if (m_ids.size() == 1)
        concludeOne(all);
    else
        concludeMany(all);
    finish(exitCodeOfFamily(all));
}

void CapsuleCaptureCommand::concludeOne(const QList<OperationView> &all)
{
    const OperationView capture = capturesAmong(all).constFirst();
    QJsonObject json = toJson(capture);
    if (all.size() > 1) {
        QJsonArray steps;
        for (const OperationView &view : all)
            steps.append(toJson(view));
        json.insert(QStringLiteral("steps"), steps);
    }
    output().result(json, capture.state == OperationState::Ready ? describe(capture) : QString());
}

void CapsuleCaptureCommand::concludeMany(const QList<OperationView> &all)
{
    QJsonArray list;
    for (const OperationView &view : all)
        list.append(toJson(view));
    const QList<OperationView> captures = capturesAmong(all);
    const CaptureTally tally = tallyOf(captures);
    QJsonObject json = toJson(tally);
    json.insert(QStringLiteral("operations"), list);
    QStringList lines;
    for (const OperationView &view : captures)
        lines << resourceText(view) + QStringLiteral(": ") + describe(view);
    lines << describe(tally);
    if (arguments().has(u"json"))
        output().say(lines.join(u'\n'));
    output().result(json, lines.join(u'\n'));
}

QString CapsuleCaptureCommand::interruptedText() const
{
    QStringList names;
    for (const OperationView &view : capturesAmong(views())) {
        if (!isTerminal(view.state))
            names << view.templateName.value();
    }
    if (names.isEmpty())
        return WrennWorkCommand::interruptedText();
    return tr("Interrupted. The capture had been sent and cannot be called back: the service goes on. The "
              "template would be called “%1”.")
        .arg(names.join(QStringLiteral("”, “")));
}

} // namespace snapdeck::cli
