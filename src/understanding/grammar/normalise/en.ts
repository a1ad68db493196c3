import type { Contractions } from './contractions.ts';
import { spellingTable } from './table.ts';

const TABLE = spellingTable(`
  dont = do not
  doesnt = does not
  didnt = did not
  cant cannot = can not
  couldnt = could not
  wont = will not
  wouldnt = would not
  shouldnt = should not
  isnt = is not
  arent = are not
  aint ain't = is not
  wasnt = was not
  werent = were not
  havent = have not
  hasnt = has not
  hadnt = had not
  neednt = need not
  im = i am
  ive = i have
  youre = you are
  youve = you have
  theyre = they are
  theyve = they have
  theyll = they will
  weve = we have
  thats = that is
  whats wats = what is
  whos = who is
  wheres = where is
  hows = how is
  theres = there is
  its = it is
  hes = he is
  shes = she is
  itll = it will
  youll = you will
  let's lets = let us
  y'all yall = you all
  gonna = going to
  gunna = going to
  wanna = want to
  gotta = have to
  hafta = have to
  lemme = let me
  gimme = give me
  dunno = do not know
  idk = do not know
  u = you
  ur = your
  r = are
  y = why
  pls plz pleas pleaze plse = please
  thx thanx tnx ty = thanks
  thankyou = thank you
  thanku = thank you
  msg = message
  msgs = messages
  txt = text
  txts = texts
  txting = texting
  acct acc = account
  pymt pmt = payment
  pymts pmts = payments
  instalment = installment
  instalments = installments
  instalmnt instalmnts installmnts = installments
  mo mth mnth = month
  mths mnths mos = months
  wk = week
  wks = weeks
  fri = friday
  ppl = people
  rn = right now
  atm = at the moment
  tmrw tmr tomoz tmw 2moro 2morrow = tomorrow
  b4 = before
  cuz coz cos bc = because
  thru = through
  w = with
  nope nah naw nop = no
  yea yeh yh yah yup yep yeah yess ya yas = yes
  k kk = ok
  okay okey okie = ok
  alright = all right
  sth = something
  smth = something
  wanting = want
  cheque = check
  favour = favor
  recieve = receive
  recieved = received
  lawer layer lawyr = lawyer
  bankrupcy bankruptsy = bankruptcy
  atorney attourney = attorney
  adress = address
  wrng = wrong
  sucide = suicide
  lmao haha hahaha = lol
`);

/** Words after which an apostrophe-less "ill" or "id" is "I will" or "I would". */
const VERB_AFTER_WILL = new Set(
  'pay send call be give do try transfer get have make take let think settle sort see wait never not just probably only ring speak talk sue contact report pass need go tell come clear'.split(
    ' ',
  ),
);
const AFTER_WOULD = new Set('like love rather prefer be need have appreciate want pay'.split(' '));
const IS_AFTER =
  /^(?:he|she|it|that|what|who|there|where|how|when|here|this|why|name|nobody|everything|something)$/;

function rules(word: string, next: string | undefined): readonly string[] | undefined {
  if (word === 'ill' && next !== undefined && VERB_AFTER_WILL.has(next)) return ['i', 'will'];
  if (word === 'id' && next !== undefined && AFTER_WOULD.has(next)) return ['i', 'would'];
  const at = word.indexOf("'");
  if (at < 0) return undefined;
  const head = word.slice(0, at);
  switch (word.slice(at + 1)) {
    case 't':
      return notForm(head);
    case 'm':
      return [head, 'am'];
    case 'll':
      return [head, 'will'];
    case 're':
      return [head, 'are'];
    case 've':
      return [head, 'have'];
    case 'd':
      return [head, 'would'];
    case 's':
      return IS_AFTER.test(head) ? [head, 'is'] : [head];
    default:
      return [word.replaceAll("'", '')];
  }
}

function notForm(head: string): readonly string[] | undefined {
  if (head === 'can') return ['can', 'not'];
  if (head === 'won') return ['will', 'not'];
  return head.endsWith('n') ? [head.slice(0, -1), 'not'] : undefined;
}

export const en: Contractions = { whole: TABLE, rules };
