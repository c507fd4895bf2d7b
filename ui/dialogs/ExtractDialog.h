// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ExtractionPlan.h"

#include <QDialog>

namespace snapdeck {

/// Before an extraction that goes beyond a limit, or leaves something out: what it comes to, and which files
/// are refused for what. Accepted means: do it.
class ExtractDialog final : public QDialog
{
    Q_OBJECT
public:
    ExtractDialog(const ArchiveIndex &index, const ExtractionPlan &plan, QWidget *parent = nullptr);

private:
    QWidget *makeRefused(const ArchiveIndex &index, const ExtractionPlan &plan);
    QWidget *makeFooter(const ExtractionPlan &plan);
};

} // namespace snapdeck
