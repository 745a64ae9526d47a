// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/kano_study.h"
#include "ui/parts/editors.h"

class QVBoxLayout;

namespace zhike {

/// The items of a study in their order, a line each with its name and what is meant. Enter goes on to the
/// next line, Alt with ↑ and ↓ moves one, several lines that are pasted become several items. QVariantList:
/// id, name and note of each in turn.
class KanoItemsEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit KanoItemsEditor(QWidget* parent = nullptr);

    [[nodiscard]] std::vector<KanoItem> items() const;
    void setItems(const std::vector<KanoItem>& items);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QWidget* field() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line;
    void insertLine(int at, const KanoItem& item);
    void removeLine(const Line* line);
    void moveLine(int from, int to);
    void clearLines();
    void number();
    void goTo(int at);
    [[nodiscard]] int indexOf(const QObject* part) const;
    bool pasteLines(int at);
    bool lineKey(int at, QKeyEvent* event);

    QVBoxLayout* m_column;
    std::vector<Line*> m_lines;
    QPushButton* m_add;
};

} // namespace zhike
