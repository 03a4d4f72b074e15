<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Are these details right?</source>
        <translation>Stämmer uppgifterna?</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Copy the organisation number</source>
        <translation>Kopiera organisationsnumret</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsregistreringsnummer</translation>
    </message>
    <message>
        <source>Copy the VAT number</source>
        <translation>Kopiera momsregistreringsnumret</translation>
    </message>
    <message>
        <source>Peppol id</source>
        <translation>Peppol-id</translation>
    </message>
    <message>
        <source>Copy the Peppol id</source>
        <translation>Kopiera Peppol-id</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Change the &amp;details</source>
        <translation>Ändra &amp;uppgifterna</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Telephone (optional)</source>
        <translation>Te&amp;lefon (frivilligt)</translation>
    </message>
    <message>
        <source>The organisation number is copied.</source>
        <translation>Organisationsnumret är kopierat.</translation>
    </message>
    <message>
        <source>The VAT number is copied.</source>
        <translation>Momsregistreringsnumret är kopierat.</translation>
    </message>
    <message>
        <source>The Peppol id is copied.</source>
        <translation>Peppol-id är kopierat.</translation>
    </message>
    <message>
        <source>Left to do: the e-mail address.</source>
        <translation>Kvar att göra: e-postadressen.</translation>
    </message>
    <message>
        <source>A sole trader&apos;s organisation number is the owner&apos;s personal number. So it is hidden here, and the numbers made from it are not shown.</source>
        <translation>En enskild näringsidkares organisationsnummer är ägarens personnummer. Därför är det dolt här, och nummer som bygger på det visas inte.</translation>
    </message>
    <message>
        <source>The first mail goes here: a link to choose a password.</source>
        <translation>Hit går det första mejlet, med en länk där du väljer lösenord.</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Fråga i&amp;gen</translation>
    </message>
    <message>
        <source>%1 opens no accounts for companies in %2. Ask its support, or go back to choose another company.</source>
        <translation>%1 öppnar inga konton för företag i %2. Fråga deras support, eller gå tillbaka och välj ett annat företag.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Kopiera namnet</translation>
    </message>
    <message>
        <source>The name is copied.</source>
        <translation>Namnet är kopierat.</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>Vem får vad?</translation>
    </message>
</context>
<context>
    <name>CompanyStatusText</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>the share capital was not raised</source>
        <translation>aktiekapitalet höjdes inte</translation>
    </message>
    <message>
        <source>no annual report</source>
        <translation>årsredovisning saknas</translation>
    </message>
    <message>
        <source>became a bank, or the share capital was not raised</source>
        <translation>ombildat till bankaktiebolag, eller aktiekapitalet höjdes inte</translation>
    </message>
    <message>
        <source>division</source>
        <translation>delning</translation>
    </message>
    <message>
        <source>a court&apos;s decision</source>
        <translation>beslut av domstol</translation>
    </message>
    <message>
        <source>merger</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>conversion across a border</source>
        <translation>gränsöverskridande ombildning</translation>
    </message>
    <message>
        <source>bankruptcy</source>
        <translation>konkurs</translation>
    </message>
    <message>
        <source>liquidation</source>
        <translation>likvidation</translation>
    </message>
    <message>
        <source>a new owner</source>
        <translation>ny innehavare</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>ombildning</translation>
    </message>
    <message>
        <source>became a bank</source>
        <translation>ombildat till bankaktiebolag</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>overksamhet</translation>
    </message>
    <message>
        <source>the foreign company is in liquidation or bankruptcy</source>
        <translation>det utländska företaget är i likvidation eller konkurs</translation>
    </message>
    <message>
        <source>the business has ended</source>
        <translation>verksamheten har upphört</translation>
    </message>
    <message>
        <source>no managing director</source>
        <translation>verkställande direktör saknas</translation>
    </message>
    <message>
        <source>According to %1 the company is in bankruptcy.</source>
        <translation>Enligt %1 är företaget i konkurs.</translation>
    </message>
    <message>
        <source>According to %1 the company is in bankruptcy since %2.</source>
        <translation>Enligt %1 är företaget i konkurs sedan den %2.</translation>
    </message>
    <message>
        <source>According to %1 the company is in liquidation.</source>
        <translation>Enligt %1 är företaget i likvidation.</translation>
    </message>
    <message>
        <source>According to %1 the company is in liquidation since %2.</source>
        <translation>Enligt %1 är företaget i likvidation sedan den %2.</translation>
    </message>
    <message>
        <source>According to %1 the company is restructured.</source>
        <translation>Enligt %1 är företaget under rekonstruktion.</translation>
    </message>
    <message>
        <source>According to %1 the company is restructured since %2.</source>
        <translation>Enligt %1 är företaget under rekonstruktion sedan den %2.</translation>
    </message>
    <message>
        <source>According to %1 the company is deregistered.</source>
        <translation>Enligt %1 är företaget avregistrerat.</translation>
    </message>
    <message>
        <source>According to %1 the company is deregistered since %2.</source>
        <translation>Enligt %1 är företaget avregistrerat sedan den %2.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrerat</translation>
    </message>
    <message>
        <source>registered, not active yet</source>
        <translation>registrerat, ännu inte aktivt</translation>
    </message>
    <message>
        <source>registered, a merger or division is under way</source>
        <translation>registrerat, fusion eller delning pågår</translation>
    </message>
    <message>
        <source>being restructured</source>
        <translation>under rekonstruktion</translation>
    </message>
    <message>
        <source>in liquidation</source>
        <translation>i likvidation</translation>
    </message>
    <message>
        <source>in bankruptcy</source>
        <translation>i konkurs</translation>
    </message>
    <message>
        <source>deregistered</source>
        <translation>avregistrerat</translation>
    </message>
    <message>
        <source>known to Statistics Sweden only</source>
        <translation>finns bara hos SCB</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Orsak: %1.</translation>
    </message>
    <message>
        <source>Check that it is the right one. You may go on, but the operator may say no.</source>
        <translation>Kontrollera att det är rätt företag. Du kan gå vidare, men operatören kan säga nej.</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>Status unknown</source>
        <translation>Status okänd</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerat</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation>Ännu inte aktivt</translation>
    </message>
    <message>
        <source>Merger or division under way</source>
        <translation>Fusion eller delning pågår</translation>
    </message>
    <message>
        <source>Only in the statistics register</source>
        <translation>Finns bara hos SCB</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation>Konkurs</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Likvidation</translation>
    </message>
    <message>
        <source>Restructuring</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Deregistered %1</source>
        <translation>Avregistrerat %1</translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation>Avregistrerat</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>även: %1</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Read: %1</source>
        <translation>Läs: %1</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Läs</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n sekund kvar</numerusform>
            <numerusform>%n sekunder kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minut kvar</numerusform>
            <numerusform>%n minuter kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryText</name>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
</context>
<context>
    <name>CoverageText</name>
    <message>
        <source>No register that could be asked is on, so nothing was sent. Turn one on, or fill in the details yourself.</source>
        <translation>Inget register som kan frågas är påslaget, så inget skickades. Slå på ett, eller fyll i uppgifterna själv.</translation>
    </message>
    <message>
        <source>%1 knows the number, but does not tell whose it is. Fill in the details yourself; the number is there already.</source>
        <translation>%1 känner till numret men säger inte vems det är. Fyll i uppgifterna själv; numret är redan ifyllt.</translation>
    </message>
    <message>
        <source>%1 was not asked: it takes keys of your own, which are free.</source>
        <translation>%1 tillfrågades inte: det kräver egna nycklar, som är gratis.</translation>
    </message>
    <message>
        <source>By name only companies in the %1 are found. Search for others by their organisation number, best with your own access to %2.</source>
        <translation>På namn hittas bara företag som finns i %1. Sök andra på organisationsnumret, helst med egen åtkomst till %2.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>The account is created</source>
        <translation>Kontot är skapat</translation>
    </message>
    <message>
        <source>No mail? Look among the junk mail, or wait a few minutes. The operator can send it again.</source>
        <translation>Inget mejl? Titta i skräpposten eller vänta några minuter. Operatören kan skicka det igen.</translation>
    </message>
    <message>
        <source>The operator has a signed copy. You may save one of your own.</source>
        <translation>Operatören har ett signerat exemplar. Spara gärna ett eget.</translation>
    </message>
    <message>
        <source>&amp;Open the signed document</source>
        <translation>&amp;Öppna handlingen</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-id</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Spara kvittot…</translation>
    </message>
    <message>
        <source>&amp;Copy the receipt</source>
        <translation>&amp;Kopiera kvittot</translation>
    </message>
    <message>
        <source>&amp;Register another company</source>
        <translation>&amp;Registrera ett företag till</translation>
    </message>
    <message>
        <source>The receipt is copied.</source>
        <translation>Kvittot är kopierat.</translation>
    </message>
    <message>
        <source>A mail is on its way to %1 with a link to choose a password.</source>
        <translation>Ett mejl är på väg till %1 med en länk där du väljer lösenord.</translation>
    </message>
    <message>
        <source>Everything is signed. You can close this window.</source>
        <translation>Allt är signerat. Du kan stänga fönstret.</translation>
    </message>
    <message>
        <source>Signed and registered with %1</source>
        <translation>Signerat och registrerat hos %1</translation>
    </message>
    <message>
        <source>The account is created, but not signed</source>
        <translation>Kontot är skapat men inte signerat</translation>
    </message>
    <message>
        <source>Invoices cannot be sent before it is signed. You are reminded at the next start.</source>
        <translation>Fakturor kan inte skickas förrän det är signerat. Du blir påmind vid nästa start.</translation>
    </message>
    <message>
        <source>Registered with %1, waits for a signature</source>
        <translation>Registrerat hos %1, väntar på signatur</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>inte känt ännu</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Log &amp;in at %1</source>
        <translation>&amp;Logga in hos %1</translation>
    </message>
    <message>
        <source>Sa&amp;ve it…</source>
        <translation>Sp&amp;ara den…</translation>
    </message>
    <message>
        <source>Save the signed document</source>
        <translation>Spara den signerade handlingen</translation>
    </message>
    <message>
        <source>It is saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>The signed document is not fetched yet. %1 keeps it.</source>
        <translation>Den signerade handlingen är inte hämtad än. Den finns kvar hos %1.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Hämta den</translation>
    </message>
    <message>
        <source>Fetch the signed document</source>
        <translation>Hämta den signerade handlingen</translation>
    </message>
    <message>
        <source>Signed, and the account is on its way</source>
        <translation>Signerat, och kontot är på väg</translation>
    </message>
    <message>
        <source>%1 is getting the account ready. You can close this window.</source>
        <translation>%1 gör i ordning kontot. Du kan stänga fönstret.</translation>
    </message>
    <message>
        <source>Signed. %1 has the registration</source>
        <translation>Signerat. %1 har registreringen</translation>
    </message>
    <message>
        <source>A mail with a link to choose a password comes to %1 when the account is ready.</source>
        <translation>Ett mejl med en länk där du väljer lösenord kommer till %1 när kontot är klart.</translation>
    </message>
    <message>
        <source>It is sent once the network is back</source>
        <translation>Den skickas när nätet är tillbaka</translation>
    </message>
    <message>
        <source>Leave the program open until then: the organisation number is a personal number, and is not kept on this computer.</source>
        <translation>Låt programmet vara öppet tills dess: organisationsnumret är ett personnummer och sparas inte på den här datorn.</translation>
    </message>
    <message>
        <source>Leave the program open, or start it again later: it is sent by itself, once. After that it waits for a signature.</source>
        <translation>Låt programmet vara öppet, eller starta det igen senare: den skickas av sig själv, en gång. Sedan väntar den på en signatur.</translation>
    </message>
    <message>
        <source>Not sent to %1 yet</source>
        <translation>Inte skickad till %1 än</translation>
    </message>
    <message>
        <source>Invoices cannot be sent before it is signed. You are not reminded, since nothing is saved on this computer.</source>
        <translation>Fakturor kan inte skickas förrän det är signerat. Du blir inte påmind, eftersom inget sparas på den här datorn.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no connection to the service.</source>
        <translation>Det går inte att nå tjänsten.</translation>
    </message>
    <message>
        <source>Check the network and try again. What you have typed is still here.</source>
        <translation>Kontrollera nätverket och försök igen. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Tjänsten svarade inte i tid.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The connection could not be made secure, so nothing was sent.</source>
        <translation>Anslutningen kunde inte göras säker, så inget skickades.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time, or try another network.</source>
        <translation>Kontrollera datorns datum och tid, eller prova ett annat nätverk.</translation>
    </message>
    <message>
        <source>The network answered with a web page instead of the service.</source>
        <translation>Nätverket svarade med en webbsida i stället för tjänsten.</translation>
    </message>
    <message>
        <source>You may need to log in to the network in a browser first. Then try again.</source>
        <translation>Du kan behöva logga in på nätverket i en webbläsare först. Försök sedan igen.</translation>
    </message>
    <message>
        <source>The service pointed to another address, and we did not follow.</source>
        <translation>Tjänsten hänvisade till en annan adress, och dit gick vi inte.</translation>
    </message>
    <message>
        <source>Try another network. If it happens again, contact the support.</source>
        <translation>Prova ett annat nätverk. Kontakta supporten om det händer igen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let us through.</source>
        <translation>Nätverkets proxy släppte inte igenom oss.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the computer, or ask whoever looks after it.</source>
        <translation>Kontrollera datorns proxyinställningar, eller fråga den som sköter den.</translation>
    </message>
    <message>
        <source>The answer was far larger than it should be, so we stopped.</source>
        <translation>Svaret var mycket större än det ska vara, så vi avbröt.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, contact the support.</source>
        <translation>Försök igen. Kontakta supporten om det händer igen.</translation>
    </message>
    <message>
        <source>The service gave an answer that we do not understand.</source>
        <translation>Tjänsten gav ett svar som vi inte förstår.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it happens again, contact the support.</source>
        <translation>Försök igen om några minuter. Kontakta supporten om det händer igen.</translation>
    </message>
    <message>
        <source>The address is not one that the program may use.</source>
        <translation>Adressen är inte en som programmet får använda.</translation>
    </message>
    <message>
        <source>Contact the support, or whoever set up the program.</source>
        <translation>Kontakta supporten, eller den som installerade programmet.</translation>
    </message>
    <message>
        <source>The connection broke before we heard whether it went well.</source>
        <translation>Anslutningen bröts innan vi fick veta om det gick bra.</translation>
    </message>
    <message>
        <source>Try again. We ask the service first, so nothing is made twice.</source>
        <translation>Försök igen. Vi frågar tjänsten först, så inget görs två gånger.</translation>
    </message>
    <message>
        <source>The service did not accept the program&apos;s key.</source>
        <translation>Tjänsten godtog inte programmets nyckel.</translation>
    </message>
    <message>
        <source>Check the keys in the settings, or ask whoever gave them to you.</source>
        <translation>Kontrollera nycklarna i inställningarna, eller fråga den som gav dig dem.</translation>
    </message>
    <message>
        <source>The service has nothing under that number or name.</source>
        <translation>Tjänsten har inget med det numret eller namnet.</translation>
    </message>
    <message>
        <source>Check what you typed, or fill in the details yourself.</source>
        <translation>Kontrollera det du skrev, eller fyll i uppgifterna själv.</translation>
    </message>
    <message>
        <source>The organisation number is already registered there.</source>
        <translation>Organisationsnumret är redan registrerat där.</translation>
    </message>
    <message>
        <source>Ask your colleagues, your business system&apos;s support, or the operator.</source>
        <translation>Fråga dina kollegor, affärssystemets support eller operatören.</translation>
    </message>
    <message>
        <source>The service did not accept the details.</source>
        <translation>Tjänsten godtog inte uppgifterna.</translation>
    </message>
    <message>
        <source>Go back and check the details. Then try again.</source>
        <translation>Gå tillbaka och kontrollera uppgifterna. Försök sedan igen.</translation>
    </message>
    <message>
        <source>The service has had too many questions just now.</source>
        <translation>Tjänsten har fått för många frågor just nu.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Vänta lite och försök igen.</translation>
    </message>
    <message>
        <source>The service has a problem of its own.</source>
        <translation>Tjänsten har ett eget problem.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. What you have typed is still here.</source>
        <translation>Försök igen om några minuter. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The signing service offers no way to sign that we can use.</source>
        <translation>Signeringstjänsten erbjuder inget sätt att signera som vi kan använda.</translation>
    </message>
    <message>
        <source>Sign later, or contact the support.</source>
        <translation>Signera senare, eller kontakta supporten.</translation>
    </message>
    <message>
        <source>The signing is no longer open at the signing service.</source>
        <translation>Signeringen är inte längre öppen hos signeringstjänsten.</translation>
    </message>
    <message>
        <source>Start the signing again. Nothing else is lost.</source>
        <translation>Börja om med signeringen. Inget annat är förlorat.</translation>
    </message>
    <message>
        <source>The program has no keys for this service.</source>
        <translation>Programmet har inga nycklar till tjänsten.</translation>
    </message>
    <message>
        <source>Enter them in the settings, or try the demo.</source>
        <translation>Ange dem i inställningarna, eller prova demon.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use.</source>
        <translation>Den här datorn har ingen nyckelring som programmet kan använda.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keychain and try again, or go on without saving.</source>
        <translation>Starta systemets nyckelring och försök igen, eller gå vidare utan att spara.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Nyckelringen är låst.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>Lås upp den och försök igen, eller gå vidare utan att spara.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Nyckelringen svarar inte.</translation>
    </message>
    <message>
        <source>See whether it asks for a password behind this window, or go on without saving.</source>
        <translation>Titta om den frågar efter ett lösenord bakom det här fönstret, eller gå vidare utan att spara.</translation>
    </message>
    <message>
        <source>The keychain could not be read or written.</source>
        <translation>Nyckelringen kunde inte läsas eller skrivas.</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>Försök igen, eller gå vidare utan att spara.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved.</source>
        <translation>Disken är full, så inget kunde sparas.</translation>
    </message>
    <message>
        <source>Make some room and try again. What you have typed is still here.</source>
        <translation>Gör plats och försök igen. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>Det gick inte att spara på den här datorn.</translation>
    </message>
    <message>
        <source>Check that you may write in your home folder, then try again.</source>
        <translation>Kontrollera att du får skriva i din hemkatalog och försök igen.</translation>
    </message>
    <message>
        <source>What was saved last was damaged and has been set aside.</source>
        <translation>Det som sparades senast var skadat och har lagts åt sidan.</translation>
    </message>
    <message>
        <source>What is saved was written by a newer version of the program.</source>
        <translation>Det sparade är skrivet av en nyare version av programmet.</translation>
    </message>
    <message>
        <source>It is left untouched. Use the newer version to go on with it.</source>
        <translation>Det lämnas orört. Använd den nyare versionen för att fortsätta med det.</translation>
    </message>
    <message>
        <source>Nothing can be saved on this computer now, so after a power cut the program would not know that this signing was begun.</source>
        <translation>Just nu går inget att spara på den här datorn, så efter ett strömavbrott skulle programmet inte känna till att signeringen har påbörjats.</translation>
    </message>
    <message>
        <source>See that the disk has room and can be written to, or try again to go on all the same.</source>
        <translation>Se till att disken har plats och går att skriva till, eller försök igen för att fortsätta ändå.</translation>
    </message>
    <message>
        <source>The operator&apos;s file is not right, so the program cannot use it.</source>
        <translation>Operatörens fil är inte riktig, så programmet kan inte använda den.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file for a new one.</source>
        <translation>Be den som gav dig filen om en ny.</translation>
    </message>
    <message>
        <source>The document to sign could not be made.</source>
        <translation>Handlingen som ska signeras kunde inte skapas.</translation>
    </message>
    <message>
        <source>Check that the company&apos;s details are not unusually long, then try again.</source>
        <translation>Kontrollera att företagets uppgifter inte är ovanligt långa och försök igen.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Det gick inte att öppna någon webbläsare.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser, or use the code for the phone.</source>
        <translation>Kopiera länken och öppna den i en webbläsare, eller använd koden för telefonen.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Försök igen om %n sekund.</numerusform>
            <numerusform>Försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>what happened, what to do next, and a code to quote</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>The service knows the program&apos;s key, but does not permit this with it.</source>
        <translation>Tjänsten känner igen programmets nyckel, men tillåter inte det här med den.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the key to have it opened for this.</source>
        <translation>Be den som gav dig nyckeln att öppna den för det här.</translation>
    </message>
    <message>
        <source>The services file is not right, so the program cannot use it.</source>
        <translation>Tjänstefilen stämmer inte, så programmet kan inte använda den.</translation>
    </message>
    <message>
        <source>Start without --services, or ask whoever gave you the file for a new one.</source>
        <translation>Starta utan --services, eller be den som gav dig filen om en ny.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let us through.</source>
        <translation>Proxyn %1 släppte inte igenom oss.</translation>
    </message>
    <message>
        <source>The copy of the document that we were given is not signed.</source>
        <translation>Kopian av handlingen som vi fick är inte signerad.</translation>
    </message>
    <message>
        <source>Fetch it again in a few minutes. The signature itself is not lost.</source>
        <translation>Hämta den igen om några minuter. Själva signaturen finns kvar.</translation>
    </message>
    <message>
        <source>Nothing came back through the proxy %1 in time.</source>
        <translation>Inget kom tillbaka genom proxyn %1 i tid.</translation>
    </message>
    <message>
        <source>The proxy may be the cause. Check the network settings, or try again in a moment.</source>
        <translation>Det kan bero på proxyn. Kontrollera nätverksinställningarna, eller försök igen om en stund.</translation>
    </message>
    <message>
        <source>Which operator is used is decided by whoever looks after this computer.</source>
        <translation>Vilken operatör som används är bestämt av den som sköter datorn.</translation>
    </message>
    <message>
        <source>Start without --operator, or ask them to change it.</source>
        <translation>Starta utan --operator, eller be den personen ändra det.</translation>
    </message>
    <message>
        <source>The disk is full, so what you type is lost when the program is closed.</source>
        <translation>Disken är full, så det du skriver försvinner när programmet stängs.</translation>
    </message>
    <message>
        <source>You can go on all the same. Once there is room it is saved by itself, with your next key.</source>
        <translation>Du kan fortsätta ändå. När det finns plats igen sparas det av sig självt, vid nästa tangent.</translation>
    </message>
    <message>
        <source>Nothing can be saved in your home folder, so what you type is lost when the program is closed.</source>
        <translation>Inget kan sparas i din hemmapp, så det du skriver försvinner när programmet stängs.</translation>
    </message>
    <message>
        <source>You can go on all the same. Once it can be saved again that is done by itself, with your next key.</source>
        <translation>Du kan fortsätta ändå. När det går att spara igen sker det av sig självt, vid nästa tangent.</translation>
    </message>
    <message>
        <source>If there was an earlier version, it is used. Check that the details are right.</source>
        <translation>Fanns en tidigare version används den. Kontrollera att uppgifterna stämmer.</translation>
    </message>
    <message>
        <source>The file is not Bolagsverket&apos;s register of companies.</source>
        <translation>Filen är inte Bolagsverkets företagsregister.</translation>
    </message>
    <message>
        <source>Choose the file bolagsverket_bulkfil.zip, or let the program download it.</source>
        <translation>Välj filen bolagsverket_bulkfil.zip, eller låt programmet hämta den.</translation>
    </message>
    <message>
        <source>The register&apos;s file is damaged or not whole.</source>
        <translation>Registrets fil är skadad eller inte hel.</translation>
    </message>
    <message>
        <source>The register&apos;s file could not be read.</source>
        <translation>Registrets fil gick inte att läsa.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Kontrollera att den finns kvar och att du får läsa den.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the company register.</source>
        <translation>Det finns inte plats nog på disken för företagsregistret.</translation>
    </message>
    <message>
        <source>The company register is being renewed by another program.</source>
        <translation>Företagsregistret förnyas just nu av ett annat program.</translation>
    </message>
    <message>
        <source>Wait until that is done, then try again.</source>
        <translation>Vänta tills det är klart och försök sedan igen.</translation>
    </message>
    <message>
        <source>There is no company register on this computer that can be used.</source>
        <translation>Det finns inget företagsregister på den här datorn som går att använda.</translation>
    </message>
    <message>
        <source>Download it under Settings, Company registers.</source>
        <translation>Hämta det under Inställningar, Företagsregister.</translation>
    </message>
    <message>
        <source>Download it again. A register that is there already stays in use.</source>
        <translation>Hämta den igen. Ett register som redan finns används så länge.</translation>
    </message>
    <message>
        <source>Make some room and try again. A register that is there already stays in use.</source>
        <translation>Gör plats och försök igen. Ett register som redan finns används så länge.</translation>
    </message>
</context>
<context>
    <name>ExistingPage</name>
    <message>
        <source>The company already has an account</source>
        <translation>Företaget har redan ett konto</translation>
    </message>
    <message>
        <source>This is what usually has happened</source>
        <translation>Så brukar det ha gått till</translation>
    </message>
    <message>
        <source>Your business system has registered the company. Then sign in there, or ask its support.</source>
        <translation>Ert affärssystem har registrerat företaget. Logga då in där, eller fråga dess support.</translation>
    </message>
    <message>
        <source>A colleague has opened the account. Ask for an invitation.</source>
        <translation>En kollega har öppnat kontot. Be om en inbjudan.</translation>
    </message>
    <message>
        <source>It does not mean that somebody has taken over your number.</source>
        <translation>Det betyder inte att någon har tagit över ert nummer.</translation>
    </message>
    <message>
        <source>Neither of them? The support finds out</source>
        <translation>Inget av det? Supporten tar reda på det</translation>
    </message>
    <message>
        <source>&amp;Write to the support</source>
        <translation>S&amp;kriv till supporten</translation>
    </message>
    <message>
        <source>&amp;Copy the case text</source>
        <translation>K&amp;opiera ärendetexten</translation>
    </message>
    <message>
        <source>&amp;Questions and answers</source>
        <translation>&amp;Frågor och svar</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Texten är kopierad.</translation>
    </message>
    <message>
        <source>The company is verified already</source>
        <translation>Företaget är redan verifierat</translation>
    </message>
    <message>
        <source>%1 is already with %2, so there is nothing to sign here.</source>
        <translation>%1 finns redan hos %2, så det är inget att signera här.</translation>
    </message>
    <message>
        <source>The organisation number %1 goes along when you write from here.</source>
        <translation>Organisationsnumret %1 följer med när du skriver härifrån.</translation>
    </message>
    <message>
        <source>The company&apos;s name goes along when you write from here. The number does not: it is a personal number.</source>
        <translation>Företagets namn följer med när du skriver härifrån. Numret gör det inte: det är ett personnummer.</translation>
    </message>
    <message>
        <source>Log &amp;in at %1</source>
        <translation>&amp;Logga in hos %1</translation>
    </message>
    <message>
        <source>Verified with %1</source>
        <translation>Verifierat hos %1</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Inget återstår att göra.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>The number is missing.</source>
        <translation>Numret saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits so far. It takes ten or twelve.</source>
        <translation>
            <numerusform>%n siffra hittills. Det ska vara tio eller tolv.</numerusform>
            <numerusform>%n siffror hittills. Det ska vara tio eller tolv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits are too many. It takes ten or twelve.</source>
        <translation>
            <numerusform>%n siffra är för mycket. Det ska vara tio eller tolv.</numerusform>
            <numerusform>%n siffror är för många. Det ska vara tio eller tolv.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something in the number that is not a digit.</source>
        <translation>Det finns något i numret som inte är en siffra.</translation>
    </message>
    <message>
        <source>The first two digits fit no number. Twelve digits begin with 16, 18, 19 or 20.</source>
        <translation>De två första siffrorna passar inget nummer. Tolv siffror börjar med 16, 18, 19 eller 20.</translation>
    </message>
    <message>
        <source>The first digits are no date. Check year, month and day.</source>
        <translation>De första siffrorna är inget datum. Kontrollera år, månad och dag.</translation>
    </message>
    <message>
        <source>The date is in the future. Check year, month and day.</source>
        <translation>Datumet ligger i framtiden. Kontrollera år, månad och dag.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others. Check each digit.</source>
        <translation>Sista siffran passar inte ihop med de andra. Kontrollera varje siffra.</translation>
    </message>
    <message>
        <source>A number with a letter cannot be used here. It takes the final number.</source>
        <translation>Ett nummer med bokstav kan inte användas här. Det slutliga numret behövs.</translation>
    </message>
    <message>
        <source>The third digit fits no organisation number. Check the first digits.</source>
        <translation>Tredje siffran passar inget organisationsnummer. Kontrollera de första siffrorna.</translation>
    </message>
    <message>
        <source>That is an organisation number. Here it takes a person&apos;s number.</source>
        <translation>Det är ett organisationsnummer. Här behövs en persons nummer.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>E-postadressen saknas.</translation>
    </message>
    <message>
        <source>The @ is missing in the e-mail address.</source>
        <translation>Det saknas ett @ i e-postadressen.</translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation>Det står inget före @.</translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation>Det står inget efter @.</translation>
    </message>
    <message>
        <source>What follows the @ is not a whole address, like “company.se”.</source>
        <translation>Det som står efter @ är ingen hel adress, som ”företag.se”.</translation>
    </message>
    <message>
        <source>There is a blank or a character that e-mail addresses do not have.</source>
        <translation>Det finns ett mellanslag eller ett tecken som inte används i e-postadresser.</translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation>E-postadressen är för lång.</translation>
    </message>
    <message>
        <source>The postcode is missing.</source>
        <translation>Postnumret saknas.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>Ett postnummer har fem siffror.</translation>
    </message>
    <message>
        <source>A postcode has digits only.</source>
        <translation>Ett postnummer har bara siffror.</translation>
    </message>
    <message>
        <source>The postcode has too many digits. It takes five.</source>
        <translation>Postnumret har för många siffror. Det ska vara fem.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits so far. A Norwegian number has nine.</source>
        <translation>
            <numerusform>%n siffra hittills. Ett norskt nummer har nio.</numerusform>
            <numerusform>%n siffror hittills. Ett norskt nummer har nio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits so far. A Finnish number has eight.</source>
        <translation>
            <numerusform>%n siffra hittills. Ett finskt nummer har åtta.</numerusform>
            <numerusform>%n siffror hittills. Ett finskt nummer har åtta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits are too many. A Norwegian number has nine.</source>
        <translation>
            <numerusform>%n siffra är för mycket. Ett norskt nummer har nio.</numerusform>
            <numerusform>%n siffror är för många. Ett norskt nummer har nio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits are too many. A Finnish number has eight.</source>
        <translation>
            <numerusform>%n siffra är för mycket. Ett finskt nummer har åtta.</numerusform>
            <numerusform>%n siffror är för många. Ett finskt nummer har åtta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Language and appearance</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Sp&amp;råk</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>What cannot be changed here is decided by whoever looks after this computer.</source>
        <translation>Det som inte går att ändra här är bestämt av den som sköter datorn.</translation>
    </message>
    <message>
        <source>About Anslut</source>
        <translation>Om Anslut</translation>
    </message>
    <message>
        <source>Anslut sends no statistics and no crash reports, and does not look for updates by itself. It talks only to the company registers, the operator and the signing service, and only for what you ask it to do.</source>
        <translation>Anslut skickar ingen statistik och inga kraschrapporter, och letar inte efter uppdateringar på egen hand. Det talar bara med företagsregistren, operatören och signeringstjänsten, och bara för det du ber om.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>What is saved on this computer</source>
        <translation>Det som sparas på den här datorn</translation>
    </message>
    <message numerus="yes">
        <source>What you fill in is saved on this computer alone, and removed %n days after its last change. Never saved: personal numbers, a sole trader&apos;s organisation number, and keys, which are in the system&apos;s keychain.</source>
        <translation>
            <numerusform>Det du fyller i sparas bara på den här datorn, och tas bort %n dag efter senaste ändringen. Sparas aldrig: personnummer, en enskild firmas organisationsnummer, och nycklar, som finns i systemets nyckelring.</numerusform>
            <numerusform>Det du fyller i sparas bara på den här datorn, och tas bort %n dagar efter senaste ändringen. Sparas aldrig: personnummer, en enskild firmas organisationsnummer, och nycklar, som finns i systemets nyckelring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Remind me when I log &amp;in to this computer, as long as something is not signed</source>
        <translation>Påminn mig &amp;när jag loggar in på datorn, så länge något inte är signerat</translation>
    </message>
    <message>
        <source>Remind me again of what I have answered &quot;&amp;Never&quot; to</source>
        <translation>Påminn mig igen om det jag har svarat ”&amp;Aldrig” på</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Hög kontrast, vitt på svart</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Hög kontrast, svart på vitt</translation>
    </message>
    <message>
        <source>Nothing &amp;moves by itself, also when the system allows it</source>
        <translation>In&amp;get rör sig av sig självt, även om systemet tillåter det</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Error codes: the network</source>
        <translation>Felkoder: nätet</translation>
    </message>
    <message>
        <source>Error codes: what a service said</source>
        <translation>Felkoder: vad en tjänst svarade</translation>
    </message>
    <message>
        <source>Error codes: keys and the keychain</source>
        <translation>Felkoder: nycklar och nyckelringen</translation>
    </message>
    <message>
        <source>Error codes: saving on this computer</source>
        <translation>Felkoder: att spara på datorn</translation>
    </message>
    <message>
        <source>Error codes: the company register on this computer</source>
        <translation>Felkoder: företagsregistret på datorn</translation>
    </message>
    <message>
        <source>Error codes: the program itself</source>
        <translation>Felkoder: programmet självt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>All of it is on this computer and works without a network.</source>
        <translation>Allt finns på datorn och fungerar utan nät.</translation>
    </message>
    <message>
        <source>Questions and support</source>
        <translation>Frågor och support</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Vad kan jag göra?</translation>
    </message>
    <message>
        <source>Each code has a page of its own.</source>
        <translation>Varje kod har en egen sida.</translation>
    </message>
    <message>
        <source>The support of %1</source>
        <translation>Supporten hos %1</translation>
    </message>
    <message>
        <source>If an error was shown, give its code. &quot;Copy for support&quot; beside the error copies it, with the program&apos;s version and the day, and nothing about you or the company.</source>
        <translation>Visades ett fel, ange koden. ”Kopiera till supporten” vid felet kopierar den, med programmets version och dagens datum, och ingenting om dig eller företaget.</translation>
    </message>
    <message>
        <source>More questions and answers, in the browser</source>
        <translation>Fler frågor och svar, i webbläsaren</translation>
    </message>
    <message>
        <source>The operator&apos;s own instructions, in the browser</source>
        <translation>Operatörens egna instruktioner, i webbläsaren</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Anslut does not understand &quot;%1&quot;. &quot;anslut --help&quot; tells what it does.</source>
        <translation>Anslut förstår inte ”%1”. ”anslut --help” berättar vad som går att göra.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;. &quot;anslut --help&quot; tells what.</source>
        <translation>Något saknas efter ”%1”. ”anslut --help” berättar vad.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with the rest. &quot;anslut --help&quot; tells what does.</source>
        <translation>”%1” går inte ihop med resten. ”anslut --help” berättar vad som gör det.</translation>
    </message>
    <message>
        <source>A key is never given on the command line, where others can read it. &quot;anslut secrets set %1&quot; reads it from standard input. If this was the key, have it changed.</source>
        <translation>En nyckel skrivs aldrig på kommandoraden, där andra kan läsa den. ”anslut secrets set %1” läser den från standard in. Om det här var nyckeln, låt byta den.</translation>
    </message>
    <message>
        <source>The operator is &quot;%1&quot;: %2</source>
        <translation>Operatören är ”%1”: %2</translation>
    </message>
    <message>
        <source>Another program uses port %1. Choose another with --port, or leave it out.</source>
        <translation>Ett annat program använder port %1. Välj en annan med --port, eller utelämna den.</translation>
    </message>
    <message>
        <source>Anslut needs a desktop to show its window on, and there is none here. &quot;anslut --help&quot; tells what it does without one.</source>
        <translation>Anslut behöver ett skrivbord att visa sitt fönster på, och något sådant finns inte här. ”anslut --help” berättar vad det kan göra utan.</translation>
    </message>
    <message>
        <source>A personal number is never given on the command line, where others can read it, and a sole trader&apos;s number is one. Give the registration&apos;s id, or &quot;%1 -&quot; and the number on standard input.</source>
        <translation>Ett personnummer skrivs aldrig på kommandoraden, där andra kan läsa det, och en enskild firmas nummer är ett. Ange registreringens id, eller ”%1 -” och numret på standard in.</translation>
    </message>
    <message>
        <source>What stands after &quot;%1&quot; is neither an organisation number nor the id of a registration.</source>
        <translation>Det som står efter ”%1” är varken ett organisationsnummer eller en registrerings id.</translation>
    </message>
    <message>
        <source>There is a number where none belongs. A company&apos;s stands after --company; a personal number never stands among the arguments. &quot;anslut --help&quot; tells more.</source>
        <translation>Det står ett nummer där inget hör hemma. Ett företags står efter --company; ett personnummer står aldrig bland argumenten. ”anslut --help” berättar mer.</translation>
    </message>
    <message>
        <source>A personal number is never given on the command line, where others can read it, and a sole trader&apos;s number is one. Persons are not in the register.</source>
        <translation>Ett personnummer skrivs aldrig på kommandoraden, där andra kan läsa det, och en enskild firmas nummer är ett. Personer finns inte i registret.</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>operatören</translation>
    </message>
    <message>
        <source>the signing service</source>
        <translation>signeringstjänsten</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. There are: %2</source>
        <translation>Det finns ingen sida ”%1”. De som finns: %2</translation>
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
        <translation>Anslut öppnar ett verifierat e-fakturakonto åt ett företag.

anslut                                guiden
anslut --demo                         samma sak med påhittade företag; inget lämnar den här datorn
anslut status [--json] [--company NUMMER|ID|-]
                                      hur långt en registrering har kommit, för andra program; - läser
                                      numret från standard in, en enskild firmas bara där.
                                      Slutar med 0 verifierat, 10 inte signerat, 11 inget
                                      registrerat, 12 bara ett utkast, 2 inte förstått, 3 oläsligt
anslut remind [--company NUMMER|ID|-] påminnelsen, när något inte är signerat; slutar som status
anslut secrets set|remove NAMN        en nyckel i nyckelringen; set läser den från standard in
anslut secrets list                   vilka nycklar som finns, aldrig deras värden
anslut demo --port N --state FIL      bara demons servrar; skriver ut en tjänstefil
anslut register update                hela Sveriges företagsregister till den här datorn, eller nyare
anslut register import FIL [--scb FIL]
                                      detsamma ur en fil som redan finns här
anslut register search TEXT [--limit N] [--json]
                                      företag på namn eller nummer; frågar ingen
anslut register info [--json] | remove
                                      slutar med 0, 1 gick inte, 2 inte förstått, 3 det finns inget
anslut help [KOD|ÄMNE]                vad en felkod betyder och vad man gör, till exempel NET-01
anslut tour KATALOG                   en bild av varje sida och läge, i en katalog

--lang sv|en       språket
--operator FIL     en annan operatörs profil
--services FIL     andra servrar, för provning
--fault NAMN       demon krånglar: slow, offline, garbage, exists, rate-limited,
                   declined, expired, refused
--reminder         bara påminnelsen, när det är dags: det som startas vid inloggningen
--only LÄGE        rundturen går bara till lägen vars namn börjar så
--audit            rundturen letar fel på varje sida och tar bara handbokens bilder
--version, --help

”man anslut” berättar allt.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>&amp;Innehåll</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Questions and support</source>
        <translation>Frågor och support</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>HelpLink</name>
    <message>
        <source>What can I do?</source>
        <translation>Vad kan jag göra?</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>Do not sa&amp;ve on this computer</source>
        <extracomment>sv: Spara inte på den här datorn</extracomment>
        <translation>Spara &amp;inte på den här datorn</translation>
    </message>
    <message>
        <source>This registration may have been sent already, or you chose to save it, so it stays saved. What you begin after it is not.</source>
        <translation>Den här registreringen kan redan vara skickad, eller så valde du att spara den, så den förblir sparad. Det du börjar med efter den sparas inte.</translation>
    </message>
    <message>
        <source>Then you are not reminded, and a power cut in the middle of a signing can leave it unknown whether it was signed.</source>
        <translation>Då blir du inte påmind, och ett strömavbrott mitt i en signering kan göra det ovisst om den blev signerad.</translation>
    </message>
    <message>
        <source>%1 This is decided by whoever looks after this computer.</source>
        <translation>%1 Det här är bestämt av den som sköter datorn.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Whether it is saved is not known.</source>
        <translation>Det går inte att se om den är sparad.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Inte sparad.</translation>
    </message>
    <message>
        <source>Saved in the keychain. Leave it empty to keep it as it is.</source>
        <translation>Sparad i nyckelringen. Lämna fältet tomt om den ska vara kvar.</translation>
    </message>
    <message>
        <source>Used until the program ends, and not saved.</source>
        <translation>Används tills programmet stängs, och sparas inte.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Save and &amp;test the keys</source>
        <translation>Spara och &amp;testa nycklarna</translation>
    </message>
    <message>
        <source>Yes, &amp;remove them</source>
        <translation>Ja, ta &amp;bort dem</translation>
    </message>
    <message>
        <source>&amp;Remove the keys</source>
        <translation>Ta &amp;bort nycklarna</translation>
    </message>
    <message>
        <source>What is typed here is not saved yet. Save it, or empty the fields.</source>
        <translation>Det du har skrivit här är inte sparat än. Spara det, eller töm fälten.</translation>
    </message>
    <message>
        <source>Fill in every field that is not saved yet.</source>
        <translation>Fyll i alla fält som inte redan är sparade.</translation>
    </message>
    <message>
        <source>One of them is too long for a key. Nothing is saved.</source>
        <translation>En av dem är för lång för att vara en nyckel. Inget är sparat.</translation>
    </message>
    <message>
        <source>What was asked for before is still being done…</source>
        <translation>Det som begärdes förut pågår fortfarande…</translation>
    </message>
    <message>
        <source>The keys are being tested…</source>
        <translation>Nycklarna testas…</translation>
    </message>
    <message>
        <source>%1 Nothing is saved. (%2)</source>
        <extracomment>a sentence about the keys, then a code to quote</extracomment>
        <translation>%1 Inget är sparat. (%2)</translation>
    </message>
    <message>
        <source>The keys are removed from this computer.</source>
        <translation>Nycklarna är borttagna från datorn.</translation>
    </message>
    <message>
        <source>The keys are saved, and they are accepted.</source>
        <translation>Nycklarna är sparade, och de godtas.</translation>
    </message>
    <message>
        <source>The keys are accepted. They are used until the program ends, and not saved.</source>
        <translation>Nycklarna godtas. De används tills programmet stängs, och sparas inte.</translation>
    </message>
    <message>
        <source>The keys are saved. %1</source>
        <translation>Nycklarna är sparade. %1</translation>
    </message>
    <message>
        <source>The keys are used until the program ends, and not saved. %1</source>
        <translation>Nycklarna används tills programmet stängs, och sparas inte. %1</translation>
    </message>
    <message>
        <source>The keys are saved, but could not be tested. %1</source>
        <translation>Nycklarna är sparade, men kunde inte testas. %1</translation>
    </message>
    <message>
        <source>The keys are used until the program ends, but could not be tested. %1</source>
        <translation>Nycklarna används tills programmet stängs, men kunde inte testas. %1</translation>
    </message>
</context>
<context>
    <name>KeyTrouble</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Försök &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Use until the program ends</source>
        <translation>&amp;Använd tills programmet stängs</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>&amp;Gå vidare utan</translation>
    </message>
    <message>
        <source>Not all keys are in the keychain. If you have saved them before, it may be locked: unlock it and try again.</source>
        <translation>Alla nycklar finns inte i nyckelringen. Har du sparat dem förut kan den vara låst: lås upp den och försök igen.</translation>
    </message>
    <message>
        <source>Still waiting for your keychain. It may be asking for a password behind this window.</source>
        <translation>Väntar fortfarande på din nyckelring. Den kanske frågar efter ett lösenord bakom det här fönstret.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>The language is decided by whoever looks after this computer.</source>
        <translation>Språket är bestämt av den som sköter datorn.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestions</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>S&amp;tanna kvar</translation>
    </message>
    <message>
        <source>Close before everything is done?</source>
        <translation>Stänga innan allt är klart?</translation>
    </message>
    <message>
        <source>What you have filled in can be kept on this computer, so that you can sign later.</source>
        <translation>Det du har fyllt i kan sparas på den här datorn, så att du kan signera senare.</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Kasta bort det</translation>
    </message>
    <message>
        <source>Create the account now, unsigned?</source>
        <extracomment>sv: Skapa kontot nu, osignerat?</extracomment>
        <translation>Skapa kontot nu, osignerat?</translation>
    </message>
    <message>
        <source>Then %1 sends the first mail at once, but invoices cannot be sent before you have signed.</source>
        <translation>Då skickar %1 det första mejlet direkt, men fakturor kan inte skickas förrän du har signerat.</translation>
    </message>
    <message>
        <source>&amp;Create the account</source>
        <translation>Skapa &amp;kontot</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Spara till senare</translation>
    </message>
    <message>
        <source>Only &amp;keep it</source>
        <translation>Spara &amp;bara</translation>
    </message>
    <message>
        <source>Cancel what you have signed?</source>
        <translation>Avbryta det du har signerat?</translation>
    </message>
    <message>
        <source>Your signature goes too. Both have to sign again if you start anew.</source>
        <translation>Din signatur försvinner också. Båda måste signera igen om du börjar om.</translation>
    </message>
    <message>
        <source>C&amp;ancel the signing</source>
        <translation>&amp;Avbryt signeringen</translation>
    </message>
    <message>
        <source>You chose not to save on this computer, so what you have filled in is gone when you close. It can be kept this once all the same, so that you can sign later.</source>
        <translation>Du har valt att inte spara på den här datorn, så det du har fyllt i är borta när du stänger. Det kan sparas ändå den här gången, så att du kan signera senare.</translation>
    </message>
    <message>
        <source>You have signed, and the other one still can. You chose not to save on this computer, so the program does not ask again how it went. It can be kept this once all the same.</source>
        <translation>Du har signerat, och den andra kan fortfarande göra det. Du har valt att inte spara på den här datorn, så programmet frågar inte igen hur det gick. Det kan sparas ändå den här gången.</translation>
    </message>
    <message>
        <source>&amp;Keep it this once</source>
        <translation>&amp;Spara den här gången</translation>
    </message>
    <message>
        <source>&amp;Close without keeping</source>
        <translation>St&amp;äng utan att spara</translation>
    </message>
    <message>
        <source>You have signed, and the other one still can. Nothing can be saved on this computer now, so the program may not ask again how it went.</source>
        <translation>Du har signerat, och den andra kan fortfarande göra det. Ingenting kan sparas på den här datorn just nu, så programmet kanske inte frågar igen hur det gick.</translation>
    </message>
    <message>
        <source>What you have filled in cannot be kept on this computer now. What is not saved yet is gone when you close.</source>
        <translation>Det du har fyllt i kan inte sparas på den här datorn just nu. Det som inte redan är sparat försvinner när du stänger.</translation>
    </message>
    <message>
        <source>&amp;Create the account, unsigned</source>
        <translation>S&amp;kapa kontot, osignerat</translation>
    </message>
    <message>
        <source>C&amp;lose anyway</source>
        <translation>Stän&amp;g ändå</translation>
    </message>
</context>
<context>
    <name>LegalFormText</name>
    <message>
        <source>Limited company</source>
        <extracomment>sv: Aktiebolag</extracomment>
        <translation>Aktiebolag</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <extracomment>sv: Enskild näringsverksamhet</extracomment>
        <translation>Enskild näringsverksamhet</translation>
    </message>
    <message>
        <source>Trading partnership</source>
        <extracomment>sv: Handelsbolag</extracomment>
        <translation>Handelsbolag</translation>
    </message>
    <message>
        <source>Limited partnership</source>
        <extracomment>sv: Kommanditbolag</extracomment>
        <translation>Kommanditbolag</translation>
    </message>
    <message>
        <source>Economic association</source>
        <extracomment>sv: Ekonomisk förening</extracomment>
        <translation>Ekonomisk förening</translation>
    </message>
    <message>
        <source>Tenant-owners&apos; association</source>
        <extracomment>sv: Bostadsrättsförening</extracomment>
        <translation>Bostadsrättsförening</translation>
    </message>
    <message>
        <source>Non-profit association</source>
        <extracomment>sv: Ideell förening som bedriver näringsverksamhet</extracomment>
        <translation>Ideell förening som bedriver näringsverksamhet</translation>
    </message>
    <message>
        <source>Foundation</source>
        <extracomment>sv: Stiftelse som bedriver näringsverksamhet</extracomment>
        <translation>Stiftelse som bedriver näringsverksamhet</translation>
    </message>
    <message>
        <source>Banking company</source>
        <extracomment>sv: Bankaktiebolag</extracomment>
        <translation>Bankaktiebolag</translation>
    </message>
    <message>
        <source>Housing association (bostadsförening)</source>
        <extracomment>sv: Bostadsförening</extracomment>
        <translation>Bostadsförening</translation>
    </message>
    <message>
        <source>Branch of a foreign bank</source>
        <extracomment>sv: Utländsk banks filial</extracomment>
        <translation>Utländsk banks filial</translation>
    </message>
    <message>
        <source>Simple partnership</source>
        <extracomment>sv: Enkla bolag</extracomment>
        <translation>Enkla bolag</translation>
    </message>
    <message>
        <source>European Economic Interest Grouping</source>
        <extracomment>sv: Europeisk ekonomisk intressegruppering</extracomment>
        <translation>Europeisk ekonomisk intressegruppering</translation>
    </message>
    <message>
        <source>European Grouping of Territorial Cooperation</source>
        <extracomment>sv: Europeisk gruppering för territoriellt samarbete</extracomment>
        <translation>Europeisk gruppering för territoriellt samarbete</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <extracomment>sv: Försäkringsaktiebolag</extracomment>
        <translation>Försäkringsaktiebolag</translation>
    </message>
    <message>
        <source>Insurance intermediary</source>
        <extracomment>sv: Försäkringsförmedlare</extracomment>
        <translation>Försäkringsförmedlare</translation>
    </message>
    <message>
        <source>Branch</source>
        <extracomment>sv: Filial</extracomment>
        <translation>Filial</translation>
    </message>
    <message>
        <source>Insurance association</source>
        <extracomment>sv: Försäkringsförening</extracomment>
        <translation>Försäkringsförening</translation>
    </message>
    <message>
        <source>Cooperative tenants&apos; association</source>
        <extracomment>sv: Kooperativ hyresrättsförening</extracomment>
        <translation>Kooperativ hyresrättsförening</translation>
    </message>
    <message>
        <source>Members&apos; bank</source>
        <extracomment>sv: Medlemsbank</extracomment>
        <translation>Medlemsbank</translation>
    </message>
    <message>
        <source>Mutual insurance company</source>
        <extracomment>sv: Ömsesidigt försäkringsbolag</extracomment>
        <translation>Ömsesidigt försäkringsbolag</translation>
    </message>
    <message>
        <source>Mutual occupational pension company</source>
        <extracomment>sv: Ömsesidigt tjänstepensionsbolag</extracomment>
        <translation>Ömsesidigt tjänstepensionsbolag</translation>
    </message>
    <message>
        <source>Savings bank</source>
        <extracomment>sv: Sparbank</extracomment>
        <translation>Sparbank</translation>
    </message>
    <message>
        <source>European Cooperative Society</source>
        <extracomment>sv: Europakooperativ</extracomment>
        <translation>Europakooperativ</translation>
    </message>
    <message>
        <source>European Company (SE)</source>
        <extracomment>sv: Europabolag</extracomment>
        <translation>Europabolag</translation>
    </message>
    <message>
        <source>Agricultural cooperative</source>
        <extracomment>sv: Sambruksförening</extracomment>
        <translation>Sambruksförening</translation>
    </message>
    <message>
        <source>Occupational pension company</source>
        <extracomment>sv: Tjänstepensionsaktiebolag</extracomment>
        <translation>Tjänstepensionsaktiebolag</translation>
    </message>
    <message>
        <source>Occupational pension association</source>
        <extracomment>sv: Tjänstepensionsförening</extracomment>
        <translation>Tjänstepensionsförening</translation>
    </message>
    <message>
        <source>Religious community</source>
        <extracomment>sv: Trossamfund som bedriver näringsverksamhet</extracomment>
        <translation>Trossamfund som bedriver näringsverksamhet</translation>
    </message>
    <message>
        <source>The number is a sole trader&apos;s.</source>
        <translation>Numret är en enskild näringsidkares.</translation>
    </message>
    <message>
        <source>The number is usually a public body&apos;s.</source>
        <translation>Numret är oftast en myndighets, kommuns eller regions.</translation>
    </message>
    <message>
        <source>The number is usually a foreign company&apos;s.</source>
        <translation>Numret är oftast ett utländskt företags.</translation>
    </message>
    <message>
        <source>The number is usually a limited company&apos;s.</source>
        <translation>Numret är oftast ett aktiebolags.</translation>
    </message>
    <message>
        <source>The number is usually an economic or a tenant-owners&apos; association&apos;s.</source>
        <translation>Numret är oftast en ekonomisk förenings eller bostadsrättsförenings.</translation>
    </message>
    <message>
        <source>The number is usually a non-profit association&apos;s or a foundation&apos;s.</source>
        <translation>Numret är oftast en ideell förenings eller en stiftelses.</translation>
    </message>
    <message>
        <source>The number is usually a trading or limited partnership&apos;s.</source>
        <translation>Numret är oftast ett handelsbolags eller kommanditbolags.</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Which company is it?</source>
        <extracomment>sv: Vilket företag gäller det?</extracomment>
        <translation>Vilket företag gäller det?</translation>
    </message>
    <message>
        <source>Search by name, or type the organisation number, and we fetch the details.</source>
        <extracomment>sv: Sök på namnet eller skriv organisationsnumret, så hämtar vi uppgifterna.</extracomment>
        <translation>Sök på namnet eller skriv organisationsnumret, så hämtar vi uppgifterna.</translation>
    </message>
    <message>
        <source>Company name or &amp;organisation number</source>
        <extracomment>sv: Företagsnamn eller organisationsnummer</extracomment>
        <translation>Företagsnamn eller &amp;organisationsnummer</translation>
    </message>
    <message>
        <source>Fill in the details &amp;yourself</source>
        <extracomment>sv: Fyll i uppgifterna själv</extracomment>
        <translation>Fyll i uppgifterna s&amp;jälv</translation>
    </message>
    <message>
        <source>Left to do: an answer to the question.</source>
        <translation>Kvar att göra: svara på frågan.</translation>
    </message>
    <message>
        <source>Left to do: the whole number.</source>
        <translation>Kvar att göra: hela numret.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <extracomment>sv: Hämta</extracomment>
        <translation>&amp;Hämta</translation>
    </message>
    <message>
        <source>Enter &amp;keys…</source>
        <translation>Ange &amp;nycklar…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Prova &amp;demon</translation>
    </message>
    <message>
        <source>Fill in &amp;now</source>
        <translation>Fyll i n&amp;u</translation>
    </message>
    <message>
        <source>Send the n&amp;umber</source>
        <translation>Skicka nu&amp;mret</translation>
    </message>
    <message>
        <source>Fill in &amp;myself</source>
        <translation>Fyll i sj&amp;älv</translation>
    </message>
    <message>
        <source>A sole trader&apos;s number, which is the owner&apos;s personal number.</source>
        <translation>Ett nummer för enskild näringsverksamhet, alltså ägarens personnummer.</translation>
    </message>
    <message>
        <source>An organisation number, and the check digit fits.</source>
        <translation>Ett organisationsnummer, och kontrollsiffran stämmer.</translation>
    </message>
    <message>
        <source>This is a person&apos;s number. To look it up it must be sent to %1. Shall it be sent?</source>
        <translation>Det här är ett personnummer. För att slå upp det måste det skickas till %1. Ska det skickas?</translation>
    </message>
    <message>
        <source>The program has no keys to %1 yet, so nothing can be sent there. What you fill in now is kept on this computer until there are.</source>
        <translation>Programmet har inga nycklar till %1 ännu, så inget kan skickas dit. Det du fyller i nu sparas på den här datorn tills de finns.</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <extracomment>sv: Land</extracomment>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>That is a Swedish number, so it goes nowhere. Choose Sweden to look it up.</source>
        <translation>Det är ett svenskt nummer, så det skickas ingenstans. Välj Sverige för att slå upp det.</translation>
    </message>
    <message>
        <source>%1 opens no accounts for companies in %2. You can look one up here all the same.</source>
        <translation>%1 öppnar inte konton för företag i %2. Du kan ändå slå upp ett här.</translation>
    </message>
    <message>
        <source>Left to do: the country.</source>
        <translation>Kvar att göra: landet.</translation>
    </message>
    <message numerus="yes">
        <source>Type at least %n characters.</source>
        <translation>
            <numerusform>Skriv minst %n tecken.</numerusform>
            <numerusform>Skriv minst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program has no keys to %1 yet, so nothing can be sent there.</source>
        <translation>Programmet har inga nycklar till %1 än, så inget kan skickas dit.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Do not s&amp;how this</source>
        <translation>&amp;Visa inte det här</translation>
    </message>
    <message numerus="yes">
        <source>The %n best matches in the register on this computer, of %1.</source>
        <translation>
            <numerusform>%n träff i registret på den här datorn, från %1.</numerusform>
            <numerusform>De %n bästa träffarna i registret på den här datorn, från %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in the register on this computer, of %1.</source>
        <translation>
            <numerusform>%n träff i registret på den här datorn, från %1.</numerusform>
            <numerusform>%n träffar i registret på den här datorn, från %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all companies in Sweden while you type, also without a network: fetch the register to this computer.</source>
        <translation>Sök bland alla företag i Sverige medan du skriver, även utan nät: hämta registret till den här datorn.</translation>
    </message>
    <message>
        <source>Fetch the re&amp;gister…</source>
        <translation>Hämta re&amp;gistret…</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Fill in the details yourself</source>
        <extracomment>sv: Fyll i uppgifterna själv</extracomment>
        <translation>Fyll i uppgifterna själv</translation>
    </message>
    <message>
        <source>The details are checked afterwards. You need no connection for this step.</source>
        <translation>Uppgifterna kontrolleras efteråt. Steget behöver ingen internetanslutning.</translation>
    </message>
    <message>
        <source>Company &amp;name</source>
        <translation>Företagets &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Organisation number</source>
        <translation>&amp;Organisationsnummer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>Care o&amp;f (c/o, if any)</source>
        <translation>&amp;c/o (om det finns)</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postnummer</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>O&amp;rt</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>namnet</translation>
    </message>
    <message>
        <source>the organisation number</source>
        <translation>organisationsnumret</translation>
    </message>
    <message>
        <source>the postcode</source>
        <translation>postnumret</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>orten</translation>
    </message>
    <message>
        <source>Left to do: %1.</source>
        <translation>Kvar att göra: %1.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte vald</translation>
    </message>
    <message>
        <source>Ten digits, as on the registration certificate.</source>
        <translation>Tio siffror, som i registreringsbeviset.</translation>
    </message>
    <message>
        <source>A sole trader&apos;s number, which is the owner&apos;s personal number. It is not kept on this computer.</source>
        <translation>Ett nummer för enskild näringsverksamhet, alltså ägarens personnummer. Det sparas inte på den här datorn.</translation>
    </message>
    <message>
        <source>An organisation number, and the check digit fits.</source>
        <translation>Ett organisationsnummer, och kontrollsiffran stämmer.</translation>
    </message>
    <message>
        <source>Legal for&amp;m (may be left out)</source>
        <translation>&amp;Juridisk form (får utelämnas)</translation>
    </message>
    <message>
        <source>As the companies of %1 write it.</source>
        <translation>Som företagen skriver det i %1.</translation>
    </message>
</context>
<context>
    <name>MaskedNumberEntry</name>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Dölj numret</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Visa numret</translation>
    </message>
    <message>
        <source>%1 of 12 digits.</source>
        <translation>%1 av 12 siffror.</translation>
    </message>
    <message>
        <source>12 of 12 digits, and the check digit fits.</source>
        <translation>12 av 12 siffror, och kontrollsiffran stämmer.</translation>
    </message>
    <message>
        <source>%1 digits, and the check digit fits.</source>
        <translation>%1 siffror, och kontrollsiffran stämmer.</translation>
    </message>
</context>
<context>
    <name>Nationwide</name>
    <message>
        <source>less than a minute left</source>
        <translation>mindre än en minut kvar</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ungefär %n minut kvar</numerusform>
            <numerusform>ungefär %n minuter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 i sekunden</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>Laddar ner: %1</translation>
    </message>
    <message>
        <source>Asking Bolagsverket …</source>
        <translation>Frågar Bolagsverket …</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausat: %1</translation>
    </message>
    <message>
        <source>Making it searchable: %1 %</source>
        <translation>Gör det sökbart: %1 %</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1 företag</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 på disken</translation>
    </message>
    <message>
        <source>The register of %1: %2, %3</source>
        <translation>Registret från den %1: %2, %3</translation>
    </message>
    <message>
        <source>The register on this computer is of %1, so something may have changed since.</source>
        <translation>Registret på den här datorn är från %1, så något kan ha ändrats sedan dess.</translation>
    </message>
    <message>
        <source>Fetch a newer re&amp;gister…</source>
        <translation>Hämta ett nyare re&amp;gister…</translation>
    </message>
</context>
<context>
    <name>NationwideCard</name>
    <message>
        <source>Sweden&apos;s whole company register</source>
        <translation>Sveriges hela företagsregister</translation>
    </message>
    <message>
        <source>With Bolagsverket&apos;s register on this computer, companies come up by name while you type, also without a network, and nobody learns whom you look up.</source>
        <translation>Med Bolagsverkets register på den här datorn kommer företagen upp på namn medan du skriver, också utan nät, och ingen får veta vilka du slår upp.</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>V&amp;älj en fil…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ta bort re&amp;gistret</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer one each week</source>
        <translation>Leta efter ett nyare var&amp;je vecka</translation>
    </message>
    <message>
        <source>This is decided by whoever looks after this computer.</source>
        <translation>Det här är bestämt av den som sköter datorn.</translation>
    </message>
    <message>
        <source>Without it companies are looked up over the network only. Press once more to remove it.</source>
        <translation>Utan det slås företag bara upp över nätet. Tryck en gång till för att ta bort det.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>Det finns inget nyare.</translation>
    </message>
    <message>
        <source>Progress of the company register</source>
        <translation>Hur långt företagsregistret har kommit</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the download</source>
        <translation>Avbr&amp;yt nedladdningen</translation>
    </message>
    <message>
        <source>It is not on this computer. The download is about 250 MB, and the register takes about 1 GB of the disk.</source>
        <translation>Det finns inte på den här datorn. Nedladdningen är ungefär 250 MB och registret tar ungefär 1 GB på disken.</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Fo&amp;rtsätt</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>Hä&amp;mta nyare</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Ladda &amp;ner</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Through what the program reaches the network. Most people need to change nothing.</source>
        <translation>Vägen som programmet tar till nätet. De flesta behöver inte ändra något.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem says</source>
        <translation>Som s&amp;ystemet säger</translation>
    </message>
    <message>
        <source>An &amp;HTTP proxy of your choice</source>
        <translation>En &amp;HTTP-proxy som du anger</translation>
    </message>
    <message>
        <source>A SOC&amp;KS5 proxy of your choice</source>
        <translation>En SOC&amp;KS5-proxy som du anger</translation>
    </message>
    <message>
        <source>No pro&amp;xy</source>
        <translation>&amp;Ingen proxy</translation>
    </message>
    <message>
        <source>The proxy&apos;s &amp;name or address</source>
        <translation>Proxyns &amp;namn eller adress</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>If the proxy wants a name and a password, the program asks for them when it needs them.</source>
        <translation>Vill proxyn ha namn och lösenord frågar programmet efter dem när de behövs.</translation>
    </message>
    <message>
        <source>This is decided by whoever looks after this computer.</source>
        <translation>Det här är bestämt av den som sköter datorn.</translation>
    </message>
    <message>
        <source>This is needed for a proxy of your choice.</source>
        <translation>Det här behövs för en proxy som du anger.</translation>
    </message>
    <message>
        <source>Only the name or the address, without http:// before it and the port after it.</source>
        <translation>Bara namnet eller adressen, utan http:// före och porten efter.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>En port är ett tal från 1 till 65535.</translation>
    </message>
    <message>
        <source>&amp;Forget the log-in</source>
        <translation>&amp;Glöm inloggningen</translation>
    </message>
    <message>
        <source>The log-in is forgotten.</source>
        <translation>Inloggningen är glömd.</translation>
    </message>
</context>
<context>
    <name>NotRemovedText</name>
    <message>
        <source>It could not be deleted, and is still on this computer. %1 (%2)</source>
        <extracomment>what to do next, and a code to quote</extracomment>
        <translation>Det kunde inte raderas och finns kvar på den här datorn. %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>No web browser could be opened. Open one yourself: the network shows its log-in there. (%1)</source>
        <extracomment>a code to quote</extracomment>
        <translation>Ingen webbläsare kunde öppnas. Öppna en själv: nätverket visar sin inloggning där. (%1)</translation>
    </message>
</context>
<context>
    <name>OfflineLine</name>
    <message>
        <source>Nothing outside answers just now. You can fill everything in; what needs the network waits until it is back.</source>
        <translation>Inget utanför svarar just nu. Du kan fylla i allt; det som behöver nätet väntar tills det är tillbaka.</translation>
    </message>
</context>
<context>
    <name>OperatorSection</name>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>%1, signing with %2</source>
        <translation>%1, signering med %2</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot;, one of Anslut&apos;s own.</source>
        <translation>Profilen ”%1”, en av Ansluts egna.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot;, from the file %2.</source>
        <translation>Profilen ”%1”, ur filen %2.</translation>
    </message>
    <message>
        <source>Talks to: %1</source>
        <translation>Talar med: %1</translation>
    </message>
    <message>
        <source>The operator&apos;s API &amp;key</source>
        <translation>Operatörens API-n&amp;yckel</translation>
    </message>
    <message>
        <source>The signing service&apos;s &amp;identifier</source>
        <translation>Signeringstjänstens i&amp;dentifierare</translation>
    </message>
    <message>
        <source>The signing service&apos;s s&amp;ecret</source>
        <translation>Signeringstjänstens &amp;hemlighet</translation>
    </message>
    <message>
        <source>One of the keys is not accepted. Check that each is whole and in its own field.</source>
        <translation>En av nycklarna godtas inte. Se efter att var och en är hel och står i rätt fält.</translation>
    </message>
    <message>
        <source>Without keys nothing can be registered or signed with %1 until new ones are entered. Press once more to remove them.</source>
        <translation>Utan nycklar går det inte att registrera eller signera något hos %1 förrän nya är angivna. Tryck en gång till för att ta bort dem.</translation>
    </message>
    <message>
        <source>The demo has keys of its own, so there is nothing to enter.</source>
        <translation>Demon har egna nycklar, så det finns inget att ange.</translation>
    </message>
    <message>
        <source>%1 adds the keys, so there is nothing to enter, and this computer holds none.</source>
        <translation>%1 lägger till nycklarna, så det finns inget att ange och datorn har inga.</translation>
    </message>
    <message>
        <source>They come from the operator or its partner, and are kept in the system&apos;s keychain and nowhere else.</source>
        <translation>De kommer från operatören eller dess partner, och sparas i systemets nyckelring och ingen annanstans.</translation>
    </message>
    <message>
        <source>The signing service&apos;s cl&amp;ient id</source>
        <translation>Signeringstjänstens klient-i&amp;d</translation>
    </message>
    <message>
        <source>The signing service&apos;s client s&amp;ecret</source>
        <translation>Signeringstjänstens klient&amp;hemlighet</translation>
    </message>
</context>
<context>
    <name>OutboxNotice</name>
    <message>
        <source>%1 is registered now. It waits for a signature.</source>
        <translation>%1 är registrerat nu och väntar på en signatur.</translation>
    </message>
    <message>
        <source>%1 has an account already, so nothing was registered.</source>
        <translation>%1 har redan ett konto, så inget registrerades.</translation>
    </message>
    <message>
        <source>%1 could not be registered. %2</source>
        <extracomment>what went wrong, and what to do</extracomment>
        <translation>%1 kunde inte registreras. %2</translation>
    </message>
    <message>
        <source>The registration is sent</source>
        <translation>Registreringen är skickad</translation>
    </message>
    <message>
        <source>The registration could not be sent</source>
        <translation>Registreringen kunde inte skickas</translation>
    </message>
    <message>
        <source>Open Anslut to see more.</source>
        <translation>Öppna Anslut för att se mer.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 Still waiting for your keychain. It may be asking for its password behind this window.</source>
        <extracomment>what is waited for, and why it takes so long</extracomment>
        <translation>%1 Väntar fortfarande på din nyckelring. Den kanske frågar efter sitt lösenord bakom det här fönstret.</translation>
    </message>
    <message>
        <source>Sign &amp;later</source>
        <extracomment>sv: Signera senare</extracomment>
        <translation>Signera &amp;senare</translation>
    </message>
    <message>
        <source>The search starts by itself once the network is back.</source>
        <translation>Sökningen startar av sig själv när nätet är tillbaka.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Bolagsverket&apos;s register (*.zip *.txt)</source>
        <translation>Bolagsverkets register (*.zip *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>The network&apos;s proxy asks who you are</source>
        <translation>Nätverkets proxy frågar vem du är</translation>
    </message>
    <message>
        <source>Us&amp;er name</source>
        <translation>A&amp;nvändarnamn</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Re&amp;member it in the keychain when it works</source>
        <translation>&amp;Kom ihåg det i nyckelringen när det fungerar</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Fortsätt &amp;utan</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Logga &amp;in</translation>
    </message>
    <message>
        <source>%1 lets the program through only with a name and a password.</source>
        <translation>%1 släpper bara fram programmet med namn och lösenord.</translation>
    </message>
    <message>
        <source>It did not accept what it was told. Check both and try again.</source>
        <translation>Uppgifterna godtogs inte. Kontrollera båda och försök igen.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>&amp;Filnamn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Välj mapp</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappen ovanför</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till mappen ovanför</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Visa som lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Visa med detaljer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidopanel</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Platser och bokmärken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genväg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen finns inte.
Kontrollera filnamnet.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen finns inte.
Kontrollera namnet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du ta bort ”%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunde inte tas bort.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Ogiltigt filnamn</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länken</translation>
    </message>
</context>
<context>
    <name>RailList</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>RailStep</name>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>återstår</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Steg %1 av %2: %3, %4</translation>
    </message>
    <message>
        <source>Leads back to this step</source>
        <translation>Leder tillbaka till det här steget</translation>
    </message>
</context>
<context>
    <name>RailTools</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Mina företag</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>E-invoicing account: receipt</source>
        <translation>E-fakturakonto: kvitto</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Företag: %1</translation>
    </message>
    <message>
        <source>Organisation number: %1</source>
        <translation>Organisationsnummer: %1</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operatör: %1</translation>
    </message>
    <message>
        <source>Account id: %1</source>
        <translation>Konto-id: %1</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>inte känt ännu</translation>
    </message>
    <message>
        <source>The account&apos;s e-mail: %1</source>
        <translation>Kontots e-post: %1</translation>
    </message>
    <message>
        <source>Signed: yes, with %1</source>
        <translation>Signerat: ja, med %1</translation>
    </message>
    <message>
        <source>Signed: not yet</source>
        <translation>Signerat: inte ännu</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Registration: %1</source>
        <translation>Registrering: %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>RegisterCommand</name>
    <message>
        <source>Stopped. What has been downloaded is kept; &quot;anslut register update&quot; goes on.</source>
        <translation>Stoppat. Det som är nedladdat finns kvar; ”anslut register update” fortsätter.</translation>
    </message>
    <message>
        <source>The company register is removed from this computer.</source>
        <translation>Företagsregistret är borttaget från den här datorn.</translation>
    </message>
    <message>
        <source>There is no newer register.</source>
        <translation>Det finns inget nyare register.</translation>
    </message>
    <message>
        <source>Stopped. A register that is there already is unchanged.</source>
        <translation>Stoppat. Ett register som redan finns är oförändrat.</translation>
    </message>
</context>
<context>
    <name>RegisterReport</name>
    <message>
        <source>The company register is not on this computer. &quot;anslut register update&quot; downloads it.</source>
        <translation>Företagsregistret finns inte på den här datorn. ”anslut register update” laddar ner det.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Bolagsverket was last asked on %1.</source>
        <translation>Bolagsverket tillfrågades senast den %1.</translation>
    </message>
    <message>
        <source>No company was found.</source>
        <translation>Inget företag hittades.</translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>The national register of Swedish companies.</source>
        <translation>Det nationella registret över svenska företag.</translation>
    </message>
    <message>
        <source>Is sent the number, inside an encrypted request, with keys of your own. A sole trader&apos;s number only after you have said yes.</source>
        <translation>Får numret, inuti en krypterad fråga, med dina egna nycklar. En enskild firmas nummer bara sedan du har sagt ja.</translation>
    </message>
    <message>
        <source>The European Union&apos;s register of VAT numbers.</source>
        <translation>EU:s register över momsregistreringsnummer.</translation>
    </message>
    <message>
        <source>Is sent the VAT number, inside an encrypted request. A sole trader&apos;s only after you have said yes.</source>
        <translation>Får momsregistreringsnumret, inuti en krypterad fråga. En enskild firmas bara sedan du har sagt ja.</translation>
    </message>
    <message>
        <source>The list of those who can receive e-invoices, as they describe themselves.</source>
        <translation>Listan över dem som kan ta emot e-fakturor, så som de beskriver sig själva.</translation>
    </message>
    <message>
        <source>Is sent the name or the number, in the address of an encrypted request. Never a sole trader&apos;s.</source>
        <translation>Får namnet eller numret, i adressen till en krypterad fråga. Aldrig en enskild firmas.</translation>
    </message>
    <message>
        <source>Norway&apos;s register of companies.</source>
        <translation>Norges företagsregister.</translation>
    </message>
    <message>
        <source>Is sent the name or the number, in the address of an encrypted request.</source>
        <translation>Får namnet eller numret, i adressen till en krypterad fråga.</translation>
    </message>
    <message>
        <source>Finland&apos;s register of companies.</source>
        <translation>Finlands företagsregister.</translation>
    </message>
    <message>
        <source>By number, with keys of your own.</source>
        <translation>På nummer, med egna nycklar.</translation>
    </message>
    <message>
        <source>By name and number.</source>
        <translation>På namn och nummer.</translation>
    </message>
    <message>
        <source>By name.</source>
        <translation>På namn.</translation>
    </message>
    <message>
        <source>By number.</source>
        <translation>På nummer.</translation>
    </message>
</context>
<context>
    <name>RegistersSection</name>
    <message>
        <source>Company registers</source>
        <translation>Företagsregister</translation>
    </message>
    <message>
        <source>This is where companies are looked up. What is not ticked is never asked.</source>
        <translation>Här söks företag. Det som inte är ikryssat tillfrågas aldrig.</translation>
    </message>
    <message>
        <source>Which registers are asked is decided by whoever looks after this computer.</source>
        <translation>Vilka register som tillfrågas är bestämt av den som sköter datorn.</translation>
    </message>
    <message>
        <source>Your access to Bolagsverket</source>
        <translation>Din åtkomst till Bolagsverket</translation>
    </message>
    <message>
        <source>Bolagsverket gives an id and a secret of your own for free. Ask for them with the form on its page about APIs. They come by e-mail, and the password to them by text message.</source>
        <translation>Hos Bolagsverket får du gratis ett eget id och en hemlighet. Be om dem med formuläret på deras sida om API:er. De kommer med e-post, och lösenordet till dem med sms.</translation>
    </message>
    <message>
        <source>Open Bolagsverket&apos;s &amp;page</source>
        <translation>Öppna Bolagsverkets &amp;webbsida</translation>
    </message>
    <message>
        <source>They are kept in the system&apos;s keychain and nowhere else.</source>
        <translation>De sparas i systemets nyckelring och ingen annanstans.</translation>
    </message>
    <message>
        <source>The demo has an access of its own, so there is nothing to enter.</source>
        <translation>Demon har en egen åtkomst, så det finns inget att ange.</translation>
    </message>
    <message>
        <source>No web browser could be opened. Look for APIs on Bolagsverket&apos;s web site yourself.</source>
        <translation>Ingen webbläsare kunde öppnas. Leta själv upp API:er på Bolagsverkets webbplats.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Klient-id</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Klient&amp;hemlighet</translation>
    </message>
    <message>
        <source>Bolagsverket does not accept this id and secret. Check that both are whole and in their own field.</source>
        <translation>Bolagsverket godtar inte id:t och hemligheten. Se efter att båda är hela och står i rätt fält.</translation>
    </message>
    <message>
        <source>Without them Bolagsverket is not asked any more; the other registers are. Press once more to remove them.</source>
        <translation>Utan dem tillfrågas inte Bolagsverket längre, men de andra registren. Tryck en gång till för att ta bort dem.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>No company chosen yet</source>
        <translation>Inget företag valt än</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inte klar</translation>
    </message>
    <message>
        <source>Waits for the second signatory</source>
        <translation>Väntar på den andra undertecknaren</translation>
    </message>
    <message>
        <source>Registered, not signed</source>
        <translation>Registrerad, inte signerad</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte signerad</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Had an account already</source>
        <translation>Hade redan ett konto</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>begun on %1</source>
        <translation>påbörjad %1</translation>
    </message>
</context>
<context>
    <name>RegistrationsDialog</name>
    <message>
        <source>Registrations on this computer</source>
        <translation>Registreringar på den här datorn</translation>
    </message>
    <message>
        <source>Which registration do you want to go on with?</source>
        <translation>Vilken registrering vill du fortsätta med?</translation>
    </message>
    <message>
        <source>Each is kept on this computer as you left it.</source>
        <translation>Alla ligger kvar på den här datorn som du lämnade dem.</translation>
    </message>
    <message>
        <source>&amp;New registration</source>
        <translation>&amp;Ny registrering</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Yes, delete it for good</source>
        <translation>&amp;Ja, ta bort för gott</translation>
    </message>
    <message>
        <source>&amp;Delete what is saved</source>
        <translation>&amp;Ta bort det sparade</translation>
    </message>
    <message>
        <source>What is saved on this computer goes, and the signing is closed if it is open. An account with the operator stays.</source>
        <translation>Det som är sparat på den här datorn försvinner, och signeringen stängs om den är öppen. Ett konto hos operatören finns kvar.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Open the network&apos;s log-in page</source>
        <translation>Öppna nätets inloggningssida</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Nätverksinställningar…</translation>
    </message>
    <message>
        <source>Company registers…</source>
        <translation>Företagsregister…</translation>
    </message>
    <message>
        <source>Copied for support</source>
        <translation>Kopierat till supporten</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopiera till supporten</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message>
        <source>A registration is not signed yet</source>
        <translation>En registrering är inte signerad än</translation>
    </message>
    <message>
        <source>Invoices cannot be sent before it is.</source>
        <translation>Fakturor kan inte skickas förrän den är det.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Information on verification</source>
        <translation>Information om verifiering</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Påminn mig</translation>
    </message>
    <message>
        <source>Sign &amp;later</source>
        <translation>Signera &amp;senare</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Om en vecka</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>&amp;Yes, delete it for good</source>
        <translation>&amp;Ja, ta bort för gott</translation>
    </message>
    <message>
        <source>&amp;Delete what is saved</source>
        <translation>&amp;Ta bort det sparade</translation>
    </message>
    <message>
        <source>An application has been begun, but is not finished</source>
        <translation>En ansökan är påbörjad men inte klar</translation>
    </message>
    <message>
        <source>%1 is registered, but not signed</source>
        <translation>%1 är registrerat men inte signerat</translation>
    </message>
    <message>
        <source>The application for %1 is begun, but not signed</source>
        <translation>Ansökan för %1 är påbörjad men inte signerad</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Invoices cannot be sent before the registration is signed. It takes about two minutes with BankID. It has waited since %1.</source>
        <translation>Fakturor kan inte skickas förrän registreringen är signerad. Det tar ungefär två minuter med BankID. Den har väntat sedan den %1.</translation>
    </message>
    <message>
        <source>You are asked for the organisation number again: it is a personal number and was not kept.</source>
        <translation>Du får ange organisationsnumret igen: det är ett personnummer och har inte sparats.</translation>
    </message>
    <message>
        <source>The second signatory of %1 has not signed yet</source>
        <translation>Den andra undertecknaren för %1 har inte signerat än</translation>
    </message>
    <message>
        <source>You have signed. Invoices cannot be sent before the other one has signed too. It has waited since %1.</source>
        <translation>Du har signerat. Fakturor kan inte skickas förrän den andra också har signerat. Det har väntat sedan %1.</translation>
    </message>
    <message>
        <source>What is saved on this computer goes. Your signature and an account with the operator stay.</source>
        <translation>Det som är sparat på den här datorn försvinner. Din signatur och ett konto hos operatören finns kvar.</translation>
    </message>
    <message>
        <source>What is saved on this computer goes, and the signing is closed if it is open. An account with the operator stays.</source>
        <translation>Det som är sparat på den här datorn försvinner, och signeringen stängs om den är öppen. Ett konto hos operatören finns kvar.</translation>
    </message>
    <message>
        <source>Remind me &amp;when I log in to this computer too</source>
        <translation>Påminn mig också när jag &amp;loggar in på datorn</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Choose your company</source>
        <extracomment>sv: Välj ditt företag</extracomment>
        <translation>Välj ditt företag</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Det här kan du göra</translation>
    </message>
    <message>
        <source>Check the spelling, or go back and type the organisation number instead.</source>
        <translation>Kontrollera stavningen, eller gå tillbaka och skriv organisationsnumret i stället.</translation>
    </message>
    <message>
        <source>A new company can take some days to appear in the registers.</source>
        <translation>Ett nytt företag kan dröja några dagar innan det syns i registren.</translation>
    </message>
    <message>
        <source>Fill in the details yourself. They are checked afterwards.</source>
        <translation>Fyll i uppgifterna själv. De kontrolleras efteråt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Försök &amp;igen</translation>
    </message>
    <message>
        <source>Are the details wrong?</source>
        <extracomment>sv: Stämmer inte uppgifterna?</extracomment>
        <translation>Stämmer inte uppgifterna?</translation>
    </message>
    <message>
        <source>Fill them in &amp;yourself</source>
        <extracomment>sv: Fyll i dem själv</extracomment>
        <translation>Fyll i dem s&amp;jälv</translation>
    </message>
    <message>
        <source>Left to do: choose a company in the list.</source>
        <translation>Kvar att göra: välj ett företag i listan.</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Företag som hittades</translation>
    </message>
    <message>
        <source>&amp;Fill in yourself</source>
        <extracomment>sv: Fyll i själv</extracomment>
        <translation>&amp;Fyll i själv</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>No company was found</source>
        <translation>Inget företag hittades</translation>
    </message>
    <message>
        <source>We are searching for “%1”.</source>
        <translation>Vi söker efter ”%1”.</translation>
    </message>
    <message>
        <source>We searched for “%1” in every register that is on.</source>
        <translation>Vi sökte efter ”%1” i alla register som är på.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies match “%1”.</source>
        <translation>
            <numerusform>%n företag matchar ”%1”.</numerusform>
            <numerusform>%n företag matchar ”%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Company &amp;registers…</source>
        <extracomment>sv: Företagsregister…</extracomment>
        <translation>Företags&amp;register…</translation>
    </message>
    <message>
        <source>We could not search for “%1”.</source>
        <translation>Vi kunde inte söka efter ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies match “%1” so far.</source>
        <translation>
            <numerusform>%n företag matchar ”%1” hittills.</numerusform>
            <numerusform>%n företag matchar ”%1” hittills.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped before %1 answered.</source>
        <translation>Sökningen stoppades innan %1 hade svarat.</translation>
    </message>
    <message>
        <source>Your keys are others now. Try again to ask %1 too.</source>
        <translation>Dina nycklar är andra nu. Försök igen för att fråga %1 också.</translation>
    </message>
    <message>
        <source>Check the number and the country, or go back and search by name instead.</source>
        <translation>Kontrollera numret och landet, eller gå tillbaka och sök på namnet i stället.</translation>
    </message>
    <message>
        <source>Searching for the company</source>
        <translation>Söker efter företaget</translation>
    </message>
    <message>
        <source>The company could not be searched for</source>
        <translation>Det gick inte att söka efter företaget</translation>
    </message>
    <message>
        <source>No company found so far</source>
        <translation>Inget företag hittat än</translation>
    </message>
    <message>
        <source>We searched for “%1”, but not every register answered.</source>
        <translation>Vi sökte efter ”%1”, men alla register svarade inte.</translation>
    </message>
</context>
<context>
    <name>SecondSignatory</name>
    <message>
        <source>So&amp;mebody else must sign together with me</source>
        <translation>Någon annan &amp;måste signera tillsammans med mig</translation>
    </message>
    <message>
        <source>The other signatory&apos;s &amp;e-mail address</source>
        <translation>Den &amp;andras e-postadress</translation>
    </message>
    <message>
        <source>The other signatory&apos;s e-mail address</source>
        <translation>Den andra undertecknarens e-postadress</translation>
    </message>
    <message>
        <source>%1 mails them a link to sign at. %2 creates the account when both have signed.</source>
        <extracomment>%1 is the signing service, %2 the operator</extracomment>
        <translation>%1 mejlar en länk att signera på. %2 skapar kontot när båda har signerat.</translation>
    </message>
</context>
<context>
    <name>SecretsCommand</name>
    <message>
        <source>There is no key called &quot;%1&quot;. These are used: %2</source>
        <translation>Det finns ingen nyckel som heter ”%1”. De här används: %2</translation>
    </message>
    <message>
        <source>The key %1 is removed.</source>
        <translation>Nyckeln %1 är borttagen.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>finns</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>Type or paste the key %1, then press Enter. It is not shown.</source>
        <translation>Skriv eller klistra in nyckeln %1 och tryck på Retur. Den visas inte.</translation>
    </message>
    <message>
        <source>Nothing came on standard input, so nothing is changed.</source>
        <translation>Inget kom på standard in, så inget är ändrat.</translation>
    </message>
    <message>
        <source>What came on standard input is too long for a key, so nothing is changed.</source>
        <translation>Det som kom på standard in är för långt för en nyckel, så inget är ändrat.</translation>
    </message>
    <message>
        <source>The key %1 is kept in the keychain, and the service accepts it.</source>
        <translation>Nyckeln %1 finns i nyckelringen, och tjänsten godtar den.</translation>
    </message>
    <message>
        <source>The key %1 is kept in the keychain. It is tested when the service&apos;s other key is there too.</source>
        <translation>Nyckeln %1 finns i nyckelringen. Den testas när tjänstens andra nyckel också finns där.</translation>
    </message>
    <message>
        <source>The key %1 is kept in the keychain. %2</source>
        <translation>Nyckeln %1 finns i nyckelringen. %2</translation>
    </message>
    <message>
        <source>The key %1 is kept in the keychain, but could not be tested. %2</source>
        <translation>Nyckeln %1 finns i nyckelringen men kunde inte testas. %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Genera&amp;l</source>
        <translation>A&amp;llmänt</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Operatör</translation>
    </message>
    <message>
        <source>&amp;Company registers</source>
        <translation>&amp;Företagsregister</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Nät&amp;verk</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign the application</source>
        <translation>Signera ansökan</translation>
    </message>
    <message>
        <source>It is done once for a company, by anyone who may sign for it.</source>
        <translation>Det görs en gång per företag, av någon som får företräda det.</translation>
    </message>
    <message>
        <source>Read it &amp;first</source>
        <translation>Läs den &amp;först</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;ndra</translation>
    </message>
    <message>
        <source>The company&apos;s &amp;organisation number</source>
        <translation>Företagets &amp;organisationsnummer</translation>
    </message>
    <message>
        <source>Your &amp;personal number</source>
        <translation>Ditt &amp;personnummer</translation>
    </message>
    <message>
        <source>Left to do: %1.</source>
        <translation>Kvar att göra: %1.</translation>
    </message>
    <message>
        <source>Left to do: %1 and %2.</source>
        <extracomment>a list: all but the last, and the last</extracomment>
        <translation>Kvar att göra: %1 och %2.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>S&amp;ignera</translation>
    </message>
    <message>
        <source>It is a personal number, so it was not kept when the program closed.</source>
        <translation>Det är ett personnummer, så det sparades inte när programmet stängdes.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>The company is known in the network, so it may have an account already. If so, %1 says so when you sign, and nothing is signed twice.</source>
        <translation>Företaget är känt i nätverket, så det kan redan ha ett konto. I så fall säger %1 det när du signerar, och inget signeras två gånger.</translation>
    </message>
    <message>
        <source>the company&apos;s organisation number</source>
        <translation>företagets organisationsnummer</translation>
    </message>
    <message>
        <source>your personal number</source>
        <translation>ditt personnummer</translation>
    </message>
    <message>
        <source>the confirmation</source>
        <translation>bekräftelsen</translation>
    </message>
    <message>
        <source>what %1 asks you to agree to</source>
        <translation>det som %1 vill att du godkänner</translation>
    </message>
    <message>
        <source>An application for an e-invoicing account with %1, for %2.</source>
        <translation>Ansökan om e-fakturakonto hos %1 för %2.</translation>
    </message>
    <message>
        <source>An application for an e-invoicing account with %1, for %2, %3.</source>
        <translation>Ansökan om e-fakturakonto hos %1 för %2, %3.</translation>
    </message>
    <message>
        <source>To %1 go the company&apos;s details and your e-mail address, to %2 the document and your personal number. The personal number is not kept on this computer.</source>
        <translation>Till %1 går företagets uppgifter och din e-postadress, till %2 handlingen och ditt personnummer. Personnumret sparas inte på den här datorn.</translation>
    </message>
    <message>
        <source>The organisation number is a personal number too. It goes to both and stands in the document.</source>
        <translation>Organisationsnumret är också ett personnummer. Det går till båda och står i handlingen.</translation>
    </message>
    <message>
        <source>The account&apos;s first mail goes to %1.</source>
        <translation>Kontots första mejl går till %1.</translation>
    </message>
    <message>
        <source>Next comes %1 in your browser, where you sign with BankID. This window waits, and goes on by itself.</source>
        <translation>Sedan kommer %1 i din webbläsare, där du signerar med BankID. Det här fönstret väntar och går vidare av sig självt.</translation>
    </message>
    <message>
        <source>Twelve digits: YYYYMMDD-NNNN. %1 compares them with your BankID, so nobody else can sign.</source>
        <translation>Tolv siffror: ÅÅÅÅMMDD-NNNN. %1 jämför dem med ditt BankID, så att ingen annan kan signera.</translation>
    </message>
    <message>
        <source>the other signatory&apos;s e-mail address</source>
        <translation>den andra undertecknarens e-postadress</translation>
    </message>
    <message>
        <source>The other signatory&apos;s address goes to %1.</source>
        <translation>Den andra undertecknarens adress skickas till %1.</translation>
    </message>
    <message>
        <source>Why is it asked for?</source>
        <translation>Varför behövs det?</translation>
    </message>
    <message>
        <source>Who may sign?</source>
        <translation>Vem får signera?</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>Vem får vad?</translation>
    </message>
</context>
<context>
    <name>SignatoriesText</name>
    <message>
        <source>You: signed</source>
        <translation>Du: har signerat</translation>
    </message>
    <message>
        <source>%1: the mail is about to be sent</source>
        <translation>%1: mejlet ska just skickas</translation>
    </message>
    <message>
        <source>%1: the page is opened, but not signed</source>
        <translation>%1: har öppnat sidan men inte signerat</translation>
    </message>
    <message>
        <source>%1: signed</source>
        <translation>%1: har signerat</translation>
    </message>
    <message>
        <source>%1: invited by mail, not opened yet</source>
        <translation>%1: är inbjuden med mejl men har inte öppnat sidan</translation>
    </message>
</context>
<context>
    <name>SignatoryText</name>
    <message>
        <source>Usually the owner signs, or somebody with the owner&apos;s power of attorney.</source>
        <translation>Oftast signerar ägaren, eller någon med ägarens fullmakt.</translation>
    </message>
    <message>
        <source>Usually a signatory, the managing director, or somebody with a power of attorney signs. If two must sign together, say so below.</source>
        <translation>Oftast signerar en firmatecknare, den verkställande direktören eller någon med fullmakt. Om två måste teckna tillsammans anger du det nedan.</translation>
    </message>
    <message>
        <source>Usually each partner may sign, unless something else is agreed or registered.</source>
        <translation>Oftast får varje bolagsman signera, om inget annat är avtalat eller registrerat.</translation>
    </message>
    <message>
        <source>Usually a general partner signs. A limited partner may not by that alone.</source>
        <translation>Oftast signerar en komplementär. En kommanditdelägare får det inte enbart i den egenskapen.</translation>
    </message>
    <message>
        <source>Usually two of the board sign together, or somebody whom the board has chosen. If two are needed, say so below.</source>
        <translation>Oftast tecknar två i styrelsen tillsammans, eller någon som styrelsen har utsett. Om två behövs anger du det nedan.</translation>
    </message>
    <message>
        <source>The statutes or the minutes say who may sign. Often it is two of the board together.</source>
        <translation>Stadgarna eller protokollet säger vem som får signera. Ofta är det två i styrelsen tillsammans.</translation>
    </message>
    <message>
        <source>Those who may sign for the organisation, or whom they have given a power of attorney, may sign.</source>
        <translation>De som får teckna för organisationen, eller har fullmakt av dem, får signera.</translation>
    </message>
</context>
<context>
    <name>SilenceText</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a register, what happened, and a code to quote</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Searching the registers…</source>
        <translation>Söker i registren…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Frågar %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a register, and what happened with what to do next</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again in a moment, or fill in the details yourself.</source>
        <translation>Försök igen om en stund, eller fyll i uppgifterna själv.</translation>
    </message>
    <message>
        <source>No register answered. %1</source>
        <extracomment>what to do next; a line for each register follows</extracomment>
        <translation>Inget register svarade. %1</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>typed by hand</source>
        <extracomment>sv: ifyllt för hand</extracomment>
        <translation>ifyllt för hand</translation>
    </message>
    <message>
        <source>the register on this computer</source>
        <translation>registret på den här datorn</translation>
    </message>
    <message>
        <source>Typed by hand. The details are checked afterwards.</source>
        <translation>Ifyllt för hand. Uppgifterna kontrolleras efteråt.</translation>
    </message>
    <message>
        <source>Fetched from %1.</source>
        <translation>Hämtade från %1.</translation>
    </message>
    <message>
        <source>Fetched from %1 today at %2.</source>
        <translation>Hämtade från %1 i dag kl. %2.</translation>
    </message>
    <message>
        <source>Fetched from %1 on %2 at %3.</source>
        <translation>Hämtade från %1 %2 kl. %3.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Från %1.</translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation>Från %1, uppgifter från %2.</translation>
    </message>
    <message>
        <source>From Sweden&apos;s company register on this computer, as of %1.</source>
        <translation>Från Sveriges företagsregister på den här datorn, uppgifter från %1.</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>where a company was found</extracomment>
        <translation>den här datorn</translation>
    </message>
</context>
<context>
    <name>StartQuestions</name>
    <message>
        <source>Use the operator &quot;%1&quot;?</source>
        <translation>Använda operatören ”%1”?</translation>
    </message>
    <message>
        <source>It is not one of Anslut&apos;s own. Your details and your signature would go through these addresses: %1. Go on only if you know whose they are.</source>
        <translation>Den hör inte till Anslut. Dina uppgifter och din signatur skulle gå via de här adresserna: %1. Gå bara vidare om du vet vems de är.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Använd den</translation>
    </message>
    <message>
        <source>&amp;Do not start</source>
        <translation>Starta &amp;inte</translation>
    </message>
    <message>
        <source>Anslut is running already, but does not answer.</source>
        <translation>Anslut är redan igång men svarar inte.</translation>
    </message>
    <message>
        <source>Anslut seems to be running on another computer.</source>
        <translation>Anslut verkar vara igång på en annan dator.</translation>
    </message>
    <message>
        <source>Wait a little and try again. If it stays so, end the other one before you start Anslut anew.</source>
        <translation>Vänta lite och försök igen. Är det likadant då, avsluta den andra innan du startar Anslut på nytt.</translation>
    </message>
    <message>
        <source>If it is not, or this computer has changed its name, open it here all the same.</source>
        <translation>Om det inte stämmer, eller om den här datorn har bytt namn, kan du öppna det här ändå.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Försök &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Open it here</source>
        <translation>&amp;Öppna här</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>The part that is wrong: %1</source>
        <translation>Delen som är fel: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>An application was begun on %1, but nothing is registered yet.</source>
        <translation>En ansökan påbörjades den %1, men ingenting är registrerat än.</translation>
    </message>
    <message>
        <source>An application for %1 was begun on %2, but the company is not registered yet.</source>
        <translation>En ansökan för %1 påbörjades den %2, men företaget är inte registrerat än.</translation>
    </message>
    <message>
        <source>%1 is registered, but not signed. Invoices cannot be sent before it is. It has waited since %2. &quot;anslut remind&quot; leads on.</source>
        <translation>%1 är registrerat, men inte signerat. Fakturor kan inte skickas förrän det är gjort. Det har väntat sedan den %2. ”anslut remind” leder vidare.</translation>
    </message>
    <message>
        <source>%1 is signed, but its account is not ready yet. Start Anslut to see how it goes.</source>
        <translation>%1 är signerat, men kontot är inte klart än. Starta Anslut för att se hur det går.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 är verifierat.</translation>
    </message>
    <message>
        <source>%1 had an account with the operator before, so nothing is registered from here.</source>
        <translation>%1 hade redan ett konto hos operatören, så ingenting är registrerat härifrån.</translation>
    </message>
    <message>
        <source>There are several sole traders&apos; registrations, and their numbers are not kept. Say which one by its id:</source>
        <translation>Det finns flera enskilda firmors registreringar, och deras nummer sparas inte. Ange vilken med dess id:</translation>
    </message>
    <message>
        <source>What is saved on this computer cannot be read. Start Anslut: it tells what is wrong.</source>
        <translation>Det som är sparat på datorn går inte att läsa. Starta Anslut: det berättar vad som är fel.</translation>
    </message>
    <message>
        <source>Nothing is registered from this computer.</source>
        <translation>Ingenting är registrerat från den här datorn.</translation>
    </message>
    <message>
        <source>What you ask about is not registered from this computer.</source>
        <translation>Det du frågar om är inte registrerat från den här datorn.</translation>
    </message>
    <message>
        <source>Nothing waits for a signature. %1</source>
        <translation>Ingenting väntar på en signatur. %1</translation>
    </message>
    <message>
        <source>What came on standard input is neither an organisation number nor the id of a registration.</source>
        <translation>Det som kom på standard in är varken ett organisationsnummer eller en registrerings id.</translation>
    </message>
    <message>
        <source>Type the organisation number or the registration&apos;s id, then press Enter. It is not shown.</source>
        <translation>Skriv organisationsnumret eller registreringens id och tryck på Enter. Det visas inte.</translation>
    </message>
</context>
<context>
    <name>StatusUnknownText</name>
    <message>
        <source>The company&apos;s status is not known, because not every register answered.</source>
        <translation>Företagets status är inte känd, eftersom alla register inte svarade.</translation>
    </message>
    <message>
        <source>The company&apos;s status is not known, because a part of %1 did not answer.</source>
        <translation>Företagets status är inte känd, eftersom en del av %1 inte svarade.</translation>
    </message>
    <message>
        <source>The company&apos;s status is not known: %1 does not tell whether it is active, in bankruptcy or deregistered.</source>
        <translation>Företagets status är inte känd: %1 talar inte om ifall det är aktivt, i konkurs eller avregistrerat.</translation>
    </message>
    <message>
        <source>%1 does. It takes keys of your own, which are free.</source>
        <translation>Det gör %1. Det kräver egna nycklar, som är gratis.</translation>
    </message>
</context>
<context>
    <name>StepsLeftText</name>
    <message>
        <source>About 3 steps, 2 minutes</source>
        <translation>Ungefär 3 steg, 2 minuter</translation>
    </message>
    <message>
        <source>2 steps left, about a minute</source>
        <translation>2 steg kvar, ungefär en minut</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>Sista steget</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>Hello,</source>
        <translation>Hej,</translation>
    </message>
    <message>
        <source>We wanted to open an e-invoicing account with %1, but the company has one already.</source>
        <translation>Vi ville öppna ett e-fakturakonto hos %1, men företaget har redan ett.</translation>
    </message>
    <message>
        <source>Please tell us who registered it, and how we get access.</source>
        <translation>Vem registrerade det, och hur får vi tillgång till det?</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Företag: %1</translation>
    </message>
    <message>
        <source>Organisation number: %1</source>
        <translation>Organisationsnummer: %1</translation>
    </message>
    <message>
        <source>Account exists: %1</source>
        <translation>Kontot finns redan: %1</translation>
    </message>
    <message>
        <source>Telephone %1.</source>
        <translation>Telefon %1.</translation>
    </message>
    <message>
        <source>Telephone %1, %2.</source>
        <translation>Telefon %1, %2.</translation>
    </message>
    <message>
        <source>E-mail %1.</source>
        <translation>E-post %1.</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>Check the computer&apos;s date and time. If they are right, try another network.</source>
        <translation>Kontrollera datorns datum och tid. Om de stämmer, prova ett annat nät.</translation>
    </message>
    <message>
        <source>A proxy or a network that wants you to log in may stand between. Check the network settings, or try another network.</source>
        <translation>En proxy, eller ett nät som vill att du loggar in, kan stå emellan. Kontrollera nätverksinställningarna eller prova ett annat nät.</translation>
    </message>
    <message>
        <source>Try again later, or another network. If it happens again, contact the support.</source>
        <translation>Försök igen senare eller prova ett annat nät. Om det händer igen, kontakta supporten.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, going by this computer&apos;s date, %2. Nothing was sent.</source>
        <translation>Certifikatet för %1 har gått ut, efter datorns datum %2. Inget skickades.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, going by this computer&apos;s date, %2. Nothing was sent.</source>
        <translation>Certifikatet för %1 gäller inte än, efter datorns datum %2. Inget skickades.</translation>
    </message>
    <message>
        <source>What answered for %1 has a certificate of somebody else&apos;s. Nothing was sent.</source>
        <translation>Det som svarade för %1 har någon annans certifikat. Inget skickades.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody whom this computer trusts. Nothing was sent.</source>
        <translation>Certifikatet för %1 är inte utfärdat av någon som den här datorn litar på. Inget skickades.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not say whose it is. Nothing was sent.</source>
        <translation>Certifikatet för %1 säger inte vem det gäller. Inget skickades.</translation>
    </message>
    <message>
        <source>The encryption that %1 offers is too weak. Nothing was sent.</source>
        <translation>Krypteringen som %1 erbjuder är för svag. Inget skickades.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be made secure, so nothing was sent.</source>
        <translation>Anslutningen till %1 kunde inte göras säker, så inget skickades.</translation>
    </message>
    <message>
        <source>%1 and the program have no encryption in common; what it offers may be too old. Nothing was sent.</source>
        <translation>%1 och programmet har ingen kryptering gemensam; det som erbjuds där kan vara för gammalt. Inget skickades.</translation>
    </message>
</context>
<context>
    <name>WaitingHeading</name>
    <message>
        <source>The signing is being prepared</source>
        <translation>Signeringen förbereds</translation>
    </message>
    <message>
        <source>Sign in the browser</source>
        <translation>Signera i webbläsaren</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Inte signerat än</translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation>Väntar på den andra personen</translation>
    </message>
    <message>
        <source>Signed, and soon ready</source>
        <translation>Signerat och snart klart</translation>
    </message>
    <message>
        <source>The account remains</source>
        <translation>Kontot återstår</translation>
    </message>
    <message>
        <source>There is an account already</source>
        <translation>Det finns redan ett konto</translation>
    </message>
    <message>
        <source>Waiting for contact</source>
        <translation>Väntar på kontakt</translation>
    </message>
    <message>
        <source>The signing has stopped</source>
        <translation>Signeringen har stannat</translation>
    </message>
    <message>
        <source>No signing is open</source>
        <translation>Ingen signering pågår</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Allt är klart</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Gå vidare</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Vänta vidare</translation>
    </message>
    <message>
        <source>Change the &amp;personal number</source>
        <translation>Ändra &amp;personnumret</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>In another browser</source>
        <translation>I en annan webbläsare</translation>
    </message>
    <message>
        <source>Copy the link and paste it there.</source>
        <translation>Kopiera länken och klistra in den där.</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>&amp;Kopiera länken</translation>
    </message>
    <message>
        <source>The link to the signing page</source>
        <translation>Länken till signeringssidan</translation>
    </message>
    <message>
        <source>With the phone</source>
        <translation>Med telefonen</translation>
    </message>
    <message>
        <source>Show a code for the p&amp;hone</source>
        <translation>Visa kod för t&amp;elefonen</translation>
    </message>
    <message>
        <source>QR code that opens the signing page</source>
        <translation>QR-kod som öppnar signeringssidan</translation>
    </message>
    <message>
        <source>One moment, a link is being fetched…</source>
        <translation>Ett ögonblick, en länk hämtas…</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Länken är kopierad.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>The signing is open until %1.</source>
        <translation>Signeringen är öppen till och med den %1.</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Börja om</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Försök &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Open %1 again</source>
        <translation>&amp;Öppna %1 igen</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Öppna %1</translation>
    </message>
    <message>
        <source>Did you close the page, or never see it?</source>
        <translation>Stängde du sidan, eller syntes den aldrig?</translation>
    </message>
    <message>
        <source>In your browser.</source>
        <translation>I din webbläsare.</translation>
    </message>
    <message>
        <source>Scan the code with the camera.</source>
        <translation>Läs av koden med kameran.</translation>
    </message>
    <message>
        <source>Scan a code and sign there.</source>
        <translation>Läs av en kod och signera där.</translation>
    </message>
    <message>
        <source>In the demo the code works on this computer only.</source>
        <translation>I demon fungerar koden bara på den här datorn.</translation>
    </message>
    <message>
        <source>S&amp;how a new code</source>
        <translation>Visa en &amp;ny kod</translation>
    </message>
    <message>
        <source>&amp;Remind them</source>
        <translation>P&amp;åminn</translation>
    </message>
    <message>
        <source>&amp;Identify in another way…</source>
        <translation>&amp;Legitimera på annat sätt…</translation>
    </message>
    <message>
        <source>How you identify yourself</source>
        <translation>Hur du legitimerar dig</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Du kan stänga sidan</translation>
    </message>
    <message>
        <source>Go back to the window of Anslut. There you see what comes next.</source>
        <translation>Gå tillbaka till fönstret Anslut. Där ser du vad som händer nu.</translation>
    </message>
    <message>
        <source>They get another mail.</source>
        <translation>Ett nytt mejl skickas.</translation>
    </message>
    <message>
        <source>Choose a way</source>
        <translation>Välj ett sätt</translation>
    </message>
    <message>
        <source>C&amp;lose for now</source>
        <translation>&amp;Stäng så länge</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Making the document</source>
        <translation>Handlingen skapas</translation>
    </message>
    <message>
        <source>The application is being written as a document to sign.</source>
        <translation>Ansökan skrivs som en handling att signera.</translation>
    </message>
    <message>
        <source>It takes a moment.</source>
        <translation>Det tar en liten stund.</translation>
    </message>
    <message>
        <source>Getting the signing ready</source>
        <translation>Signeringen förbereds</translation>
    </message>
    <message>
        <source>The document is on its way to %1.</source>
        <translation>Handlingen är på väg till %1.</translation>
    </message>
    <message>
        <source>As soon as it is there, you can open %1.</source>
        <translation>Så snart den är framme kan du öppna %1.</translation>
    </message>
    <message>
        <source>Waiting for you to identify yourself</source>
        <translation>Väntar på att du legitimerar dig</translation>
    </message>
    <message>
        <source>Sign with BankID at %1 in your browser. Once you have signed, this window goes on by itself.</source>
        <translation>Signera med BankID hos %1 i din webbläsare. När du har signerat går fönstret vidare av sig självt.</translation>
    </message>
    <message>
        <source>Open %1 with one of the ways below.</source>
        <translation>Öppna %1 på något av sätten här under.</translation>
    </message>
    <message>
        <source>Did you close the page? Open it again below.</source>
        <translation>Stängde du sidan? Öppna den igen här under.</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>Det är signerat</translation>
    </message>
    <message>
        <source>%1 says that the application is signed.</source>
        <translation>%1 säger att ansökan är signerad.</translation>
    </message>
    <message>
        <source>You can close the page in the browser.</source>
        <translation>Du kan stänga sidan i webbläsaren.</translation>
    </message>
    <message>
        <source>Fetching your copy</source>
        <translation>Ditt exemplar hämtas</translation>
    </message>
    <message>
        <source>The application is signed, and the signed document is being fetched.</source>
        <translation>Ansökan är signerad, och den signerade handlingen hämtas.</translation>
    </message>
    <message>
        <source>You need do nothing.</source>
        <translation>Du behöver inte göra något.</translation>
    </message>
    <message>
        <source>Creating the account</source>
        <translation>Kontot skapas</translation>
    </message>
    <message>
        <source>The application is signed, and %2 is being told.</source>
        <translation>Ansökan är signerad, och %2 får veta det.</translation>
    </message>
    <message>
        <source>You need do nothing. It usually takes less than a minute.</source>
        <translation>Du behöver inte göra något. Det brukar ta mindre än en minut.</translation>
    </message>
    <message>
        <source>%2 is getting the account ready</source>
        <translation>%2 gör i ordning kontot</translation>
    </message>
    <message>
        <source>The application is signed and the company is registered. %2 is not quite ready yet.</source>
        <translation>Ansökan är signerad och företaget är registrerat. %2 är inte riktigt klar ännu.</translation>
    </message>
    <message>
        <source>Signed, but the account is not created yet</source>
        <translation>Signerat, men kontot är inte skapat ännu</translation>
    </message>
    <message>
        <source>Try again. You do not need to sign once more.</source>
        <translation>Försök igen. Du behöver inte signera en gång till.</translation>
    </message>
    <message>
        <source>The company has an account already</source>
        <translation>Företaget har redan ett konto</translation>
    </message>
    <message>
        <source>%2 answered that the organisation number is registered there.</source>
        <translation>%2 svarade att organisationsnumret är registrerat där.</translation>
    </message>
    <message>
        <source>The next page says what you can do.</source>
        <translation>Nästa sida berättar vad du kan göra.</translation>
    </message>
    <message>
        <source>The signing is not finished</source>
        <translation>Signeringen är inte klar</translation>
    </message>
    <message>
        <source>It is no longer open at %1: either its time ran out, or it was cancelled there.</source>
        <translation>Den är inte längre öppen hos %1: antingen tog tiden slut, eller så avbröts den där.</translation>
    </message>
    <message>
        <source>Start again when you like. All but your personal number and the confirmation is still here.</source>
        <translation>Börja om när du vill. Allt utom ditt personnummer och bekräftelsen finns kvar.</translation>
    </message>
    <message>
        <source>You cancelled the signing</source>
        <translation>Du avbröt signeringen</translation>
    </message>
    <message>
        <source>This window waits no longer, and %1 is asked to close the signing.</source>
        <translation>Det här fönstret väntar inte längre, och %1 ombeds stänga signeringen.</translation>
    </message>
    <message>
        <source>Start again, or sign later. All but your personal number and the confirmation is still here.</source>
        <translation>Börja om, eller signera senare. Allt utom ditt personnummer och bekräftelsen finns kvar.</translation>
    </message>
    <message>
        <source>No contact with %1 just now</source>
        <translation>Ingen kontakt med %1 just nu</translation>
    </message>
    <message>
        <source>If you have signed, the signature counts all the same.</source>
        <translation>Har du signerat så gäller signaturen ändå.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>All is signed and registered.</source>
        <translation>Allt är signerat och registrerat.</translation>
    </message>
    <message>
        <source>The next page opens by itself.</source>
        <translation>Nästa sida öppnas av sig själv.</translation>
    </message>
    <message>
        <source>You may wait here, or go on at once.</source>
        <translation>Du kan vänta här eller gå vidare direkt.</translation>
    </message>
    <message>
        <source>%1 has not said that the application is signed.</source>
        <translation>%1 har inte sagt att ansökan är signerad.</translation>
    </message>
    <message>
        <source>Looking for the signing you began</source>
        <translation>Letar upp signeringen du började</translation>
    </message>
    <message>
        <source>%1 is asked how far the signing has come.</source>
        <translation>%1 tillfrågas om hur långt signeringen har kommit.</translation>
    </message>
    <message>
        <source>You can go on from there in a moment.</source>
        <translation>Strax kan du fortsätta därifrån.</translation>
    </message>
    <message>
        <source>Closing the earlier signing</source>
        <translation>Stänger den tidigare signeringen</translation>
    </message>
    <message>
        <source>What was begun before is being closed at %1, so that there is only one document to sign.</source>
        <translation>Det som påbörjades tidigare stängs hos %1, så att det bara finns en handling att signera.</translation>
    </message>
    <message>
        <source>The new one follows at once.</source>
        <translation>Den nya kommer strax.</translation>
    </message>
    <message>
        <source>You have signed. One more is to sign</source>
        <translation>Du har signerat. En till ska signera</translation>
    </message>
    <message>
        <source>%1 sends the second signatory a mail. The account is created when both have signed.</source>
        <translation>%1 mejlar den andra undertecknaren. Kontot skapas när båda har signerat.</translation>
    </message>
    <message>
        <source>You may close the program meanwhile. It asks again at the next start.</source>
        <translation>Du kan stänga programmet så länge. Det frågar igen vid nästa start.</translation>
    </message>
    <message>
        <source>Keep waiting, open %1 again, or sign later. If it said that you are another person, the personal number here may be mistyped: change it.</source>
        <translation>Vänta vidare, öppna %1 igen eller signera senare. Stod det där att du är någon annan? Då kan personnumret här vara felskrivet: ändra det.</translation>
    </message>
    <message>
        <source>Nothing is being signed</source>
        <translation>Inget håller på att signeras</translation>
    </message>
    <message>
        <source>The signing has not begun.</source>
        <translation>Signeringen har inte börjat.</translation>
    </message>
    <message>
        <source>Go back to sign the application.</source>
        <translation>Gå tillbaka för att signera ansökan.</translation>
    </message>
    <message>
        <source>The signing page has been opened</source>
        <translation>Signeringssidan har öppnats</translation>
    </message>
    <message>
        <source>Sign on the page of %1. Once that is done, this window goes on by itself.</source>
        <translation>Signera på sidan hos %1. När det är gjort går det här fönstret vidare av sig självt.</translation>
    </message>
    <message>
        <source>Your signature is kept, but %2 has not confirmed the account.</source>
        <translation>Din signatur finns kvar, men %2 har inte bekräftat kontot.</translation>
    </message>
    <message>
        <source>The signing is over before it was complete</source>
        <translation>Signeringen tog slut innan den var klar</translation>
    </message>
    <message>
        <source>The reason is below. It is usually tried again by itself; you can also do it now.</source>
        <translation>Orsaken står nedanför. Programmet försöker oftast igen av sig självt; du kan också göra det nu.</translation>
    </message>
    <message>
        <source>The signing cannot go on just now</source>
        <translation>Signeringen kan inte fortsätta just nu</translation>
    </message>
    <message>
        <source>Something stood in the way, at %1 or on this computer. The reason is below.</source>
        <translation>Något stod i vägen, hos %1 eller på den här datorn. Orsaken står nedanför.</translation>
    </message>
    <message>
        <source>Try again, or sign later. All that you have filled in is still here.</source>
        <translation>Försök igen eller signera senare. Allt du har fyllt i finns kvar.</translation>
    </message>
    <message>
        <source>You may close the program meanwhile. It does not ask again, since nothing is saved on this computer.</source>
        <translation>Du kan stänga programmet så länge. Det frågar inte igen, eftersom inget sparas på den här datorn.</translation>
    </message>
    <message>
        <source>The document has not come as far as to be signed, so nothing is signed yet.</source>
        <translation>Dokumentet har inte kommit så långt att det kan signeras, så ingenting är signerat än.</translation>
    </message>
</context>
<context>
    <name>WelcomeBack</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Welcome back. What you had filled in on %1 is still here.</source>
        <translation>Välkommen tillbaka. Det du fyllde i den %1 är kvar.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Anslut</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signering</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Stän&amp;g</translation>
    </message>
    <message>
        <source>Demo: every company is made up, and nothing leaves this computer.</source>
        <translation>Demo: alla företag är påhittade och inget lämnar den här datorn.</translation>
    </message>
    <message>
        <source>Test services: the program is pointed at other servers than the real ones.</source>
        <translation>Testtjänster: programmet är riktat mot andra servrar än de riktiga.</translation>
    </message>
    <message>
        <source>C&amp;ancel the signing</source>
        <translation>&amp;Avbryt signeringen</translation>
    </message>
</context>
</TS>
