import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  self_harm_risk: `
    (me matar|me mato|vou me matar|matar me|tirar minha vida|tirar a minha vida|tirar minha propria vida|tirar a propria vida|acabar com minha vida|acabar com a minha vida|acabar com a vida|dar fim na minha vida|dar fim a minha vida|dar cabo da vida|por fim a minha vida|por um fim na minha vida|dar um fim em tudo|acabar com tudo de vez|me enforcar|me suicidar|suicidar|me jogar da ponte|me jogar de um predio|tirar a vida|por fim a vida|matar-me|dar fim em mim|acabar comigo|pular da ponte|me dar um tiro|pôr fim à vida|acabar com o meu sofrimento|por um fim em tudo|acabar com essa vida|tirar me a vida|enforcar|cometer uma loucura comigo)
    (suicidio|suicid*|automutil*|mutilar)
    (me cortar|me machucar|me ferir) ; !~ luz|agua|internet|energia|linha|gas|telefone|salario|plano
    nao .. (quero|queria|aguento|vale|tenho|vejo|faz|suporto|consigo|ha|tem) .. (mais viver|viver|vontade de viver|continuar viva|continuar vivo|a pena viver|razao para viver|motivo para viver|sentido na vida|sentido em viver|sentido viver|existir|forcas para viver|mais essa vida|mais a vida|continuar vivendo|seguir vivendo|acordar mais|motivo para continuar|estar aqui|mais sentido na vida|estar mais aqui|esta vida)
    (quero|queria|vontade|melhor|prefiro|preferia|desejo|penso|pensando|pensei|so penso|devia|vou|posso|pensamentos) [de|em|que|eu|e] [so|mais|ate] (morrer|morto|morta|sumir do mundo|sumir para sempre|desaparecer para sempre|estar morto|estar morta|dormir e nao acordar|nao acordar|nao existir|morrer logo|nunca ter nascido|me matar|suicidio|acabar com tudo|sumir de vez|dormir para sempre|tirar minha vida|morte|nao acordar mais|por um fim|fazer besteira comigo|fazer uma besteira|fazer besteira|fazer uma loucura) ; !~ de rir|de fome nao
    (seria|era|e|ficaria|ficariam|estariam) .. melhor .. (morrer|morto|morta|se eu morresse|sem mim|se eu nao existisse)
    (vida|viver) .. (nao vale|sem sentido|nao tem sentido|perdeu o sentido|nao faz sentido|acabou para mim|nao tem mais sentido) ; !~ custo de vida
    (jogar|pular|atirar|me jogo|me jogar|pulo) .. (da ponte|do predio|debaixo|embaixo|na frente|da janela|do viaduto|nos trilhos|da sacada|do alto)
    (tomar|tomei|engolir|tomo) .. (veneno|todos os remedios|um monte de remedio|remedios para morrer|chumbinho|caixa de remedio|uma cartela|todos os comprimidos)
    corda no pescoco ; !~ conta|contas|divida|dividas|boleto|boletos|juros
    (overdose|forca no pescoco|cortar os pulsos|corto os pulsos|arma na cabeca|tiro na cabeca)
    (unica|so resta|so me resta|restou|me resta) .. (saida|solucao|opcao) .. (morrer|morte|me matar|suicidio|a morte)
    (so me resta|so resta) (morrer|me matar|a morte|acabar com tudo)
    (nao vejo|nao enxergo|nao tenho mais) .. (saida|outra saida|esperanca|luz no fim|mais saida|razao de viver) ; !~ financeira
    (cansei|cansado|cansada|farto|farta|desisti|desistindo) (da vida|de viver|dessa vida|desta vida|de existir)
    (voces|essa divida|isso) .. (vao me matar|me levando ao suicidio|vai acabar me matando|vao ter meu sangue|vao carregar minha morte|me levar a morte|vao me levar) 
    (carta de despedida|adeus mundo|adeus a todos|nao vou estar mais aqui|quando eu nao estiver mais aqui|nao estarei mais aqui|nao estarei vivo|nao estarei viva)
    (cobrar do meu cadaver|cobrem no meu caixao|cobrar no meu enterro|cobrar no meu tumulo|vao cobrar no cemiterio|cobrar no cemiterio)
    penso em (morrer|me matar|suicidio|acabar com tudo)
    nao aguento mais [viver|nada|essa vida|tanta pressao|isso tudo quero morrer] $ ; !~ ligacao|ligacoes|mensagem|cobranca|voces @0.65
  `,
  hardship_income_loss: `
    (perdi|perdemos|perdeu|perder|perdendo|perda|fiquei sem|estou sem|estamos sem|sem|ficou sem) .. (emprego|trabalho|renda|meu servico|salario|renda fixa|fonte de renda|minha renda|trampo|servico|contrato de trabalho|meus clientes|ganha pao) ; !~ sem emprego de|sem juros
    (fui|foi|fomos|acabei de ser|sou|estou) .. (demitid*|mandad* embora|despedid*|dispensad* do trabalho|desligad*|dispensad*)
    (demitiram|demissao|demitido|demitida|mandaram embora|me mandaram embora|despedido|despedida|despediram|demitiram-me|despedimento|corte na empresa|cortaram o quadro) ; !~ deviam ser
    (estou|to|continuo|ando|me encontro|fiquei|sigo|ainda|sou) .. (desempregad*|sem emprego|sem trabalho|sem trabalhar|sem renda|parado|parada sem servico|sem salario|sem receber|sem servico|no desemprego|encostado sem)
    (desempregad*|desemprego|seguro desemprego|sem renda|sem trabalho|sem emprego|auxilio desemprego|subsidio de desemprego|bolsa familia|auxilio brasil)
    nao (tenho|estou|tenho tido|consigo|arrumei|arranjo) .. (emprego|trabalho|renda|trabalhando|trabalhado|salario|servico|rendimento|rendimentos|arrumar emprego|encontrar trabalho|achar emprego|arranjar trabalho)
    (reduziram|cortaram|diminuiram|reduziu|diminuiu|caiu|cairam|baixaram|reducao) .. (salario|horas|renda|vendas|faturamento|jornada|meu ganho|comissao|ordenado|meus rendimentos|movimento)
    (empresa|patrao|firma|loja|negocio|comercio|restaurante|fabrica|chefe|empregador) .. (fechou|faliu|quebrou|nao pagou|nao paga|nao esta pagando|atrasou|fechei|demitiu|encerrou|nao me paga|vai fechar|nao vai bem|atrasa|parado|fraco) ; !~ produto|vendedor
    (fechei|tive que fechar|quebrei|fali) .. (meu negocio|minha loja|empresa|comercio|firma|restaurante|mei)
    (nao|sem) .. (recebi|receber|receber salario|pagaram) .. (salario|meu salario|do trabalho|da empresa|pagamento da empresa|ha meses|patrao) ; !~ boleto|comprovante|mensagem
    (marido|esposa|mulher|companheir*) .. (desempregad*|perdeu o emprego|demitid*|sem trabalho)
    (autonomo|bicos|freela|uber|ambulante|diarista) .. (sem|nao|parad*|fraco|pouco|poucos|dificil|caiu)
    (vivo|vivendo|sobrevivo|sobrevivendo) .. (de bico|de bicos|do auxilio|do bolsa|de ajuda|do beneficio|de favor|de doacao)
    (procurando|buscando|a procura de|atras de) (emprego|trabalho|servico)
    (salario|pagamento da empresa|ordenado) .. (atrasad*|em atraso|nao caiu|nao saiu) ; !~ mudar|data
  `,
  hardship_illness: `
    (estou|to|esta|fiquei|ando|sou|estava|adoeci|fui|continuo|minha|meu) .. (doente|internad*|hospitalizad*|enferm*|acamad*|hospital|de cama|adoentad*|com problema de saude|muito mal de saude|entubad*|na uti|em coma|debilitad*)
    (doente|internado|internada|internacao|hospital|uti|cirurgia|operad*|cancer|tumor|avc|infarto|derrame|quimioterapia|depressao|depressiv*|ansiedade generalizada|sindrome do panico|burnout|esgotamento|hemodialise|dialise|leucemia|tratamento medico|tratamento de saude|auxilio doenca|auxilio-doenca|afastad* pelo inss|licenca medica|baixa medica|atestado|psiquiatr*|saude mental|transtorno bipolar|esquizofrenia|alzheimer|deficiente|deficiencia|cadeirante|quimio|doenca|hernia|transplante|enfermidade|diabetes|internar|acamado|acamada|covid|fibromialgia|autismo|autista) ; !~ faleceu|morreu|trabalho no hospital|hospital veterinario da loja|boleto do hospital|divida do hospital
    (problema|problemas|questao|questoes|motivo|motivos) .. (de saude|saude|psicologic*|medic*)
    (sofri|tive|sofreu|teve) .. (um acidente|acidente|um avc|um infarto|um derrame|fratura|um ataque cardiaco|aborto|complicac*) ; !~ paguei por acidente
    (gastos|despesas|gastando|dinheiro|remedio|remedios|gasto|gastei) .. (medic*|com remedio*|com hospital|em remedio*|com tratamento|com saude|com medico*|caros|em medicamentos|medicamentos|em remedios|no hospital)
    (filho|filha|mae|pai|esposa|marido|mulher|irmao|irma|avo|bebe) .. (doente|internad*|hospital|cancer|cirurgia|operar|uti|tratamento|avc|acamad*)
    (cuidando|cuido) .. (doente|acamad*|deficiente|meu pai|minha mae|internad*)
    (nao posso|nao consigo|impossibilitad*|sem poder|incapaz de) .. (trabalhar|andar) ; !~ porque nao tenho emprego
    (quebrei|fraturei|machuquei) .. (perna|braco|pe|coluna|costela|bacia|mao)
    (gravida|gestante|gravidez|licenca maternidade|gravidez de risco)
    (estou|to|fiquei) (mal de saude|muito mal|ruim de saude) 
  `,
  hardship_other: `
    nao (tenho|tenho tido|sobra|estou tendo|temos|da|tem|possuo|disponho|ha|me sobra|tinha) .. (dinheiro|grana|condicoes|condicao|como pagar|recursos|verba|de onde tirar|nada no bolso|um centavo|nem um real|um tostao|condicoes financeiras|meios|dinheiro agora|para pagar|como|um puto|nem para comer|dinheiro nem|nem dinheiro|sobrando nada|nada) ; !~ todo o dinheiro|o dinheiro todo|o valor todo|o valor total|todo o valor|tudo de uma vez|tudo isso|esse valor todo|dinheiro todo|divida|debito|interesse|entrada so|advogado|o valor todo|ate sexta|nada a ver|nada com|conta nesse|tudo|a vista => kind=no_money
    nao (consigo|posso|tenho como|vou conseguir|estou conseguindo|dou conta|vou poder|da para mim|estou podendo|consegui|temos como|poderei|esta dando) .. (pagar|quitar|arcar|honrar|bancar|pagando|pagar nada|de pagar|saldar|cumprir) ; !~ tudo de uma vez|a vista|integral|esse valor|essa parcela|pelo app|pelo link|o boleto nao|hoje mas|ate|agora mas|online|pelo site|pix|tudo isso|mais que|mais do que|o total|valor total|tanto => kind=cannot_pay
    (sem|fiquei sem|estou sem|to sem|ando sem|falta de|faltando) (dinheiro|grana|condicoes|condicao|um tostao|um real|recursos|um centavo|nada|verba) ; !~ agora mas|ate sexta => kind=no_money
    (situacao|momento|fase|epoca|condicao) .. (dificil|complicad*|critic*|apertad*|ruim|precari*|financeira|delicad*|dificuldade|tensa|pessima|feia) => kind=financial_difficulty
    (passando|estou|to|enfrentando|tendo|vivendo|atravessando|com|passo|passei|muitas|muita) .. (dificuldade*|necessidade*|aperto*|apertad*|crise*|sufoco|quebrad*|falid*|dur* sem dinheiro|no vermelho|na pior|na lama|lis* sem dinheiro|endividad*|enrolad*|no fundo do poco|momento dificil|dificuldades financeiras|passando fome|zerad*|durango|lascad*|ferrad*|na merda|quebrado|na pindaiba|liso|lisa|duro|dura) ; !~ com o link|com o site|no app|para entender|para acessar|em entender => kind=financial_difficulty
    (mal|mal mal|nao esta dando|nao da|nem) .. (da para comer|dando para comer|para comer|comprar comida|pagar o aluguel|sobreviver|para o basico|comprar o basico|sobrevivendo) => kind=no_money
    (divorcio|divorciei|separacao|separei|me separei|pensao alimenticia|pensao dos meus filhos|mae solteira|pai solteiro|mae solo|meu marido foi embora|marido me deixou|mulher me deixou|crio meus filhos sozinh*|pensao) ; !~ aposent*|recebo pensao|pensao por morte|pensao de => kind=family
    (despejad*|despejo|perdi minha casa|perdi a casa|enchente|alagamento|incendio|fui assaltad*|me assaltaram|me roubaram tudo|fui roubad*|casa pegou fogo|moro de favor|morando na rua|sem teto|deslizamento) ; !~ meus dados|documentos => kind=housing
    (presidio|preso|presa|cadeia|prisao|penitenciaria) ; !~ vou ser|vou para|posso ser|serei|vao me|da cadeia => kind=prison
    (vicio|viciad*|jogo do tigrinho|tigrinho|apostas|bets|aposta|alcoolatra|dependente quimico) => kind=addiction
    (muitas|muitos|tantas|outras|cheio de|cheia de|atolad* em|afogad* em|varias|atolado em|afundad* em) .. (dividas|contas|boletos|despesas|emprestimos|divida|credores) => kind=overindebted
    (superendividad*|superendividamento|endividad*) ; !~ lei do superendividamento processo => kind=overindebted
    (violencia domestica|apanho|meu marido me bate|agredid*|relacionamento abusivo|fugi de casa|medida protetiva) => kind=domestic_abuse
    (filhos|familia|filho|crianca*|criancas) .. (para sustentar|para alimentar|para criar|passando fome|sem comida|pequenos para|para cuidar|com fome) => kind=family
    (tudo|aluguel|comida|precos|luz|mercado|custo de vida|gas) .. (muito caro|carissimo|subiu|aumentou|pela hora da morte|cada vez mais caro|nas alturas|esta caro|caro demais) ; !~ juros|divida => kind=cost_of_living
    (conta|salario) .. (bloquead*|penhorad*|bloqueio judicial|bloqueada pela justica|penhora) ; !~ vao|voces vao|pode ser|posso ter|serei => kind=garnishment
    (aposentad*|pensionista|bpc|loas|salario minimo|beneficio) .. (so|apenas|nao da|pouco|mal|minimo|nao sobra|ganho pouco) => kind=low_income
    (ganho|recebo) (pouco|muito pouco|mal|uma miseria|so o minimo|um salario minimo so) => kind=low_income
    (imprevisto|imprevistos|emergencia|gasto inesperado|despesa inesperada|carro quebrou|surgiu um problema) => kind=unexpected_expense
    (nao sobra|nao esta sobrando|nao me sobra) nada => kind=no_money
    (as coisas|a coisa|tudo|esta) [estao|esta|ta] (dificeis|dificil|feia|feias|complicadas|complicado|tenso|tensas) => kind=financial_difficulty
  `,
  bereavement: `
    (faleceu|falecid*|falecimento|morreu|morreram|faleceram|veio a obito|obito|obito|partiu dessa|partiu para|nos deixou|se foi para sempre|nao esta mais entre nos|luto|enlutad*|enterro|velorio|funeral|sepultamento|inventario|espolio|viuva|viuvo|certidao de obito|foi a obito|perdeu a vida|descansou em paz|perdemos ele|perdemos ela|finad*) ; !~ celular morreu|bateria|quero morrer|morreu o assunto|assunto morreu|me matar|vou morrer|carro morreu
    (perdi|perdemos|perda|morte|perder) .. (meu pai|minha mae|meu marido|minha esposa|minha mulher|meu filho|minha filha|meu irmao|minha irma|meu avo|minha avo|meu companheiro|minha companheira|familiar|ente querido|um parente|do meu pai|da minha mae|do meu marido|da minha esposa|do meu filho|da minha filha|meu bebe|na familia|minha tia|meu tio|meu esposo|um ente)
    (titular|devedor|dono da conta|ele|ela|cliente|pessoa|senhor|senhora) .. (morreu|faleceu|falecid*|morto|morta|esta morto|esta morta)
    (pai|mae|marido|esposa|esposo|mulher|filho|filha|irmao|irma|avo|companheir*|sogra|sogro) .. (morreu|faleceu|falecid*|partiu|se foi|morta|morto)
  `,
  insolvency_proceedings: `
    (falencia|recuperacao judicial|insolvencia|insolvente|superendividamento|lei do superendividamento|repactuacao de dividas|administrador judicial|massa falida|concordata|processo de superendividamento|lei 14181|recuperacao extrajudicial|per|exoneracao do passivo|administrador de insolvencia|autofalencia|decretei falencia|plano de recuperacao) ; !~ empresa onde|minha empresa faliu e perdi|patrao|empresa que trabalh* ; !> voces
    (entrei|pedi|declarei|decretei|decretada|estou|abri|dei entrada|solicitei|entramos|requeri) .. (falencia|recuperacao judicial|insolvencia|superendividamento|repactuacao)
    (processo|acao) .. (superendividamento|insolvencia|recuperacao judicial|falencia|repactuacao)
  `,
  attorney_represented: `
    (meu|minha|nosso|nossa|com o|pelo|pelos|meus|um|uma|tenho|contratei|constitui|da|do) .. (advogad*|defensor publico|defensoria publica|defensora publica|procurador legal|escritorio de advocacia|representante legal|assessoria juridica|procurador|advocacia|defensoria|solicitador) ; !~ seu advogado|advogado de voces|preciso de um advogado|vou precisar|vou procurar um advogado se|advogados de voces|falar com o advogado de voces
    (falar|falem|fale|tratar|tratem|trate|contato|contatem|contate|procurem|procure|converse|conversem|resolva|resolvam|negociar|negociem|liguem|entrem em contato|comunicar) .. (com|para|direto com|diretamente com|o|meu|ao) .. (advogad*|defensor*|defensoria|procurador|escritorio de advocacia|representante legal) ; !~ de voces|seu advogado
    (advogado|advogada|defensor publico|procurador|defensora) .. (vai|esta|cuida|ja|disse|orientou|entrara|representa|me|responde|falou|cuidando|mandou|pediu|tratando|quem|de confianca|chama|nome) ; !~ de voces|seu advogado
    (representad*|assistid*) .. (por|pelo|pela) .. (advogad*|defensor*|escritorio|procurador*|defensoria)
    (so|somente|apenas) .. (atraves|por meio|com|via|por intermedio|na presenca) .. (advogad*|defensor*|procurador)
    (constitui|contratei|nomeei|tenho) advogad*
    procuracao ; +~ advogad*|doutor*|defensor*|escritorio|causa ; !~ voces tem
  `,
};
