import type { Contractions } from './contractions.ts';
import { spellingTable } from './table.ts';

const TABLE = spellingTable(`
  nwm = nie wiem
  niewiem = nie wiem
  niemam = nie mam
  niemoge = nie moge
  niechce = nie chce
  niechcem = nie chce
  nieznam = nie znam
  niema = nie ma
  niejestem = nie jestem
  wogole wogule = w ogole
  narazie = na razie
  napewno = na pewno
  naraty = na raty
  niebede = nie bede
  poprostu = po prostu
  dzieki dzienki dziex dzieks dziekowac = dziekuje
  dzis dzisaj dzisiej = dzisiaj
  spox git = spoko
  okej oki okey okay okk k = ok
  nom noo = no
  taa ta yhy aha mhm = tak
  ni nope = nie
  se = sobie
  msc mc mies miech = miesiac
  tel telef = telefon
  wiad = wiadomosc
  zlotych zlote zloty pln zeta = zl
  moga mogie = moge
  chcem = chce
  rozumie = rozumiem
  umie = umiem
  jusz = juz
  prosz proze prosza poprosze = prosze
  pzdr pozdro = pozdrawiam
  smsa smsy smsow smsami sms-y = sms
  maila meila mejla mejl emailem mailem emaila email = mail
  wziolem = wzialem
  bedem = bede
`);

/** Endings of the past tense and conditional that are often written apart or glued need no rule: stems match. */
export const pl: Contractions = { whole: TABLE, rules: () => undefined };
