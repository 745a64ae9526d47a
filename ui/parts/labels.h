// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtWidgets/QLabel>

class QHBoxLayout;

namespace zhike {

/// Text in a face and an ink; follows the theme. Plain text always, so that a name like "<b>" is shown as it
/// is.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, Face face = Face::Body, Ink ink = Ink::Plain,
                       Weight weight = Weight::Normal, QWidget* parent = nullptr);
    void setInk(Ink ink);
    void setWeight(Weight weight);
    /// Cuts the text with "…" where there is no room, and shows all of it as tool tip then.
    void setElided(bool elided);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyInk();
    void tellWhatIsCut();
    Face m_face;
    Ink m_ink;
    Weight m_weight;
    bool m_elided = false;
};

/// Text that goes somewhere: accent colour, hand, Enter and Space as well as the mouse.
class LinkLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit LinkLabel(const QString& text = {}, Face face = Face::Body, QWidget* parent = nullptr);
    /// A title that leads somewhere: bold, in the ink of titles.
    static LinkLabel* makeTitle(Face face);

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setUnderlined(bool underlined);
};

/// A bold title over a section, with a quiet note beside it and links at the right.
class SectionTitle : public QWidget
{
    Q_OBJECT
public:
    explicit SectionTitle(const QString& title, const QString& note = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    /// The note at the right end, instead of beside the title.
    void setNoteAtEnd();
    /// Adds a link at the right end, such as 其余 2 笔.
    LinkLabel* addLink(const QString& text);

private:
    TextLabel* m_title;
    TextLabel* m_note;
};

/// A label of fixed width and a value beside it: 报告人  周洁，信息科. Several stand in a column.
class FactRow : public QWidget
{
    Q_OBJECT
public:
    explicit FactRow(const QString& label, const QString& value = {}, QWidget* parent = nullptr);
    void setValue(const QString& value, Ink ink = Ink::Plain);
    [[nodiscard]] QString value() const;
    /// A link after the value (a phone number, "copy").
    LinkLabel* addLink(const QString& text);
    /// Replaces the value by a widget.
    void setWidget(QWidget* widget);
    /// The width its label needs.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

private:
    TextLabel* m_label;
    TextLabel* m_value;
    QHBoxLayout* m_row;
};

/// Makes the labels of all fact rows in a column as wide as the widest, so that values stand in one line.
void alignFacts(const QWidget& column);

/// Caption, figure with unit, and a line of trend and n; no box.
class FigureCard : public QWidget
{
    Q_OBJECT
public:
    explicit FigureCard(const QString& caption, QWidget* parent = nullptr);
    void setFigure(const QString& figure, const QString& unit = {});
    /// The line below; `trend` in its ink, `note` quiet after it – or `brief` where there is no room for it:
    /// the tool tip has all of it.
    void setNote(const QString& trend, Ink ink, const QString& note, const QString& brief = {});
    /// How the figure is reckoned: the tool tip has it below the figure and its n.
    void setDefinition(const QString& definition);
    /// A small line at the right; values outside are NaN (gaps). Its last point is marked as missed where
    /// `lastMissed` says that it is under its target.
    void setSparkline(const QVector<double>& values, bool lastMissed = false);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void describe();
    QString m_caption, m_figure, m_unit, m_trend, m_note, m_brief, m_definition;
    Ink m_trendInk = Ink::Quiet;
    QVector<double> m_values;
    bool m_lastMissed = false;
};

/// A sentence of what is wrong, in place, red with an icon; hidden while empty.
class InlineError : public QWidget
{
    Q_OBJECT
public:
    explicit InlineError(QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

private:
    TextLabel* m_text;
};

} // namespace zhike
