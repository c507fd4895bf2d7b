// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/NotificationWords.h"

#include <QObject>

#include <memory>

namespace snapdeck {

/// What a desktop that is reached over D-Bus offers beside windows; elsewhere, or where nobody answers, it
/// offers nothing, and says so. GUI thread.
class DesktopBus final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopBus(QObject *parent = nullptr);
    ~DesktopBus() override;

    /// Shows it, or says refused() of it.
    void present(const Notification &notification);
    /// The number on the program's picture, where it has one; 0: none.
    void setCount(int count);

Q_SIGNALS:
    void refused(const snapdeck::Notification &notification);
    void showRequested(const snapdeck::OperationId &operation);
    void downloadRequested(const snapdeck::OperationId &operation);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace snapdeck
