// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/readback_panel.h"

#include "ui/parts/bar_layout.h"
#include "ui/parts/editors.h"
#include "ui/parts/labels.h"
#include "ui/shell/look.h"
#include "ui/visit/segments.h"
#include "ui/visit/touch_targets.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr QSize ratingButton(56, 72);
constexpr QSize elementButton(44, 44);
constexpr TextMetric raterWidth{120}; // holds a name

} // namespace

ReadbackPanel::ReadbackPanel(QWidget* parent)
    : QWidget(parent), m_summary(new LongTextEditor(tr("What was done, found and agreed"), 3)),
      m_again(new LinkLabel(tr("Compose it anew"))), m_words(new QLineEdit), m_ratedBy(new ChoiceEditor(true))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    auto* head = new BarLayout(space::x3);
    head->addWidget(new TextLabel(tr("Read back and rate"), Face::Panel, Ink::Plain, Weight::Bold));
    head->addSpring();
    m_again->setObjectName(u"composeAgain"_s);
    head->addWidget(m_again);
    column->addLayout(head);
    m_summary->setObjectName(u"summary"_s);
    m_summary->field()->setAccessibleName(tr("Summary"));
    column->addWidget(m_summary);
    m_rating = new Segments(tr("Rating"),
                            {{u"1"_s, TagKind::Accent, tr("Very unhappy")},
                             {u"2"_s, TagKind::Accent, tr("Unhappy")},
                             {u"3"_s, TagKind::Accent, tr("So-so")},
                             {u"4"_s, TagKind::Accent, tr("Content")},
                             {u"5"_s, TagKind::Accent, tr("Very content")}},
                            ratingButton);
    m_rating->setObjectName(u"rating"_s);
    column->addWidget(m_rating);
    addElements(column);
    m_words->setObjectName(u"words"_s);
    m_words->setPlaceholderText(tr("One line of words, if they like"));
    m_words->setToolTip(m_words->placeholderText());
    m_words->setAccessibleName(tr("Words of the customer"));
    m_ratedBy->setObjectName(u"ratedBy"_s);
    m_ratedBy->field()->setAccessibleName(tr("Rated by"));
    auto* row = new BarLayout(space::x2);
    row->addWidget(m_words);
    row->addWidget(m_ratedBy);
    fitToText(m_ratedBy, [this] { m_ratedBy->setMinimumWidth(raterWidth); });
    column->addLayout(row);
    makeTouchable(this);
    connect(m_summary, &FieldEditor::edited, this, [this] {
        showOwnWords();
        Q_EMIT changed();
    });
    connect(m_again, &LinkLabel::clicked, this, [this] {
        m_summary->setValue(m_proposed);
        showOwnWords();
        Q_EMIT changed();
    });
    for (Segments* scale : {m_rating, m_skill, m_attitude, m_alertness})
        connect(scale, &Segments::changed, this, &ReadbackPanel::changed);
    connect(m_words, &QLineEdit::textEdited, this, &ReadbackPanel::changed);
    connect(m_ratedBy, &FieldEditor::edited, this, &ReadbackPanel::changed);
}

void ReadbackPanel::addElements(QVBoxLayout* column)
{
    const auto add = [column](const QString& words, const QString& name) {
        auto* scale = new Segments(words,
                                   {{u"1"_s, TagKind::Accent, {}},
                                    {u"2"_s, TagKind::Accent, {}},
                                    {u"3"_s, TagKind::Accent, {}},
                                    {u"4"_s, TagKind::Accent, {}},
                                    {u"5"_s, TagKind::Accent, {}}},
                                   elementButton);
        scale->setObjectName(name);
        auto* row = new BarLayout(space::x2);
        row->addWidget(new TextLabel(words, Face::Body, Ink::Soft));
        row->addSpring();
        row->addWidget(scale);
        column->addLayout(row);
        return scale;
    };
    m_skill = add(tr("Technical strength"), u"skill"_s);
    m_attitude = add(tr("Attitude"), u"attitude"_s);
    m_alertness = add(tr("Crisis awareness"), u"alertness"_s);
}

QString ReadbackPanel::summary() const
{
    return m_summary->value().toString();
}

void ReadbackPanel::showOwnWords()
{
    m_again->setVisible(!m_proposed.isEmpty() && summary() != m_proposed);
}

void ReadbackPanel::propose(const QString& readback)
{
    const bool mayReplace = summary().isEmpty() || summary() == m_proposed;
    m_proposed = readback;
    if (mayReplace)
        m_summary->setValue(readback.isEmpty() ? QVariant() : QVariant(readback));
    showOwnWords();
}

void ReadbackPanel::fill(const VisitDetail& visit)
{
    m_proposed.clear();
    m_summary->setValue(visit.visit.summary);
    m_ratedBy->clearChoices();
    for (const Contact& contact : visit.choices.contacts)
        m_ratedBy->addChoice(QVariant::fromValue(contact.id.uuid), contact.name);
    VisitRecord said;
    if (visit.survey) {
        said.rating = visit.survey->csat;
        said.skill = visit.survey->skill;
        said.attitude = visit.survey->attitude;
        said.alertness = visit.survey->alertness;
        said.words = visit.survey->words;
        said.ratedBy = visit.survey->contact;
    }
    if (!said.ratedBy && !visit.contacts.empty())
        said.ratedBy = visit.contacts.front().contact;
    said.summary = visit.visit.summary;
    restore(said);
}

void ReadbackPanel::write(VisitRecord& record) const
{
    record.summary = summary();
    record.rating = m_rating->rating();
    record.skill = m_skill->rating();
    record.attitude = m_attitude->rating();
    record.alertness = m_alertness->rating();
    record.words = m_words->text();
    record.ratedBy = Id<Contact>(m_ratedBy->value().value<Uuid>());
}

void ReadbackPanel::restore(const VisitRecord& record)
{
    m_summary->setValue(record.summary);
    m_rating->setChosen(record.rating.value_or(0) - 1);
    m_skill->setChosen(record.skill.value_or(0) - 1);
    m_attitude->setChosen(record.attitude.value_or(0) - 1);
    m_alertness->setChosen(record.alertness.value_or(0) - 1);
    m_words->setText(record.words);
    m_ratedBy->setValue(record.ratedBy ? QVariant::fromValue(record.ratedBy.uuid) : QVariant());
    showOwnWords();
}

bool ReadbackPanel::isRated() const
{
    return m_rating->chosen() >= 0;
}

void ReadbackPanel::takeKeyboard()
{
    m_summary->field()->setFocus(Qt::ShortcutFocusReason);
}

void ReadbackPanel::focusRating()
{
    m_rating->setFocus(Qt::OtherFocusReason);
}

} // namespace zhike
