import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  counter_offer_lump_sum: `
    (ofereco|proponho|dou|posso dar|consigo dar|minha proposta e|minha oferta e|que tal|e se for|aceitam|aceita|aceitariam|voces aceitam|maximo que consigo|maximo que posso|o maximo e|no maximo|so tenho|tenho|tenho aqui|so consigo|consigo|posso pagar|consigo pagar|posso fazer|fecho em|fechamos em|fecha em|fecho por|fechamos por|fecha por|faz por|faz em|faco em|pago|consigo juntar|junto|da para fazer por|fica em|deixa por|quito por|quitar por|acordo de|propor|pode ser|eu dou|faco por|quero pagar|poderia pagar|consigo levantar|pagaria|pagava|arrumo|topa|topam|mando|conseguia|dava) [so|uns|umas|ate|cerca de|mais ou menos|no maximo|apenas|por|de|agora|hoje|voces|pagar|no total|em torno de|a|os|à vista|uma entrada unica de] {money} ; !< nao|quanto|ja ; !~ ganho|recebo|renda|salario|aluguel|divida de|devo|conta de
    {money} .. (a vista|de uma vez|em dinheiro|para quitar|e quita|e encerra|e acabou|e pronto|e fechamos|para fechar|para encerrar|e fica quitado|e voces dao|e esquecem|e zera|para zerar|quitando tudo|e ta quitado|e esta quitado|e o que tenho|e o que eu tenho|e o maximo|no maximo|nem mais|e nada mais|e so isso|por tudo|pela divida toda|em uma unica|em parcela unica|e o que consigo|e o que posso|e liquidamos|no pix e|e morreu) ; !~ ganho|recebo
    (quitar|quito|fechar|encerrar|acordo|liquidar|quita|resolver|quitacao) .. (por|com|em) {money} ; !< nao
    ({fraction}|{percent}|metade) .. (divida|valor|do valor|da divida|do total|disso|do debito) ; !~ nao e minha|ja paguei|salario|desconto|renda|juros|quitei
    (pago|posso pagar|consigo pagar|ofereco|dou|fecho em|pagar|pagaria|aceitam|quito) [so|apenas|uns] ({fraction}|{percent}|a metade|metade) ; !< nao
    {money} (agora|hoje|ja|na hora|no pix) ; !~ e o rest*|resto|depois|por mes|mais {money}|devo
  `,
  counter_offer_instalments: `
    {money} <per-period> ; !~ ganho|recebo|renda|salario|aluguel|tiro|gasto|aposentadoria|sobra|pensao|fatur*|luz|nao {money}|beneficio|ordenado
    <per-period> {money} ; !~ ganho|recebo|renda|salario|aluguel|tiro|gasto|aposentadoria|sobra|pensao|entra|beneficio
    {number} (vezes|parcelas|prestacoes|x|pagamentos|meses|mensalidades|parcelinhas|parcela) ; !~ faltam|restam|ja paguei|atrasad*|opcao|quantas|atras|ha {number}|desempregad*|faz {number}|daqui|espera*|prazo de {number} dias|velh*|doente
    (em|por|de|dividir em|parcelar em|parcela em|parcelado em|divide em|dividido em) {number} [vezes|x|parcelas|meses] ; +~ parcel*|divid*|vezes|x|pag* ; !~ atras|faltam
    (parcelas|parcela|prestacoes|prestacao|mensalidade|mensais) (de|por|no valor de|ate) {money} ; !< nao ; !~ muito alt*|caro|nao cabe|nao consigo
    (em|dentro de|no prazo de|por|durante) {duration} ; +~ parcel*|divid*|pagar|pago|quito|quitar ; !~ atras|espera*|velh*|daqui|prazo maior
    (parcelar|dividir|parcela|divide|parcelado|dividido|parcelamento|reparte|parcelo|divido) .. (em|de) .. ({number}|duas|tres|dois|quatro|seis|doze|{duration})
    {money} .. (de entrada|entrada|agora|hoje|no ato|de sinal|logo|adiantado|na entrada|a vista agora) .. (e|o|mais|rest*|depois|parcel*)
    (entrada|sinal|entradinha) .. {money} .. (e|mais|rest*|parcel*)
    (entrada|sinal) de {money}
    (o resto|restante|o restante|a outra metade|o saldo|resto) .. (parcelad*|depois|mes que vem|em|no|por mes|mais para frente|dividid*|semana que vem|{date}) ; +~ {money}|metade|{fraction}|agora|hoje|entrada|parte
    (metade|{fraction}) .. (agora|hoje|dia|esse mes|{date}) .. (metade|rest*|outra|{fraction})
    {money} .. {date} .. {money} .. {date}
    (todo mes|cada mes|por semana|toda semana|a cada) .. {money} ; !~ ganho|recebo|gasto|pago de aluguel
  `,
  ask_more_time: `
    (preciso|quero|queria|gostaria|peco|necessito|me da|me de|me deem|daria|pode me dar|consegue|solicito|tem como|da para|podem dar|podem me dar|dar|posso ter|teria como) .. (mais tempo|mais prazo|um prazo|prazo maior|um tempo|uns dias|mais alguns dias|mais uns dias|alguns dias|mais dias|mais uma semana|mais um mes|um prazo maior|prazo|prorrogacao|um folego|mais um tempo|uma semana|mais {number}|{duration}|carencia|uma folga|esperar|um tempinho|ate {date}|mais um pouco|dilacao|mais um tempinho) ; !~ lig*|retorn*|falar|prazo da entrega|parcel* em|nao tenho mais tempo
    (pode|podem|poderia|poderiam|da para|tem como|consegue|consegue-se|sera que) .. (esperar|aguardar|prorrogar|adiar|segurar|pagar depois|estender|dar um tempo|estender o prazo|pagar mais tarde|pagar mais para frente|dar um prazo|prolongar) ; !~ lig*|falar|nao espera*|um minuto|parcela do dia|vencimento da parcela|na linha
    (espera|espere|esperem|aguarda|aguarde|aguardem|segura|segurem) .. (ate|mais|uns|um pouco|um mes|uma semana|alguns|eu receber|so) ; !~ minuto|segundo|momento|instante
    (pago|vou pagar|pagar|acerto|resolvo|quito) .. (depois|mais tarde|mais para frente|quando puder|quando der|quando eu puder|quando tiver|quando conseguir|outro dia|assim que der|mes que vem|quando arrumar|futuramente|la na frente|ano que vem|assim que puder|quando melhorar|daqui a alguns|daqui a uns) ; !< nao ; !~ {money}|prometo
    nao (consigo|posso|tenho|da|vou conseguir|tenho como|vai dar) .. (agora|hoje|esse mes|este mes|essa semana|no momento|por enquanto|antes|ate|neste momento|de imediato) .. (so|mas|depois|mes que vem|semana que vem|quando|ate|talvez|proxim*|mais para frente|preciso|espera*|dia) ; +~ pag*|dinheiro|receb*|acert*|quit*|so|depois|mes que vem ; !~ falar|atender|lig*|link
    (so) .. (mes que vem|semana que vem|depois|no fim do mes|quando receber|dia {number}|{date}|daqui) .. ; +~ pag*|consig*|posso|dinheiro|tenho|terei|receb* ; !~ lig*
    (prazo) .. (curto|pouco|maior|apertado|muito curto|estender|prorrogar)
    (carencia|prorrogacao|dilacao do prazo|moratoria|folego|pausa)
    (quanto tempo|qual o prazo|ate quando) .. (tenho|posso|para pagar|eu tenho|voces dao)
    (me) (da|de|deem) (um tempo|um prazo|mais um tempo|uma semana|uns dias|ate)
    (vou ter|terei) .. (dinheiro) (so|apenas) 
  `,
  ask_discount: `
    {money} (a menos|de menos|menos|mais barato|abaixo) ; !> que|do ; !~ ganho|recebo|salario|renda
    (qual|como) [e|seria|sai|fica|a|o|jeito|forma|maneira|e a|e o|fica|faco para] .. (mais barat*|mais em conta|menos custa) ; !~ fico com|quero a|escolho
    (jeito|forma|maneira|opcao) mais (barat*|em conta) ; !~ fico com|quero a|escolho
    quanto .. se eu (pagar|pagasse|quitar|quitasse) .. (tudo|hoje|a vista|de uma vez|agora)
    (desconto|descontinho|abatimento|abater|reducao|diminuir a divida|diminuir o valor|diminuir|baixar|abaixar|reduzir|condicao melhor|condicoes melhores|valor menor|proposta melhor|menor valor|algo mais barato|fica mais barato|sai mais barato|sair mais barato|fazer mais barato|faz mais barato|ficar mais barato|pagar mais barato|um pouco mais barato|perdao|perdoar|abono|melhor preco|promocao|negociacao melhor|proposta menor|rebaixar|fazer um precinho|melhorar a proposta|melhorar o valor|melhora o valor|melhora a proposta|baixa o valor|diminui o valor|diminui|abaixa|baixa mais|reduz|facilita|facilitar|redução) ; !~ juros|multa|taxa*|taxas|parcela|parcelas|entrada|boleto venc*|salario|nao quero desconto|meu salario|encargos|descontar do salario|em folha|horas|luz|score|nao tem desconto
    (quanto|qual) .. (fica|ficaria|sai|cai|seria|melhor valor|menor valor|o minimo|desconto|voces fazem|da para fazer|consegue fazer) .. (a vista|para quitar|se eu pagar|pagando|de desconto|desconto|hoje|de uma vez|tudo) ; !~ parcela
    (se|pagando|e se) .. (eu pagar|pagar|for|quitar|pago) .. (a vista|tudo|hoje|de uma vez|agora|logo) .. (desconto|menos|quanto|abat*|baix*|diminu*|melhor|tem)
    (quitar|pagar|acordo|fechar) .. (por menos|com desconto|valor menor|mais barato|menos que)
    (negociar|negociacao|renegociar|conversar sobre o valor|chegar num acordo|chegar em um acordo|fazer um acordo|um acordo|acordo|entrar em acordo|ver uma proposta|proposta|facilitar) ; +~ quero|queria|da para|tem como|gostaria|posso|podemos|pode|vamos|como|preciso|consigo|tem|fazer ; !~ parcel*|aceito|nao aceito|cancel*|quebr*|meu acordo|minha proposta|advogad*|parcelado|status|fechado|juros|data
    {percent} de desconto
    (melhor|menor) .. (proposta|oferta|valor|condicao|preco|desconto) .. [que|voces|tem|possivel|consegue] ; !~ parcela|aceito
    (feirao|limpa nome) .. (desconto|oferta)
  `,
  ask_instalment_options: `
    ^ (o que posso fazer|e agora o que eu faco|e agora o que faco|o que eu posso fazer|oq posso fazer|que posso fazer|o que da pra fazer|o que podemos fazer|o que fazer|e agora|o que faco agora|o que eu faco|como resolvo isso|como posso resolver|como resolver isso|como a gente resolve|o que voces propoem|o que me propoem|o que voce sugere|quais sao minhas opcoes|voces podem me ajudar|pode me ajudar|como podem me ajudar) [agora|entao|nisso|por favor] $
    (parcelar|parcelado|parcelamento|dividir|em parcelas|em vezes|prestacoes|parcela|parcelinha|pagar aos poucos|aos poucos|pagar por mes|prestacao|mensalidade|parcelas|plano de pagamento|em varias vezes|pagar em partes|um pouco por mes|em prestacoes|pouco a pouco|parcelada|a prazo|faseado|fracionar|parcelo) ; +~ posso|pode|podem|da|tem|quero|queria|gostaria|como|consigo|preciso|possivel|quantas|qual|quais|so|prefiro|seria|aceitam|fazem|melhor|condic*|opc*|opcoes|consegue|conseguem|quanto|possibilidade|vamos|queremos ; !~ {money}|{number} vezes|{number} x|faltam|restam|ja paguei|minha parcela|proxima parcela|essa parcela|a parcela desse|vencimento|data da parcela|status|nao quero parcelar|atrasad*|parcela esta|ultima parcela|nao consigo pagar a parcela|paguei|meu parcelamento|pular|adiar
    (em quantas|quantas) (vezes|parcelas|prestacoes|x) ; !~ faltam|restam|ja paguei|tenho|me faltam
    (quais|qual|que|como) .. (opcoes de parcelamento|planos|condicoes de parcelamento|parcelamento|opcoes de pagamento parcel*|o valor da parcela|o valor das parcelas|as opcoes|opcoes|condicoes|possibilidades) ; !~ formas|metodos|meu plano|da minha
    ^ (parcelado|parcelar|parcelamento|em parcelas|a prazo|quero parcelar|da para parcelar|parcela) [por favor] $
    nao (consigo|tenho|posso|da|tenho como) .. (tudo de uma vez|a vista|valor total|o total|tudo|de uma vez|valor inteiro|integral|valor todo|o valor cheio|tudo agora|tudo junto) ; !~ ate|antes|nada|mas pago {money}
    (parcela|prestacao|parcelas) (menor|menores|mais baixa|mais baixas|minima|que caiba|que cabe|mais em conta) ; !~ {money}
    (mais|menos) (parcelas|vezes|prazo de parcelamento)
    (entrada) .. (menor|sem|precisa|tem que|quanto e|minima|qual) ; !~ {money}
  `,
  ask_fee_waiver: `
    (tirar|tira|retirar|retira|isentar|isenta|remover|remove|cancelar|zerar|perdoar|abater|abonar|abona|excluir|eliminar|diminuir|reduzir|abaixar|baixar|congelar|suspender|dispensar|abrir mao|parar|tirem|retirem|estornar|isencao|desconto|anular|diminuam|corta|cortar|desconsiderar) .. (juros|multa|multas|taxa|taxas|encargos|mora|tarifa|tarifas|juro|juros abusivos|correcao|honorarios|acrescimos) ; !~ debito automatico
    sem (juros|multa|multas|taxa|taxas|encargos|mora|os juros|acrescimos|os encargos) ; +~ pag*|quit*|pode|da|tem|quero|so|acordo|fech*|aceit*|parcel*
    (so|apenas|somente) .. (valor original|principal|valor principal|original|valor sem juros|o que peguei|valor inicial|valor da compra|o original|divida original|o valor real) ; !~ devo so|so devo|contest*
    (juros|multa|taxas|encargos) .. (isent*|retirad*|perdoad*|abon*|tirad*|diminuir|reduzid*|muito alt*|altissim*|absurd*|zerad*|abaixar|muito caro*|demais|retirar)
    (por que|porque|que) .. (juros|multa|taxa|encargos|taxas) .. (e esse|e essa|sao esses|sao essas|tao|tanto|estao)
    isencao
  `,
  affordability_info: `
    (ganho|recebo|minha renda e|renda de|renda e|salario e|salario de|tiro|meu salario|aposentadoria de|aposentadoria e|beneficio de|beneficio e|vivo com|ganhando|recebendo|renda|renda mensal|liquido|meu ordenado|ganhamos|renda familiar|faturo|entra|entram|pensao de|meu beneficio e|ordenado de|aufiro) [e|de|cerca de|uns|mais ou menos|so|apenas|por mes|em torno de|liquido|liquidos|no maximo|liquida|um salario de|a|mensal|mensais|em media|bruto|familiar|um beneficio de|aposentadoria de] {money} ; !~ devo|posso pagar quando|pago quando|parcela de
    {money} .. (de renda|de salario|liquidos|liquido|de aposentadoria|de beneficio|de pensao|por mes de renda|brutos|de ordenado|de bolsa)
    (aluguel|luz|agua|mercado|comida|despesas|gastos|gasto|contas|remedios|remedio|escola|pensao|financiamento|custos|moradia|condominio|creche|plano de saude|gasolina|prestacao da casa|cartao|supermercado|faculdade|transporte|renda de casa) [de|e|sao|custa|com|uns|em torno de|da|dao|fica em|ficam em|cerca de|so de|mensais|somam|fixas|meu|consome|ficam|chegam a|leva|total de|pago] {money} ; !~ divida|parcelas de
    {money} .. (de|com|em|no|para) (aluguel|luz|agua|mercado|comida|remedios|remedio|escola|contas|pensao|despesas|despesa|gastos|condominio|creche|transporte|supermercado)
    (sobra|sobram|resta|restam|sobrando|fico com|sobra me) [me|so|uns|apenas|mais ou menos|no maximo|no fim do mes|cerca de|por mes|de|com|para mim|livre|no final|livres] {money}
    {money} .. (sobra|sobram|livre|livres|de sobra|que sobra|que me sobra)
    (depois|fora|tirando) .. (contas|aluguel|despesas) .. {money}
    (tenho|sustento|crio|cuido de|com) {number} (filhos|filhas|criancas|dependentes|bocas)
    (minha) (renda|despesa|renda mensal|renda familiar) (e|mensal|familiar|esta)
    nao (sobra|me sobra|resta|me resta|fica) nada => disposable_income=0
    (sobra|resta) (zero|nada) => disposable_income=0
  `,
  refuse_to_pay: `
    nao (vou|pretendo|quero|tenho intencao de|irei|vamos|tenho a menor intencao de|tenho interesse em|penso em) .. (pagar|pagar nada|pagar isso|dar dinheiro|pagar essa|quitar|pagar voces|pagar coisa nenhuma|pagar porra|acertar|pagar um centavo) ; !~ hoje|agora|ate|antes|tudo|a vista|enquanto nao|juros|por um servico|por algo|produto|esse mes|conseguir|{money}|esse valor|tanto|no cartao|parcelado|mais que|essa parcela|poder
    nao pago [nada|isso|essa|um centavo|voces|porra|de jeito|mais|nem|coisa|essa divida|essa conta|e pronto] ; !~ hoje|agora|ate|antes|tudo|juros|{money}|quando|mais que|a vista|aluguel|esse valor todo|desde|ha {number}|parcelado
    (me recuso|recuso|recusando|nego) .. (pagar|a pagar|pagamento) ; !~ cartao
    (nunca|jamais) (vou pagar|pagarei|pago|vao receber|vao ver|verao|irei pagar) 
    (voces|voce) .. (nao vao|nunca vao|nao vai) .. (receber|ver|tirar|ter|arrancar) .. (nada|um centavo|um tostao|dinheiro|nem|meu dinheiro|de mim)
    (nem|nenhum) (um centavo|um tostao|um real|morto|a pau|que a vaca tussa|centavo) ; !~ nao tenho|tenho|sem
    (me processa|me processem|podem processar|pode processar|pode me processar|podem me processar|vai para a justica|poe na justica|bota na justica|me leva na justica|te vejo no tribunal|vejo voces na justica|estou nem ai|to nem ai|nem ligo|nao estou nem ai|nao to nem ai|problema de voces|problema seu|deixa protestar|pode negativar|pode sujar meu nome|podem sujar|foda se a divida|que se dane|dane se|quero que se dane|se virem|tente me obrigar|entra na justica|entrem na justica|pode entrar na justica|que se exploda) ; !~ cancer
    (por que|porque|pq) .. (eu pagaria|eu deveria pagar|tenho que pagar|vou pagar|eu vou pagar|deveria) ; !~ juros|tanto|duas vezes|mais|multa
    (pode|podem) (esquecer|esperar sentado|esperar sentados|desistir|tirar o cavalinho)
    (prefiro) .. (ser preso|ir para a justica|ficar com o nome sujo|nao pagar)
    nao pago
    nao quero pagar ; !~ juros|tudo|tanto
  `,
};
