<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Are these details right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peppol id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Peppol id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation number is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VAT number is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Peppol id is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do: the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sole trader&apos;s organisation number is the owner&apos;s personal number. So it is hidden here, and the numbers made from it are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first mail goes here: a link to choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens no accounts for companies in %2. Ask its support, or go back to choose another company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyStatusText</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share capital was not raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no annual report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became a bank, or the share capital was not raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a court&apos;s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion across a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bankruptcy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became a bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the foreign company is in liquidation or bankruptcy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the business has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no managing director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to %1 the company is in bankruptcy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to %1 the company is in bankruptcy since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to %1 the company is in liquidation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to %1 the company is in liquidation since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to %1 the company is restructured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to %1 the company is restructured since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to %1 the company is deregistered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to %1 the company is deregistered since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered, not active yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered, a merger or division is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being restructured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in bankruptcy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deregistered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to Statistics Sweden only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right one. You may go on, but the operator may say no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>Status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merger or division under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the statistics register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restructuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deregistered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryText</name>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageText</name>
    <message>
        <source>No register that could be asked is on, so nothing was sent. Turn one on, or fill in the details yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows the number, but does not tell whose it is. Fill in the details yourself; the number is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked: it takes keys of your own, which are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name only companies in the %1 are found. Search for others by their organisation number, best with your own access to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>The account is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail? Look among the junk mail, or wait a few minutes. The operator can send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator has a signed copy. You may save one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the signed document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register another company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail is on its way to %1 with a link to choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is signed. You can close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and registered with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is created, but not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices cannot be sent before it is signed. You are reminded at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered with %1, waits for a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log &amp;in at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the signed document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, and the account is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is getting the account ready. You can close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed. %1 has the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed document is not fetched yet. %1 keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail with a link to choose a password comes to %1 when the account is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent once the network is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program open until then: the organisation number is a personal number, and is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program open, or start it again later: it is sent by itself, once. After that it waits for a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices cannot be sent before it is signed. You are not reminded, since nothing is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no connection to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again. What you have typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be made secure, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time, or try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network answered with a web page instead of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may need to log in to the network in a browser first. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service pointed to another address, and we did not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network. If it happens again, contact the support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let us through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of the computer, or ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was far larger than it should be, so we stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, contact the support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave an answer that we do not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it happens again, contact the support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not one that the program may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact the support, or whoever set up the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before we heard whether it went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. We ask the service first, so nothing is made twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the program&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keys in the settings, or ask whoever gave them to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has nothing under that number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you typed, or fill in the details yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation number is already registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your colleagues, your business system&apos;s support, or the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and check the details. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has had too many questions just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. What you have typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing service offers no way to sign that we can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign later, or contact the support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing is no longer open at the signing service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the signing again. Nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no keys for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them in the settings, or try the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the system&apos;s keychain and try again, or go on without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it asks for a password behind this window, or go on without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room and try again. What you have typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write in your home folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved last was damaged and has been set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left untouched. Use the newer version to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s file is not right, so the program cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gave you the file for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document to sign could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the company&apos;s details are not unusually long, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser, or use the code for the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>what happened, what to do next, and a code to quote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows the program&apos;s key, but does not permit this with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gave you the key to have it opened for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services file is not right, so the program cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without --services, or ask whoever gave you the file for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not let us through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the document that we were given is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again in a few minutes. The signature itself is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back through the proxy %1 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy may be the cause. Check the network settings, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved on this computer now, so after a power cut the program would not know that this signing was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the disk has room and can be written to, or try again to go on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which operator is used is decided by whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without --operator, or ask them to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so what you type is lost when the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on all the same. Once there is room it is saved by itself, with your next key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in your home folder, so what you type is lost when the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on all the same. Once it can be saved again that is done by itself, with your next key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there was an earlier version, it is used. Check that the details are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not Bolagsverket&apos;s register of companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file bolagsverket_bulkfil.zip, or let the program download it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register&apos;s file is damaged or not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register&apos;s file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the company register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company register is being renewed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no company register on this computer that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it under Settings, Company registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again. A register that is there already stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room and try again. A register that is there already stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExistingPage</name>
    <message>
        <source>The company already has an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what usually has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business system has registered the company. Then sign in there, or ask its support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has opened the account. Ask for an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not mean that somebody has taken over your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of them? The support finds out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write to the support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the case text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is verified already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already with %2, so there is nothing to sign here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation number %1 goes along when you write from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s name goes along when you write from here. The number does not: it is a personal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log &amp;in at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>The number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n digits so far. It takes ten or twelve.</source>
        <translation>
            <numerusform>%n digit so far. It takes ten or twelve.</numerusform>
            <numerusform>%n digits so far. It takes ten or twelve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits are too many. It takes ten or twelve.</source>
        <translation>
            <numerusform>%n digit is too many. It takes ten or twelve.</numerusform>
            <numerusform>%n digits are too many. It takes ten or twelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something in the number that is not a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first two digits fit no number. Twelve digits begin with 16, 18, 19 or 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digits are no date. Check year, month and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is in the future. Check year, month and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit does not fit the others. Check each digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with a letter cannot be used here. It takes the final number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third digit fits no organisation number. Check the first digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an organisation number. Here it takes a person&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The @ is missing in the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the @ is not a whole address, like “company.se”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank or a character that e-mail addresses do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postcode is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postcode has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postcode has too many digits. It takes five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n digits so far. A Norwegian number has nine.</source>
        <translation>
            <numerusform>%n digit so far. A Norwegian number has nine.</numerusform>
            <numerusform>%n digits so far. A Norwegian number has nine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits so far. A Finnish number has eight.</source>
        <translation>
            <numerusform>%n digit so far. A Finnish number has eight.</numerusform>
            <numerusform>%n digits so far. A Finnish number has eight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits are too many. A Norwegian number has nine.</source>
        <translation>
            <numerusform>%n digit is too many. A Norwegian number has nine.</numerusform>
            <numerusform>%n digits are too many. A Norwegian number has nine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits are too many. A Finnish number has eight.</source>
        <translation>
            <numerusform>%n digit is too many. A Finnish number has eight.</numerusform>
            <numerusform>%n digits are too many. A Finnish number has eight.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be changed here is decided by whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Anslut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anslut sends no statistics and no crash reports, and does not look for updates by itself. It talks only to the company registers, the operator and the signing service, and only for what you ask it to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What you fill in is saved on this computer alone, and removed %n days after its last change. Never saved: personal numbers, a sole trader&apos;s organisation number, and keys, which are in the system&apos;s keychain.</source>
        <translation>
            <numerusform>What you fill in is saved on this computer alone, and removed %n day after its last change. Never saved: personal numbers, a sole trader&apos;s organisation number, and keys, which are in the system&apos;s keychain.</numerusform>
            <numerusform>What you fill in is saved on this computer alone, and removed %n days after its last change. Never saved: personal numbers, a sole trader&apos;s organisation number, and keys, which are in the system&apos;s keychain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me when I log &amp;in to this computer, as long as something is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me again of what I have answered &quot;&amp;Never&quot; to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing &amp;moves by itself, also when the system allows it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Error codes: the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error codes: what a service said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error codes: keys and the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error codes: saving on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error codes: the company register on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error codes: the program itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is on this computer and works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each code has a page of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an error was shown, give its code. &quot;Copy for support&quot; beside the error copies it, with the program&apos;s version and the day, and nothing about you or the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More questions and answers, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s own instructions, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Anslut does not understand &quot;%1&quot;. &quot;anslut --help&quot; tells what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;. &quot;anslut --help&quot; tells what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with the rest. &quot;anslut --help&quot; tells what does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is never given on the command line, where others can read it. &quot;anslut secrets set %1&quot; reads it from standard input. If this was the key, have it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator is &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses port %1. Choose another with --port, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anslut needs a desktop to show its window on, and there is none here. &quot;anslut --help&quot; tells what it does without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal number is never given on the command line, where others can read it, and a sole trader&apos;s number is one. Give the registration&apos;s id, or &quot;%1 -&quot; and the number on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands after &quot;%1&quot; is neither an organisation number nor the id of a registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a number where none belongs. A company&apos;s stands after --company; a personal number never stands among the arguments. &quot;anslut --help&quot; tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal number is never given on the command line, where others can read it, and a sole trader&apos;s number is one. Persons are not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signing service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anslut opens a verified e-invoicing account for a company.

anslut                                the wizard
anslut --demo                         the same with made-up companies; nothing leaves this computer
anslut status [--json] [--company NUMBER|ID|-]
                                      how far a registration is, for other programs; - reads the
                                      number from standard input, a sole trader&apos;s only there.
                                      Ends with 0 verified, 10 not signed, 11 nothing registered,
                                      12 only a draft, 2 not understood, 3 it cannot be read
anslut remind [--company NUMBER|ID|-] the reminder, when something is not signed; ends as status
anslut secrets set|remove NAME        a key in the keychain; set reads it from standard input
anslut secrets list                   which keys there are, never their values
anslut demo --port N --state FILE     the demo&apos;s servers alone; prints a services file
anslut register update                Sweden&apos;s whole company register onto this computer, or renewed
anslut register import FILE [--scb FILE]
                                      the same from a file that is here already
anslut register search TEXT [--limit N] [--json]
                                      companies by name or number; asks nobody
anslut register info [--json] | remove
                                      ends with 0, 1 failed, 2 not understood, 3 there is none
anslut help [CODE|TOPIC]              what an error&apos;s code means and what to do, such as NET-01
anslut tour DIR                       a picture of every page and state, into a folder

--lang sv|en       the language
--operator FILE    another operator&apos;s profile
--services FILE    other servers, for testing
--fault NAME       the demo misbehaves: slow, offline, garbage, exists, rate-limited,
                   declined, expired, refused
--reminder         only the reminder, when one is due: what the start at log-in does
--only STATE       the tour goes only to states whose names begin so
--audit            the tour looks for faults in every page and takes only the pictures of the manual
--version, --help

&quot;man anslut&quot; tells all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpLink</name>
    <message>
        <source>What can I do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>Do not sa&amp;ve on this computer</source>
        <extracomment>sv: Spara inte på den här datorn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registration may have been sent already, or you chose to save it, so it stays saved. What you begin after it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you are not reminded, and a power cut in the middle of a signing can leave it unknown whether it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This is decided by whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Whether it is saved is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the keychain. Leave it empty to keep it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used until the program ends, and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Save and &amp;test the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, &amp;remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed here is not saved yet. Save it, or empty the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in every field that is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is too long for a key. Nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for before is still being done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are being tested…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing is saved. (%2)</source>
        <extracomment>a sentence about the keys, then a code to quote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are saved, and they are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are accepted. They are used until the program ends, and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are used until the program ends, and not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are saved, but could not be tested. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are used until the program ends, but could not be tested. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTrouble</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all keys are in the keychain. If you have saved them before, it may be locked: unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting for your keychain. It may be asking for a password behind this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is decided by whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveQuestions</name>
    <message>
        <source>&amp;Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close before everything is done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have filled in can be kept on this computer, so that you can sign later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the account now, unsigned?</source>
        <extracomment>sv: Skapa kontot nu, osignerat?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then %1 sends the first mail at once, but invoices cannot be sent before you have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what you have signed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature goes too. Both have to sign again if you start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel the signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose not to save on this computer, so what you have filled in is gone when you close. It can be kept this once all the same, so that you can sign later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed, and the other one still can. You chose not to save on this computer, so the program does not ask again how it went. It can be kept this once all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close without keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed, and the other one still can. Nothing can be saved on this computer now, so the program may not ask again how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have filled in cannot be kept on this computer now. What is not saved yet is gone when you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the account, unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalFormText</name>
    <message>
        <source>Limited company</source>
        <extracomment>sv: Aktiebolag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole trader</source>
        <extracomment>sv: Enskild näringsverksamhet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading partnership</source>
        <extracomment>sv: Handelsbolag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited partnership</source>
        <extracomment>sv: Kommanditbolag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic association</source>
        <extracomment>sv: Ekonomisk förening</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant-owners&apos; association</source>
        <extracomment>sv: Bostadsrättsförening</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-profit association</source>
        <extracomment>sv: Ideell förening som bedriver näringsverksamhet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation</source>
        <extracomment>sv: Stiftelse som bedriver näringsverksamhet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banking company</source>
        <extracomment>sv: Bankaktiebolag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing association (bostadsförening)</source>
        <extracomment>sv: Bostadsförening</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch of a foreign bank</source>
        <extracomment>sv: Utländsk banks filial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple partnership</source>
        <extracomment>sv: Enkla bolag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Economic Interest Grouping</source>
        <extracomment>sv: Europeisk ekonomisk intressegruppering</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Grouping of Territorial Cooperation</source>
        <extracomment>sv: Europeisk gruppering för territoriellt samarbete</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance company</source>
        <extracomment>sv: Försäkringsaktiebolag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance intermediary</source>
        <extracomment>sv: Försäkringsförmedlare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <extracomment>sv: Filial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance association</source>
        <extracomment>sv: Försäkringsförening</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperative tenants&apos; association</source>
        <extracomment>sv: Kooperativ hyresrättsförening</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members&apos; bank</source>
        <extracomment>sv: Medlemsbank</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual insurance company</source>
        <extracomment>sv: Ömsesidigt försäkringsbolag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual occupational pension company</source>
        <extracomment>sv: Ömsesidigt tjänstepensionsbolag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings bank</source>
        <extracomment>sv: Sparbank</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Cooperative Society</source>
        <extracomment>sv: Europakooperativ</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Company (SE)</source>
        <extracomment>sv: Europabolag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agricultural cooperative</source>
        <extracomment>sv: Sambruksförening</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupational pension company</source>
        <extracomment>sv: Tjänstepensionsaktiebolag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupational pension association</source>
        <extracomment>sv: Tjänstepensionsförening</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religious community</source>
        <extracomment>sv: Trossamfund som bedriver näringsverksamhet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is a sole trader&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is usually a public body&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is usually a foreign company&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is usually a limited company&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is usually an economic or a tenant-owners&apos; association&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is usually a non-profit association&apos;s or a foundation&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is usually a trading or limited partnership&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Which company is it?</source>
        <extracomment>sv: Vilket företag gäller det?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, or type the organisation number, and we fetch the details.</source>
        <extracomment>sv: Sök på namnet eller skriv organisationsnumret, så hämtar vi uppgifterna.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name or &amp;organisation number</source>
        <extracomment>sv: Företagsnamn eller organisationsnummer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the details &amp;yourself</source>
        <extracomment>sv: Fyll i uppgifterna själv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do: an answer to the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do: the whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <extracomment>sv: Hämta</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in &amp;myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sole trader&apos;s number, which is the owner&apos;s personal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation number, and the check digit fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a person&apos;s number. To look it up it must be sent to %1. Shall it be sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no keys to %1 yet, so nothing can be sent there. What you fill in now is kept on this computer until there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <extracomment>sv: Land</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a Swedish number, so it goes nowhere. Choose Sweden to look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens no accounts for companies in %2. You can look one up here all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do: the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Type at least %n characters.</source>
        <translation>
            <numerusform>Type at least %n character.</numerusform>
            <numerusform>Type at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program has no keys to %1 yet, so nothing can be sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not s&amp;how this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n best matches in the register on this computer, of %1.</source>
        <translation>
            <numerusform>%n match in the register on this computer, of %1.</numerusform>
            <numerusform>The %n best matches in the register on this computer, of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in the register on this computer, of %1.</source>
        <translation>
            <numerusform>%n match in the register on this computer, of %1.</numerusform>
            <numerusform>%n matches in the register on this computer, of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all companies in Sweden while you type, also without a network: fetch the register to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the re&amp;gister…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Fill in the details yourself</source>
        <extracomment>sv: Fyll i uppgifterna själv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are checked afterwards. You need no connection for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care o&amp;f (c/o, if any)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits, as on the registration certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sole trader&apos;s number, which is the owner&apos;s personal number. It is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation number, and the check digit fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal for&amp;m (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the companies of %1 write it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaskedNumberEntry</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 of 12 digits, and the check digit fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 digits, and the check digit fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nationwide</name>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Bolagsverket …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it searchable: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register on this computer is of %1, so something may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a newer re&amp;gister…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NationwideCard</name>
    <message>
        <source>Sweden&apos;s whole company register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Bolagsverket&apos;s register on this computer, companies come up by name while you type, also without a network, and nobody learns whom you look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer one each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is decided by whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it companies are looked up over the network only. Press once more to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the company register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this computer. The download is about 250 MB, and the register takes about 1 GB of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through what the program reaches the network. Most people need to change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;HTTP proxy of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SOC&amp;KS5 proxy of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s &amp;name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the proxy wants a name and a password, the program asks for them when it needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is decided by whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed for a proxy of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name or the address, without http:// before it and the port after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log-in is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotRemovedText</name>
    <message>
        <source>It could not be deleted, and is still on this computer. %1 (%2)</source>
        <extracomment>what to do next, and a code to quote</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>No web browser could be opened. Open one yourself: the network shows its log-in there. (%1)</source>
        <extracomment>a code to quote</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineLine</name>
    <message>
        <source>Nothing outside answers just now. You can fill everything in; what needs the network waits until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorSection</name>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, signing with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot;, one of Anslut&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot;, from the file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing service&apos;s &amp;identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing service&apos;s s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the keys is not accepted. Check that each is whole and in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without keys nothing can be registered or signed with %1 until new ones are entered. Press once more to remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has keys of its own, so there is nothing to enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds the keys, so there is nothing to enter, and this computer holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from the operator or its partner, and are kept in the system&apos;s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing service&apos;s cl&amp;ient id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing service&apos;s client s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxNotice</name>
    <message>
        <source>%1 is registered now. It waits for a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an account already, so nothing was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be registered. %2</source>
        <extracomment>what went wrong, and what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Anslut to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Still waiting for your keychain. It may be asking for its password behind this window.</source>
        <extracomment>what is waited for, and why it takes so long</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;later</source>
        <extracomment>sv: Signera senare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search starts by itself once the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Bolagsverket&apos;s register (*.zip *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>The network&apos;s proxy asks who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us&amp;er name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member it in the keychain when it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets the program through only with a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not accept what it was told. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailStep</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads back to this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailTools</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>E-invoicing account: receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s e-mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: yes, with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterCommand</name>
    <message>
        <source>Stopped. What has been downloaded is kept; &quot;anslut register update&quot; goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company register is removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no newer register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. A register that is there already is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterReport</name>
    <message>
        <source>The company register is not on this computer. &quot;anslut register update&quot; downloads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolagsverket was last asked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>The national register of Swedish companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is sent the number, inside an encrypted request, with keys of your own. A sole trader&apos;s number only after you have said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The European Union&apos;s register of VAT numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is sent the VAT number, inside an encrypted request. A sole trader&apos;s only after you have said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of those who can receive e-invoices, as they describe themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is sent the name or the number, in the address of an encrypted request. Never a sole trader&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway&apos;s register of companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is sent the name or the number, in the address of an encrypted request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland&apos;s register of companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number, with keys of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistersSection</name>
    <message>
        <source>Company registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where companies are looked up. What is not ticked is never asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which registers are asked is decided by whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access to Bolagsverket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolagsverket gives an id and a secret of your own for free. Ask for them with the form on its page about APIs. They come by e-mail, and the password to them by text message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Bolagsverket&apos;s &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept in the system&apos;s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has an access of its own, so there is nothing to enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser could be opened. Look for APIs on Bolagsverket&apos;s web site yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolagsverket does not accept this id and secret. Check that both are whole and in their own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them Bolagsverket is not asked any more; the other registers are. Press once more to remove them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>No company chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the second signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had an account already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationsDialog</name>
    <message>
        <source>Registrations on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which registration do you want to go on with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is kept on this computer as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, delete it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete what is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved on this computer goes, and the signing is closed if it is open. An account with the operator stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Open the network&apos;s log-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company registers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message>
        <source>A registration is not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices cannot be sent before it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Information on verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, delete it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete what is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application has been begun, but is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered, but not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application for %1 is begun, but not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices cannot be sent before the registration is signed. It takes about two minutes with BankID. It has waited since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked for the organisation number again: it is a personal number and was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second signatory of %1 has not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed. Invoices cannot be sent before the other one has signed too. It has waited since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved on this computer goes. Your signature and an account with the operator stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved on this computer goes, and the signing is closed if it is open. An account with the operator stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me &amp;when I log in to this computer too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Choose your company</source>
        <extracomment>sv: Välj ditt företag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or go back and type the organisation number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new company can take some days to appear in the registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the details yourself. They are checked afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the details wrong?</source>
        <extracomment>sv: Stämmer inte uppgifterna?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill them in &amp;yourself</source>
        <extracomment>sv: Fyll i dem själv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do: choose a company in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill in yourself</source>
        <extracomment>sv: Fyll i själv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are searching for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We searched for “%1” in every register that is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies match “%1”.</source>
        <translation>
            <numerusform>%n company matches “%1”.</numerusform>
            <numerusform>%n companies match “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Company &amp;registers…</source>
        <extracomment>sv: Företagsregister…</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not search for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies match “%1” so far.</source>
        <translation>
            <numerusform>%n company matches “%1” so far.</numerusform>
            <numerusform>%n companies match “%1” so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped before %1 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are others now. Try again to ask %1 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and the country, or go back and search by name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company could not be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We searched for “%1”, but not every register answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondSignatory</name>
    <message>
        <source>So&amp;mebody else must sign together with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other signatory&apos;s &amp;e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other signatory&apos;s e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails them a link to sign at. %2 creates the account when both have signed.</source>
        <extracomment>%1 is the signing service, %2 the operator</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsCommand</name>
    <message>
        <source>There is no key called &quot;%1&quot;. These are used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the key %1, then press Enter. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came on standard input, so nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came on standard input is too long for a key, so nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is kept in the keychain, and the service accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is kept in the keychain. It is tested when the service&apos;s other key is there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is kept in the keychain. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is kept in the keychain, but could not be tested. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genera&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done once for a company, by anyone who may sign for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s &amp;organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do: %1 and %2.</source>
        <extracomment>a list: all but the last, and the last</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a personal number, so it was not kept when the program closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is known in the network, so it may have an account already. If so, %1 says so when you sign, and nothing is signed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company&apos;s organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what %1 asks you to agree to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application for an e-invoicing account with %1, for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application for an e-invoicing account with %1, for %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1 go the company&apos;s details and your e-mail address, to %2 the document and your personal number. The personal number is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation number is a personal number too. It goes to both and stands in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s first mail goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next comes %1 in your browser, where you sign with BankID. This window waits, and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve digits: YYYYMMDD-NNNN. %1 compares them with your BankID, so nobody else can sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other signatory&apos;s e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other signatory&apos;s address goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatoriesText</name>
    <message>
        <source>You: signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the mail is about to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the page is opened, but not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: invited by mail, not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatoryText</name>
    <message>
        <source>Usually the owner signs, or somebody with the owner&apos;s power of attorney.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually a signatory, the managing director, or somebody with a power of attorney signs. If two must sign together, say so below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually each partner may sign, unless something else is agreed or registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually a general partner signs. A limited partner may not by that alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually two of the board sign together, or somebody whom the board has chosen. If two are needed, say so below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statutes or the minutes say who may sign. Often it is two of the board together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who may sign for the organisation, or whom they have given a power of attorney, may sign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilenceText</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a register, what happened, and a code to quote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the registers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a register, and what happened with what to do next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment, or fill in the details yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register answered. %1</source>
        <extracomment>what to do next; a line for each register follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>typed by hand</source>
        <extracomment>sv: ifyllt för hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by hand. The details are checked afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from %1 today at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from %1 on %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Sweden&apos;s company register on this computer, as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>where a company was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartQuestions</name>
    <message>
        <source>Use the operator &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not one of Anslut&apos;s own. Your details and your signature would go through these addresses: %1. Go on only if you know whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anslut is running already, but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anslut seems to be running on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and try again. If it stays so, end the other one before you start Anslut anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not, or this computer has changed its name, open it here all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that is wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application was begun on %1, but nothing is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application for %1 was begun on %2, but the company is not registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered, but not signed. Invoices cannot be sent before it is. It has waited since %2. &quot;anslut remind&quot; leads on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed, but its account is not ready yet. Start Anslut to see how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had an account with the operator before, so nothing is registered from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several sole traders&apos; registrations, and their numbers are not kept. Say which one by its id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved on this computer cannot be read. Start Anslut: it tells what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is registered from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask about is not registered from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a signature. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came on standard input is neither an organisation number nor the id of a registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the organisation number or the registration&apos;s id, then press Enter. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusUnknownText</name>
    <message>
        <source>The company&apos;s status is not known, because not every register answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s status is not known, because a part of %1 did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s status is not known: %1 does not tell whether it is active, in bankruptcy or deregistered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does. It takes keys of your own, which are free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsLeftText</name>
    <message>
        <source>About 3 steps, 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 steps left, about a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wanted to open an e-invoicing account with %1, but the company has one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us who registered it, and how we get access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account exists: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>Check the computer&apos;s date and time. If they are right, try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or a network that wants you to log in may stand between. Check the network settings, or try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or another network. If it happens again, contact the support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, going by this computer&apos;s date, %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, going by this computer&apos;s date, %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered for %1 has a certificate of somebody else&apos;s. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody whom this computer trusts. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 does not say whose it is. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption that %1 offers is too weak. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 could not be made secure, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the program have no encryption in common; what it offers may be too old. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingHeading</name>
    <message>
        <source>The signing is being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, and soon ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link and paste it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the signing page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a code for the p&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code that opens the signing page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, a link is being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing is open until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you close the page, or never see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code with the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a code and sign there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the demo the code works on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identify in another way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you identify yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the window of Anslut. There you see what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get another mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose for now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Making the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is being written as a document to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the signing ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as it is there, you can open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to identify yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with BankID at %1 in your browser. Once you have signed, this window goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 with one of the ways below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you close the page? Open it again below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that the application is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close the page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is signed, and the signed document is being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is signed, and %2 is being told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need do nothing. It usually takes less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is getting the account ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is signed and the company is registered. %2 is not quite ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, but the account is not created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. You do not need to sign once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company has an account already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 answered that the organisation number is registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page says what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer open at %1: either its time ran out, or it was cancelled there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again when you like. All but your personal number and the confirmation is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled the signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window waits no longer, and %1 is asked to close the signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again, or sign later. All but your personal number and the confirmation is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with %1 just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have signed, the signature counts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is signed and registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may wait here, or go on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not said that the application is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the signing you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked how far the signing has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on from there in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the earlier signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was begun before is being closed at %1, so that there is only one document to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one follows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed. One more is to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the second signatory a mail. The account is created when both have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may close the program meanwhile. It asks again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting, open %1 again, or sign later. If it said that you are another person, the personal number here may be mistyped: change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to sign the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing page has been opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign on the page of %1. Once that is done, this window goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature is kept, but %2 has not confirmed the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing is over before it was complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is below. It is usually tried again by itself; you can also do it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing cannot go on just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stood in the way, at %1 or on this computer. The reason is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or sign later. All that you have filled in is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may close the program meanwhile. It does not ask again, since nothing is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has not come as far as to be signed, so nothing is signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeBack</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back. What you had filled in on %1 is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Anslut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: every company is made up, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test services: the program is pointed at other servers than the real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel the signing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
