import type { Roles } from '../../grammar/sheet.ts';

export const pl: Roles = {
  down: `
    {money} (teraz|dzis|dzisiaj|od razu|na poczatek|na start|z gory|zaliczki|na dobry poczatek|w tym tygodniu|jutro|na juz|pierwszej wplaty|wplaty wlasnej|na wejscie) .. (a|i|reszt*|potem|pozniej|pozostal*|nastepn*|plus)
    (wplata wlasna|pierwsza wplata|zaliczka|na poczatek|na start|wstepnie|zaczne od|pierwsza rata|od razu|teraz|dzis|dzisiaj) [to|w wysokosci|okolo|z|wplace|zaplace|dam|moge dac|moge zaplacic|moge wplacic|przeleje] {money} .. (a|i|reszt*|potem|pozniej|pozostal*|nastepn*|plus)
    {money} (zaliczki|wplaty wlasnej|na poczatek|na start|z gory)
  `,
  total: `
    (lacznie|w sumie|razem|ogolem|calosc za|calkowicie|suma) [to|za|w kwocie] {money}
    {money} (lacznie|w sumie|razem|ogolem|za calosc|za wszystko)
  `,
  rejected: `
    (wole|wolalbym|wolalabym|lepiej|raczej) [zaplacic|placic|dac] {money} [<per-period>] (niz|a nie) {money}
    (nie) {money} ; !< dlaczego|czy
    nie (dam rady|dam|zaplace|stac mnie na|moge zaplacic|moge|zaplace wam|mam|jestem w stanie zaplacic|bede placic|oddam|wplace|mam jak zaplacic|udzwigne) [rady|az|tych|zaplacic|splacac|placic|na] {money}
    {money} (to za duzo|to dla mnie za duzo|jest za duzo|za duzo|nie dam rady|nie wchodzi w gre|to nierealne|jest nierealne|nie jest mozliwe|odpada|to przesada|nie da rady|to za wiele|mnie nie stac|nie jest realne|jest za wysoka)
    (zamiast) {money}
    (nie) .. (stac|rady|moge) .. {money} ; !> ale
    nie wiecej niz {money} ; !~ nie wiecej niz
    nie ma (mowy|opcji|szans|takiej opcji|mozliwosci) .. {money}
    nie (mam zamiaru|zamierzam|mysle|mam ochoty) [placic|zaplacic|dawac|dac|oddawac] [wam|az|tych] {money}
  `,
  limit: '(maksymalnie|max|najwyzej|najwiecej|do|nie wiecej niz|tylko) .. {money}',
  income: `
    (zarabiam|dostaje|otrzymuje|dochod*|pensj*|emerytur*|rent*|wyplat*|wynagrodzeni*|zasilek|zasilku|na reke|zarobki|zarabiamy|pobieram|przynosze|mamy razem) .. {money} ; !~ dostane
    {money} .. (dochodu|pensji|emerytury|renty|na reke|netto|wyplaty|zarobku|zasilku|brutto|wynagrodzenia)
  `,
  expenses: `
    (czynsz*|rachunki|rachunkow|oplaty|wydatki|wydatkow|jedzenie|mieszkanie|leki|alimenty|zlobek|przedszkole|kredyt|koszty|prad|gaz|wydaje|utrzymanie|wynajem|hipoteka|paliwo) [to|wynosi|wynosza|mnie|kosztuje|kosztuja|okolo|jest|place|mam|za|miesiecznie|mi|idzie|na|razem|ok|i|stale|w sumie] {money}
    {money} .. (na|za|idzie na|ida na) (czynsz|rachunki|jedzenie|zycie|mieszkanie|leki|wynajem|utrzymanie|oplaty|przedszkole|zlobek|alimenty|kredyt|prad)
  `,
  disposable: `
    (zostaje|zostaja|pozostaje|zostanie|wolne|wolnych) [mi|nam|miesiecznie|po oplatach|okolo|tylko|na zycie|jakies|z tego|ledwo] {money}
    {money} .. [mi|nam] (zostaje|zostaja|pozostaje|wolnego|wolnych)
  `,
  claimed: `
    (tylko|jedynie|raptem|powinno|powinna|wynosi|winien|winna|pozyczylem|pozyczylam|wzialem|wzielam|umowie|fakturze|mowiono|powiedziano|a nie|rzeczywistosci|byc) .. {money} ; +~ winien|winna|dlug|powinn*|pozycz*|wzialem|wzielam|umowie|fakturze|mowiono|powiedziano|zadluz*|kwota|wedlug|saldo|rachunk*
    nie {money} .. {money}
  `,
  disputed: `
    (mowicie|piszecie|twierdzicie|zadacie|pisze|podajecie|naliczyliscie|chcecie|wedlug was|pismie|nie|zamiast|domagacie) .. {money} ; !~ moge zaplacic
    {money} .. (jest bledn*|nie zgadza|to za duzo|jest zla|zawyz*|sie nie zgadza)
  `,
  'rejected-date': `
    (nie) [w|do|na|od] {date} ; !< dlaczego
    {date} (nie|odpada|nie pasuje|nie moge|za wczesnie|nie dam|to za wczesnie|jest za wczesnie)
    (zamiast) [w|do|na] {date}
  `,
  from: '(od|poczawszy od|zaczynajac od|start|zaczne|zaczynam|pierwsza rata|pierwsza wplata|poczynajac od|pierwsza) [w|od|dnia|do] {date}',
  each: `
    (rata|raty|rate|rat|ratach|rata rzedu|raty rzedu|ratą) [po|to|w wysokosci|rzedu|okolo|do|bedzie|na|wysokosci|max|maks|byla] {money} ; !~ pierwsza rata|pierwsza
    {money} .. (raty|rata|rate|ratę)
    po {money} ; !~ juz po|po wplacie
  `,
  rest: '(reszta|reszte|pozostala|pozostale|pozostalosc|druga polowe|druga polowa|drugą|a potem|potem|nastepnie|pozniej|druga) ; !~ poczekac',
  settle:
    '(ugoda|ugode|ugody|zamknac|zamkniemy|zamknijmy|zamykamy|zakonczyc|kwita|jednorazowo|jednorazowa|umorz*|i koniec|po sprawie|ostateczna|propozycja|odpusc*|zapominamy|zalatwmy|sprawa zamknieta|wiecej nie dam|ani grosza wiecej|sprawe|za calosc|i konczymy)',
  commit:
    '(<will-pay>|obiecuje|przysiegam|gwarantuje|place|przelewam|wplacam|zobowiazuje|deklaruje) ; !< nie ; !~ gdyby|jakby',
  frame: `
    (zaplacilbym|zaplacilabym|splacilbym|splacilabym|oddalbym|oddalabym|wplacilbym|wplacilabym)
    (moge|moglbym|moglabym|mozemy|jestem w stanie|dam rade|dalbym rade|stac mnie|mam|mam tylko|mialbym|mialabym|dam|daje|dalbym|dalabym|proponuje|oferuje|uzbieram|zbiore|wyskrobie|wyloze|poszedlbym na|ja chce|ja proponuje)
    (a jakby|a gdyby|a gdybym|gdybym|a jakbym|jakbym|a jesli|jesli|co jesli|a jak) .. (pozyczyl*|zdobyl*|uzbieral*|podzielic|rozlozyc|zaplacil*|zaplace|wplacil*|wplace|dal*|dam|splacil*|oddal*|splace|przelal*)
    (co powiecie na|co powie pan na|a moze|moze|powiedzmy|niech bedzie|zgodzicie sie na|przyjmiecie|wezmiecie|co pan na|co pani na|co wy na to|zrobmy|umowmy sie na|wystarczy|zapiszcie|zapisz|wpiszcie|wpisz|zanotujcie)
    (bede placil|bede placila|<will-pay>|<pay-inf>|place|splacam|wplacam|chce zaplacic|chcialbym zaplacic|chcialabym zaplacic|wole|wole placic)
    (po|rata|raty po|w ratach po|raty)
  `,
  approx: `
    (okolo|ok|jakies|mniej wiecej|gdzies|circa|w granicach|z|tak) {money}
    {money} (mniej wiecej|cos kolo tego|plus minus|orientacyjnie)
  `,
  offers:
    '(zaplacilbym|zaplacilabym|wplacilbym|wplacilabym|moge|moglbym|moglabym|dam rade|jestem w stanie|dam|dalbym|proponuje|oferuje|stac mnie na|wplace|zaplace|splace|moge zaplacic|moge placic|mozemy)',
  owes: '(kwota|kwoty|dlug|dlugu|zadluzeni*|rachunek|faktur*|winien|winna|bledn*|blad|pozycz*|saldo|nie zgadza|pomylka)',
  age: '(mam|skonczylem|skonczylam) [juz] {duration}',
  offered: `
    (jak|jesli|jezeli) [to] (bedzie|bylo|byloby) {money}
    (czy) {money} [<per-period>] .. (wystarczy*|wystarczylo|moze byc|byloby|mozliwe|ok|przejdzie)
    {money} [<per-period>] .. (wystarczy|by wystarczylo|starczy|by starczylo)
    (nie wiecej niz|wiecej niz|maks|max|najwyzej) {money} ; +~ nie|ani|max|maks|najwyzej
    (wiec|dlatego|zatem|to) [moze|tylko|jakies|okolo|maks|dam|moge] {money} ; !~ to za duzo
    {money} [<per-period>] (to maks|to wszystko co moge|tyle moge)
  `,
  not: '(nie|zamiast|ani|byle nie|oprocz|poza) ; !~ dlaczego nie|czemu nie|nie tylko|nie wiem|nie ma sprawy|nie ma problemu|nie szkodzi',
  light:
    '(w|na|do|od|o|za|ten|ta|to|tej|po|opcja|opcje|opcji|numer|nr|jest|bedzie|az|dnia|chce|kwota|kwote|nawet|z|te|tych|najpozniej|pasuje|bez problemu)',
  takes:
    '(pobierajcie|pobieraj|pobierac|pobierzcie|sciagajcie|sciagaj|sciagac|zabierajcie|zabieraj|obciazajcie|bierzcie)',
  awaits: `
    (jak|gdy|kiedy|jesli|jezeli|gdy tylko|jak tylko|kiedy tylko|dopiero jak|dopiero gdy|skoro tylko) .. (wplynie|wplyna|dostane|przyjdzie|przyjda|przyjdą|otrzymam|wyplaci|wyplaca|wyplacą|zwroca|bede mial|bede miala|sprzedam|pozyczy|oddadza|oddadzą) ; !~ co jesli|a jesli|co jak
  `,
  'ruled-out': `
    nie ma (mowy|opcji|szans|takiej opcji|mozliwosci) .. {money}
  `,
  less: `
    {money} (mniej|taniej|nizej) ; !> niz ; !~ zarabiam|dostaje|dochod*|pensj*|emerytur*
  `,
  hint: `
    (moze|powiedzmy|maks|max|maksymalnie|najwyzej|do|gora) {money}
    {money} [<per-period>] (maks|max|maksymalnie|gora|najwyzej)
  `,
  elapsed: `
    (od) {duration} ; !~ za
    (przez|ponad) {duration} .. (placilem|placilam|splacalem|splacalam|bylem|bylam|pracowalem|pracowalam|czekalem|czekalam|chorowalem|chorowalam)
    (placilem|placilam|splacalem|splacalam|bylem|bylam|pracowalem|pracowalam|czekalem|czekalam) .. {duration}
    {duration} temu
  `,
  but: '(ale|lecz|tylko|wiec|bo|natomiast|i|oraz|dlatego|a)',
  bound: '(przed|wczesniej|wiecej|mniej|dopoki|poki|dlaczego|czy|juz|tylko)',
  fails: `
    (to) (za duzo|za wysoko|za wiele|niemozliwe|nierealne|przesada|za wczesnie|za pozno|nie) [dla mnie] ; !> problem
    (jest|bedzie) (za duzo|za wysoko|za wiele|niemozliwe|niemozliwy|nierealne|za wczesnie|za pozno)
    (za duzo|za wysoko|za wiele|za wczesnie|niemozliwe|nierealne|odpada|nie wchodzi w gre|nie ma mowy|nie ma szans) [dla mnie]
    nie (dam rady|moge|pasuje|da rady|dam|mam|stac mnie|bede mogl|bede mogla|odpowiada|da sie|zaplace|wyrobie)
    nie ,,
  `,
  disclaim: `
    (nie|nigdy nie|nigdy) (mowie|mowilem|mowilam|powiedzialem|powiedzialam|obiecuje|obiecywalem|obiecywalam|obiecalem|obiecalam|zgodzilem|zgodzilam|zgadzalem|zgadzalam|zgadzam|deklaruje|deklarowalem|deklarowalam|proponuje|proponowalem|proponowalam|twierdze) ; !> nie
    nie (zapisujcie|zapisuj|wpisujcie|wpisuj|zapisujcie|notujcie|ustawiajcie)
  `,
  retracts: `
    (czekaj|czekajcie|zaczekaj|poczekaj|poczekajcie|chwila|chwileczke|chwilke|moment|momencik|albo nie|a jednak nie|jednak nie|zmienilem zdanie|zmienilam zdanie|musze pomyslec|musze przemyslec|musze sie zastanowic|zastanowie|wroc|niewazne|cofam|rozmyslilem|rozmyslilam|nie czekaj|stop stop|zartuje|zartowalem)
    (a|to znaczy|znaczy|jednak|chociaz|sorry|przepraszam|ale|w sumie|albo|a w sumie) [jednak|to|w sumie|raczej] nie ,,
  `,
  no: '(nie|zamiast|bez|przestan*|zadnych|ani)',
  condition:
    '(zakladajac|zakladajac ze|dopoki|poki|dopiero jak|dopiero gdy|jesli|jezeli|gdybyscie|jesliby|jakbyscie|byle tylko|pod warunkiem|o ile|tylko jesli|jak|gdyby|gdy|w zamian za|chyba ze) ; !~ co jesli|a jesli|co jak|nie wiem czy|jak mam|jak moge|jak to|nie wiem jak|a jak',
  hypothetical:
    '(co jesli|co jak|co bedzie jak|co bedzie jesli|a jakby|a gdyby|a gdybym|gdybym|a jakbym|jakbym|zalozmy|przypuscmy|przyjmijmy|powiedzmy ze|co gdybym|a jesli|co by bylo gdybym|hipotetycznie|co by bylo|a co jesli|a jak)',
  correction:
    '(albo nie|albo lepiej|a wlasciwie|wlasciwie|znaczy sie|nie czekaj|literowka|chodzilo mi o|a raczej|tfu|nie sorry|czekajcie|chwila|to znaczy|znaczy|przepraszam|pardon|sorry|poprawka|chcialem powiedziec|chcialam powiedziec|a nie|wroc|jednak|raczej|mialem na mysli|mialam na mysli|czekaj|pomylilem sie|pomylilam sie|nie wroc|oj|ojej|ups|lepiej)',
  'method-card': '(karta|karte|kartami|visa|mastercard) ; !~ karta pobytu => method=card',
  'method-transfer':
    '(przelew|przelewem|przelewie|przelewu|przeleje|przelac|przelalem|przelalam|na konto) => method=bank_transfer',
  'method-blik': '(blik|blikiem|blika) => method=blik',
  'method-cash': '(gotowka|gotowke|gotowki|kasie) => method=cash',
  'method-debit':
    '(polecenie zaplaty|zlecenie stale|zlecenia stalego|automatyczn*|polecenia zaplaty) => method=direct_debit',
  'method-post': '(na poczcie|poczta|przekazem|przekaz pocztowy) => method=postal_order',
  'medium-email': '(mail|mailem|mailowo|maila|mailowa|mailowej|poczta elektroniczna) => medium=email',
  'medium-sms': '(sms|smsem|smsowo) => medium=sms',
  'medium-whatsapp': '(whatsapp*) => medium=whatsapp',
  'medium-phone':
    '(telefon|telefonicznie|telefonem|telefonu|dzwonic|dzwoncie|zadzwoncie|dzwon|dzwonienia|telefony|telefonow|telefoniczny|telefoniczna) => medium=phone',
  'medium-letter': '(listownie|listem|list|pisemnie|na pismie|pisemna|poczta|listow|pismo) => medium=letter',
  'medium-chat': '(chat|czat|czacie|czatem) => medium=chat',
  relation: `
    (zona|zone|zony|zonie) => relation=wife
    (maz|meza|mezem|mezowi) => relation=husband
    (matka|mama|matke|mame|matki|mamy|mamie|matce) => relation=mother
    (ojciec|tata|ojca|tate|taty|ojcem|tacie) => relation=father
    (syn|syna|synem|synowi) => relation=son
    (corka|corke|corki|corce) => relation=daughter
    (brat|brata|bratem|bratu) => relation=brother
    (siostra|siostre|siostry) => relation=sister
    (partner|partnera|partnerka|partnerke|partnerem|konkubina|konkubent|chlopak|dziewczyna|narzeczon*) => relation=partner
    (babcia|babcie|babci) => relation=grandmother
    (dziadek|dziadka|dziadkiem) => relation=grandfather
    (wujek|wujka) => relation=uncle
    (ciocia|ciotka|cioci) => relation=aunt
    (kuzyn|kuzynka) => relation=cousin
    (wnuk|wnuczka|wnukiem|wnuczke) => relation=grandchild
    (przyjaciel|przyjaciolka|znajomy|znajoma|kolega|kolezanka|przyjacielem|kolega) => relation=friend
    (wspollokator*) => relation=roommate
    (sasiad|sasiadka|sasiadem) => relation=neighbor
    (szef|pracodawca|szefowa|pracownik*) => relation=employer
    (asystent*|sekretark*) => relation=assistant
    (opiekun*) => relation=carer
    (tesciowa|tesciowe) => relation=mother_in_law
    (tesc|tescia) => relation=father_in_law
    (synowa) => relation=daughter_in_law
    (ziec|zieciem) => relation=son_in_law
    (rodzice|rodzicow|rodzic) => relation=parent
    (dziecko|dziecka) => relation=child
    (byla zona|byly maz|ex) => relation=ex
    (kurator*) => relation=guardian
  `,
  place: `
    (pracy|robocie|biurze|firmy|sluzbow*|firmow*|zmianie|dyzurze|szef*|biura) => place=work
    (kierownica|prowadze|samochodzie|trasie|samochod|auto|autem) => place=driving
    (spotkaniu|zebraniu|naradzie) => place=meeting
    (szkole|zajeciach|lekcji|wykladzie|uczelni) => place=school
    (szpitalu|lekarza) => place=hospital
    (kosciele|mszy) => place=church
    (autobusie|pociagu|tramwaju|samolocie|metrze) => place=transport
    (sklepie|kinie|miejscu publicznym|ludzmi|ludziach|restauracji) => place=public
    (domu) => place=home
    (sadzie) => place=court
    (pogrzebie) => place=funeral
  `,
  'kind-insolvency': `
    (upadlosc konsumencka|upadlosci konsumenckiej|upadlosc*|bankructwo) => kind=bankruptcy
    (restruktur*) => kind=restructuring
    (niewyplacaln*|oddluzen*) => kind=insolvency
  `,
  document: `
    (umowa|umowe|umowy) => document=contract
    (nagran*|nagrania) => document=call_recordings
    (faktur*|rachunek) => document=invoice
    (wyciag|zestawienie|historia|historie) => document=statement
    (akta|dokumentacj*) => document=file
    (wyrok|nakaz|tytul wykonawczy) => document=court_order
    (cesj*) => document=assignment
  `,
  proof: `
    (mam|posiadam|wysle|wysylam|przesle|zalaczam|dysponuje|moge przeslac|moge wyslac|moge pokazac|moge udowodnic|w zalaczniku) .. (dowod|dowody|potwierdzeni*|rachunek|pokwitowani*|wyciag|screen|dokument*|zgloszenie) ; !~ nie mam => has_proof=true
    (nie mam|brak|bez) .. (dowod*|potwierdzen*|rachunk*) ; !~ macie => has_proof=false
  `,
  'to-language': `
    (angielsku|angielski|angielskiego|angielskim|english) => to=en
    (polsku|polski|polskiego|polskim) => to=pl
    (hiszpansku|hiszpanski|hiszpanskim) => to=es
    (portugalsku|portugalski|portugalskim) => to=pt
    (ukrainsku|ukrainski|ukrainskim|ukrainskiego) => to=uk
    (rosyjsku|rosyjski|rosyjskim) => to=ru
    (niemiecku|niemiecki|niemieckim) => to=de
    (francusku|francuski) => to=fr
    (wlosku|wloski) => to=it
    (bialorusku|bialoruski) => to=be
    (litewsku|litewski) => to=lt
    (czesku|czeski) => to=cs
  `,
  what: `
    (sad|sadu|sadem|pozew|pozwiecie|pozwac|pozwa) => what=court
    (pensj*|wynagrodzen*|wyplat*) => what=wage_garnishment
    (wiezien*|areszt*|policj*|siedziec) => what=prison
    (komornik*|zajec*|zajmie*|licytac*|egzekuc*|eksmisj*) => what=seizure
    (bik|krd|big|rejestr*) => what=credit
    (odsetki|odsetek|kary) => what=fees
  `,
  'nothing-left': `
    nic .. (nie zostaje|zostaje|nie zostanie|nie mam|nie pozostaje|wolnego|na zycie) => disposable_income=0
    (nie) .. (zostaje|pozostaje|zostanie) .. (nic|grosza|zlotowki|ani grosza) => disposable_income=0
    (wychodze|jestem) na zero => disposable_income=0
    (reszta|wszystko) .. (na jedzenie|na zycie|na leki|na dzieci|schodzi|idzie|pochlania) => disposable_income=0
  `,
  'comparison-higher':
    '(za duzo|wiecej|wyzsza|wieksza|zawyz*|za wysok*|az tyle|tyle|mniej|nizsza|podwojnie) => comparison=higher',
};
