import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  dispute_amount: `
    <amount> .. (zgadza|zgadzaja|jest bledna|jest zla|bledna|bledne|niepoprawna|nieprawidlowa|nieprawidlowe|zawyzona|zawyzone|zawyzony|nie zgadza|nieprawdziwa|z kosmosu|wzieta z sufitu|wyssana z palca|pomylona|niewlasciwa|przesadzona|absurdalna) ; !~ na raty|na propozycje|na warunki|tak zgadza|potwierdzam|kwota zgadza ; +~ nie|bledn*|zla|zle|nieprawid*|niepopraw*|zawyz*|kosmosu|sufitu|palca|pomyl*|niewlas*|przesad*|absurd*
    (kwota|suma|saldo|zadluzenie|wyliczenie|kwoty|odsetki|naleznosc|faktura|rachunek|dlug) .. (jest bledn*|jest zla|jest za duz*|jest za wysok*|jest niepoprawn*|jest nieprawidlow*|jest zawyzon*|nie jest prawidlow*|nie jest poprawn*|nie jest wlasciw*|nie zgadza|powinna byc|powinno byc|sie nie zgadza|zla|bledna|nie odpowiada) ; !~ rata|raty
    (bledna|zla|zle|nieprawidlowa|niepoprawna|zawyzona|zawyzone|bledne|bledny|bledna|nieprawidlowe) .. (kwota|kwote|suma|sume|saldo|zadluzenie|wyliczenie|wyliczona|naliczone|naliczona|naliczyliscie|naliczacie|obliczona|odsetki|rachunek|naleznosc|policzone|policzona|faktura)
    nie (zgadzam|zgodze|uznaje|akceptuje|potwierdzam) .. (kwota|kwote|kwoty|suma|sume|saldem|salda|wysokoscia|wysokosci|wyliczeniem|naliczeniem|odsetkami|odsetek|zadluzeniem|zadluzenia|taka kwota) ; !~ rata|raty|ugody|propozycj*
    (kwestionuje|podwazam|neguje|zaprzeczam|reklamuje|spor|sporna) .. (kwote|kwoty|kwota|wysokosc|wysokosci|saldo|naliczenie|odsetki|zadluzenie|wyliczenie|sume|koszty|oplaty|odsetek)
    nie (jestem winien|jestem winna|jestem wam winien|mam|jestem dluzny|jestem dluzna|bylem winien|bylam winna) .. (tyle|az tyle|takiej kwoty|tak duzo|takich pieniedzy|calej kwoty|calosci|takiego dlugu|{money}) ; !~ zamiaru|placic|zaplacic|zeby zaplacic|na zaplate|teraz|splacic
    (jestem winien|jestem winna|winien jestem|winna jestem|dluzny jestem|mam do zaplaty|moj dlug|moje zadluzenie|mam dlug|zalegam|do zaplaty mam) .. (tylko|jedynie|najwyzej|raptem|okolo|w rzeczywistosci) .. {money}
    (tylko|jedynie|raptem|najwyzej) {money} .. (jestem|winien|winna|dlug|dlugu|zadluzenia|zalegl*|zalegam|pozyczyl*|wzialem|wzielam)
    (pozyczylem|pozyczylam|wzialem|wzielam|wypozyczylem) .. (tylko|jedynie|raptem) .. {money}
    (wiecej|wyzsza|wyzsze|wieksze|wieksza|duzo wiecej|o wiele wiecej) .. niz .. (powinienem|powinnam|powinno|jestem winien|jestem winna|pozyczylem|pozyczylam|mi mowiono|w umowie|bylo|mialem|mialam|ustalalismy|na fakturze|powinna) => comparison=higher
    (powinno|powinna|powinien|mialo|miala|mial) .. (byc|wynosic|wyniesc) .. ({money}|mniej|nizsza|nizsze|duzo mniej) => comparison=higher
    (skad|jak|dlaczego|czemu) .. (wzielo|wziela|wzieliscie|wziely|wyliczyliscie|wyliczone|wyliczona|obliczyliscie|taka kwota|ta kwota|tyle|takie odsetki|az tyle|tak duzo|tak wysoka|tak wysokie|tak duza|wzrosla|wzroslo|uroslo|urosl|urosla) ; !~ numer|moj numer|dzwonicie|piszecie
    (mowicie|piszecie|twierdzicie|pisze|podajecie|wedlug was|w pismie|na pismie|w wiadomosci|w sms) .. {money} .. (a|ale|tymczasem|moim)
    (mowiono|powiedziano|obiecano|umawialismy|ustalilismy|wedlug moich|z moich|w umowie mam|na umowie mam|mam w umowie|na fakturze mam|na rachunku mam|moja faktura|wedlug mnie) .. {money} ; !~ rata|raty miesiecznie
    (odsetki|oplaty|koszty|prowizje|kary) .. (bezprawn*|nienalezn*|nieuzasadnion*|na ktore sie nie|z kosmosu|niezgodn*|bezpodstawn*|zawyzon*|doliczyliscie|doliczone|dopisane|lichwiars*) ; !~ umorz|umorzenie|anulow
    (doliczyliscie|doliczone|naliczyliscie|dopisaliscie|naliczone|doliczyli|naliczyli) .. (odsetki|oplaty|koszty|za duzo|podwojnie|dwa razy|bezprawnie|niesluszn*|nieslusznie|bez podstaw*)
    (policzone|policzyliscie|naliczone|naliczyliscie|obciazyliscie|pobraliscie|naliczylo|policzyli) .. (dwa razy|podwojnie|dwukrotnie|zle|blednie|za duzo)
    (nie) (uwzgledniliscie|uwzglednili|uwzgledniono|odliczyliscie|zaksiegowaliscie|zaksiegowano|odjeliscie|zaliczyliscie|zaliczono|odnotowaliscie|odjeto|uwzglednia|widzicie) .. (wplat*|wplaty|wplata|platnosc*|raty|rate|przelew*|nadplat*|tego co)
    (wplata|wplaty|platnosci|platnosc|przelew|przelewy|raty) .. (nie zostal* uwzgledn*|nie zostal* odlicz*|nie uwzgledn*|nie odlicz*|nie zaksieg*|nieuwzgledn*|nie zaliczon*|nie odjet*)
    (pomylka|pomyliliscie|blad|bledy|pomylki|pomylili) .. (kwocie|kwota|wyliczeni*|obliczen*|saldzie|rachunku|naliczan*|w kwocie|w wyliczeniach|w rozliczeniu|sumie|odsetkach)
    (zle|blednie|nieprawidlowo) (wyliczyliscie|wyliczone|obliczyliscie|obliczone|policzyliscie|policzone|naliczone|naliczyliscie|podliczyliscie|podliczone|policzyli|rozliczone)
    (czesc|polowa|polowe) .. (dlugu|kwoty|zadluzenia) .. (splacilem|splacilam|nie jest moja|zostala splacona|juz splacona|zaplacilem)
    (nie tyle|to nie tyle|wcale nie tyle|nie az tyle)
    (cos|tu|rachunki|liczby) .. nie (zgadza|gra) [w kwocie|z kwota|tu]
    (za duzo|za wysoko) .. (naliczone|naliczyliscie|policzone|policzyliscie|wyliczone|zadacie)
  `,
  dispute_not_mine: `
    (to|ten|ta) nie (jest) (moj|moja|moje|nasz) .. (dlug|zobowiazanie|rachunek|faktura|pozyczka|kredyt|umowa|zadluzenie|sprawa)
    (nie moj|nie moja|nie moje|to nie moj|to nie moja|to nie moje) .. (dlug|zobowiazanie|rachunek|faktura|pozyczka|kredyt|umowa|zadluzenie|sprawa|dlugi|dlugu|dlugow)
    (dlug|zobowiazanie|rachunek|faktura|pozyczka|kredyt|umowa|zadluzenie|zaleglosc) .. (nie jest moj*|nie nalezy do mnie|nie moj*|nie dotyczy mnie|mnie nie dotyczy|nie istnieje)
    nie (mam|posiadam|mialem|mialam) .. (zadnego dlugu|zadnych dlugow|zadnej pozyczki|zadnego kredytu|u was dlugu|dlugow|dlugu|zadluzenia|zadnego zadluzenia|u was zadnego|z wami nic wspolnego|u was konta|u was umowy|zadnych zobowiazan|zobowiazan|u was pozyczki|zadnej umowy|z wami umowy|konta u was|takiej pozyczki|takiego dlugu|zadnych zaleglosci|zaleglosci|u was kredytu) ; !~ pieniedzy|kasy|prawnik*|szans
    nic .. (nie jestem winien|nie jestem winna|wam nie jestem|nie jestem wam|nie jestem dluzny|nie jestem dluzna|nie wisze|wam nie wisze|nie zalegam|nie pozyczalem|nie pozyczalam|nie bralem|nie bralam|nie kupowalem|nie kupowalam|nie zamawialem|nie zamawialam|nie podpisywalem|nie podpisywalam|nie wzialem)
    nie (jestem) (nic|wam|nikomu|niczego) .. (winien|winna|dluzny|dluzna)
    nie (wisze) (wam|nic|nikomu|zadnych)
    (nie|nigdy) [nie] .. (bralem|bralam|wzialem|wzielam|podpisywalem|podpisywalam|podpisalem|podpisalam|zawieralem|zawieralam|zawarlem|zawarlam|zaciagalem|zaciagalam|zaciagnalem|pozyczalem|pozyczalam|zamawialem|zamawialam|kupowalem|kupowalam|kupilem|kupilam|korzystalem|korzystalam|mialem|mialam|bylem|bylam) .. (pozyczk*|kredyt*|umow*|u was|tego|takiej|takiego|zadnej|zadnego|z tej firmy|z waszych|wasz*|z wami|tej|w tej firmie|niczego|nic|klientem|klientka|chwilowk*) ; !~ pieniedzy|szczescia|wplywu|otrzymal*|dostarczono|kontaktu
    nie (rozpoznaje|kojarze|znam|poznaje|pamietam|wiem nic o) .. (dlugu|zobowiazania|umowy|faktury|pozyczki|tej firmy|takiej firmy|wierzyciela|zadluzenia|tego dlugu|tej pozyczki|rachunku|tej sprawy|kredytu|takiej umowy|o jaki dlug|zadnego dlugu|zadnej pozyczki|o zadnym dlugu|o zadnej pozyczce|o zadnym kredycie|tej umowy)
    nie (uznaje|przyznaje) .. (dlugu|dlug|roszczenia|tego|do dlugu|do tego|zobowiazania|zadluzenia|sie do)
    (nie slyszalem|nie slyszalam|pierwsze slysze) .. (o|firmie|dlugu|tym|was|takim|pozyczce|takiej)
    (jaki|jaka) (dlug|pozyczka|kredyt|faktura) ; +~ ja|nie|przeciez|zadnego|nic|nigdy ; !~ jaki dlug mam
    (mylicie|pomyliliscie|pomylka|to pomylka|musi byc pomylka|jakas pomylka|zaszla pomylka) .. (dlug*|nie mam|nie moj*|nic|z kims|osob*|mnie z) ; !~ numer|kwocie|kwota|telefon
    (kogos|kogo) innego .. (dlug|pozyczka|umowa|kredyt)
    (dlug|pozyczka|kredyt) .. (kogos innego|innej osoby|bylego meza|bylej zony|meza|zony|brata|siostry|syna|corki|ojca|matki|sasiada|poprzedniego lokatora) ; !~ zmarl|smierc
    nie (odpowiadam|ponosze odpowiedzialnosci) za .. (dlug*|zobowiazani*|to)
    nigdy nie bylem waszym klientem
    nie jestem (waszym|wasza|panstwa) (klientem|klientka|dluznikiem|dluzniczka)
    nie jestem (dluznikiem|dluzniczka)
    (dlug|sprawa|zobowiazanie) (mnie nie dotyczy|nie dotyczy mnie)
    nie mam z tym nic wspolnego
  `,
  dispute_service: `
    nie (otrzymalem|otrzymalam|dostalem|dostalam|dotarl|dotarla|dotarlo|doszla|doszlo|dostarczono|dostarczyli|dostarczyliscie|przyszla|przyszlo|przyszedl|wyslaliscie|wyslali|doszedl|odebralem|dojechal|dojechala|dostarczona|dostarczony) .. (towar*|produkt*|przesylk*|paczk*|zamowieni*|uslug*|sprzet*|telefon|router*|mebl*|umowion*|rzecz*|zamowion*|tego co|nic z|laptop*|lodowk*|pralk*|kanap*|faktury za usluge|ksiazk*|dywan|buty) ; !~ wiadomosci|sms
    (towar|produkt|przesylka|paczka|zamowienie|sprzet|telefon|router|mebel|meble|rzecz|laptop|lodowka|pralka|kanapa|samochod|dywan|buty|sukienka) .. (nie dotarl*|nie doszl*|nie przysz*|nie dzial*|uszkodz*|wadliw*|zepsut*|niezgodn*|polaman*|nie dostarcz*|zepsul*|popsul*|podroba|podrobk*|do niczego|nigdy nie|niekompletn*|z wada)
    (wadliwy|uszkodzony|zepsuty|niezgodny|wadliwa|uszkodzona|zepsuta|wadliwe|uszkodzone|podrobiony|popsuty) .. (towar|produkt|sprzet|telefon|usluga|router|laptop|przedmiot|lodowka|pralka|mebel|meble|samochod)
    (usluga|uslugi|uslugę|internet|polaczenie|zasieg|serwis|telewizja|naprawa|remont|praca|prace|montaz|kurs|szkolenie|prad|siec|zabieg) .. (nie dzial*|nie zostal* wykon*|niewykon*|zle wykon*|byl* fataln*|byl* zla|fataln*|kiepsk*|nie wykon*|nigdy nie|nie byl*|tragiczn*|beznadziej*|zrywal*|rwal*|przerywa*|partack*|spartacz*|nienalezyc*|wadliw*|nie spelni*|nie zrealiz*|niezrealiz*|nie dokoncz*|niedokoncz*|do niczego) ; !~ platnosc*
    (zwrocilem|zwrocilam|oddalem|oddalam|odeslalem|odeslalam|odeslany|zwrot|odstapilem|odstapilam|odstapienie|zwrocony|zwrocone) .. (towar*|produkt*|sprzet*|router*|telefon|umow*|od umowy|przesylk*|zamowien*|go|to|dekoder*|paczk*|buty|laptop*|zakup*)
    (wypowiedzialem|wypowiedzialam|rozwiazalem|rozwiazalam|anulowalem|anulowalam|zrezygnowalem|zrezygnowalam|wypowiedzenie|zerwalem|zerwalam|rozwiazana|wypowiedziana|anulowane) .. (umow*|uslug*|abonament*|z uslug*|z abonament*|subskrypcj*|zamowieni*|karnet*|z umow*|polis*|z karnet*) ; !~ chce|ugod*|zgod*|prosze
    (umowa|abonament|usluga|subskrypcja|polisa|karnet) .. (zostala|zostal|byla|byl|jest) .. (wypowiedz*|rozwiaz*|anulow*|zakoncz*|zerwan*)
    (reklamacja|reklamacje|reklamowalem|reklamowalam|zareklamowalem|zlozylem reklamacje|zlozylam reklamacje|w trakcie reklamacji|reklamuje) ; !~ na was|na pana|na konsultant*
    nie (bede placic|bede placil|bede placila|zaplace|place) za .. (cos|usluge|towar|produkt|internet|sprzet|to czego|prace) .. (czego|nie|ktor*|zepsut*|wadliw*|co)
    (za co mam placic|za co mam zaplacic|nie mam za co placic) .. (nie|skoro|jak) ; !~ wyjasn*
    (oszukali|oszukano|naciagnieto|naciagneli|wprowadzono w blad|wprowadzili w blad|wprowadzony w blad|wprowadzona w blad) ; !~ wy jestescie|to oszustwo
    (sklep|sprzedawca|firma|operator|wykonawca|dostawca|hydraulik|mechanik|dealer) .. (nie wyslal*|nie dostarcz*|nie wykon*|nie oddal*|nie zwrocil*|nie naprawil*|nie wywiazal*|oszukal*|spartaczyl*|nie dokonczyl*|nie zrealizow*)
    (zlej|kiepskiej|fatalnej|niskiej) jakosci
    (jakosc|jakoscia) .. (uslug*|towar*|produkt*|wykonani*|fataln*|zla|tragiczn*)
    nie (wykonaliscie|wykonali|zrealizowali|zrealizowano|dotrzymali|wywiazaliscie|wywiazali|wykonano|skonczyli|naprawili) .. (uslug*|umow*|prac*|zlecen*|napraw*|sie|remont*)
    nie z tego co zamawialem
    nie (to|takie|taki) co zamawia*
    spor o (jakosc|usluge|towar)
    (prad|pradu|gaz|gazu|wode|wody|internet|internetu|siec|swiatlo|ogrzewanie|sygnal|zasieg|telefon) .. (byl wylaczon*|bylo wylaczon*|nie bylo|nie bylo go|wylaczon*|odciet*|odlaczon*|ciagle nie|znikal|padal|padala|rwal|wysiadal|co chwila|przerywal*|nie dzialal*|nie mialem|nie mialam) ; !~ wylaczycie|odetniecie|odlaczycie|bedzie|zebyscie
    (nie mialem|nie mialam|nie bylo|brak|przerwy w) .. (pradu|gazu|internetu|wody|zasiegu|sygnalu|ogrzewania|swiatla|dostawie) ; !~ na oplacenie|pieniedzy|za co
    (pol|polowe|wiekszosc) (miesiaca|czasu|tygodnia|roku) .. (nie dzial*|nie bylo|wylaczon*|bez pradu|bez internetu)
  `,
  dispute_identity_theft: `
    (kradziez|kradziezy|skradziono|ukradziono|ukradli|skradli|ukradl|skradl|wykradziono|wykradl|przejeli) .. (tozsamosc*|dane|danych|dowod*|dokument*|portfel|moje dane|dowod|pesel*|konto)
    (ktos|oszust|oszusci|zlodziej|przestepca|hakerzy|haker|obca osoba|nieznana osoba|byly|byla|maz|brat|kolega|znajomy|ktos inny) .. (wzial|wziol|zaciagnal|podszyl|podszywa|podrobil|uzyl|wykorzystal|zalozyl|podpisal|sfalszowal|wyludzil|posluzyl|otworzyl|pozyczyl) .. (na moje|moich danych|moje dane|pod mnie|moj dowod|moj podpis|w moim imieniu|moim dowodem|moimi danymi|na mnie|pozyczk*|kredyt*|konto|umow*|pesel|dane)
    (na moje dane|na moje nazwisko|na moj pesel|na moj dowod|na moje konto|w moim imieniu|na mnie) .. (bez mojej|bez mojego|ktos|wyludz*|oszust*|zaciagni*|wzieto|wzial|zalozon*|nie ja|falszyw*)
    (wyludzenie|wyludzono|wyludzil|wyludzili|wyludzony|wyludzona|wyludzen|wyludzenia|fraud)
    (padlem|padlam|jestem|bylem|bylam|zostalem|zostalam) .. (ofiara) .. (oszustwa|oszustow|kradziezy|wyludzenia|przestepstwa|oszusta)
    (podrobiony|sfalszowany|podrobili|podrobiono|sfalszowali|sfalszowano|falszywy|podrobil|sfalszowal|podrobiony) .. (podpis|dokument*|umow*|dowod*)
    (podpis|umowa) .. (podrob*|sfalsz*|falszyw*|nie jest moj|nie moj)
    (zglosilem|zglosilam|zgloszenie|zgloszone|zawiadomienie|zglaszalem|zglosze|zlozylem zawiadomienie|zlozylam zawiadomienie|zawiadomilem|zawiadomilam) .. (policj*|na policje|na policji|prokuratur*|kradziez*|oszustwo|przestepstwo|wyludzen*) ; !~ zglosze was|na was
    (zgubilem|zgubilam|zgubiony|utracilem|stracilem|zaginal|skradziono mi|ukradli mi) .. (dowod|dokument*|portfel|karte|paszport)
    (zastrzezony|zastrzeglem|zastrzeglam) .. (dowod|pesel|dokument*)
    (to nie ja|nie ja) .. (bralem|bralam|wzialem|wzielam|podpisywal*|podpisal*|zaciag*|pozyczal*|zakladal*|zamawial*|kupowal*|robil*|skladal*)
    (wlamanie|wlamali|wlamano|wlamal|zhakowano|zhakowali|zhakowane|shakowali|hakerski) .. (konto|konta|na konto|telefon|mail*)
    (oszustwo|oszust|oszusci) .. (na moje|moich|moje dane|pozyczka|kredyt) ; !~ jestescie|czy to|pachnie|wyglada
    (podszyl|podszywa|podszyto|podszyli|podszywajac) 
    bez mojej (wiedzy|zgody) ; +~ ktos|wzi*|zacia*|zaloz*|podpis*|umow*|pozycz*|kredyt*|konto|zawart*
  `,
  dispute_time_barred: `
    (przedawnion*|przedawnien*|przedawnil*|przedawnia|przeterminowan*|przedawnienie|zarzut przedawnienia) ; !~ nie jest przedawnion* jeszcze
    (dlug|roszczenie|zobowiazanie|pozyczka|sprawa|zadluzenie|faktura|rachunek|to) .. (za stary|za stare|za stara|bardzo stary|bardzo stare|stary|stare|wygasl*|wygas*|sprzed lat|sprzed wielu lat|sprzed {duration}|z {year}|sprzed {number} lat|minelo) ; !~ samochod|telefon|numer
    (minelo|uplynelo|minal|uplynal|minely|uplynely) .. ({duration}|{number} lat|termin|lat|okres|wiele lat|juz lat|kilka lat) ; !~ ugod*|dzien|godzin
    po (tylu|tak dlugim|{duration}|{number} latach|latach) .. (latach|czasie|nie mozecie|nie macie|dlug|sie|wracacie|przypomn*) ; !~ slubie|rozwodzie|po operacji
    (nie mozecie|nie macie prawa|juz nie mozna|nie wolno|nie mozna) .. (dochodzic|egzekwowac|sciagac|domagac) .. (dlug*|po tyl*|starych|przedawn*|roszcz*|juz|tego|latach)
    (ma|mialo|bylo) [juz|ponad|wiecej niz|chyba|z] ({duration}|{number} lat|{number} lata) ; +~ dlug|dlugu|zobowiazanie|pozyczka|sprawa|roszczenie|faktura|to
    ({duration}|{number} lat|{number} lata) temu ; +~ dlug|dlugu|zobowiazanie|pozyczka|sprawa|roszczenie|stare|przedaw*|faktur*|wygas* ; !~ splacilem|splacilam|zaplacilem|zaplacilam|zmarl*|stracilem|rozwiod*|nie mieszka*
    (dlug|roszczenie|pozyczka|rachunek|faktura|umowa|zadluzenie) .. (jest|bylo|byla|byl) .. z {year}
    (stary|stare|starego|dawny|zamierzchly) .. (dlug|zobowiazanie|dlugu|roszczenie|dlugi)
    (termin|czas) .. (minal|uplynal|przeszedl) .. (dochodzen*|roszczen*|przedaw*|dlug*)
  `,
};
