// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WrennListCommands.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"

#include <QJsonArray>

namespace snapdeck::cli {

namespace {

const QString nothing = QStringLiteral("-");

QString number(const std::optional<qint64> &amount)
{
    return amount ? QString::number(*amount) : nothing;
}

} // namespace

CapsuleListCommand::CapsuleListCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::Wrenn)
{
}

void CapsuleListCommand::work(OpenSession session)
{
    std::get<WrennSession *>(session)->catalog().readCapsules(this,
                                                              [this](const Result<QList<Capsule>> &read) {
                                                                  if (read)
                                                                      print(*read);
                                                                  else
                                                                      fail(read.error());
                                                              });
}

void CapsuleListCommand::print(const QList<Capsule> &capsules)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Capsule &capsule : capsules) {
        list.append(toJson(capsule));
        rows.append({capsule.id.value(), capsule.statusText, capsule.templateName,
                     QString::number(capsule.vcpus), tr("%1 MiB").arg(capsule.memoryMb),
                     timeText(capsule.createdAt)});
    }
    const QString text = rows.isEmpty()
        ? tr("There are no capsules.")
        : table({tr("id"), tr("status"), tr("template"), tr("vcpus"), tr("memory"), tr("created")}, rows);
    finishWith({{QStringLiteral("capsules"), list}}, text);
}

TemplateListCommand::TemplateListCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::Wrenn)
{
}

void TemplateListCommand::work(OpenSession session)
{
    std::get<WrennSession *>(session)->catalog().readTemplates(this,
                                                               [this](const Result<QList<Template>> &read) {
                                                                   if (read)
                                                                       print(*read);
                                                                   else
                                                                       fail(read.error());
                                                               });
}

void TemplateListCommand::print(const QList<Template> &templates)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Template &item : templates) {
        list.append(toJson(item));
        const QString origin = item.isPlatform ? tr("platform") : item.isBase ? tr("base") : tr("snapshot");
        rows.append({item.name.value(), origin, number(item.vcpus),
                     item.memoryMb ? tr("%1 MiB").arg(*item.memoryMb) : nothing, sizeText(item.sizeBytes),
                     timeText(item.createdAt)});
    }
    const QString text = rows.isEmpty()
        ? tr("There are no templates.")
        : table({tr("name"), tr("type"), tr("vcpus"), tr("memory"), tr("size"), tr("created")}, rows);
    finishWith({{QStringLiteral("templates"), list}}, text);
}

} // namespace snapdeck::cli
