// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/parts/labels.h"
#include "ui/parts/paint.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int markSize = 2 * space::x6;
int choiceHeight()
{
    return metric::bigButton + space::x2;
}

/// A wide button with an icon, a title and a sentence.
class ChoiceButton final : public QPushButton
{
public:
    ChoiceButton(QString icon, const QString& title, QString sentence, bool primary)
        : m_icon(std::move(icon)), m_sentence(std::move(sentence)), m_primary(primary)
    {
        setText(title);
        setAccessibleDescription(m_sentence);
        fitToText(this, [this] { setFixedHeight(choiceHeight()); });
        setAutoDefault(true);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& t = Look::of(this);
        QColor ground = m_primary ? t.acct : t.raised;
        if (isDown())
            ground = t.pressed(ground);
        else if (underMouse())
            ground = m_primary ? t.sel : t.hover;
        painter.setBrush(ground);
        painter.setPen(hasFocus() || m_primary ? t.acc : t.line2);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
        const int y = (height() - metric::iconBig) / 2;
        drawIcon(painter, QRect(space::x4, y, metric::iconBig, metric::iconBig), m_icon,
                 m_primary ? t.acc : t.t2);
        const int left = space::x4 + metric::iconBig + space::x4;
        const QRect title(left, space::x3, width() - left - space::x4, lineHeight(Face::Body));
        const QColor ink = isEnabled() ? t.t1 : t.disabledInk();
        drawLine(painter, title, text(), Face::Body, ink, Qt::AlignLeft, Weight::Bold);
        drawLine(painter, title.translated(0, lineHeight(Face::Body)), m_sentence, Face::Caption,
                 isEnabled() ? t.t3 : t.disabledInk());
    }

private:
    QString m_icon;
    QString m_sentence;
    bool m_primary;
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_busy(new BusyStrip), m_error(new InlineError)
{
    setObjectName(u"welcome"_s);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(m_column);
    row->addStretch(1);
    m_column->setSpacing(space::x3);
    m_column->addStretch(2);
    m_column->addSpacing(markSize + space::x4);
    auto* title = new TextLabel(tr("Welcome to Zhike"), Face::Page, Ink::Plain, Weight::Bold);
    auto* sentence =
        new TextLabel(tr("Who your customers are, what you promised them, and who looks after them. "
                         "Everything stays on this computer."),
                      Face::Body, Ink::Quiet);
    sentence->setWordWrap(true);
    fitToText(sentence, [sentence] { sentence->setFixedWidth(metric::formWidth); });
    m_column->addWidget(title);
    m_column->addWidget(sentence);
    m_column->addSpacing(space::x2);
    auto* demo = addChoice(u"play"_s, tr("Look around with demo data"),
                           tr("An invented service company with two years of visits and requests."), true);
    auto* import = addChoice(u"import"_s, tr("Import my customers"),
                             tr("From a CSV file, in Chinese or English, as it is."), false);
    auto* empty = addChoice(u"add"_s, tr("Start empty"), tr("Enter the first customer by hand."), false);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoChosen);
    connect(import, &QPushButton::clicked, this, &WelcomePage::importChosen);
    connect(empty, &QPushButton::clicked, this, &WelcomePage::emptyChosen);
    connect(m_busy, &BusyStrip::cancelled, this, &WelcomePage::cancelled);
    m_column->addWidget(m_busy);
    m_column->addWidget(m_error);
    m_column->addStretch(3);
}

QPushButton* WelcomePage::addChoice(const QString& icon, const QString& title, const QString& sentence,
                                    bool primary)
{
    auto* button = new ChoiceButton(icon, title, sentence, primary);
    m_choices << button;
    m_column->addWidget(button);
    return button;
}

void WelcomePage::setBusy(const QString& text)
{
    m_error->setText({});
    m_busy->start(text);
    for (auto* choice : m_choices)
        choice->setEnabled(false);
}

void WelcomePage::setProgress(qint64 done, qint64 total)
{
    m_busy->setProgress(done, total);
}

void WelcomePage::setIdle(const QString& error)
{
    m_busy->stop();
    m_error->setText(error);
    for (auto* choice : m_choices)
        choice->setEnabled(true);
}

void WelcomePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::of(this).base);
    const QPoint at = m_choices.first()->pos();
    const int top = m_column->itemAt(2)->widget()->y() - markSize - space::x4;
    programIcon().paint(&painter, QRect(at.x(), top, markSize, markSize));
}

} // namespace zhike
