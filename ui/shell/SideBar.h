// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace snapdeck {

class AccountButton;
class NavItem;

/// Where one can go: the account on top, then only the pages that its service has.
class SideBar final : public QWidget
{
    Q_OBJECT
public:
    struct Entry {
        QString objectName;
        Icon icon = Icon::None;
        QString text;
        QString section = {}; ///< the heading above it; empty: none
    };

    explicit SideBar(QWidget *parent = nullptr);

    [[nodiscard]] AccountButton *accountButton() const { return m_account; }
    void setMenus(QMenu *accounts, QMenu *settings);
    void setEntries(const QList<Entry> &entries);
    void setCurrent(int index);
    void setCount(int index, int count);

Q_SIGNALS:
    void selected(int index);
    void reselected(); ///< the one that was current already

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountButton *m_account;
    QVBoxLayout *m_entries;
    QButtonGroup *m_group = nullptr;
    NavItem *m_settings;
    QList<NavItem *> m_items;
    QList<QWidget *> m_sections;
    bool m_hasChanged = false; ///< with the click that is on its way
};

} // namespace snapdeck
