// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// A command whose wish becomes operations of a Wrenn account. All of them are followed to their ends.
class WrennWorkCommand : public AccountCommand
{
    Q_OBJECT
public:
    WrennWorkCommand(Services services, Arguments arguments);
    void interrupt() override;

protected:
    [[nodiscard]] bool changesServer() const override { return true; }
    /// Everything that `ask` asks of the session's work is followed.
    void follow(WrennSession &session, const std::function<void()> &ask);
    /// In the order in which they were asked for.
    [[nodiscard]] QList<OperationView> views() const;
    /// All have ended, or nobody waits any longer. By itself: tells the one operation.
    virtual void conclude();
    /// What is said of an interrupted wish that has left.
    [[nodiscard]] virtual QString interruptedText() const;

    /// Why it is not done, and how to go on with what is open.
    void tellTrouble(const OperationView &view);
    void tellHowToGoOn();
    /// The id that the operand names.
    [[nodiscard]] CapsuleId capsule() const { return CapsuleId(arguments().operands.constFirst()); }

private:
    void tellProgress(const OperationView &view);
    [[nodiscard]] bool isDone() const;
    void concludeIfDone();
    void concludeOnce();

    OperationList *m_operations = nullptr;
    bool m_hasConcluded = false;
};

/// What was to be confirmed, by giving it a second time as `option`, was not; nothing if it was.
[[nodiscard]] std::optional<ApiError> objectionToConfirmation(const Arguments &given, const QString &option,
                                                              const QString &what, const QString &meaning);

} // namespace snapdeck::cli
