import type { Contractions } from './contractions.ts';
import { spellingTable } from './table.ts';

const TABLE = spellingTable(`
  q k ke qe = que
  xq xk pq porq porke porqe = porque
  tb tmb tambn = tambien
  x = por
  pa = para
  toy = estoy
  ta = esta
  tamos = estamos
  xfa xfavor porfa porfavor porfis pf = por favor
  d = de
  kiero qiero = quiero
  kien = quien
  dnd = donde
  msj msjs mjs mensaj = mensaje
  tlf tfno tel telf cel = telefono
  wpp wsp wasap whats guasap wasapp watsap whatsap was wa = whatsapp
  oki okey okay oka okei = ok
  sip sep sii simon = si
  nop nel nope = no
  grax grcs grcias graciass = gracias
  aki = aqui
  haci = asi
  hno = hermano
  tmpco = tampoco
  ntp = no te preocupes
  bn = bien
  mnn = manana
  hr hrs = horas
  n = en
  ps = pues
  ustd uds = usted
  pos pz = pues
  nms = no mames
  plis plz = por favor
  al = a el
  del = de el
  emails correos = correo
  mail email emial = correo
  celu movil = celular
  aver = a ver
  ay = hay
  ai = hay
  ahi = hay
  haiga = haya
  abogao = abogado
  nesecito necesit nececito = necesito
  asta = hasta
  ce = se
  desir = decir
  aser acer = hacer
  hechar = echar
  kedar = quedar
  kuanto qanto = cuanto
  kuando cndo = cuando
  komo cmo = como
`);

export const es: Contractions = { whole: TABLE, rules: () => undefined };
