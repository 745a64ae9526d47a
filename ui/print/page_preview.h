// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/print_page.h"
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace zhike {

/// Sheets of paper on the screen, one below the other, as wide as there is room up to a comfortable size.
/// What is seen is what is printed.
class PagePreview : public QWidget
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);
    void setPages(std::vector<PrintPage> pages);
    [[nodiscard]] const std::vector<PrintPage>& pages() const { return m_pages; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect sheet(std::size_t number, int width) const;
    const QPixmap& picture(std::size_t number, QSize size);

    std::vector<PrintPage> m_pages;
    std::vector<QPixmap> m_pictures; ///< drawn once for a size
};

} // namespace zhike
