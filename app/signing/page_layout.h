#pragma once

#include <QTextDocument>

#include <memory>

struct ApplicationPage;

/// The page laid out for a paint device, its text `scale` times the usual size. All text goes in as plain text.
std::unique_ptr<QTextDocument> laidOut(const ApplicationPage &page, QPaintDevice &device, const QSizeF &size,
                                       qreal scale);
