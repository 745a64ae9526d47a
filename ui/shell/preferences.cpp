// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/insight/attainment.h"
#include "ui/shell/context.h"
#include "ui/shell/look.h"
#include <QtWidgets/QApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString themeKey = u"theme"_s;
const QString languageKey = u"language"_s;
const QString userNameKey = u"user/name"_s;
const QString motionKey = u"motion/reduced"_s;
const QString textKey = u"textScale"_s;
const QString attainmentKey = u"target/attainment"_s;
const QString warnKey = u"warnings/about"_s;
const QString warnCalendarKey = u"warnings/calendar"_s;
/// 5×8 with China's official days, which every organisation has.
const QString usualCalendar = u"00000000-0000-7000-8000-000000000011"_s;
constexpr std::array warnNames{"nothing", "mine", "all"};
const QString visitFileKey = u"visitFile/path"_s;
const QString visitFileEngineerKey = u"visitFile/engineer"_s;
const QString satisfactionKey = u"target/satisfaction"_s;

constexpr double usualSatisfaction = 0.9;

/// A share somebody chose; files can be edited by hand.
double shareOf(const QVariant& value, double usual)
{
    const double share = value.toDouble();
    return value.isValid() && share >= 0.5 && share <= 1 ? share : usual;
}

} // namespace

Preferences::Preferences(Memory& memory, Look& look, Defaults defaults)
    : m_memory(memory), m_look(look), m_defaults(std::move(defaults)),
      m_flashTime(QApplication::cursorFlashTime())
{
    if (textSize())
        m_look.setTextScale(textSize());
    if (reducesMotion())
        m_look.setMotion(Motion::Reduced);
    applyMotion();
    connect(&m_look, &Look::changed, this, &Preferences::applyMotion);
}

Theme Preferences::theme() const
{
    return m_look.theme();
}

void Preferences::setTheme(Theme theme)
{
    m_look.setTheme(theme);
    m_memory.remember(themeKey, themeName(theme));
    Q_EMIT themeChanged();
}

Theme Preferences::rememberedTheme(const Memory& memory)
{
    return themeOf(memory.value(themeKey).toString());
}

QVector<std::pair<QString, QString>> Preferences::languages()
{
    return {{u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}};
}

QString Preferences::chosenLanguage() const
{
    return m_memory.value(languageKey).toString();
}

QString Preferences::language() const
{
    const QString chosen = chosenLanguage();
    return chosen.isEmpty() ? m_defaults.language : chosen;
}

void Preferences::setLanguage(const QString& language)
{
    if (language == chosenLanguage())
        return;
    m_memory.remember(languageKey, language);
    Q_EMIT languageChanged(this->language());
}

QString Preferences::rememberedUserName(const Memory& memory)
{
    return memory.value(userNameKey).toString();
}

QString Preferences::userName() const
{
    const QString chosen = rememberedUserName(m_memory);
    return chosen.isEmpty() ? m_defaults.userName : chosen;
}

void Preferences::setUserName(const QString& name)
{
    const QString before = userName();
    m_memory.remember(userNameKey, name.simplified());
    if (userName() != before)
        Q_EMIT userNameChanged(userName());
}

std::optional<double> Preferences::textSize() const
{
    const double chosen = m_memory.value(textKey).toDouble();
    return chosen >= 1 ? std::optional(chosen) : std::nullopt;
}

void Preferences::setTextSize(std::optional<double> scale)
{
    m_memory.remember(textKey, scale.value_or(0));
    m_look.setTextScale(scale);
    Q_EMIT textSizeChanged();
}

WarnAbout Preferences::warnings() const
{
    const QString name = m_memory.value(warnKey).toString();
    for (size_t i = 0; i < warnNames.size(); ++i)
        if (name == QLatin1String(warnNames[i]))
            return static_cast<WarnAbout>(i);
    return WarnAbout::All;
}

void Preferences::setWarnings(WarnAbout about)
{
    m_memory.remember(warnKey, QString::fromLatin1(warnNames[static_cast<size_t>(about)]));
    Q_EMIT warningsChanged();
}

QString Preferences::warningCalendar() const
{
    return m_memory.value(warnCalendarKey, usualCalendar).toString();
}

void Preferences::setWarningCalendar(const QString& calendar)
{
    m_memory.remember(warnCalendarKey, calendar);
    Q_EMIT warningsChanged();
}

double Preferences::rememberedAttainmentTarget(const Memory& memory)
{
    return shareOf(memory.value(attainmentKey), ::zhike::attainmentTarget);
}

double Preferences::attainmentTarget() const
{
    return rememberedAttainmentTarget(m_memory);
}

double Preferences::satisfactionTarget() const
{
    return shareOf(m_memory.value(satisfactionKey), usualSatisfaction);
}

void Preferences::setAttainmentTarget(double share)
{
    m_memory.remember(attainmentKey, share);
    Q_EMIT targetsChanged();
}

void Preferences::setSatisfactionTarget(double share)
{
    m_memory.remember(satisfactionKey, share);
    Q_EMIT targetsChanged();
}

bool Preferences::reducesMotion() const
{
    return m_memory.value(motionKey, false).toBool();
}

void Preferences::setReducesMotion(bool on)
{
    m_memory.remember(motionKey, on);
    m_look.setMotion(on ? Motion::Reduced : Motion::System);
    applyMotion();
}

QString Preferences::visitFile() const
{
    return m_memory.value(visitFileKey).toString();
}

Uuid Preferences::visitFileEngineer() const
{
    return Uuid::fromString(m_memory.value(visitFileEngineerKey).toString()).value_or(Uuid{});
}

void Preferences::setVisitFile(const QString& path, const Uuid& engineer)
{
    m_memory.remember(visitFileKey, path);
    m_memory.remember(visitFileEngineerKey, engineer.isNull() ? QString() : engineer.toString());
    Q_EMIT visitFileChanged();
}

void Preferences::applyMotion() const
{
    const int wanted = Look::isStill() ? 0 : m_flashTime;
    if (QApplication::cursorFlashTime() != wanted)
        QApplication::setCursorFlashTime(wanted);
}

} // namespace zhike
