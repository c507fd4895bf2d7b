// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/Extraction.h"
#include "core/session/SnapshotArchives.h"

#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

class QWidget;

namespace snapdeck {

/// Files of an archive on their way to another program by drag and drop. A drag hands on files that are
/// there: they are extracted into a folder of their own first, and the drag begins when they are, if the
/// button is still held. The window never waits for that. The folder goes with this object.
class ContentsDrag final : public QObject
{
    Q_OBJECT
public:
    /// More than that is not fetched for a drag.
    static constexpr qint64 mostBytes = 16 * 1024 * 1024;

    /// The drag begins on `widget`, which outlives this.
    explicit ContentsDrag(QWidget *widget);
    ~ContentsDrag() override;

    /// `chosen` are whole paths.
    void begin(const OpenedArchive &archive, const QStringList &chosen);

Q_SIGNALS:
    /// For the status strip: why nothing is being dragged.
    void noticed(const QString &text);
    /// The files lie there, whether somebody still drags or not.
    void ready(const QStringList &files);

private:
    void extract(const OpenedArchive &archive, const ExtractionPlan &plan);
    void take(const ExtractionOutcome &outcome, const QString &folder);
    void drag();

    QWidget *m_widget;
    QStringList m_chosen; ///< what m_files were made of
    ArchiveIndexPtr m_index;
    std::shared_ptr<ArchiveSource> m_source; ///< while something is extracted
    QStringList m_files; ///< absolute paths, of what was chosen: folders as a whole
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders; ///< another program may still be copying
    QPointer<Extraction> m_extraction;
};

} // namespace snapdeck
