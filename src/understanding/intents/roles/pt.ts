import type { Roles } from '../../grammar/sheet.ts';

export const pt: Roles = {
  down: `
    {money} (de entrada|entrada|agora|hoje|no ato|de sinal|logo|adiantado|na entrada|inicial|primeiro|a vista agora|ja|amanha|essa semana|esta semana) .. (e|o|mais|rest*|depois|parcel*)
    (entrada|sinal|entradinha|de inicio|inicialmente|primeira parcela|primeiro pagamento|comecar com) [de|com|seria|e|uma|no valor de|pagando] {money}
    {money} (de entrada|entrada|de sinal)
    (agora|hoje) [pago|dou|posso pagar|consigo pagar|consigo] {money} .. (e|o|mais|rest*|depois|parcel*)
  `,
  total: `
    (total|no total|ao todo|tudo|no geral) [de|por|em|seria|e] {money}
    {money} (no total|ao todo|total|por tudo|pelo total)
  `,
  rejected: `
    (prefiro|preferia|melhor) [pagar|dar] {money} [<per-period>] (do que|a|que|em vez de) {money}
    (nao|nem) {money} ; !< por que|porque
    nao (consigo|posso|da|pago|tenho|dou|vou pagar|aguento|posso pagar|consigo pagar|tenho como pagar|vou conseguir pagar|da para pagar|cabe) [pagar|os|esses|dar|para|isso|uma parcela de|a parcela de] {money}
    {money} (e muito|e demais|nao da|nao consigo|e impossivel|e caro|fica caro|fica pesado|e pesado|esta caro|e fora|nao cabe|nao rola|esta alto|nao tenho|e muito para mim|esta muito alto|e muito alto|nao tem como|pesa|e inviavel)
    (em vez de|ao inves de|no lugar de) {money}
    nao .. (consigo|posso|da) .. {money} ; !> mas
    (nao tem como|nao ha como|nao existe|nem pensar em|sem chance de) .. {money}
  `,
  limit: '(no maximo|maximo|ate|so|apenas|somente) .. {money}',
  income: `
    (ganho|recebo|renda|salario|tiro|aposentadoria|beneficio|ganhando|recebendo|liquido|ordenado|ganhamos|faturo|pensao|entra|entram|vivo com) .. {money} ; !~ quando receb*
    {money} .. (de renda|de salario|liquidos|liquido|de aposentadoria|de beneficio|de pensao|brutos|de ordenado|de bolsa)
  `,
  expenses: `
    (aluguel|luz|agua|mercado|comida|despesas|despesa|gastos|gasto|contas|remedios|remedio|escola|financiamento|custos|moradia|condominio|creche|plano de saude|gasolina|cartao|supermercado|faculdade|transporte) [de|e|sao|custa|com|uns|em torno de|da|dao|fica em|ficam em|cerca de|so de|mensais|somam|fixas|meu|consome|ficam|chegam a|leva|total de|pago] {money}
    {money} [reais|por mes] (de|com|em|no|para) [o|a] (aluguel|luz|agua|mercado|comida|remedios|remedio|escola|contas|despesas|despesa|gastos|condominio|creche|transporte|supermercado)
  `,
  disposable: `
    (sobra|sobram|resta|restam|sobrando|fico com) [me|so|uns|apenas|mais ou menos|no maximo|no fim do mes|cerca de|por mes|de|com|para mim|livre|no final|livres] {money}
    {money} .. (sobra|sobram|livre|livres|de sobra|que sobra|que me sobra) ; !~ nao sobra|nao me sobra|nao resta
  `,
  heads:
    '{money} (filhos|filhas|filho|filha|criancas|crianca|dependentes|bocas|netos|netas|irmaos|pessoas|meninos|meninas|bebes|cachorros|anos|ano|meses|semanas|dias|horas)',
  claimed: `
    (so|apenas|somente|era|deveria|devo|peguei|gastei|comprei|disseram|falaram|contrato|fatura|combinado|combinamos|seria|real|e sim|certo e|e de) .. {money} ; +~ devo|deveria|peguei|gastei|disseram|falaram|contrato|fatura|combin*|valor|divida|era|conta|certo
    nao {money} .. {money}
  `,
  disputed: `
    (voces dizem|voces falam|dizem|diz|cobrando|cobram|consta|aparece|boleto|carta|querem|nao|em vez de|cobraram|sistema) .. {money} ; !~ posso pagar|consigo pagar
    {money} .. (esta errado|nao esta certo|nao confere|e muito|nao bate|nao e o valor)
  `,
  'rejected-date': `
    (nao|nem) [no|na|dia|em|ate] {date} ; !< por que
    {date} (nao|e cedo|e muito cedo|nao da|nao consigo|nao posso)
    (em vez de|ao inves de|no lugar de) [no|na|dia|do] {date}
  `,
  from: '(a partir de|a partir do|comecando|a comecar|comecar|comecando em|a contar de|primeira parcela|primeira|desde|comeco) [em|no|na|dia|para|do|a partir de] {date}',
  each: `
    (parcela|parcelas|prestacao|prestacoes|mensalidade|mensalidades|parcelinhas) [de|por|seja|fique|for|ate|no valor de|em|uns|baixar para] {money} ; !~ primeira parcela|entrada
    {money} (cada|por parcela|a parcela|de parcela|cada uma|de mensalidade)
  `,
  rest: '(resto|restante|o resto|o restante|outra metade|a outra|saldo restante|depois|o que falta|demais parcelas)',
  settle:
    '(quitar|quito|quitacao|quita|encerrar|encerra|fechar|fechamos|fecha|fecho|acordo|a vista|de uma vez|e pronto|zera|zerar|liquidar|proposta|e acabou|e esquece*|parcela unica|perdoa*|pela divida toda|por tudo|oferta|morreu)',
  commit:
    '(<will-pay>|prometo|juro|garanto|me comprometo|pago|deposito|transfiro|vou) ; !< nao ; !~ se eu|voces vao',
  frame: `
    (posso|consigo|poderia|conseguiria|da para eu|tenho|so tenho|ofereco|proponho|dou|aceito pagar|topo pagar|arrumo|junto|consigo juntar|tenho condicoes de|podemos|teria|minha proposta|minha oferta|daria|conseguia|pagaria|pagava)
    (e se eu|se eu|e se|caso eu|supondo que eu) .. (pedisse|pegasse|pudesse|pagar|pagasse|der|desse|pago|dou|fizer|quitar|mandar|parcelar|depositar)
    (que tal|digamos|pode ser|aceitam|aceita|aceitariam|fechamos em|fecha em|faz por|faz em|vamos fazer|deixa por|topa|topam|fica em|quem sabe|faco|fecho em|fecho por)
    (<will-pay>|<pay-inf>|pago|pagamos|deposito|quero pagar|gostaria de pagar|prefiro pagar|queria pagar|parcelar|parcela|parcelas|dividir)
    (parcelas de|prestacoes de|em parcelas de|uma entrada)
  `,
  approx: `
    (uns|umas|cerca de|mais ou menos|em torno de|aproximadamente|por volta de|ai uns|tipo) {money}
    {money} (mais ou menos|por ai|aproximadamente|e poucos|e pouco)
  `,
  offers:
    '(posso|consigo|poderia|conseguiria|da para pagar|da para|ofereco|proponho|pago|pagaria|dou|posso pagar|consigo pagar|fecho por|fecho em)',
  owes: '(valor|divida|conta|fatura|devo|devia|errad*|emprest*|saldo|engano|erro)',
  age: '(tenho|fiz) [ja] {duration}',
  offered: `
    se (for|fosse|ficar|fizer|forem) {money}
    {money} [<per-period>] .. (seria suficiente|suficiente|serve|chega|basta|e possivel|ajuda|resolve)
    (nao mais que|nao mais do que|mais que|mais do que|no maximo) {money} ; +~ nao|nem|no maximo
    (entao|dai|por isso|logo) [so|uns|talvez|posso|acho que|seria] {money}
    {money} [<per-period>] (e o que posso|e o que consigo|e o maximo que)
  `,
  not: '(nao|nem|nunca|em vez de|ao inves de|no lugar de|menos na|menos no|menos|exceto|tirando|qualquer coisa menos|qualquer dia menos|tudo menos|menos o|menos dia) ; !~ por que nao|porque nao|nao so|nao sei|nao tem problema|nao faz mal|pelo menos|mais ou menos',
  light:
    '(em|na|no|a|o|e|de|do|da|dia|opcao|numero|era|sao|por|para|pra|com|os|as|quero|eram|foi|esta|esse|nesta|seja|ate|no maximo|sem falta|o mais tardar|pode ser)',
  takes:
    '(descontem|desconte|desconta|descontar|debitem|debite|debitar|cobrem|cobre|cobrar|tirem|tire|retirem|retire|puxem)',
  awaits: `
    (se|quando|uma vez que|assim que|logo que|depois que|mal) .. (cair|cai|entrar|receber|receba|recebo|chegar|sair|me pagar|pagarem|depositarem|vender|pingar) ; !~ e se|o que acontece
  `,
  'ruled-out': `
    (nao tem como|nao ha como|nem pensar em|sem chance de) .. {money}
  `,
  less: `
    {money} (a menos|de menos|menos|mais barato|abaixo) ; !> que|do ; !~ ganho|recebo|salario|renda
  `,
  hint: `
    (talvez|digamos|no maximo|ate|quem sabe|maximo) {money}
    {money} [<per-period>] (no maximo|maximo|estourando)
  `,
  elapsed: `
    (ha|faz|fazem|nos ultimos|nas ultimas) {duration}
    (por|durante) {duration} .. (paguei|pagava|estive|trabalhei|fui|fiquei|esperei|sempre)
    (paguei|pagava|estive|trabalhei|fiquei|esperei|estou) .. {duration}
    {duration} (atras)
  `,
  but: '(mas|porem|so que|entao|porque|pois|e sim|por isso|senao)',
  bound: '(antes|mais|menos de|enquanto|por que|so|apenas)',
  fails: `
    (e|fica|ta|esta|sao|eh) (muito|demais|caro|pesado|alto|impossivel|inviavel|puxado|cedo|muito alto|muito caro|muito cedo|muito pesado|complicado)
    (impossivel|inviavel|demais|muito caro|muito cara|muito alto|nem pensar|sem chance) [para mim] ,,
    nao (da|posso|consigo|tenho|rola|cabe|serve|vou poder|vou conseguir|tem como|dou conta|da para mim|vai dar|aguento)
    nao ,,
  `,
  disclaim: `
    (nao|nunca) (estou dizendo|to dizendo|digo|disse|falei|prometi|prometo|concordei|concordo|aceitei|combinei|ofereci|estou prometendo|to prometendo|estou aceitando|me comprometi) ; !> nao
    nao (anota|anote|registra|registre|coloca|coloque|marca|marque)
    (de jeito nenhum|nem pensar|nem morto|nem morta|de maneira nenhuma|nem a pau|nem ferrando) ; !> mas
  `,
  retracts: `
    (espera|espere|pera|perai|calma|um momento|um instante|so um minuto|um minuto|pensando bem|mudei de ideia|preciso pensar|tenho que pensar|tenho de pensar|deixa eu pensar|deixe me pensar|ou melhor nao|ou nao|esquece isso|esquece tudo|deixa para la|brincadeira|to brincando|aguenta ai|retiro)
    (quer dizer|na verdade|alias|digo|desculpa|mas|se bem que|ou melhor|bom|bem|afinal|melhor) [acho que|melhor|afinal] nao ,,
  `,
  no: '(nao|nada de|sem|em vez de|ao inves de|parem|pare|nem)',
  condition:
    '(enquanto|se|a nao ser que|a menos que|salvo se|exceto se|excepto se|desde que|contanto que|so se|caso|em troca de|com a condicao de|se voces|somente se) ; !~ e se|saber se|ver se|nao sei se|perguntar se|como se|se trata|se refere|se chama|quero saber',
  hypothetical:
    '(e se eu|se eu (pagar|pagasse|der|desse|fizer|fizesse|quitar|quitasse|mandar|depositar|parcelar|dividir|pedisse|pegasse|arrumasse|escolher|pegar|ficar)|o que acontece se|se pagasse|se desse|supondo|suponha|suponhamos|imagina se|digamos|hipoteticamente|vamos supor|caso eu|e se|se por acaso eu)',
  correction:
    '(espera|pera|perai|nao pera|nao espera|correcao|queria dizer|quis dizer|me confundi|foi mal|esquece|melhor|era para ser|quer dizer|digo|perdao|desculpa|desculpe|ou melhor|corrigindo|na verdade|errei|alias|melhor dizendo|me enganei|ops|minto)',
  'method-pix': '(pix) => method=pix',
  'method-boleto': '(boleto|codigo de barras) => method=boleto',
  'method-card':
    '(cartao|cartao de credito|cartao de debito|credito|visa|mastercard) ; !~ cartao clonado => method=card',
  'method-transfer':
    '(transferencia|ted|doc|deposito|deposito bancario|transferi|depositei|transferir|iban) => method=bank_transfer',
  'method-cash': '(dinheiro vivo|em especie|em dinheiro|loterica|lotericas) => method=cash',
  'method-debit':
    '(debito automatico|debito em conta|debito direto|pagamento automatico) => method=direct_debit',
  'method-mbway': '(mbway|mb way) => method=mbway',
  'method-multibanco': '(multibanco|referencia multibanco) => method=multibanco',
  'medium-email': '(email|e-mail|correio eletronico) => medium=email',
  'medium-sms': '(sms|mensagem de texto|torpedo|mensagem|mensagens) => medium=sms',
  'medium-whatsapp': '(whatsapp) => medium=whatsapp',
  'medium-phone':
    '(telefone|ligacao|ligacoes|ligar|liguem|ligue|telefonema|chamada|chamadas|liga|ligando) => medium=phone',
  'medium-letter': '(carta|correio|por escrito|correspondencia|escrito) => medium=letter',
  'medium-chat': '(chat) => medium=chat',
  relation: `
    (esposa|mulher) => relation=wife
    (marido|esposo) => relation=husband
    (mae|mamae) => relation=mother
    (pai|papai) => relation=father
    (filho) => relation=son
    (filha) => relation=daughter
    (irmao) => relation=brother
    (irma) => relation=sister
    (companheiro|companheira|namorado|namorada|noivo|noiva|parceiro|parceira) => relation=partner
    (avo|vovo) => relation=grandparent
    (tio) => relation=uncle
    (tia) => relation=aunt
    (primo|prima) => relation=cousin
    (sobrinho) => relation=nephew
    (sobrinha) => relation=niece
    (neto|neta) => relation=grandchild
    (amigo|amiga|conhecido|conhecida) => relation=friend
    (vizinho|vizinha) => relation=neighbor
    (colega) => relation=colleague
    (chefe|patrao|patroa) => relation=employer
    (secretaria|secretario|assistente) => relation=assistant
    (cuidador|cuidadora|enfermeira) => relation=carer
    (sogra) => relation=mother_in_law
    (sogro) => relation=father_in_law
    (nora) => relation=daughter_in_law
    (genro) => relation=son_in_law
    (cunhado|cunhada) => relation=sibling_in_law
    (ex-marido|ex-mulher|ex) => relation=ex
    (pais) => relation=parent
    (bebe) => relation=child
  `,
  place: `
    (trabalho|servico|escritorio|empresa|plantao|expediente|chefe|patrao) => place=work
    (dirigindo|transito|volante|carro) => place=driving
    (reuniao) => place=meeting
    (escola|aula|faculdade|colegio) => place=school
    (hospital|medico) => place=hospital
    (igreja|missa|culto) => place=church
    (onibus|metro|trem|aviao) => place=transport
    (rua|publico|mercado|cinema|banco|academia|gente) => place=public
    (casa) => place=home
    (velorio|enterro) => place=funeral
  `,
  'kind-insolvency': `
    (superendividamento|repactuacao) => kind=over_indebtedness
    (recuperacao judicial|recuperacao extrajudicial) => kind=judicial_recovery
    (falencia|massa falida|falido) => kind=bankruptcy
    (insolvencia|insolvente) => kind=insolvency
    (exoneracao do passivo) => kind=discharge
  `,
  document: `
    (contrato) => document=contract
    (gravacao|gravacoes) => document=call_recordings
    (transcricao) => document=transcript
    (fatura|nota fiscal|notas|boleto) => document=invoice
    (extrato|demonstrativo|historico) => document=statement
    (cessao) => document=assignment
  `,
  proof: `
    (tenho|mando|envio|vou mandar|posso mandar|posso enviar|segue|anexo|posso provar|posso comprovar|aqui esta|guardei) .. (comprovante*|prova*|recibo*|print*|extrato*|documento*|nota*|boletim|protocolo) ; !~ nao tenho => has_proof=true
    (nao tenho|sem|perdi) .. (comprovante*|prova*|recibo*) ; !~ voces => has_proof=false
  `,
  'to-language': `
    (ingles|english) => to=en
    (espanhol|espanol) => to=es
    (portugues) => to=pt
    (polones|polaco) => to=pl
    (frances) => to=fr
    (alemao) => to=de
    (italiano) => to=it
    (chines) => to=zh
    (ucraniano) => to=uk
    (russo) => to=ru
    (arabe) => to=ar
    (coreano) => to=ko
    (japones) => to=ja
  `,
  what: `
    (processar|processad*|processo|justica|judicial|acao) => what=court
    (salario|descontar do) => what=wage_garnishment
    (preso|presa|cadeia|prisao) => what=prison
    (penhor*|casa|carro|bens|leilao|busca e apreensao|bloquear*|confiscar) => what=seizure
    (serasa|spc|nome|score|protest*) => what=credit
    (juros|multa) => what=fees
  `,
  'comparison-higher':
    '(mais|maior|tanto|tudo isso|isso tudo|dobro|duas vezes|alto|caro|menos|menor|absurdo|abusiv*) => comparison=higher',
};
