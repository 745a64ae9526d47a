// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhike {

/// What a list needs to know of a model whose rows stand in groups under heads that collapse. Models of rows
/// that are given as short lists or read by pages are both.
class GroupHeads
{
public:
    GroupHeads() = default;
    GroupHeads(const GroupHeads&) = delete;
    GroupHeads& operator=(const GroupHeads&) = delete;
    virtual ~GroupHeads() = default;

    /// Heads are as high as rows: then very many are laid out at once.
    [[nodiscard]] virtual bool hasUniformRows() const = 0;
    [[nodiscard]] virtual bool isGrouped() const = 0;
    [[nodiscard]] virtual bool isHead(int row) const = 0;
    /// The row of the head that stands over this row, or is it; −1 if there is none.
    [[nodiscard]] virtual int headOf(int row) const = 0;
    /// The row of the head after this row; −1 if there is none.
    [[nodiscard]] virtual int headAfter(int row) const = 0;
    [[nodiscard]] virtual bool isCollapsed(int headRow) const = 0;
    virtual void setCollapsed(int headRow, bool collapsed) = 0;
    virtual void setAllCollapsed(bool collapsed) = 0;
};

} // namespace zhike
