// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopWindow.h"

#include "app/common/Translations.h"
#include "app/desktop/ThemeNames.h"
#include "core/settings/Preferences.h"
#include "core/vault/Vault.h"
#include "ui/pages/Extractor.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/QuitQuestion.h"
#include "ui/shell/SettingsMenu.h"
#include "ui/shell/TransferSettings.h"
#include "ui/widgets/TableMemory.h"

#include <QApplication>
#include <QProcess>

namespace snapdeck {

namespace {

/// Files are being extracted, which ends with the window.
const Extractor *workingIn(const QWidget &window)
{
    for (const auto *extractor : window.findChildren<Extractor *>()) {
        if (extractor->state() == Extractor::State::Planning
            || extractor->state() == Extractor::State::Running)
            return extractor;
    }
    return nullptr;
}

} // namespace

DesktopWindow::DesktopWindow(Around around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{
}

DesktopWindow::~DesktopWindow() = default;

void DesktopWindow::make(const QString &language)
{
    m_wanted = language;
    m_spoken = language;
    m_around.translations.speak(language);
    build();
    m_window->restoreGeometry(m_around.preferences.windowGeometry());
}

void DesktopWindow::build()
{
    if (m_around.isDemo) // in every title, behind the program's name, in the language of the window
        QGuiApplication::setApplicationDisplayName(
            QCoreApplication::translate("snapdeck::Desktop", "demonstration"));
    m_window = std::make_unique<MainWindow>(m_around.workspace, m_around.theme);
    MainWindow *window = m_window.get();
    Preferences &preferences = m_around.preferences;
    new TableMemory(preferences, window);
    connect(window, &MainWindow::accountShown, this,
            [&preferences](const AccountName &name) { preferences.setLastAccount(name); });
    connect(window, &MainWindow::themeChosen, this,
            [this] { m_around.preferences.setTheme(nameOf(m_around.theme.choice())); });
    // Not at once: the menu that says so belongs to the window that goes.
    connect(
        &window->settings(), &SettingsMenu::languageChosen, this,
        [this](const QString &language) {
            m_around.preferences.setLanguage(language);
            speak(language);
        },
        Qt::QueuedConnection);
    connect(&window->quitQuestion(), &QuitQuestion::confirmed, this, [] { QApplication::exit(0); });
    connect(&window->pages(), &PageStack::demoRequested, this, [window] {
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")}))
            Q_EMIT window->pages().noticed(tr("The demo could not be started."));
    });
    window->settings().setLanguage(m_spoken);
    connectTransfers();
    Q_EMIT made(*window);
}

void DesktopWindow::connectTransfers()
{
    TransferSettings &settings = m_window->transferSettings();
    settings.offerVault(m_around.vault);
    settings.setBandwidthLimit(m_around.preferences.bandwidthLimit());
    connect(&settings, &TransferSettings::bandwidthChosen, this,
            [this](qint64 bytesPerSecond) { m_around.preferences.setBandwidthLimit(bytesPerSecond); });
    connect(&settings, &TransferSettings::vaultFolderChosen, this, [this](const QString &folder) {
        m_around.preferences.setVaultFolder(folder);
        m_around.vault.open(folder, Vault::Opening::Make);
    });
}

void DesktopWindow::bringForward()
{
    m_window->setWindowState((m_window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DesktopWindow::bringForward(const OperationId &operation)
{
    bringForward();
    if (!operation.isEmpty())
        m_window->showOperation(operation);
}

void DesktopWindow::speak(const QString &language)
{
    m_wanted = language;
    replaceWhenIdle();
}

void DesktopWindow::replaceWhenIdle()
{
    const Extractor *extractor = workingIn(*m_window);
    if (!extractor) {
        replace();
        return;
    }
    connect(extractor, &Extractor::changed, this, &DesktopWindow::replaceWhenIdle,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void DesktopWindow::replace()
{
    if (m_spoken == m_wanted)
        return;
    m_spoken = m_wanted;
    m_around.translations.speak(m_spoken);
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    build();
    m_window->restoreGeometry(old->saveGeometry());
    m_window->showAccount(old->account());
    m_window->pages().showPage(old->pages().currentPageIndex());
    if (old->isVisible())
        bringForward();
}

} // namespace snapdeck
