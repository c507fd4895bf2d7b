// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultCopy.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;

namespace snapdeck {

class Badge;
class ElidedLabel;

/// Under the copies: what is known of the chosen one, or of several, and what can be done with them.
class VaultDetail final : public QWidget
{
    Q_OBJECT
public:
    /// The actions, in order, become its buttons and the menu after them; they outlive it.
    VaultDetail(const QList<QAction *> &actions, const QList<QAction *> &more, QWidget *parent = nullptr);

    /// Hides for none.
    void showCopies(const QList<VaultCopy> &copies, const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QLayout *makeButtons(const QList<QAction *> &actions, const QList<QAction *> &more);
    void showOne(const VaultCopy &copy, const QDateTime &now);
    void showMany(const QList<VaultCopy> &copies);

    QLabel *m_title;
    Badge *m_badge;
    Badge *m_pin;
    QLabel *m_story;
    QLabel *m_note;
    ElidedLabel *m_file;
    ElidedLabel *m_technical;
};

} // namespace snapdeck
