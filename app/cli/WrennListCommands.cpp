// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WrennListCommands.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/WrennText.h"

#include <QJsonArray>

namespace snapdeck::cli {

namespace {

const QString nothing = QStringLiteral("-");

QString number(const std::optional<qint64> &amount)
{
    return amount ? QString::number(*amount) : nothing;
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? nothing : text;
}

QJsonValue idsOf(const Result<QList<Capsule>> &capsules, const TemplateName &name)
{
    if (!capsules)
        return {};
    QJsonArray ids;
    for (const CapsuleId &id : madeFrom(name, *capsules))
        ids.append(id.value());
    return ids;
}

QString countOf(const Result<QList<Capsule>> &capsules, const TemplateName &name)
{
    return capsules ? QString::number(madeFrom(name, *capsules).size()) : nothing;
}

QString provenText(const std::optional<QDateTime> &at)
{
    return at ? timeText(*at) : TemplateListCommand::tr("not yet");
}

} // namespace

CapsuleListCommand::CapsuleListCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::Wrenn)
{
}

void CapsuleListCommand::work(OpenSession session)
{
    auto *wrenn = std::get<WrennSession *>(session);
    wrenn->catalog().readCapsules(this, [this, wrenn](const Result<QList<Capsule>> &read) {
        // Its times are the server's, whose clock may be another.
        if (read)
            print(*read, wrenn->clock().utcNow().addMSecs(wrenn->api().serverClockOffset().count()));
        else
            fail(read.error());
    });
}

void CapsuleListCommand::print(const QList<Capsule> &capsules, const QDateTime &now)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Capsule &capsule : capsules) {
        list.append(toJson(capsule));
        rows.append({capsule.id.value(), capsule.statusText, capsule.templateName,
                     QString::number(capsule.vcpus), tr("%1 MiB").arg(capsule.memoryMb),
                     timeText(capsule.createdAt), orNothing(countdownText(pausesAt(capsule), now))});
    }
    const QStringList header{tr("id"),     tr("status"),  tr("template"), tr("vcpus"),
                             tr("memory"), tr("created"), tr("pauses")};
    const QString text = rows.isEmpty() ? tr("There are no capsules.") : table(header, rows);
    finishWith({{QStringLiteral("capsules"), list}}, text);
}

TemplateListCommand::TemplateListCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::Wrenn)
{
}

QString TemplateListCommand::complaint(const Arguments &given)
{
    static const QStringList types{QStringLiteral("snapshot"), QStringLiteral("base"),
                                   QStringLiteral("platform")};
    if (given.has(u"type") && !types.contains(given.value(u"type")))
        return tr("--type must be snapshot, base or platform, not “%1”").arg(given.value(u"type"));
    return {};
}

void TemplateListCommand::work(OpenSession session)
{
    m_session = std::get<WrennSession *>(session);
    m_session->catalog().readTemplates(this, [this](const Result<QList<Template>> &read) {
        if (read)
            readCapsules(*read);
        else
            fail(read.error());
    });
}

void TemplateListCommand::readCapsules(const QList<Template> &templates)
{
    m_session->catalog().readCapsules(this, [this, templates](const Result<QList<Capsule>> &capsules) {
        if (!m_session->history().isRead()) // it is taken apart aside, and may come later than the lists
            connect(
                &m_session->history(), &WrennHistory::changed, this,
                [this, templates, capsules] { printOnce(templates, capsules); }, Qt::SingleShotConnection);
        else
            printOnce(templates, capsules);
    });
}

void TemplateListCommand::printOnce(const QList<Template> &templates, const Result<QList<Capsule>> &capsules)
{
    if (!isFinished()) // not interrupted meanwhile
        print(templates, capsules);
}

bool TemplateListCommand::isWanted(const Template &item) const
{
    const QString type = arguments().value(u"type");
    if (type == u"platform")
        return item.isPlatform;
    return type.isEmpty() || item.isBase == (type == u"base");
}

void TemplateListCommand::print(const QList<Template> &templates, const Result<QList<Capsule>> &capsules)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Template &item : templates) {
        if (!isWanted(item))
            continue;
        const auto origin = m_session->history().originOf(item);
        const auto proven = m_session->history().provenAt(item);
        QJsonObject json = toJson(item);
        json.insert(QStringLiteral("used_by"), idsOf(capsules, item.name));
        json.insert(QStringLiteral("origin"), origin ? QJsonValue(toJson(*origin)) : QJsonValue());
        json.insert(QStringLiteral("proven"), proven.has_value());
        json.insert(QStringLiteral("proven_at"), jsonTime(proven));
        list.append(json);
        const QString type = item.isPlatform ? tr("platform") : item.isBase ? tr("base") : tr("snapshot");
        rows.append({item.name.value(), type, number(item.vcpus),
                     item.memoryMb ? tr("%1 MiB").arg(*item.memoryMb) : nothing, sizeText(item.sizeBytes),
                     timeText(item.createdAt), countOf(capsules, item.name), provenText(proven),
                     origin ? originText(*origin) : nothing});
    }
    const QStringList header{tr("name"),    tr("type"),    tr("vcpus"),  tr("memory"), tr("size"),
                             tr("created"), tr("used by"), tr("proven"), tr("from")};
    const QString text = rows.isEmpty() ? tr("There are no templates.") : table(header, rows);
    finishWith({{QStringLiteral("templates"), list}}, text,
               capsules ? std::nullopt : std::optional(capsules.error()));
}

} // namespace snapdeck::cli
