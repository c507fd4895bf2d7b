// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/Extraction.h"

#include "core/archive/ArchiveErrors.h"
#include "core/archive/ExtractionWork.h"
#include "core/archive/Strand.h"
#include "core/archive/StretchReader.h"

#include <QTimer>

namespace snapdeck {

using namespace archive;

namespace {

using Stretches = QList<EntryStretch>;

constexpr int progressMs = 250;
/// Bytes between two entries that are fetched and thrown away, since another request would take longer.
constexpr qint64 widestGap = 128 * 1024;

/// Neighbours together, as long as they fit into one request.
QList<Stretches> runsOf(const ArchiveIndex &index, const Stretches &stretches)
{
    QList<Stretches> runs;
    qint64 end = 0;
    for (const EntryStretch &stretch : stretches) {
        const bool goesOn = !runs.isEmpty() && stretch.begin - end <= widestGap
            && stretch.limit - runs.constLast().constFirst().begin <= StretchReader::pieceBytes;
        if (!goesOn)
            runs.append(Stretches());
        runs.last().append(stretch);
        end = stretch.begin + index.entries.at(stretch.entry).packedSize;
    }
    return runs;
}

} // namespace

/// All that an extraction has while it is under way. GUI thread.
class Extraction::Run final : public QObject
{
public:
    Run(ArchiveSource &source, ArchiveIndexPtr index, ExtractionPlan plan, const QString &target,
        Extraction &owner)
        : m_source(source)
        , m_index(std::move(index))
        , m_plan(std::move(plan))
        , m_owner(owner)
        , m_work(std::make_shared<ExtractionWork>(m_index, m_plan, target))
    {
        connect(&m_progress, &QTimer::timeout, this,
                [this] { Q_EMIT m_owner.progressed(m_work->bytes(), m_plan.bytes); });
    }

    ~Run() override
    {
        m_reader.reset();
        // A file that is half written goes on the strand, behind what is still at work there.
        m_strand->post([work = m_work] { (void)work->take(std::nullopt); });
    }

    void start()
    {
        m_progress.start(progressMs);
        QList<qsizetype> files;
        for (const ExtractionItem &item : std::as_const(m_plan.items)) {
            if (!item.isFolder)
                files.append(item.entry);
        }
        m_strand->ask(
            this,
            [work = m_work, index = m_index, files] {
                work->prepare();
                return work->isOver() ? QList<Stretches>() : runsOf(*index, stretchesOf(*index, files));
            },
            [this](const QList<Stretches> &runs) {
                m_runs = runs;
                goOn();
            });
    }

    void end(const std::optional<ApiError> &error)
    {
        if (std::exchange(m_isEnding, true))
            return;
        m_progress.stop();
        m_reader.reset();
        m_strand->ask(
            this, [work = m_work, error] { return work->take(error); },
            [this](const ExtractionOutcome &outcome) {
                Q_EMIT m_owner.progressed(m_work->bytes(), m_plan.bytes);
                Q_EMIT m_owner.finished(outcome);
            });
    }

private:
    void goOn()
    {
        if (m_isEnding)
            return;
        if (m_runs.isEmpty()) {
            end(std::nullopt);
            return;
        }
        const auto stream = std::make_shared<EntryStream>(
            m_index, m_runs.takeFirst(), [work = m_work](qsizetype entry) { return work->begin(entry); },
            [work = m_work](qsizetype entry, const std::optional<ApiError> &error) {
                work->end(entry, error);
            });
        m_reader = std::make_unique<StretchReader>(m_source, m_strand, stream, nullptr);
        m_reader->start([this](const Result<std::monostate> &result) {
            // It calls from within itself.
            m_reader.release()->deleteLater();
            if (result)
                checkWork();
            else
                end(result.error());
        });
    }

    void checkWork()
    {
        m_strand->ask(
            this, [work = m_work] { return work->isOver(); },
            [this](bool isOver) {
                if (isOver)
                    end(std::nullopt);
                else
                    goOn();
            });
    }

    ArchiveSource &m_source;
    ArchiveIndexPtr m_index;
    ExtractionPlan m_plan;
    Extraction &m_owner;
    std::shared_ptr<Strand> m_strand = std::make_shared<Strand>();
    std::shared_ptr<ExtractionWork> m_work;
    QList<Stretches> m_runs; ///< those that are still to come
    std::unique_ptr<StretchReader> m_reader;
    QTimer m_progress;
    bool m_isEnding = false;
};

Extraction::Extraction(ArchiveSource &source, ArchiveIndexPtr index, ExtractionPlan plan, QString target,
                       QObject *parent)
    : QObject(parent)
    , m_run(std::make_unique<Run>(source, std::move(index), std::move(plan), target, *this))
{
}

Extraction::~Extraction() = default;

void Extraction::start()
{
    m_run->start();
}

void Extraction::cancel()
{
    m_run->end(cancelled());
}

} // namespace snapdeck
