// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QStackedWidget;

namespace zhike {

class AdviceForm;
class CalendarsView;
class ChoiceEditor;
class SettingsSection;
class TabBar;
class ChecklistEditor;
class TextEditor;

/// 设置: how the program looks and speaks, who one is, when one is told, how tiers are advised, what an hour
/// costs, where the data are. What stands alone takes effect at once; what makes sense only together is saved
/// together. A tab of its own has the working calendars.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    void activate() override;
    void openTab(const QString& tab) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] QWidget* focusTarget() override;

private:
    [[nodiscard]] QWidget* makeGeneral();
    void showTab(const QString& tab);
    [[nodiscard]] SettingsSection* makeAppearance();
    [[nodiscard]] SettingsSection* makePerson();
    [[nodiscard]] SettingsSection* makeTiers();
    [[nodiscard]] SettingsSection* makeTargets();
    [[nodiscard]] SettingsSection* makeWarnings();
    void fillCalendars();
    [[nodiscard]] SettingsSection* makeVisits();
    [[nodiscard]] SettingsSection* makeData();
    void addTheme(SettingsSection& section);
    void addTextSize(SettingsSection& section);
    void addLanguage(SettingsSection& section);
    void addMotion(SettingsSection& section);

    TabBar* m_tabs;
    QStackedWidget* m_body;
    CalendarsView* m_calendars;
    ChoiceEditor* m_hours = nullptr; ///< in whose hours one is told
    ChecklistEditor* m_checklists = nullptr;
    TextEditor* m_name = nullptr;
    AdviceForm* m_advice = nullptr;
    QWidget* m_first = nullptr; ///< takes the keyboard
};

/// The page's line, at the foot of the navigation.
[[nodiscard]] PageEntry settingsEntry();

} // namespace zhike
