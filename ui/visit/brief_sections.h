// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/brief.h"
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace zhike {

/// What a brief says, one part below the other, as it is read on a screen.
class BriefSections : public QWidget
{
    Q_OBJECT
public:
    explicit BriefSections(QWidget* parent = nullptr);

    void showBrief(const Brief& brief);
    /// A sentence instead.
    void showHint(const QString& sentence);
    void clear();

private:
    void addHeading(BriefPart part, int leftOut = 0);
    void addLine(const QString& tag, BriefUrgency urgency, const QString& text, const QString& note);
    void addProse(const QString& text, bool strong = false);
    void addPeople(const Brief& brief);
    void addWork(const Brief& brief);
    void addTerms(const Brief& brief);
    void addAdditions(const Brief& brief);

    QVBoxLayout* m_column;
};

} // namespace zhike
