// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QVector>
#include <optional>

namespace zhike {

class Look;
class Memory;
enum class Theme;

/// Which promises that run out the person is told of.
enum class WarnAbout { Nothing, Mine, All };

/// What a person chose about the program itself: theme, language, their name. Kept in Memory; what needs no
/// restart happens at once, the rest is told to the composition, which carries it out.
class Preferences : public QObject
{
    Q_OBJECT
public:
    /// What holds while nothing was chosen.
    struct Defaults {
        QString language; ///< of the system
        QString userName; ///< of the account
    };
    Preferences(Memory& memory, Look& look, Defaults defaults = {});

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// The theme that was remembered, for whoever makes the Look.
    [[nodiscard]] static Theme rememberedTheme(const Memory& memory);

    /// The languages of the program: how they are stored, and what they call themselves.
    [[nodiscard]] static QVector<std::pair<QString, QString>> languages();
    /// What was chosen; empty follows the system.
    [[nodiscard]] QString chosenLanguage() const;
    /// The language in force.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    /// The name under which changes are kept; an empty one means the account's.
    [[nodiscard]] QString userName() const;
    [[nodiscard]] const QString& accountName() const { return m_defaults.userName; }
    void setUserName(const QString& name);
    [[nodiscard]] static QString rememberedUserName(const Memory& memory);

    /// How large text is, 1 to 2, as it was chosen; nothing follows the system. Takes effect at once.
    [[nodiscard]] std::optional<double> textSize() const;
    void setTextSize(std::optional<double> scale);

    /// Nothing blinks or moves by itself: the text cursor stands still. The same holds, whatever is chosen
    /// here, where the system asks for it.
    [[nodiscard]] bool reducesMotion() const;
    void setReducesMotion(bool on);

    /// Which share of promises is meant to be kept, and of answers to be content: 0.5 to 1. The dashed lines
    /// of the charts.
    [[nodiscard]] double attainmentTarget() const;
    [[nodiscard]] double satisfactionTarget() const;
    void setAttainmentTarget(double share);
    void setSatisfactionTarget(double share);
    [[nodiscard]] static double rememberedAttainmentTarget(const Memory& memory);

    /// Which promises that run out are told of while one looks elsewhere, and the calendar (its id as text)
    /// in whose hours; an empty one is any time.
    [[nodiscard]] WarnAbout warnings() const;
    void setWarnings(WarnAbout about);
    [[nodiscard]] QString warningCalendar() const;
    void setWarningCalendar(const QString& calendar);

    /// The file with visits that calendars subscribe to, kept up to date by the program; empty: none.
    [[nodiscard]] QString visitFile() const;
    /// Whose visits it holds; null: everyone's.
    [[nodiscard]] Uuid visitFileEngineer() const;
    void setVisitFile(const QString& path, const Uuid& engineer);

Q_SIGNALS:
    void warningsChanged();
    void targetsChanged();
    void visitFileChanged();
    void themeChanged();
    void textSizeChanged();
    void languageChanged(const QString& language);
    void userNameChanged(const QString& name);

private:
    void applyMotion() const;
    Memory& m_memory;
    Look& m_look;
    Defaults m_defaults;
    int m_flashTime; ///< of the system's text cursor
};

} // namespace zhike
