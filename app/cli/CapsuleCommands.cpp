// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CapsuleCommands.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/WrennText.h"

#include <array>

namespace snapdeck::cli {

namespace {

constexpr qint64 usualVcpus = 1; ///< contract: wrenn/endpoints
constexpr qint64 usualMemoryMb = 512; ///< likewise

/// A whole number of at least `least`; nothing if the text is none.
std::optional<qint64> numberFrom(const QString &text, qint64 least)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= least ? std::optional(number) : std::nullopt;
}

qint64 amount(const Arguments &given, QStringView option, const std::optional<qint64> &ofTemplate,
              qint64 usual)
{
    if (given.has(option))
        return numberFrom(given.value(option), 1).value_or(usual);
    return ofTemplate.value_or(0) > 0 ? *ofTemplate : usual;
}

} // namespace

CapsuleSpec capsuleSpecFrom(const Arguments &given, const std::optional<Template> &from)
{
    const Template known = from.value_or(Template());
    return {TemplateName(given.value(u"template")), amount(given, u"vcpus", known.vcpus, usualVcpus),
            amount(given, u"memory-mb", known.memoryMb, usualMemoryMb),
            numberFrom(given.value(u"timeout-s"), 0).value_or(0)};
}

QString CapsuleCreateCommand::complaint(const Arguments &given)
{
    if (given.value(u"template").isEmpty())
        return tr("“capsule create” needs --template T");
    if (!isValidTemplateName(given.value(u"template")))
        return tr("“%1” cannot be a template's name").arg(given.value(u"template"));
    constexpr std::array<std::pair<const char16_t *, qint64>, 3> numbers{
        {{u"vcpus", 1}, {u"memory-mb", 1}, {u"timeout-s", 0}}};
    for (const auto &[option, least] : numbers) {
        const QString value = given.value(option);
        if (given.has(option) && !numberFrom(value, least))
            return tr("--%1 must be a whole number from %2 up, not “%3”")
                .arg(QString::fromUtf16(option), QString::number(least), value);
    }
    return {};
}

void CapsuleCreateCommand::work(OpenSession session)
{
    auto *wrenn = std::get<WrennSession *>(session);
    wrenn->catalog().readTemplates(this, [this, wrenn](const Result<QList<Template>> &read) {
        if (isFinished()) // interrupted while this was on its way
            return;
        if (!read) {
            fail(read.error());
            return;
        }
        const auto from = wrenn->catalog().templateNamed(TemplateName(arguments().value(u"template")));
        follow(*wrenn, [this, wrenn, from] { wrenn->work().create(capsuleSpecFrom(arguments(), from)); });
    });
}

void CapsulePauseCommand::work(OpenSession session)
{
    auto *wrenn = std::get<WrennSession *>(session);
    follow(*wrenn, [this, wrenn] { wrenn->work().pause(capsule()); });
}

void CapsuleResumeCommand::work(OpenSession session)
{
    auto *wrenn = std::get<WrennSession *>(session);
    follow(*wrenn, [this, wrenn] { wrenn->work().resume(capsule()); });
}

std::optional<ApiError> CapsuleDestroyCommand::objection() const
{
    return objectionToConfirmation(
        arguments(), QStringLiteral("confirm"), capsule().value(),
        tr("Destroying the capsule “%1” cannot be undone, and nobody has confirmed that.")
            .arg(capsule().value()));
}

void CapsuleDestroyCommand::work(OpenSession session)
{
    auto *wrenn = std::get<WrennSession *>(session);
    follow(*wrenn, [this, wrenn] { wrenn->work().destroy(capsule()); });
}

CapsuleKeepAwakeCommand::CapsuleKeepAwakeCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::Wrenn)
    , m_capsule(this->arguments().operands.constFirst())
{
}

void CapsuleKeepAwakeCommand::work(OpenSession session)
{
    auto *wrenn = std::get<WrennSession *>(session);
    wrenn->api().pingCapsule(m_capsule, this, [this, wrenn](const Result<WrennApi::Done> &done) {
        if (isFinished())
            return;
        if (done)
            tellUntilWhen(*wrenn);
        else
            fail(done.error());
    });
}

void CapsuleKeepAwakeCommand::interrupt()
{
    output().say(tr("Interrupted. It may have been sent already; asking again does no harm."));
    finish(ExitCode::Interrupted);
}

/// It has been done, whether or not this can be read.
void CapsuleKeepAwakeCommand::tellUntilWhen(WrennSession &session)
{
    session.api().readCapsule(m_capsule, this, [this](const Result<Capsule> &read) {
        if (isFinished())
            return;
        const QDateTime pauses = read ? pausesAt(*read) : QDateTime();
        QString text = tr("The capsule %1 is kept awake.").arg(m_capsule.value());
        if (pauses.isValid())
            text += u' ' + tr("Unless somebody uses it, it pauses at %1.").arg(timeText(pauses));
        else if (read)
            text += u' ' + tr("It never pauses by itself.");
        finishWith({{QStringLiteral("capsule"), m_capsule.value()},
                    {QStringLiteral("kept_awake"), true},
                    {QStringLiteral("status"), read ? jsonText(read->statusText) : QJsonValue()},
                    {QStringLiteral("pauses_at"), jsonTime(pauses)}},
                   text);
    });
}

} // namespace snapdeck::cli
