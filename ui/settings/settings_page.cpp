// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/store/store.h"
#include "ui/parts/editors.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/settings/advice_form.h"
#include "ui/settings/calendars_view.h"
#include "ui/settings/checklist_editor.h"
#include "ui/settings/cost_section.h"
#include "ui/settings/settings_rows.h"
#include "ui/settings/tier_settings.h"
#include "ui/settings/visit_file_setting.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"
#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric columnWidth{800, TextMetric::Half};
const QString tabKey = u"settings/tab"_s;
const QString generalTab = u"general"_s;
const QString calendarsTab = u"calendars"_s;

} // namespace

SettingsPage::SettingsPage(const AppContext& context, QWidget* parent)
    : Page(context, parent), m_tabs(new TabBar), m_body(new QStackedWidget),
      m_calendars(new CalendarsView(context))
{
    m_tabs->setObjectName(u"settings.tabs"_s);
    m_tabs->addTab(generalTab, tr("General"));
    m_tabs->addTab(calendarsTab, tr("Working calendars"));
    m_body->addWidget(makeGeneral());
    m_body->addWidget(m_calendars);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    tabRow->addWidget(m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(title()));
    column->addLayout(tabRow);
    column->addWidget(m_body, 1);
    connect(m_tabs, &TabBar::currentChanged, this, &SettingsPage::showTab);
    m_tabs->setCurrent(context.memory.value(tabKey, generalTab).toString());
}

QWidget* SettingsPage::makeGeneral()
{
    auto* body = new QWidget;
    body->setMaximumWidth(columnWidth);
    auto* sections = new QVBoxLayout(body);
    sections->setContentsMargins(space::pageMargin, space::x4, space::pageMargin, space::pageMargin);
    sections->setSpacing(0);
    if (context().preferences) {
        sections->addWidget(makeAppearance());
        sections->addWidget(makePerson());
        sections->addWidget(makeWarnings());
        sections->addWidget(makeTargets());
        sections->addWidget(makeVisits());
    }
    sections->addWidget(makeTierSettings(context()));
    sections->addWidget(makeTiers());
    sections->addWidget(makeCostSection(context(), this));
    sections->addWidget(makeData());
    sections->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->setAlignment(Qt::AlignLeft);
    body->setAutoFillBackground(false); // the page's ground shows through
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void SettingsPage::showTab(const QString& tab)
{
    m_body->setCurrentIndex(tab == calendarsTab ? 1 : 0);
    context().memory.remember(tabKey, tab);
}

void SettingsPage::openTab(const QString& tab)
{
    m_tabs->setCurrent(tab);
}

std::vector<PageAction> SettingsPage::actions()
{
    return m_tabs->current() == calendarsTab ? m_calendars->actions() : std::vector<PageAction>{};
}

QVector<KeyHelp> SettingsPage::keyHelp() const
{
    return m_tabs->current() == calendarsTab ? m_calendars->keyHelp() : QVector<KeyHelp>{};
}

SettingsSection* SettingsPage::makeAppearance()
{
    auto* section = new SettingsSection(tr("Appearance"));
    addTheme(*section);
    addTextSize(*section);
    addLanguage(*section);
    addMotion(*section);
    return section;
}

void SettingsPage::addTheme(SettingsSection& section)
{
    auto* choice = new SettingsChoice(u"settings.theme"_s);
    const std::pair<Theme, QString> themes[] = {{Theme::System, tr("As the system")},
                                                {Theme::Light, tr("Light")},
                                                {Theme::Dark, tr("Dark")},
                                                {Theme::LightContrast, tr("High contrast, light")},
                                                {Theme::DarkContrast, tr("High contrast, dark")}};
    for (const auto& [theme, text] : themes)
        choice->addChoice(static_cast<int>(theme), text);
    Preferences* preferences = context().preferences;
    const auto show = [choice, preferences] { choice->setValue(static_cast<int>(preferences->theme())); };
    show();
    connect(preferences, &Preferences::themeChanged, choice, show);
    connect(choice, &SettingsChoice::chosen, this, [preferences](const QVariant& value) {
        preferences->setTheme(static_cast<Theme>(value.toInt()));
    });
    section.addRow(tr("Theme"), tr("Light and dark may follow the system."), choice);
    m_first = choice;
}

void SettingsPage::addTextSize(SettingsSection& section)
{
    auto* choice = new SettingsChoice(u"settings.text"_s);
    choice->addChoice(0, tr("As the system"));
    for (const double scale : textScales())
        choice->addChoice(qRound(scale * 100), tr("%1 %").arg(qRound(scale * 100)));
    Preferences* preferences = context().preferences;
    const auto show = [choice, preferences] {
        choice->setValue(qRound(preferences->textSize().value_or(0) * 100));
    };
    show();
    connect(preferences, &Preferences::textSizeChanged, choice, show);
    connect(choice, &SettingsChoice::chosen, this, [preferences](const QVariant& value) {
        const int percent = value.toInt();
        preferences->setTextSize(percent > 0 ? std::optional(percent / 100.0) : std::nullopt);
    });
    section.addRow(tr("Text size"), tr("Rows and fields grow with it. Ctrl++ and Ctrl+− change it too."),
                   choice);
}

void SettingsPage::addLanguage(SettingsSection& section)
{
    auto* choice = new SettingsChoice(u"settings.language"_s);
    choice->addChoice(QString(), tr("As the system"));
    for (const auto& [id, name] : Preferences::languages())
        choice->addChoice(id, name);
    Preferences* preferences = context().preferences;
    choice->setValue(preferences->chosenLanguage());
    connect(choice, &SettingsChoice::chosen, this,
            [preferences](const QVariant& value) { preferences->setLanguage(value.toString()); });
    section.addRow(tr("Language"), tr("Of the window and of what is printed."), choice);
}

void SettingsPage::addMotion(SettingsSection& section)
{
    auto* still = new CheckEditor(tr("Nothing blinks"));
    still->setObjectName(u"settings.motion"_s);
    Preferences* preferences = context().preferences;
    still->setValue(preferences->reducesMotion());
    connect(still, &FieldEditor::edited, this,
            [still, preferences] { preferences->setReducesMotion(still->value().toBool()); });
    section.addRow(
        tr("Motion"),
        tr("The text cursor stands still, and so do bars of progress. The system may ask for it too."),
        still);
}

SettingsSection* SettingsPage::makePerson()
{
    auto* section = new SettingsSection(tr("You"));
    Preferences* preferences = context().preferences;
    m_name = new TextEditor(preferences->accountName(), 60);
    m_name->setObjectName(u"settings.name"_s);
    connect(qobject_cast<QLineEdit*>(m_name->field()), &QLineEdit::editingFinished, this,
            [this, preferences] { preferences->setUserName(m_name->value().toString()); });
    section->addRow(
        tr("Your name"),
        tr("Stands beside every change you make, in the history and on printed briefs. Empty: the "
           "name of your account."),
        m_name);
    m_name->field()->setAccessibleName(tr("Your name"));
    return section;
}

SettingsSection* SettingsPage::makeTiers()
{
    auto* section = new SettingsSection(tr("Tier advice"));
    m_advice = new AdviceForm(context());
    section->addRow(
        tr("Weights and thresholds"),
        tr("How much each part counts for the score of a customer, together 100, and the score from "
           "which a tier is advised. Tiers that were assigned stay as they are."),
        m_advice);
    return section;
}

SettingsSection* SettingsPage::makeVisits()
{
    auto* section = new SettingsSection(tr("Visits"));
    section->addRow(
        tr("File for other calendars"),
        tr("The program writes the visits into this file and keeps it up to date. A calendar on "
           "this computer, or a telephone that gets the file from a shared folder, subscribes to it."),
        new VisitFileSetting(context()));
    m_checklists = new ChecklistEditor(context());
    connect(&context().store, &Store::changed, m_checklists, [this](const Change& change) {
        const bool lists = std::ranges::any_of(change.touches, [](const Touch& t) {
            return t.entity == EntityKind::ChecklistTemplate || t.entity == EntityKind::ChecklistItem;
        });
        if (lists || change.elsewhere)
            m_checklists->reload();
    });
    section->addRow(tr("Checklists"),
                    tr("What is looked at on a visit of each kind. Visits planned before keep theirs."),
                    m_checklists);
    return section;
}

SettingsSection* SettingsPage::makeData()
{
    auto* section = new SettingsSection(tr("Data"));
    const QString path = context().store.options().path;
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    auto* name = new TextLabel(path, Face::Body, Ink::Soft);
    name->setWordWrap(true);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(name);
    auto* links = new QVBoxLayout;
    links->setSpacing(space::x1);
    auto* copy = new LinkLabel(tr("Copy the path"));
    copy->setObjectName(u"settings.copyPath"_s);
    auto* folder = new LinkLabel(tr("Open the folder"));
    links->addWidget(copy, 0, Qt::AlignLeft);
    links->addWidget(folder, 0, Qt::AlignLeft);
    column->addLayout(links);
    connect(copy, &LinkLabel::clicked, this, [this, path] {
        QGuiApplication::clipboard()->setText(path);
        context().navigator.showStatus(tr("Copied the path of the database."));
    });
    connect(folder, &LinkLabel::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    section->addRow(tr("Database"),
                    tr("All data are in this one file. It never leaves this computer by itself."), box);
    auto* version = new TextLabel(QCoreApplication::applicationVersion(), Face::Body, Ink::Soft);
    section->addRow(tr("Version"), tr("Free software under the GPL, version 3 or later."), version);
    return section;
}

void SettingsPage::activate()
{
    m_checklists->reload();
    if (m_name)
        m_name->setValue(Preferences::rememberedUserName(context().memory));
    m_advice->activate();
    fillCalendars();
}

QWidget* SettingsPage::focusTarget()
{
    if (m_tabs->current() == calendarsTab)
        return m_calendars->focusTarget();
    if (!m_first)
        return nullptr;
    const auto chips = m_first->findChildren<QAbstractButton*>();
    const auto chosen = std::ranges::find_if(chips, &QAbstractButton::isChecked);
    return chosen == chips.end() ? chips.value(0) : *chosen;
}

PageEntry settingsEntry()
{
    PageEntry entry;
    entry.id = u"settings"_s;
    entry.label = SettingsPage::tr("Settings");
    entry.icon = u"settings"_s;
    entry.shortcut = QKeySequence(u"Ctrl+,"_s);
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new SettingsPage(context, parent);
    };
    entry.atFoot = true;
    return entry;
}

} // namespace zhike
