// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/ResourceWords.h"

#include <QObject>

class QStackedWidget;
class QWidget;

namespace snapdeck {

class Banner;
class EmptyState;
class PageHeader;
class SquareCloudSession;

/// How the reading of the account goes, said on the page: count and age in its head, a banner where what is
/// shown could not be read anew, and what stands in place of a list that is not there.
class ResourcePageStatus final : public QObject
{
    Q_OBJECT
public:
    struct Widgets { ///< owned by the page
        PageHeader *header;
        QWidget *notices; ///< around the banner
        Banner *banner;
        QStackedWidget *contents; ///< the first is the list, the second `instead`
        EmptyState *instead;
    };

    ResourcePageStatus(SquareCloudSession &session, ResourceWords words, Widgets widgets, QObject *parent);

    /// `all` and `matching` rows there are.
    void update(int all, int matching);
    void updateAge();

Q_SIGNALS:
    void refreshRequested();
    void keyRequested();

private:
    void showError(bool any);
    void showInstead();

    SquareCloudSession &m_session;
    ResourceWords m_words;
    Widgets m_widgets;
};

} // namespace snapdeck
