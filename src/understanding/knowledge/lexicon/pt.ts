import type { SearchLexicon } from './lexicon.ts';

export const pt: SearchLexicon = {
  stop: `
    a o as os um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre ao aos e ou mas se
    que eu voce voces ele ela eles elas me te lhe nos isso isto este esta esse essa estes estas esses essas
    aquilo ser sou e sao foi era sera esta estou estao estava estar ter tenho tem tinha teve ja ainda so tambem
    muito muita bem ai aqui la ola oi bom boa tarde noite obrigado obrigada favor ok certo sim vou vai vao
    posso pode podem podia poderia da dar daria quero queria gostaria preciso precisa saber sabe 
    pergunta duvida perguntar acho meu minha meus minhas seu sua seus suas gente fica ficar fazer faz faco feito partir
    algum alguma alguem coisa ne entao agora ate como-assim possivel tipo la ha haver existe mesmo tudo
    senhor senhora moco moca amigo consigo conseguir
  `,
  endings: `
    acoes acao icoes icao amentos amento imentos imento adores ador adora adas ados ada ado idas idos ida ido ando
    endo indo aram eram iram avam ava arem armos ariam aria ar er ir ou ei eu iu am em amos emos imos as os es a e o
    s arei ara
  `,
  same: `
    divida dividas debito debitos devo devendo dever deve devia devedor
    pagar pago paga pagamento pagamentos paguei pagou pague pagando quitar quito
    dinheiro grana
    falar fala falam conversar falo fale falando
    celular fone
    contar contam avisar informar dizer
    recusar recusaram rejeitaram rejeitar negaram negar aceitaram
    proposta oferta propostas ofertas
    credor credores
    nao sem nunca
    jeito jeitos forma formas maneira
    grande alto alta caro cara elevado enorme
    roubar roubaram ladrao furto roubado
    sobrenome nome nomes
    pular pulo salto
    entrar entrou
    mes meses mensal mensais mensalmente
    semana semanas semanal quinzena
    afetar estragar prejudicar sujar afeta prejudica
    acontecer acontece aconteceu
    ajuda ajudar ajudam auxilio apoio
    dificuldade apertado aperto dificil sufoco crise
    resto restante faltante
    produto mercadoria
    tudo todo toda inteiro
    receber recebo recebi
    pouco pouquinho
    familia parentes familiares familiar
    juntos conjunto conjunta junto
    responder resposta respondo
    levar leva
    ligar ligacao ligacoes ligam ligando telefone telefonar liga fone
    mensagem mensagens sms escrever escrevo zap recado escrevem
    contato contatos contatar contacto procurando procuram procurar procura buscam
    pessoa pessoas humano atendente humana funcionario empregado colaborador
    outra outro outros outras diferente
    empresa companhia loja organizacao
    esposa marido conjuge mulher esposo companheiro
    mae pai pais
    filho filha filhos filhas
    advogado advogada defensor procurador procuracao
    patrao chefe empregador trabalho emprego servico
    ver vejo olhar consultar consulto enxergar
    apagar excluir deletar eliminar remover apago apaguem exclusao
    corrigir corrijo arrumar retificar correcao consertar
    mudar trocar alterar atualizar mudei troco altero mudanca mudo atualizo
    errado errada erro engano errados equivocado
    copia copias
    golpe golpista golpistas fraude fraudador enganacao
    verdade verdadeiro confiavel serio real legitimo seguro seguranca segura legitimos legitima verdadeiros
    robo bot maquina computador automatico ia
    gravar gravada gravando gravacao gravam
    guardar guardam salvar salva armazenam guardado
    parar paro parem pararem cancelar cancelo descadastrar
    reclamar reclamacao queixa reclamo reclamacoes
    fiscaliza regula regulador orgao autoridade fiscalizar supervisiona fiscalizam controla
    parcelar parcela parcelas parcelamento prestacao prestacoes vezes dividir parcelado
    plano planos
    desconto abatimento abaixar baixar reduzir reducao menos barato menor diminuir diminuo diminui minima minimo menores pequena pequeno
    acordo acordos combinado combinamos combinacao
    antes adiantar antecipar antecipado adiantado cedo
    depois adiar
    data dia vencimento datas
    perder perco quebrar cai quebro
    justica processar processo tribunal juiz judicial processado acionar acao acoes judiciais
    penhora penhorar penhorado bloquear bloqueio tomar confiscar bloqueada bloqueiam congelar congelada
    preso prisao cadeia presa
    salario ordenado salarios renda ganho
    falencia insolvencia insolvente superendividamento superendividado
    morrer morreu faleceu falecido morte obito falecimento morto falecida
    herdeiro heranca herdar inventario herdeiros
    desempregado desemprego demitido
    doente doenca enfermo
    orientacao orientar aconselhamento conselho orientam
    gratuito gratuita graca gratis
    prova provar provas comprovar provam documento documentos papel papeis
    contrato contratos
    contestar contesto contestacao discordo discordar concordo questionar impugnar
    prescrever prescreveu prescricao prescrita caducar caduca caducou velha antiga prescreve antigo
    juros juro
    taxa taxas multa custo custos tarifa honorarios encargos
    valor valores quantia montante total
    calcular calculo calculam detalhar detalhamento chegaram
    serasa spc
    negativar negativado sujo restricao negativam negativada
    limpo limpar limpa limpam
    score pontuacao
    referencia identificador
    comprovante recibo confirmacao declaracao confirmam quitacao
    cair caiu compensar aparece aparecer baixa chegou receberam
    devolver estorno reembolso devolvem devolucao
    duas dobro duplicidade
    automatico agendar programar programo
    lingua linguas idioma idiomas
    endereco enderecos morada
    email e-mail
    carta correio cartas
    numero numeros
    nascimento nasci aniversario
    identidade cpf
    vender vendida venderam vendido
    casa lar
    domingo sabado noite horario hora horas madrugada horarios
    decidir decide decisao decidem
    familia parentes familiares
    vizinho vizinhos
    notificacao notificacoes aviso avisos lembrete alertas
    contadora contador assessor
    irma irmao irmaos
    tia tio avo primo prima sobrinho
    namorado namorada noivo noiva
    base sistema registros registro
    impressao imprimir exportar
    procedimento tramite
    necessario necessaria obrigatorio obrigatoria precisar
    ler lendo leem lido
    permitido legal autorizado
    abuso vazamento vazou
    responsavel encarregado
    independente neutro imparcial
    original inicial primeira primeiro
    falsificou falsificar falsificada falsa forjou
    assinatura assinar assinei assinou
    perdoar perdoem
    percentual porcentagem
    momento instante
    sumir some desaparece desaparecer apagado
    internet online site aplicativo app
    imediatamente imediato
    moveis bens coisas televisao carro
    pausa suspensao suspender carencia trégua
    indicar recomendar indicam recomendam
    pensando considerando
    enganar enganado enganando
    acreditar confiar
    explicar explicam esclarecer
    finalidade motivo proposito razao
    sigilo privado particular confidencial secreto
    visitar visita vir
    ameacar ameaca ameacas ameacando
    grosso grosseiro grosseria
    tratar tratam tratado tratamento
    aumentou cresceu subiu aumento crescer subindo
    fatura faturas
    encomendei pedi comprei
    aposentadoria pensao beneficio
    fiador avalista avalizei avalizar fianca
    solucao saida acertar
    condicoes termos
    valida vale validade vigente
    aceitar aceito concordar aceitam
    metade parte pedaco
    conhecido conhecida
    foto imagem print
    senha codigo pin token
    maior maiores
    mostrar mostrem mostre exibir
    cartao cartoes
    compor composto composicao formado
    obrigado obriga obrigacao
    transferir transfiro transferencia transferi transferencias deposito depositar
    conferir verificar verifico confiro checar
    atrasado atrasar atrasei atraso
    enviam enviar enviem mandam mandando mandar
  `,
  asks: `
    quem que qual quais quando onde aonde porque por como quanto quantos quantas cade pq pode podem posso sera
  `,
  opens: `
    da tem e existe preciso precisa precisam voces voce ha vao vai va aceitam mandam querem alguem se possivel
  `,
  addresses: /^(?:me |nao )?\w{3,}am\b/,
  wonders: `
    saber pergunta duvida perguntar explicar entender
  `,
  greets: `
    oi ola bom boa dia tarde noite ok entao mas e eh por favor desculpa desculpe sim nao obrigado
  `,
  joins: `
    a o de da do das dos em para sobre com meu minha meus
  `,
};
