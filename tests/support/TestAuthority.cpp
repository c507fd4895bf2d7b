// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestAuthority.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>

namespace snapdeck::test {

namespace {

// `openssl ca` is the one of its commands that backdates.
const QByteArray settings = R"([ca]
default_ca = test
[test]
database = index.txt
new_certs_dir = .
default_md = sha256
policy = any
rand_serial = yes
unique_subject = no
[any]
commonName = supplied
organizationName = optional
)";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no certificate can be made here");
}

bool openssl(const QString &folder, const QByteArray &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QStringList words;
    for (const QByteArray &word : arguments.split(' '))
        words << QString::fromLatin1(word).replace(u'~', u' ');
    process.start(QStringLiteral("openssl"), words);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

QByteArray dates(Validity validity)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto day
        = [&now](int days) { return now.addDays(days).toString(u"yyyyMMddHHmmss").toLatin1() + 'Z'; };
    switch (validity) {
    case Validity::Past:
        return "-startdate " + day(-20) + " -enddate " + day(-10);
    case Validity::Future:
        return "-startdate " + day(10) + " -enddate " + day(20);
    case Validity::Now:
        break;
    }
    return "-startdate " + day(-1) + " -enddate " + day(2);
}

QByteArray keyAndRequest(const QByteArray &subject, const QByteArray &stem)
{
    return "req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj " + subject + " -keyout "
        + stem + ".key -out " + stem + ".csr";
}

} // namespace

std::optional<TestAuthority> TestAuthority::make(const QByteArray &name, Validity validity)
{
    if (!QSslSocket::supportsSsl())
        return std::nullopt;
    TestAuthority made;
    made.m_folder = std::make_shared<QTemporaryDir>();
    const QString folder = made.m_folder->path();
    write(folder + QStringLiteral("/ca.cnf"), settings);
    write(folder + QStringLiteral("/index.txt"), {});
    const QByteArray subject = "/O=Snapdeck/CN=" + QByteArray(name).replace(' ', '~');
    if (!openssl(folder, keyAndRequest(subject, "ca"))
        || !made.sign("ca.csr", "ca.pem", "basicConstraints=critical,CA:TRUE\n", validity))
        return std::nullopt;
    made.m_pem = contentOf(made.file());
    return made;
}

QString TestAuthority::file() const
{
    return m_folder->filePath(QStringLiteral("ca.pem"));
}

QString TestAuthority::keyFile() const
{
    return m_folder->filePath(QStringLiteral("ca.key"));
}

bool TestAuthority::sign(const QByteArray &request, const QByteArray &signedFile,
                         const QByteArray &extensions, Validity validity)
{
    write(m_folder->filePath(QStringLiteral("extensions")), extensions);
    const QByteArray by = request == "ca.csr" ? QByteArray("-selfsign") : QByteArray("-cert ca.pem");
    return openssl(m_folder->path(),
                   "ca -batch -config ca.cnf -notext -extfile extensions -keyfile ca.key " + by + " -in "
                       + request + " -out " + signedFile + ' ' + dates(validity));
}

QSslConfiguration TestAuthority::issue(const QByteArray &hosts, Validity validity)
{
    const bool made = openssl(m_folder->path(), keyAndRequest("/CN=server", "leaf"))
        && sign("leaf.csr", "leaf.pem", "basicConstraints=critical,CA:FALSE\nsubjectAltName=" + hosts + '\n',
                validity);
    if (!made)
        qFatal("no certificate can be made here");
    QSslConfiguration server;
    server.setLocalCertificate(QSslCertificate(contentOf(m_folder->filePath(QStringLiteral("leaf.pem")))));
    server.setPrivateKey(QSslKey(contentOf(m_folder->filePath(QStringLiteral("leaf.key"))), QSsl::Ec));
    return server;
}

} // namespace snapdeck::test
