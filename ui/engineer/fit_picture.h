// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/fit.h"
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace zhike {

/// Why an engineer fits a customer: the score, a bar for each part with its reason, and below what speaks
/// against them. Nothing while nobody is shown.
class FitPicture : public QWidget
{
    Q_OBJECT
public:
    explicit FitPicture(QWidget* parent = nullptr);
    void setFit(const Fit& fit);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_empty; }

private:
    void addPart(const FitLine& line);
    void addGuard(const FitGuardLine& line);

    QVBoxLayout* m_column;
    bool m_empty = true;
};

} // namespace zhike
