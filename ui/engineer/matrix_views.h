// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/engineer/matrix_content.h"
#include "ui/engineer/team_view_widget.h"

class QLineEdit;

namespace zhike {

class EmptyState;
class MatrixTable;
class PageHeader;

/// A matrix with a line to search and filters above.
class MatrixWidget : public TeamWidget
{
    Q_OBJECT
public:
    MatrixWidget(const AppContext& context, const QString& title, const QString& name, EmptyState* empty);
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] MatrixModel* model() const { return m_model; }
    [[nodiscard]] MatrixTable* table() const { return m_table; }

protected:
    void take(MatrixContent content);
    /// Whether a row passes what is chosen, besides the text.
    [[nodiscard]] virtual bool passes(const MatrixRow& row, const QVariantMap& chosen) const = 0;
    void narrow();

private:
    PageHeader* m_header;
    QLineEdit* m_search;
    FilterBar* m_filters;
    MatrixModel* m_model;
    MatrixTable* m_table;
    EmptyState* m_empty;
    QString m_note;
};

/// Engineers × products: levels, and certificates that ran out or run out soon.
class SkillsWidget : public MatrixWidget
{
    Q_OBJECT
public:
    explicit SkillsWidget(const AppContext& context);

protected:
    void read() override;
    [[nodiscard]] bool passes(const MatrixRow& row, const QVariantMap& chosen) const override;
};

/// Customers × engineers: who knows whom, and who is 主责.
class ContinuityWidget : public MatrixWidget
{
    Q_OBJECT
public:
    explicit ContinuityWidget(const AppContext& context);

protected:
    void read() override;
    [[nodiscard]] bool passes(const MatrixRow& row, const QVariantMap& chosen) const override;
};

} // namespace zhike
