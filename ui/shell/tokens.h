// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <array>

namespace zhike {

enum class Scheme { Light, Dark };

/// What text and icons are drawn with. Models and parts name an ink, never a colour.
enum class Ink {
    Plain,    ///< names, figures
    Soft,     ///< prose, navigation
    Quiet,    ///< second lines, captions
    Accent,   ///< links, what is chosen
    OnAccent, ///< on the primary button
    Red,      ///< breached, invalid
    Amber,    ///< at risk, waiting, overdue
    Green,    ///< met, ready
};

/// The colour of a dot or bar of 8 px or so (never of text).
enum class Mark { None, Grey, Accent, Red, Amber, Green };

/// The tint of a small tag: a priority, a state.
enum class TagKind { Grey, Accent, Red, Amber, Green };

/// The type scale. A face is a size and its line box, both in device-independent pixels.
enum class Face { Caption, Body, Panel, Page, Figure };

enum class Weight { Normal, Bold };

/// Text on its ground.
struct TextPair {
    QColor text;
    QColor ground;
};

/// Every colour of one scheme. The only place in the program that names a colour.
struct Tokens {
    Scheme scheme;
    QColor window, base, pane, raised, sunken;
    QColor line, line2, ctl;
    QColor t1, t2, t3;
    QColor hover, sel, navsel;
    QColor acc, accfill, onacc, acct, focus;
    QColor red, redbg, reddot;
    QColor amb, ambbg, ambdot;
    QColor grn, grnbg, grndot;
    QColor scrim, shadow;
    std::array<TextPair, 4> tier; ///< by rank, 普通 first
    std::array<QColor, 6> chart;  ///< Okabe–Ito, in the order charts take them
    QColor grid;                  ///< chart grid
    double band;                  ///< opacity of an uncertainty band

    [[nodiscard]] QColor ink(Ink ink) const;
    [[nodiscard]] QColor mark(Mark mark) const;
    [[nodiscard]] TextPair tag(TagKind kind) const;
    /// The badge colours of a tier by rank, 0 = 普通 … 3 = 钻石; ranks outside take the nearest.
    [[nodiscard]] const TextPair& tierPair(int rank) const;
    [[nodiscard]] QColor disabledInk() const;                 ///< t2 at 45 %
    [[nodiscard]] QColor pressed(const QColor& ground) const; ///< 4 % darker, or lighter in dark

    [[nodiscard]] static const Tokens& of(Scheme scheme);
};

/// WCAG contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// Health 0–100 as a mark: ≤ 50 red, ≤ 75 amber, else green; below 0 is "none yet".
[[nodiscard]] Mark healthMark(int health);

/// Distances between things.
namespace space {
inline constexpr int none = 0, hair = 1, tiny = 2, x1 = 4, gap = 6, x2 = 8, x3 = 12, x4 = 16, x6 = 24,
                     x8 = 32;
inline constexpr int pageMargin = x6, listMargin = x4, betweenButtons = x2;
} // namespace space

/// Corner radii.
namespace radius {
inline constexpr int badge = 4, control = 6, card = 6, palette = 8;
} // namespace radius

/// Milliseconds. Nothing that a person waits for takes longer than `move`.
namespace duration {
inline constexpr int hover = 80, move = 120, typing = 120, tip = 400;
} // namespace duration

/// Measured parts of the window, in device-independent pixels.
namespace metric {
inline constexpr int navWidth = 176, navCollapsed = 48, navEntry = 32, navGap = 2, collapseBelow = 1280;
inline constexpr int topBar = 48, statusBar = 28, searchWidth = 416, searchHeight = 32;
inline constexpr int pageHeader = 56, filterRow = 36, chip = 24;
inline constexpr int listPane = 352, listPaneMin = 280, sidePane = 328, sidePaneMin = 280, sidePaneMax = 440;
inline constexpr int row = 44, shortRow = 32, groupHead = 28, factRow = 28;
inline constexpr int badgeWidth = 40, badgeHeight = 20, dot = 8, health = 36;
inline constexpr int button = 32, rowButton = 28, field = 32, bigButton = 56, check = 16;
inline constexpr int tabs = 40, tabGap = 24, tabRule = 2, tabWidth = 208;
inline constexpr int icon = 16, iconSmall = 14, iconBig = 20, avatar = 24;
inline constexpr int todayIcon = 28, todayTag = 34, todayBadge = 64, todayClock = 148, todayAction = 96,
                     inPlace = 42;
inline constexpr int timelineTime = 48, timelineNode = 24, timelineIcon = 13, timelineText = 84,
                     timelineRow = 48, timelineLabel = 72, factLabel = 88;
inline constexpr int paletteWidth = 832, paletteHeight = 568, paletteTop = 112, paletteInput = 56,
                     paletteRow = 44, paletteShort = 32, palettePreview = 344, paletteFoot = 40;
inline constexpr int formWidth = 520, formLabel = 20, emptyWidth = 420, progress = 4, clockBar = 3;
inline constexpr int sparkWidth = 88, sparkHeight = 24;
inline constexpr int windowWidth = 1440, windowHeight = 868, windowMinWidth = 960, windowMinHeight = 600;
inline constexpr int shadowBlur = 24, shadowDrop = 12, focusRing = 2;
} // namespace metric

/// Pixel height of the letters of a face.
[[nodiscard]] constexpr int pixelSize(Face face)
{
    constexpr std::array sizes{12, 13, 15, 20, 28};
    return sizes[static_cast<std::size_t>(face)];
}

/// Height of a line of that face.
[[nodiscard]] constexpr int lineHeight(Face face)
{
    constexpr std::array heights{16, 20, 24, 28, 36};
    return heights[static_cast<std::size_t>(face)];
}

/// The program's font in one face: families that hold Chinese first, in pixels.
[[nodiscard]] QFont font(Face face, Weight weight = Weight::Normal);

} // namespace zhike
