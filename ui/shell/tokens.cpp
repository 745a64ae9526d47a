// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tokens.h"

#include <QtGui/QFontDatabase>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr QColor hex(unsigned rgb)
{
    return {int(rgb >> 16 & 255), int(rgb >> 8 & 255), int(rgb & 255)};
}

const Tokens lightTokens{
    .scheme = Scheme::Light,
    .window = hex(0xF6F6F7),
    .base = hex(0xFFFFFF),
    .pane = hex(0xFBFBFC),
    .raised = hex(0xFFFFFF),
    .sunken = hex(0xF1F1F3),
    .line = hex(0xE6E6E9),
    .line2 = hex(0xD3D4D9),
    .ctl = hex(0x8B8E97),
    .t1 = hex(0x1B1C20),
    .t2 = hex(0x4E515A),
    .t3 = hex(0x62666F),
    .hover = hex(0xF1F2F4),
    .sel = hex(0xE8EEF9),
    .navsel = hex(0xE7E8EB),
    .acc = hex(0x1F5FBF),
    .accfill = hex(0x1F5FBF),
    .onacc = hex(0xFFFFFF),
    .acct = hex(0xE8EFFB),
    .focus = hex(0x7FA9E8),
    .red = hex(0xB3261E),
    .redbg = hex(0xFCECEA),
    .reddot = hex(0xD23F36),
    .amb = hex(0x855000),
    .ambbg = hex(0xFCF1DA),
    .ambdot = hex(0xD98B0B),
    .grn = hex(0x1A6B3B),
    .grnbg = hex(0xE5F3EA),
    .grndot = hex(0x2C9A58),
    .scrim = QColor(20, 22, 28, 71),
    .shadow = QColor(20, 22, 28, 46),
    .tier = {{{hex(0x575A62), hex(0xEDEDF0)},
              {hex(0x335876), hex(0xE1EBF4)},
              {hex(0x755200), hex(0xF9ECC4)},
              {hex(0x5A3AA6), hex(0xECE6FA)}}},
    .chart = {hex(0x0072B2), hex(0xE69F00), hex(0x009E73), hex(0xD55E00), hex(0x56B4E9), hex(0xCC79A7)},
    .grid = hex(0xECECEF),
    .band = 0.14,
};

const Tokens darkTokens{
    .scheme = Scheme::Dark,
    .window = hex(0x17181B),
    .base = hex(0x1E1F23),
    .pane = hex(0x1A1B1F),
    .raised = hex(0x27292E),
    .sunken = hex(0x17181B),
    .line = hex(0x2D2F35),
    .line2 = hex(0x3D4048),
    .ctl = hex(0x737884),
    .t1 = hex(0xE9EAED),
    .t2 = hex(0xB4B8C1),
    .t3 = hex(0x9CA1AC),
    .hover = hex(0x25272C),
    .sel = hex(0x25334B),
    .navsel = hex(0x2A2C32),
    .acc = hex(0x86B0F6),
    .accfill = hex(0x2F6BD0),
    .onacc = hex(0xFFFFFF),
    .acct = hex(0x24324A),
    .focus = hex(0x4D7FCB),
    .red = hex(0xF4978F),
    .redbg = hex(0x3B2425),
    .reddot = hex(0xE5645B),
    .amb = hex(0xEBBB62),
    .ambbg = hex(0x382D1A),
    .ambdot = hex(0xE0A32E),
    .grn = hex(0x7FCF9B),
    .grnbg = hex(0x1D3226),
    .grndot = hex(0x45B371),
    .scrim = QColor(0, 0, 0, 128),
    .shadow = QColor(0, 0, 0, 128),
    .tier = {{{hex(0xB9BDC6), hex(0x33353B)},
              {hex(0xA8C7E3), hex(0x253441)},
              {hex(0xE9C76C), hex(0x3B3218)},
              {hex(0xC9B5F7), hex(0x352B52)}}},
    .chart = {hex(0x56B4E9), hex(0xE69F00), hex(0x2BB88F), hex(0xEE7A2B), hex(0x4C9BD4), hex(0xD68FB6)},
    .grid = hex(0x2C2E34),
    .band = 0.18,
};

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// Families with Chinese in them, best first; the system's own choice ends the list.
QStringList families()
{
    QStringList found;
    const QStringList installed = QFontDatabase::families();
    for (const auto& name : {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Noto Sans SC"_s,
                             u"PingFang SC"_s, u"Microsoft YaHei UI"_s, u"WenQuanYi Micro Hei"_s})
        if (installed.contains(name)) {
            found << name;
            break;
        }
    return found << QFontDatabase::systemFont(QFontDatabase::GeneralFont).families();
}

} // namespace

const Tokens& Tokens::of(Scheme scheme)
{
    return scheme == Scheme::Dark ? darkTokens : lightTokens;
}

QColor Tokens::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Plain:
        return t1;
    case Ink::Soft:
        return t2;
    case Ink::Quiet:
        return t3;
    case Ink::Accent:
        return acc;
    case Ink::OnAccent:
        return onacc;
    case Ink::Red:
        return red;
    case Ink::Amber:
        return amb;
    case Ink::Green:
        return grn;
    }
    return t1;
}

QColor Tokens::mark(Mark mark) const
{
    switch (mark) {
    case Mark::None:
        return Qt::transparent;
    case Mark::Grey:
        return ctl;
    case Mark::Accent:
        return acc;
    case Mark::Red:
        return reddot;
    case Mark::Amber:
        return ambdot;
    case Mark::Green:
        return grndot;
    }
    return ctl;
}

TextPair Tokens::tag(TagKind kind) const
{
    switch (kind) {
    case TagKind::Grey:
        return tier[0];
    case TagKind::Accent:
        return {acc, acct};
    case TagKind::Red:
        return {red, redbg};
    case TagKind::Amber:
        return {amb, ambbg};
    case TagKind::Green:
        return {grn, grnbg};
    }
    return tier[0];
}

const TextPair& Tokens::tierPair(int rank) const
{
    return tier[std::size_t(std::clamp(rank, 0, 3))];
}

QColor Tokens::disabledInk() const
{
    QColor c = t2;
    c.setAlphaF(0.45F);
    return c;
}

QColor Tokens::pressed(const QColor& ground) const
{
    const auto step = [dark = scheme == Scheme::Dark](int v) {
        return dark ? std::min(255, v + 10) : std::max(0, v - 10);
    };
    return {step(ground.red()), step(ground.green()), step(ground.blue()), ground.alpha()};
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Mark healthMark(int health)
{
    if (health < 0)
        return Mark::None;
    return health <= 50 ? Mark::Red : health <= 75 ? Mark::Amber : Mark::Green;
}

QFont font(Face face, Weight weight)
{
    static const QStringList names = families(); // looked up once: which fonts are installed does not change
    QFont f;
    f.setFamilies(names);
    f.setPixelSize(pixelSize(face));
    f.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    f.setHintingPreference(QFont::PreferNoHinting);
    return f;
}

} // namespace zhike
