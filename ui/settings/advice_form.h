// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/tier/advice_batch.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QGridLayout;
class QPushButton;

namespace zhike {

class AdviceCache;
class InlineError;
class IntegerEditor;
class TextLabel;

/// Weights of the parts and thresholds of the tiers, with what they would change while they are edited. Saved
/// as one, because half of them makes no sense; what was saved can be taken back.
class AdviceForm : public QWidget
{
    Q_OBJECT
public:
    explicit AdviceForm(const AppContext& context, QWidget* parent = nullptr);

    /// Brings it up to date; what is being edited stays.
    void activate();
    /// What is in the fields; fields without a number count −1.
    [[nodiscard]] AdviceSettings typed() const;
    /// Something else than what is in force is typed.
    [[nodiscard]] bool isDirty() const;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct Threshold {
        IntegerEditor* field;
        InlineError* error;
    };
    [[nodiscard]] QWidget* makeWeights();
    [[nodiscard]] QWidget* makeEnd();
    void read();
    void take(AdviceSettings settings, std::vector<AdviceTier> tiers);
    void makeThresholds();
    void fill(const AdviceSettings& settings);
    void typedSomething();
    bool showErrors();
    void count();
    void save(const AdviceSettings& settings);
    void reset();

    AppContext m_context;
    AdviceCache* m_cache;
    AdviceSettings m_settings; ///< in force
    std::vector<AdviceTier> m_tiers;
    bool m_known = false;
    Latest m_latest;
    QTimer m_counting;
    std::array<IntegerEditor*, 5> m_weights{};
    TextLabel* m_sum = nullptr;
    InlineError* m_weightsError = nullptr;
    QGridLayout* m_thresholdGrid;
    std::vector<Threshold> m_thresholds;
    TextLabel* m_effect = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_shipped = nullptr;
};

} // namespace zhike
