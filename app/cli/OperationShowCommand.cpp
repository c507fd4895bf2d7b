// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OperationShowCommand.h"

#include "app/cli/OperationText.h"
#include "core/journal/Journal.h"

namespace snapdeck::cli {

namespace {

/// A look whose answer takes longer is not waited for.
constexpr std::chrono::seconds longestLook{60};

/// Everything has left: taking it over sends nothing that changes anything.
bool needsNothingSent(const OperationView &view)
{
    return view.state == OperationState::Requesting || view.state == OperationState::Processing;
}

} // namespace

void OperationShowCommand::take(const OperationRecord &record)
{
    m_view = viewOf(record);
    if (!needsNothingSent(m_view)) {
        conclude(m_view);
        return;
    }
    workspace().open(m_view.account, this, [this](const Result<OpenSession> &session) {
        if (isFinished())
            return;
        if (!session) {
            tellUnseen(session.error());
            return;
        }
        m_session = *session;
        takeOver();
    });
}

void OperationShowCommand::takeOver()
{
    std::visit(
        [this](auto *open) {
            connect(open, &std::remove_pointer_t<decltype(open)>::recovered, this,
                    &OperationShowCommand::lookOnce);
        },
        *m_session);
    cli::takeOver(*m_session, {m_view.id});
}

void OperationShowCommand::tellUnseen(const ApiError &why)
{
    output().explain(why);
    output().say(tr("So this is what the journal knew, and nobody has looked."));
    conclude(m_view);
}

void OperationShowCommand::lookOnce(const std::optional<ApiError> &error)
{
    if (m_looking || isFinished())
        return;
    m_looking = true;
    m_operation = std::visit([this](auto *open) { return open->operations().find(m_view.id); }, *m_session);
    if (!m_operation && error) {
        tellUnseen(*error);
        return;
    }
    if (!m_operation) {
        output().say(tr("Another running program works on it."));
        print();
        return;
    }
    if (m_operation->isFinished()) {
        print();
        return;
    }
    connect(m_operation, &Operation::finished, this, &OperationShowCommand::print);
    workspace().time().callAfter(longestLook, this, [this] { print(); });
    if (m_view.kind == OperationKind::Snapshot)
        lookAtListing(std::get<SquareCloudSession *>(*m_session)->catalog());
    else // taken over, these look at once by themselves
        connect(m_operation, &Operation::stateChanged, this, &OperationShowCommand::print);
}

void OperationShowCommand::lookAtListing(SquareCloudCatalog &catalog)
{
    catalog.readAccount(this, [this, &catalog](const Result<SquareCloudAccount> &account) {
        if (!account) {
            output().explain(account.error());
            print();
            return;
        }
        // The operation hears of every reading of its listing.
        catalog.readSnapshots(ResourceId(m_view.resourceId), this,
                              [this](const Result<QList<Snapshot>> &listed) {
                                  if (!listed)
                                      output().explain(listed.error());
                                  print();
                              });
    });
}

void OperationShowCommand::print()
{
    if (m_operation) {
        conclude(m_operation->view());
        return;
    }
    journal().readOperation(m_view.id, this, [this](const Result<std::optional<OperationRecord>> &read) {
        conclude(read && *read ? viewOf(**read) : m_view);
    });
}

} // namespace snapdeck::cli
