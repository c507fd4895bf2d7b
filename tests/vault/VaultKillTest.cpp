// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultStore.h"
#include "tests/support/TestRunner.h"
#include "tests/vault/VaultScene.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr int kills = 40;

/// Takes zips in, throws away and takes back until it is killed; tells each download that lies there whole.
[[noreturn]] void work(const QString &root, int tell, int round)
{
    VaultStore store;
    store.open(root, Vault::Opening::Make);
    store.scan(vaultNoon, [] {});
    for (int i = 0;; ++i) {
        const QByteArray zip = zipWith(QByteArray::number(round) + '-' + QByteArray::number(i));
        const QString waiting = store.incomingFolder() + u"/%1-%2.zip"_qs.arg(round).arg(i);
        writeAll(waiting + u".part"_qs, zip);
        if (!QFile::rename(waiting + u".part"_qs, waiting) || ::write(tell, "d", 1) != 1)
            ::_exit(1);
        const auto copy
            = store.place({waiting, factsOf(zip, u"%1-%2"_qs.arg(round).arg(i)), {}}, {}, vaultNoon);
        if (!copy || ::write(tell, "p", 1) != 1)
            ::_exit(1);
        const auto thrown = store.remove({copy->id}, vaultNoon);
        if (!thrown || ::write(tell, "r", 1) != 1)
            ::_exit(1);
        if (i % 2 == 0 && !store.undo(thrown->constFirst().id, vaultNoon))
            ::_exit(1);
        if (::write(tell, "u", 1) != 1)
            ::_exit(1);
    }
}

QStringList zipsBelow(const QString &folder)
{
    QStringList zips;
    QDirIterator all(folder, {u"*.zip"_qs}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        zips << all.next();
    return zips;
}

} // namespace

/// A program that is killed at any instant loses no copy, and none of what is known of it.
class VaultKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLost();
};

void VaultKillTest::nothingIsLost()
{
    const QTemporaryDir folder;
    const QString root = folder.path() + u"/vault"_qs;
    qsizetype downloaded = 0;
    for (int round = 0; round < kills; ++round) {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0)
            work(root, ends[1], round);
        ::close(ends[1]);
        char told = 0;
        for (int steps = 1 + round % 11; steps > 0 && ::read(ends[0], &told, 1) == 1; --steps)
            downloaded += told == 'd' ? 1 : 0;
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        while (::read(ends[0], &told, 1) == 1) // what it did before it heard
            downloaded += told == 'd' ? 1 : 0;
        ::close(ends[0]);

        VaultStore store;
        store.open(root, Vault::Opening::Make);
        store.scan(vaultNoon, [] {});
        const VaultPicture picture = store.picture();
        QVERIFY(store.takeTroubles().isEmpty());
        const QStringList waiting = zipsBelow(store.incomingFolder());
        const auto known = picture.copies.size() + picture.trash.size() + waiting.size();
        const auto there = zipsBelow(root).size();
        QCOMPARE(known, there);
        QVERIFY(there == downloaded || there == downloaded + 1); // one that it had no time to tell
        downloaded = there;
        for (const VaultCopy &copy : picture.copies) {
            QVERIFY2(copy.isGood(), qPrintable(copy.id.value()));
            QCOMPARE(copy.facts.resource, ResourceId(u"r1"_qs));
            QCOMPARE(sumOf(readAll(root + u'/' + copy.id.value())), copy.facts.sha256);
        }
        for (const TrashedCopy &thrown : picture.trash)
            QVERIFY(thrown.copy.isGood());
    }
}

SNAPDECK_TEST(VaultKillTest)
#include "VaultKillTest.moc"
