// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <array>

namespace zhike {

/// The four sets of colours. High contrast has 7:1 for all text, strong lines, and outlines where the others
/// only tint.
enum class Scheme { Light, Dark, LightContrast, DarkContrast };

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
    bool outlines = false;        ///< high contrast: what is tinted has an outline too

    [[nodiscard]] bool isDark() const { return scheme == Scheme::Dark || scheme == Scheme::DarkContrast; }
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

/// How much larger than designed text is, 1 to 2. Set by Look alone, which lays everything out anew.
[[nodiscard]] double textScale();
void setTextScale(double scale);

/// A measure of something that holds text or stands beside it: it grows with the text, wholly or by half.
class TextMetric
{
public:
    enum Growth { Whole, Half };
    constexpr explicit TextMetric(int base, Growth growth = Whole) : m_base(base), m_growth(growth) {}
    operator int() const; // NOLINT(google-explicit-constructor): used as the number it is

private:
    int m_base;
    Growth m_growth;
};

/// Measured parts of the window, in device-independent pixels. Those with braces grow with the text.
namespace metric {
inline constexpr TextMetric navWidth{176}, navCollapsed{48}, navEntry{32}, collapseBelow{1280};
inline constexpr TextMetric topBar{48}, statusBar{28}, searchHeight{32};
inline constexpr TextMetric pageHeader{56}, filterRow{36}, chip{24};
inline constexpr TextMetric row{44}, shortRow{32}, groupHead{28}, factRow{28};
inline constexpr TextMetric badgeWidth{40}, badgeHeight{20}, dot{8}, health{36};
inline constexpr TextMetric button{32}, rowButton{28}, field{32}, bigButton{56}, check{16};
inline constexpr TextMetric tabs{40}, tabGap{24}, tabWidth{208};
inline constexpr TextMetric icon{16}, iconSmall{14}, iconBig{20}, avatar{24};
inline constexpr TextMetric todayIcon{28}, todayTag{34}, todayBadge{64}, todayClock{148}, todayAction{96},
    inPlace{42};
inline constexpr TextMetric timelineTime{48}, timelineNode{24}, timelineIcon{13}, timelineText{84},
    timelineRow{48}, timelineLabel{72}, factLabel{88};
inline constexpr TextMetric paletteInput{56}, paletteRow{44}, paletteShort{32}, paletteFoot{40};
inline constexpr TextMetric formLabel{20}, sparkWidth{88}, sparkHeight{24};
inline constexpr TextMetric listPane{352, TextMetric::Half}, sidePane{328, TextMetric::Half},
    sidePaneMax{440, TextMetric::Half}, palettePreview{344, TextMetric::Half},
    searchWidth{416, TextMetric::Half}, formWidth{520, TextMetric::Half}, emptyWidth{420, TextMetric::Half},
    paletteWidth{832, TextMetric::Half}, paletteHeight{568, TextMetric::Half},
    weekPane{344, TextMetric::Half}, factPane{304, TextMetric::Half};
inline constexpr TextMetric leastMain{400}; ///< less room than this, and a pane beside it goes
inline constexpr int listPaneMin = 280, sidePaneMin = 280, paletteTop = 112;
inline constexpr int navGap = 2, tabRule = 2, progress = 4, clockBar = 3, focusRing = 2;
inline constexpr int windowWidth = 1440, windowHeight = 868, windowMinWidth = 960, windowMinHeight = 600;
inline constexpr int shadowBlur = 24, shadowDrop = 12;
} // namespace metric

/// Pixel height of the letters of a face, at the text size in force.
[[nodiscard]] int pixelSize(Face face);

/// Height of a line of that face.
[[nodiscard]] int lineHeight(Face face);

/// The program's font in one face: families that hold Chinese first, in pixels.
[[nodiscard]] QFont font(Face face, Weight weight = Weight::Normal);

} // namespace zhike
