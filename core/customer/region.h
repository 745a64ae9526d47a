// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <optional>
#include <span>
#include <vector>

namespace zhike {

/// A province, or a place at the level of a prefecture (districts in the four municipalities): its GB/T 2260
/// code of six digits and its name.
struct Region {
    QString code;
    QString name;
    bool operator==(const Region&) const = default;
};

/// All provinces in the order of their codes.
[[nodiscard]] std::span<const Region> provinces();
/// The prefectures (or districts of a municipality) of the province that `code` lies in, in the order of
/// their codes.
[[nodiscard]] std::span<const Region> regionsOf(QStringView code);

/// The name of the most exact place we know around a code, so that a county's code reads as its prefecture:
/// 杭州市. Empty for what is no code.
[[nodiscard]] QString regionName(QStringView code);
/// 浙江省 of any code inside it; empty for what is no code.
[[nodiscard]] QString provinceName(QStringView code);
/// Province and place: 浙江省杭州市, 上海市徐汇区, 浙江省.
[[nodiscard]] QString regionFullName(QStringView code);

/// The beginning that the codes of all places inside share: 33 of 330000, 3301 of 330100.
[[nodiscard]] QString regionPrefix(QString code);

/// The code of a place as people write it: a code, 杭州, 杭州市, 浙江杭州, 浙江省杭州市西湖区. Nothing when
/// it is none, or when a short name could be several (朝阳).
[[nodiscard]] std::optional<QString> regionFromText(const QString& text);
/// Places that a typed beginning or part could mean, best first: for completion.
[[nodiscard]] std::vector<Region> matchRegions(const QString& typed, int limit = 20);

} // namespace zhike
