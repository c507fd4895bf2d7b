// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace snapdeck
{

class Theme;

/// Every element of the window in every state, for people who change how the program looks. Reached by
/// `snapdeck --gallery`; touches no account, network or file.
class GalleryWindow : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive the window.
    explicit GalleryWindow(Theme *theme, QWidget *parent = nullptr);

private:
    QWidget *makeSideBar();
    QWidget *makePage();

    Theme *m_theme;
};

} // namespace snapdeck
