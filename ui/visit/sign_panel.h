// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_record.h"
#include "core/visit/visit_view.h"
#include <QtWidgets/QWidget>

class QLineEdit;

namespace zhike {

class ChoiceEditor;
class LinkLabel;
class SignaturePad;

/// Who signs, and the pad they sign on.
class SignPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SignPanel(const Clock& clock, QWidget* parent = nullptr);
    void fill(const VisitDetail& visit);
    void write(VisitRecord& record) const; ///< nothing while nobody has signed
    void restore(const VisitRecord& record);
    [[nodiscard]] bool isSigned() const;
    void takeKeyboard();
    void focusSigner();

Q_SIGNALS:
    void changed();

private:
    void showTime();
    [[nodiscard]] QString signer() const;

    const Clock& m_clock;
    ChoiceEditor* m_who;
    QLineEdit* m_other; ///< the name of somebody who is no contact of ours
    LinkLabel* m_again;
    SignaturePad* m_pad;
    std::vector<std::pair<Uuid, QString>> m_names; ///< of their people
    Instant m_at;                                  ///< when the last stroke ended
};

} // namespace zhike
