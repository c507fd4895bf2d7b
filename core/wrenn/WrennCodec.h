// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Request.h"
#include "core/wrenn/WrennTypes.h"

namespace snapdeck::wrenn {

/// All decoders are pure, accept fields that are missing, null, extra or of unknown value where the contract
/// lets them, and otherwise fail with the path of the wrong field.
[[nodiscard]] Result<Capsule> decodeCapsule(const QByteArray &body);
[[nodiscard]] Result<QList<Capsule>> decodeCapsules(const QByteArray &body);
[[nodiscard]] Result<QList<Template>> decodeTemplates(const QByteArray &body);
/// Never fails: what cannot be understood is an unknown outcome or a definite refusal.
[[nodiscard]] CaptureAnswer decodeCapture(const ExchangeResult &result, const QDateTime &now);

[[nodiscard]] QByteArray encodeCapture(const CapsuleId &capsule, const TemplateName &name);
[[nodiscard]] QByteArray encodeCapsuleSpec(const CapsuleSpec &spec);

} // namespace snapdeck::wrenn
