// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace snapdeck {

/// Speaks the person's language as far as a translation of it is built in; English otherwise, which needs one
/// too, for its plurals. Lives as long as the program; made after the application object.
class Translations final
{
public:
    Translations();

private:
    QTranslator m_translator;
};

} // namespace snapdeck
