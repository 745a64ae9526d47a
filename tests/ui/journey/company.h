// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"
#include "core/tier/tier.h"
#include "tests/support/ui/window_world.h"

namespace zhike {
class RowList;
}

namespace zhike::test {

/// The window as it starts, on a company of one customer, one contact and one engineer; with the import among
/// the commands of its menu, as the program composes it.
struct Company : WindowWorld {
    Company();

    /// Shows the window as the program does at its start.
    void start();
    /// Waits until the page of the customer is there.
    void waitForCustomer();
    /// The customer signs on the touch screen.
    void sign();

    // By keys.
    /// Takes the choice that reads `word`, with the arrow keys; the field has the keyboard.
    void chooseByKeys(const QString& word);
    /// Goes down to the row that says `line`; the list has the keyboard.
    void goTo(const QString& list, const QString& line);
    /// Types into a reference field and takes the first answer.
    void chooseReference(const QString& typed);
    /// Types into the search and waits until the chosen answer says `line`.
    void find(const QString& text, const QString& line);

    // By pointer.
    /// Clicks into a field of the form.
    void clickField(const QString& column);
    /// Clicks a step of a scale of the form, such as 5.
    void clickScale(const QString& column, int step);
    /// Opens the choices of a box and clicks the one that reads `word`.
    void pickChoice(const QString& field, const QString& word);
    /// Types into a reference field and clicks the first answer.
    void pickReference(const QString& field, const QString& typed);
    /// Clicks the row that says `line`, once it is there.
    void pickRow(const QString& list, const QString& line);
    /// The same with a double click.
    void openRow(const QString& list, const QString& line);
    /// Clicks the button and then, in the menu it opens, the entries of these texts, one inside the other.
    void pickEntry(const QString& button, const QStringList& texts);

    /// Waits until no form lies over the window.
    void waitForFormToClose();
    /// Writes a file of requests that somebody else's system exported, for the file chooser to give.
    void writeTickets();
    /// Waits until the import says what it would do.
    void waitForPlan();
    /// How many answers the chart of satisfaction shows in all its months.
    [[nodiscard]] qint64 answersInTheChart();
    /// Answers kept in the database.
    [[nodiscard]] qint64 answers() const { return store.count("survey"); }
    [[nodiscard]] RowList* list(const QString& name);
    /// Whether the row that says `line` is marked as done at its right.
    [[nodiscard]] bool isDone(const QString& list, const QString& line);
    /// Another customer, before them in the list; for the one of the company a request that was answered and
    /// a visit of this hour.
    void addHistory();
    /// How many first responses the boxes by tier show.
    [[nodiscard]] qint64 responsesInTheChart();
    /// Whether an entry of the timeline in front is unfolded.
    [[nodiscard]] bool historyIsRead();

    /// How many tiers given to the customer are in this state.
    [[nodiscard]] qsizetype proposals(AssignmentState state);

    Id<Customer> customer;
    Id<Contact> contact;
    Id<Engineer> engineer;
};

} // namespace zhike::test
