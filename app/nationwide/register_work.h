#pragma once

#include "nationwide/import_thread.h"
#include "nationwide/register_keeper.h"
#include "nationwide/register_part.h"
#include "nationwide/slow_teller.h"
#include "nationwide/speed.h"
#include "net/download_request.h"
#include "storage/write_queue.h"

#include <QLockFile>
#include <QTimer>

/// One renewal after the other, from the lock to the rest. It writes the keeper's state.
class RegisterKeeper::Work final
{
public:
    Work(RegisterKeeper &keeper, Http &http);
    ~Work();

    void update();
    void import(const ImportFiles &files);
    void pause();
    void cancel();
    void remove();
    void tidy();

    QString registerFile() const { return m_folder + QLatin1String("/register.db"); }
    const RegisterNotes &notes() const { return m_notes; }

private:
    enum class Room { IsTaken, IsMade };
    bool begin(Phase phase, Room room = Room::IsTaken);
    std::optional<Failure> lock(); // why not
    std::optional<RegisterFacts> factsNow() const;
    void goOn(const PartNotes &part);
    void download(const PartNotes &part);
    void received(qint64 bytes, qint64 total);
    void downloaded(const Result<Downloaded> &result);
    void brokeOff(const Error &error);
    void makeRegister(const ImportFiles &files, const PartNotes &part);
    void imported(const PartNotes &part);
    void keep(const RegisterFacts &facts, const PartNotes &part);
    void dropPart(const std::optional<Error> &why);
    void settle(const std::optional<Error> &why);
    void rest(const std::optional<Error> &why);
    static Result<void> swept(const QString &registerFile); // in the queue
    void look();
    Pending keepNotes(Done<void> done);

    RegisterKeeper &m_keeper;
    Http &m_http;
    QString m_folder;
    QString m_notesFile;
    State &m_state;
    RegisterNotes m_notes;
    QLockFile m_lock;
    SlowTeller m_teller;
    Speed m_speed;
    QTimer m_again; // after a break of the network
    qint64 m_begunAt = 0; // bytes that were there when it was last asked
    std::unique_ptr<ImportThread> m_import;
    std::optional<ImportFiles> m_next; // chosen while something else was under way
    bool m_isOfPart = false; // … and not of a file of the user's
    std::unique_ptr<RegisterPart> m_part;
    WriteQueue m_disk; // waits for what uses the others
    Pending m_step; // the one there is at a time
    Pending m_keeping; // the notes, beside it
    Pending m_sweeping;
};
