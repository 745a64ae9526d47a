// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tokens.h"

#include <QtGui/QFontDatabase>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

double scale = 1.0; // of text; the UI thread's alone

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
    const auto step = [dark = isDark()](int v) { return dark ? std::min(255, v + 10) : std::max(0, v - 10); };
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

double textScale()
{
    return scale;
}

void setTextScale(double wanted)
{
    scale = std::clamp(wanted, 1.0, 2.0);
}

TextMetric::operator int() const
{
    return qRound(m_base * (m_growth == Half ? (1 + scale) / 2 : scale));
}

int pixelSize(Face face)
{
    constexpr std::array sizes{12, 13, 15, 20, 28};
    return qRound(sizes[static_cast<std::size_t>(face)] * scale);
}

int lineHeight(Face face)
{
    constexpr std::array heights{16, 20, 24, 28, 36};
    return qRound(heights[static_cast<std::size_t>(face)] * scale);
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
