// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/ReadyFile.h"

#include <filesystem>
#include <fstream>

namespace snapdeck::simulator {

bool writeReadyFile(const std::string &path, const std::string &text)
{
    const std::string part = path + ".part";
    std::error_code error;
    {
        std::ofstream file(part, std::ios::binary | std::ios::trunc);
        // It holds keys. They open nothing but this simulator, but a habit is a habit.
        std::filesystem::permissions(
            part, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
        file << text;
        file.flush();
        if (!file) {
            return false;
        }
    }
    std::filesystem::rename(part, path, error);
    return !error;
}

} // namespace snapdeck::simulator
