// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/seams.h"

#include "ui/shell/long_work.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString lastFolder = u"files/folder"_s;

} // namespace

void SystemFileChooser::open(QWidget* parent, const FileRequest& request, std::function<void(QString)> chosen)
{
    ask(parent, request, Wanted::One,
        [chosen = std::move(chosen)](const QStringList& paths) { chosen(paths.first()); });
}

void SystemFileChooser::openSeveral(QWidget* parent, const FileRequest& request,
                                    std::function<void(QStringList)> chosen)
{
    ask(parent, request, Wanted::Several, std::move(chosen));
}

void SystemFileChooser::save(QWidget* parent, const FileRequest& request, std::function<void(QString)> chosen)
{
    ask(parent, request, Wanted::Saving,
        [chosen = std::move(chosen)](const QStringList& paths) { chosen(paths.first()); });
}

void SystemFileChooser::ask(QWidget* parent, const FileRequest& request, Wanted wanted,
                            std::function<void(QStringList)> chosen)
{
    const bool saving = wanted == Wanted::Saving;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(parent, request.title, m_memory.value(lastFolder, documents).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saving                      ? QFileDialog::AnyFile
                        : wanted == Wanted::Several ? QFileDialog::ExistingFiles
                                                    : QFileDialog::ExistingFile);
    dialog->setNameFilters(request.filters);
    dialog->setDefaultSuffix(request.suffix);
    if (!request.suggestion.isEmpty())
        dialog->selectFile(request.suggestion);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [this, chosen = std::move(chosen)](const QStringList& paths) {
                         if (paths.isEmpty())
                             return;
                         m_memory.remember(lastFolder, QFileInfo(paths.first()).absolutePath());
                         chosen(paths);
                     });
    dialog->open();
}

void SystemPrompt::ask(QWidget* parent, const Question& question, std::function<void(int choice)> answered)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.title);
    box->setInformativeText(question.text);
    QVector<QAbstractButton*> buttons;
    for (const auto& choice : question.choices)
        buttons << box->addButton(choice, QMessageBox::ActionRole);
    if (!buttons.isEmpty()) {
        box->setDefaultButton(qobject_cast<QPushButton*>(buttons.first()));
        box->setEscapeButton(buttons.last());
    }
    QObject::connect(box, &QMessageBox::finished, box, [box, buttons, answered = std::move(answered)] {
        const auto index = buttons.indexOf(box->clickedButton());
        answered(int(index < 0 ? buttons.size() - 1 : index));
    });
    box->open();
}

std::shared_ptr<LongWork> Navigator::beginWork(const QString& text)
{
    return std::make_shared<LongWork>(text);
}

SettingsMemory::SettingsMemory()
    : m_settings(
          std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"zhike"_s, u"zhike"_s))
{
}

SettingsMemory::~SettingsMemory() = default;

QVariant SettingsMemory::value(const QString& key, const QVariant& otherwise) const
{
    return m_settings->value(key, otherwise);
}

void SettingsMemory::remember(const QString& key, const QVariant& value)
{
    if (m_settings->value(key) != value)
        m_settings->setValue(key, value);
}

QVariant PassingMemory::value(const QString& key, const QVariant& otherwise) const
{
    return m_values.value(key, otherwise);
}

void PassingMemory::remember(const QString& key, const QVariant& value)
{
    m_values.insert(key, value);
}

} // namespace zhike
