#pragma once

/// Everything that can go wrong. The words and the code for each are in ui/error_text.cpp; the compiler asks for them.
enum class Failure {
    // The network between us and a service
    Offline, // no route, no name, refused: nothing was sent
    Timeout, // silence or the total deadline; for a create see OutcomeUnknown
    TlsRefused, // the certificate or protocol was not good enough
    WebPage, // a web page where data was due: a captive portal or a proxy
    Redirected, // 3xx: never followed
    ProxyRefused,
    TooLarge, // more than the call's limit
    BadReply, // 2xx, but not what was asked for
    AddressRefused, // not https, or not an address we were given
    OutcomeUnknown, // a create that may or may not have happened: ask the service before sending again
    // What a service said
    KeyRefused, // 401
    NotPermitted, // 403: the key is right, but not for this
    NotFound, // 404, 410
    AlreadyTaken, // 409 and its variants
    DetailsRefused, // 400, 422: see codes for the fields
    RateLimited, // 429, see retryAfter
    ServiceDown, // 5xx
    NoSigningMethod,
    NoSignature, // what should be the signed file carries none
    SigningOver, // the document or invitation is cancelled, deleted or gone
    // On this computer
    KeysMissing, // no key for this service in the keychain
    KeychainMissing,
    KeychainLocked,
    KeychainSlow,
    KeychainFailed,
    DiskFull,
    NotSaved, // the store cannot be written
    StoreDamaged, // the newer generation was set aside
    StoreTooNew, // written by a newer version: left alone
    DraftDiskFull, // what is typed is not kept while it stays so
    DraftNotSaved, // … for another reason
    SigningUnsaved, // a signing would begin that the disk does not know of: told once, then the user may go on
    // The national register on this computer
    NotTheRegister, // the file is something else
    RegisterCutShort, // it is damaged, or its end is missing
    RegisterUnreadable, // no such file, or not to be read
    RegisterNoRoom, // on the disk, for the new one beside the old
    RegisterBusy, // another program is at it
    RegisterMissing, // there is none yet, or it cannot be used
    // The program itself
    ProfileInvalid, // the operator's file
    ServicesInvalid, // the file of `--services`
    OperatorLocked, // `--operator` names another than the administrator's
    DocumentFailed, // the PDF could not be made
    BrowserMissing,
};
