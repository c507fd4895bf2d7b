// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "ui/shell/AccountLine.h"
#include "ui/shell/AccountSwitcher.h"
#include "ui/shell/AccountWords.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/AccountButton.h"

#include <QTemporaryDir>

using namespace snapdeck;

namespace {

Account account(const char *name, const char *url, bool allowPlainHttp)
{
    Account made;
    made.name = AccountName(QString::fromLatin1(name));
    made.provider = Provider::Wrenn;
    made.baseUrl = QUrl(QString::fromLatin1(url));
    made.allowPlainHttp = allowPlainHttp;
    return made;
}

const Account safe = account("safe", "https://wrenn.example", false);
const Account inClear = account("far", "http://wrenn.example", true);

/// Whether any pixel has the red of this widget's theme.
bool isRed(QWidget &widget)
{
    const QColor red = Tokens::of(widget.palette()).danger.ink;
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == red)
                return true;
        }
    }
    return false;
}

} // namespace

/// An account that does without encryption says so in red wherever it shows.
class AccountSafetyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreForThoseWithoutEncryption();
    void buttonSaysSo();
    void menuSaysSo();
    void lineShowsIt();

private:
    Theme m_theme;
};

void AccountSafetyTest::wordsAreForThoseWithoutEncryption()
{
    QVERIFY(plainHttpNote(safe).isEmpty());
    QVERIFY(!plainHttpNote(inClear).isEmpty());
    QVERIFY(!plainHttpNote(account("links", "https://api.example", true)).isEmpty());
    QVERIFY(plainHttpNote(account("here", "http://127.0.0.1:8080", true)).isEmpty());
    QCOMPARE(accountDetail(safe, {}), QStringLiteral("Wrenn · wrenn.example"));
}

void AccountSafetyTest::buttonSaysSo()
{
    AccountButton button;
    button.setAccount(QStringLiteral("home"), QStringLiteral("Wrenn"), Tone::Ok);
    QVERIFY(!isRed(button));
    button.setWarning(plainHttpNote(inClear), plainHttpWarning(plainHttpOf(inClear)));
    QVERIFY(isRed(button));
    QVERIFY(button.toolTip().contains(u"can read the key"));
    QVERIFY(button.accessibleDescription().contains(u"can read the key"));
    button.setAccount(QStringLiteral("other"), QStringLiteral("Wrenn"), Tone::Ok);
    QVERIFY(!isRed(button));
    QVERIFY(!button.toolTip().contains(u"key"));
}

void AccountSafetyTest::menuSaysSo()
{
    QTemporaryDir data;
    AccountRegistry registry(data.filePath(QStringLiteral("config.ini")));
    AccountSwitcher menu(registry);
    QVERIFY(registry.add(safe));
    menu.adjustSize();
    QVERIFY(!isRed(menu));
    QVERIFY(registry.add(inClear));
    menu.adjustSize();
    QVERIFY(isRed(menu));
    for (const QAction *action : menu.actions()) {
        if (action->text().startsWith(u"far"))
            QVERIFY(action->text().contains(u"Plain http") && action->toolTip().contains(u"key"));
        else
            QVERIFY(!action->text().contains(u"Plain http"));
    }
}

void AccountSafetyTest::lineShowsIt()
{
    AccountLine line;
    line.resize(400, 3);
    line.setTone(Tone::Ok);
    QVERIFY(!isRed(line));
    line.setWarning(plainHttpWarning(plainHttpOf(inClear)));
    QVERIFY(isRed(line));
    QVERIFY(!line.accessibleDescription().isEmpty());
    line.setWarning({});
    QVERIFY(!isRed(line));
}

SNAPDECK_TEST(AccountSafetyTest)
#include "AccountSafetyTest.moc"
