// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_record.h"
#include "core/visit/visit_view.h"
#include <QtWidgets/QWidget>
#include <functional>
#include <memory>

class QLineEdit;
class QVBoxLayout;

namespace zhike {

class ChoiceEditor;
class DateEditor;
class MoneyEditor;
class Segments;
class TextLabel;

/// A change of a system to fill in: what, how it is taken back, on what, who agreed.
class ChangeCard : public QWidget
{
    Q_OBJECT
public:
    ChangeCard(const SystemChange& change, const VisitDetail& visit);
    [[nodiscard]] SystemChange value() const;

Q_SIGNALS:
    void changed();

private:
    SystemChange m_change;
    QLineEdit* m_what;
    QLineEdit* m_rollback;
    ChoiceEditor* m_system;
    QLineEdit* m_agreedBy;
};

/// A risk to fill in: what may go wrong, how likely and how bad, whose it is, who follows it up.
class RiskCard : public QWidget
{
    Q_OBJECT
public:
    RiskCard(const Risk& risk, const VisitDetail& visit, QDate today);
    [[nodiscard]] Risk value() const;

Q_SIGNALS:
    void changed();

private:
    Risk m_risk;
    QLineEdit* m_text;
    Segments* m_likelihood;
    Segments* m_impact;
    ChoiceEditor* m_supplier;
    ChoiceEditor* m_owner;
    DateEditor* m_due;
};

/// An opportunity: what they need, and about how much it is.
class OpportunityCard : public QWidget
{
    Q_OBJECT
public:
    OpportunityCard(const Opportunity& opportunity, const VisitDetail& visit);
    [[nodiscard]] Opportunity value() const;

Q_SIGNALS:
    void changed();

private:
    Opportunity m_opportunity;
    QLineEdit* m_text;
    MoneyEditor* m_expected;
};

/// A word of praise, for one of us.
class CommendationCard : public QWidget
{
    Q_OBJECT
public:
    CommendationCard(const Commendation& commendation, const VisitDetail& visit);
    [[nodiscard]] Commendation value() const;

Q_SIGNALS:
    void changed();

private:
    Commendation m_commendation;
    QLineEdit* m_text;
    ChoiceEditor* m_engineer;
};

/// Cards of one kind under each other, each with a way to remove it.
template <class Card, class T>
class CardStack
{
public:
    explicit CardStack(QVBoxLayout* column) : m_column(column) {}
    /// Adds a card; `removed` is called after the person took one away.
    Card* add(Card* card, const QString& removeWords, const std::function<void()>& removed);
    [[nodiscard]] std::vector<T> values() const
    {
        std::vector<T> all;
        for (const Card* card : m_cards)
            all.push_back(card->value());
        return all;
    }
    [[nodiscard]] int count() const { return int(m_cards.size()); }
    void clear()
    {
        for (Card* card : m_cards)
            delete card->parentWidget();
        m_cards.clear();
    }

private:
    QVBoxLayout* m_column;
    std::vector<Card*> m_cards;
};

/// A widget with a button at its right that removes it.
[[nodiscard]] QWidget* removableRow(QWidget* inner, const QString& words,
                                    const std::function<void()>& remove);

template <class Card, class T>
Card* CardStack<Card, T>::add(Card* card, const QString& removeWords, const std::function<void()>& removed)
{
    QWidget* row = removableRow(card, removeWords, [this, card, removed] {
        std::erase(m_cards, card);
        card->parentWidget()->hide();
        card->parentWidget()->deleteLater();
        removed();
    });
    m_column->addWidget(row);
    row->show(); // now, so that it can take the keyboard
    m_cards.push_back(card);
    return card;
}

} // namespace zhike
