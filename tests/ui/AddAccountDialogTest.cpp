// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddAccountDialog.h"

#include "tests/support/TestAuthority.h"
#include "tests/support/TestRunner.h"
#include "ui/dialogs/AuthorityField.h"
#include "ui/widgets/Banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QToolButton>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

/// The dialog on show, for Wrenn, with everything but the address filled in.
struct Scene {
    Scene()
    {
        find<QComboBox>("accountProviderCombo")->setCurrentIndex(int(Provider::Wrenn));
        find<QLineEdit>("accountNameField")->setText(QStringLiteral("home"));
        find<QLineEdit>("accountKeyField")->setText(QStringLiteral("wrn_0123"));
        QObject::connect(&dialog, &AddAccountDialog::submitted, &dialog,
                         [this](const Account &account) { submitted = account; });
        dialog.show();
    }

    template <typename T> T *find(const char *name) { return dialog.findChild<T *>(QLatin1String(name)); }
    void type(const QString &address) { find<QLineEdit>("accountUrlField")->setText(address); }
    void submit() { find<QPushButton>("accountAddButton")->click(); }
    [[nodiscard]] bool shows(const char *name) { return find<QWidget>(name)->isVisible(); }
    AuthorityField *authority() { return find<AuthorityField>("accountAuthorityField"); }

    AddAccountDialog dialog{1.0};
    std::optional<Account> submitted;
};

const QString ownServer = QStringLiteral("https://wrenn.home.example/api");

} // namespace

/// What is asked of a server of one's own: whom to trust, and whether the key may go in clear.
class AddAccountDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asksOnlyWhatTheAddressNeeds_data();
    void asksOnlyWhatTheAddressNeeds();
    void showsWhomItTrustsAndSubmitsIt();
    void badFileIsSaidAndChangesNothing();
    void chosenCanBeTakenBack();
    void staysAsTallAsItsWords();
    void itsButtonsStayOnASmallScreen();
    void choosesAFile();
    void hiddenAuthorityIsNotSubmitted();
    void addressIsSubmittedAsItIsMeant();
    void plainHttpIsSaidAndHasToBeAllowed();
    void editingShowsWhatTheAccountHas();

private:
    std::optional<TestAuthority> m_authority;
};

void AddAccountDialogTest::initTestCase()
{
    m_authority = TestAuthority::make("Home lab");
    if (!m_authority)
        QSKIP("no openssl here");
}

void AddAccountDialogTest::asksOnlyWhatTheAddressNeeds_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("authority");
    QTest::addColumn<bool>("plainHttp");
    QTest::newRow("the provider's") << defaultBaseUrl(Provider::Wrenn).toString() << false << false;
    QTest::newRow("one's own") << ownServer << true << false;
    QTest::newRow("one's own, by number") << "https://[fd00::1]:8443" << true << false;
    QTest::newRow("plain http") << "http://wrenn.home.example" << false << true;
    QTest::newRow("this computer") << "http://127.0.0.1:8080/api" << false << false;
    QTest::newRow("half of one") << "https://" << false << false;
    QTest::newRow("nothing") << "" << false << false;
}

void AddAccountDialogTest::asksOnlyWhatTheAddressNeeds()
{
    QFETCH(QString, address);
    QFETCH(bool, authority);
    QFETCH(bool, plainHttp);
    Scene scene;
    scene.type(address);
    QCOMPARE(scene.shows("accountAuthorityField"), authority);
    QCOMPARE(scene.shows("accountPlainHttpCheck"), plainHttp);
    QCOMPARE(scene.shows("accountPlainHttpWarning"), plainHttp);
}

void AddAccountDialogTest::showsWhomItTrustsAndSubmitsIt()
{
    Scene scene;
    scene.type(ownServer);
    scene.authority()->take(m_authority->file());
    const QString shown = scene.find<QLabel>("accountAuthoritySummary")->text();
    QVERIFY2(shown.contains(u"Home lab") && shown.contains(u"Valid until"), qPrintable(shown));
    QVERIFY(!scene.shows("accountBanner"));
    scene.submit();
    QVERIFY(scene.submitted);
    QCOMPARE(scene.submitted->authorities,
             readAuthorities(m_authority->file(), QDateTime::currentDateTimeUtc())->pem);
}

void AddAccountDialogTest::badFileIsSaidAndChangesNothing()
{
    Scene scene;
    scene.type(ownServer);
    scene.authority()->take(m_authority->file());
    const QByteArray before = scene.authority()->pem();
    scene.authority()->take(m_authority->keyFile());
    QVERIFY(scene.shows("accountBanner"));
    QVERIFY(scene.find<Banner>("accountBanner")->text().contains(u"no certificate"));
    QCOMPARE(scene.authority()->pem(), before);
    scene.authority()->take(m_authority->file());
    QVERIFY(!scene.shows("accountBanner"));
}

void AddAccountDialogTest::chosenCanBeTakenBack()
{
    Scene scene;
    scene.type(ownServer);
    QVERIFY(!scene.shows("accountAuthorityClearButton"));
    scene.authority()->take(m_authority->file());
    scene.find<QToolButton>("accountAuthorityClearButton")->click();
    QVERIFY(!scene.shows("accountAuthorityClearButton"));
    scene.submit();
    QVERIFY(scene.submitted && scene.submitted->authorities.isEmpty());
}

void AddAccountDialogTest::staysAsTallAsItsWords()
{
    Scene scene;
    const auto fits = [&scene] {
        const QLayout *layout = scene.dialog.layout();
        return scene.dialog.height() == layout->totalHeightForWidth(scene.dialog.width());
    };
    const int shortest = scene.dialog.height();
    scene.type(ownServer);
    QTRY_VERIFY(scene.dialog.height() > shortest && fits());
    const int own = scene.dialog.height();
    scene.authority()->take(m_authority->keyFile());
    QTRY_VERIFY(scene.dialog.height() > own && fits());
    for (const auto *label : scene.dialog.findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || label->height() >= label->heightForWidth(label->width()));
    scene.authority()->clear(); // the error spoke of the other file
    QTRY_COMPARE(scene.dialog.height(), own);
}

/// Its fields are as tall as text has to be that is too large for the screen.
void AddAccountDialogTest::itsButtonsStayOnASmallScreen()
{
    Scene scene;
    const int screen = scene.dialog.screen()->availableGeometry().height();
    const int before = scene.dialog.height();
    const auto fields = scene.dialog.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->setMinimumHeight(screen / 3);
    const auto *add = scene.find<QPushButton>("accountAddButton");
    const auto within = [&scene](const QWidget *widget) {
        return scene.dialog.rect().contains(QRect(widget->mapTo(&scene.dialog, QPoint()), widget->size()));
    };
    QTRY_VERIFY(scene.dialog.height() > before);
    QTRY_VERIFY2(scene.dialog.height() < screen, qPrintable(QString::number(scene.dialog.height())));
    QVERIFY(within(add));
    QVERIFY(add->height() >= add->sizeHint().height());
    auto *last = scene.find<QCheckBox>("accountReadOnlyCheck");
    QVERIFY(!within(last));
    scene.find<QCheckBox>("accountSessionOnlyCheck")->setFocus();
    QTest::keyClick(scene.dialog.focusWidget(), Qt::Key_Tab); // the keyboard brings it into sight
    QTRY_VERIFY(last->hasFocus() && within(last));
    for (QLineEdit *field : fields)
        field->setMinimumHeight(0);
    QTRY_COMPARE(scene.dialog.height(), before);
}

void AddAccountDialogTest::choosesAFile()
{
    Scene scene;
    scene.type(ownServer);
    scene.find<QPushButton>("accountAuthorityButton")->click();
    auto *chooser = scene.find<QFileDialog>("accountAuthorityChooser");
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(m_authority->file());
    chooser->close();
    QVERIFY(!scene.authority()->pem().isEmpty());
}

void AddAccountDialogTest::hiddenAuthorityIsNotSubmitted()
{
    Scene scene;
    scene.type(ownServer);
    scene.authority()->take(m_authority->file());
    scene.type(defaultBaseUrl(Provider::Wrenn).toString());
    scene.submit();
    QVERIFY(scene.submitted && scene.submitted->authorities.isEmpty());
}

void AddAccountDialogTest::addressIsSubmittedAsItIsMeant()
{
    Scene scene;
    scene.type(QStringLiteral("  https://wrenn.home.example:8443/a%2Fb/v1/ "));
    scene.submit();
    QVERIFY(scene.submitted);
    QCOMPARE(scene.submitted->baseUrl.toEncoded(), QByteArray("https://wrenn.home.example:8443/a%2Fb"));
    for (const char *wrong : {"https://ana:geheim@h.example", "https://h.example/?geheim",
                              "https://h.example/#geheim", "https://h.example/geheim x"}) {
        scene.submitted.reset();
        scene.type(QString::fromLatin1(wrong));
        scene.submit();
        QVERIFY(!scene.submitted && scene.shows("accountBanner"));
        QVERIFY(!scene.find<Banner>("accountBanner")->text().contains(u"geheim"));
    }
}

void AddAccountDialogTest::plainHttpIsSaidAndHasToBeAllowed()
{
    Scene scene;
    scene.type(QStringLiteral("http://wrenn.home.example"));
    QVERIFY(scene.find<QLabel>("accountPlainHttpWarning")->text().contains(u"can read the key"));
    scene.submit();
    QVERIFY(!scene.submitted && scene.shows("accountBanner"));
    scene.find<QCheckBox>("accountPlainHttpCheck")->click();
    scene.submit();
    QVERIFY(scene.submitted && scene.submitted->allowPlainHttp);
}

/// What it has already is neither lost nor changed unseen.
void AddAccountDialogTest::editingShowsWhatTheAccountHas()
{
    Account account;
    account.name = AccountName(QStringLiteral("home"));
    account.provider = Provider::Wrenn;
    account.baseUrl = QUrl(ownServer);
    account.storageUrl = defaultStorageUrl();
    account.authorities = m_authority->pem();
    account.colour = QStringLiteral("violet");
    account.readOnly = true;
    account.allowPlainHttp = true;
    Scene scene;
    scene.find<QLineEdit>("accountKeyField")->clear();
    scene.dialog.edit(account, AddAccountDialog::Wish::Account);
    QVERIFY(scene.shows("accountAuthorityField") && scene.shows("accountPlainHttpCheck"));
    QVERIFY(scene.find<QLabel>("accountAuthoritySummary")->text().contains(u"Home lab"));
    QVERIFY(!scene.find<QComboBox>("accountProviderCombo")->isEnabled());
    scene.submit();
    QVERIFY(scene.submitted && *scene.submitted == account);
    scene.find<QCheckBox>("accountSessionOnlyCheck")->click(); // where it is kept nobody can read it off
    QVERIFY(!scene.find<QPushButton>("accountAddButton")->isEnabled());
}

SNAPDECK_TEST(AddAccountDialogTest)
#include "AddAccountDialogTest.moc"
