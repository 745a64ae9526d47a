// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/page.h"
#include "ui/shell/context.h"
#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace zhike {

/// What an engineer is like and how they grow: kind, manner, years, capacity, mentor and who learns from
/// them, the three elements as customers see them, notes.
class ProfileTab : public QScrollArea
{
    Q_OBJECT
public:
    explicit ProfileTab(const AppContext& context, QWidget* parent = nullptr);
    void setPage(const EngineerPage& page);

private:
    void addFacts(const EngineerPage& page);
    void addPeople(const EngineerPage& page);
    void addElements(const EngineerPage& page);
    void addText(const QString& title, const QString& text, const QString& otherwise);

    AppContext m_context;
    QVBoxLayout* m_column;
};

} // namespace zhike
