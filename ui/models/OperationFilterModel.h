// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SortFilterModel.h"

namespace snapdeck {

class OperationModel;
struct OperationView;

/// The operations that somebody wants to see: of a sort, or those that were asked for at once.
class OperationFilterModel final : public SortFilterModel
{
    Q_OBJECT
public:
    enum class Sort { All, Unfinished, WantALook };

    /// `source` outlives this model.
    explicit OperationFilterModel(OperationModel *source, QObject *parent = nullptr);

    void showSort(Sort sort);
    /// Only those of this batch.
    void showBatch(const QString &batch);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] bool isWanted(const OperationView &operation) const;

    const OperationModel *m_operations;
    Sort m_sort = Sort::All;
    QString m_batch;
};

} // namespace snapdeck
