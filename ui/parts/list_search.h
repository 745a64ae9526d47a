// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QVector>

class QLineEdit;

namespace zhike {

class GroupedModel;
class RowList;
struct Row;

/// Text as it is compared: without case, width and accents.
[[nodiscard]] QString searchedText(const QString& text);
/// All words of a row as they are compared, and how its title is read.
[[nodiscard]] QString searchedWords(const Row& row);

/// Typing in a list looks for rows that hold it, in a field to stand over the list; hidden while there is
/// nothing in it. Esc ends the search; ↓ and Enter go on in the list. What is found the screen decides.
class ListSearch : public QObject
{
    Q_OBJECT
public:
    explicit ListSearch(RowList* list);
    /// Of a list whose rows are all there: those that hold the text stay.
    ListSearch(RowList* list, GroupedModel* model);

    /// Typing in this list looks here too, such as in the columns of a board.
    void alsoIn(RowList* list);
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QString text() const;
    /// Without taking the keyboard; the field is shown if `visible` and there is something in it.
    void setText(const QString& text, bool visible = true);

Q_SIGNALS:
    void changed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void end();
    void goOn();
    RowList* m_list; ///< where the person was last
    QVector<RowList*> m_lists;
    QLineEdit* m_field;
};

} // namespace zhike
