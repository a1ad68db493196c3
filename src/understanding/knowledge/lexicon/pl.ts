import type { SearchLexicon } from './lexicon.ts';

export const pl: SearchLexicon = {
  stop: `
    a i oraz lub albo ale bo ze zeby by no to ten ta te tego tej tym tych temu tymi w we z ze na do od po przy o u
    dla sie jest sa byc byl byla bylo bedzie bede beda ja ty on ona ono my wy oni mi mnie mna ci ciebie cie go jej
    jego im ich nam nas wam was panstwo pan pani pana panie panu tu tam tutaj juz jeszcze tez takze prosze dzien
    dobry witam czesc dziekuje ok tylko bardzo no tak wiec az chce chcialbym chcialabym chcialem moge mozna mozecie
    moze czy musze trzeba powinienem da sie jakis jakas jakies cos ktos wiedziec zapytac pytanie pytam
    wasza wasz wasze wasi moja moj moje swoj swoje swoja mam ma macie miec teraz potem mogl
    mogla mogliby moglbym moglabym przez pod nad bez co sobie siebie te ewentualnie wlasnie nawet wgl w ogole
    ogole mozliwe mozliwosc jakos troche
  `,
  endings: `
    owaniem owania owanie owaniu owany owana owane owani owac ujecie ujemy ujesz uje uja iecie ecie emy imy ymy isz
    ysz esz asz ilem ilam alem alam ylem ylam elem elam iles ilas ales alas ili ali yli eli ily aly yly ila ala yla
    ilo alo ylo il al yl el ac ec ic yc scie ami ach ego emu ymi imi ych ich owie owi ow om iem em ieniem ieniu
    ienia ienie eniem enia enie eniu anie ania aniu iej iego iemu ie ia ii iu ej ym im am a e i y o u osci osc
    oscia
  `,
  same: `
    nie bez nigdy
    wierzyciel wierzyciela wierzycielem
    mowic rozmawiac porozmawiac mowi rozmawiam rozmowa rozmowy rozmowe
    komorka komorke
    odrzucic odrzucono odrzuciliscie odmowa odmowiliscie odmowic
    propozycja oferta propozycje oferte
    zlodziej ukradl skradziono kradziez ukradli zlodzieja zgubilem
    nazwisko nazwiska imie
    duzy drogi droga drogie wysoki wysoka wysokie wysoko
    razem wspolny wspolnie wspolna
    miesiac miesiace miesiaca miesiecy miesiecznie miesieczny msc
    tydzien tygodnia tygodni tygodniowo
    zepsuc popsuc wplynac zaszkodzic zniszczyc wplynie popsuje
    pomoc pomaga pomagacie pomoze wsparcie pomozecie
    trudno trudna ciezko ciezka trudnosci problemy ciezki
    reszta reszte reszty pozostale
    odpowiedziec odpowiedz odpowiadac
    towar produkt usluga
    wszystko wszystkie calosc cale caly
    dzis dzisiaj
    trochu kawalku stopniowo
    dowiedziec dowie dowiedza
    wypisac wypiszcie
    bank banku bankiem
    skladac sklada skladniki wynika
    wazny wazna wazne aktualna
    minac minie ominie ominac opuscic
    powiedziec powiecie powiadomic poinformowac mowicie powiadomicie
    karta karte karty kartami kartą
    pin pinu haslo haslem kod
    dlug dlugu dlugi dlugow naleznosc zobowiazanie zadluzenie zaleglosc winien winna winny wisze
    placic zaplacic splacic wplacic oplacic zaplata splata wplata platnosc place zaplace splacac oddac zwrocic uregulowac
    zaplacilem zaplacilam splacilem splacilam wplacilem wplacilam splacie zaplacie wplacie
    pieniadze pieniedzy kasa forsa hajs pieniadz
    dzwonic zadzwonic telefon telefonu telefonowac dzwonicie dzwonia oddzwonic telefonicznie
    wiadomosc wiadomosci sms smsy pisac piszecie piszesz napisac pisze piszcie powiadomienie powiadomienia przypomnienia alert
    kontakt kontaktowac kontaktujecie skontaktowac
    czlowiek czlowiekiem osoba konsultant pracownik doradca konsultantem pracownikiem ksiegowa ksiegowy
    inny inna inne innego innej innym innemu
    firma firmy spolka przedsiebiorstwo
    zona maz mezem malzonek malzonka mezowi zonie meza partner chlopak dziewczyna narzeczony narzeczona
    mama tata ojciec matka rodzice mame tate ojca
    syn corka dzieci dziecko
    adwokat prawnik radca pelnomocnik mecenas adwokatem prawnikiem pelnomocnictwo
    szef pracodawca robota praca pracy roboty szefa
    zobaczyc widziec sprawdzic obejrzec podejrzec
    usunac skasowac wykasowac usuniecie usuncie wykreslic
    poprawic sprostowac naprawic poprawcie
    zmienic zmiana aktualizowac zaktualizowac
    blad pomylka pomylilem bledne zle bledem bledu
    kopia kopie odpis
    oszustwo oszust oszusci przekret naciagacz wyludzenie scam sciema walek
    prawdziwy prawdziwe prawdziwi wiarygodny autentyczny prawda prawde
    bot robot automat komputer maszyna botem robotem
    nagrywac nagranie nagrywana nagrywacie nagrana
    trzymac przechowywac zapisywac zapisujecie trzymacie przechowujecie zachowac
    przestac skonczyc wypisac zrezygnowac wylaczyc przestancie przestali rezygnacja
    skarga reklamacja zazalenie poskarzyc skarge reklamacje skarzyc
    rzecznik urzad nadzor organ kontroluje nadzoruje urzedu pilnuje
    rata raty ratach rate racie rat ratami ratalnie rozlozyc rozlozenie czesci ratalny polowa polowe czesc czastka
    plan planu harmonogram
    rabat znizka upust obnizyc umorzyc umorzenie umorzycie zejsc taniej mniej znizke opuscic darowac odpuscic anulowac
    ugoda ugody ugode ugodzie porozumienie
    wczesniej wczesniejsza szybciej przed
    pozniej odroczyc przesunac przelozyc przesuniecie odroczenie
    termin data dzien dnia daty terminu
    sad sadu sadem pozew pozwac sadowa sadzie pozwiecie
    komornik komornika komornikiem egzekucja
    zabrac zajac zajmiecie zabierzecie zajecie
    wiezienie areszt aresztowac siedziec kryminal wiezienia
    pensja wyplata wynagrodzenie pensje wyplate zarobki pensji wyplacie dochod dochody
    upadlosc bankructwo oddluzenie upadlosci
    umrzec zmarl zmarla smierc zgon smierci zgonu umarl umarla nieboszczyk
    spadek dziedziczyc dziedziczenie spadku odziedziczyc dziedziczy
    bezrobotny bezrobocie stracilem stracilam zwolnili
    chory chora choroba choroby chorobie
    porada poradnictwo doradzi rady
    bezplatna darmowa darmowy bezplatny bezplatnie darmo
    dowod dowody udowodnic dokument dokumenty papiery udowodnicie dokumentow dowodow papier
    umowa umowe umowy kontrakt
    sprzeciw zakwestionowac kwestionowac zastrzezenia sprzeciwic podwazyc
    przedawnienie przedawniony przedawnic przedawnia przedawnil stary starego przedawnione wygasa wygasnac
    odsetki odsetek oprocentowanie procent
    oplata oplaty koszt koszty prowizja oplate kosztow
    kwota kwoty kwote suma sumy wartosc kwocie
    duzo wiele
    wyliczyc obliczyc rozpisac rozpisanie rozliczenie wyliczyliscie policzyc
    bik big krd erif
    rejestr rejestrze lista liste baza wpis wpisac wpisow wpisy wpiszecie rejestru bazie listy bazy systemu system ewidencja
    zdolnosc zdolnosci scoring punktacja
    tytul tytule tytulem opis
    potwierdzenie potwierdzic zaswiadczenie pokwitowanie pismo pismie
    dotrzec dotarla zaksiegowana ksiegowac widac doszedl doszlo wplynelo doszla przyszla
    nadplata zwrot nadplate zwrotu
    dwa podwojnie dwukrotnie
    automatycznie stale zlecenie polecenie
    jezyk jezyku jezyki jezykach
    adres adresu adresem
    mail email e-mail mejl
    list listem poczta poczty
    numer numeru nr
    urodzenia urodzenie urodzin urodziny
    tozsamosc tozsamosci
    sprzedac sprzedany sprzedaz sprzedaliscie sprzedali
    dom domu mieszkanie domem mieszkania
    niedziela weekend wieczor wieczorem rano godzina godziny godzinach niedziele wieczorami noc
    decyzja decydowac decyduje zdecydowac decyduja
    rodzina rodzinie rodziny bliscy krewni
    sasiad sasiedzi sasiadami sasiadom
    siostra brat siostre brata rodzenstwo
    ciocia wujek babcia dziadek kuzyn
    wydruk wydrukowac eksport
    procedura procedure tryb
    konieczne konieczny obowiazkowe musze wymagane niezbedne
    bezpieczenstwo bezpieczny bezpieczna bezpiecznie
    czytac czyta przeczytac przeczyta
    wolno mozna dozwolone legalne
    naduzycie niewlasciwe wyciek naruszenie
    odpowiada odpowiedzialny
    niezalezny niezalezna niezalezne bezstronny
    pierwotny poczatkowy oryginalny pierwotna
    podrobic podrobil sfalszowac sfalszowal sfalszowany podrobiony
    podpis podpisac podpisal podpisalem podpisywac
    stopa stawka
    moment chwila
    wiazaca wiaze wiazacy obowiazuje zobowiazuje
    znika zniknac zniknie znikna
    internet online strona aplikacja
    najmniejsza minimalna najnizsza najmniej
    natychmiast natychmiastowa odrazu
    postepowanie proces
    meble rzeczy telewizor samochod auto
    zablokowac blokada zamrozic zablokujecie zablokuje
    wakacje przerwa pauza zawieszenie zawiesic wstrzymac zatrzymac zatrzymanie
    polecic polecicie poleca
    rozwazam mysle planuje
    oszukac nabrac naciagac
    wierzyc zaufac ufac
    wyjasnic wyjasnicie wytlumaczyc wytlumaczycie objasnic
    cel celu powod powodu przyczyna
    poufne prywatne dyskretnie tajemnica
    odwiedzic wizyta przyjsc przyjdzie przyjdziecie
    straszyc grozic grozba grozicie grozi
    niemily niegrzeczny chamski arogancki niemila
    traktowac potraktowano traktujecie potraktowany
    wzrosl urosl zwiekszyl zwiekszylo wzroslo urosla rosnie
    rachunek faktura rachunku faktury fakture
    zamowilem zamawialem zamowienie
    emerytura renta zasilek emerytury
    zyrant poreczyciel poreczyl poreczylem zyrowal
    rozwiazanie dogadac dogadamy porozumiec
    warunki warunkow
    zgoda zgodzic zgadzam akceptuje
    kazdy nikt
    znajomy kolega przyjaciel znajoma kolezanka przyjaciolka
    zdjecie fotka skan screen
    mniejsze mniejsza nizsza nizsze mniejszy nizszy
    wieksza wieksze wyzsza wiecej
    odebrac otrzymac dostac otrzymam dostane
    pokazac pokazecie okazac
    gotowka gotowke
    konto konta kontem
    mieszkac mieszka wyprowadzila wyprowadzil
    szukac szukacie
    dlaczego czemu
    gdzie dokad
    opozni opoznienie spoznic spoznie spoznienie zwloka
    przeslac przeslecie przesylac przyslac przyslecie wyslac wyslecie wysylac
  `,
  asks: `
    czy co kto kogo komu kim czym czyj czyja czyje jak jaki jaka jakie jakim jakiej jakich jakiego kiedy gdzie skad dokad dlaczego czemu ile ktory ktora ktore ktorej ktorych czego ilu
  `,
  opens: `
    moge mozna da jest jestes sa wolno jesli jezeli musze
  `,
  addresses: /^(?:\w+ ){0,2}\w{2,}[aeiy]cie\b/,
  wonders: `
    wiedziec zapytac wyjasnic ciekawi zastanawiam pytanie
  `,
  greets: `
    dzien dobry witam czesc hej ok okej a i prosze przepraszam dobra dobrze wieczor halo tak nie
  `,
  joins: `
    w z na do o i dla od moje moj moja
  `,
};
