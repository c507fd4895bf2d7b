// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/base/Digest.h"

#include <array>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

namespace snapdeck::simulator {

namespace {

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

} // namespace

std::string sha256Hex(std::string_view data)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(bytes(data), data.size(), digest.data());
    std::string result;
    for (const unsigned char byte : digest) {
        result += "0123456789abcdef"[byte >> 4U];
        result += "0123456789abcdef"[byte & 15U];
    }
    return result;
}

std::string hmacSha256Base64(std::string_view key, std::string_view data)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes(data), data.size(), digest.data(),
         &length);
    std::array<unsigned char, 4 * EVP_MAX_MD_SIZE / 3 + 8> text{};
    const int size = EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(length));
    return {reinterpret_cast<const char *>(text.data()), static_cast<std::size_t>(size)};
}

bool equalsConstantTime(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace snapdeck::simulator
