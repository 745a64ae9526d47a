// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings have about promises: who is told when they run out, and the targets of the charts.
#include "core/calendar/calendar_list.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/editors.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_rows.h"
#include "ui/shell/preferences.h"
#include <QtWidgets/QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace zhike {

SettingsSection* SettingsPage::makeWarnings()
{
    auto* section = new SettingsSection(tr("Notifications"));
    Preferences* preferences = context().preferences;
    auto* about = new SettingsChoice(u"settings.warn"_s);
    about->addChoice(static_cast<int>(WarnAbout::Nothing), tr("Off"));
    about->addChoice(static_cast<int>(WarnAbout::Mine), tr("My requests"));
    about->addChoice(static_cast<int>(WarnAbout::All), tr("All requests"));
    about->setValue(static_cast<int>(preferences->warnings()));
    connect(about, &SettingsChoice::chosen, this, [preferences](const QVariant& value) {
        preferences->setWarnings(static_cast<WarnAbout>(value.toInt()));
    });
    section->addRow(
        tr("Promised times"),
        QSystemTrayIcon::isSystemTrayAvailable()
            ? tr("A message when three quarters of a promised time are used, and when it is over. "
                 "My requests: I work on them, or manage the account.")
            : tr("This desktop has no place for notifications; Today shows what runs out."),
        about);
    m_hours = new ChoiceEditor;
    m_hours->setObjectName(u"settings.warn.hours"_s);
    m_hours->field()->setAccessibleName(tr("My working hours"));
    connect(m_hours, &FieldEditor::edited, this,
            [this, preferences] { preferences->setWarningCalendar(m_hours->value().toString()); });
    section->addRow(tr("My working hours"),
                    tr("Messages come in these hours; what happens outside is told when work begins."),
                    m_hours);
    return section;
}

void SettingsPage::fillCalendars()
{
    if (!m_hours)
        return;
    deliver(this, context().store.read([](Reader& r) { return readCalendars(r); }),
            [this](const Result<std::vector<CalendarSummary>>& all) {
                if (!all)
                    return;
                m_hours->clearChoices();
                m_hours->addChoice(QString(), tr("At any time"));
                for (const CalendarSummary& one : *all)
                    m_hours->addChoice(one.calendar.id.uuid.toString(), one.calendar.name);
                m_hours->setValue(context().preferences->warningCalendar());
            });
}

SettingsSection* SettingsPage::makeTargets()
{
    auto* section = new SettingsSection(tr("Targets"));
    Preferences* preferences = context().preferences;
    const auto add = [&](const QString& name, const QString& title, const QString& sentence, double now,
                         void (Preferences::*set)(double)) {
        auto* editor = new IntegerEditor(50, 100, u"%"_s);
        editor->setObjectName(name);
        editor->setValue(qRound64(now * 100));
        editor->field()->setAccessibleName(title);
        connect(editor, &FieldEditor::edited, this, [editor, preferences, set] {
            editor->setInvalid(!editor->problem().isEmpty());
            editor->setToolTip(editor->problem());
            if (editor->problem().isEmpty() && editor->value().isValid())
                (preferences->*set)(editor->value().toDouble() / 100);
        });
        section->addRow(title, sentence, editor);
    };
    add(u"settings.target.attainment"_s, tr("Kept promises"),
        tr("The dashed line in the charts of kept promises, 50 to 100 %."), preferences->attainmentTarget(),
        &Preferences::setAttainmentTarget);
    add(u"settings.target.satisfaction"_s, tr("Satisfaction"),
        tr("The dashed line in the chart of satisfaction, 50 to 100 %."), preferences->satisfactionTarget(),
        &Preferences::setSatisfactionTarget);
    return section;
}

} // namespace zhike
