// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace snapdeck {

class Banner;
class Journal;

/// Over every page: what is wrong with the journal and what that means, as long as it is so; and what the
/// operator has to know once, until it is put away. Takes no room where there is neither. GUI thread.
class JournalBanner final : public QWidget
{
    Q_OBJECT
public:
    /// `journal` outlives the banner.
    explicit JournalBanner(const Journal &journal, QWidget *parent = nullptr);

private:
    void showHealth();

    const Journal &m_journal;
    Banner *m_trouble;
    Banner *m_notice;
    QString m_dismissed; ///< the notice that was put away
};

} // namespace snapdeck
