#include "nationwide/block_maker.h"

namespace {

constexpr std::size_t kBlock = std::size_t{4} << 20;
constexpr std::size_t kLongestLine = std::size_t{1} << 20;

} // namespace

Result<std::optional<std::string>> BlockMaker::add(std::string_view piece)
{
    m_all += piece.size();
    if (m_all > m_longestText)
        return fail(Failure::NotTheRegister, QStringLiteral("text too long"));
    if (hasTooLongLine(piece))
        return fail(Failure::NotTheRegister, QStringLiteral("line too long"));
    if (m_text.capacity() < kBlock + kLongestLine)
        m_text.reserve(kBlock + kLongestLine);
    m_text += piece;
    if (m_text.size() < kBlock)
        return std::nullopt;
    return takeBlock();
}

std::string BlockMaker::last()
{
    if (m_line > 0)
        m_text += '\n';
    m_line = 0;
    return std::exchange(m_text, {});
}

bool BlockMaker::hasTooLongLine(std::string_view piece)
{
    for (std::size_t end = piece.find('\n'); end != std::string_view::npos; end = piece.find('\n')) {
        if (m_line + end > kLongestLine)
            return true;
        m_line = 0;
        piece.remove_prefix(end + 1);
    }
    m_line += piece.size();
    return m_line > kLongestLine;
}

std::string BlockMaker::takeBlock()
{
    const std::size_t end = m_text.size() - m_line;
    std::string rest;
    rest.reserve(kBlock + kLongestLine);
    rest.append(m_text, end);
    m_text.resize(end);
    return std::exchange(m_text, std::move(rest));
}
