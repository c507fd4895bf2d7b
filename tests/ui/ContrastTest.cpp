// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/HighContrast.h"
#include "ui/shell/AccountColours.h"
#include "ui/shell/AccountLine.h"
#include "ui/theme/TonesAlike.h"
#include "ui/widgets/AccountButton.h"
#include "ui/widgets/DialogFooter.h"

#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace snapdeck;

namespace {

/// All of the picture's outermost pixels are of that colour, but for the corners, which may be round.
bool hasEdge(const QImage &image, const QColor &colour)
{
    for (int x = 1; x < image.width() - 1; ++x) {
        if (image.pixelColor(x, 0) != colour || image.pixelColor(x, image.height() - 1) != colour)
            return false;
    }
    for (int y = 1; y < image.height() - 1; ++y) {
        if (image.pixelColor(0, y) != colour || image.pixelColor(image.width() - 1, y) != colour)
            return false;
    }
    return true;
}

} // namespace

/// What is lost with the colours, and what stands for it.
class ContrastTest final : public QObject
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

    void everyAccountLooksOtherwise()
    {
        QVERIFY(areTonesAlike(m_theme->tokens()));
        QList<QImage> buttons;
        QList<QImage> lines;
        const auto colours = accountColours();
        for (const AccountColour &colour : colours) {
            AccountButton button;
            button.setAccount(QStringLiteral("prod-br"), QStringLiteral("Square Cloud"), colour.tone);
            button.resize(button.sizeHint());
            AccountLine line;
            line.setTone(colour.tone);
            line.resize(400, Metrics::AccountLine);
            const QImage mark = button.grab(QRect(8, 18, 16, 16)).toImage();
            QVERIFY2(!buttons.contains(mark), qPrintable(colour.name));
            buttons << mark;
            const QImage edge = line.grab().toImage();
            QVERIFY2(!lines.contains(edge), qPrintable(colour.name));
            lines << edge;
        }
    }

    void dialogsHaveAnEdge()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        column->setContentsMargins(0, 0, 0, 0);
        auto *footer = new DialogFooter; // with a ground of its own, from side to side
        footer->addDecision(new QPushButton(QStringLiteral("Go")));
        column->addWidget(footer);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(hasEdge(dialog.grab().toImage(), m_theme->tokens().line));
        const QSize size = dialog.size();
        m_theme->setChoice(ThemeChoice::Light); // where a shadow and the grounds tell
        QTRY_VERIFY(!hasEdge(dialog.grab().toImage(), m_theme->tokens().line));
        QCOMPARE(dialog.size(), size);
        m_theme->setChoice(ThemeChoice::Dark);
        QTRY_VERIFY(hasEdge(dialog.grab().toImage(), m_theme->tokens().line));
        QCOMPARE(dialog.size(), size);
        m_theme->setChoice(ThemeChoice::Platform);
        QTRY_VERIFY(hasEdge(dialog.grab().toImage(), m_theme->tokens().line));
    }

    void menusHaveAnEdge()
    {
        QMenu menu;
        menu.addAction(QStringLiteral("Copy id"));
        menu.popup(QPoint(40, 40));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        QVERIFY(hasEdge(menu.grab().toImage(), m_theme->tokens().text));
        menu.close();
    }

    void aHintDoesNotLookTyped()
    {
        QLineEdit field;
        field.ensurePolished();
        const QColor hint = field.palette().color(QPalette::PlaceholderText);
        const QColor ground = field.palette().color(QPalette::Base);
        QVERIFY(contrastRatio(hint, ground) >= 4.5);
        QVERIFY(contrastRatio(field.palette().color(QPalette::Text), ground)
                >= 2 * contrastRatio(hint, ground));
    }

private:
    std::unique_ptr<test::HighContrast> m_contrast;
    Theme *m_theme = nullptr; ///< its
};

SNAPDECK_TEST(ContrastTest)
#include "ContrastTest.moc"
