// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

namespace zhike {

class ChoiceEditor;
class LinkLabel;
class TextLabel;

/// Where the file with visits is that other calendars subscribe to, and whose visits it holds.
class VisitFileSetting : public QWidget
{
    Q_OBJECT
public:
    explicit VisitFileSetting(const AppContext& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void show();
    void choose();
    void readEngineers();

    AppContext m_context;
    TextLabel* m_path;
    ChoiceEditor* m_whose;
    LinkLabel* m_choose;
    LinkLabel* m_stop;
};

} // namespace zhike
