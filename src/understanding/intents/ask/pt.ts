import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  ask_balance: `
    (quanto) .. (devo|estou devendo|eu devo|e a divida|e minha divida|e o valor|falta pagar|falta|ainda devo|esta a divida|esta minha divida|tenho que pagar|deu|e o total|e que eu devo|e minha conta|e o debito|preciso pagar|esta meu debito|tenho de pagar|esta meu saldo|ta minha divida|e no total|e que devo|da tudo|ta devendo|deve|e que esta|eu tenho para pagar|e que e) ; !~ parcela|por mes|desconto|tempo|juros ao mes|a vista|parcelas faltam
    (qual|quais) .. (valor da divida|meu saldo|saldo devedor|valor total|o valor|o saldo|meu debito|valor que devo|valor da minha|total da divida|o total|valor atualizado|valor exato|valor do debito|o valor que|minha divida|valor em aberto|o montante|valor atual|meu saldo devedor|valor da conta) ; !~ parcela|errado|original|desconto|minimo|de que|referente|da entrada|menor|de qual
    (me passa|me diga|me fala|quero saber|gostaria de saber|informe|informa|me informe|pode informar|consultar|ver|me diz|preciso saber|queria saber|saber) .. (valor da divida|meu saldo|saldo devedor|o valor total|quanto devo|valor atualizado|o valor|quanto eu devo|quanto estou devendo|o saldo|total da divida|minha divida|meu debito|valor que devo|quanto falta) ; !~ parcela|errado|desconto|referente
    ^ (saldo|valor|quanto|qual valor|qual o valor|saldo devedor|quanto devo|quanto e|quanto ta|valor da divida|valor total|quanto deu) [por favor|hoje|mesmo] $
    (valor|saldo) (atualizado|atual|devedor|em aberto)
  `,
  ask_debt_details: `
    (de que|do que|que|qual|referente|sobre o que|de onde|a que|de qual|por que|com o que|essa|que tipo de) .. (e essa divida|e essa conta|essa divida|essa cobranca|e esse debito|se refere|a que se refere|se trata|divida e essa|e referente|origem da divida|a origem|e a origem|esse valor se refere|corresponde|veio essa divida|surgiu essa|contrato|debito e esse|divida estao|divida voce|conta e essa|refere se|se referem|divida esta|e relativo|compra|fatura e|emprestimo e|esse debito|cobranca e essa|surgiu esse|devo isso|estou devendo isso) ; !~ nao reconheco|errado|quem|desconheco|nao e minha|nao fiz
    (referente|refere) a (que|o que|qual) 
    (do que|sobre o que|de que) se trata ; !~ proposta
    (quem|para quem|a quem|com quem|qual) .. (e o credor|eu devo|devo|estou devendo|credor|credor original|empresa eu devo|loja e|banco e essa|e a empresa credora|credora) ; !~ quanto|voce
    (detalhes|detalhamento|detalhada|discriminacao|informacoes|informacao|extrato|historico|explicacao|discriminado|mais detalhes|descricao|composicao|memoria de calculo) .. (divida|conta|debito|contrato|cobranca|valor|fatura|da minha|do debito|do meu|desse|dessa|faturas|notas|juros) ; !~ meus dados|dados pessoais|acordo|parcelamento|atualizar
    (manda|mande|envia|envie|quero|preciso|gostaria|quero ver|pode mandar|solicito|me mostra|mostra|mandem|enviem) .. (fatura|extrato|contrato|detalhes da divida|detalhamento|copia do contrato|nota fiscal|mais informacoes|copia da fatura|fatura detalhada|extrato da divida|detalhes|copia das notas|demonstrativo) ; !~ prova|comprova*|bancari*|dados|acordo|assinad*|gravac*|cancelar
    (explica|explique|pode explicar|me explica|esclarece|esclarecer|me lembra|me lembre) .. (divida|cobranca|conta|de que|debito|essa|do que|valor) ; !~ juros|proposta|opcao|como funciona
    (quando|desde quando|de quando|de que ano|de que mes) .. (e essa divida|essa divida|foi feita|venceu|foi contratad*|e a conta|surgiu|contraí|comecou|era o vencimento|e essa conta|essa conta|e a divida|e o debito) ; !~ vou pagar|posso pagar|proxima|parcela
    (que) (divida|conta|contrato|fatura) e essa
    (quais|que|qual|quantas) .. (notas|nota|faturas|fatura|contas|boletos|contratos|titulos|duplicatas) .. (em aberto|pendentes|pendente|vencidas|vencida|devendo|abertas|atrasadas|faltam|sao)
    qual divida ; !~ nao
    (por que|porque) .. (tao alto|tanto|tao alta|subiu|aumentou|esse valor todo) @0.6
    ^ (detalhes|mais detalhes|que divida e essa|do que se trata|referente a que|qual divida|de que|de onde|mais informacoes|que conta e essa) [por favor] $
  `,
  ask_plan_status: `
    (quando|qual|quanto|que dia|quais) .. (e a proxima parcela|proxima parcela|vence a proxima|vence|proximo vencimento|proximo pagamento|e o vencimento|a data da proxima|e o proximo|vence minha|vence a minha|proximo boleto|data do vencimento|e a data|dia vence|vencimento da|ultima parcela|tenho que pagar a proxima|pago a proxima) ; !~ posso pagar|vou pagar|mudar|alterar|divida venceu
    (quantas|quantos|quanto) .. (parcelas faltam|faltam|parcelas ja paguei|ja paguei|parcelas restam|restam|prestacoes faltam|parcelas ainda|parcelas paguei|falta para terminar|falta para acabar|parcelas tenho|ja foi pago|meses faltam|ainda faltam) ; !~ posso|da para parcelar|consigo|quanto falta pagar
    (qual|como|em que pe) .. (esta meu acordo|status|situacao do acordo|esta meu parcelamento|situacao do meu|esta o acordo|esta a minha negociacao|anda meu|esta minha situacao|esta meu plano|anda o acordo|esta a situacao|o andamento|ficou meu acordo|esta minha conta do acordo|estao minhas parcelas|esta o parcelamento)
    (status|situacao|andamento) do (acordo|meu acordo|parcelamento|meu parcelamento|plano|meu plano)
    (meu|o) (acordo|parcelamento|plano) .. (ativo|valendo|vale|em dia|cancelado|foi confirmado|foi gerado|foi aprovado|de pe|esta certo|quebrado|ainda esta|continua) ; !~ quero|vou|nao aceito
    (meu pagamento|a parcela|minha parcela|pagamento|boleto) .. (caiu|foi compensad*|compensou|foi identificad*|ja consta|constou|foi registrad*|entrou no sistema|foi confirmad*|foi recebid*|ja caiu) ; !~ nao|paguei|ja paguei
    (estou em dia|estou com parcela atrasada|tenho parcela atrasada|esta tudo em dia|estou atrasad*|tem alguma parcela|tenho alguma parcela) ; !~ aluguel
    (ver|consultar|mostra|mostre|quero ver|manda|mande|envia) .. (meu acordo|minhas parcelas|meu parcelamento|cronograma|as datas das parcelas|plano|resumo do acordo|calendario das) ; !~ mudar|cancelar
    (meu acordo|meu plano|meu parcelamento) (status|situacao|como)
    (qual|como|que) .. (meu acordo|meu plano|meu parcelamento|nosso acordo|o combinado|o acordo que fizemos) ; !~ cancel*|mud*|alter*|quebr*|aceit*|proposta
    (que dia|qual dia|quando|para quando|qual data|que data) .. (ficou|ficamos|combinamos|combinei|marcamos|marquei|foi combinado|eu disse|eu falei|prometi|era mesmo|ficou mesmo) ; !~ venceu|divida
    (o que|quanto) .. (combinamos|combinei|ficou combinado|ficou acordado|acertamos|acertei com) ; !~ nao
    ^ (que dia|qual dia|quando) (mesmo|e mesmo|era|era mesmo) $
  `,
  ask_payment_methods: `
    (como|de que forma|de que jeito|de que modo|de que maneira|com que) .. (posso pagar|faco para pagar|pagar|eu pago|pago|faco o pagamento|e feito o pagamento|efetuar o pagamento|da para pagar|consigo pagar) ; !~ parcel*|menos|desconto|sem dinheiro|se estou|desempregad*|tudo isso|se nao tenho|nao sei|sem emprego|nao pagar
    (como|quais|qual|de que|que|de quais) .. (formas de pagamento|forma de pagamento|metodos de pagamento|meios de pagamento|formas|opcoes de pagamento|forma posso pagar|maneiras|formas voces aceitam|formas de pagar|modo posso) ; !~ parcel*|menos|desconto|sem dinheiro|se estou|desempregad*|tudo isso|se nao tenho|nao sei|sem emprego
    (posso|pode|aceitam|aceita|da para|tem como|e possivel|trabalham com|consigo|voces aceitam|da pra) .. (pagar com cartao|cartao|cartao de credito|cartao de debito|pix|boleto|dinheiro|em especie|transferencia|no cartao|lotericas|loterica|na loterica|paypal|picpay|mercado pago|cripto|deposito|no credito|no debito|cheque|presencial|presencialmente|pessoalmente|na loja|mbway|mb way|multibanco|apple pay|google pay|debito|ted|pelo aplicativo|pelo banco) ; !~ automatic*|todo mes|recusad*|nao passa|paguei|manda|erro|nao foi|me liga
    (formas|meios|metodos|opcoes) de (pagamento|pagar)
    (outra|outro) (forma|meio|maneira|jeito) de (pagar|pagamento)
  `,
  ask_consequences: `
    (o que|que|quais) .. (acontece|vai acontecer|pode acontecer|acontecera|voces vao fazer|vao fazer|voces podem fazer|pode me acontecer|vao acontecer|as consequencias|consequencias|a consequencia|se passa|me acontece|ocorre) ; !~ com meus dados|meu pagamento que|com meu pagamento|com o pix|aconteceu
    (consequencia|consequencias|penalidade|penalidades|implicacoes)
    (vou|posso|vao|voces vao|podem|vai|serei|sou|ha risco de|tem risco de|corro o risco de|pode|da|e verdade que|vou ser) .. (preso|presa|ser processad*|processad*|para a justica|justica|perder minha casa|perder a casa|penhorar|penhora|oficial de justica|processo|me processar|bloquear minha conta|bloquear meu|tomar minha casa|tomar meu carro|cadeia|protestar|protestado|protesto|leilao|tirar meu carro|ir para a cadeia|acao judicial|entrar na justica|executar|confiscar|cortar minha|cortar a|descontar do meu salario|busca e apreensao|meu salario) ; !~ vou processar voces|vou entrar na justica|eu vou processar|podem me processar|pode me processar|podem processar|voces na justica|vou botar|debito automatico|podem protestar
    (se|e se) .. (eu nao pagar|nao pagar|nao conseguir pagar|eu nao conseguir|eu atrasar|atrasar|deixar de pagar|parar de pagar|eu ignorar|nao quiser pagar|nunca pagar|eu parar|eu simplesmente nao|nao pagar nada|continuar sem pagar) ; !~ tudo|a vista ; !< e se eu pagar
    (os juros|juros|divida) .. (continua|continuam|vai|vao) .. (aumentando|crescendo|correndo|aumentar|crescer|subindo|subir)
    (da|dao) (cadeia|prisao) 
    (proximos|proximo) (passos|passo) .. (se|nao|judic*|cobranca)
  `,
  ask_credit_reporting: `
    (serasa|spc|scpc|boa vista|quod|score|negativado|negativada|negativacao|negativar|nome sujo|nome limpo|limpar meu nome|limpa meu nome|sujar meu nome|nome no serasa|nome no spc|nome negativado|cadastro de inadimplentes|cadastro positivo|restricao no nome|restricao no cpf|nome restrito|cpf restrito|protesto no nome|banco de portugal|mapa de responsabilidades|lista negra|central de responsabilidades|tirar meu nome|baixa no serasa|restricao|restricoes no|cpf sujo|meu nome limpo|nome vai ficar sujo|credito na praca|nome fica limpo|crc)
    (meu nome) .. (limp*|suj*|negativ*|sai|sair|tirar|restric*|serasa|spc|protest*|bloquead*)
    (conseguir|tirar|fazer|pegar) .. (emprestimo|financiamento|cartao|credito) .. (com essa|se eu|depois de|por causa) 
  `,
  ask_who_is_calling: `
    quem [e que] [me] (e voce|sao voces|esta falando|fala|e|esta ligando|esta mandando|mandou|ligou|voces sao|voce e|vos fala|seria|me ligou|quer falar|gostaria) ; !> e|a|o|cuida|resolve|paga|pagou|cuidou|fez|me garante|garante ; !~ credor|a pessoa|quem e ele|quem e ela|essa pessoa|eu devo|quem fala e a|quem fala e o|esse cara|o titular|que cuida|que paga|que resolve
    (de onde|qual empresa|que empresa|de qual empresa|qual banco|que banco|de que empresa|qual a empresa|de que banco|que numero|de qual banco|que firma|que instituicao) .. (voce|voces|e|fala|falam|esta falando|estao falando|ligam|estao ligando|sao|representam|e essa|e voces|e esse|e voce|$) ; !~ divida|devo|valor|conta|contrato
    (como|onde|quem) .. (conseguiram|arrumaram|conseguiu|pegaram|tem|acharam|passou|obtiveram|deu|arranjaram) .. (meu numero|meu telefone|meu contato|meu whatsapp|meus contatos|esse numero)
    (qual) .. (seu nome|nome da empresa|o seu nome|o nome da sua|nome de voces|o nome de voces|vosso nome) ; !~ credor
    (se identifique|se identifica|identifique-se|identifiquem-se|se apresente|favor identificar)
    (em nome de quem|representam quem|para quem voces trabalham|a mando de quem)
    (por que|porque|pq|qual o motivo|motivo|qual a razao) .. (estao me ligando|esta me ligando|voces estao ligando|estao ligando|me ligam|do contato|dessa mensagem|dessa ligacao|esta mandando|estao mandando|me mandaram|ligaram|me ligou|entraram em contato|estao me mandando|da ligacao|voces me) ; !~ tao tarde|tao cedo|no trabalho|noite
    ^ (quem e|quem|quem fala|quem e vc|quem ta falando|quem seria|quem gostaria|quem e voce|quem sao voces|quem e esse|alo quem fala|de onde) $
    nao sei quem (e voce|sao voces|esta falando|ta falando)
    (voces sao|voce e|isso e|e da|aqui e|e do) (do banco|da cobranca|de cobranca|do escritorio de cobranca|uma empresa de cobranca|do serasa|da financeira|da loja|cobradores)
    assunto (da ligacao|do contato|da mensagem)
  `,
  ask_if_bot: `
    (^ e|es|voce|voces|isso|isso e|estou falando com|to falando com|isto|vc|falo com|aqui e|e voce) .. (um robo|robo|robô|maquina|uma maquina|bot|humano|humana|uma pessoa|pessoa de verdade|pessoa real|inteligencia artificial|ia|automatico|automatica|chatbot|computador|atendente real|gente de verdade|gente mesmo|uma gravacao|gravacao|chatgpt|programa|pessoa ou) ; !~ quero|prefiro|preciso|falar com uma|falar com um|posso falar|tem alguem|atendente por favor|nao quero|gostaria|cansei|parem|nao sou
    (robo|maquina|bot|computador) ou (humano|pessoa|gente|humana|pessoa de verdade)
    (humano|pessoa|humana) ou (robo|maquina|bot|ia)
    (parece|fala como|responde como) .. (robo|maquina|automatico|bot|gravacao)
    (mensagem|resposta|atendimento) .. (automatic*|robo|eletronic*) ; !~ quero|nao quero
    ^ (robo|bot|maquina|humano|voce e robo|e robo|e um robo|ia|e gente) $
  `,
  clarification_request: `
    nao (entendi|entendo|compreendi|compreendo|to entendendo|estou entendendo|ficou claro|percebi|percebo|saquei|sei o que significa|sei o que quer dizer|esta claro|consegui entender|peguei) ; !~ portugues|por que devo|idioma
    (o que|que|como assim) .. (quer dizer|significa|voce quer dizer|isso significa|isso quer dizer|voces querem dizer|e isso) ; !~ divida|desconto
    como assim
    (pode|poderia|da para|consegue|podem|podes) .. (explicar|esclarecer|me explicar|ser mais clar*|detalhar melhor|explicar melhor|ser mais especific*) ; !~ divida|juros|de que|cobranca|debito
    (explica|explique|esclareca|me explica|me explique|explica melhor|explica direito|explique melhor) ; !~ divida|juros|de que|cobranca|debito|por que
    (confuso|confusa|nao ficou claro|complicado de entender|sem entender|estou perdid*|fiquei perdid*|to perdid*|perdidinh*) ; !~ emprego
    (qual) .. (a diferenca|diferenca)
    (como) (funciona|funcionaria|seria|e que funciona|isso funciona)
    (o que e|que e) (isso|acordo|entrada|renegociacao|parcelamento|carencia|um acordo|uma entrada|quitacao) [$] ; !~ robo|golpe|divida
    ^ (como|oi|o que|hein|que|hã|han|como e|que isso|porque|por que|qual|ue|nao entendi) $
    (tenho) (uma duvida|duvida|duvidas|uma pergunta|perguntas)
    (duvida|duvidas) ; !~ sem duvida|nao tenho
    ^ :unsure: $
  `,
  repeat: `
    (repete|repita|repetir|repitam|repetindo|fala de novo|fale de novo|diz de novo|diga de novo|manda de novo|mande de novo|de novo|outra vez|novamente|mais uma vez|pode repetir) .. [por favor|isso|a pergunta|o que] ; !~ nao repit*|link|boleto|pix|lig*|nao mand*|codigo|erro de novo|pagar de novo|tentar de novo|nunca
    nao (ouvi|escutei|consegui ouvir|estou ouvindo|to ouvindo|deu para ouvir|consigo ouvir|vi a mensagem|escuto|ouco|peguei o que|chegou a mensagem) ; !~ falar de|falar nessa
    (o que) (voce disse|voce falou|foi que disse|disse|voces falaram|vc falou|era mesmo|foi)
    (cortou|cortando|picotando|chiando|falhando|ligacao ruim|caindo a ligacao|muito baixo|esta baixo|voz falhando|audio ruim|sinal ruim)
    (fala|fale|falar) (mais alto|mais devagar|devagar|mais claro)
    (quais eram|quais sao mesmo) .. (opcoes|propostas|valores)
    (apaguei|perdi|deletei) .. mensagem
    ^ (repete|repita|de novo|nao ouvi|oi nao ouvi|como disse|desculpa nao ouvi|perdao|como e que e|repete por favor|pode repetir|outra vez|hum) [por favor] $
  `,
  suspect_scam: `
    (golpe|golpista|golpistas|fraude|fraudador|farsa|enganacao|estelionatario|picareta|trambique|fake|falso|falsa|mentira isso|pegadinha|scam|phishing|burla|burloes|armacao|cilada|181) ; !~ fui vitima|vitima de|cai em|cai no|cai num|meu nome|meu cpf|meus dados|abriram|sofri|usaram|produto|assinatura falsa|boletim|clonaram|loja
    (como|quem) .. (sei que|vou saber|posso ter certeza|me garante|posso confirmar|confio|vou confiar|posso confiar|eu sei|comprova|saber se) .. (e verdade|nao e golpe|sao voces|e verdadeiro|voces sao|e confiavel|isso e|real|e seguro|nao e fraude|voce e|e mesmo|em voces|serio)
    (isso|voces|essa mensagem|esse link|e|esse numero|essa empresa) .. (e confiavel|e verdade|e serio|e seguro|sao confiaveis|e real|existe mesmo|e verdadeir*|e suspeit*|sao de verdade|e legal|e de confianca|verdadeira) ; !~ robo|humano|pessoa|minha divida|proposta
    nao (confio|acredito|caio|vou cair|to acreditando) .. (voces|nisso|em|nessa|isso|no|nesse|mais em voces|$) ; !~ valor
    nao (vou clicar|clico|vou abrir|abro|vou acessar) .. (link|nisso|nesse|nada|em)
    nao (vou passar|passo|vou dar|dou|vou informar|informo|vou fornecer|forneco) .. (dados|meus dados|cpf|minhas informacoes|data|nada|informacao)
    (suspeito|estranho|estranha|suspeita|duvidoso|esquisito|esquisita) .. [isso|mensagem|ligacao|contato|link] ; !~ valor
    (parece|tem cara de|cheira a|ta com cara de) .. (golpe|fraude|mentira|suspeit*|enganacao)
    (prova|prove|provem|comprove|comprovem) .. (que e|que voce e|que sao|que voces sao|identidade|quem e|que trabalha) ; !~ divida|debito|devo
    (vou denunciar|denunciar) .. (policia|golpe|delegacia)
  `,
  request_validation: `
    (prova|provas|prove|provem|comprove|comprovem|comprovacao|comprovar|comprovante|evidencia|provar) .. (divida|debito|que devo|que eu devo|cobranca|da divida|do debito|que e minha|contrato|isso|a existencia|que sou eu|que essa|origem) ; !~ pagamento|paguei|identidade|renda|mandei
    (manda|mande|envia|envie|quero|preciso|exijo|apresente|apresentem|mostre|mostrem|solicito|cade|me manda|quero ver|mandem|enviem|mostra|gostaria) .. (prova|provas|contrato assinado|contrato com minha assinatura|documento|documentos|documentacao|comprovacao da divida|o contrato original|contrato original|comprovante da divida|notificacao por escrito|por escrito|titulo|cessao|cessao de credito|termo de cessao|contrato que assinei|papelada|evidencias) ; !~ pagamento|acordo por escrito|meus documentos|meus dados|vou mandar|nao mand*|de contato|renda|comprovante de pag*
    (baseado em que|com base em que|com que direito|qual a base legal|que direito) .. (cobr*|voces|dizem|estao)
    (cessao de credito|cessao da divida|notificacao de cessao|termo de cessao)
    (validacao|verificacao) da divida
    (nao pago|so pago|nao vou pagar) .. (enquanto|se|ate|sem|depois de) .. (prov*|comprov*|contrato|documento|ver o contrato)
  `,
};
