#include "error_rows.h"

#include <QCoreApplication>

namespace {

/// All of them, so that their codes and words can be read side by side.
struct ErrorRows
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static constexpr ErrorRow kOffline{
        "NET-01", QT_TR_NOOP("There is no connection to the service."),
        QT_TR_NOOP("Check the network and try again. What you have typed is still here.")};
    static constexpr ErrorRow kTimeout{"NET-02", QT_TR_NOOP("The service did not answer in time."),
                                       QT_TR_NOOP("Try again in a moment.")};
    static constexpr ErrorRow kTlsRefused{"NET-03",
                                          QT_TR_NOOP("The connection could not be made secure, so nothing was sent."),
                                          QT_TR_NOOP("Check the computer's date and time, or try another network.")};
    static constexpr ErrorRow kWebPage{
        "NET-04", QT_TR_NOOP("The network answered with a web page instead of the service."),
        QT_TR_NOOP("You may need to log in to the network in a browser first. Then try again.")};
    static constexpr ErrorRow kRedirected{"NET-05",
                                          QT_TR_NOOP("The service pointed to another address, and we did not follow."),
                                          QT_TR_NOOP("Try another network. If it happens again, contact the support.")};
    static constexpr ErrorRow kProxyRefused{
        "NET-06", QT_TR_NOOP("The network's proxy did not let us through."),
        QT_TR_NOOP("Check the proxy settings of the computer, or ask whoever looks after it.")};
    static constexpr ErrorRow kTooLarge{"NET-07",
                                        QT_TR_NOOP("The answer was far larger than it should be, so we stopped."),
                                        QT_TR_NOOP("Try again. If it happens again, contact the support.")};
    static constexpr ErrorRow kBadReply{
        "NET-08", QT_TR_NOOP("The service gave an answer that we do not understand."),
        QT_TR_NOOP("Try again in a few minutes. If it happens again, contact the support.")};
    static constexpr ErrorRow kAddressRefused{"NET-09", QT_TR_NOOP("The address is not one that the program may use."),
                                              QT_TR_NOOP("Contact the support, or whoever set up the program.")};
    static constexpr ErrorRow kOutcomeUnknown{
        "NET-10", QT_TR_NOOP("The connection broke before we heard whether it went well."),
        QT_TR_NOOP("Try again. We ask the service first, so nothing is made twice.")};

    static constexpr ErrorRow kKeyRefused{
        "SVC-01", QT_TR_NOOP("The service did not accept the program's key."),
        QT_TR_NOOP("Check the keys in the settings, or ask whoever gave them to you.")};
    static constexpr ErrorRow kNotPermitted{
        "SVC-09", QT_TR_NOOP("The service knows the program's key, but does not permit this with it."),
        QT_TR_NOOP("Ask whoever gave you the key to have it opened for this.")};
    static constexpr ErrorRow kNotFound{"SVC-02", QT_TR_NOOP("The service has nothing under that number or name."),
                                        QT_TR_NOOP("Check what you typed, or fill in the details yourself.")};
    static constexpr ErrorRow kAlreadyTaken{
        "SVC-03", QT_TR_NOOP("The organisation number is already registered there."),
        QT_TR_NOOP("Ask your colleagues, your business system's support, or the operator.")};
    static constexpr ErrorRow kDetailsRefused{"SVC-04", QT_TR_NOOP("The service did not accept the details."),
                                              QT_TR_NOOP("Go back and check the details. Then try again.")};
    static constexpr ErrorRow kRateLimited{"SVC-05", QT_TR_NOOP("The service has had too many questions just now."),
                                           QT_TR_NOOP("Wait a little, then try again.")};
    static constexpr ErrorRow kServiceDown{
        "SVC-06", QT_TR_NOOP("The service has a problem of its own."),
        QT_TR_NOOP("Try again in a few minutes. What you have typed is still here.")};
    static constexpr ErrorRow kNoSigningMethod{"SVC-07",
                                               QT_TR_NOOP("The signing service offers no way to sign that we can use."),
                                               QT_TR_NOOP("Sign later, or contact the support.")};
    static constexpr ErrorRow kSigningOver{"SVC-08",
                                           QT_TR_NOOP("The signing is no longer open at the signing service."),
                                           QT_TR_NOOP("Start the signing again. Nothing else is lost.")};
    static constexpr ErrorRow kNoSignature{
        "SVC-10", QT_TR_NOOP("The copy of the document that we were given is not signed."),
        QT_TR_NOOP("Fetch it again in a few minutes. The signature itself is not lost.")};

    static constexpr ErrorRow kKeysMissing{"KEY-01", QT_TR_NOOP("The program has no keys for this service."),
                                           QT_TR_NOOP("Enter them in the settings, or try the demo.")};
    static constexpr ErrorRow kKeychainMissing{
        "KEY-02", QT_TR_NOOP("This computer has no keychain that the program can use."),
        QT_TR_NOOP("Start the system's keychain and try again, or go on without saving.")};
    static constexpr ErrorRow kKeychainLocked{"KEY-03", QT_TR_NOOP("The keychain is locked."),
                                              QT_TR_NOOP("Unlock it and try again, or go on without saving.")};
    static constexpr ErrorRow kKeychainSlow{
        "KEY-04", QT_TR_NOOP("The keychain does not answer."),
        QT_TR_NOOP("See whether it asks for a password behind this window, or go on without saving.")};
    static constexpr ErrorRow kKeychainFailed{"KEY-05", QT_TR_NOOP("The keychain could not be read or written."),
                                              QT_TR_NOOP("Try again, or go on without saving.")};

    static constexpr ErrorRow kDiskFull{"SAV-01", QT_TR_NOOP("The disk is full, so nothing could be saved."),
                                        QT_TR_NOOP("Make some room and try again. What you have typed is still here.")};
    static constexpr ErrorRow kNotSaved{"SAV-02", QT_TR_NOOP("It could not be saved on this computer."),
                                        QT_TR_NOOP("Check that you may write in your home folder, then try again.")};
    static constexpr ErrorRow kStoreDamaged{
        "SAV-03", QT_TR_NOOP("What was saved last was damaged and has been set aside."),
        QT_TR_NOOP("If there was an earlier version, it is used. Check that the details are right.")};
    static constexpr ErrorRow kStoreTooNew{"SAV-04",
                                           QT_TR_NOOP("What is saved was written by a newer version of the program."),
                                           QT_TR_NOOP("It is left untouched. Use the newer version to go on with it.")};

    static constexpr ErrorRow kDraftDiskFull{
        "SAV-06", QT_TR_NOOP("The disk is full, so what you type is lost when the program is closed."),
        QT_TR_NOOP("You can go on all the same. Once there is room it is saved by itself, with your next key.")};
    static constexpr ErrorRow kDraftNotSaved{
        "SAV-07",
        QT_TR_NOOP("Nothing can be saved in your home folder, so what you type is lost when the program is closed."),
        QT_TR_NOOP(
            "You can go on all the same. Once it can be saved again that is done by itself, with your next key.")};
    static constexpr ErrorRow kSigningUnsaved{
        "SAV-05",
        QT_TR_NOOP(
            "Nothing can be saved on this computer now, so after a power cut the program would not know that this "
            "signing was begun."),
        QT_TR_NOOP("See that the disk has room and can be written to, or try again to go on all the same.")};

    static constexpr ErrorRow kNotTheRegister{
        "REG-01", QT_TR_NOOP("The file is not Bolagsverket's register of companies."),
        QT_TR_NOOP("Choose the file bolagsverket_bulkfil.zip, or let the program download it.")};
    static constexpr ErrorRow kRegisterCutShort{
        "REG-02", QT_TR_NOOP("The register's file is damaged or not whole."),
        QT_TR_NOOP("Download it again. A register that is there already stays in use.")};
    static constexpr ErrorRow kRegisterUnreadable{"REG-03", QT_TR_NOOP("The register's file could not be read."),
                                                  QT_TR_NOOP("Check that it is still there and that you may read it.")};
    static constexpr ErrorRow kRegisterNoRoom{
        "REG-04", QT_TR_NOOP("There is not enough room on the disk for the company register."),
        QT_TR_NOOP("Make some room and try again. A register that is there already stays in use.")};
    static constexpr ErrorRow kRegisterBusy{"REG-05",
                                            QT_TR_NOOP("The company register is being renewed by another program."),
                                            QT_TR_NOOP("Wait until that is done, then try again.")};
    static constexpr ErrorRow kRegisterMissing{
        "REG-06", QT_TR_NOOP("There is no company register on this computer that can be used."),
        QT_TR_NOOP("Download it under Settings, Company registers.")};

    static constexpr ErrorRow kProfileInvalid{
        "APP-01", QT_TR_NOOP("The operator's file is not right, so the program cannot use it."),
        QT_TR_NOOP("Ask whoever gave you the file for a new one.")};
    static constexpr ErrorRow kServicesInvalid{
        "APP-04", QT_TR_NOOP("The services file is not right, so the program cannot use it."),
        QT_TR_NOOP("Start without --services, or ask whoever gave you the file for a new one.")};
    static constexpr ErrorRow kOperatorLocked{
        "APP-05", QT_TR_NOOP("Which operator is used is decided by whoever looks after this computer."),
        QT_TR_NOOP("Start without --operator, or ask them to change it.")};
    static constexpr ErrorRow kDocumentFailed{
        "APP-02", QT_TR_NOOP("The document to sign could not be made."),
        QT_TR_NOOP("Check that the company's details are not unusually long, then try again.")};
    static constexpr ErrorRow kBrowserMissing{
        "APP-03", QT_TR_NOOP("No web browser could be opened."),
        QT_TR_NOOP("Copy the link and open it in a browser, or use the code for the phone.")};
};

} // namespace

// NOLINTNEXTLINE(readability-function-size): one line a failure
const ErrorRow &errorRowOf(Failure what)
{
    switch (what) {
    case Failure::Offline: return ErrorRows::kOffline;
    case Failure::Timeout: return ErrorRows::kTimeout;
    case Failure::TlsRefused: return ErrorRows::kTlsRefused;
    case Failure::WebPage: return ErrorRows::kWebPage;
    case Failure::Redirected: return ErrorRows::kRedirected;
    case Failure::ProxyRefused: return ErrorRows::kProxyRefused;
    case Failure::TooLarge: return ErrorRows::kTooLarge;
    case Failure::BadReply: return ErrorRows::kBadReply;
    case Failure::AddressRefused: return ErrorRows::kAddressRefused;
    case Failure::OutcomeUnknown: return ErrorRows::kOutcomeUnknown;
    case Failure::KeyRefused: return ErrorRows::kKeyRefused;
    case Failure::NotPermitted: return ErrorRows::kNotPermitted;
    case Failure::NotFound: return ErrorRows::kNotFound;
    case Failure::AlreadyTaken: return ErrorRows::kAlreadyTaken;
    case Failure::DetailsRefused: return ErrorRows::kDetailsRefused;
    case Failure::RateLimited: return ErrorRows::kRateLimited;
    case Failure::ServiceDown: return ErrorRows::kServiceDown;
    case Failure::NoSigningMethod: return ErrorRows::kNoSigningMethod;
    case Failure::NoSignature: return ErrorRows::kNoSignature;
    case Failure::SigningOver: return ErrorRows::kSigningOver;
    case Failure::KeysMissing: return ErrorRows::kKeysMissing;
    case Failure::KeychainMissing: return ErrorRows::kKeychainMissing;
    case Failure::KeychainLocked: return ErrorRows::kKeychainLocked;
    case Failure::KeychainSlow: return ErrorRows::kKeychainSlow;
    case Failure::KeychainFailed: return ErrorRows::kKeychainFailed;
    case Failure::DiskFull: return ErrorRows::kDiskFull;
    case Failure::NotSaved: return ErrorRows::kNotSaved;
    case Failure::StoreDamaged: return ErrorRows::kStoreDamaged;
    case Failure::StoreTooNew: return ErrorRows::kStoreTooNew;
    case Failure::DraftDiskFull: return ErrorRows::kDraftDiskFull;
    case Failure::DraftNotSaved: return ErrorRows::kDraftNotSaved;
    case Failure::SigningUnsaved: return ErrorRows::kSigningUnsaved;
    case Failure::NotTheRegister: return ErrorRows::kNotTheRegister;
    case Failure::RegisterCutShort: return ErrorRows::kRegisterCutShort;
    case Failure::RegisterUnreadable: return ErrorRows::kRegisterUnreadable;
    case Failure::RegisterNoRoom: return ErrorRows::kRegisterNoRoom;
    case Failure::RegisterBusy: return ErrorRows::kRegisterBusy;
    case Failure::RegisterMissing: return ErrorRows::kRegisterMissing;
    case Failure::ProfileInvalid: return ErrorRows::kProfileInvalid;
    case Failure::ServicesInvalid: return ErrorRows::kServicesInvalid;
    case Failure::OperatorLocked: return ErrorRows::kOperatorLocked;
    case Failure::DocumentFailed: return ErrorRows::kDocumentFailed;
    case Failure::BrowserMissing: return ErrorRows::kBrowserMissing;
    }
    Q_UNREACHABLE();
}
