// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsDrag.h"

#include "ui/models/Format.h"

#include <QDir>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace snapdeck {

ContentsDrag::ContentsDrag(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
}

ContentsDrag::~ContentsDrag()
{
    delete m_extraction; // before the archive that it reads
}

void ContentsDrag::begin(const OpenedArchive &archive, const QStringList &chosen)
{
    if (m_index == archive.index && m_chosen == chosen && !m_files.isEmpty()) {
        drag();
        return;
    }
    if (m_extraction || chosen.isEmpty())
        return;
    const ExtractionPlan plan = planExtraction(*archive.index, chosen);
    if (plan.items.isEmpty()) {
        Q_EMIT noticed(tr("Nothing of this can be extracted."));
    } else if (plan.bytes > mostBytes || !plan.asks.isEmpty()) {
        Q_EMIT noticed(
            tr("%1 are too much to be dragged. Use Extract instead.").arg(Format::size(plan.bytes)));
    } else {
        m_chosen = chosen;
        m_index = archive.index;
        m_files.clear();
        extract(archive, plan);
    }
}

void ContentsDrag::extract(const OpenedArchive &archive, const ExtractionPlan &plan)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid()) {
        Q_EMIT noticed(tr("There is no room for temporary files on this machine."));
        return;
    }
    const QString path = folder->path();
    m_folders.push_back(std::move(folder));
    m_source = archive.source;
    m_extraction = new Extraction(*m_source, archive.index, plan, path, this);
    connect(m_extraction, &Extraction::finished, this, [this, path](const ExtractionOutcome &outcome) {
        m_extraction->deleteLater();
        m_extraction.clear();
        take(outcome, path);
    });
    m_extraction->start();
}

void ContentsDrag::take(const ExtractionOutcome &outcome, const QString &folder)
{
    if (outcome.error || outcome.files.isEmpty()) {
        Q_EMIT noticed(outcome.error ? outcome.error->forPeople() : tr("Nothing of this can be extracted."));
        return;
    }
    const QDir root(folder);
    for (const QString &file : outcome.files) {
        // One file stands for itself; of several, what lies side by side at the top is handed on.
        const QString top = root.relativeFilePath(file).section(u'/', 0, 0);
        const QString handed = outcome.files.size() == 1 ? file : root.absoluteFilePath(top);
        if (!m_files.contains(handed))
            m_files << handed;
    }
    Q_EMIT ready(m_files);
    if (QGuiApplication::mouseButtons() & Qt::LeftButton)
        drag();
    else
        Q_EMIT noticed(tr("Ready to be dragged now. Drag it once more."));
}

void ContentsDrag::drag()
{
    QList<QUrl> urls;
    for (const QString &file : std::as_const(m_files))
        urls << QUrl::fromLocalFile(file);
    auto *content = new QMimeData;
    content->setUrls(urls);
    auto *drag = new QDrag(m_widget);
    drag->setMimeData(content);
    drag->exec(Qt::CopyAction);
}

} // namespace snapdeck
