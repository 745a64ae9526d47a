// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QVBoxLayout;

namespace zhike {

class AdviceForm;
class SettingsSection;
class TextEditor;

/// 设置: how the program looks and speaks, who one is, how tiers are advised, where the data are. What stands
/// alone takes effect at once; what makes sense only together is saved together.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    void activate() override;
    [[nodiscard]] QWidget* focusTarget() override;

private:
    [[nodiscard]] SettingsSection* makeAppearance();
    [[nodiscard]] SettingsSection* makePerson();
    [[nodiscard]] SettingsSection* makeTiers();
    [[nodiscard]] SettingsSection* makeData();
    void addTheme(SettingsSection& section);
    void addTextSize(SettingsSection& section);
    void addLanguage(SettingsSection& section);
    void addMotion(SettingsSection& section);

    TextEditor* m_name = nullptr;
    AdviceForm* m_advice = nullptr;
    QWidget* m_first = nullptr; ///< takes the keyboard
};

/// The page's line, at the foot of the navigation.
[[nodiscard]] PageEntry settingsEntry();

} // namespace zhike
