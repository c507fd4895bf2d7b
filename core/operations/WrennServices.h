// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace snapdeck {

class Alarms;
class Journal;
class OperationEnds;
class Time;
class WrennApi;
class WrennCatalog;

/// What operations on Wrenn work with; all outlive them.
struct WrennServices {
    WrennApi &api;
    WrennCatalog &catalog;
    Journal &journal;
    Time &time;
    Alarms &alarms;
    OperationEnds &ends;
};

} // namespace snapdeck
