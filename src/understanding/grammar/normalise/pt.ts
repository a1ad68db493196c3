import type { Contractions } from './contractions.ts';
import { spellingTable } from './table.ts';

const TABLE = spellingTable(`
  vc vce c6 ce = voce
  vcs vcis = voces
  to tou = estou
  ta tah = esta
  tava = estava
  tao = estao
  tamo tamos = estamos
  pra = para
  pras pros = para
  pro = para o
  q ki = que
  n naum nau num nn nam = nao
  tb tbm tbem = tambem
  pq porq pk = porque
  hj hoj = hoje
  amnh amh = amanha
  blz = beleza
  obg obgd obgda brigado brigada obrigada vlw valeu = obrigado
  kd = cade
  msg mensag = mensagem
  msgs = mensagens
  qto qnto = quanto
  qdo qnd qndo = quando
  td = tudo
  mto mt mta = muito
  cmg = comigo
  dps = depois
  oq oque = o que
  hrs = horas
  ngm = ninguem
  agr = agora
  pfv pfvr pff favorzinho = por favor
  pf = por favor
  fzr = fazer
  tdo = tudo
  dnv = de novo
  eh = e
  neh = ne
  msm = mesmo
  aki = aqui
  axo = acho
  smss = sms
  zap wpp whats zapzap whatsap watsapp whatszap = whatsapp
  tel fone = telefone
  vlr = valor
  parc = parcela
  parcs = parcelas
  ctz = certeza
  cmo = como
  s ss sin simm = sim
  pgto pagto pgt pagamnto = pagamento
  boletos = boleto
  dinhero = dinheiro
  seg = segunda
  qro = quero
  nd = nada
  eim = hein
  vo = vou
  podi = pode
  tenhu = tenho
  umas = uns
  dum duma = de um
  numa = em uma
`);

export const pt: Contractions = { whole: TABLE, rules: (word) => enclitic(word) };

/** d'água → d, agua. */
function enclitic(word: string): readonly string[] | undefined {
  return word.includes("'") ? word.split("'").filter((part) => part !== '') : undefined;
}
