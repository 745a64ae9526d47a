// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/date_editors.h"

#include "ui/parts/header.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include "ui/shell/tokens.h"
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidgetAction>

using namespace Qt::StringLiterals;

namespace zhike {

std::optional<QDate> readDate(const QString& text, QDate today)
{
    static const QRegularExpression full(u"^(\\d{4})[-/.年 ]?(\\d{1,2})[-/.月 ]?(\\d{1,2})日?$"_s);
    static const QRegularExpression brief(u"^(\\d{1,2})[-/.月](\\d{1,2})日?$"_s);
    static const QRegularExpression offset(u"^([+-]\\d{1,4})$"_s);
    const QString t = text.trimmed().normalized(QString::NormalizationForm_KC);
    if (t == u"今天" || t.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return today;
    if (t == u"明天" || t.compare("tomorrow"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(1);
    if (t == u"昨天" || t.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    QDate date;
    if (const auto m = full.match(t.section(u' ', 0, 0)); m.hasMatch())
        date = QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    else if (const auto b = brief.match(t); b.hasMatch())
        date = QDate(today.year(), b.captured(1).toInt(), b.captured(2).toInt());
    else if (const auto o = offset.match(t); o.hasMatch())
        date = today.addDays(o.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QTime> readTime(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:点.时]?(\\d{2})分?)?$"_s);
    const auto m = form.match(text.trimmed().normalized(QString::NormalizationForm_KC));
    if (!m.hasMatch())
        return std::nullopt;
    const QTime time(m.captured(1).toInt(), m.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

DateEditor::DateEditor(QDate today, QWidget* parent)
    : FieldEditor(parent), m_today(today), m_line(new QLineEdit),
      m_open(makeIconButton(u"visit"_s, tr("Calendar")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x1);
    row->addWidget(m_line, 1);
    row->addWidget(m_open);
    m_open->setFocusPolicy(Qt::NoFocus);
    m_line->setPlaceholderText(u"2026-11-22"_s.replace(u"2026"_s, QString::number(today.year())));
    fitToText(m_line, [this] { // it never shows half a date
        m_line->setMinimumWidth(lineWidth(m_line->placeholderText(), Face::Body) + space::x6);
    });
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &DateEditor::tidy);
    connect(m_open, &QToolButton::clicked, this, &DateEditor::openCalendar);
}

DateEditor::~DateEditor()
{
    m_line->disconnect(this); // it loses the keyboard when it goes, after this is gone
}

QVariant DateEditor::value() const
{
    const auto date = readDate(m_line->text(), m_today);
    return date ? QVariant(*date) : QVariant();
}

void DateEditor::setValue(const QVariant& value)
{
    m_line->setText(value.toDate().toString(u"yyyy-MM-dd"_s));
}

QString DateEditor::problem() const
{
    if (m_line->text().trimmed().isEmpty() || value().isValid())
        return {};
    return tr("There is no such date. Write it like %1.").arg(m_today.toString(u"yyyy-MM-dd"_s));
}

QWidget* DateEditor::field() const
{
    return m_line;
}

void DateEditor::tidy()
{
    if (const QVariant read = value(); read.isValid())
        setValue(read);
}

void DateEditor::step(int days)
{
    setValue(value().isValid() ? value().toDate().addDays(days) : m_today);
    Q_EMIT edited();
}

void DateEditor::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(value().isValid() ? value().toDate() : m_today);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate date) {
        setValue(date);
        Q_EMIT edited();
        menu->close();
        m_line->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height() + space::x1)));
    calendar->setFocus();
}

bool DateEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            openCalendar();
            return true;
        }
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

DateTimeEditor::DateTimeEditor(const Clock& clock, QWidget* parent)
    : FieldEditor(parent), m_zone(clock.zone()), m_date(new DateEditor(clock.today())), m_time(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    row->addWidget(m_date, 1);
    row->addWidget(m_time);
    m_time->setPlaceholderText(u"09:00"_s);
    fitToText(m_time, [this] { m_time->setFixedWidth(metric::sparkWidth); });
    m_time->setAccessibleName(tr("Time"));
    setFocusProxy(m_date);
    connect(m_date, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(m_time, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_time, &QLineEdit::editingFinished, this, [this] {
        if (const auto time = readTime(m_time->text()))
            m_time->setText(time->toString(u"HH:mm"_s));
    });
}

QVariant DateTimeEditor::value() const
{
    const QVariant date = m_date->value();
    const auto time = readTime(m_time->text());
    if (!date.isValid() || !time)
        return {};
    return QDateTime(date.toDate(), *time, m_zone);
}

void DateTimeEditor::setValue(const QVariant& value)
{
    const QDateTime at = value.toDateTime().toTimeZone(m_zone);
    m_date->setValue(at.isValid() ? QVariant(at.date()) : QVariant());
    m_time->setText(at.isValid() ? at.time().toString(u"HH:mm"_s) : QString());
}

QString DateTimeEditor::problem() const
{
    if (const QString wrong = m_date->problem(); !wrong.isEmpty())
        return wrong;
    const bool hasTime = !m_time->text().trimmed().isEmpty();
    if (hasTime && !readTime(m_time->text()))
        return tr("There is no such time. Write it like 09:30.");
    if (hasTime && !m_date->value().isValid())
        return tr("The date is missing.");
    if (!hasTime && m_date->value().isValid())
        return tr("The time is missing.");
    return {};
}

QWidget* DateTimeEditor::field() const
{
    return m_date->field();
}

void DateTimeEditor::setInvalid(bool invalid)
{
    m_date->setInvalid(invalid);
}

QJsonValue DateTimeEditor::draft() const
{
    return QJsonArray{m_date->draft(), m_time->text()};
}

void DateTimeEditor::setDraft(const QJsonValue& draft)
{
    m_date->setDraft(draft.toArray().at(0));
    m_time->setText(draft.toArray().at(1).toString());
}

} // namespace zhike
