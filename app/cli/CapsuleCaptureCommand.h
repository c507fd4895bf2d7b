// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CaptureText.h"
#include "app/cli/WrennWorkCommand.h"

namespace snapdeck::cli {

/// Turns capsules into templates, which destroys the capsules: nothing at all is sent unless the id of each
/// was given a second time. Always followed to the end.
class CapsuleCaptureCommand final : public WrennWorkCommand
{
    Q_OBJECT
public:
    CapsuleCaptureCommand(Services services, Arguments arguments);

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    [[nodiscard]] std::optional<ApiError> objection() const override;
    void work(OpenSession session) override;
    void conclude() override;
    [[nodiscard]] QString interruptedText() const override;

private:
    [[nodiscard]] std::optional<ApiError> objectionToDeleting() const;
    void readTemplates();
    void begin();
    [[nodiscard]] QList<CaptureWish> wishes(const CaptureSight &sight) const;
    [[nodiscard]] CaptureWish wishFor(const CapsuleId &capsule, const CaptureSight &sight) const;
    void concludeOne(const QList<OperationView> &all);
    void concludeMany(const QList<OperationView> &all);

    QStringList m_ids; ///< each once, in the order in which they were given
    WrennSession *m_session = nullptr;
};

} // namespace snapdeck::cli
