import type { LexiconData } from './lexicon-data.ts';

/** Every case and gender of an adjective with a hard stem: przyszł-y, -a, -ego … */
function hard(...stems: string[]): string {
  return inflect(stems, ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ym', 'ą', 'ych', 'ymi']);
}

/** Every case and gender of an adjective with a soft stem: ostatn-i, -ia, -iego … */
function soft(...stems: string[]): string {
  return inflect(stems, ['i', 'ia', 'ie', 'iego', 'iej', 'iemu', 'im', 'ią', 'ich', 'imi']);
}

function inflect(stems: readonly string[], endings: readonly string[]): string {
  return stems.flatMap((stem) => endings.map((ending) => stem + ending)).join('|');
}

/** Ordinals in any case but the genitive singular, which marks a day of the month. */
function ordinal(...stems: string[]): string {
  return inflect(stems, ['y', 'a', 'e', 'ej', 'emu', 'ym', 'ą', 'ych']);
}

const dayOrdinal = (...stems: string[]) => inflect(stems, ['ego', 'eg']);

/** Polish date words, with the cases that dates take. */
export const LEXICON_PL: LexiconData = {
  language: 'pl',
  weekdays: [
    `poniedziałek|poniedziałku|poniedziałki|poniedziałkiem|poniedziałkowi|pon|poniedz|${hard('poniedziałkow')}`,
    `wtorek|wtorku|wtorki|wtorkiem|wtorkowi|wtor|${hard('wtorkow')}`,
    `środa|środę|środy|środzie|środą|śr|śrd|śród|${hard('środow')}`,
    `czwartek|czwartku|czwartki|czwartkiem|czwartkowi|czw|czwart|${hard('czwartkow')}`,
    `piątek|piątku|piątki|piątkiem|piątkowi|piąt|pią|${hard('piątkow')}`,
    `sobota|sobotę|soboty|sobocie|sobotą|sob|${soft('sobotn')}`,
    `niedziela|niedzielę|niedzieli|niedziele|niedzielą|niedz|ndz|nied|${hard('niedzieln')}`,
  ],
  weekdaysWeak: ['pn', 'wt', 'sr', 'cz', 'pt', 'sb', 'nd'],
  months: [
    'styczeń|stycznia|styczniu|styczniem|styczniowi|stycz',
    'luty|lutego|lutym|lutemu',
    'marzec|marca|marcu|marcem|marcowi|marz',
    'kwiecień|kwietnia|kwietniu|kwietniem|kwietniowi|kwiec',
    'maj|maju|majem|majowi',
    'czerwiec|czerwca|czerwcu|czerwcem|czerwcowi|czerw',
    'lipiec|lipca|lipcu|lipcem|lipcowi',
    'sierpień|sierpnia|sierpniu|sierpniem|sierpniowi|sierp|sier',
    'wrzesień|września|wrześniu|wrześniem|wrześniowi|wrzes',
    'październik|października|październiku|październikiem|październikowi|pazdz|październ',
    'listopad|listopada|listopadzie|listopadem|listopadowi|listop',
    'grudzień|grudnia|grudniu|grudniem|grudniowi|grudz',
  ],
  monthsWeak: ['sty', 'lut', 'mar', 'kwi|kw', 'maja', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  days: {
    '-2': 'przedwczoraj|onegdaj|przed wczoraj',
    '-1': `wczoraj|wczo|wczorajszy|ubiegłej nocy|zeszłej nocy|wczoraj wieczorem|${hard('wczorajsz')}`,
    '0': `dziś|dzisiaj|~dziasiaj|~dzisiej|dzis|~dzisja|~dzisiai|~dzisaj|${hard('dzisiejsz')}|dziś wieczorem|tego samego dnia|tego dnia|do końca dnia|koniec dnia|dziś rano|dzisiejszego dnia|w dniu dzisiejszym`,
    '1': `jutro|jutra|jutru|jutrem|~jutor|~jtr|~juto|~jtro|dnia następnego|następnego dnia|następny dzień|nazajutrz|dzień później|kolejnego dnia|${hard('jutrzejsz')}|w dniu jutrzejszym|z samego rana jutro`,
    '2': `pojutrze|po jutrze|pojutro|po jutro|pojutrzejszy|${hard('pojutrzejsz')}|za dwa dni|za 2 dni`,
    '3': 'popojutrze|po pojutrze',
  },
  daysWeak: {
    '0': 'teraz|w tej chwili|natychmiast|od razu|odrazu|zaraz|już teraz|niezwłocznie|bezzwłocznie|w tym momencie|od zaraz',
  },
  units: {
    second: 'sekunda|sekundę|sekundy|sekund|sek|sekundach',
    minute: 'minuta|minutę|minuty|minut|min|minutach|minutkę|minutki',
    hour: 'godzina|godzinę|godziny|godzin|godz|godzinach|godzinie|godzinki|godzinkę',
    day: 'dzień|dni|dnia|dniu|dniach|dniami|dniem|doba|dobę|doby|dób|dzionek|dni kalendarzowych|dni kalendarzowe|dnii',
    night: 'noc|noce|nocy|nocach',
    workday:
      'dzień roboczy|dni robocze|dni roboczych|dnia roboczego|dniu roboczym|dniach roboczych|dni powszednie|dni powszednich|dzień powszedni',
    week: 'tydzień|tygodnie|tygodni|tygodnia|tygodniu|tygodniach|tygodniem|tygodniami|tyg|tygodniu czasu|tydzien czasu|tydz|tygodnik',
    weekend: `weekend|weekendu|weekendzie|weekendy|weekendem|łikend|wikend|łykend|${hard('weekendow')}`,
    month:
      'miesiąc|miesiące|miesięcy|miesiąca|miesiącu|miesiącach|miesiącem|miesiącami|mies|mc|msc|m c|miech|miecha|miesiecy czasu|miesiąc czasu|mce',
    quarter: 'kwartał|kwartału|kwartale|kwartały|kwartałów|kwartałem',
    halfYear: 'pół roku|półrocze|półrocza|półroczu',
    year: 'rok|roku|lata|lat|latach|rokiem|roczek|latami|rok czasu',
    decade: 'dekada|dekadę|dekady|dekad',
  },
  unitsWeak: { second: 's', minute: 'm', hour: 'h|g', day: 'd', month: 'm', year: 'r' },
  partsOfDay: {
    morning: `rano|ranek|ranem|z rana|rankiem|z samego rana|nad ranem|poranek|porankiem|przed południem|przedpołudniem|do południa|przedpołudnie|rana|${hard('porann')}`,
    noon: 'około południa|koło południa|w okolicach południa|w porze obiadu|pora lunchu|w porze lunchu',
    afternoon:
      'po południu|popołudniu|popołudnie|popołudnia|popoludniem|popoł|po poł|po obiedzie|popołudniowy|popołudniowe|popołudniową|popołudniami|po połódniu',
    evening: `wieczór|wieczorem|wieczorami|wieczorkiem|wieczora|po pracy|pod wieczór|wieczorową porą|wieczoru|wieczorowe|${hard('wieczorn')}`,
    night: 'w nocy|nocą|noc|nocy|nocami|późno w nocy|w środku nocy',
  },
  clock: { '720': 'południe|w południe|samo południe', '0': 'północ|o północy|północy|północą' },
  words: {
    this: `ten|ta|tego|tej|tę|tą|tym|te|${hard('obecn')}|${hard('aktualn')}|${inflect(['bieżąc'], ['y', 'a', 'e', 'ego', 'ej', 'ym', 'ą'])}|br|bm|b r|b m`,
    next: `${hard('przyszł')}|${hard('następn')}|${inflect(['następując'], ['y', 'a', 'ego', 'ej', 'ym', 'ą'])}|${inflect(['kolejn'], ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ym', 'ą', 'ych'])}|przyszlo|przyszloo`,
    coming: `${inflect(['najbliższ', 'nadchodząc', 'zbliżając'], ['y', 'a', 'e', 'ego', 'ej', 'ym', 'ą', 'ych'])}|najbliszy|najblizszej|w najbliższy|ten najbliższy|tę najbliższą|ta najbliższa`,
    last: `${soft('ostatn', 'poprzedn')}|${hard('zeszł', 'ubiegł', 'minion', 'zeszl')}|${inflect(['miniony'], [''])}`,
    in: 'za|za jakiś|za jakieś|za około|za ok|za mniej więcej|za niecały|za niecałe|za kolejny|za kolejne',
    ago: 'temu|wcześniej|wstecz|tmeu|temu wstecz',
    later:
      'od dziś|od dzisiaj|od teraz|później|potem|pozniej|od jutra|od tej chwili|od daty dzisiejszej|od dnia dzisiejszego|licząc od dziś',
    within:
      'w|we|w ciągu|w przeciągu|w terminie|w terminie do|w okresie|do|w najbliższe|w najbliższych|najbliższe|najbliższych|w ciągu najbliższych|w przeciągu najbliższych|w ciągu kolejnych|w ciągu następnych|nie dłużej niż|maksymalnie|maks|max|w mniej niż|w czasie|przez następne|przez najbliższe|przez kolejne|kolejne|kolejnych|następne|następnych|na przestrzeni',
    during: 'w ciągu|w przeciągu|na przestrzeni',
    onDay: 'dnia|w dniu|na dzień|do|od|na|w',
    after: 'po|po upływie|po około',
    countedFrom: 'od|od dnia|licząc od',
    before: 'przed|wcześniej niż',
    by: 'do|przed|najpóźniej|najpóźniej do|nie później niż|nie później niż do|najdalej|najdalej do|maksymalnie do|maks do|max do|do dnia|aż do|w terminie do|do końca dnia|do czasu|przed upływem|termin do|najpóźniej w|najpózniej|do najpóźniej',
    from: 'od|od dnia|począwszy od|zaczynając od|poczynając od|nie wcześniej niż|od około|startując od|począwszy|dopiero od|z dniem|licząc od|najwcześniej|dopiero',
    on: 'w|we|przez|podczas|na|dnia|w dniu|na dzień|ok|około|koło|mniej więcej|w dniach|może|to|jest|będzie|był|na początek|dopiero|termin|data|z|dla|po|przy|w okolicach|albo|lub|a|i|każdego|co|pod|wypada|planuję',
    between: 'między|pomiędzy|od|w dniach|od dnia|gdzieś między|jakoś między',
    and: 'a|i|oraz',
    to: 'do|do dnia|aż do',
    or: 'lub|albo|czy|ewentualnie|bądź',
    the: 'tego|ten|tym|dzień|dnia|dniu|jakiś|jakiegoś|jakoś',
    of: 'z|w|we|na',
    begin:
      'początek|początku|początkiem|na początku|na początek|z początkiem|początki|od początku|pierwsze dni|pierwszych dniach|wczesnym|początkek|poczatku|zaraz na początku|pierwszych dni|początkie',
    mid: 'połowa|połowie|połowę|połowy|w połowie|środek|środku|w środku|połowa tego|okolice połowy',
    end: 'koniec|końca|końcu|końcem|na koniec|pod koniec|na końcu|z końcem|końcówka|końcówce|końcówkę|końcówki|ostatni dzień|ostatniego dnia|ostatnie dni|ostatnich dniach|schyłek|u schyłku',
    rest: 'reszta|resztę|reszty|reszcie|pozostała część|pozostałą część',
    every: 'każdy|każdego|każdym|każdą|każda|każdej|każde|co|wszystkie|kazdy|w każdy|w każdą|każdorazowo',
    yearWord: 'rok|roku|r|rokiem|rku',
    dayWord: 'dnia|dzień|dniu|w dniu|na dzień|dni',
    a: 'jeden|jedną|jedna|jednego|jednej',
    couple: 'parę|pare|dwa trzy|2 3|dwie trzy|para|paru|pary|ze dwa|ze dwie|dwóch trzech',
    few: 'kilka|kilku|kilkanaście|kilkunastu|pare|parę|paru|trochę|kilkoma|kilkadziesiąt',
    half: 'pół|połowa|połowę|połowie|połowy',
    andHalf: 'i pół|i poł|z hakiem|z kawałkiem',
    oneAndHalf: 'półtora|półtorej|poltora|półtorak',
    quarter: 'kwadrans|kwadransa|kwadranse|ćwierć|kwadransie',
    at: 'o|o godz|o godzinie|godz|godzina|godzinie|najlepiej o|tak o|około|koło|ok|w okolicach|o godz.|na|na godzinę|na godz|koło godziny|około godziny|godziny|gdzieś o|tak koło|około godz',
    timeBy:
      'do|przed|do godz|do godziny|przed godz|przed godziną|najpóźniej o|najpóźniej do|nie później niż o',
    timeFrom:
      'po|od|od godz|od godziny|po godz|po godzinie|dopiero po|najwcześniej o|najwcześniej po|dopiero o|dopiero od|nie wcześniej niż o|nie przed',
    clockIn: 'za',
    halfTo: 'wpół do|w pół do|pół do|o wpół do|o pół do|w poł do|wpol do',
    oclock: 'h|godz|godzina|godzinie|godziny|zero zero',
    am: 'rano|przed południem|nad ranem|z rana|am|ranem|rankiem|w nocy|z samego rana',
    pm: 'po południu|popołudniu|wieczorem|wieczór|po poł|popoł|pm|popołudniem|wieczora',
    clockPast: 'po|minut po|minuty po',
    approx:
      'około|ok|koło|mniej więcej|mniejwięcej|gdzieś|jakoś|w okolicach|circa|plus minus|tak|może|pewnie|prawdopodobnie|chyba|circa',
    noun: `zł|złotych|złote|złoty|zl|pln|gr|groszy|grosze|euro|eur|funtów|dolarów|tys|tysiąc|tysiące|tysięcy|k|stówy|stówek|procent|proc|rat|raty|rata|ratę|ratach|racie|ratami|wpłat|wpłaty|płatności|przelew|przelewy|przelewów|razy|raz|razu|razem|piętro|piętra|osoba|osoby|osób|osobie|osoby|dzieci|dziecko|list|listu|listy|pismo|pisma|wezwanie|wezwania|opcja|opcji|opcję|oferta|oferty|ofertę|propozycja|propozycji|propozycję|wariant|wariantu|punkt|punktu|faktura|faktury|fakturę|kredyt|kredytu|pożyczki|pożyczka|banku|bank|konta|konto|stopnia|klasy|strony|strona|stronę|ręki|połowa|połowę|część|części|części|lat|lata|miesięcy|miesiące|miesiąc|tygodni|tygodnie|tydzień|dni|dzień|godzin|godziny|minut|minuty|umowy|umowa|przypadku|numeru|zestawu|kwartału|kwartał|etapu|etap|miesiąca|tygodnia|m2|kg|szt|sztuk|złociszy|koła|kół|tysiaka|tysiaki|bln|mln|stron|kartę|karty|strony|męża|żony|pożyczki|firmy|miejsca|miejsce|metra|numer|roku|rok|dziecka`,
    reference:
      'nr|numer|numeru|numerze|faktura|faktury|fakturę|fv|umowa|umowy|umowę|sygn|sygnatura|sygnatury|ref|sprawa',
    not: 'nie|nigdy|ani|nie dam rady|bez',
    byAfter: 'najpóźniej|maksymalnie|maks|max|lub wcześniej|albo wcześniej|najdalej|lub szybciej|włącznie',
    fromAfter: 'lub później|albo później|i później|wzwyż|i dalej|lub po',
    vague:
      'wypłata|wypłatę|wypłaty|wypłacie|dzień wypłaty|jak dostanę wypłatę|jak dostanę pensję|jak dostanę kasę|po wypłacie|jak przyjdzie wypłata|przy wypłacie|jak będę miał|jak będę miała|wkrótce|niedługo|niebawem|jak najszybciej|jak tylko będę mógł|jak tylko będę mogła|kiedyś|w przyszłości|w najbliższym czasie|w niedalekiej przyszłości|jak tylko dam radę|na dniach|za chwilę|z czasem|pensja|pensję|pensji|jak dostanę zasiłek|jak dostanę emeryturę',
  },
  endsOf: {},
  holidays: {
    feasts: 'święta|świąt|świętach|świętami|święto|świętom',
    newYear: 'nowy rok|nowego roku|nowym roku|nowym rokiem|święto nowego roku',
    newYearsEve: 'sylwester|sylwestra|sylwestrem|sylwestrze|noc sylwestrowa',
    epiphany: 'trzech króli|święto trzech króli|trzech króli święto|objawienie pańskie',
    grandmothersDay: 'dzień babci|dniu babci|dnia babci',
    grandfathersDay: 'dzień dziadka|dniu dziadka|dnia dziadka',
    valentine: 'walentynki|walentynek|walentynkach|walentynkami|dzień zakochanych|święto zakochanych',
    fatThursday: 'tłusty czwartek|tłusty czwartku|tłustego czwartku|tłustym czwartkiem',
    ashWednesday: 'popielec|środa popielcowa|środę popielcową|popielca|środy popielcowej',
    womensDay: 'dzień kobiet|dnia kobiet|dniu kobiet|dniem kobiet|święto kobiet',
    stPatrick: 'dzień świętego patryka|dnia świętego patryka|dzień św patryka',
    palmSunday: 'niedziela palmowa|niedzielę palmową|niedzieli palmowej',
    holyWeek: 'wielki tydzień|wielkim tygodniu|wielkiego tygodnia',
    maundyThursday: 'wielki czwartek|wielkiego czwartku|wielki czwartku',
    goodFriday: 'wielki piątek|wielkiego piątku|wielkim piątkiem',
    holySaturday: 'wielka sobota|wielką sobotę|wielkiej soboty',
    easter:
      'wielkanoc|wielkanocy|wielkanocą|niedziela wielkanocna|niedzielę wielkanocną|niedzieli wielkanocnej|święta wielkanocne|świąt wielkanocnych|świętami wielkanocnymi|świętach wielkanocnych|wielkiejnocy|wielka noc|wielkiej nocy',
    easterMonday:
      'poniedziałek wielkanocny|poniedziałku wielkanocnego|lany poniedziałek|lanego poniedziałku|śmigus dyngus|śmigusa dyngusa|drugi dzień wielkanocy',
    mayFirst:
      'święto pracy|święta pracy|święcie pracy|pierwszy maja|pierwszego maja|międzynarodowy dzień pracy',
    labourDay: 'dzień pracy|dnia pracy',
    mayHolidays:
      'majówka|majówkę|majówki|majówce|majówką|długi weekend majowy|weekend majowy|długiego weekendu majowego|weekendu majowego',
    constitutionPl:
      'święto konstytucji|święta konstytucji|święto konstytucji trzeciego maja|święto konstytucji 3 maja|dzień konstytucji|święto trzeciego maja',
    mothersDay: 'dzień matki|dnia matki|dniu matki|dniem matki',
    childrensDay: 'dzień dziecka|dnia dziecka|dniu dziecka|dniem dziecka',
    pentecost:
      'zielone świątki|zielonych świątek|zielonymi świątkami|zesłanie ducha świętego|niedziela zesłania ducha świętego',
    corpusChristi: 'boże ciało|bożego ciała|bożym ciałem|bożym ciele',
    ascension: 'wniebowstąpienie|wniebowstąpienie pańskie',
    fathersDay: 'dzień ojca|dnia ojca|dniu ojca|dniem ojca',
    stJohn: 'noc świętojańska|świętego jana|noc kupały',
    assumption:
      'wniebowzięcie|wniebowzięcie najświętszej maryi panny|święto wojska polskiego|matki boskiej zielnej|wniebowzięcia|wniebowzięcia najświętszej maryi panny|dzień wojska polskiego|święta wojska polskiego|wniebowzięcie nmp',
    halloween: 'halloween',
    allSaints:
      'wszystkich świętych|dzień wszystkich świętych|dnia wszystkich świętych|wszystkimi świętymi|święto zmarłych|święta zmarłych|dniu wszystkich świętych',
    allSouls: 'zaduszki|dzień zaduszny|zaduszek|zaduszkach|dniu zadusznym',
    independence:
      'święto niepodległości|święta niepodległości|dzień niepodległości|dnia niepodległości|święto odzyskania niepodległości|narodowe święto niepodległości',
    blackFriday: 'black friday|czarny piątek|czarnego piątku|czarny piątku',
    cyberMonday: 'cyber monday|cyber poniedziałek',
    thanksgiving: 'święto dziękczynienia|dzień dziękczynienia',
    stAndrewsEve: 'andrzejki|andrzejek|andrzejkach|andrzejkami',
    stNicholas:
      'mikołajki|mikołajek|mikołajkach|mikołajkami|mikołaja|dzień świętego mikołaja|świętego mikołaja|św mikołaja',
    christmasEve:
      'wigilia|wigilię|wigilii|wigilią|wigilie|wigilia bożego narodzenia|wigilii bożego narodzenia|wigilię bożego narodzenia|przed gwiazdką',
    christmas:
      'boże narodzenie|bożego narodzenia|bożym narodzeniem|bożym narodzeniu|święta bożego narodzenia|świąt bożego narodzenia|świętami bożego narodzenia|świętach bożego narodzenia|gwiazdka|gwiazdkę|gwiazdki|gwiazdką|pierwszy dzień świąt|pierwszego dnia świąt|święto bożego narodzenia|pierwszy dzień świąt bożego narodzenia',
    boxingDay:
      'drugi dzień świąt|drugiego dnia świąt|drugi dzień świąt bożego narodzenia|drugiego dnia świąt bożego narodzenia|drugi dzień bożego narodzenia|świętego szczepana',
  },
  cardinals: {
    '0': 'zero|zera',
    '1': 'jeden|jedną|jedna|jednego|jedno|jednej|jednym',
    '2': 'dwa|dwie|dwóch|dwu|dwoma|dwom',
    '3': 'trzy|trzech|trzema|trzem',
    '4': 'cztery|czterech|czterema|czterem',
    '5': 'pięć|pięciu|pięcioma',
    '6': 'sześć|sześciu|sześcioma',
    '7': 'siedem|siedmiu|siedmioma',
    '8': 'osiem|ośmiu|ośmioma',
    '9': 'dziewięć|dziewięciu|dziewięcioma',
    '10': 'dziesięć|dziesięciu|dziesięcioma',
    '11': 'jedenaście|jedenastu|jedynaście',
    '12': 'dwanaście|dwunastu|dwunaście',
    '13': 'trzynaście|trzynastu',
    '14': 'czternaście|czternastu',
    '15': 'piętnaście|piętnastu',
    '16': 'szesnaście|szesnastu',
    '17': 'siedemnaście|siedemnastu',
    '18': 'osiemnaście|osiemnastu',
    '19': 'dziewiętnaście|dziewiętnastu',
    '20': 'dwadzieścia|dwudziestu|dwadziescia',
    '30': 'trzydzieści|trzydziestu',
    '40': 'czterdzieści|czterdziestu',
    '50': 'pięćdziesiąt|pięćdziesięciu|piećdziesiąt',
    '60': 'sześćdziesiąt|sześćdziesięciu',
    '70': 'siedemdziesiąt|siedemdziesięciu',
    '80': 'osiemdziesiąt|osiemdziesięciu',
    '90': 'dziewięćdziesiąt|dziewięćdziesięciu|dziewiećdziesiąt',
    '100': 'sto|stu',
    '200': 'dwieście|dwustu',
    '300': 'trzysta|trzystu',
    '400': 'czterysta|czterystu',
    '500': 'pięćset|pięciuset',
    '600': 'sześćset|sześciuset',
    '700': 'siedemset|siedmiuset',
    '800': 'osiemset|ośmiuset',
    '900': 'dziewięćset|dziewięciuset|dziewiecset',
    '1000': 'tysiąc|tysiące|tysięcy|tysiąca',
    '2000': 'dwutysięcznego|dwutysięczny|dwutysięcznym',
  },
  ordinals: {
    '1': ordinal('pierwsz'),
    '2': 'drugi|druga|drugie|drugiej|drugim|drugą|drugich',
    '3': 'trzeci|trzecia|trzecie|trzeciej|trzecim|trzecią',
    '4': ordinal('czwart'),
    '5': ordinal('piąt'),
    '6': ordinal('szóst'),
    '7': ordinal('siódm'),
    '8': ordinal('ósm'),
    '9': ordinal('dziewiąt'),
    '10': ordinal('dziesiąt'),
    '11': ordinal('jedenast'),
    '12': ordinal('dwunast'),
    '13': ordinal('trzynast'),
    '14': ordinal('czternast'),
    '15': ordinal('piętnast'),
    '16': ordinal('szesnast'),
    '17': ordinal('siedemnast'),
    '18': ordinal('osiemnast'),
    '19': ordinal('dziewiętnast'),
    '20': ordinal('dwudziest'),
    '30': ordinal('trzydziest'),
    '40': `${ordinal('czterdziest')}|${dayOrdinal('czterdziest')}`,
    '50': `${ordinal('pięćdziesiąt')}|${dayOrdinal('pięćdziesiąt')}`,
    '60': `${ordinal('sześćdziesiąt')}|${dayOrdinal('sześćdziesiąt')}`,
    '70': `${ordinal('siedemdziesiąt')}|${dayOrdinal('siedemdziesiąt')}`,
    '80': `${ordinal('osiemdziesiąt')}|${dayOrdinal('osiemdziesiąt')}`,
    '90': `${ordinal('dziewięćdziesiąt')}|${dayOrdinal('dziewięćdziesiąt')}`,
  },
  dayOrdinals: {
    '1': dayOrdinal('pierwsz'),
    '2': 'drugiego',
    '3': 'trzeciego',
    '4': dayOrdinal('czwart'),
    '5': dayOrdinal('piąt'),
    '6': dayOrdinal('szóst'),
    '7': dayOrdinal('siódm'),
    '8': dayOrdinal('ósm'),
    '9': dayOrdinal('dziewiąt'),
    '10': dayOrdinal('dziesiąt'),
    '11': dayOrdinal('jedenast'),
    '12': dayOrdinal('dwunast'),
    '13': dayOrdinal('trzynast'),
    '14': dayOrdinal('czternast'),
    '15': dayOrdinal('piętnast'),
    '16': dayOrdinal('szesnast'),
    '17': dayOrdinal('siedemnast'),
    '18': dayOrdinal('osiemnast'),
    '19': dayOrdinal('dziewiętnast'),
    '20': dayOrdinal('dwudziest'),
    '30': dayOrdinal('trzydziest'),
  },
  ordinalEndings:
    'go|ego|tego|szego|szy|ty|sty|stego|ci|ciego|my|mego|ym|ymi|ma|gi|giego|rwszego|wszego|szym|tym|mym|sza|ta|dmego|smego|astego|nastego|dziestego|ego dnia|dego|y|tgo|teo|wszy|iego|e',
  numberJoiners: 'i',
  realWords:
    'powiedz|marka|marki|marta|marty|markę|maria|marne|marcin|marcina|lipa|lipy|lipo|robota|piątka|piątkę|pątek|środka|środki|środek|śródka|srodki|srodkow|srodku|srodkami|niedziel|niedziwo|lista|listopadowy|listonosz|dzieci|dziesięć|dzisiejsi|majątek|majątku|sobotą|sobą|sobót|luto|lutnia|czwarta|czwarte|czwarty|czwartej|czwartego|piatka|wtorkiem|czerwony|czerwone|czerwień|grudki|mareczek|marzenie|marze|marzy|starzec|starca|kwiecie|kwiaty|kwiat|kwietnik|września|jasne|jutrzenka|kutra|futra|wczasy|wczasów|wcześnie|wczesne|poniedzial|sierpem|styczna|styczne|styczność|kupiec|lipcowy|lipowy|lipowa|maile|maila|mailem|majka|liczba|liczby',
  lookalikes: 'mają|się|lipą|wtem',
  nextWeekday: 'nextWeek',
};
