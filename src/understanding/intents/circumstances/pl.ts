import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  self_harm_risk: `
    (zabije|zabic|zabijam|powiesze|powiesic|zastrzele|zastrzelic|utopie|utopic|otruje|otruc|potne|pociac|okaleczam|okaleczyc|tne|zrobie) (sie|siebie|sobie krzywde|sobie cos|sobie cos zlego) ; !~ was|go|ich
    sie (zabije|zabic|powiesze|powiesic|zastrzele|utopie|otruje|potne|zabijam)
    (samobojstw*|samoboj*|samookalecz*)
    (nie) .. (chce|mam ochoty|mam po co|mam dla kogo|warto|ma sensu|widze sensu|mam sily|mam juz sily|chce mi sie|mam juz po co|zamierzam|oplaca|chce juz|widze powodu) .. (zyc|zycia|zyć dalej|istniec|dalej zyc|tu byc|byc na tym swiecie|juz zyc|zyc dalej|sie zyc|dluzej zyc)
    (zycie|zyc) .. (nie ma|bez|stracilo|nie warto|nie ma juz|nie chce|przestalo miec) .. (sens*|sie|dla mnie) ; !~ kosztow zycia
    (odechcialo|odechciewa) .. (zyc)
    (odebrac|odbiore|odbierze|odbieram|targnac|targne|skonczyc|skoncze|zakonczyc|zakoncze|koncze) .. (sobie zycie|zycie|ze soba|z soba|swoje zycie|na zycie|to zycie|na swoje zycie|to wszystko raz na zawsze) ; !~ umow*|rozmow*|wspolprac*
    (chce|chcialbym|chcialabym|wole|wolalbym|wolalabym|lepiej|pragne|marze zeby|mam ochote|zaraz|myslę zeby) .. (umrzec|zdechnac|zginac|nie zyc|zniknac na zawsze|sie zabic|ze soba skonczyc|zasnac i sie nie obudzic|nie obudzic|zasnac na zawsze|byc martwy|smierci|nie istniec|skoczyc z)
    (lepiej) .. (bylo|byloby|bedzie|wam|wszystkim) .. (beze mnie|jak umre|gdybym umarl|gdybym umarla|gdybym nie zyl|gdybym nie zyla|jak mnie nie bedzie|gdyby mnie nie bylo)
    (skocze|skoczyc|rzuce|rzucic|wyskocze|wyskoczyc|skacze) .. (z mostu|z okna|z dachu|z wiezowca|z balkonu|z bloku|pod pociag|pod auto|pod tramwaj|pod metro|z klifu|pod samochod|pod tir*)
    (wezme|nalykam|lykne|polkne|nalykalem|nalykalam|wzialem|wzielam|polknac|nalykac|polknelam|polknalem) .. (tabletki|tabletek|proszki|proszkow|leki|lekow|prochy)
    (sznur|stryczek|petla|petle|zyletka|zyletke|gaz odkrece|podetne|podciac zyly|podetne zyly|zyly|rope)  ; !~ petla zadluzenia|petli zadluzenia|spirala|petla dlugow|petle dlugow|petle zadluzenia|python*|kod|programie|autobus*|tramwaj*
    (mysle|mysli|mysl|myslalem|myslalam|myslec|mam mysli) .. (o smierci|samoboj*|o samoboj*|zeby ze soba|zeby sie zabic|zeby skonczyc|zeby to skonczyc|rezygnacyjn*|o skonczeniu|o odebraniu)
    (nie bedzie mnie|mnie nie bedzie|mnie juz nie bedzie|nie bedzie mnie juz|nie dozyje) .. (jutro|tym swiecie|na swiecie|tutaj|juz|wkrotce|do jutra|niedlugo|rana|konca) ; !~ w domu|w pracy|w kraju|na miejscu|wakacj*|delegacj*
    (jedyne|jedynym|jedyna|zostalo|zostala|zostaje|pozostaje|pozostalo) .. (wyjscie|wyjsciem|mi|tylko) .. (smierc|sznur|most|sie zabic|samoboj*|powiesic|stryczek|skoczyc|petla)
    (nie widze) .. (wyjscia|sensu|nadziei|przyszlosci|innego wyjscia|dalszego sensu|zadnego wyjscia|swiatla)
    (doprowadzicie|doprowadziliscie|pchacie|doprowadzacie|wpedzicie|wpedzacie) .. (do samoboj*|do smierci|do grobu|do trumny|do ostateczno*)
    (bedziecie|macie) .. (mnie mieli na sumieniu|moja smierc|krew na rekach|mnie na sumieniu|mieli na sumieniu)
    (z trupa|po moim trupie|na moim pogrzebie) .. (sciagn*|odbierz*|odzysk*|sciagac|dostan*) 
    (mam dosc|dosc mam|zmeczony|zmeczona|nie mam sily na|meczy mnie) .. (zycia|zyciem|zycie|tego zycia|tym zyciem)
    (wykoncze|wykonczyc|wykanczam) sie ; !~ psychicznie
    (zegnam|zegnaj) .. (swiecie|swiat|na zawsze|wszyst*)
    (list pozegnalny|pozegnalny list)
    nie mam juz po co
    (nie daje|nie dam) juz rady [zyc|dalej|psychicznie|tak zyc] ; !~ placic|splacac|zaplacic|z rata|z ratami @0.7
    (palnac|palne|strzelic|strzele) sobie w (leb|glowe)
    (tylko smierc|smierc mnie|smierc bedzie|smierc to) 
    chce sie (zabic|powiesic|utopic)
    juz mnie nie (ma|bedzie)
    (lepiej|najlepiej) .. (bylo|byloby|bedzie|by bylo|bylo by) .. (jakby mnie|gdyby mnie|jak mnie|zeby mnie|beze mnie|jakbym) .. (nie bylo|nie bedzie|nie zyl|nie zyla|umarl*|zniknal|zniknela|nie istnial*)
    (jakby|gdyby|zeby) mnie (nie bylo|juz nie bylo) ; !~ w domu|w pracy|na miejscu|dlug*
  `,
  hardship_income_loss: `
    (stracilem|stracilam|stracil|stracila|strace|tracę|utracilem|utracilam|utrata|utraty|stracic|trace) .. (prace|pracy|praca|zatrudnienie|zatrudnienia|robote|dochod|dochody|dochodu|dochodow|zrodlo dochodu|etat|zrodla utrzymania|posade|kontrakt|firme|zlecenia|klientow|zrodla dochodu|stanowisko)
    (zwolnili|zwolniono|zwolniony|zwolniona|zostalem zwolnion*|zostalam zwolnion*|wyrzucili|wyrzucono|wywalili|wylali|wylecialem|wylecialam|zwolnienie grupowe|zwolnienia grupowe|redukcja etatow|redukcja etatu|redukcja zatrudnienia|wypowiedzenie z pracy|dostalem wypowiedzenie|dostalam wypowiedzenie|zostalem bez pracy|zostalam bez pracy|zredukowali) ; !~ umowe|kolejke|tempo|z wiezienia|ze szpitala ; !> wczesniej
    (jestem|zostalem|zostalam|obecnie|aktualnie|od) .. (bezrobotny|bezrobotna|bez pracy|na bezrobociu|bez zatrudnienia|bez roboty|na kuroniowce|bez dochodu|bez dochodow|na zasilku)
    (bezrobotny|bezrobotna|bezrobocie|bezrobociu|na zasilku|zasilek dla bezrobotnych|kuroniowka|urzad pracy|urzedzie pracy|zarejestrowany jako bezrobotny|szukam pracy|poszukuje pracy|szukam nowej pracy)
    nie (mam|posiada*|pracuje|zarabiam|mamy|osiagam) .. (pracy|dochodu|dochodow|zatrudnienia|roboty|zadnych dochodow|stalej pracy|zlecen|klientow|zarobku|zadnej pracy|stalego dochodu|zrodla dochodu|nic)
    nie (pracuje|zarabiam) ; !~ link|strona|aplikacja|bot|tam|w tej firmie|duzo
    (obnizyli|obcieli|obnizono|obcieto|zmniejszyli|zmniejszono|scieli|mniejsza|nizsza|ograniczyli) .. (pensje|pensja|wyplate|wyplata|etat|godziny|wynagrodzenie|zarobki|premie|dochody)
    (firma|pracodawca|zaklad|szef|restauracja|sklep|biznes|dzialalnosc|fabryka) .. (upadl*|zamkn*|zbankrut*|splajt*|nie wyplac*|nie placi|zwolnil*|zwija|zlikwid*|zawies*|nie przedluzyl*|padla|zwalnia|nie idzie|ledwo) ; !~ sprzedawca
    (zamknalem|zamknelam|zawiesilem|zawiesilam|zlikwidowalem|zlikwidowalam|upadla|zbankrutowala) .. (firme|dzialalnosc|biznes|firma|dzialalnosci|sklep)
    (nie przedluzyli|nie przedluzono|skonczyla|konczy|wygasla|wygasa) .. (umowy|umowa|umowe|kontrakt|zlecenie) .. [o prace|w pracy] ; +~ prac*|etat*|zlecen*|kontrakt*|pracodaw*|dochod* ; !~ wypowiedzialem umowe
    nie (wyplacili|dostalem|dostalam|wyplacaja|wyplacil|wyplaca|otrzymalem|otrzymalam|placa|wplynela) .. (pensji|wyplaty|wynagrodzenia|pensja|wyplata|mi w pracy|pieniedzy z pracy|zaleglej)
    (maz|zona|partner|partnerka|oboje) .. (stracil*|zwolnion*|bez pracy|bezrobot*) .. [prace|prac*]
    (utrzymuje sie|zyje|zyjemy|utrzymujemy) .. (z zasilku|z zasilkow|z mops|z renty|z emerytury|z 500|z 800|z pomocy|z socjalu)
    (spadly|spadl|zmniejszyly|spadek) .. (dochod*|zarobk*|obrot*|sprzedaz*)
    (brak pracy|brak zlecen|brak dochodu|brak dochodow|brak zatrudnienia)
    (na|przebywam na) (zasilku|bezrobociu)
    (wyladowalem|wyladowalam) na bruku
  `,
  hardship_illness: `
    (jestem|bylem|bylam|leze|przebywam|przebywalem|trafilem|trafilam|wyladowalem|wyladowalam|wlasnie wyszedlem|wyszlam|wyszedlem|jade do|w|do|ze|po pobycie w) .. (szpital*|oiom*|sanatori*|klinic*|oddzial*) ; !~ zmarl|pracuje w szpitalu
    (choruje|chory|chora|zachorowalem|zachorowalam|zachorowal*|chorobe|choroba|choroby|chorobowe|chorobowym|choruj*|rozchorowal*) ; !~ to jest chore|chore odsetki|chory kraj|chory system
    (ciezko|powaznie|przewlekle|smiertelnie|nieuleczalnie) (chor*|zachorow*)
    (mam|mialem|mialam|przeszedlem|przeszlam|wykryto|wykryli|zdiagnozowano|diagnoza|walcze z|lecze|leczenie|po|czeka mnie|przechodze|rak|na) .. (raka|nowotwor*|zawal*|udar*|depresj*|operacj*|cukrzyc*|bialaczk*|chemi*|chemioterapi*|covid*|zapalenie pluc|stwardnienie|padaczk*|zalamani* nerwow*|wypadk*|wypadek|zabieg*|rehabilitacj*|dializ*|przeszczep*|nerwic*|alzheimer*|demencj*|guz*|radioterapi*|depresja|schizofreni*|hospicjum|niepelnosprawn*|inwalid*) ; !~ wypadku braku|na wypadek|w zadnym wypadku|w przypadku|raty
    (rak|nowotwor|depresja|depresje|zawal|udar|bialaczka|chemioterapia|chemia|operacja|operacje|nerwica|zalamanie nerwowe|wypalenie zawodowe|problemy psychiczne|choroba psychiczna|leczenie psychiatryczne|psychiatra|psychiatry|psychiatryczny|l4|zwolnienie lekarskie|zwolnieniu lekarskim|zwolnieniem lekarskim|renta chorobowa|rencie|zdrowie psychiczne|zdrowotne|zdrowotnych)
    (problemy|klopoty|klopot|powody|powodow|problem|wzgledow) .. (zdrowotn*|ze zdrowiem|zdrowiem|psychiczn*)
    (stan) zdrowia
    (zona|maz|syn|corka|dziecko|matka|mama|ojciec|tata|partner|partnerka|brat|siostra|babcia|dziadek|rodzic) .. (chor*|w szpitalu|raka|nowotwor*|operacj*|szpital*|niepelnospraw*|umiera|zachorow*|udar*|zawal*|wypadek|wypadku|hospicjum)
    (opiekuje|zajmuje|opieka nad) .. (chor*|niepelnospraw*)
    (mialem|mialam|ulegl*|po|wskutek|przez|w wyniku) .. (wypadek|wypadku|wypadkowi) ; !~ w zadnym|na wypadek
    (zlamalem|zlamalam|zlamana|zlamany|uraz|kontuzja|kontuzje|niezdolny do pracy|niezdolna do pracy|niezdolnosc do pracy|nie moge pracowac|nie jestem w stanie pracowac) ; !~ slowa|obietnice|prawo
    (wydaje|wydatki|pieniadze|kasa|wszystko) .. (na leki|na leczenie|na lekarstwa|na lekarzy|na rehabilitacje)
    (jestem) (w ciazy|po porodzie|na macierzynskim) 
    (w ciazy|poronilam|poronienie|macierzynskim|macierzynski)
    (nie moge|nie jestem w stanie) chodzic
  `,
  hardship_other: `
    nie (mam|mamy|posiadam|starcza|wystarcza|starczy|mialem|mialam) .. (pieniedzy|kasy|srodkow|grosza|zlotowki|z czego|za co|funduszy|gotowki|tyle pieniedzy|wolnych srodkow|hajsu|kasiory|forsy|tyle kasy|takich pieniedzy|na zycie|na jedzenie|na chleb|na raty|na splate|na rachunki|do pierwszego|na nic|oszczednosci|zadnych pieniedzy|zadnych srodkow|z czego zaplacic|z czego splacac|jak zaplacic|mozliwosci) ; !~ do piatku|do jutra nie|prawnika|konta|dlugu|dlugow => kind=no_money
    nie (moge|jestem w stanie|dam rady|mam mozliwosci|mam jak|damy rady|dam|mozemy|jestesmy w stanie|bede w stanie|moglem|moglam|daje rady|radze sobie|wyrabiam) .. (zaplacic|splacic|placic|splacac|oplacic|zaplace|uregulowac|rady placic|rady splac*|z platnosc*|finansowo|ze splata|z ratami|sobie|oddac|wplacic) ; !~ dzis|dzisiaj|teraz ale|przez strone|linku|link|karta|blik*|internet*|calosci|wszystkiego na raz|jednorazowo|wiecej niz|zalogow*|w aplikacji|do piatku|przed|w terminie|naraz|od razu|w tym tygodniu|calej kwoty|tyle => kind=cannot_pay
    (nie stac) [mnie|nas] [na] ; !~ na wiecej niz|na taka|na te|na ta|na tyle|na takie => kind=cannot_pay
    (trudna|trudnej|ciezka|ciezkiej|zla|zlej|beznadziejna|beznadziejnej|dramatyczna|dramatycznej|fatalna|fatalnej|kiepska|kiepskiej|krytyczn*) .. (sytuacja|sytuacji|sytuacje|finansow*|materialn*) => kind=financial_difficulty
    (sytuacja|sytuacji|klopoty|problemy|trudnosci|klopotach|tarapatach|problemami) .. (finansow*|materialn*|zyciow*|pieniezn*|rodzinn*|trudna|ciezka|z pieniedzmi|fatalna) => kind=financial_difficulty
    (jest|mam|mamy|przechodze|trudny|ciezki|ciezko|krucho|w) .. (krucho|ciezko finansowo|ciezki okres|trudny okres|ciezkie czasy|trudne czasy|tarapat*|dolku finansow*|ciezko teraz|kiepsko finansow*|ciezko z kasa|krucho z kasa|slabo z kasa|pod kreska|ciezka sytuac*) => kind=financial_difficulty
    (jestem|jestesmy|zostalem|zostalam) .. (splukany|splukana|goly|gola|bankrutem|bez grosza|bez srodkow do zycia|na minusie|pod kreska|zadluzony|zadluzona|bezdomny|bezdomna|bez pieniedzy|bez kasy|biedny|biedna|w dolku|na dnie|zadluzeni|bez zlotowki|bez srodkow) => kind=no_money
    (ledwo|ledwie|z trudem|nie) .. (starcza|wiaze|koniec z koncem|wiazac|wystarcza|daje rade|przezyc|utrzymac sie|przezywam|na jedzenie) ; !~ uwzgled* => kind=no_money
    (rozwod|rozwodze|rozwiodlem|rozwiodlam|po rozwodzie|w trakcie rozwodu|separacj*|alimenty|maz odszedl|zona odeszla|zostawil mnie|zostawila mnie|samotna matka|samotny ojciec|samotnie wychowuje|samotna matką|rozstalem|rozstalam|rozstanie|odszedl ode mnie) => kind=family
    (eksmisja|eksmisje|eksmitow*|pozar|spalil sie|spalilo sie|powodz|zalalo|zalany|okradli mnie|wlamali sie do domu|stracilem mieszkanie|stracilam mieszkanie|wyrzucili z mieszkania|stracilem dom|bezdomn*|okradziono) => kind=housing
    (wiezieni*|areszt*|zakladzie karnym|zaklad karny|odsiadk*|wyszedlem z wiezienia|siedze w pace) ; !~ pojde|trafie|grozi|czy|was wsadz* => kind=prison
    (hazard*|uzalezn*|alkoholi*|nalog*|automaty do gry) => kind=addiction
    (za duzo|duzo|mnostwo|inne|wiele|kilka|masa|tonę w|tone w|spirala|petla|spirali|petli|petle) .. (dlugow|dlugi|kredytow|zobowiazan|rat|chwilowek|zadluzeni*|zobowiazania|kredyty|dlugach) ; !~ mam tylko|nie mam => kind=overindebted
    (przemoc*|maltretow*|bil mnie|bije mnie|ucieklam) => kind=domestic_abuse
    (dzieci|rodzine|rodzina|dziecko) .. (na utrzymaniu|wykarmic|do wykarmienia|nakarmic|na glowie|co jesc|glodne|wyzywic) => kind=family
    (ceny|rachunki|czynsz|inflacja|drozyzna|prad|gaz|oplaty|koszty zycia) .. (podroz*|wzros*|zabij*|zjada*|coraz|ida w gore|w gore|dobij*) ; !~ odsetki => kind=cost_of_living
    (inflacja|drozyzna) => kind=cost_of_living
    (komornik|zajecie komornicze|zajecie konta|zajal mi|zajete konto|zablokowane konto|konto zajete|zajal konto|zajal pensje|zajecie wynagrodzenia) ; !~ czy|grozi|naslecie|oddacie|bedzie|straszycie|skierujecie|co zrobi|trafi do|przyjdzie => kind=garnishment
    (niska|mala|glodowa|najnizsza|minimalna) .. (emerytura|emerytury|renta|renty|pensja|wyplata|krajowa) => kind=low_income
    (zyje|zyjemy) .. (od pierwszego do pierwszego|z dnia na dzien|na kredyt) => kind=no_money
    (nie mam|nie ma) (na to|skad) (pieniedzy|kasy|wziac|tego) => kind=no_money
    (nieprzewidziane|nagle|niespodziewane|pilne) .. wydatki => kind=unexpected_expense
    (zepsul|popsul|zepsulo) .. (samochod|auto|pralka|lodowka|piec) ; !~ dostalem|kupilem|towar|reklam* => kind=unexpected_expense
    jestem na (emeryturze|rencie) => kind=low_income
  `,
  bereavement: `
    (zmarl|zmarla|umarl|umarla|nie zyje|odszedl na zawsze|odeszla na zawsze|zginal|zginela|smierc|smierci|pogrzeb|pogrzebie|pogrzebu|zgon|zgonu|akt zgonu|pochowal*|pochowek|zaloba|zalobie|zalobe|nieboszczyk|spadek po|spadkobierc*|zmarlego|zmarlej|sp|smiercia|owdowi*|wdowa|wdowiec|swietej pamieci|swietej|odszedl od nas|odeszla od nas|tragicznie|zmarli|pozegnalismy) ; !~ telefon umarl|bateria|moja smierc|chce|na smierc|wole smierc|smierc to|doprowadzicie|tylko smierc|smierc mnie|mysl*|do smierci|po moim trupie|kara smierci|zmeczony na|moim pogrzebie|nie odrzucam ; !> techniczn*
    (stracilem|stracilam|stracilismy|strata|straty|utrata) .. (meza|zone|zony|matke|mame|ojca|tate|syna|corke|dziecko|brata|siostre|rodzicow|partnera|partnerke|babcie|dziadka|bliska osobe|bliskiej osoby|bliskiego|kogos bliskiego)
    (dluznik|wlasciciel konta|osoba|pan|pani|on|ona|klient|klientka|ta osoba) .. (nie zyje|zmarl*|umarl*) 
    (maz|zona|matka|mama|ojciec|tata|syn|corka|brat|siostra|partner|babcia|dziadek|rodzice|tesciowa|tesc) .. (nie zyje|zmarl*|umarl*|odszedl*|zginal*)
    (po smierci|w zwiazku ze smiercia|z powodu smierci|po zmarlym|po zmarlej)
  `,
  insolvency_proceedings: `
    (upadlosc*|oglosilem upadlosc|bankructwo|restrukturyzacj*|syndyk*|upadlosci konsumenckiej|wniosek o upadlosc|sad upadlosciowy|postepowanie upadlosciowe|masa upadlosci|niewyplacaln*|oddluzeni*|postepowanie restrukturyzacyjne|nadzorca sadowy|uklad z wierzycielami|plan splaty wierzycieli|umorzone w upadlosci|bankrutem oglosz*) ; !~ firma ktora|moj pracodawca|pracodawca|firma w ktorej ; !> wasza
    (oglosilem|oglosilam|oglaszam|zglosilem|zglosilam|zlozylem|zlozylam|skladam|w trakcie|oglosze) .. (upadlosc*|bankructwo|wniosek o upadlosc*|niewyplacal*)
    (sprawa|postepowanie) .. (upadlosc*|restruktur*)
    (krz|krajowy rejestr zadluzonych) .. (sygnatura|numer|wpis|obwieszcz*|oglosz*)
  `,
  attorney_represented: `
    (moj|moja|mojego|moim|moja|mojej|nasz|naszego|naszym|moi|swojego|swojemu|swoim|mojemu) .. (prawnik*|adwokat*|pelnomocnik*|radca prawn*|radcy prawn*|radca|mecenas*|kancelari*|prawniczk*|reprezentant*|obronc*|radce prawn*|radca) ; !~ wasz
    (mam|wynajalem|wynajelam|zatrudnilem|zatrudnilam|ustanowilem|ustanowilam|reprezentuje|reprezentowan*|korzystam|posiadam|wzialem|wzielam) .. (prawnik*|adwokat*|pelnomocnik*|mecenas*|kancelari*|radc*|przez prawnika|przez adwokata|przez kancelarie|prawnika)
    (reprezentuje|reprezentowany|reprezentowana) [mnie|jestem|przez]
    (kontaktowac|kontakt|kontaktujcie|rozmawiajcie|rozmawiac|piszcie|dzwoncie|zwracajcie|kierujcie|kierowac|zalatwiajcie|rozmawiac) .. (z|ze|do|przez|na) .. (prawnik*|adwokat*|pelnomocnik*|mecenas*|kancelari*|radc*)
    (prawnik|adwokat|pelnomocnik|mecenas|kancelaria|radca prawny|prawniczka) .. (zajmuje|sie tym|prowadzi|przejal|przejela|skontaktuje|odpowie|sie skontaktuje|odezwie|ma|mnie|moj|reprezentuje|wysle|powiedzial|kazal|doradzil) ; !~ wasz|czy potrzebuje|potrzebuje
    (sprawe|sprawa|sprawy|tym) .. (prowadzi|przekazalem|przekazalam|oddalem|oddalam|zajmuje sie|w rekach) .. (prawnik*|adwokat*|pelnomocnik*|mecenas*|kancelari*|radc*)
    (przez|za posrednictwem|w obecnosci|tylko z) .. (prawnik*|adwokat*|pelnomocnik*|kancelari*|mecenas*|radc*) ; !~ wasz*|czy
    pelnomocnictwo
    (prawnikiem|adwokatem|pelnomocnikiem|mecenasem|kancelaria) ; +~ rozmawia*|kontakt*|z moim|z moja|prosze|tylko
  `,
};
