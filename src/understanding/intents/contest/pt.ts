import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  dispute_amount: `
    <amount> .. (esta errado|esta errada|estao errados|incorreto|incorreta|nao confere|nao bate|nao batem|nao esta certo|nao esta certa|nao esta correto|nao esta correta|esta inflado|abusivo|abusiva|exagerado|nao e esse|nao e essa|ta errado|nao procede|nao corresponde|nao e isso|superfaturado|esta inchado|e absurdo de errado|equivocado|com erro|nao e o correto|nao fecha)
    (valor|saldo|conta|quantia|calculo|juros|divida) (errado|errada|incorreto|incorreta|equivocado|indevido|indevida|abusivo|abusivos|inflado)
    nao (devo|devia|estou devendo) .. (tudo isso|isso tudo|esse valor|essa quantia|tanto|esse tanto|tanto assim|esse montante|toda essa|todo esse|{money}|esse valor todo|isso ai tudo) ; !~ nada
    (so|apenas|somente|unicamente) .. (devo|devia|estou devendo|peguei|gastei|usei|comprei|emprestei|fiz) .. ({money}|metade|uma parte)
    (devo|devia|divida e de|divida era de) .. (so|apenas|somente|no maximo) .. {money}
    (mais|maior|bem mais|muito mais|alem) .. (do que|que) .. (devo|devia|deveria|peguei|combinado|combinamos|contrato|me falaram|me disseram|consta|o certo|contratei|eu devo|acordado) => comparison=higher
    (deveria|devia|era para|tinha que|teria que) .. (ser|dar|estar|custar) .. ({money}|menos|menor|bem menos) => comparison=higher
    (contesto|contestar|questiono|questionar|discordo|nao concordo com|nao reconheco|impugno|nao aceito) .. (valor|saldo|calculo|juros|taxas|multa|quantia|montante|cobranca desse valor|encargos|total|preco) ; !~ proposta|parcela|oferta|acordo|nao reconheco essa divida
    (de onde|como) .. (saiu|tiraram|voces chegaram|veio|chegaram|calcularam|vieram|sairam|surgiu) .. (esse valor|esse total|essa quantia|esses juros|isso tudo|nesse valor|a esse|esse numero|tanto)
    (por que|porque|pq|como que) .. (tao alto|tanto|subiu|aumentou|dobrou|esta tao|triplicou|ficou tao|tao caro|cresceu) ; !~ liga|score
    (voces dizem|voces falam|voces cobram|diz|consta|aparece|estao cobrando|na carta|no boleto|no sistema) .. {money} .. (mas|so que|porem|sendo que|quando)
    (me disseram|me falaram|me informaram|combinamos|tinha combinado|no contrato|meu contrato|na fatura|minha fatura|pelo meu calculo|nas minhas contas|pelas minhas contas|no app|no meu aplicativo) .. (era|e|consta|esta|de|seria|da) .. {money} ; !~ parcela de|por mes
    (juros|taxas|taxa|multa|encargos) .. (abusiv*|ilegal|ilegais|indevid*|absurdos que nao|que eu nao|nunca concordei|nao contratei|nao autorizei|extorsiv*|nao reconheco) ; !~ isent*|retir*|tirar|desconto
    (cobrado|cobrada|cobraram|cobrando|cobranca|cobrado|descontaram|lancaram) .. (duas vezes|em dobro|dobrado|duplicado|duplicada|em duplicidade|a mais|valor a mais|indevid*|dobro) ; !~ no cartao|pagamento|debitado
    (duplicidade|cobranca duplicada)
    (nao) .. (abateram|descontaram|consideraram|contabilizaram|deram baixa|baixaram|computaram|abatido|descontado|deduziram|lancaram|constou|abateu|descontou) .. (pagamento*|paguei|parcela*|valor|o que|ja pag*|minhas|pagas|entrada)
    (pagamento|pagamentos|parcelas|parcela) .. (nao foi abat*|nao foram abat*|nao foi descont*|nao foram descont*|nao foram consider*|nao foi consider*|nao foi comput*|nao foram comput*|nao abat*|nao constam|nao consta) ; !~ link
    (parte|metade|pedaco) .. (divida|valor|conta) .. (ja paguei|ja foi paga|nao e minha|quitei|paga)
    (erro|engano|equivoco) .. (valor|calculo|conta|saldo|cobranca|fatura|boleto|juros|no valor|de calculo)
    (calcularam|calculo|somaram|fizeram a conta|contas) .. (errado|errada|erradas|nao bate|nao fecha)
    nao (e|era) (tudo isso|esse valor|isso tudo|tanto assim|essa quantia|o valor certo|o valor correto)
    (valor) (a mais|acima|maior)
    (ta|esta) (vindo|cobrando|sendo cobrado) .. (a mais|errado)
    devo (menos|bem menos|muito menos|metade) [que|disso]
  `,
  dispute_not_mine: `
    (essa|esta|esse|este|isso|a|o|tal) (divida|conta|debito|contrato|emprestimo|cartao|cobranca|fatura|isso|compra) nao (e|foi|era) (minha|meu|de minha|minha nao|nossa|feita por mim|comigo)
    nao (e|sao) (minha|meu|minhas|meus) .. (divida|conta|debito|contrato|emprestimo|fatura|dividas|problema|responsabilidade|compra|essa divida)
    (divida|conta|debito|contrato|emprestimo|cobranca|compra) .. (nao e minha|nao e meu|nao me pertence|nao tem nada a ver comigo|nao fui eu|nao foi feita por mim|nao existe|desconheco|e de outra pessoa|de outra pessoa|nao e comigo|inexistente)
    nao (devo|estou devendo) .. (nada|nada para voces|a ninguem|nenhum*|um centavo|um real|nada a voces|para voces|para ninguem|essa divida|isso|para essa empresa|nada disso|nadinha)
    nao (reconheco|conheco|lembro|recordo|sei) .. (essa divida|dessa divida|esse debito|esse contrato|essa conta|essa cobranca|essa empresa|esse emprestimo|essa compra|que divida|divida nenhuma|nenhuma divida|desse contrato|de nenhuma divida|do que se trata essa divida|dessa conta|de divida|desse emprestimo|dessa compra|nenhum contrato|esse credor|esse banco|de nada disso|de nenhum|nada disso) ; !~ valor
    (desconheco|ignoro) .. (divida|debito|contrato|conta|cobranca|emprestimo|essa|compra|empresa|totalmente|isso)
    (nunca|jamais|nao) .. (fiz|tive|contratei|peguei|assinei|comprei|abri|usei|pedi|solicitei|fui cliente|tenho|tinha|fui) .. (nada com voces|nada nessa|emprestimo|contrato|conta com|conta nessa|conta nesse|cartao|cliente|divida|compra|negocio com|nenhum|nenhuma|essa compra|essa loja|com essa empresa|com esse banco|nessa loja|nesse banco|nada de voces|nada ai|consorcio|financiamento|isso|seguro|plano) ; !~ recebi|dinheiro|entreg*|condic*|acordo|emprego
    (nunca) .. (ouvi falar|vi) .. (empresa|voces|divida|disso|loja|banco|dela|nessa)
    (nao tenho|tenho) (nenhuma divida|nenhum debito|divida nenhuma|divida alguma|divida com voces|debito com voces|divida|dividas|debitos|conta nesse banco|conta com voces|nada com voces|contrato com voces|debito nenhum|relacao com|vinculo com) ; +~ nao ; !~ dinheiro|condic*
    que divida ; !~ e essa|qual|sobre
    (divida|conta|contrato) .. (do meu ex|da minha ex|do meu irmao|da minha mae|do meu pai|do meu marido|da minha esposa|de outro|do antigo|do morador|de terceiros|da minha filha|do meu filho|de fulano)
    (voces|voce) .. (confundi*|enganad*|se enganaram|se confundiram|erraram de pessoa|estao enganados) .. [nao|com|divida] ; !~ numero errado|valor
    (nao) (sou responsavel|tenho responsabilidade|me responsabilizo|fui eu quem fez|fui eu que fiz|fui eu que comprei|fui eu quem contratou|fui eu que peguei) ; !~ golpe|usaram
    nao tenho nada a ver com (isso|essa divida|essa conta)
    (deve|so pode) ser (engano|um engano|erro|algum erro|algum engano) ; !~ numero|pessoa errada|valor
    (estao me cobrando|cobrando) .. (coisa|algo|divida) que nao (e meu|e minha|devo|fiz)
    (tem|existe) outra pessoa com (mesmo nome|meu nome) .. (divida|dever|deve)
    (homonimo|homonima)
  `,
  dispute_service: `
    nao .. (recebi|chegou|entregaram|foi entregue|veio|recebemos|entregou|mandaram|enviaram|chegaram|foram entregues) .. (produto*|mercadoria*|encomenda*|pedido*|aparelho*|servico*|celular*|compra*|o que comprei|nada do que|movel|moveis|geladeira|tv|roteador|fatura do|a entrega|o item|notebook|sofa|maquina|nada) ; !~ boleto|mensagem|codigo|sms|link|salario|comprovante
    (produto|mercadoria|encomenda|pedido|aparelho|celular|compra|movel|geladeira|tv|roteador|item|sofa|notebook|maquina|carro|tenis|roupa|fogao) .. (nao chegou|nunca chegou|nao veio|com defeito|quebrado|quebrada|defeituos*|errado|errada|nao funciona|nunca funcionou|danificad*|estragad*|diferente|falso|falsificado|parou de funcionar|pifou|quebrou|nao foi entregue|nunca foi entregue|veio errad*|nao presta|deu defeito|veio com|e falso)
    (servico|internet|instalacao|sinal|conexao|conserto|obra|curso|tratamento|plano|atendimento|trabalho|reforma|linha|energia|academia) .. (nao funciona*|nunca funcionou|pessim*|horrivel|ruim|nao foi prestado|nao prestaram|nao foi feito|mal feito|mal feita|nao foi instalad*|nunca instal*|nao instalaram|caia|caindo|pesimo|nao foi realizado|nao foi conclu*|vivia|nao foi executado|pela metade|nao entreg*|nunca foi|uma porcaria|um lixo|nao teve|nao tive) ; !~ pagamento
    (devolvi|devolvido|devolvida|devolvemos|mandei de volta|devolucao|entreguei de volta) .. (produto|mercadoria|aparelho|pedido|compra|carro|roteador|modem|tudo|item|o|a|chaves) ; !~ dinheiro
    (devolvi|fiz a devolucao)
    (produto|mercadoria|encomenda|pedido|carga|material|remessa|entrega|lote) ..10 (estragad*|vencid*|danificad*|com defeito|quebrad*|fora da validade|podre*|mofad*|faltando|incomplet*|errad*) ; !~ valor|boleto|preco
    (cancelei|cancelado|cancelada|cancelamento|rescindi|encerrei|pedi o cancelamento|pedi cancelamento|solicitei o cancelamento|ja tinha cancelado|desisti) .. (contrato|servico|plano|assinatura|compra|pedido|linha|internet|da compra|do servico|do contrato|do plano|conta|matricula|curso|seguro|cartao) ; !~ quero cancelar|acordo
    (contrato|servico|plano|assinatura|compra|pedido|linha|matricula) .. (foi cancelad*|estava cancelad*|ja cancel*|esta cancelad*|cancelei|encerrad*)
    nao vou pagar por .. (algo|servico|produto|coisa|uma coisa) .. (nao|que|com defeito)
    (pagar|cobrar|cobrando|cobranca) .. (servico|produto|coisa|algo) .. (nao recebi|nao usei|nao foi prestad*|nao tive|nao funciona|nao foi entreg*|nunca usei|nunca recebi|que nao chegou)
    (fui|me) .. (enganad*|enganaram|lesad*|ludibriad*|induzid*) .. (pela|pelo|na|no|vendedor|loja|compra|empresa) 
    (propaganda enganosa|venda casada)
    (loja|vendedor|empresa|operadora|prestador|prestadora|fornecedor|construtora|oficina|pedreiro) .. (nao entregou|nao cumpriu|nunca entregou|nao devolveu|nao consertou|nao instalou|nao fez|nao prestou|nao resolveu|sumiu|nao reembolsou|faliu e)
    (ma|pessima|baixa|mah) qualidade
    (defeito|vicio) .. (produto|aparelho|fabrica) 
    (problema|reclamacao|disputa) .. (com o produto|com o servico|da qualidade|do servico|com a entrega|na entrega)
    nao era (o que|como) (comprei|contratei|anunciado|pedi|combinado)
    (estou|to) (esperando|aguardando) .. (reembolso|estorno)
  `,
  dispute_identity_theft: `
    (roubaram|roubou|furtaram|clonaram|hackearam|usaram|usou|falsificaram|pegaram|invadiram|roubados|roubado|clonado|clonada|vazaram|utilizaram|falsificou|clonou) .. (meus dados|meu cpf|meu nome|minha identidade|meus documentos|meu documento|minha assinatura|meu cartao|minha conta|meu rg|meus dados pessoais|minha carteira|meu celular e) 
    (roubo|furto|falsidade|clonagem|usurpacao) .. (identidade|ideologica|dados|documentos|de identidade|cartao)
    (alguem|um golpista|golpista|golpistas|terceiros|terceiro|bandido|bandidos|um bandido|meu ex|minha ex|outra pessoa|um fraudador|estelionatario|criminoso|parente|irmao) .. (usou|abriu|fez|pegou|contratou|comprou|se passou|passou|abriram|fizeram|falsificou|assinou|tirou|contrataram) .. (meu nome|meus dados|meu cpf|por mim|minha assinatura|sem minha|em meu nome|no meu nome|documentos|emprestimo|minha conta)
    (em|no|com) (meu nome|meu cpf|meus dados) .. (sem minha|sem meu|nao fui eu|alguem|por golpist*|golpe|fraude|sem eu|nao autorizei|por terceir*|indevidamente)
    (abriram|fizeram|contrataram|compraram|pegaram|tiraram) .. (no meu nome|em meu nome|com meu cpf|com meus dados|usando meu*|com meu nome)
    (fui|sou|fomos) .. (vitima) .. (de golpe|de fraude|golpe|fraude|estelionato|de clonagem|golpistas|de estelionato)
    (fui vitima|cai em um golpe|cai num golpe|cai no golpe|sofri um golpe|sofri golpe|sofri fraude|sofri uma fraude|fui clonad*)
    (fraude|fraudulent*|fraudado|fraudada|fraudaram|estelionato|golpe no meu nome|golpe em meu nome|conta laranja|laranja) ; !~ isso e|isso e fraude|parece|sera|voces sao|isso ai e|tem cara|como sei|voces
    (assinatura) .. (falsa|falsific*|forjada|nao e minha)
    (boletim de ocorrencia|registrei bo|fiz bo|fiz um bo|tenho bo|registrei um bo|tenho boletim|fiz boletim|b o) ; !~ contra voces
    (perdi|roubaram|furtaram|extraviei) .. (documentos|carteira|rg|cpf|identidade|documento)
    nao fui eu .. (quem|que) .. (fez|abriu|contratou|comprou|pegou|assinou|pediu|fiz|comprei) ; +~ golpe|fraude|alguem|usaram|roub*|clon*|nao fui eu
    (conta|cartao|whatsapp|celular|email) .. (hackead*|clonad*|invadid*|roubad*)
    sem (meu conhecimento|minha autorizacao|meu consentimento|minha permissao|eu saber) ; +~ conta|contrat*|emprestimo|abr*|fizeram|nome|compra*|cpf
  `,
  dispute_time_barred: `
    (prescrit*|prescreveu|prescricao|caducou|caducad*|caduca|prescreve|decadencia)
    (divida|conta|debito|isso|cobranca|contrato|emprestimo|essa|titulo) .. (ja caducou|e velha|e antiga|muito antiga|muito velha|antiga|velha|ja passou|expirou|venceu ha|tem mais de|passou de|faz mais de|de {year}|ja faz|nao vale mais|de anos atras|e la de|passaram) ; !~ carro|celular|numero|faz parte|parcela
    (mais de|ha mais de|faz|ha|tem|fazem|passaram|ja tem|la vao) [mais de|uns|quase|ja] ({duration}|{number} anos) ; +~ divida|conta|debito|cobranca|cobrar|prescr*|caduc*|contrato|isso|velh*|antig* ; !~ desempregad*|paguei|quitei|morreu|faleceu|moro|me separei|cancelei|devolvi
    (passou|passaram|passado) .. (5 anos|cinco anos|de 5|de cinco|10 anos|dez anos|prazo|tempo|{duration})
    (depois|apos) de .. ({duration}|tantos anos|tanto tempo|{number} anos|anos) ; +~ cobrar|divida|cobran*|pode* cobrar|ainda
    (nao pode|nao podem|nao poderia|nao tem direito) .. (cobrar|mais cobrar|ser cobrad*|me cobrar|executar) .. (mais|divida|antiga|velha|prescrit*|anos|isso|depois)
    (divida|debito|conta) (velha|antiga|caducada|de {duration}|de anos atras|de mil anos|do tempo)
    (perdeu|venceu|acabou|expirou|esgotou) .. (prazo|direito) .. (cobrar|cobranca|legal|de cobrar|judicial)
    {duration} atras ; +~ divida|debito|cobran*|velh*|prescr*|caduc*|antig* ; !~ paguei|quitei
  `,
};
