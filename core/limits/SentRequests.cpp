// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/SentRequests.h"

#include <algorithm>
#include <iterator>

namespace snapdeck {

namespace {

bool leftSooner(const SentRequest &a, const SentRequest &b)
{
    return a.leftAt < b.leftAt;
}

template <typename Requests> auto find(Requests &requests, qint64 slotAt)
{
    return std::ranges::find(requests, slotAt, &SentRequest::slotAt);
}

} // namespace

void SentRequests::insert(const ResourceId &resource, const SentRequest &request)
{
    auto &own = m_byResource[resource];
    own.insert(std::ranges::upper_bound(own, request, leftSooner), request);
    m_left.insert(std::ranges::upper_bound(m_left, request.leftAt), request.leftAt);
}

bool SentRequests::add(const ResourceId &resource, qint64 slotAt)
{
    const auto own = m_byResource.constFind(resource);
    if (own != m_byResource.cend() && find(*own, slotAt) != own->end())
        return false;
    insert(resource, {slotAt, slotAt, true});
    return true;
}

std::optional<SentRequest> SentRequests::leave(const ResourceId &resource, qint64 slotAt, qint64 leftAt)
{
    const auto before = remove(resource, slotAt);
    if (before)
        insert(resource, {slotAt, leftAt, before->taken});
    return before;
}

std::optional<SentRequest> SentRequests::setNotTaken(const ResourceId &resource, qint64 slotAt)
{
    const auto own = m_byResource.find(resource);
    if (own == m_byResource.end())
        return std::nullopt;
    const auto request = find(*own, slotAt);
    if (request == own->end())
        return std::nullopt;
    const SentRequest before = *request;
    request->taken = false;
    return before;
}

std::optional<SentRequest> SentRequests::remove(const ResourceId &resource, qint64 slotAt)
{
    const auto own = m_byResource.find(resource);
    if (own == m_byResource.end())
        return std::nullopt;
    const auto request = find(*own, slotAt);
    if (request == own->end())
        return std::nullopt;
    const SentRequest before = *request;
    own->erase(request);
    if (own->empty())
        m_byResource.erase(own);
    const auto left = std::ranges::lower_bound(m_left, before.leftAt);
    if (left != m_left.end() && *left == before.leftAt)
        m_left.erase(left);
    return before;
}

void SentRequests::prune(qint64 oldest, qint64 newest)
{
    bool isAhead = false;
    while (!m_left.empty() && m_left.front() < oldest) {
        m_left.pop_front();
        ++m_prunedSinceSweep;
    }
    while (!m_left.empty() && m_left.back() > newest) {
        m_left.pop_back();
        isAhead = true;
    }
    // The rest is swept as seldom as makes its cost that of a request.
    if (isAhead || m_prunedSinceSweep > m_byResource.size())
        sweep(oldest, newest);
}

void SentRequests::sweep(qint64 oldest, qint64 newest)
{
    m_byResource.removeIf([oldest, newest](auto entry) {
        std::erase_if(entry.value(), [oldest, newest](const SentRequest &request) {
            return request.leftAt < oldest || request.leftAt > newest;
        });
        return entry.value().empty();
    });
    m_prunedSinceSweep = 0;
}

std::optional<qint64> SentRequests::lastLeft(qint64 moment) const
{
    const auto after = std::ranges::upper_bound(m_left, moment);
    return after == m_left.begin() ? std::nullopt : std::optional(*std::prev(after));
}

std::optional<SentRequest> SentRequests::last(const ResourceId &resource, qint64 moment) const
{
    const auto own = m_byResource.constFind(resource);
    if (own == m_byResource.cend())
        return std::nullopt;
    const auto found = std::find_if(own->rbegin(), own->rend(),
                                    [moment](const SentRequest &sent) { return sent.leftAt <= moment; });
    return found == own->rend() ? std::nullopt : std::optional(*found);
}

std::vector<SentRequest> SentRequests::takenAfter(const ResourceId &resource, qint64 slotAt) const
{
    const auto own = m_byResource.constFind(resource);
    if (own == m_byResource.cend())
        return {};
    std::vector<SentRequest> later;
    const auto self = find(*own, slotAt);
    std::copy_if(self == own->end() ? self : std::next(self), own->end(), std::back_inserter(later),
                 [](const SentRequest &sent) { return sent.taken; });
    return later;
}

std::optional<SentRequest> SentRequests::lastTaken(const ResourceId &resource, qint64 moment) const
{
    const auto own = m_byResource.constFind(resource);
    if (own == m_byResource.cend())
        return std::nullopt;
    const auto found = std::find_if(own->rbegin(), own->rend(), [moment](const SentRequest &sent) {
        return sent.taken && sent.leftAt <= moment;
    });
    return found == own->rend() ? std::nullopt : std::optional(*found);
}

} // namespace snapdeck
