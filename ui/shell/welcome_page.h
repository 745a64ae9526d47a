// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace zhike {

class BusyStrip;
class InlineError;

/// The first start: try it with demo data, bring one's own customers, or start empty.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    /// While demo data are made: what is done, and how far.
    void setBusy(const QString& text);
    void setProgress(qint64 done, qint64 total);
    void setIdle(const QString& error = {});
    [[nodiscard]] QVector<QPushButton*> choices() const { return m_choices; }

Q_SIGNALS:
    void demoChosen();
    void importChosen();
    void emptyChosen();
    void cancelled();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QPushButton* addChoice(const QString& icon, const QString& title, const QString& sentence, bool primary);
    QVector<QPushButton*> m_choices;
    QVBoxLayout* m_column;
    BusyStrip* m_busy;
    InlineError* m_error;
};

} // namespace zhike
