import type { Sheet } from '../../grammar/sheet.ts';

/** What two notions say together, in either order and whatever stands between them. */
export const pl: Sheet = {
  abusive: `
    (szuj*|kanali*|lachudr*|buc|buce|bucu|pajac*|zalosn*|dzban*|kundl*|zasran*|pierdziel*|paszol*|gnid*|gizd*|glup* jestes*|pojeb*|zdechni*|zdechn*|menda|mendy|parowa|parowy|lamus*|smiec*|obrzydliw*|obrzydlist*|wstretn*|lump*|kretac*|zlodziejsk*|oblud*|zaklaman*|pasoz*|pijawk*) ; !~ zlodziejskich odsetek|jestem
    (polamac|polamie|obic|obije|przywalic|przywale|dojechac|rozjebie|spalic|spale) ~ (nogi|morde|mordy|ryj|was|wam|ci)
    (gowno|srac|sram|rzygac|rzygam|pluje) ~ (wam|was|na was|z wami)
    oby (ci|wam|was|cie) @0.8
  `,
  accept_offer: `
    (biore|biere|bierzemy|biorymy|wezme|wybieram|decyduje|zdecydowal*|poprosze|akceptuje|zaakceptowal*|podpisuje|podpisze|wchodze|godze|zgadzam|przystaje|pasuje|pasi|lezy|odpowiada) ~ (oferte|oferta|ofercie|opcje|opcja|opcji|plan|planu|ugode|ugoda|ugody|raty|ratami|ratach|wariant|wariantu|propozycje|propozycja|propozycji|warunki|uklad|umowe|rozwiazanie|te krotsze|te dluzsze|pod tym|na to) ; !~ nie|czy|jesli|jezeli|gdyby|nikt|zla|kredyt w banku|karte|pozyczke|{money}|poprosze o raty|na raty|dowod*|opcje rat|zadluzen*|wiecej|lepsza
    ^ [dobra|dobrze|ok|no|to|tak|no to|no dobra|spoko] (biore|bierzemy|dogadane|umowione|przybite|przyklepane|zalatwione|lecimy z tym|robimy|dzialamy|podpisuje|klepiemy|stoi umowa|wchodze|mamy deal|deal|umowa) [to|tak|go|ja|tej] [$] ; !~ nie|kiedy|jesli
    ^ [dobra|dobrze|ok|no|to|tak] (niech) (bedzie|tak bedzie) (na te|te|ta|z) 
    (robimy|zrobmy|niech bedzie|dobrze|moze byc) tak jak (pani|pan|panstwo|napisal*|proponuj*|zaproponow*|w propozycji|w ofercie)
    (trzecia|druga|pierwsza|ta|tamta|ostatnia) (opcja|propozycja|oferta) .. (najleps*|dobra|pasuje|lepsza|ok|super|odpowiada) ; !~ nie|czy
    {count} (biore|wybieram|pasuje|pasuja|mi pasuj*|mi lezy|mi leza|poprosze|prosze|mi odpowiad*) ; !~ nie|czy|mozna|o {count}|rozloz*
    (biore|wybieram|wole|ok to|to|te|ta|wariant z|opcja z|opcje z|plan z) [te|ta|splata|splaty|w|na] {count} ; +~ biore|wybieram|wariant*|opcj*|plan*|wole|lezy|pasuj* ; !~ nie|czy|mozna|rozloz*
  `,
  affirm: `
    ^ <yes> [<yes>] [<yes>] [<yes>] ,,
    ^ <yes> [<yes>] [<yes>] [<yes>] $
    ^ (moja odpowiedz|odpowiadam|mowie|powiem) (to|brzmi) tak
    (no|ale|a|oj|ach|ano|bo) tak $
    ^ (prosze|tak) (bardzo|uprzejmie) $
  `,
  deny: `
    ^ <no> [<no>] [<no>] [<no>] ,,
    ^ <no> [<no>] [<no>] [<no>] $
    (moja odpowiedz|odpowiadam|powiem|powiedzial*|mowie|mowilem|brzmi) .. nie $
    (przykro|niestety|przepraszam) .. nie $
    nie tym razem
    (zadna miara|nic podobnego|nic z tych rzeczy|w zadnym wypadku|w zadnym razie|za zadne skarby|w zyciu|nigdy w zyciu|skadze|a skad|skad znowu|bynajmniej)
    ^ nie nie
  `,
  ask_balance: `
    (ile|jaka|jaki|jakie|podac|podajcie|poda|poprosze|znac|wiedziec) ~ (kwota|kwote|dlug|dlugu|zadluzenie|zadluzenia|zadluzony|zadluzona|zaleglosc|zaleglosci|saldo|salda|do zaplaty|do splaty|do oddania|oddac|winien|winna|suma|sume|naleznosci|do zaplacenia|urosl*|pozostal*|na minusie|dluzn*|calosc) ; !~ rat|raty|rata|lat|skad|czego|za co|umorz*|zle|bledn*|nie zgadza|taka|miesiecznie|czasu|zaproponow*|odsetki|komornik*|zabrac|mniej|rabat*|upust*|za duzo|az tyle|mialem|mialam|zarabia*|moglbym|moge zaplacic|stac|kredyt|na raty|tyle|po ile|za ile
    (stan|wysokosc|kwota|suma) (mojego|dlugu|zadluzenia|zaleglosci|calkowita) ; !~ zle|bledn*|nie zgadza|umowy|ugody
    (kwota|kwote) do (zaplaty|splaty|uregulowania) ; !~ zle|bledn*|zawyz*
    o jaka kwote
    ile (tego|to) (jest|bedzie|wyszlo|razem|juz|teraz)
  `,
  ask_consequences: `
    (co|jak|jakie|czy|kiedy|ile|kto|po ilu|po jakim) ~ (sad|sadu|sadem|komornik*|egzekucj*|konsekwencj*|skutki|kroki prawne|zajecie|zajm*|zabrac|zabierz*|zabior*|scigac|scigacie|wiezien*|paki|areszt*|paszport*|licytac*|windykator przyjdzie|przyjedzie|przyjdzie|zyrant*|poreczyciel*) ; !~ zajal|zajalem|zajęli|oddam was|was do sadu|pozwe|adwokat*|prawnik*|odsetk* dolicz*|zawyz*|mam zaplacic czy|placic do was czy|umorz*|kosztow|od komornika|jestem|szpital* ; !> zadzwoni
    (jak|jesli|gdy|jezeli|co jak|co jesli) ~ (nie zaplace|nie place|nie splace|nie bede placil*|nie bede placic|nie dam rady placic|przestane placic|zerwe|nie podpisze|nie dogadamy|niezaplace|nie wplace|sie spoznie|nie zaplaci|nie placi|nie splaci) ; +~ co|czy|jak|stanie|grozi|dalej|wtedy|przepada ; !~ calosci|calej|od razu|dzis|na raty|rozloz*
    (skutki|konsekwencje) .. (niepłacenia|nieplacenia|braku)
    co (dalej|potem|wtedy) (jak|jesli|gdy|$)
    (grozi|grozicie|groza) (mi|nam|wiezienie|cos) ; !~ mi grozil*
  `,
  ask_credit_reporting: `
    (wpis|wpisu|wpisani|wpiszecie|rejestr*|baz* dluznik*|bik|krd|big|gieldzie|gielde|opublikowan*|publiczn*|zglosil* dlug|zglosicie dlug|zglosiliscie moje zadluzenie|widoczn*) ~ (kiedy|czy|jestem|wykresl*|usun*|znikn*|widnie*|figur*|splac*|dlug|zadluzen*|przez) ; !~ danych osobowych|z bazy danych|moje dane|rezygn*
    (kredyt|kredytu|pozyczki|abonament|leasing|hipotek*) ~ (dostane|nie dostane|odmow*|zobaczy|przez ten|przez to|dostac) ; !~ wzial|na moje|kto
    bank zobaczy
    (wykreslacie|wykreslicie|wykreslenie|wymazanie wpisu)
    biur* informacji gospodarczej
  `,
  ask_debt_details: `
    (za co|z czego|czego|jaki*|ktor*|skad|kiedy|od kogo|z ktor*|za ktor*) ~ (dlug|dlugu|zaleglosc|zaleglosci|naleznosc|naleznosci|zobowiazani*|faktur*|rachun*|abonament*|chwilowk*|pozyczk*|kredyt*|umow*|zadluzen*|wierzyciel*|wymagalnos*|koszty|oplaty|oplata|bilet*|roszczen*|operator*|sprawe przejel*|przejel*|banku|bralem|bralam) ; !~ nie moj*|nie bral*|nie mam|nie podpis*|nie zaciag*|zajmiecie|zajal|zaplacic|wplacic|na jakie konto|numer|udowod*|dowod*|nie zgadza|za duzo|nie dostane|rat|raty|prawnik*|zgloszon*|pokaz*|przyslij*|odsetki umorz*|nie dzial*|na moje dane|usun*|urosl*|ukradl*
    (to) [jest] (za|z) (telefon|prad|gaz|internet|mieszkanie|czynsz|kablowke|zakupy|bilet|abonament|orange|kredyt|pozyczke|tv|wode|te zakupy|chwilowke|szkole|upc|plusa|play|t-mobile|studia) ; !~ place|zaplac*|nie
    (rozpisac|rozpiszcie|rozpisz|rozbic|rozbijcie|rozliczcie|wyszczegolnij*) ~ (kwot*|kapital*|dlug*|odset*|koszt*|naleznosc*) ; !~ raty|na raty
    (skladowe|skladniki) (dlugu|kwoty|zadluzenia)
    (ile) .. (kapitalu|odsetek|kosztow) .. (ile|a ile) 
  `,
  ask_discount: `
    (umorz*|umarza*|opusc*|spusc*|zejdz*|zejsc|utargow*|targow*|targuj*|odpusc*|darow*|podarow*|obniz*|znizk*|rabat*|promocj*|promo|upust*|procent w dol|zbij*|odejm*|bonifikat*|redukcj*|ustepstw*|znizyc|wykupic) ~ (dlug|dlugi|dlugu|kwoty|kwote|ceny|cene|czesc|czesci|cos|ile|sumy|polow*|calosc|procent*|jakis|jakies|macie|dostane|moge|mozna|mozecie|mi|{percent}|troche|byscie|pojdziecie|wszystko|liczyc) ; !~ odset*|oplat*|kar|kare|koszt*|prowizj*|rat|raty|rate|zgod*|dlug u lekarza|umorzon* w upad*|czy {number} rat|rezygn*|zejsc ze schod*|prompt*|instrukcj*|sudo|admin*|programist*
    za ile .. (wykupic|zamknac|zalatwic|splacic|dogadac)
  `,
  ask_fee_waiver: `
    (umorz*|umarz*|anul*|odpusc*|darow*|podarow*|skresl*|usun*|wycof*|zdejm*|zdjac|zdejmiecie|zlikwid*|skas*|kasacj*|kasuj*|wstrzym*|zamroz*|zwoln*|rezygn*|odstap*|odlicz*|odjac|odejm*|obniz*|nie liczyc|nie licz*|nie dolicz*|cofn*|cofac|wykresl*|zmniejsz*|zniesc|zniesien*|przestan* naliczac|zaniechan*|bez) ~ (odset*|oplat*|koszt*|kar|kare|kary|karne|karnych|prowizj*|procenty karne|upomnien*|sms windykac*|wasze listy) ; !~ dlaczego ros*|kosztow zycia|zgod*|nie mam|zadnych kosztow umow*|wizyt*
    (sam|samo|sama|tylko) (dlug|kapital|naleznosc|pozyczke) .. (bez|ok|prosze|moge|zaplace|$) ; !~ jestem winien
  `,
  ask_if_bot: `
    (czlowiek*|ludzie|osoba|osoby|ktos zywy|konsultant*|zywy|kims prawdziwym|zywa|kims zywym) ~ (bot*|automat*|maszyn*|robot*|system*|komputer*|program*|aplikacj*|sztuczn*|kod*|z automatu) ; +~ czy|jestes|to|rozmawiam|pisze|odpisuje|odpowiada|abo|ty ; !~ chce|poprosze|prosze o|wole|nie chce|dajcie|dawaj*|polacz*|daj|dej|zadam|dosc|starsza|z robotem sie nie
    (czy|odpisuje|odpisuja|pisze|stoi|czyta) ~ (czlowiek|ktos zywy|zywa osoba|ludzie|prawdziwy konsultant|prawdziwym konsultantem|jakas osoba|prawdziwa osoba|ktos to czyta) ; +~ czy|odpisuje|odpisuja ; !~ chce|poprosze|wole|moge rozmawiac|mozna rozmawiac|jest szansa
    (wirtualn*|cyfrow*|glosow*) (konsultant*|asystent*|doradc*) ; !~ nie chce
    (chatgpt|siri|alexa|chat gpt) [jestes|to|]
    (botem|robotem|automatem|aplikacja|maszyna) (pan|pani|jest|jestes|gadam|rozmawiam|to)
  `,
  ask_instalment_options: `
    (raty|rat|ratach|ratami|ratalne|ratalnej|ratalny|ratalna|splacac|na raty|po troche|rozbic|rozbijecie|tygodniowo|okres splaty|czesci) ~ (mozna|moge|mozecie|czy|jakie|jaki|jaka|podaj|podac|opcje|warianty|wariantow|plany|symulacj*|propon*|zapropon*|oferuj*|maksymaln*|max|ile|idzie|mozliw*|przedstaw*|chcialbym|chcialabym|da sie|jak dlugo|na ile) ; !~ {money}|{count}|zostalo|zalegl*|nastepn*|kolejn*|najblizsz*|ostatni*|przesun*|przeloz*|zaplacilem|zaplacilam|splacil*|kiedy|do kiedy|ktora|stan|status|zerwan*|nie chce|automat*|schodz*|same|samo|pobier*|odsetki|za wysok*|za duz*|nie przyj*|umowy|termin*|spozn*|nie zaplace
    jak dlugo .. (splacac|mozna|moge|placic)
    (ile) (max|maksymalnie|czasu) .. (miesiecy|splacac|rat)
    (przedstawcie|przedstaw|pokazcie|podajcie|dajcie) .. (opcje|mozliwosci|warianty|propozycje) [splaty|rat] ; !~ dowod*
  `,
  ask_more_time: `
    (prolongat*|odrocz*|odwlec|zwlok*|zawies*|zamroz*|przerw*|pauz*|wakacje|cierpliwosc*|poczekac|poczekajcie|poczekacie|poczekali|zaczekac|przedluz*|wydluz*|wstrzym*|opozni*) ~ (splat*|rat|raty|ratach|platnos*|termin*|dlug*|troche|prosze|czas*|do|jeszcze|mi|mozna|moge|mozecie|zaplac*|na jakis) ; !~ odset*|oplat*|linia|chwile prosze|rozmow*|przedluzyli umow*|nie przedluz*|umow* przedluz*|przedluzenia umow*|bez zgody|dzwon*|sekund*|egzekuc* umorz*
    (czas|czasu) ~ (potrzeb*|dajcie|dac|daj|trzeba|prosze|troche|wiecej|jeszcze|musze miec) ; !~ rozmaw*|zadzwon*|nie mam czasu|ostatni raz|strata|zlym czasie|stracil* prace|marnow*
    (dopiero|az|najwczesniej) ~ (za miesiac|za tydzien|po wyplacie|w przyszlym|po nowym roku|jesienia|wiosna|latem|zniw*|jak dostane|jak znajde|za pare)
    (do zniw|do lata|do jesieni|do wiosny|do emerytury|do wyplaty) .. (nie|poczek*|czas*)
  `,
  ask_payment_methods: `
    (jak|gdzie|kaj|w jaki sposob|czym) ~ (placi|placic|zaplacic|wplacic|wplaca|uregulowac|oplacic|przelac) ; !~ na raty|jesli nie|skoro nie|nie mam|link|klik*|zaplacic skoro|mniej|jak nie|jak zaplace|nie zaplac*|odset*|rate|raty|umorz*
    (numer konta|nr konta|numeru konta|numer rachunku|numeru rachunku|nr rachunku|konto|rachunek|dane do przelewu|odbiorca|odbiorce|odbiorcy|tytule|tytul przelewu|druk|druczek|blankiet) ~ (prosze|poprosze|podac|podajcie|podaj|jaki|jakie|ktory|ktore|na jakie|na ktory|do wplat*|do przelewu|wplaty|przelewu|wpisac|wskazanie|przyslac) ; !~ moje konto|zajel*|zaj*|bledn*|zly|zle|nie dzial*|oszust*|automatycz*|sciag*|pobier*|zmien*|dziwne|zablokow*|w bazie|z konta|na koncie|podejrzan*
    (blikiem|blik|karta|karte|karty|kartami|gotowka|na poczcie|poczcie|przekazem|paypal|apple pay|google pay|we wplatomacie|w kasie|osobiscie|przelewem|w oddziale|oddzial|placowka|placowke) ~ (mozna|moge|czy|da sie|przyjmuj*|akcept*|macie|dziala|lepiej|mozliwe|mogl*) ; !~ nie dzial*|odrzuc*|blad|nie przech*|nie przyj*|automatycz*|co miesiac|zaplacilem|zaplacilam|zaplace|wplace|pobier*|rozmaw*|limit|zwrocon*|stracil*
    (czy|moge) .. (ktos inny|syn|corka|maz|zona|mama|brat) .. (moze zaplacic|zaplacic za mnie|ze swojego konta)
  `,
  ask_plan_status: `
    (rata|raty|rate|rat|splata|splate|splaty|ugoda|ugody|ugode|plan|planu|harmonogram*|wplata|wplaty|uklad|ukladu) ~ (ktora|kiedy|do kiedy|na kiedy|stan|status|etap*|nastepn*|nastympno|kolejn*|najblizsz*|ostatni*|zalegl*|nieoplacon*|zostal*|konczy|koncze|koniec|aktualn*|dziala|zerwan*|zapisan*|ustalon*|doszl*|sprawdz*|stoje|termin kolejnej|dzien mam|zmniejszyla|realizacj*|wypada|juz place|pamietam|zapomnialem ile) ; !~ przesun*|przeloz*|zmien*|moge zaplacic|zaplace|nie dam rady|nie zaplac*|umorz*|chce|rozloz*|jakie raty|propon*|przesuniec*|spoznie|opoznie|zaplacilem juz|wplacilem wczoraj|stracil*|zerwe|nie place|co jak|co jesli
    (ile) ~ (juz splacil*|juz zaplacil*|juz wplacil*|zostalo rat|rat zostalo|jeszcze rat|do konca splaty)
    kiedy (koncze|skoncze) splac*
  `,
  ask_who_is_calling: `
    (co to za|co za|jaka to|z jakiej|jaka|z jakiego|z ktorej|jakie|czyja) ~ (firma|firmy|instytucja|instytucji|biuro|biura|urzedu|urzad|jedni|ludzie|agencja) ; !~ dlug|umow*|dowod*|oszu*|kwot*
    (kto|z kim|kogo|od kogo) ~ (dzwoni|dzwonil|dzwonilo|pisze|reprezentuj*|gadam|rozmawiam|mam do czynienia|po drugiej stronie|polaczyl*|ten sms|ta wiadomosc|to jest|nadawca) ; !~ kto to jest ta|szukacie|moje dane|przekaz*|nie znam|wierzyciel*|zgod*
    (pan|pani|jestescie|to|panstwo|czy) (z|od) (banku|gazowni|windykacji|komornika|urzedu|sadu|kruka|sklepu|skarbowki|elektrowni|telekomu|zusu|kancelarii|ubezpieczalni|skarbowego) ; !~ dlug|nakaz|pismo z|wyrok
    (nazwisko|stanowisko|imie i nazwisko|nazwe firmy) .. (poprosze|prosze|pana|pani)
    nie wiem z kim
    (bank|windykacja|kruk|komornik) czy (windykacja|bank|ktos inny|skad|co|kto)
  `,
  attorney_represented: `
    (mecenas*|prawnik*|adwokat*|kancelari*) ~ (pisal|dziala w moim|bez|sprawa u|wszystko do|zajal|ustalajcie|zlecil*|zajela) ; !~ wasz*|wasza
    (prawnik*|adwokat*|kancelari*|pelnomocnik*|mecenas*|radc*|radce) ~ (pismo|oddal*|wyslal*|przekazal*|godejcie|do adwokata|przygotow*|sprawe|mam|mom|moj*|reprezent*|zajmuje|kontakt*|rozmawiaj*|dzwonic|tylko|prowadzi|wynajal*|pomaga) ; !~ wasz*|czy potrzebuje|od windykacji|do windykacji|oddam was|pojde do
  `,
  bereavement: `
    (nie ma juz) (mojego|mojej|meza|zony|jej na|go na) .. [swiecie|tym swiecie] ; +~ swiecie|wsrod nas
    (cmentarz*|wdowcem|wdowa|wdowiec|spoczywa)
    (umrzil|umrzyl|umar|umarl*|zmarl*|zmarlo|nie zyje|w grobie|pochowal*|pogrzeb*|odszedl na raka|odeszla na raka|powiesil sie|powiesila sie|popelnil samobojstwo|popelnila samobojstwo|zabil sie|zabila sie|utopil sie|zginal|zginela|swietej pamieci|spadek|spadku|zgon*) ; !~ telefon|bateria|chce umrz*|wole um*|predzej um*|zginal mi|zaginal|dowod zginal|portfel|paczka|spadek dochod*|spadek obrot*|spadek sprzed*|niech bedzie|ze smiechu|z glodu
  `,
  callback_request: `
    (zadzwon*|dzwonic|dzwon|dzwoncie|zadzwoni|oddzwon*|przekreci*|przekrec|telefon|zatelefonuj*) ~ (za godzine|pozniej|jutro|wieczor*|po poludniu|rano|za chwile|kolo|okolo|kwadrans*|potem|jak wroce|jak dzieci|wtedy|jeszcze raz|ktos|mogl*|moze pan|moze pani|{time}|{date}|w poniedzialek|innym razem|jak skoncze|lepiej mi sie gada|miedzy) ; !~ nie dzwon*|nie zadzwon*|przestan*|po co|czemu|dlaczego|zadzwonie|do pracy|nie zycze|kto|niech nikt|nie chce|zeby do mnie nie|zero telef*|w nocy|prawnik*|policj*
    (umowmy|umowic|umow*) ~ (rozmow*|telefon*|na rozmowe) ; !~ raty|umowa
    (teraz|w tej chwili) ~ (nie moge rozmawiac|nie moge gadac|zajet*|nie mam czasu) ; +~ zadzwon*|dzwon*|oddzwon*|pozniej|potem|wieczor*|za
    sprobujcie .. ({date}|{time}|pozniej|wieczorem)
  `,
  cease_contact: `
    (ani|zadnych) (telefonow|telefon|sms|smsow|listow|kontaktu) .. (ani|zadnych) (telefonow|telefon|sms|smsow|listow|osobistego)
    (zejdz*|zejdzcie) ze mnie
    nie chce [z wami] (rozmawiac|gadac) .. (ani dzis ani nigdy|nigdy|juz|wcale) ; !~ botem|robotem|automat*
    nie przychodzcie (do|tu|wiecej)
    (zakonczyc|zakonczcie|zakoncz) .. (korespondencj*|kontakt*)
    spokoj mi dajcie
    (wypad|wynocha|trzymajcie sie) .. (zycia|z daleka|ode mnie)
    dosc (nekania|tego nekania|przesladow*)
    (kontaktujcie|kontakt*) .. (wylacznie|tylko) .. przez sad
    nie piszcie .. nie (dzwoncie|przychodz*)
    (odczep*|odwal*|odpieprz*|odpierd*|spadaj*|spieprz*|spierd*|won|precz|zniknij*|znikaj*|znikac|odpus* sobie|wynocha|odstosunk*|dajcie zyc|zyc nie dajecie|dajcie czlowiekowi zyc|dajcie mi zyc|dajcie juz zyc|zostawcie mnie) [ode|stad|mnie|sie|mi|od|z] [$|mnie|mojego|tymi] ; !~ zniknal|zniknelo|zniknie wpis|znikn* z bazy|z rejestru|zniknac z waszej bazy|chce zniknac|pieniadze|odsetki
    (zaprzesta*|przestan*|zabrani*|zakaz*|zadnego|zadnych|zero|koniec|nie zycze|nie chce|zadam|nigdy wiecej|wiecej nie|nie) ~ (kontakt*|niepokoi*|nekac|nekacie|nekani*|dreczcie|drecz*|odzywa*|odezw*|nachodz*|przesladuj*|was wiecej slyszec|was znac|z wami do czynienia|wizyt|slyszec o was|slyszec was) ; !~ sms|smsow|na whatsapp|kontakt telefoniczn*|w pracy|do pracy|{time}|kontaktowac sie ze mna w miejscu|rano|po nocach|numeru kontakt*|adwokat*|prawnik*|danych|kontakt mail*
    (dzwonienia|dzwonic|pisania|pisac|przychodzenia|listow|telefonami|telefonow) ~ (i pisa*|pisania i|i przychodz*|i listami|i listow|ani pisac|przychodzic|wizyt) ; +~ zaprzest*|przestan*|won|zadnych|nie|koniec|precz
    jakakolwiek droga
  `,
  channel_preference: `
    (wole|wolal*|lepiej|latwiej|wygodniej|prosze|poprosze|mozemy|mozna|kontakt|kontaktujmy|komunikacja|korespondencj*|tylko|wszystko|chce|piszmy|piszcie|wysylac|wysylajcie|najlepiej) ~ (mailem|mailow*|mailowy|mailowa|mail|email|listownie|listy papierowe|papierowe listy|poczta tradycyjna|elektroniczn*|pisemnie|na pismie|whatsapp*|messenger*|sms|smsem|czacie|czat|apke|aplikacj*|telegram*|signal*|telefoniczn*) ; !~ nie zycze|zaprzest*|umow*|skan|dokument*|potwierdz*|link|danych|usun*|wypis*|ugod*|faktur*|stop|zero|numer konta|nie dzial*|rozpis*|harmonogram*|warianty|udowod*|poprosze na pismie|zmien*|adres*|nowy|konta|reklamac*|odpowiedz na|przestan*|nie chce dostawac|nie pisz*|do zaplaty|zaplac*
    (dzwonic|dzwoncie|dzwon|zwoncie|telefonow|telefonu|telefon) ~ (nie odbieram|nie odbiore|nie dzwon*|niy zwon*|dzwonic nie) ; +~ pisz*|mail*|sms|esymes*|telegram|listow*|whatsapp
    (dzwonic|dzwoncie|prosze dzwonic|lepiej dzwon*) ~ (nie umiem|nie czytam|nie zagladam|nie pisze|nie korzystam|bo nie)
    (piszcie|pisac) [mi] (esymes*|sms|maile|mailem)
  `,
  clarification_request: `
    (nie) ~ (rozumiem|kumam|czaje|lapie|kapuje|pojmuje|jarze|jasne|niejasne|mowia|wiem czego|wiem o co pyta*|wiem co mam|ogarniam|dociera) ; !~ po polsku|jezyk*|dlaczego mam placic|angielsk*
    (co to|co to jest|czym jest|co oznacza|co znaczy|jak rozumiec|jak mam rozumiec|w jakim sensie|czym sie rozni*|jaka roznica) ~ (cesja|cesji|ugoda|restruktur*|kapitalizac*|wierzytelnos*|opcja|opcji|zdanie|skroty|to|znaczy|odset*|sprawe|pierwsza|prolongata) ; !~ za dlug|za firma|za numer
    (po ludzku|prosciej|jasniej|prostymi slowami|nie po prawniczemu|lopatologicznie|wytlumacz*|wyjasni*|konkretniej) ; !~ dlug*|skad|za co|odset*|kwot*|jak placi*|czemu nic
    (o co) (ci|wam|panu|pani|tu) chodzi
    co (mam|musze) (zrobic|z tym zrobic|robic|wybrac)
    po co wam (moja|moje|ta|te|moj)
    niejasne
    (za madre|za trudne|skomplikowane|zawile)
  `,
  complaint: `
    (skandal*|przeprosin*|reklamac*|zareklamow*|skarg*|skarz*|opisze was|opisze|wystawie|gazet*|telewizj*|reporter*|internecie|zawiadomienie na|bezprawi*|nagral*|wyzwal*|wyzywal*|grozil*|grozono|traktuj*|tak sie nie traktuj*|obsluga dno|trzasnal*|krzycz*|poniz*|upubliczn*|sasiadom|sasiadow) ~ (wy|was|wasz*|wami|mnie|ludzi|klient*|obslug*|pracownik*|windykator*|konsultant*|pani|pan|firme|zlozyc|skladam|zadam|oczekuje|dlug*|odpowiedzi|straszy*|robicie|zglosic|jedn* gwiazd*) ; !~ towar*|produkt*|w trakcie reklamac* telefon*|sprzet*|danych osobowych|nagranie|nagrania|usun*|policj* wyludz*
    ^ (skladam|chce zlozyc|gdzie zlozyc) (reklamacje|skarge)
    odpowiedzi na reklamacj*
  `,
  contact_update: `
    (numer|numeru|telefon|telefonu|adres|adresu|mail|maila|email|nazwisko|dane|danych|kod pocztowy|miejsce zamieszkania|ulica|ulice) ~ (nowy|nowe|nowa|zmiana|zmiane|zmianie|zmienil*|zmienilo|zmienic|zaktualizow*|aktualiz*|podmien*|poprawi*|wpisac inny|wpisac ten|inny|uleglo zmianie|stary|tamten|podwojne|inne|mieszkam przy|prywatny mam|na adres corki|na adres) ; !~ konta|termin*|rat*|usunac numer|wykresl*|nie moj|pomyl*|nie znam|kupil*|starter*|danych osobowych przetw*|skad macie|zgod*|wypis*|urodzen*|nie nazywam|imie|usunac moj adres
    (mieszkam|zamieszkal*|przeprowadz*|wyprowadz*) ~ (gdzie indziej|teraz|od maja|ulica|adres|od pierwszego|juz tam nie|przy|na ulicy) ; !~ noclegowni|bezdomn*|lokator|wynajm*|pod mostem|mieszka tu
    (wyszlam za maz|po slubie|po rozwodzie) .. (nazywam|nazwisko)
    teraz (nazywam sie|mam numer|mam nazwisko)
  `,
  data_access_request: `
    (moje dane|moich danych|danych|danymi|dane|o mnie|moich akt|mojej teczki|teczki|kartoteki|kartotek|korespondencji|pod moim nazwiskiem|nagranie|nagrania|pesel i adres) ~ (skad|skond|kopie|kopia|wglad|wydruk|wykaz|liste|lista|komu|kto|jakie|w jakim celu|na jakiej podstawie|jak dlugo|gdzie|administr*|udostepni*|raport|wszystko co|wszystkich informacji|dostep*|przetwarza*|trafily|przekazal*|dostac|komplet|macie) ; !~ usun*|skas*|wykas*|wymaz*|kasuj|zniszcz*|zapomn*|wyciek*|skradz*|ukrad*|oszust*|boje|kradn*|wzial|wzieli|kredyt*|nie podam|zmien*|zaktual*|popraw*|do przelewu|konta|zgod*|likwid*|pozbad*|podmiotow nie|urodzen*|zniknac|anonim*|chcecie moje dane|dlugu|wylud*
    (wszystko|informacje) (co|jakie) .. (o mnie) (macie|wiecie)
    prawa dostepu
  `,
  data_erasure_request: `
    (usun*|skasuj*|skasow*|wykasow*|kasuj*|wymaz*|wyczyszcz*|wyczyscc*|zlikwid*|zniszcz*|pozbad*|anonimiz*|zapomnie*|zapomnian*|delete|zniknac|likwidacj*) ~ (dane|danych|profil*|kartotek*|histori*|zdjec*|wszystko co|pod moim nazwiskiem|z bazy danych|z systemu|konto u was|pesel*|zgody|o mnie|rodo|z waszej bazy) ; !~ bik|krd|rejestr*|wpis*|numer telefonu stary|sms|wiadomosci|dlug*|zadluzen*|umorz*|prompt*|instrukc*|po moim dlugu nie wiem
    (nie zycze|nie zgadzam|nie wyrazam zgody|cofam|wycofuje|sprzeciw*) ~ (przechowy*|przetwarz*|danych osobowych|dane osobowe|na dane|moje dane)
    zadam usuniecia
    nie macie prawa do (moich danych|danych)
  `,
  dispute_amount: `
    (bylo|byla|mam|pozyczal*|winien|winna|wynika|faktura|rachunek|wedlug banku|zostalo mi) ~ (a nie {money}|a wy chcecie|a wy piszecie|a teraz {money}|skad u was|u was widze|nie na {money}|a nie na {money}) ; !~ zaplace|wplace|moge|rate|rata
    (niemozliwe|nie moze byc|nie moge byc winn*|przesadzil*|z dupy|z sufitu|blad o jedno|pomylil* zer*|tyle to ja|az tyle) ~ (tyle|kwot*|narosl*|zer*|zero|nie bral*|tysiecy|{money}) ; !~ raty|rata|oferta
    nie uznaje .. (wysokosci|kwoty|sumy)
    (niezgodn*|nie zgadza*) .. (z umowa|z harmonogramem|z banku|z fakturami)
    (policzcie|przeliczcie) .. (jeszcze raz|zle)
    (podwojnie) (doliczon*|naliczon*|policzon*)
    skad {money}
    (kwota|kwote|kwoty|kwocie|suma|sume|dlug|zadluzenie|wyliczen*|rachunk*|policzon*|policzyl*|przeliczcie|przelicz*|naliczyl*|naliczon*|doliczyl*|zawyzyl*|liczylam|liczylem|wychodzi|wyszlo) ~ (inna|inny|inne|co innego|za duzo|za wysok*|nie taki|nie taka|nie tyle|nie w takiej|skorygow*|blad|bledn*|pomyl*|prawidlow*|nie zgadza|mniejsza|mniej|wymysl*|ktorych nie ma|nie ma w|{money}) ; !~ rata|raty|rate|na raty|umorz*|zaplace|wplace|zarabiam|proponuje|dochod*|przelalem|pobral*|moge|link|karta|co miesiac|rozloz*|nie zgadzam sie na|proszę o|do zaplaty|jaka|ile|w ratach|stac|oferta|plan|ugod*
    (bylo|mialo byc|jest|wynosi) {money} .. (a) nie {money} ; !~ zaplace|moge|dam
    (uznaje|przyznaje sie do|zgadzam sie na) [tylko] {money} .. (reszta|reszty) 
    (wg|wedlug|podlug) (mnie|moich|mojego) ; !~ propon*
    (zgubiliscie|nie widzicie|gdzie jest|gdzie sa) .. (moje {money}|moja wplata|moje wplaty|moje raty)
    za duzo (policz*|nalicz*|dolicz*|wylicz*|wyszlo)
    (to) nie jest (prawidlowa|poprawna|wlasciwa) (kwota|suma)
    (splacil*|wplacil*|zaplacil*) .. a (kwota|dlug|zadluzenie) .. (ta sama|taka sama|nie spad*|rosnie|nie zmniejsz*)
  `,
  dispute_identity_theft: `
    (podpis|tozsamos*|torebk*|anydesk|mobywatel*|olx|dowodem|konta) ~ (sfalszow*|przejal|ukradziono|skradzion*|wzieli pozyczk*|wlam*|wyciagn*|przestepc*|ofiara oszustwa) ; !~ podszyw*|czy to
    ofiara oszustwa
    (ktos|kto|oszu*|zlodziej*|syn|brat|kuzyn|matka|wspollokator|kolega|osob* trzeci*|obcy|wzieli|wziyni|nabral|narobil*|haker*|siostra|ex|byly) ~ (na moje|moich danych|moim dowodem|moj dowod|mojego dowodu|moj pesel|moimi danymi|moj podpis|za mnie|na mnie|sklonow*|podrob*|posluzyl*|na moje nazwisko) ; !~ dlug po|placi za mnie|zaplaci za mnie|zadzwonil|kto ma moje dane|skad|komu|odbierz*|moglby do mnie
    (dane|danych|dowod|konto|kart*|tozsamos*|pesel) ~ (skradz*|wyciek*|sklonow*|wlam*|zgloszon* na polic*|zginal*|ukradl*|ukradzi*|hakn*|hack*) ; !~ wasza strona|kradniecie
    (policja|policji|prokuratur*|dochodzenie) ~ (zglo*|prowadzi|wyludz*|papiery|zawiadom*|na moje|kradziez*) ; !~ zglosze was|na was|nekan*
    wyludz* (kredyt*|pozyczk*|na moje|chwilowk*)
  `,
  dispute_not_mine: `
    (nie|niczego|zadnego|nigdy) ~ (nie kupowal*|na raty nie|nie brol*|nie jezdzil*|nie pozyczal*|nie mieszkal*|nie bralem|nie bralam|nie zaciagal*|nie mialem tam konta|konta nie mial*) ; !~ nie moge|na moje dane|prac*|pieniedzy|telefonu nie|slub*
    (to|niy|nie) (niy|nie) (moje|moj|moja) $ ; !~ numer|imie|nazwisko|dane
    (to) (lokator*|syna|corki|brata|innego|na firme|czyjs) ~ (nie moje|nie ja|dlug|zadluzenie|nie na mnie|nie placil)
    czyjs dlug
    (pesel|adres) .. inny niz moj
    (dlug|dlugu|dlugi|umowy|umowa|zobowiazan*|kredyt*|pozyczk*|rachunek|faktur*|zadluzen*) ~ (nie moj*|cudz*|nie poczuw*|nie zawieral*|nie zaciag*|nie bral*|nie podpisyw*|nie odpowiadam|zaprzecz*|nie istniej*|nie mam takiego|nie mam zadn*|przypis*|bral* moja|brala moja|matki|brata|siostry|zadnych|nie jestem strona|nie poreczal*|nie moje) ; !~ na moje dane|podrob*|skradz*|ktos wzial|moje dane|nie moj numer|pieniedzy|nie odpowiad* mi|oplat*|nie mam z czego|nie mam pien*|prawnik*|zmarl*|umarl*|zerwan*
    (nie poreczal*|nigdy nie kupowal*|nigdy nie bral*|nigdy nic nie|nigdy nie mial* u was|nigdy nie bylem klient*|nigdy nie bylam klient*|nie zawieral*) ; !~ takiego nazwiska|problem*
    (przez pomylke) .. (do|cudzego|dlugu)
  `,
  dispute_service: `
    (internet|kurs|kanal*|kanaly|prad|swiatlowod*|zamowien*|router|usluga|fachowiec|umow*|buty|odkurzacz|impreza|awari*|okna|szkolenie|skladka|abonament|przedstawiciel) ~ (nie chodzil*|nie odbyl|nie ruszyl|odciel*|nie zainstal*|anulowal*|oddan*|odeslan*|odeslalis*|do dupy|spartaczyl*|odwolan*|kaza placic|wycofal*|zglaszal*|krzywo|przeciek*|kasy nie oddali|oszukal*|namowili|nie wyplacil*|nie zrobili|zwrot przyjety) ; !~ platnos*|link|zaplace jutro
    nie dzialalo
    nie zrobili co
    (silowni*|internet*|prad*|licznik*|paczk*|towar*|kurier*|dekoder*|router*|garnki|lekcj*|kurs*|swiatlowod*|kablowk*|wyjazd*|wycieczk*|biuro podrozy|dentyst*|rezerwac*|usluga|uslugi|sprzet*|telefon|umow*|auto z wypozycz*|przesylk*|sklep*) ~ (zamkniet*|nie dzial*|nie fungowol*|zepsut*|zepsul*|walniet*|nie dostarcz*|nie dotarl*|zaginel*|zaginal*|odwolan*|odwolal*|odeslal*|oddalem|oddalam|beznadziej*|bubl*|co innego|nie podlacz*|ignorowan*|zly|wadliw*|przedluzyli bez|bez zgody|wypowiedzial*|nie przysz*|nigdy nie|uszkodz*|reklamow*|bez rysy|nie korzystal*|nie kozystal*|zawyzal|zrezygnowal*) ; !~ strona|link|platnos*|na moje dane|skradz*|moj telefon|do telefonu|numer|prosze usunac|nie dziala mi|dzwon*|mi telefon|internet nie dziala wiec nie moge zaplacic
    (przyszlo|przyslali|obiecali|dali) .. (co innego|niz zamowil*|inny towar)
    nigdy [mi] (tego|go|jej) nie (dostarcz*|dostal*|otrzym*|przysz*)
  `,
  dispute_time_barred: `
    (przedawn*|zadawn*|wygaslo|nie obowiazuje|niewazne|po ptakach) ~ (lat|roszczen*|czasu|to|latach|{duration})
    po (szesciu|trzech|dziesieciu|pieciu|{number}) latach .. (pomarzyc|juz|nie)
    (dlug|to|kredyt|umowa|sprawa|roszczenie) ~ (sprzed dekady|sprzed lat|dawno minal|za dawno|za stare|przedawn*|niewazn* juz|zamierzch*|prehistor*|dekady temu|nie podlega) ; !~ wzrosl
    (za stare|za dawno|za pozno) .. (juz|to|na)
    (w|z) {year} .. (to bylo|bylo|roku|termin|minal|nie podlega|egzekuc*) ; !~ wzial* na moje|urodz*|zaplacil*
    sprzed ({duration}|{number} lat|dekady)
  `,
  hardship_illness: `
    (sparaliz*|wylew*|ciaz*|sor-ze|sorze|oddziale|intensywnej terapii|schorowan*|parkinson*|l4|niepelnosp*|zdrowie|kregoslup*|borelioz*|dializ*|gips*|demencj*|wozek|wozku|serce|stwardnieni*|potracil*|potracon*|kalek*|na rencie chorobowej|schizofreni*|rehabilitac*|zaburzeni*|psychiatr*|onkolog*|stomi*|udar*|astm*|chemio*|chorob*|chor* na) ; +~ mam|jestem|mi|maz|zona|ojciec|tata|mama|matka|syn|corka|siedze|leze|moj|noga|ja|sm|na|w|przez|wysiadl*|siadlo|ze mna|dziecko|brat|dializuje ; !~ z calego serca|serce sie kraje|zdrowie psychiczne przez was|na zdrowie|poboznych|nekac|wozek widlowy|bezrobot*
    sm mam
  `,
  hardship_income_loss: `
    (prac*|robot*|umow*|firm*|szef*|biznes*|knajp*|kontrakt*|dochod*|wyplat*|etat*|zlecen*|kursow*|zarob*|glovo|uber*|dzialalnos*) ~ (stracil*|zabrali|skonczyl*|nie przedluz*|zbankrut*|padl*|zamkn*|spadl*|zwoln*|zablokow*|nie placa|nie dostal*|nie dostaje|minimaln*|stoi|nie przychodzimy|wylecial*|redukc*|likwid*|nie mam|brak|przestal*|nie ma) ; !~ towar*|do pracy nie|w pracy nie|umowy nie podpis*|nie mam umowy z wami|nie mam takiej umowy|kopii umowy|sklep|usluga|numer do pracy|oplacilem|odeslal*|silowni*|na moje|internet*|prad*|telefon*|zadnej umowy|zakaz*|wypowiedzial*
    na (bezrobotnym|bezrobociu|zasilku|kuroniowce)
    (na bruk|bez pracy|bez roboty|bez zatrudnienia|bezrobotn*)
    bez (pracy|dochodu|wyplaty)
  `,
  hardship_other: `
    (kasy|kasa|pieniedzy|piniyndzy|pieniazkow|bejmow|grosza|srodkow|hajsu|forsy) ~ (nie mam|ni mom|niy mom|brak|nie ma|pusto|skad wezme|skad wziac|skonczyl*) ; !~ dzis|jutro|wam nie dam|nie dam|nie zobaczycie|nie dostaniecie|nie bedzie|nie oddam|dlugu => kind=no_money
    (bied*|nedz*|eksmi*|noclegown*|bezdomn*|opal na zime|bukmacher*|przegral*|zakladu karnego|pusto w portfelu|nie wyrabiam|ledwo zyj*|ledwo wiaz*|od wyplaty do wyplaty|rozpadl mi sie|susza|powodz|wiecej dlugow|mops|wegiel|wegla|za co kupic) ; !~ komornik* mi => kind=financial_difficulty
    (nie mam|ni mom) (za co|z czego|juz nic|nic) ; !~ dlugu|za co placic bo nie|do was|z wami|wspolnego|przeciw => kind=no_money
    nie (wyrabiam|starcza|wystarcza|radze) .. (oplat*|rat*|zycie|zyc|finansow*|z rachunk*|na) => kind=financial_difficulty
    na koncie [mam] {money} => kind=no_money
  `,
  identity_confirm: `
    (zgadza sie|przy telefonie|we wlasnej osobie|z tej strony|slucham uprzejmie|to do mnie|do mnie ten|to moja umowa|wlasnie ze mna|ze mna pan|ze mna pani|ktorej szuka*|ktorego szuka*|to jestem ja|to jest jo|to jo|to moje konto|to moje dane|posiadacz*|jezdem) ; +~ ja|tak|jestem|to|mnie|moj*|zgadza|jo|we wlasnej|jezdem ; !~ nie|wnucz*|zona|maz dlu*|mama|syn|corka|rozliczenie|kwota|kto|z jakiej|zieciem|ziec|tesc*|kolez*|sekretar*|ksiegow*|niy|pomyl*|za duzo|reszta|kwot*|raty => is_account_holder
    ^ [tak|no|a] jestem (ten|ta|tym|ta sama|ten sam) ; !~ nie|czlowiek* ktory => is_account_holder
    ^ (tak|no) .. (ja) $ ; !~ nie|maz|syn => is_account_holder
  `,
  identity_deny: `
    nie (jestem) <given-name> => is_account_holder=false
    (nazywam sie|imie|nazwisko) .. (inaczej|inne) ; !~ teraz|zmien* => is_account_holder=false
    (nie ze mna|nie do mnie|nie ja) ; !~ dlug|bralem|wzial*|podpis*|umow* ; +~ rozmawiac|nazywam|imie|nazwisko|chce pan => is_account_holder=false
    nie jestem (adresatem|posiadaczem) => is_account_holder=false
    nie (jestem) .. (osoba|tym|ta|tym panem|ta pania|nim|nia|wskazan*|poszukiwan*|kogo|strony) ; !~ strona tej umowy|dluznik*|winien|winna|wasz*|zainteresow*|pewn*|glup*|klient* ; !> dlugu => is_account_holder=false
    (ja|jo) nie jestem ; !~ winien|winna|dluzn*|wasz*|zadluz*|glup*|zainteresow*|w stanie|pewn*|na to|bot*|robot*|polak* => is_account_holder=false
    nie nazywa* => is_account_holder=false
    nie jestem _ $ ; !~ winien|winna|dluzn*|wasz*|zainteresowan*|pewien|pewna|pewny|bot*|robot*|glup*|zadowol*|polakiem|bogat* => is_account_holder=false
    (zle|inne|nie to|nie moje) (imie|nazwisko|dane) ; !~ zmien*|teraz mam => is_account_holder=false
    (imie|nazwisko|dane) .. (nie zgadza*|inne|nie moje|zupelnie inne|nie sa moje) ; !~ zmien* => is_account_holder=false
    (ja|jo) (to|jestem) (ktos|kto) inny => is_account_holder=false
    (rozmawia|pisze) .. z kims innym => is_account_holder=false
    (nigdy|wcale|w zyciu) .. nie nazywal* => is_account_holder=false
    zaden (ze mnie|ja) => is_account_holder=false
    (to|toc|skad to) (nie|niy) (ja|jo) $ => is_account_holder=false
    nie mialam takiego nazwiska => is_account_holder=false
    ^ nie ,, [ja] (jestem|nazywam|mam na imie) => is_account_holder=false
  `,
  inconvenient_place: `
    (jestem|siedze|stoje|jade|leze|czekam|teraz|kieruje|wlasnie) ~ (w pracy|w robocie|autobus*|tramwaj*|pociag*|metrze|kasie|poczekalni|za kolkiem|wyklad*|mszy|kosciel*|sklepie|budowie|weselu|urzedzie|kolejce|tesciow|fryzjera|basenie|silowni|bibliotece|lekcji|kinie|restauracji|dentysty|pogrzebie|lotnisku|szkole) ; !~ za rok|stracil*|zwolnil*|zamkniet*|chorob*|dlatego nie mam|nie wiem czy|podstawow*|klas*
    (nie|przestan*|po co|kto|nie zycze|zakaz|byscie|budzi*) ~ (w pracy|do pracy|miejscu pracy|do roboty|po nocach|w nocy|rano|o szostej|w niedziel*|w weekend*|w sobot*|w swieta|po {number}|przed {number}|po {time}|przed {time}|do {time}|o tej porze|o tej godzinie|w godzinach|wieczorami|przy dzieciach|srodku dnia|przed osma|tak pozno|tak wczesnie) ; +~ dzwon*|pisz*|pisac|kontakt*|telefon*|rozmaw*|gada*|budzi*|prosze|spokoj|nie|wiadomosc* ; !~ zaplac*|place|splac*|rate|raty|zadzwoncie po|oddzwon*|moge po|zlecen*|przelew*|wplac*|nie mam pracy|umow*|zwolnil*|odsetki
    w pracy mam zakaz
    (ludzie|wszyscy|szef|dzieci|klienci) .. (slysza|sluchaja|slyszy|patrza|obok)
    mam (nocne|nocki)
  `,
  insolvency_proceedings: `
    (likwidacj*|ukladow*|restrukturyz*|bankrut*|upadl*|upadlo*|syndyk*|niewyplac*|oddluz*|bankructw*|postepowani* o) ~ (spolka|firma jest|postepowanie|sad|sprawe|sprawa|plan splaty|doradca|oficjalnie|dluznik*|konsumenck*|oglos*|zlozyl*|wniosek|w toku|moja|jestem) ; !~ pracodawca|knajpa|zbankrutowala|szef|padla|zwolnili|chyba zostane|zaraz bede
  `,
  language_switch: `
    (polski|polsku|polskim|angielski|angielsku|angielskim|niemieck*|rosyjsk*|ukrainsk*|hiszpan*|portugal*|francus*|wlosk*|czesk*|litewsk*|bialorus*|gruzin*|english|spanish|deutsch|hindi|wietnam*) ~ (jezyk*|prosze|poprosze|lepiej|tylko|mowi*|rozmaw*|pisac|rozumiem|nie umiem|nie znam|trudny|ucze|dostepn*|ustaw*|wlacz*|przestaw*|wrocmy|kontynu*|przyslijcie|da sie|ok|troche|slabo) ; !~ bank|szkola|kurs angiel*|lekcje|konto w|prompt*|prawnicz*
    (nie jestem polak*|jestem z ukrainy|jestem z gruzji|jestem z indii|jestem z niemiec|jestem cudzoziem*|obcokrajow*)
    w moim jezyku
  `,
  minor: `
    lat {number} ; !~ dlug*|splat*|pracuje|rat
    (siodma|szosta|piata|osma|pierwsza|druga|trzecia|{number}) klas* ; +~ jestem|chodze|ucze|mam ; !~ synowie
    (nie jestem|nie) (dorosl*|pelnoletni*)
    (trzynastolatk*|czternastolat*|dwunastolat*|pietnastolat*|szesnastolat*|siedemnastolat*|siedmiolat*|osmiolat*|dziesieciolat*|nastolat*|smarkacz*|synek|gimby|osiemnastk*) ; !~ dla
    (dziecko|syn|corka|odebralo) ~ (ma {number} lat|ma {duration}|maloletn*|nieletn*) ; !~ jestem mama
    (rocznik|z rocznika) {year} ; !~ urodz*
    do osiemnastki
    {number} lat mam
    (mam|mom|skoncze|skonczylem|skonczylam|konczę|ja|ma) [dopiero|tylko|juz|ledwo|raptem|jeszcze|zaledwie] ({number} lat|{number} lata|{duration}|{number} latek|{number} lot) ; !~ dlug*|splat*|rat|raty|pracuje|kredyt*|pozyczk*|doswiadcz*|dzieci|dziecko|na splate|stary|tel|numer od|umow* od|minelo|nie place|przedaw*|chorob*|prac* od|zarabi*|malzen*|temu|dwoje|emeryt*|od {number}
    (niepelnoletn*|nieletn*|maloletn*|malolat*|bajtel|dzieckiem|dzieciak*|osmoklas*|podstawow*|gimnazj*|liceum|liceali*|technikum|legitymacj* szkoln*|uczniem|uczennica|uczen|dziewczynk*|chlopcem|szosta klas*|piata klas*|siodma klas*|dziesiecioletni*|klasa podstaw*|szkole podstaw*) ; +~ ja|jestem|mam|moj|moja|numer|to|odebral*|ucze|chodze|zdaje|syn|corka|w|pan|pani ; !~ pracuje w|nauczyci*|remont|place za
    (mam|skoncze) (17|16|15|14|13|12|11|10|9|8|siedemnascie|szesnascie|pietnascie|czternascie|trzynascie|dwanascie|jedenascie|dziesiec|dziewiec|osiem) [i pol|lvl|wiosen|na karku] (lat|roku|i|wiec|$) ; !~ zl|zloty*|tysiecy|rat|dni|miesiecy|dzieci|kont
    (skoncze|koncze) 18
    {number} na karku
    numer (nalezy do|to numer) dziecka
  `,
  opt_out: `
    (nie|przestan*|prosze nie|prosze przestac|nie chce|dosc|skonczcie|wylacz*|stop|wywalcie|nie zgadzam|kasuje zgode|ostatni|odsubskryb*) ~ (sms|smsow|smsy|smsami|wiadomosci|wiadomosciom|powiadomien*|powiadomienia|spamem|spam|spamuj*|bazy smsowej|e-maile|maila nic|dzwonienie|telefonow od automatu|wysylki) ; !~ wole|lepiej|piszcie na|mailem prosze|nie doszedl|nie dostal*|nie czytam|nie zagladam|w pracy|{time}|rano|po nocach|listow*|zeby placic|mail zamiast|telegram|umiem
    ^ [prosze] nie (pisz|dzwon|wysylaj|piszcie|dzwoncie|wysylajcie) do mnie [wiecej|juz] $
    (wylaczcie|wylacz) [mi] [te] (powiadomienia|dzwonienie|wiadomosci|smsy)
    spamuj*
    odsubskrybuj*
    (sms|smsy|smsow|smsom|esymes*|wiadomosci|przypomnien|powiadomien|whatsappie|whatsapp|mailowych|maili|subskrypcj*|newsletter*|automat) ~ (stop|zero|koniec|dosc|zadnych|nie chce|nie pisz*|zaprzest*|wylacz*|wypis*|rezygn*|anuluj*|dejcie pokoj|dajcie spokoj|nie wysyl*|przestan*|blokuj*|niech nie|wiecej nie|nie dzwoni|juz nie) ; !~ mail* zamiast|piszcie na|wole|lepiej|potwierdz*|nie doszedl|nie dostal*|usluga|blik*|w pracy|rano|po nocach|skarg*|danych
    (wypisa*|wypisz*|wykresl*|skresl*|wyrejestr*|usun*) ~ (mnie|z listy|numer|nr|sie|z bazy sms|stop|prosze) ; !~ bik|krd|rejestr*|dane|danych|konto|odset*|oplat*|koszt*|wpis*|profil*|kartotek*|z bazy danych|z systemu|dlug*|stary numer i wpisac
    (blokuje|zablokuje|zablokowal*) (was|ten|numer|ten numer|wasz|wasz numer) ; !~ link*|mi|konto
    ^ stop stop
    ^ stop ,,
    niech (ten automat|nikt) .. nie (dzwoni|pisze)
  `,
  pay_in_full: `
    (calosc|calosci|cale|cala|caly|calkowit*|wszystko|pelna|pelnej|zupelnie|calkiem) ~ (zaplace|splace|splacam|wplace|przeleje|splacic|zaplacic|uregulow*|splata|splate|na raz|od razu|zamknac|zdecydowal*|biore|poprosze|bez rat|jednorazow*|oddam|place|przelew*|jednym|jutro|dzis) ; !~ nie mam|nie moge|nie dam|czy|ile|jak zaplace|jesli|jezeli|umorz*|opusc*|rabat*|upust*|gdybym|nie zaplace|splacilem|splacilam|zaplacilem|zaplacilam|dlug nie|za {money}|nie stac|polow*|zamiast calosci|nie calosc|spuscili|odsetk* anul*|rezygnuj*
    (bez|nie chce|po co sie bawic w|zadnych) rat ; +~ cal*|wszystko|od razu|na raz|jednorazow*|splac*|calosc
    (nie bede sie rozdrabniac)
    (raz a dobrze|jednym przelewem) ; !~ {money}|za
  `,
  payment_problem: `
    (platnos*|przelew*|wplat*|karta|karte|kart|blik*|link*|strona|strony|apka|apki|aplikacj*|bank|konta|konto|kod|kodu|wplatomat*|automat|captcha|system|transakc*|limit|polecenie zaplaty|zaplacic|gotowk*) ~ (blad|bledn*|bledzie|zawies*|nie przych*|nie dostal*|pusta|pust*|przekrocz*|nie puszcz*|nie puscil*|utknal|utknel*|nie da sie|polknal|odrzuc*|zwrocon*|zwrocil*|lezy|nie przech*|nie przesz*|nie przyj*|zly numer|zle konto|nie istnieje|brak takiej|brak srodkow|blokuje|nie przepuszcz*|wisi|zla kwot*|pomylk*|nie dziala|nie dzialaja|nie laduj*|nie otwier*|wygas*|komunikat|nie moge|zaciela|nie wchodz*|cofn*|podwojn*) ; !~ nie moge zaplacic calosci|nie moge zaplacic bo nie mam|nie moge zaplacic dzis|nie mam pieniedzy|silowni*|internet nie|dekoder*|dlug nie istnieje|rat*|stracil*|nie moge teraz|zablokuj* was|raty|konto zajet*|zajel*|umorz*|tyle|nie stac
    (pobralo|pobrano|sciagnelo|zabralo) .. (pieniadze|dwa razy|podwojnie)
    (probowal*|probuje) .. (zaplacic|przelac|wplacic) .. (odrzuc*|nie|blad|wywala)
    pieniadze poszly gdzie indziej
    wisi .. oczekujacych
  `,
  prompt_injection: `
    (prompt*|instrukc*|polecen* system*|konfiguracj*|wytyczn*|sudo|admin|administrator*|programist*|jailbreak|tozsamosc|regul|reguly|zasad|odszyfruj|zresetuj|limit rabatu|gre|zadanie|zweryfikowan*|wszystkich dluznikow) ~ (pokaz*|wyslij|wklej|wydrukuj|ujawnij|przetlumacz*|wypluj|wypisz|wyswietl|przeczytaj|umorz*|umarz*|skasow*|kaze|nakazuje|zacznij|bez|nowa|pomin|ignoruj*|potraktuj|od teraz|twoje|twoja|wykonaj|jestes|nie masz|zagrajmy|podaj dokladnie|hipotetycznie|uznaj) ; !~ platnosc*|instrukcje przelewu|instrukcje platnos*|numer sprawy => asks=ignore_rules
    (ignoruj|zignoruj) (to|co|wszystko) => asks=ignore_rules
    od teraz (odpowiadasz|jestes|piszesz|masz|bedziesz) => asks=act_as
    system content => asks=ignore_rules
  `,
  refuse_to_pay: `
    (place|zaplace|splace|splacac|wplace|oddam|dam|placic|oddac|zaplaty|pieniedzy|kasy|grosza|pieniadzach|kasie) ~ (nie bede|nie zamierz*|nigdy|swiety nigdy|zapomni*|nie zobaczycie|nie dostaniecie|nie dam|predzej|dla zasady|nie ma takiej sily|mozecie pomarzyc|wypchac|dobrowolnie nic|ani mysle|odmawiam|ani grosza|nie mam ochoty|nic wam|wole rozdac|choc*|ode mnie|nie oddam) ; !~ jak nie|jesli nie|co jak|co jesli|na raty|calosci|calej|od razu|dzis|odset*|koszt*|dopoki|do kiedy|przez|nie bede w stanie|kart|nie dam rady|w terminie|na czas|wiecej niz|nie bede mogl*|{money}|towar*|uslug*|zepsut*|umow*|co sie|stanie|grozi|raz zaplace
    (czekam na|oddajcie do|idzcie do|spotkamy sie w) (komornika|sadu|sadzie) ; +~ nie|nic
    (mozecie) [sie] (wypchac|pomarzyc|skoczyc|pocalowac)
    niech placi kto (chce|inny)
    (figa|fige) z makiem
  `,
  reject_offer: `
    (oferta|oferte|oferty|propozycj*|ugod*|plan|planu|warunk*|opcj*|rata|raty|rat|wariant*|harmonogram*|termin|wplata) ~ (nie przyjm*|nie akcept*|nie zgadz*|nie zgodz*|odrzuc*|nie do przyjecia|nie do zaakcept*|odpada*|nie skorzyst*|nie interesuj*|nie oplac*|rezygnuj*|nie podoba|do bani|za wysok*|za duz*|za malo|nie pasuj*|nieatrakc*|nie urzadz*|nie biore|nie wezme|nie podejm*|nie odpowiad*|zly|kiepsk*|slab*|nie dobra|nie jest dobra|inna prosze|nie dam rady) ; !~ przelew*|link*|karta|nie dziala|platnos*|spozn*|przesun*|przeloz*|umowa z|automat*|bledn*|wyliczen*|ile|czy|kiedy|sad*|sms|zerwan*|numer*|w terminie
    ^ [nie] (odrzucam|nie biore|nie bierem|niy bera|nie przyjmuje|nie skorzystam|dziekuje nie skorzystam|nie urzadza mnie|nie oplaca) [tego|to|mi|sie]
    (ani) _ [opcja] .. ani _ [opcja|oferta|propozycja]
    (to|tyle) [dla mnie] nie do (zaplacenia|splacenia|udzwigniecia)
    macie cos innego
    inna (oferta|oferte|propozycje|propozycja) prosze
    to mnie nie urzadza
  `,
  repeat: `
    (jeszcze raz|jeszcze roz|od nowa|powtorz*|ponownie) ~ (prosze|prosza|pytanie|glosno|wyraznie|moment|co|wszystko|powiedz*|napisz*|cofnij) ; !~ zadzwon*|sprobuj*|link|zaplac*|przeslij umow*|przelicz*|numer konta|odezwiecie|policz*
    ^ (co takiego|co takie|ucielo|urwalo|padzej|co|he|hę|ze co|slucham) [sie|prosze] $
    (ucielo|urwalo|przerwalo|zniklo) .. (wiadomosc*|glos|rozmow*|mi)
  `,
  report_payment: `
    (przelew|wplata|wplate|pieniadze|rata|rate|doplate|naleznosc|dlug|zl|poszlo|wyslane|uregulowan*) ~ (poszlo z|poszlo juz|poszlo na|zostala uregul*|uregulowan* w dniu|zech zaplacil|juz zaplacil*|zrobilem|zrobilam|oddalem bankowi|juz oddal*|sciagnal z pensji|wyslane|dojdzie|zaplacon* w|doszedl) ; !~ kiedy|nie poszlo|zle konto|odrzuc*|zwroc*|nie dosz*|pomylk*|czy|automat*|utknal|na moje dane|piec
    ^ wyslane
    (juz) .. (zaplacil*|splacil*|oddal*|przelal*|wplacil*) ; !~ nie zaplac*|ile juz|czy juz|nie splac*|nie wplac*
  `,
  request_human: `
    (gdzie jest|przekaz do|niech sie tym zajmie|nie z botem|dajcie pania|pani kierowniczka|pomowic|ktos prawdziwy|ktos zywy|polaczyc z biurem|pania z biura|z panem robertem|kto tam jest nad) ; +~ czlowiek*|chcial*|prosze|poprosze|nie z botem|zajmie|pania|ktos|rozmawiac|biur*|pogadam|kierown*
    (konsultant*|czlowiek*|czlowieka|doradc*|osoba|osobe|opiekun*|kogos|kims|pracownik*|chopa|zywego|zywa|zywym|pani monika|kierownik*|dyzurn*) ~ (dawaj*|daj|dej|dajcie|dac|prosze|poprosze|chce|wole|rozmow*|rozmawiac|pogadac|polacz*|przelacz*|do telefonu|szansa|dostepny|z biura|po ludzku|porozmaw*|dogadam|zywo|do godki) ; !~ prawnik*|adwokat*|czy jestes|jestem opiek*|opiekuje|nie chce rozmawiac z|o kogo chodzi|znam kogos|szukacie kogos|nie wiem kogo|czy rozmawiam|udowod*|zadzwoni|ze stalk*|kim jestes|numer|dla kogos|robot czy|pracownik pana|obrazil*|grozil*
    (nie chce|nie gadam|nie rozmawiam|nie bede gadac|dosc|bez|zero|starsza jestem) ~ (botem|bota|robotem|maszyna|automat*|komputerem|z komputerem)
    (zero) (zero|konsultant)
    z (kims|czlowiekiem|osoba|konsultantem|konsultantka) (zywym|prosze|polaczyc)
  `,
  request_payment_link: `
    (link|linku|linka|linkiem|linki|odnosnik*|bramk*|stronke|stronki|adres strony|kod qr|qr|gdzie kliknac|gdzie mam kliknac|platnosc na telefon) ~ (przys*|wys*|podes*|podrzu*|slij*|daj*|dawaj|poprosze|prosze|nowy|ponownie|jeszcze raz|nie doszedl|nie przyszedl|nie dostal*|mial byc|dlaczego|zaplac*|na kwote|podaj|pokaz) ; !~ oszust*|podejrzan*|nie klik*|wirus*|blad|nie dzial*|blokuje|pusta|pust*|falszyw*|nie otwier*|umow*|nie wejde
  `,
  request_validation: `
    (umow*|dowod*|dokument*|papier*|faktur*|nakaz*|wezwani*|wyrok*|cesj*|nabyci*|kwit*|podpis*|pelnomocnictw*|wyciag*|na pismie|na papiorze|zasadnos*|wierzytelnos*|czarno na bialym|potwierdzeni* od banku|sprzedal wam) ~ (pokaz*|przys*|wys*|przesl*|prosze|poprosze|dajcie|dejcie|gdzie|chce|kopi*|kopie|skan*|udowodn*|udokument*|przedstaw*|wykaz*|zobacz*|potwierdz*|bez|dopoki) ; !~ wplaty|zaplaty mam|tozsamos*|ugody na pismie|moj dowod|moim dowodem|na moj dowod|skradz*|ukradl*|dowodu osob*|legitym*|moje dane|danych|na mail* zamiast|szkolna|wypowiedzial*|odset*|stan umowy|wplat|mam dowod|mam potwierdz*|zaplacil*|przelew*|prawnik*|adwokat*|rozpisz*|raty|numer umowy|umowa na|odsylam|ostatnie cyfry|nie przedluz*|stracil*|skarg*|reklamac*|konto|rachunk*|usunieci*
    (udowodnij*|udokumentuj*|wykazcie) ; !~ czlowiek*|bot*|kim jestes|tozsamos*
    ^ (na pismie|dokumenty|papiery|umowe|skany) [to|dokumentow|prosze|poprosze] ; !~ wole|kontakt*
  `,
  reschedule_payment: `
    (rate|raty|rata|wplate|wplata|wplaty|platnos*|termin*|date|przelew|zaplacic|zaplace|splate|emerytur*|na {number}|to na) ~ (przesun*|przeloz*|przelozyc|przeniesc|przeniesc*|przenies*|zmien* date|zmienmy|zmiencie|pozniej|nie dam rady w|obsunie|obsunie sie|nie wyrobie|nie zdaze|nie wypali|zamiast|dopiero w|w innym dniu|spoznie|spozni*|opozni*|jednak nie|a nie na poczatku|pod koniec miesiaca|a nie {number}|nie w tym terminie|zapomnialem) ; !~ umorz*|odset* za|numer*|adres*|zmienic adres|rozmow*|zadzwon*|stracil*|automatycz*|link|kiedy jest|nie zaplace wam|nigdy
    (umowil* sie|umowion*|mial* placic|mial* zaplacic|obiecal*|mialo byc|mial byc) ~ (ale|dopiero|zaplace|nie|jutro|przeloz*|bedzie|{date}) ; !~ link|raty 0|usluga|kurs|wyjazd
    nie ({date}|w {date}|na {date}) .. (tylko|ale|a|lecz|zrobmy) .. {date}
    jednak nie {date}
    na {number} .. nie wyrobie
    nie (dam rady|zdaze|wyrobie|bede mial*|wyrobie sie) .. (dzis|{date}|do {date}|w {date}|na {number}) .. ({date}|jutro|moge|zaplace|{number}|zrobmy) ; !~ raty|na raty
  `,
  self_harm_risk: `
    (leki|tabletki|lina|line|sznur|balkon*|torach|tory|most*|dach*) ~ (przygotow*|zakonczyc|skoczyc|zostaje|nadziei|galaz|zastanawiam|koniec|skonczyc) ; !~ dlug|zl
    po co [ja] [jeszcze] (zyje|zyc)
    (skonczyc|koncze|skoncze|zakoncze) (z|ze) (soba|zyciem|tym wszystkim na zawsze)
    (dzis|dzisiaj|zaraz|dzisiaj to|dzis to) (koncze|skoncze) ; !~ prace|o {time}|szychte|zmiane
    ^ zegnajcie
    nie dam rady [juz] zyc
    (sobie cos zrobie|kms)
    jak umre ; !~ dlug przejdzie|kto bedzie|dzieci
    nie mam [juz] (nadziei|sily zyc|po co)
    (zyc|zycie|zycia|zyl|zyla|swiat|umrzec|zabic|zabije|smierc*|obudzic|pociac|pocial*|rzuce|rzucic|pociag|gaz|noz|powies*|koniec ze mna|nie bedzie mnie|mnie juz nie bedzie|cos sobie zrobie|sobie cos zrobie|skoncze ze soba|skonczyc ze soba) ~ (nie chce|niy chca|nie mam po co|nie warto|bez sensu|beze mnie|lepiej zebym|modle|jutro|wczoraj|pod|odkrec*|w reku|boje|odbior*|odebr*|siebie|sie|dosc|bez sensu|nie zartuje) ; !~ was zabij*|zycia nie dajecie|zyc nie dajecie|brat|siostra|maz|zona|syn|gazowni|rachunki za gaz|zl|kosztow|koszty|zycie drogie|drogie|dajcie zyc|latwiejsze|zdazyl na pociag|na zycie|zyje
    mnie [juz] nie bedzie (jutro|juz|na tym|$) ; !~ w domu|w pracy|w miescie|w kraju|na wakac*
    (jutro|wkrotce|niedlugo) mnie [juz] nie bedzie ; !~ w domu|w pracy|w kraju
    beze mnie (bedzie|bylby|byloby)
    (swiat|wszystkim|im|wam|rodzinie) .. (bez|beze) mnie
    nikt po mnie nie zaplacze
  `,
  setup_autopay: `
    (automat*|autopob*|samo|sama|same|cykliczn*|stale|polecenie zaplaty|obciaz*|pobiera*|pobieranie|sciaga*|schodz*|podepne|podpiac|podepnijcie|podlacz*|netflix) ~ (rat*|raty|kart*|konta|rachunk*|konto|splat*|platnos*|placi*|placilo|miesiac*|miesieczn*|ustaw*|niech|zgod*|prosze|poprosze|chce|macie|mozna|wlacz*|z pko) ; !~ nie dzial*|nie przyj*|zle konto|dwa razy|odrzuc*|nie przech*|automat polknal|rozmawiac|czlowiek*|wiadomosc automat*|dzwoni|bot*|odwol*|anuluj*|wylacz*|zaj*|komornik*|maszyn*|na moje dane|sama|samemu sobie|same odsetki
    (niech|zeby) [sie] (samo|same|sama) (pobier*|placi*|schodz*|sciag*|oplac*)
    (z automatu)
  `,
  smalltalk: `
    (szczesc boze|niech bedzie pochwalony|pochwalony|spokojnej nocy|milo mi|bardzo mi milo|ladna pogoda|pogoda|upal|cala przyjemnosc|nie ma za co|wesolych swiat|nara|narka|papa|pyrsk|smacznej|fajny|mily jestes|ciesze sie|no hejo|hejo|siemano|joł|yo|strzalka|z bogiem|nie ma sprawy dzieki|fajnie ze) ; !~ zaplac*|dlug*|rat*|termin* @0.7
  `,
  suspect_scam: `
    (wylud*|wyludz*|oszu*|fejk*|fake|podejrz*|na wnuczka|krętacz*|kretacz*|zlodziej*|falszyw*|kradn*|nabiera*|naciag*|podszyw*|scam*|lewe|lewa|dziwne konto|wyciagacie dane) ~ (to|czy|wyglada|wiadomos*|sms*|strona|dane|ludzi|boje|mi|proba|bank ostrzega|firme|was|chyba|telefony) ; !~ na moje dane|na moje nazwisko|padlem|padlam|ofiara oszu*|moj pesel|zaciagn*|kredyt na moje|wzial|wzieli|policj* zglos*|sklep*|sprzedaw*
    (skad) (pewnosc|mam wiedziec|mam pewnosc|wiem) ; !~ za co|dlug
    (bank ostrzega|takich jak wy)
    nie (wierze|ufam) (wam|w to|panu|pani|tej)
  `,
  third_party: `
    (jestem|tu|pisze|zalatwiam|pomagam|moge rozmawiac|z tej strony) ~ (za zone|mezem|kuzynem|kuzynka|za rodzicow|syn mama|ex mezem|za wujka|upowaznien*|kolega|recepcja|pracownik socjalny|mama|tacie|soltysem|za niego odpisal*) ; !~ zmarl*|nie zyje|mam {number} lat|nie moj dlug => is_account_holder=false
    (szefowej|szefa) .. nie ma => is_account_holder=false
    (jestem|mowi|tu|ja|odebral*|z tej strony|ja to) ~ (narzeczon*|zona|maz|syn|corka|wnucz*|wnuk|ziec|synow*|bratow*|szwag*|ciocia|ciotka|tesc*|mama|tata|matka|ojciec|ksiegow*|sekretark*|wspollokator*|opiekunk*|opiekunem|kolega|kolezank*|siostra|brat|babcia|dziadek|sasiad*|rodzic|rodzicem|pelnomocnik* rodzin*) ; !~ zmarl*|umarl*|nie zyje|chor*|nie moj dlug|samotn*|na moje dane|szpital*|stracil*|w ciazy|dlug matki|ukradl*|mam {number} lat|niepelnolet*|podrob*|zona nie pracuje|bezrobot* => is_account_holder=false
    (go|jej|jego|on|ona|maz|zona|dziadek|babcia|stary|chlop|tesc|mamusia|mama|tata|brat|szef|wlasciciel) ~ (nie ma|wyszedl|wyszla|spi|w trasie|jest w ogrodku|zaraz wroci|wroci|wroca|jedzie autem|prosil*|powtorze|powtorzyc|przekaze|przekazac|powiem|nie umie|na dzialce|w delegacji|zajety|zajeta|za granica) ; !~ zmarl*|nie zyje|chor*|szpital*|pieniedzy|mam {number} lat|dlugu|kasy|w pracy juz nie|dowod* => is_account_holder=false
    (to|nr|numer|telefon) ~ (mojej kobiety|mojego chlopa|mojego meza|mojej zony|mojego taty|mojej mamy|meza nie moj|nie moj tylko) ; !~ mam {number} lat|zmarl* => is_account_holder=false
    (dzwonie|pisze|prosil*) .. (w sprawie|w imieniu|zebym odpisal*|o zalatwienie) .. (brata|meza|zony|mamy|taty|syna|corki|babci|dziadka|sprawy) => is_account_holder=false
  `,
  wrong_person: `
    (numer*|kontakt|email|mail|tu|tutaj|wiadomosc) ~ (zadnego|zadnej|nie ma pani|nie ma pana|niewlasciwego odbiorc*|nie ma tego numeru|nie tu|mieszka rodzina|numer sklepu|nowy najemca|do tej pani|do tego pana|przypadek) ; !~ konta|dlugu|link*|umowy|pieniedzy
    (wrong number)
    (trafil*) .. (na wasza liste|przez przypadek|omylkowo)
    (numer*|nr|telefon*|adres|osob*|czlowiek*|dodzwoni*|wykreci*|trafi*|wiadomosc|sms*|starter*|karte sim|karta sim) ~ (nie ten|nie ta|mylny|pomyl*|omylk*|zle|zly|czyjas|nie znam|kupil*|przejel*|nieaktualn*|cudz*|sluzbowy firmy|od roku mam|ciagle szuk*|po kims|zamiast swojego|do apteki|szukacie|jakiegos|jakiejs) ; !~ konta|konto|kwot*|przelew*|dlugu|rachunk*|zmienil*|nowy numer mam|wplac*|dane karty|usluga|numer sprawy|umow*|stary numer|adres strony|ulic*|wykresl*|wypis*|adwokat*|nie ten bank
    nie (znam|kojarze|wiem kto to) ~ (go|jej|goscia|chlopa|czlowieka|takiej|takiego|osoby|nikogo|kogo|kogos|pana|pani|nazwiska) ; !~ dlugu|firmy|umowy|sprawy|jezyka|numeru konta|opcji|odset*
    (szukacie|szuka pan|szuka pani|pyta o kogos|dzwonia po|ktos dzwoni po|dzwoni pan do|pisza do) ~ (jakiegos|jakiejs|kogos|u mnie|apteki|sklepu|szkoly|innej|innego|nie znam|nie kojarze|tu nie)
    (poprzedni*|byly) (lokator*|wlascicie*|najemc*)
    (zle) (trafil*|pan trafil|pani trafila|wykrec*|sie pani dodzwonila|sie pan dodzwonil)
    (obcy|inny) czlowiek
    omylkowo
    kim jest ten _
  `,
};
