// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RestoreLauncher.h"

#include "core/session/SquareCloudSession.h"
#include "ui/dialogs/RestoreDialog.h"

#include <QWidget>

namespace snapdeck {

RestoreLauncher::RestoreLauncher(SquareCloudSession &session, const Journal &journal, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_journal(journal)
    , m_window(window)
{
}

QString RestoreLauncher::objection(const Resource &resource, const Snapshot &snapshot) const
{
    RestoreForm form(resource, snapshot, m_session.account().readOnly);
    form.setFacts(restoreFacts(m_session, m_journal, resource, snapshot));
    return form.objection().value_or(QString());
}

void RestoreLauncher::open(const Resource &resource, const Snapshot &snapshot)
{
    show(RestoreForm(resource, snapshot, m_session.account().readOnly));
}

void RestoreLauncher::goBack(const Resource &resource, const Snapshot &snapshot, const QDateTime &restoredAt)
{
    RestoreForm form(resource, snapshot, m_session.account().readOnly);
    form.setUndoes(restoredAt);
    show(std::move(form));
}

void RestoreLauncher::show(RestoreForm form)
{
    if (m_dialog || !objection(form.resource(), form.snapshot()).isEmpty())
        return;
    m_dialog = new RestoreDialog(m_session, m_journal, std::move(form), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RestoreDialog::confirmed, this,
            [this](const RestoreWish &wish) { m_session.restore(wish); });
    m_dialog->open();
}

} // namespace snapdeck
