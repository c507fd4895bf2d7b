// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace snapdeck {

/// A request body that can be read once. Qt re-sends a POST whose connection dies as long as it can rewind
/// the body; a sequential device, unbuffered and with an explicit Content-Length, leaves it nothing to
/// re-send: it fails with ContentReSendError instead. An empty body needs this just as much.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    /// Refused without the warning that QIODevice prints: being asked is what this class is for.
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace snapdeck
