// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/visit_file_setting.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "core/visit/visit_view.h"
#include "ui/parts/editors.h"
#include "ui/parts/labels.h"
#include "ui/shell/preferences.h"
#include <QtCore/QDir>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

VisitFileSetting::VisitFileSetting(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_path(new TextLabel({}, Face::Body, Ink::Soft)),
      m_whose(new ChoiceEditor), m_choose(new LinkLabel), m_stop(new LinkLabel(tr("Write it no more")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    m_path->setObjectName(u"settings.visitFile"_s);
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_path);
    m_whose->setObjectName(u"settings.visitFileWhose"_s);
    m_whose->field()->setAccessibleName(tr("Whose visits"));
    m_whose->addChoice(QString(), tr("Everyone's visits"));
    column->addWidget(m_whose);
    auto* links = new QHBoxLayout;
    links->setSpacing(space::x4);
    m_choose->setObjectName(u"settings.chooseVisitFile"_s);
    m_stop->setObjectName(u"settings.stopVisitFile"_s);
    links->addWidget(m_choose);
    links->addWidget(m_stop);
    links->addStretch(1);
    column->addLayout(links);
    connect(m_choose, &LinkLabel::clicked, this, &VisitFileSetting::choose);
    Preferences* preferences = m_context.preferences;
    connect(m_stop, &LinkLabel::clicked, this,
            [preferences] { preferences->setVisitFile({}, preferences->visitFileEngineer()); });
    connect(m_whose, &FieldEditor::edited, this, [this, preferences] {
        preferences->setVisitFile(preferences->visitFile(), m_whose->value().value<Uuid>());
    });
    connect(preferences, &Preferences::visitFileChanged, this, &VisitFileSetting::show);
    show();
}

void VisitFileSetting::show()
{
    const QString path = m_context.preferences->visitFile();
    m_path->setText(path.isEmpty() ? tr("No file is written.") : QDir::toNativeSeparators(path));
    m_choose->setText(path.isEmpty() ? tr("Choose a file …") : tr("Choose another file …"));
    m_whose->setVisible(!path.isEmpty());
    m_stop->setVisible(!path.isEmpty());
}

void VisitFileSetting::choose()
{
    FileRequest request;
    request.title = tr("File for other calendars");
    request.suggestion = m_context.preferences->visitFile();
    if (request.suggestion.isEmpty())
        request.suggestion = tr("Zhike visits.ics");
    request.filters = {tr("Calendar (*.ics)")};
    request.suffix = u"ics"_s;
    m_context.files.save(this, request, [this](const QString& path) {
        m_context.preferences->setVisitFile(path, m_context.preferences->visitFileEngineer());
        m_context.navigator.showStatus(tr("Visits are written into %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void VisitFileSetting::readEngineers()
{
    deliver(this, m_context.store.read([](Reader& r) { return readEngineerChoices(r); }),
            [this](Result<std::vector<EngineerChoice>> engineers) {
                if (!engineers)
                    return;
                m_whose->clearChoices();
                m_whose->addChoice(QString(), tr("Everyone's visits"));
                for (const EngineerChoice& each : *engineers)
                    m_whose->addChoice(QVariant::fromValue(each.id.uuid), each.name);
                const Uuid now = m_context.preferences->visitFileEngineer();
                m_whose->setValue(now.isNull() ? QVariant(QString()) : QVariant::fromValue(now));
            });
}

void VisitFileSetting::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readEngineers();
}

} // namespace zhike
