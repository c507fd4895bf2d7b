// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/Extraction.h"
#include "core/session/SnapshotArchives.h"

#include <QPointer>

class QWidget;

namespace snapdeck {

/// Extracts chosen files of an archive for a person: asks where to, plans, asks where a limit is in the way
/// or something is refused, and carries it out. One at a time. GUI thread, which never waits.
class Extractor final : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Planning, Running, Done };

    /// Dialogs open over `window`, which outlives the extractor.
    explicit Extractor(QWidget *window);
    ~Extractor() override; ///< calls off what is going on

    /// `chosen` as planExtraction() takes it; nothing chosen is everything. Asks for the folder.
    void extract(const OpenedArchive &archive, const QStringList &chosen);
    void extractInto(const OpenedArchive &archive, const QStringList &chosen, const QString &folder);
    void cancel();
    /// What was done is no longer told.
    void forget();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] qint64 doneBytes() const { return m_doneBytes; }
    [[nodiscard]] qint64 totalBytes() const { return m_totalBytes; }
    [[nodiscard]] const ExtractionOutcome &outcome() const { return m_outcome; } ///< of State::Done
    /// Names of what was not extracted, with why; of State::Done.
    [[nodiscard]] QStringList leftOut() const;

Q_SIGNALS:
    void changed();

private:
    void consider();
    void run();
    void setState(State state);

    QWidget *m_window;
    State m_state = State::Idle;
    OpenedArchive m_archive;
    ExtractionPlan m_plan;
    QString m_folder;
    QString m_lastFolder;
    qint64 m_doneBytes = 0;
    qint64 m_totalBytes = 0;
    ExtractionOutcome m_outcome;
    QPointer<Extraction> m_extraction;
};

} // namespace snapdeck
