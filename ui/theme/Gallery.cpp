// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Gallery.h"

#include "ui/theme/GalleryParts.h"
#include "ui/theme/GallerySections.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/AccountButton.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NavItem.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/StatusStrip.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace snapdeck
{

namespace
{

QWidget *makeSections()
{
    auto *page = new QWidget;
    setGround(page, Ground::Window);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Metrics::PageMargin, Metrics::PageMargin, Metrics::PageMargin,
                               Metrics::PageMargin);
    column->setSpacing(16);
    using S = GallerySections;
    using P = GalleryParts;
    for (auto *make : {&S::metrics, &P::overview, &S::badges, &S::buttons, &S::inputs, &S::table, &P::columns,
                       &P::transfers, &S::tabs, &P::waits, &S::banners, &P::notices, &P::facts, &P::commands,
                       &P::difference, &S::dialog, &S::type, &S::icons}) {
        column->addWidget(make());
    }
    column->addStretch(1);
    return page;
}

} // namespace

GalleryWindow::GalleryWindow(Theme *theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setWindowTitle(tr("Gallery"));
    setGround(this, Ground::Window);
    auto *strip = new StatusStrip;
    strip->addItem(StatusStrip::Side::Left, Icon::Loader, Tone::Processing)
        ->setStatus(tr("2 processing, next check in 0:38"));
    strip->addItem(StatusStrip::Side::Left, Icon::ArrowDownToLine)
        ->setStatus(tr("1 of 3 downloads, 12 s left"));
    strip->addItem(StatusStrip::Side::Right, Icon::Online, Tone::Ok)->setStatus(tr("Connected"));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSideBar());
    row->addWidget(makeHairline(Qt::Vertical));
    row->addWidget(makePage(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(strip);
    resize(1280, 800);
}

QWidget *GalleryWindow::makeSideBar()
{
    auto *bar = new QWidget;
    setGround(bar, Ground::Nav);
    bar->setFixedWidth(Metrics::SideBarWidth - 1);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(2);
    auto *account = new AccountButton;
    account->setAccount(QStringLiteral("prod-br"), QStringLiteral("Square Cloud · pro-16"), Tone::Danger);
    column->addWidget(account);
    column->addSpacing(12);
    const auto add = [column](Icon icon, const QString &text, int count) {
        auto *item = new NavItem(icon, text);
        item->setCount(count);
        column->addWidget(item);
        return item;
    };
    add(Icon::Overview, tr("Overview"), -1);
    add(Icon::Applications, tr("Applications"), 32)->setChecked(true);
    add(Icon::Databases, tr("Databases"), 4);
    QLabel *section = makeLabel(TextKind::Section, tr("Keep and repeat"));
    section->setContentsMargins(10, 14, 0, 6);
    column->addWidget(section);
    add(Icon::Vault, tr("Vault"), 118);
    add(Icon::Activity, tr("Activity"), 3)->setCountTone(Tone::Danger);
    column->addStretch(1);
    add(Icon::Settings, tr("Settings"), -1);
    return bar;
}

QWidget *GalleryWindow::makePage()
{
    auto *page = new QWidget;
    auto *header = new PageHeader(tr("Gallery"));
    header->setCount(QStringLiteral("11"));
    header->setAge(tr("updated 12 s ago"));
    auto *choice = new QComboBox;
    setChoiceName(choice, tr("Theme"));
    choice->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("Platform")});
    choice->setCurrentIndex(int(m_theme->choice()));
    connect(choice, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_theme->setChoice(ThemeChoice(index)); });
    connect(m_theme, &Theme::changed, choice,
            [this, choice] { choice->setCurrentIndex(int(m_theme->choice())); });
    header->addWidget(choice);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeSections());
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(scroll, 1);
    return page;
}

} // namespace snapdeck
