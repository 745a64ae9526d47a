// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/long_work.h"

#include <QtCore/QCoreApplication>

namespace zhike {

Progress beginWork(BusyStrip* busy, const QString& text, qint64 total)
{
    auto stop = std::make_shared<std::atomic_bool>(false);
    const auto halt = [stop] { *stop = true; };
    auto* guard = new QObject(busy); // of this work only: the next one makes its own
    QObject::connect(busy, &BusyStrip::cancelled, guard, halt);
    QObject::connect(busy, &QObject::destroyed, halt);
    busy->start(text);
    QObject* application = QCoreApplication::instance();
    return [stop, strip = QPointer(busy), application, total](qint64 done) {
        if (*stop)
            return false;
        QMetaObject::invokeMethod(
            application, // lives on the window's thread, as the strip does
            [strip, done, total] {
                if (strip)
                    strip->setProgress(done, total);
            },
            Qt::QueuedConnection);
        return true;
    };
}

} // namespace zhike
