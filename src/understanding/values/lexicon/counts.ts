import type { Language } from '../../../kernel/index.ts';

/** Grains of time that counts and durations are said in. A quincena is a fortnight. */
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'halfyear'
  | 'year';

/** How one language says how many, how often and how long. Phrases are words parted by spaces. */
export interface CountLexicon {
  readonly grains: readonly (readonly [Grain, string])[];
  /** Adjectives and adverbs of a period: monthly, mensais. */
  readonly adjectives: readonly (readonly [Grain, string])[];
  /** What makes a bare grain a period: per month, al mes, na miesiąc. */
  readonly per: readonly string[];
  /** The same, but only right after an amount: "200 na miesiąc". */
  readonly perAfterAmount: readonly string[];
  readonly every: readonly string[];
  /** "every other week": every second grain. */
  readonly everyOther: readonly string[];
  /** Whole phrases of a period that the rules do not make. */
  readonly phrases: readonly (readonly [Grain, string])[];
  /** Once, twice: before "a month". */
  readonly often: readonly (readonly [number, string])[];
  readonly weekdays: string;
  readonly instalments: string;
  /** Words between a count and its noun: equal, more. */
  readonly fillers: string;
  /** "3 times", "3 vezes": instalments only after one of `timesAfter` or before one of `timesBefore`. */
  readonly times: string;
  readonly timesAfter: readonly string[];
  readonly timesBefore: readonly string[];
  readonly parts: string;
  /** Beginnings of verbs of splitting, and the words between one and its count: split it in 3. */
  readonly split: string;
  readonly into: string;
  /** "for", "przez": what follows is a length of time. */
  readonly lasting: readonly string[];
  /** "in six months": a length of time or a date. */
  readonly lastingOrDate: readonly string[];
  /** "za", "dentro de", "last": what follows is a date or past, never a length of time to pay in. */
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
  /** One, before a bare grain: a month, the year, un mes, todo el año. */
  readonly one: string;
  /** Some three: few, unas, kilka. */
  readonly some: string;
}

const EN: CountLexicon = {
  grains: [
    ['second', 'second seconds sec secs s'],
    ['minute', 'minute minutes min mins m'],
    ['hour', 'hour hours hr hrs h'],
    ['day', 'day days night nights d'],
    ['week', 'week weeks wk wks w'],
    ['fortnight', 'fortnight fortnights'],
    ['month', 'month months mth mths mo mos monthes'],
    ['quarter', 'quarter quarters'],
    ['year', 'year years yr yrs y'],
  ],
  adjectives: [
    ['week', 'weekly'],
    ['fortnight', 'fortnightly biweekly bi-weekly semimonthly'],
    ['month', 'monthly montly'],
    ['quarter', 'quarterly'],
    ['year', 'yearly annually annual'],
  ],
  per: ['a', 'per', 'each', '/'],
  perAfterAmount: ['p', 'by the'],
  every: ['every', 'each', 'ever'],
  everyOther: ['every other', 'every second', 'each other', 'alternate'],
  phrases: [
    ['month', 'pcm'],
    ['month', 'month by month'],
    ['month', 'on a monthly basis'],
    ['week', 'on a weekly basis'],
    ['fortnight', 'semi monthly'],
    ['fortnight', 'semi - monthly'],
    ['fortnight', 'bi - weekly'],
  ],
  often: [
    [1, 'once'],
    [2, 'twice'],
  ],
  weekdays:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun payday',
  instalments:
    'instalment instalments installment installments payment payments pymts pmts instalement instalements',
  fillers: 'equal easy more small smaller separate even affordable split',
  times: 'times',
  timesAfter: ['in', 'over'],
  timesBefore: [],
  parts: 'parts goes chunks',
  split: 'split divid break spread',
  into: 'in into over',
  lasting: [
    'for',
    'over',
    'over the next',
    'for the next',
    'across',
    'spread over',
    'during',
    'lasting',
    'for another',
  ],
  lastingOrDate: ['in', 'within', 'inside'],
  notBefore: [
    'last',
    'past',
    'after',
    'since',
    'previous',
    'the last',
    'the past',
    'next',
    'this',
    'every',
    'each',
  ],
  notAfter: [
    'ago',
    'later',
    'from now',
    'back',
    'old',
    'late',
    'behind',
    'before',
    'earlier',
    'overdue',
    'after',
    'time',
  ],
  one: 'a an the one all whole',
  some: 'few several some',
};

const PL: CountLexicon = {
  grains: [
    ['second', 'sekunda sekundy sekund sekundę sekundach sek s'],
    ['minute', 'minuta minuty minut minutę minutami minutach min m'],
    ['hour', 'godzina godziny godzin godzinę godzinach godzinami godz h'],
    ['day', 'dzień dni dnia dniach dniami doba doby dób'],
    ['week', 'tydzień tygodnia tygodnie tygodni tygodniu tygodniach tygodniami tyg'],
    [
      'month',
      'miesiąc miesiąca miesiące miesięcy miesiącu miesiącach miesiącami mies msc mc m-c mieś mieśąc',
    ],
    ['quarter', 'kwartał kwartału kwartały kwartałów kwartale'],
    ['halfyear', 'półrocze półrocza'],
    ['year', 'rok roku lata lat latach latami roczek'],
  ],
  adjectives: [
    [
      'week',
      'tygodniowo tygodniowy tygodniowe tygodniowych tygodniowa tygodniową cotygodniowo cotygodniowych',
    ],
    ['fortnight', 'dwutygodniowo dwutygodniowych'],
    [
      'month',
      'miesięcznie miesięczny miesięczne miesięcznych miesięczna miesięczną comiesięcznie comiesięcznych comiesięczne',
    ],
    ['quarter', 'kwartalnie kwartalnych kwartalne'],
    ['year', 'rocznie rocznych corocznie'],
  ],
  per: ['/', 'za każdy'],
  perAfterAmount: ['na', 'w'],
  every: ['co', 'każdego', 'każdy', 'w każdym', 'w każdy', 'na każdy'],
  everyOther: ['co drugi', 'co drugie'],
  phrases: [],
  often: [
    [1, 'raz'],
    [2, 'dwa razy'],
    [2, '2 razy'],
    [2, '2 x'],
  ],
  weekdays: 'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę',
  instalments:
    'rata raty rat ratę ratach ratami ratom rate ratek ratki płatności płatność płatnościach wpłat wpłaty wpłatach przelewów przelewy przelewach transz transze transzach spłat',
  fillers: 'równych równe równą małych małe mniejszych mniejsze kolejnych kolejne osobnych',
  times: 'razy razu',
  timesAfter: ['na', 'w', 'rozłożyć na', 'podzielić na'],
  timesBefore: ['po'],
  parts: 'części częściach kawałki kawałków',
  split: 'rozłoż rozloz rozłóż podziel rozbi rozbij',
  into: 'na w',
  lasting: [
    'przez',
    'na',
    'w ciągu',
    'w przeciągu',
    'przez okres',
    'na okres',
    'przez najbliższe',
    'przez kolejne',
    'rozłożone na',
  ],
  lastingOrDate: ['w', 'do'],
  notBefore: [
    'za',
    'po',
    'od',
    'ostatnie',
    'ostatnich',
    'ostatni',
    'przed',
    'zeszły',
    'tamten',
    'przyszły',
    'przyszłym',
    'następny',
    'następnym',
    'zeszłym',
    'tym',
    'ten',
    'tego',
    'końca',
    'koniec',
    'kończy',
    'kolejny',
    'kolejnym',
    'pod koniec',
    'każdego',
  ],
  notAfter: ['temu', 'później', 'wstecz', 'zaległości', 'po terminie', 'wcześniej', 'opóźnienia'],
  one: 'jeden jednego cały całego',
  some: 'kilka kilku parę',
};

const PT: CountLexicon = {
  grains: [
    ['second', 'segundo segundos seg segs s'],
    ['minute', 'minuto minutos min mins m'],
    ['hour', 'hora horas hr hrs h'],
    ['day', 'dia dias noite noites'],
    ['week', 'semana semanas sem'],
    ['fortnight', 'quinzena quinzenas'],
    ['month', 'mês meses mes mêses'],
    ['quarter', 'trimestre trimestres'],
    ['halfyear', 'semestre semestres'],
    ['year', 'ano anos aninho'],
  ],
  adjectives: [
    ['week', 'semanal semanais semanalmente'],
    ['fortnight', 'quinzenal quinzenais quinzenalmente'],
    ['month', 'mensal mensais mensalmente mensalidade mensalidades'],
    ['quarter', 'trimestral trimestrais trimestralmente'],
    ['halfyear', 'semestral semestrais'],
    ['year', 'anual anuais anualmente'],
  ],
  per: ['por', 'ao', '/'],
  perAfterAmount: ['a', 'no', 'p'],
  every: ['cada', 'a cada', 'todo', 'toda', 'todos os', 'todas as', 'todo santo'],
  everyOther: ['semana sim semana não', 'dia sim dia não'],
  phrases: [
    ['month', 'mês a mês'],
    ['fortnight', 'semana sim semana não'],
  ],
  often: [
    [1, 'uma vez'],
    [1, '1 vez'],
    [1, '1 x'],
    [2, 'duas vezes'],
    [2, '2 vezes'],
    [2, '2 x'],
  ],
  weekdays: 'segunda terça quarta quinta sexta sábado domingo segunda-feira sexta-feira',
  instalments:
    'parcela parcelas prestação prestações prestacoes prestacao pagamento pagamentos mensalidade mensalidades parcelinhas vezinhas parcelado',
  fillers: 'iguais pequenas menores suaves fixas',
  times: 'vezes vez',
  timesAfter: [
    'em',
    'de',
    'por',
    'pra',
    'parcelar',
    'parcelo',
    'dividir',
    'divido',
    'fazer',
    'pagar',
    'pago',
    'parcelado em',
  ],
  timesBefore: ['de', 'sem juros', 'iguais', 'no cartão'],
  parts: 'partes',
  split: 'divid parcel reparti',
  into: 'em por',
  lasting: ['por', 'durante', 'ao longo de', 'pelos próximos', 'pelo prazo de', 'no prazo de', 'por mais'],
  lastingOrDate: ['em', 'dentro de', 'nos próximos'],
  notBefore: [
    'daqui a',
    'daqui',
    'há',
    'ha',
    'faz',
    'últimos',
    'últimas',
    'após',
    'depois de',
    'desde',
    'próximo',
    'próxima',
    'este',
    'esse',
    'deste',
    'desse',
    'neste',
    'nesse',
    'fim do',
    'final do',
    'todo',
    'toda',
    'cada',
  ],
  notAfter: [
    'atrás',
    'depois',
    'que vem',
    'passado',
    'passada',
    'de atraso',
    'atrasado',
    'atrasados',
    'de idade',
    'mais tarde',
  ],
  one: 'um uma todo toda o a',
  some: 'alguns algumas uns umas vários várias poucos poucas',
};

const ES: CountLexicon = {
  grains: [
    ['second', 'segundo segundos seg segs s'],
    ['minute', 'minuto minutos min mins m'],
    ['hour', 'hora horas hr hrs h'],
    ['day', 'día días noche noches'],
    ['week', 'semana semanas sem'],
    ['fortnight', 'quincena quincenas'],
    ['month', 'mes meses'],
    ['quarter', 'trimestre trimestres'],
    ['halfyear', 'semestre semestres'],
    ['year', 'año años ano anos'],
  ],
  adjectives: [
    ['week', 'semanal semanales semanalmente'],
    ['fortnight', 'quincenal quincenales quincenalmente'],
    ['month', 'mensual mensuales mensualmente mensualidad mensualidades'],
    ['quarter', 'trimestral trimestrales trimestralmente'],
    ['halfyear', 'semestral semestrales'],
    ['year', 'anual anuales anualmente'],
  ],
  per: ['por', 'al', 'a la', '/'],
  perAfterAmount: ['x', 'en el'],
  every: ['cada', 'todos los', 'todas las', 'todo'],
  everyOther: ['una semana sí y otra no', 'semana por medio', 'semana de por medio'],
  phrases: [['month', 'mes a mes']],
  often: [
    [1, 'una vez'],
    [1, '1 vez'],
    [2, 'dos veces'],
    [2, '2 veces'],
    [2, '2 x'],
  ],
  weekdays: 'lunes martes miércoles jueves viernes sábado sábados domingo domingos',
  instalments:
    'cuota cuotas plazo plazos pago pagos mensualidad mensualidades letra letras abono abonos cuotitas exhibiciones quincenas parcialidades',
  fillers: 'iguales pequeños pequeñas menores cómodas cómodos fijas',
  times: 'veces vez',
  timesAfter: ['en', 'de', 'por', 'a', 'dividir', 'pagar', 'pago'],
  timesBefore: ['de', 'sin intereses'],
  parts: 'partes tandas',
  split: 'divid fraccion parti reparti aplaz',
  into: 'en por a',
  lasting: ['por', 'durante', 'a lo largo de', 'por los próximos', 'en un plazo de', 'a', 'por otros'],
  lastingOrDate: ['en', 'en los próximos'],
  notBefore: [
    'dentro de',
    'hace',
    'últimos',
    'últimas',
    'tras',
    'después de',
    'desde',
    'próximo',
    'próxima',
    'este',
    'ese',
    'fin de',
    'final de',
    'finales de',
    'principios de',
    'cada',
    'de aquí a',
    'el',
  ],
  notAfter: [
    'atrás',
    'después',
    'que viene',
    'pasado',
    'pasada',
    'próximo',
    'próxima',
    'de atraso',
    'de retraso',
    'más tarde',
    'siguiente',
  ],
  one: 'un una todo el la los',
  some: 'unos unas algunos algunas varios varias pocos pocas',
};

export const COUNTS: Readonly<Record<Language, CountLexicon>> = { en: EN, pl: PL, pt: PT, es: ES };
