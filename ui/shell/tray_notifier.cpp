// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray_notifier.h"

#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int side = 64;       // the tray scales it down
constexpr int numberSide = 40; // of the mark with the number
constexpr int mostShown = 99;

/// The program's icon with a number in its corner.
QIcon iconWith(int number, bool breached)
{
    if (number <= 0)
        return programIcon();
    QPixmap picture = programIcon().pixmap(side, side);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = Look::of(nullptr);
    const QRectF mark(side - numberSide, side - numberSide, numberSide, numberSide);
    painter.setPen(Qt::NoPen);
    painter.setBrush(breached ? tokens.red : tokens.amb);
    painter.drawEllipse(mark);
    painter.setPen(tokens.base);
    painter.setFont(font(Face::Page, Weight::Bold));
    painter.drawText(mark, Qt::AlignCenter, number > mostShown ? u"…"_s : QString::number(number));
    return picture;
}

} // namespace

TrayNotifier::TrayNotifier(QObject* parent)
    : Notifier(parent), m_menu(std::make_unique<QMenu>()), m_icon(std::make_unique<QSystemTrayIcon>())
{
    m_counts = m_menu->addAction(QString());
    m_counts->setEnabled(false);
    m_menu->addSeparator();
    m_today = m_menu->addAction(QString());
    m_quit = m_menu->addAction(QString());
    connect(m_today, &QAction::triggered, this, &Notifier::openWanted);
    connect(m_quit, &QAction::triggered, this, &Notifier::quitWanted);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Notifier::messageClicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT openWanted();
            });
    setCounts(0, 0);
}

TrayNotifier::~TrayNotifier() = default;

bool TrayNotifier::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayNotifier::setShown(bool shown)
{
    m_icon->setVisible(shown && isAvailable());
}

void TrayNotifier::setCounts(int breached, int atRisk)
{
    m_today->setText(tr("Open Today")); // in the language of now
    m_quit->setText(tr("Quit"));
    QStringList facts;
    if (breached > 0)
        facts << tr("%n promise(s) broken", nullptr, breached);
    if (atRisk > 0)
        facts << tr("%n at risk", nullptr, atRisk);
    const QString text = facts.isEmpty() ? tr("No promise is at risk") : format::joined(facts);
    m_counts->setText(text);
    m_icon->setToolTip(tr("Zhike: %1").arg(text));
    m_icon->setIcon(iconWith(breached > 0 ? breached : atRisk, breached > 0));
}

void TrayNotifier::notify(const QString& title, const QString& text)
{
    if (m_icon->isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(title, text, programIcon());
}

} // namespace zhike
