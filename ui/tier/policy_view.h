// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/tier/policy_sheet.h"
#include "ui/tier/tier_view.h"

#include <QtCore/QTimer>

class QPushButton;
class QTableView;

namespace zhike {

class DateEditor;
class InlineError;
class PolicySide;
class PolicyTableModel;
class TextLabel;

/// 承诺: what the tiers promise on a day, as one table; a new version from a day on is written in its cells,
/// shows whom it touches, and is saved as one step.
class PolicyView final : public TierView
{
    Q_OBJECT
public:
    explicit PolicyView(const AppContext& context, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] QWidget* focusTarget() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString draftKey() { return QStringLiteral("policies"); }
    void build();
    [[nodiscard]] QWidget* makeBar();
    void load();
    void take(PolicyBook book);
    void show(QDate day);
    void begin();
    /// Writes as a version from this day on; the chosen cell stays.
    void writeFrom(QDate day);
    void cancel();
    void dateEdited();
    void cellEdited();
    void save();
    void saved(const Result<QString>& title);
    void readImpact();
    void keepDraft();
    void restoreDraft();
    void showSide();
    void updateBar();
    void fitColumns();
    [[nodiscard]] Id<Tier> chosenTier() const;

    AppContext m_context;
    Latest m_latest;
    Latest m_impacts;
    QTimer m_later;  ///< several changes in a row are read once
    QTimer m_reckon; ///< and so is what a person types
    PolicyBook m_book;
    QDate m_day; ///< whose promises are shown
    bool m_saving = false;
    TextLabel* m_dateLabel;
    DateEditor* m_date;
    InlineError* m_error;
    QPushButton* m_new;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QTableView* m_table;
    PolicyTableModel* m_model;
    PolicySide* m_side;
};

} // namespace zhike
