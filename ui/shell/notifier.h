// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QString>

namespace zhike {

/// Tells the person something while they look elsewhere; a seam. The system's tray is one.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Whether there is a place to show something; nothing happens where there is none.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// The icon is there, or not.
    virtual void setShown(bool shown) = 0;
    /// Beside the icon: how many promises are broken, how many are about to be.
    virtual void setCounts(int breached, int atRisk) = 0;
    virtual void notify(const QString& title, const QString& text) = 0;

Q_SIGNALS:
    void messageClicked();
    void openWanted(); ///< the icon was clicked, or its menu asks for Today
    void quitWanted();
};

} // namespace zhike
