// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/store.h"
#include <QtCore/QTimer>

namespace zhike {

class Preferences;

/// Keeps the file with visits up to date that other calendars subscribe to: some moments after a change, on
/// a thread of the store, whole or not at all.
class VisitFile : public QObject
{
    Q_OBJECT
public:
    VisitFile(Store& store, const Preferences& preferences, QObject* parent = nullptr);
    /// Writes it now, if there is to be one.
    void write();

Q_SIGNALS:
    void written(const QString& path);
    void failed(const zhike::Error& error);

private:
    void note(const Change& change);

    Store& m_store;
    const Preferences& m_preferences;
    QTimer m_wait; ///< several changes in a row make one file
};

} // namespace zhike
