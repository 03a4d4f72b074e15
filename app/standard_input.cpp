#include "standard_input.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace {

constexpr qsizetype kLongest = 16384; // far more than any key; the rest is left unread

#ifdef Q_OS_UNIX
bool readOne(char &byte)
{
    return ::read(STDIN_FILENO, &byte, 1) == 1;
}

/// Keeps what is typed off the screen.
class Unseen
{
public:
    Unseen() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before{};
    bool m_isTerminal;
};
#else
bool readOne(char &byte)
{
    return std::fread(&byte, 1, 1, stdin) == 1;
}

struct Unseen
{
};
#endif

} // namespace

bool isErrorWatched()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

bool isTypedAt()
{
#ifdef Q_OS_UNIX
    return isatty(STDIN_FILENO) == 1;
#else
    return false;
#endif
}

// Byte by byte into memory that is wiped: a stream's own buffer would keep it.
Secret readSecretLine()
{
    const Unseen unseen;
    QByteArray line;
    line.reserve(kLongest); // else what was read stays in the memory it grew out of
    for (char byte = 0; line.size() < kLongest && readOne(byte) && byte != '\n';)
        line.append(byte);
    Secret trimmed(line.trimmed());
    line.fill('\0');
    return trimmed;
}
