// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/KeyOffer.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::KeyOffer)
};

} // namespace

QString keyOffer(const std::optional<ApiError> &error)
{
    return error && error->kind == ErrorKind::Unauthorized ? Text::tr("Replace the key…") : QString();
}

} // namespace snapdeck
