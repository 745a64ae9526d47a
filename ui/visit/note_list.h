// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/visit/evidence.h"
#include <QtWidgets/QWidget>

class QLineEdit;
class QVBoxLayout;

namespace zhike {

/// Quick notes: one line and Enter, and it stands there with its time.
class NoteList : public QWidget
{
    Q_OBJECT
public:
    explicit NoteList(const Clock& clock, QWidget* parent = nullptr);
    void setNotes(const std::vector<VisitNote>& notes);
    [[nodiscard]] std::vector<VisitNote> notes() const;
    /// A line that was typed and not entered yet counts as well.
    [[nodiscard]] QString unfinished() const;
    void setUnfinished(const QString& text);
    void takeKeyboard();

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QWidget* widget;
        VisitNote note;
        QLineEdit* text;
    };
    void enter();
    void add(const VisitNote& note);

    const Clock& m_clock;
    std::vector<Line> m_lines;
    QVBoxLayout* m_column;
    QLineEdit* m_new;
};

} // namespace zhike
