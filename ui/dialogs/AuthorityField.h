// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Authorities.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace snapdeck {

/// Chooses the certificate authority of a server of one's own, and shows what was chosen. A file that cannot
/// be one changes nothing.
class AuthorityField final : public QWidget
{
    Q_OBJECT
public:
    explicit AuthorityField(QWidget *parent = nullptr);

    /// As in Account; empty where none was chosen.
    [[nodiscard]] const QByteArray &pem() const { return m_chosen.pem; }
    /// Shows what an account has already.
    void showKept(const QByteArray &pem);
    [[nodiscard]] QPushButton *button() const { return m_choose; }
    [[nodiscard]] QWidget *lastControl() const;

public Q_SLOTS:
    void take(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();
    void refused(const snapdeck::ApiError &error);

private:
    void build();
    void openChooser();
    void show(const Authorities &chosen);

    Authorities m_chosen;
    QPushButton *m_choose;
    QToolButton *m_clear;
    QLabel *m_summary;
};

} // namespace snapdeck
