// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/HighContrast.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <memory>

using namespace snapdeck;

namespace {

using Make = std::function<QWidget *()>;

/// All kinds of controls that may be disabled.
const QList<std::pair<const char *, Make>> &controls()
{
    static const auto button = [](ButtonKind kind) {
        return [kind] {
            auto *made = new QPushButton(QStringLiteral("Take a snapshot"));
            setButtonKind(made, kind);
            return made;
        };
    };
    static const auto checked = [](QAbstractButton *made, bool isChecked) {
        made->setCheckable(true);
        made->setChecked(isChecked);
        return made;
    };
    static const QList<std::pair<const char *, Make>> all{
        {"button", button(ButtonKind::Normal)},
        {"primary button", button(ButtonKind::Primary)},
        {"quiet button", button(ButtonKind::Quiet)},
        {"red button", button(ButtonKind::Danger)},
        {"tool button",
         [] {
             auto *made = new QToolButton;
             made->setIcon(makeIcon(Icon::Copy));
             return made;
         }},
        {"field", [] { return new QLineEdit(QStringLiteral("nightly")); }},
        {"number", [] { return new QSpinBox; }},
        {"list",
         [] {
             auto *made = new QComboBox;
             made->addItem(QStringLiteral("nightly"));
             return made;
         }},
        {"check box", [] { return checked(new QCheckBox(QStringLiteral("Pause it first")), false); }},
        {"checked box", [] { return checked(new QCheckBox(QStringLiteral("Pause it first")), true); }},
        {"radio button", [] { return checked(new QRadioButton(QStringLiteral("All")), false); }},
        {"chosen radio button", [] { return checked(new QRadioButton(QStringLiteral("All")), true); }},
    };
    return all;
}

/// Where the outline of a control runs.
QRect outlineOf(const QWidget *control)
{
    QStyleOptionButton option;
    option.initFrom(control);
    if (qobject_cast<const QCheckBox *>(control))
        return control->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, control);
    if (qobject_cast<const QRadioButton *>(control))
        return control->style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, control);
    return control->rect();
}

/// How much of an outline can be seen, whatever its shade, in pixels.
int seenOf(const QImage &picture, const QRect &outline, const QColor &ground)
{
    constexpr int Depth = 2;
    const QRect inside = outline.adjusted(Depth, Depth, -Depth, -Depth);
    int seen = 0;
    for (int y = outline.top(); y <= outline.bottom(); ++y) {
        for (int x = outline.left(); x <= outline.right(); ++x)
            seen += !inside.contains(x, y) && contrastRatio(picture.pixelColor(x, y), ground) >= 2 ? 1 : 0;
    }
    return seen;
}

/// What is left of a picture without colours and shades: what is nearer to its brightest than to the dark
/// ground.
QImage shapesOf(const QImage &picture)
{
    int brightest = 0;
    for (int y = 2; y < picture.height() - 2; ++y) {
        for (int x = 2; x < picture.width() - 2; ++x)
            brightest = std::max(brightest, qGray(picture.pixel(x, y)));
    }
    QImage shapes(picture.size(), QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            shapes.setPixelColor(x, y, 2 * qGray(picture.pixel(x, y)) > brightest ? Qt::white : Qt::black);
    }
    return shapes;
}

/// How much of two pictures of one size is different, in pixels.
int differenceOf(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
    }
    return different;
}

/// How much of a picture stands out from the ground it has most of, but for its edge.
double mostContrastIn(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 3; y < picture.height() - 3; ++y) {
        for (int x = 3; x < picture.width() - 3; ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        ground = counts.value(ground) < one.value() ? one.key() : ground;
    double most = 1;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        most = std::max(most, contrastRatio(QColor(one.key()), QColor(ground)));
    return most;
}

} // namespace

/// What cannot be used now is read in high contrast all the same, and told apart without its shade.
class DisabledContrastTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_contrast = std::make_unique<test::HighContrast>();
        m_theme = m_contrast->theme();
    }
    void init() { m_theme->setChoice(ThemeChoice::Platform); }
    void cleanupTestCase() { m_contrast.reset(); }

    void whatIsDisabledIsReadAndLooksOtherwise_data()
    {
        QTest::addColumn<int>("control");
        for (int place = 0; place < controls().size(); ++place)
            QTest::newRow(controls()[place].first) << place;
    }

    void whatIsDisabledIsReadAndLooksOtherwise()
    {
        QFETCH(int, control);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QWidget *shown = controls()[control].second();
        shown->setFocusPolicy(Qt::NoFocus); // its ring is no outline
        column->addWidget(shown);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QColor ground = m_theme->tokens().window;
        const QImage enabled = shown->grab().toImage();
        shown->setEnabled(false);
        const QImage disabled = shown->grab().toImage();
        QVERIFY(mostContrastIn(disabled) >= 4.5);
        const int before = seenOf(enabled, outlineOf(shown), ground);
        const int after = seenOf(disabled, outlineOf(shown), ground);
        QVERIFY(std::max(after, before) > 0);
        QVERIFY2(4 * std::abs(after - before) >= std::max(after, before),
                 "the outline tells, without its shade");
    }

    void disabledItemsOfMenusAreReadAndLookOtherwise()
    {
        QMenu menu;
        QAction *action = menu.addAction(QStringLiteral("Capture into a template"));
        menu.popup(QPoint(40, 40));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        const QImage enabled = menu.grab().toImage();
        action->setEnabled(false);
        const QImage disabled = menu.grab().toImage();
        QVERIFY(mostContrastIn(disabled) >= 4.5);
        QCOMPARE(disabled.size(), enabled.size());
        const int difference = differenceOf(shapesOf(enabled), shapesOf(disabled));
        QVERIFY2(difference >= 100, qPrintable(QString::number(difference)));
        menu.close();
    }

private:
    std::unique_ptr<test::HighContrast> m_contrast;
    Theme *m_theme = nullptr; ///< its
};

SNAPDECK_TEST(DisabledContrastTest)
#include "DisabledContrastTest.moc"
