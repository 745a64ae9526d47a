// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit.h"
#include <QtWidgets/QWidget>

class QLineEdit;
class QVBoxLayout;

namespace zhike {

class BriefSections;
class LinkLabel;
class Segments;
class TextLabel;
struct Brief;

/// How far a checklist is: checked in green, abnormal in red, the rest open.
class CheckProgress : public QWidget
{
    Q_OBJECT
public:
    explicit CheckProgress(QWidget* parent = nullptr);
    void setCounts(int normal, int abnormal, int all);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_normal = 0;
    int m_abnormal = 0;
    int m_all = 0;
};

/// The checklist of a visit in big rows: 正常, 异常 or 不查, and a word beside each. A visit that has none –
/// most calls – is gone through by its brief, which stands there instead.
class CheckColumn : public QWidget
{
    Q_OBJECT
public:
    explicit CheckColumn(QWidget* parent = nullptr);
    void setChecks(const std::vector<VisitCheck>& checks);
    void setBrief(const Brief& brief);
    [[nodiscard]] std::vector<VisitCheck> checks() const;
    [[nodiscard]] int openCount() const; ///< items nobody looked at

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QWidget* widget;
        QString item;
        Segments* state;
        QLineEdit* note;
    };
    void addLine(const VisitCheck& check);
    void addItem();
    void count();

    std::vector<Line> m_lines;
    TextLabel* m_title;
    TextLabel* m_counts;
    LinkLabel* m_filter;
    CheckProgress* m_progress;
    QVBoxLayout* m_column;
    BriefSections* m_brief;
    QLineEdit* m_new;
    bool m_openOnly = false;
};

} // namespace zhike
