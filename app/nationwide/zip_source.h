#pragma once

#include "nationwide/text_source.h"

class QFile;

/// By its first bytes; the file is left at its beginning.
bool isZip(QFile &file);

/// The first text in a zip that is whole as far as its ends tell.
Result<std::unique_ptr<TextSource>> openZip(std::unique_ptr<QFile> file);
