// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/context.h"
#include <QtCore/QHash>
#include <memory>

class QSettings;

namespace zhike {

/// Asks with the system's file dialogs; never blocks the event loop.
class SystemFileChooser final : public FileChooser
{
public:
    explicit SystemFileChooser(Memory& memory) : m_memory(memory) {}
    void open(QWidget* parent, const FileRequest& request, std::function<void(QString)> chosen) override;
    void save(QWidget* parent, const FileRequest& request, std::function<void(QString)> chosen) override;
    void openSeveral(QWidget* parent, const FileRequest& request,
                     std::function<void(QStringList)> chosen) override;

private:
    enum class Wanted { One, Several, Saving };
    void ask(QWidget* parent, const FileRequest& request, Wanted wanted,
             std::function<void(QStringList)> chosen);
    Memory& m_memory; ///< which folder was used last
};

/// Asks with a small box over the window.
class SystemPrompt final : public Prompt
{
public:
    void ask(QWidget* parent, const Question& question, std::function<void(int choice)> answered) override;
};

/// Remembers in the person's settings file.
class SettingsMemory final : public Memory
{
public:
    SettingsMemory();
    ~SettingsMemory() override;
    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const override;
    void remember(const QString& key, const QVariant& value) override;

private:
    std::unique_ptr<QSettings> m_settings;
};

/// Remembers until the program ends; for tests, screenshots, and where settings cannot be written.
class PassingMemory final : public Memory
{
public:
    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const override;
    void remember(const QString& key, const QVariant& value) override;

private:
    QHash<QString, QVariant> m_values;
};

} // namespace zhike
