import type { Sheet } from '../../grammar/sheet.ts';

/** What two notions say together, in either order and whatever stands between them. */
export const pt: Sheet = {
  self_harm_risk: `
    (morte|morrer|morrendo|morto|morta) .. (resolve|resolvo|acaba|paga|pago|acabo|livro) .. (divida|dividas|tudo|isto|isso|pago|tudo isto) ; !~ meu pai|minha mae|marido|esposa|seguro|titular|herdeir*
    nao .. (quero|aguento|suporto|consigo) [mais] (respirar|existir|estar vivo|estar viva) ; !~ falta de ar|asma|covid|pulmao|mascara
    (tomar|tomo|engolir|engulo) .. (tudo que tem|tudo o que tem|tudo o que tiver|todos os comprimidos|todos os remedios|o frasco todo|a caixa toda|a cartela toda)
    (durmo|dormir) .. (de vez|para sempre|eternamente|e nao levanto|e nunca mais)
    (achar|encontrar|acham|encontram|encontrarem|acharem) [me] [vao] (pendurado|pendurada|morto|morta|sem vida) ; !~ ele|ela|meu pai
    (enforco|enforcar|enforcar-me|enforco-me|enforque|enforcou|suicid*) ; !~ enforcado em|enforcada em|feriado|a sexta|a segunda|plano de saude
    (mato|matar|mate|matava|mataria) (me) ; !~ de trabalhar|de rir|a trabalhar
    (me) (mato|mate|matasse|matava|mataria) ; !~ de trabalhar|trabalhando|de rir
    (se) (mate|matar|mata|matou|matasse|suicid*|enforque|enforcar) ; +~ medo|diz|disse|fala|falou|ameaca*|tentou|vai|quer|pode|receio|marido|mulher|pai|mae|filho|filha|irmao|irma|amigo|amiga ; !~ de trabalhar|trabalhando|de rir
    (matar|mata|mate|matou) se ; !~ de trabalhar|a trabalhar|de rir
    (estou|fiquei|subi|subo|vou) .. (janela|parapeito|sacada|varanda|telhado|terraco|beira|beirada|cimo|topo|alto|viaduto|ponte) .. (andar|predio|ponte|viaduto|edificio|precipicio|abismo|para baixo|pular|saltar) ; !~ mudei|obra|trabalhando
    (pular|pulo|saltar|salto|jogar|jogo|atirar|atiro|lancar) ~ (ponte|viaduto|predio|janela|varanda|sacada|andar|trem|comboio|trilhos|metro|onibus|carro em|rio|penhasco|telhado) ; +~ me|vou|vontade|penso|pensar|pensando|queria|quero|coragem ; !~ lixo|bola|filho jogou
    (corda|forca|faca|navalha|lamina|arma|revolver|pistola|comprimidos|remedios|medicamentos|cartela|veneno|chumbinho|gas) ~ (pescoco|pulso|pulsos|pronta|pendurei|tomar todos|tomei todos|engoli|engolir|nao acordar|abrir o gas|abri o gas|liguei o gas|em mim|na minha cabeca|acabar|para morrer|de uma vez) ; !~ contas|conta de gas|cirurgia|de tanta conta
    (comprimidos|remedios|faca|corda|arma|veneno|lamina) (na|em) mao
    (bala|tiro) .. (na cabeca|no peito|na boca|em mim|nos miolos|no ouvido) ; !~ voces|seu|te
    (minha|ultima|carta|cartas|mensagem|bilhete) .. (despedida|de despedida|adeus) ; !~ de solteir*|festa
    (despedi|despeco|despedindo|despedir|adeus) ~ (filhos|familia|todos|mundo|vida|voces todos|decidi) ; !~ emprego|da empresa|do trabalho
    (ultima mensagem|ultimo dia|ultimas palavras) .. (vida|que mando|na terra|aqui neste|meu) ; +~ vida|vivo|viva|minha|mando|terra ; !~ prazo|pagar|aviso|trabalho|emprego|aviso previo
    (amanha|depois de hoje|em breve|logo|daqui a pouco|segunda|sexta) .. (ja nao|nao|nunca mais) .. (estou ca|estarei ca|estou aqui|estarei aqui|vou estar aqui|vou estar ca|existo|vou existir|estarei vivo|estarei viva|estou vivo|estou viva|me acham|me encontram) ; !~ viaj*|viagem|trabalh*|em casa|cidade|ferias|escritorio|folga
    (nao) .. (chego|passo|passa) .. (vivo|viva|de hoje|desta noite|desta semana|dessa semana|de amanha) ; !~ prazo|pagamento|dinheiro
    (morrer|morte|morto|morta|morresse) ~ (melhor|alivio|quero|queria|unica saida|solucao|prefiro|preferia|so me resta|paz|penso|pensar|pensando|vontade|valho|coragem|me deixa|me deixem|devia estar|mereco) ; !~ faleceu|quem paga|o que acontece|de rir|de fome nao|de vergonha|de sono|de calor|de saudade|meu pai|minha mae|meu marido|minha esposa|bateria
    deus .. (me leve|me leva|me levar|me levasse|leve me|levar me|leve-me|levar-me)
    (queria|quero|espero|tomara|rezo|peco|dormir|durmo|adormecer) .. (nao|nunca mais) .. (acordar|acorde|acordasse) ; !~ bebe|crianca|cedo|tarde
    ninguem .. (sentir|sente|sentiria|sentia|notar|notaria) .. (minha falta|falta de mim|a minha falta)
    (mundo|familia|filhos|todos|eles|mulher|marido) ~ (sem mim) ; !~ assinar|negociar|decidir|pagar sem
    (viver|vivo|viva|existir) ~ (para que|de que vale|de que adianta|por que ainda|porque ainda|nao quero mais|nao quero continuar|nao aguento mais|cansei|cansado de|cansada de|desisto de|farto de|farta de|perdi a vontade|sem vontade|nao tenho vontade|nao tenho forcas|sem forcas|nao vale a pena|nao merece a pena|sem razao|sem motivo) ; !~ com esse|com esta|com o que|do salario|de favor|custo|com isso|conta|de aluguel|com tao pouco
    (viver|vida) (para que|pra que|para)  $
    (sumir|desaparecer|sair|partir|ir embora|estar|continuar|ficar) .. (desse mundo|deste mundo|neste mundo|nesse mundo|do mundo|desta vida|dessa vida|da face da terra|do mapa) ; !~ sumam da minha
    (corto|cortando|cortar|cortei|firo|ferir|machuco|machucar|magoar) (me|a mim) ; !~ luz|agua|internet|energia|linha|gas|telefone|salario|plano
    me (corto|cortando|cortei|firo|machuco|machucando) ; !~ luz|agua|internet|energia|linha|gas|telefone|salario|plano|trabalho
    (tentei|tentativa|tentativas|tentou|tentar) ~ (suicidio|me matar|se matar|matar me|matar se|contra a propria vida|contra a minha vida|acabar com a vida|enforcar)
    (vou|posso|faco|fazer|cometer|cometo|medo) .. (besteira|loucura|asneira|bobagem|disparate|uma desgraca) ; +~ comigo|juro|medo|capaz|qualquer dia|vou|sozinh*|minha vida ; !~ ja fiz|fiz a|de comprar|gastar|no trabalho
    (cobrar|cobrem|cobrem-me|cobranca|procurem|achar|acharem|encontrarem) ~ (caixao|defunto|cadaver|meu corpo|velorio|tumulo|cova|cemiterio|meu enterro) ; !~ meu pai|minha mae|faleceu|funeraria|marido|esposa
    (culpad*|culpa|responsave*|sangue) ~ (minha morte|meu suicidio|se eu morrer|nas maos|se eu me matar)
    (dar|dou|por|ponho|acabar|acabo) .. (cabo|termo|fim|fim a) .. (de mim|a vida|a minha vida|na vida|da vida|comigo|a tudo isto|a tudo)
    (pensamento*|ideias|ideia) .. (suicid*|de morte|de morrer|de me matar|ruins de acabar)
    (encontrar|juntar|ver) .. (meu pai|minha mae|meu marido|minha mulher|meu filho) .. (no ceu|la em cima|do outro lado)
    (vou|ir) .. (outro lado|desta para melhor|dessa para melhor) ; +~ vida|hoje|melhor|mesmo ; !~ da rua|da cidade|cidade
    (nao aguento|nao suporto) .. (mais) .. (vou acabar|acabar com|quero sumir|quero morrer|quero desaparecer)
    (acabo|acabar|termino|terminar) .. (com) .. (minha vida|meu sofrimento|a dor|tudo hoje|tudo de vez|tudo esta noite|essa dor)
  `,
  dispute_amount: `
    (de onde|donde|como) [voces] (tiraram|saiu|sairam|veio|vieram|inventaram|arranjaram|chegaram em|chegaram a) [esses|esse|os|o] ({money}|{number})
    (contrato|mensalidade|prestacao|tarifa|contratado|parcela|combinado|acordado|certo|correto|real) .. (e|era|foi|sao|seria) ({money}|{number}) .. nao ({money}|{number}) ; !~ dia|vencimento|posso|quero
    (amortizei|amortizado|abati|pagamos|paguei|demos|dei) .. (nao consta|nao aparece|nao foi considerad*|nao foi descontad*|nao foi abatid*|sumiu|nao contaram) ; !~ boleto nao|meu nome
    (divida|conta|saldo) (devia|deveria|tinha de|tinha que|era para) (estar|ser|ir|andar) .. ({money}|{number}|menos|menor)
    (segundo|pelo|pela|pelos|pelas|conforme|no) [o|a|os|as] [meu|meus|minha|minhas] (extrato|registos|registros|anotacoes|contas|calculo*|recibo*|comprovante*|contrato|planilha|fatura) .. {money} ; !~ posso|pago|pagar|consigo|entrada|parcela
    nao (aceito|reconheco|admito|concordo com) [com] [esses|esse|esta|essa|estes|os|as] (encargos|juros|custos|taxas|multa|multas|despesas|comissoes|acrescimos) ; !~ proposta
    (cade|onde esta|onde estao|cade o|falta) .. (desconto|abatimento|baixa) .. (paguei|pagamento*|parcela*|entrada|deposito)
    (era|estava|peguei|pedi|gastei|dizia|diziam|comprei|combinamos|acordamos|combinado|emprestad*|devia|fatura|boleto|carta|contrato|tinha|usei|foi|foram) .. ({money}|{number}) ..5 (agora|virou|viraram|querem|quer|cobram|cobrando|cobraram|aparece|aparecem|veio|vieram|aqui|mandaram|ja e|ja sao|subiu|passou|hoje|voces) .. ({money}|{number}) ; !~ posso|consigo|pago|pagar|quero pagar|vou pagar|parcelas|vezes|entrada|proponho|atras|anos|meses|dia|dias
    ({money}|{number}) .. (virou|viraram|virar|vira|passou para|passou a|subiu para|foi para|saltou para|aumentou para) .. ({money}|{number}) ; !~ posso|consigo|pago|vou pagar|dia|anos
    (saldo|divida|conta|valor|debito|montante) .. nao .. (diminui*|baixa|desce|abaixa|cai|abate|reduz|mexe|muda|sai do lugar) ; !~ pode baixar|da para baixar|score|aceito
    (estimativa|estimad*|leitura|medidor|contador|contagem|hidrometro|relogio de luz|consumo) ~ (errad*|exagerad*|mal|nao e meu|nao e nosso|nao gastei|alto|alta|incorret*|irreal|absurd*|nao corresponde|nao bate|media|engan*)
    (saldo|valor|divida|conta|total|montante|quantia|fatura|calculo|numero*|boleto|soma) ~ (exagerad*|errad*|incorret*|inflacionad*|inflad*|superior a|superior ao|acima do|nao corresponde*|nao condiz|nao bate*|nao fecha*|nao confere*|nao esta certo|nao esta certa|nao esta bem|esta mal|revisao|rever|revejam|retifi*|corrij*|corrig*|recalcul*|equivocad*|diferente do|outro valor|nao concordo|discordo|contesto|contestar|impugn*|a maior) ; !~ numero errado|telefone|parcela do acordo|proposta|email|endereco|cartao|nao sou|pessoa errada|vencimento|conta bancaria|numero da conta|codigo|referencia|entidade|nao lê|pix|link
    (saldo|valor|divida|total|conta|montante) .. (e|era|seria|deveria ser|devia ser|esta|deu) .. (menor|mais baixo|mais baixa|metade|inferior) ; !~ possivel|aceit*|posso|parcela|se fosse|se for|proposta|pudesse
    (comprovante*|recibo*|extrato*|registos|registros|anotacoes|contrato|provar|provas|provo) ~ (saldo menor|valor menor|e menor|devo menos|outro valor|valor diferente|falam outra coisa|fala outra coisa|diz outra coisa|nao e esse valor)
    (refacam|refaca|refazer|recalcul*|revejam|reveja|confiram|corrijam|corrija|corrigir|retifiquem|verifiquem|somem|facam direito) ~ (conta|contas|calculo*|valor*|montante|divida|total|saldo|soma) ; !~ banco de dados|sistema para|pra zero|para zero|meu nome|email
    (tem|ha|existe|deve ter|houve) .. (erro|lapso|engano|coisa errada|algo errado|equivoco) .. (ai|aqui|valor|conta*|saldo|calculo*|fatura|boleto|total|quantia|nisso|nisto|nessa) ; !~ numero|pessoa|nao conheco
    (saldo|pagando|paguei|valor|conta|fatura) ~ (tem erro|ha erro|tem um erro|ha um erro|algum erro)
    (enganaram|enganou|enganaram-se|erraram|errou|somaram|calcularam|contaram) ~ (conta|contas|valor|calculo*|soma|somas|mal|errado) ; !~ numero|pessoa|vendedor|na loja|na compra
    (a mais|demais) ~ (cobr*|boleto|fatura|meteram|puseram|botaram|colocaram|lancaram|na conta|no valor|faturad*|estao a pedir|estao pedindo) ; !~ caro demais|pesado|parcela
    ({money}) a mais ; !~ posso|pago|consigo|ganho
    (dobro|triplo|duas vezes mais|tres vezes mais) ~ (cobr*|gastei|peguei|devia|devo|valor|era|pedi|querem|comprei|usei)
    (devo|reconheco|sei que devo|devia) .. mas .. (nao|menos|so) ; !~ tenho|consigo|posso|pagar|agora nao|dinheiro|prescr*
    (devo|fiquei devendo|faltava|faltavam|ficou faltando|so falta|faltou|resta|restava) [so|apenas|pagar|uns] ({money}|uma parcela|uma prestacao|uma fatura|uma mensalidade|dois meses|um mes|uma parte) ; +~ so|apenas|e nao|agora|nao tudo|somente|querem|cobr* ; !~ posso|consigo|quando|pago
    (duplicad*|em duplicado|duas vezes|repetid*|em dobro) ~ (cobr*|lanc*|conta|fatura|item|compra|frete|parcela|mensalidade|debit*) ; !~ debitaram no meu cartao
    (incluiram|meteram|embutiram|colocaram|puseram|lancaram|acrescentaram|adicionaram|botaram|somaram) ~ (taxa*|seguro|despesa*|custo*|juros|valor*|multa*|comiss*|servico*|encargo*) ; !~ meu nome|serasa
    (juros|taxa*|multa*|encargo*|despesa*) ~ (nao estava* no contrato|nao existe*|nao consta*|ninguem me falou|ninguem falou|nao aceito|nao reconheco|nao me informaram|nunca me disseram|nao pedi) ; !~ tirem|tirar|isent*
    (paguei|pagamento|pagamentos|parcelas|entrada|sinal|deposito|prestacoes|amortizei) ~ (nao abater*|nao descontar*|nao contaram|nao deduz*|nao tiraram|falta descontar|falta abater|falta tirar|esqueceram de|nao aparecem|continua igual|saldo igual|cobrando tudo|mesmo valor|cade o desconto|nao entrou na conta) ; !~ link|boleto nao
    (nao chega a|nao e) (isso tudo|tudo isso|tanto|tanto assim|esse total|este valor|esse valor|essa quantia|esta quantia|esse montante)
    (cada hora|cada vez|cada dia|ontem|mes passado|antes) .. (um valor|outro valor|valor diferente|valores diferentes)
    (de onde|por que|porque|donde) .. (diferenca|esse aumento|este aumento|mudou o valor|esses {money}|aumentou tanto|tanta diferenca)
  `,
  dispute_identity_theft: `
    (boletim|bo|b o|ocorrencia|queixa|delegacia|policia|psp|gnr|judiciaria|inquerito|queixa-crime) ~ (golpe|fraude|registrei|registei|fiz|abri|apresentei|burla|clon*|usaram|crimes|cibernetic*|virtuais|roub*|furt*|meus dados|documentos|meu nome|usurpacao) ; !~ contra voces|contra vocês|de voces|vou fazer|vou denunciar|vou abrir|voces sao|empresa|denunciar voces|dos senhores|vou registrar
    (foi|fui|cai|sofri|vitima|apanhad*|fruto) .. (golpe|fraude|burla|burlad*|golpista*|estelionato|roubo de identidade) ; !~ voces|isto e|isso e|sera|medo|clicar|link|tem cara|parece|vendedor
    (golpista*|estelionatario*|burlao|burloes|hacker*|bandido*|falsario*|ladrao|impostor) ~ (compr*|abriu|abriram|usou|usaram|fez|fizeram|contrat*|emprest*|meus dados|minha conta|meu nome|cpf|nif) ; !~ voces|voce
    (clonaram|clonad*|falsific*|forjaram|invad*|vazaram|vazad*|hacke*|roubaram|roubad*|furtaram|furtad*|perdi|extravi*) ~ (cartao|cpf|nif|dados|documentos|assinatura|minha conta|rg|identidade|carteira|cartao de cidadao|cadastro) ; !~ medo|link|clicar|se voces|vao|perdi o cartao e|emprego|bloquear
    (alguem|ex|irmao|irma|primo|prima|filho|filha|terceiro*|outra pessoa|colega|vizinho|tio|cunhado) .. (usou|usaram|abriu|fez|pegou|contratou|comprou|passou por|assinou|tirou) .. (meu nome|meu cpf|meus dados|por mim|minha foto|meus documentos|meu nif|minha identidade|no meu lugar) ; !~ pagou por mim
    (usaram|usou|utilizaram|utilizou|fizeram|abriram|contrataram|compraram|pegaram|tiraram) ~ (meu nome|meu cpf|meu nif|meus dados|minha identidade|meus documentos|meu rg|sem eu saber|sem eu pedir) ; !~ apaguem|excluam
    (falsidade ideologica|usurpacao de identidade|uso indevido dos meus|furto de identidade|contrato fraudulento|conta fraudulenta)
  `,
  dispute_not_mine: `
    (cobranca|cobrando|cobram|divida|conta) .. (de|da|do) (outra pessoa|outro|terceiros|desconhecid*|inquilino|antigo morador|meu ex|minha ex) ; !~ conta bancaria|numero
    nao (assinei|contratei|comprei|pedi|fiz) (nada|contrato nenhum|coisa nenhuma|nenhum contrato|isto|isso|essa compra|esta compra) ; !~ promessa|acordo
    (nao sou|nunca fui) (cliente|vosso cliente|cliente de voces|cliente dessa)
  `,
  dispute_service: `
    (curso|obra|tecnico|internet|ginasio|academia|viagem|tratamento|portatil|frigorifico|telemovel|eletrodomestico|mercadoria|encomenda|chip|sofa|instalacao|consulta|festa|evento) ~ (nunca comecou|nunca apareceu|por acabar|avariad*|avariou|nunca chegou|nao devolveram|nunca me enviaram|nunca enviaram|trocad*|nao trocaram|nunca ativ*|nao fizeram|nao fez|cancelad* e|continuam a cobrar|nao reembols*|nunca foi instalad*) ; !~ amazon|shein|shopee|mercado livre
    (cancelei|rescindi|desisti|anulei) ~ (continuam|continua|ainda cobr*|mesmo assim|cobrando) ; !~ acordo
    (mandaram|enviaram|veio|vieram|entregaram) .. (outra cor|tamanho errado|modelo errado|trocad*|diferente|avariad*|outra coisa) ; !~ boleto|mensagem|valor
  `,
  dispute_time_barred: `
    (divida|isso|isto|cobranca|conta|prazo) ~ (caducou|caducad*|prescr*|antiga demais|velha demais|prazo acabou|prazo passou|prazo expirou|do seculo passado|decada) ; !~ boleto|parcela|parcelas|proposta
    (ja la vao|fazem mais de|ha mais de|faz mais de) .. anos ; +~ divida|cobr*|prescr*|caduc*|isso|isto|conta
  `,
  insolvency_proceedings: `
    (insolven*|falencia|falid*|superendividamento|recuperacao judicial|recuperacao extrajudicial|exoneracao|repactuacao|peap|massa falida|autofalencia|administrador judicial|administrador da insolvencia|administrador de insolvencia) ~ (processo|tribunal|juiz|juiza|vara|justica|decret*|declar*|pedi|pedido|entrada|nomead*|credor*|credito|plano|acao|audiencia|homolog*|deferid*|em curso|a decorrer|correndo|estou|estamos|apresentei*|entrei|firma|empresa pediu|lei) ; !~ patrao|empresa onde|fabrica onde|fui demitid*|perdi o emprego|desempreg*
    (periodo de cessao|passivo restante|reclamem o credito|reclamar o credito|habilite* o credito|plano de credores)
  `,
  attorney_represented: `
    (adv|advogad*|mandatari*|solicitador*|defensor*|defensoria|juridico|advocacia) ~ (meu|minha|meus|nosso|trata|tratar|contato|contacto|contat*|contact*|responde*|ligar|falar|fala|constitu*|caso|entreguei|passei|nomeou|nomead*|oficios*|sindicato|representa|cuida|cuidando|voces|dirijam-se|encaminhem|mandem|presenca) ; !~ seu advogado|seus advogados|de voces|vossos|vosso|preciso de um|vou procurar|vou arrumar|devo arrumar|nao tenho|sem advogado|contra voces|atendente|voces tem|direito voces
  `,
  bereavement: `
    (titular|ele|ela|marido|mulher|esposa|pai|mae|senhor|senhora|cliente) ~ (ja nao esta entre nos|nao esta mais entre nos|partiu ha|partiu faz|enterrei|enterramos|sepult*|deixou-nos|nos deixou) ; !~ viagem
    (enterrei|enterramos|sepultamos|sepultei|cremamos) .. (pai|mae|marido|mulher|esposa|filho|filha|irmao|irma|avo|ontem|semana)
  `,
  third_party: `
    (so|apenas) [estou] (ajudando|ajudo|ajudar|auxiliando|acompanhando) [a|o|ele|ela|<relative>] ; +~ dele|dela|do meu|da minha|ele|ela|<relative> ; !~ nao me => is_account_holder=false
    (tenho|trago|com|possuo|mando) procuracao ; !~ advogad*|voces tem|defensor* => is_account_holder=false
    (sou|somos|aqui e|quem fala e|quem esta a falar e|quem ta falando e|fala) [o|a|so|apenas|aqui] (fiador*|avalista|curador*|tutor*|cuidador*|porteir*|recepcionista|secretari*|contador*|contabilista|procurador*|representante|acompanhante|padrinho|madrinha|caseir*|diarista|baba|enfermeir*|tecnic* do lar|assistente social|empregad*|funcionari*|<relative>) ; !~ morreu|faleceu|falecid*|{number} anos|menor|crianca|desempregad*|publico|publica|aposentad*|nao conheco|engano|errado|numero|mae solteira|solteir*|doente|preciso|da empresa => is_account_holder=false
    (falo|respondo|escrevo|trato|cuido|resolvo|ajudo|leio|ligo|pergunto|negociar|tratar|falar|resolver|responder|ajudar|ver|falando|respondendo|resolvendo|tratando) .. (pelo meu|pela minha|por ela|por ele|em nome d*|da parte dele|da parte dela|no lugar dele|no lugar dela|no lugar do meu|no lugar da minha|das contas dele|das contas dela|das contas da minha|das contas do meu|dos assuntos dele|dos assuntos dela|pelo titular|para ela|para ele|para o meu|para a minha|para minha|para meu) [<relative>] ; !~ morreu|faleceu|advogad*|lig* para minha|{number} anos|no meu nome|em meu nome => is_account_holder=false
    (ele|ela|pai|mae|marido|mulher|esposa|titular|patrao|patroa|avo|tia|tio|filho|filha|sogra|sogro) .. (pediu|mandou|autorizou|deixou) .. (eu|responder|atender|falar|ver isso|celular|telemovel|telefone|tratar|resolver) ; !~ morreu|faleceu|{number} anos|golpe|meu nome => is_account_holder=false
    (titular|dono|dona|ele|ela|marido|mulher|esposa|esposo|patrao|patroa|filho|filha|pai|mae|avo|irmao|irma) .. (nao esta|nao se encontra|saiu|esta viajando|esta no banho|esta dormindo|esta trabalhando|esta no trabalho|esta preso|esta presa|nao pode vir|ja volta|volta so|nao levou o telefone|nao sabe ler|nao enxerga|foi ao mercado|volta mais tarde) ; !~ morreu|faleceu|{number} anos|menor|crianca|tenho {number}|mais entre nos|mora mais|vivo|numero => is_account_holder=false
    (celular|telefone|telemovel|numero|whatsapp) .. (e|era) (do|da) (meu|minha|<relative>|dele|dela) ; !~ {number} anos|crianca|menor|filho de|filha de|engano|errado|nao conheco|novo|antigo|pequen* => is_account_holder=false
    nao (sou|e) (ele|ela|o titular|a titular|o proprio|a propria|o devedor|a devedora|o senhor|a senhora|o|a) [<given-name>] (sou|e|mas sou|quem fala e|e sim) [o|a] <relative> => is_account_holder=false
    (aviso|avisar|chamo|chamar|transmito|transmitir|mostro|mostrar|peco|passo|passar|digo|dizer|falo) .. (para ele|para ela|a ele|a ela|ao meu marido|a minha mulher|ao meu pai|a minha mae|quando ele|quando ela|ele que|ela que|ao titular|ele entrar|ela retornar|lhe quando) ; !~ {number} anos|crianca|menor => is_account_holder=false
    (moro com|vivo com|divido) .. (ele|ela) .. (mas|nao sou) => is_account_holder=false
    (nao moramos mais juntos|nao vivemos juntos|ex-mulher dele|ex-marido dela|somos separados) ; !~ divorcio me|pensao => is_account_holder=false
  `,
  minor: `
    (numero|telefone|celular|chip|telemovel) .. (filho|filha|menino|menina|neto|neta|sobrinho|sobrinha|irmao|irma) .. ({number} anos|{duration}|aninhos|pequen*|menor)
    (tenho|eu tenho|so tenho|fiz|faco|estou com|com|completo|completei) [so|apenas|ja|ainda|agora] (oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezassete|6|7|8|9|10|11|12|13|14|15|16|17) (anos|aninhos|aninho) ; !~ de casa|cliente|contrato|casad*|de empresa|divida|trabalho|filhos|de conta|atraso|pago|pagar|filho tem|desempregad*|prazo|prescr*
    (tenho|so tenho) [so|apenas] (oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezassete|7|8|9|10|11|12|13|14|15|16|17) $ ; +~ mae|pai|avo|vo|menor|crianca|mamae|papai|mama|irmao|irma|pais|tio|tia|moca|neto|neta
    (sou|e) [so|ainda] [um|uma|o] (menino|menina|garoto|garota|rapaz|rapariga|puto|miudo|miuda|adolescente|crianca|aluno|aluna|estudante|jovem|pequeno|pequena|cacula) .. ({number}|do secundario|do fundamental|setimo|sexto|oitavo|pequen*|tio|moco)
    (ando|estou|estudo|sou|passei|frequento) .. (primeiro|segundo|terceiro|quarto|quinto|sexto|setimo|oitavo|nono|decimo|{number}) (ano|anos|serie) ; +~ escola|ano|serie|fundamental|aluno|aluna|colegio|ando|estudo|aula|secundario ; !~ faculdade|universidade|curso superior|desempregad*|contrato|de prisao|divida|mes
    (telefone|numero|celular|chip|telemovel|dono|dona|usa|mensagem|cobranca|falar|falando|recebeu|tem) ~ (uma crianca|um menor|menor de idade|menino de|menina de|adolescente de|filha menor|filho menor|filho pequeno|filha pequena|filho de {number}|filha de {number}|{number} aninhos|tem {number} anos|tem {duration}|menina|menino|crianca) ; !~ sustentar|alimentar|escola da|pensao|comida|nao conheco|cuido|divida|doente|contrato
    nao (sou|tenho|atingi|cheguei) [ainda] (adulto|adulta|maior|maior de idade|idade para|a maioridade|maioridade|idade)
    (nasci em|sou de|ano de nascimento) (2009|2010|2011|2012|2013|2014|2015|2016|2017|2018)
    (mamae|papai|mama|mae|pai|meus pais) .. (crianca|pequeno|pequena|menor)
    (crianca|menor) .. (nao pode|nao tem|nao faz|como vai) .. (divida|contrato|conta|assinar)
  `,
  opt_out: `
    (nao) .. (envie|enviem|mande|mandem|quero receber) .. (sms|mensagens|nada) .. (aqui|numero|mais|por aqui) ; !~ boleto|link|codigo => scope=channel
    (retira|retirem|retire|remove|remover|elimina|eliminem|tirem|tira) .. (numero|contacto|telemovel|telefone) .. [lista|base|ai|daqui|dai] $ ; !~ antigo|novo|serasa|email => scope=channel
    ^ (parar|cancela|cancelar|cancelem|remover) [as|os] (mensagens|sms|envios|avisos|numero|notificacoes) $ => scope=channel
  `,
  cease_contact: `
    (nao) .. (contat*|contact*|procur*|chatei*|aborrec*|amol*) .. [me|mais|nunca mais|comigo] ; +~ mais|nunca|jamais|pedi|ja|voltem|exijo|quero|me ; !~ trabalho|horario|advogad*|ainda nao|nao consegui|nao conseguem|pessoa errada|novo numero|se precisar|celular|ninguem me => scope=all
    (sai|saiam|larga|larguem|desgruda|desgrudem) (do|de) [meu] pe => scope=all
    (some|sumam|suma|desapare*) .. (minha vida|minha frente|vista) => scope=all
    (proibid*|proibo|proibem) ~ (contact*|contat*|telefon*|ligar|procurar) ; !~ trabalho => scope=all
    (nem|sem) (telefone|telefonema|ligacao|mensagem|carta|sms) nem (telefone|telefonema|ligacao|mensagem|carta|sms|email) => scope=all
    (so|apenas|somente) .. (em juizo|via judicial|na justica|por via judicial|em tribunal|pelo tribunal) ; !~ pago => scope=all
  `,
  wrong_person: `
    (novo|nova|pouco tempo|recente) .. (com|neste|nesse|nesta|nessa) .. (numero|chip|linha|telefone) ; !~ mudei meu|troquei meu|atualiz*|contrato|anot*
    (um tal|uma tal|um certo|uma certa|tal de) .. (<given-name>|_) ; +~ cobr*|mensage*|lig*|procur*|carta*|nome ; !~ empresa|taxa|juros|banco
    nao sou .. (engano|trocaram os cont*|misturaram)
    engano (vosso|de voces|seu|da vossa parte|da sua parte) ; !~ valor|conta|calculo|divida
    (aqui e|isto e|isso aqui e|este e|esse e) [um|uma|de|da|do|o|a] (telefone de|numero de|barbearia|floricultura|pizzaria|padaria|clinica|farmacia|igreja|lanchonete|mercearia|creche|cabeleireiro|salao|pastelaria) ; !~ sou o dono|sou a dona|sim|falando|cliente
    (trocaram|misturaram|confundiram) .. (contactos|contatos|cadastros|numeros|nomes|pessoas)
    nao tenho (relacao|ligacao|vinculo|contato|contacto|parentesco) [nenhuma|nenhum|alguma] com (ele|ela|essa pessoa|esse senhor|essa senhora|esse homem|essa mulher|<given-name>)
    (outra pessoa|homonim*|alguem) .. (mesmo nome|nome igual|nome parecido|nome semelhante) ; !~ divida|devendo
    nao (sou|e|era) [essa|esta|mesmo|bem] (a pessoa|essa pessoa|esta pessoa|o destinatario|a destinataria|quem procuram|quem procura) ; !~ divida|fez|fiz
    nao e (ca|aqui|daqui|desta casa|dessa casa|deste numero|desse numero|nesta casa|neste numero) ; !~ que pag*|divida|valor|problema
    nao e [da] (minha familia|nossa familia|meu parente|parente|meu conhecido|minha conhecida|ninguem que|pessoa certa) ; !~ divida|conta
    (cobranca|cobrancas|mensagem|mensagens|ligacoes|carta|cartas|sms|recado) ~ (outra pessoa|desconhecid*|gente que nao conheco|pessoa errada|quem nao conheco|por engano|numero errado|nao e para mim|nao era para mim|para outro|para outra)
    (numero|contato|contacto|telefone|chip|linha|celular|telemovel) ~ (falso|errad*|trocad*|equivocad*|engano|antigo dono|antiga dona|dono anterior|era de|agora e meu|pertence a outra|nao pertence|de outra pessoa) ; !~ meu numero mudou|minha conta|novo numero|boleto|pix|cartao|documento|conta bancaria|valor
    (este|esse) (numero|telefone|celular|contacto) .. (e meu|e meu ha|agora e meu|comprei) ; !~ confirmo|sim
    (atras de|a procura de|procurando|procuram|procura|querem) [a|o|por] (outra|outro|um tal|uma tal|alguem que nao) ; !~ forma|emprego|solucao|opcao|trabalho|atendente|proposta|data
    (quem|que) [diabos|raio] e (essa tal|esse tal|<given-name>|esse fulano|essa fulana) ; !~ voce|empresa|banco|credor
    (nao tem|nao ha|nao mora|nao vive|nao existe|nao conheco|nao conhecemos|nunca ouvi|nunca vi|desconheco|desconhecemos|nao faco ideia|sei la quem|nao sei quem|nao trabalha|nao temos) ~ (pessoa|esse nome|nenhum*|tal de|chama|senhor|senhora|individuo|cara|fulano|fulana|ninguem|gente|<given-name>|cidadao|destinatari*|funcionari*|criatura|quem seja|quem e|homem|mulher|sujeito) ; !~ divida|empresa|cobranca|contrato|debito|conta|compra|loja|banco|valor|parcela|dinheiro|para me ajudar|trabalho para|renda|emprego|proposta|boleto
    (confundindo|confundir|confundiram|confundiu|confundem|enganou-se|enganaram-se|enganou|enganaram|errou|erraram) ~ (pessoa|alguem|numero|comigo|outra|outro|destinatari*) ; !~ valor|conta|calculo|divida
    (mandou|ligou|ligaram|discou|mandaram|enviou|enviaram|telefonou|telefonaram|marcou|trocaram|anotaram|deu|deram) .. (errado|errada|engano|trocado|numero falso|numero errado|sitio errado) ; !~ valor|boleto|produto|tamanho|pix|cor|modelo|codigo
    (aqui e|isto e|isso aqui e|este numero e|esse numero e) [um|uma|de|da|do] (padaria|escola|loja|restaurante|consultorio|clinica|oficina|farmacia|hotel|igreja|escritorio|mercearia|salao|empresa) ; +~ nao|engano|errado|errada
    (meu nome|me chamo|chamo-me|sou|aqui e) .. (nao) [tem|ha|existe|conheco] .. (nenhum*|essa pessoa|esse nome|ninguem) ; !~ dinheiro|divida|renda
    (cadastro|ficha) ~ (numero errado|meu numero|meu telefone|outra pessoa) ; +~ errad*|outra|outro|nao sou|engano ; !~ atualiz*|mudar
  `,
  request_human: `
    (falar|conversar|tratar|contato|fale) .. (advogad*|juridico|departamento juridico) [de|da|do] (voces|vosso|empresa|cobradora)
    ^ [a|o|um|uma|meu|minha|quero|quero um|quero uma] (operador*|telefonista|atendente|gestor*|gerente|supervisor*|funcionari*|colaborador*|consultor*|assistente human*|tecnic*|responsavel) [de conta|da conta|de cliente|humano|humana] [por favor|faz favor|se faz favor|ja|agora] $
    (meu|minha|nosso) (gestor*|gerente|consultor*) [de|da] [conta|cliente] ; !~ banco disse|falou|me disse|chefe
    (transfer*|encaminh*|ligue-me|liga-me|passa-me|passe-me|ligar-me|por-me) ~ (chamada|atendente|colega|tecnic*|assistente|humano|pessoa|superior|chefe|operador*|alguem) ; !~ dinheiro|pix|banco|boleto|advogad*
    (carne e osso) ; !~ sou
    (falar|conversar|tratar) .. (com quem) .. (manda|decide|resolve|percebe|entende)
    (queria|quero|preciso|gostava|podia) .. (alguem me atend*|ser atendid*|que alguem|alguem me ajud*|alguem que me)
  `,
};
