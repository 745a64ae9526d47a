// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtWidgets/QWidget>

namespace zhike {

/// A tier's word on its colour. Hidden while it has no word.
class TierBadge : public QWidget
{
    Q_OBJECT
public:
    explicit TierBadge(QWidget* parent = nullptr);
    void setTier(const QString& word, int rank);
    /// Leads somewhere: takes the keyboard and the mouse.
    void setClickable(bool clickable);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] int rank() const { return m_rank; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_word;
    int m_rank = -1;
    bool m_clickable = false;
};

/// Dot and number of a customer's health. Hidden below 0.
class HealthDot : public QWidget
{
    Q_OBJECT
public:
    explicit HealthDot(QWidget* parent = nullptr);
    void setHealth(int health);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int m_health = -1;
};

/// A small word on a tint: P1, 处理中.
class Tag : public QWidget
{
    Q_OBJECT
public:
    explicit Tag(QWidget* parent = nullptr);
    Tag(const QString& word, TagKind kind, QWidget* parent = nullptr);
    void setTag(const QString& word, TagKind kind);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_word;
    TagKind m_kind = TagKind::Grey;
};

/// The round mark of a person.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(QWidget* parent = nullptr);
    void setName(const QString& name, bool ours = false);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_name;
    bool m_ours = false;
};

/// A thin bar of a share, 0 to 1, and a second lighter one after it (used, planned).
class ShareBar : public QWidget
{
    Q_OBJECT
public:
    explicit ShareBar(QWidget* parent = nullptr);
    void setShare(double share, double second = 0, Mark mark = Mark::Accent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    double m_share = 0;
    double m_second = 0;
    Mark m_mark = Mark::Accent;
};

/// An icon of the set in an ink; follows the theme and the size of text.
class IconMark : public QWidget
{
    Q_OBJECT
public:
    IconMark(const QString& icon, Ink ink, TextMetric size = metric::iconSmall, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Ink m_ink;
};

/// A hairline between things.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace zhike
