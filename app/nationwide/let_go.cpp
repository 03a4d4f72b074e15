#include "nationwide/let_go.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

FileHold::FileHold(const QString &path) : m_file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC)) {}

FileHold::~FileHold()
{
    if (m_file >= 0)
        ::close(m_file);
}
