// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace snapdeck
{

class IconLabel;

/// The head of a page: where one is, how many there are, how old what is shown is, and room for the search
/// and the page's actions at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Small, after the title: a count, or what of the title is shown ("Compare"). Empty hides it.
    void setCount(const QString &count);
    /// The page above this one ("Applications ›"); empty hides it.
    void setParentPage(const QString &title);
    /// "updated 12 s ago"; empty hides it. `tip` is the absolute time.
    void setAge(const QString &age, const QString &tip = QString());
    void setRefreshVisible(bool visible);
    /// Greys the button out while a refresh runs.
    void setRefreshing(bool refreshing);
    QToolButton *refreshButton() const { return m_refresh; }

    /// Adds at the right end; first the search field, then the actions. What opens the list of commands stays
    /// behind them; it is there where the window has such a list, and leaves first when room is short.
    void addWidget(QWidget *widget);

Q_SIGNALS:
    void refreshRequested();
    void parentRequested();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeWindowActions();
    void fitCommands();

    QHBoxLayout *m_row;
    QPushButton *m_parent;
    IconLabel *m_chevron;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_age;
    QToolButton *m_refresh;
    QPushButton *m_commands;
    QPointer<QAction> m_openCommands; ///< of the window
};

} // namespace snapdeck
