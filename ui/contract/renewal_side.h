// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/renewals.h"
#include "ui/parts/states.h"
#include "ui/shell/context.h"

namespace zhike {

class ChoiceEditor;
class LongTextEditor;

/// The chosen contract of the pipeline: its facts, how far the renewal has come (kept as soon as it is
/// chosen), and the way to the next contract.
class RenewalSide : public SidePane
{
    Q_OBJECT
public:
    explicit RenewalSide(const AppContext& context, QWidget* parent = nullptr);
    void show(const RenewalCard& card, QDate today);
    void showNothing();

Q_SIGNALS:
    void renewWanted();
    void customerWanted();

private:
    void addSpace(int height);
    void addHead();
    void addFacts(QDate today);
    void addStage();
    void save();

    AppContext m_context;
    std::optional<RenewalCard> m_card;
    QDate m_today;
    ChoiceEditor* m_stage = nullptr;
    LongTextEditor* m_note = nullptr;
};

} // namespace zhike
