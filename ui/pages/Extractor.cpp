// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Extractor.h"

#include "core/base/Aside.h"
#include "ui/dialogs/ExtractDialog.h"
#include "ui/models/OfferedFolder.h"

#include <QFileDialog>
#include <QWidget>

namespace snapdeck {

Extractor::Extractor(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

Extractor::~Extractor()
{
    delete m_extraction; // before the archive that it reads
}

void Extractor::extract(const OpenedArchive &archive, const QStringList &chosen)
{
    if (m_state == State::Planning || m_state == State::Running)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Extract to"), offeredFolder(m_lastFolder));
    dialog->setObjectName(QStringLiteral("extractFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Extract here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, archive, chosen](const QString &folder) {
        m_lastFolder = folder;
        extractInto(archive, chosen, folder);
    });
    dialog->open();
}

void Extractor::extractInto(const OpenedArchive &archive, const QStringList &chosen, const QString &folder)
{
    if (m_state == State::Planning || m_state == State::Running)
        return;
    m_archive = archive;
    m_folder = folder;
    m_outcome = {};
    setState(State::Planning);
    doAside(
        this, [index = archive.index, chosen] { return planExtraction(*index, chosen); },
        [this](const ExtractionPlan &plan) {
            m_plan = plan;
            consider();
        });
}

void Extractor::consider()
{
    if (m_plan.asks.isEmpty() && m_plan.refused.isEmpty()) {
        run();
        return;
    }
    auto *dialog = new ExtractDialog(*m_archive.index, m_plan, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &Extractor::run);
    connect(dialog, &QDialog::rejected, this, &Extractor::forget);
    dialog->open();
}

void Extractor::run()
{
    m_doneBytes = 0;
    m_totalBytes = m_plan.bytes;
    m_extraction = new Extraction(*m_archive.source, m_archive.index, m_plan, m_folder, this);
    connect(m_extraction, &Extraction::progressed, this, [this](qint64 bytes, qint64 totalBytes) {
        m_doneBytes = bytes;
        m_totalBytes = totalBytes;
        Q_EMIT changed();
    });
    connect(m_extraction, &Extraction::finished, this, [this](const ExtractionOutcome &outcome) {
        m_outcome = outcome;
        m_extraction->deleteLater();
        setState(State::Done);
    });
    setState(State::Running);
    m_extraction->start();
}

void Extractor::cancel()
{
    if (m_extraction && m_state == State::Running)
        m_extraction->cancel();
}

void Extractor::forget()
{
    if (m_state != State::Running)
        setState(State::Idle);
}

QStringList Extractor::leftOut() const
{
    QStringList lines;
    for (const QList<RefusedEntry> &entries : {m_plan.refused, m_outcome.failed}) {
        for (const RefusedEntry &entry : entries)
            lines << tr("%1: %2", "file, why")
                         .arg(m_archive.index->entries[entry.entry].name, entry.why.message);
    }
    return lines;
}

void Extractor::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace snapdeck
