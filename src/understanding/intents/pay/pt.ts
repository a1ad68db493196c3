import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  promise_to_pay: `
    <will-pay> ; !< nao|se|como|quando|e se|nunca ; !~ nao vou pagar|nao pago|como pago|se eu pagar|onde pago|qual
    (posso|consigo|quero|queria|pretendo|prometo|planejo|poderia|tenho como|vou conseguir|me comprometo a|espero|vou poder|da para|estou disposto a|estou disposta a|gostaria de|penso em|garanto que|conseguiria|prometo que|poderei|conseguirei) .. <pay-inf> ; !< nao|se|como|onde|nem ; !~ nao posso|nao consigo|como posso|onde posso|como faco|nao quero|de que forma|por que eu
    (pago|deposito|transfiro|quito|acerto|mando|faco o pix|faco um pix|mando o pix|efetuo) .. ({date}|amanha|hoje|sexta|dia|semana que vem|mes que vem|no dia|ate) ; !< nao|se|como ; !~ nao pago|ja paguei|por mes
    (pagamento|transferencia|dinheiro|pix|deposito) .. (vai ser|sera|vou fazer|cai|sai|vai cair|chega|vai sair|faco|sera feito|entra|estara) ; !< nao|se|como ; !~ nao|quando|foi
    (assim que|quando|logo que|depois que|apos) .. (receber|eu receber|cair|cair o salario|cair meu salario|sair o pagamento|sair meu pagamento|entrar|meu salario cair|entrar o dinheiro|pagarem|me pagarem|eu conseguir|entrar o meu|o salario cair) ; !~ e se
    (recebo|vou receber|meu pagamento cai|meu salario cai|salario sai|cai meu salario|recebo meu salario) .. ({date}|{number}|dia|semana|sexta|no fim|no quinto|proxim*|mes que vem) ; !~ pouco|liquido|por mes|{money} por
    (no|ate o|dia do|depois do|proximo|no proximo) (pagamento|dia do pagamento|quinto dia util|adiantamento|vale|5 dia util) ; !~ nao|{money} por mes
    (prometo|juro|garanto|dou minha palavra|pode confiar|me comprometo) .. (pag*|acert*|resolv*|quit*|que) ; !< nao
    (resolvo|acerto|regularizo|vou resolver|vou acertar|vou regularizar|consigo resolver) .. ({date}|ate|amanha|semana que vem|sexta|no dia|essa semana|hoje|mes que vem) ; !~ nao
    ^ [sim|ok] (no dia|dia|ate|na|ate o dia) {date} $
    (vou ter|terei|tenho) .. (dinheiro|grana|valor|o valor) .. ({date}|semana que vem|no dia|ate|sexta|mes que vem|amanha) ; !~ nao
    (pagar|quitar|depositar|acertar|pagamento) .. {date} ; !< nao|como ; !~ nao consigo|nao posso|quando|ja
    (pode|podem) (marcar|agendar|anotar|colocar) .. {date} ; !~ lig*|retorn*
  `,
  pay_in_full: `
    (<will-pay>|<pay-inf>|pago|quito|pagamento|quitacao|deposito|acerto) .. (tudo|total|valor total|integral|a vista|por completo|o total|valor integral|de uma vez|toda a divida|a divida toda|divida inteira|o valor todo|valor cheio|inteiro|tudo de uma vez|integralmente|em uma vez|o montante total|cem por cento|tudo agora|o valor inteiro|a conta toda|em parcela unica|parcela unica|o debito total|o saldo todo|o saldo total|o boleto inteiro) ; !< nao ; !~ nao posso|nao consigo|nao tenho|parcel* em|desconto|metade|e se|nao vou|nao quero|nao da|nem|nao tem como|{money} a vista|quanto fica|se eu pagar|tem como diminuir
    (tudo|valor total|valor integral|a vista) .. (pago|vou pagar|quero pagar|quito|vou quitar|posso pagar|consigo pagar|quero quitar) ; !< nao ; !~ nao|desconto|e se|{money} a vista
    (quitar|quito|liquidar|acertar|zerar|encerrar|resolver|matar|fechar|quitacao) .. (divida|tudo|conta|debito|de vez|valor|essa divida|agora mesmo|hoje mesmo|logo|total) ; !< nao ; !~ nao|parcel*|desconto|por {money}|metade|em {number}|e se|menos|problema|quanto
    (quero|vou|posso|prefiro|vamos) quitar ; !~ nao|parcel*|desconto|por {money}
    (quero|vou|posso|prefiro) pagar a vista ; !~ nao|desconto|{money}
    ^ (a vista|tudo|valor total|integral|o total|pago tudo|quero quitar|quitar|valor integral|pagamento integral|a vista mesmo|tudo de uma vez|quitacao total) [por favor|agora|hoje] $
    (tenho) (o valor total|o valor todo|o dinheiro todo|todo o valor|o valor integral|a quantia toda) ; !~ nao
  `,
  report_payment: `
    (ja|ontem|anteontem|hoje|mes passado|semana passada) .. pagamos ; !~ nao|no
    (ja|ontem|hoje|semana passada|mes passado|acabei de|dia|faz tempo que|inclusive|anteontem|hoje cedo|desde) .. <have-paid> ; !~ nao paguei|se eu paguei|quanto ja paguei|quantas parcelas|quanto eu ja paguei|ainda nao
    <have-paid> ; !< nao|se|quanto|nunca ; !~ ainda nao|nao paguei|quanto ja|quantas ja|quanto eu ja|quantas parcelas|se eu
    (pagamento|pix|transferencia|deposito|boleto|divida|conta|parcela|fatura|valor|debito) .. (ja foi|foi feito|foi realizado|feito|efetuado|foi pago|ja esta pago|pago ontem|quitad*|paga|pago|realizad*|enviado|compensou|foi paga|ja foi pag*|saiu da minha conta|debitado) ; !< nao|se|vai ser|quando ; !~ nao foi|nao esta|se for|sera|vai ser|recusad*|deve ser|quer que|tem que ser|nao saiu|pode ser|forma|como
    (tenho|segue|vou mandar|envio|estou enviando|posso enviar|mando|aqui esta|olha o|segue o|segue em anexo|anexo|mandei) .. (comprovante|recibo|comprovacao|print do pagamento|comprovante de pagamento|nsu|autenticacao) ; !~ preciso do|me manda|quero o|vou receber
    comprovante ; !~ me manda|me mande|preciso|quero|renda|residencia|nao tenho|divida|voces tem|mande|envie|enviem|de que devo
    (confere|confiram|verifica|verifiquem|verifique|consegue ver|da uma olhada|confirma|checa|confirmem|veja|vejam|da baixa|baixa no) .. (pagamento|se caiu|se recebeu|se chegou|se receberam|meu pix|pix|deposito|se entrou|se compensou|meu pagamento|no sistema que paguei) ; !~ data|link
    (caiu|receberam|recebeu|chegou|compensou|entrou) .. (meu pagamento|pagamento|pix|dinheiro|transferencia) ; !< nao ; !~ salario|quando cair
    ^ (pago|paguei|ja paguei|ja foi pago|feito|pagamento feito|pix feito|ja esta pago|quitado|ja quitei|transferido|acabei de pagar|mandei o pix|ja fiz o pix|ta pago|esta pago) [ontem|hoje|agora] $
    (marido|esposa|mae|pai|filho|filha|irmao) .. (pagou|ja pagou|quitou|fez o pix|depositou) ; !~ nao pagou
  `,
  request_payment_link: `
    (manda|mande|mandem|envia|envie|enviem|quero|preciso|gera|gere|gerem|cade|me passa|passa|passe|passem|reenvia|reenvie|gerar|enviar|pode mandar|pode enviar|pode gerar|solicito|emitir|emite|emita|como consigo|queria|gostaria|me da|solta|libera|atualiza|atualizar|atualize|segunda via|faz) .. (link|boleto|codigo de barras|pix|chave pix|qr code|qrcode|codigo do pix|copia e cola|dados bancarios|dados para deposito|segunda via|2 via|chave|linha digitavel|conta para deposito|dados para pagamento|dados da conta|fatura|dados para transferencia|referencia multibanco|mbway|iban) ; !~ golpe|nao cliqu*|nao abre|nao funciona|virus|nao mand*|vencid* e nao|nao chegou o produto|comprovante
    (onde|como|para qual conta|em qual conta|por onde) .. (pago|faco o pagamento|posso pagar|faco o pix|deposito|transfiro|eu pago|faco para pagar|efetuo|realizo o pagamento|consigo pagar|pode pagar|pagar) ; !~ sem dinheiro|menos|parcelado|se nao|desempregad*|quais as formas|formas de|estando|se eu
    (link|boleto|pix) .. (por favor|para pagar|de pagamento|para pagamento|de novo) ; !~ golpe|nao|virus|vencido|erro|problema|ja paguei|paguei
    (quero|vou|posso|gostaria de) pagar (agora|hoje|ja|nesse momento|logo|por pix|pelo link|no boleto|no pix|via pix) ; !~ {money}|parcel*|nao|metade
    ^ (boleto|link|pix|link de pagamento|segunda via|chave pix|codigo pix|manda o pix|manda o boleto|boleto por favor|qual o pix|gerar boleto|codigo de barras) [por favor] $
    (qual) .. (pix|chave pix|conta para deposito|chave|numero da conta|iban)
    segunda via
  `,
  payment_problem: `
    (pagamento|pix|cartao|link|site|boleto|app|aplicativo|transacao|sistema|codigo|transferencia|pagina|qr code|codigo de barras|portal|chave|debito) .. (nao funciona|nao foi|nao passa|nao passou|nao abre|nao esta abrindo|recusad*|recusou|deu erro|da erro|esta dando erro|com erro|nao carrega|travou|travando|expirou|vencid*|venceu|nao aceita|invalid*|nao processa|nao vai|falhou|nao foi aprovad*|nao deu|negad*|estornad*|voltou|caiu fora|nao le|bloquead*|fora do ar|nao esta funcionando|nao reconhece|nao esta indo|nao entra|quebrado|nao existe|nao conclui|nao finaliza|trava|nao consegue|expirado|cancelou sozinho|erro) ; !~ divida venceu|produto|servico|internet|celular novo|opcao|nao funciona para mim|nao da para mim|aparelho
    nao (consigo|estou conseguindo|consegui|da para|deu para) .. (pagar o boleto|pagar pelo|pagar no app|pagar online|abrir o link|abrir o boleto|acessar|gerar o boleto|gerar boleto|gerar o pix|fazer o pix|efetuar o pagamento|concluir|finalizar|entrar no site|pagar com cartao|pagar no cartao|pagar pelo link|realizar o pagamento|logar|pagar pelo site|pagar via pix|copiar o codigo|ler o qr|fazer o pagamento|fazer a transferencia|entrar no link|abrir) ; !~ porque nao tenho dinheiro|sem dinheiro|desempregad*|falar
    (deu|da|apareceu|aparece|esta dando|aparecendo|tive|estou com|tem|recebi) .. (erro|problema|falha|erros) .. (pagamento|pagar|pix|boleto|cartao|link|site|transacao|app|sistema|transferencia|no)
    (debitaram|cobraram|debitado|descontaram|paguei|saiu|caiu|debitou|cobrou) .. (duas vezes|em dobro|2 vezes|duplicad*|dobrado) => kind=duplicate
    (pagamento|debito) (em duplicidade|duplicado|em dobro) => kind=duplicate
    (paguei|transferi|mandei|depositei|fiz o pix) .. (errad*|conta errada|valor errado|a mais|pessoa errada|chave errada|por engano|a conta errada)
    (meu) (cartao) .. (bloquead*|vencid*|recusad*|clonado e|sem limite|estourado|cancelad*|nao passa|perdi)
    (dinheiro|valor) .. (saiu|descontad*|debitad*) .. (nao|mas|e ainda|consta) ; !~ nao saiu
    (sem limite|saldo insuficiente|limite estourado|limite insuficiente)
    (problema|erro|dificuldade|dificuldades|falha) .. (no pagamento|com o pagamento|para pagar pelo|com o boleto|no boleto|no pix|com o pix|no link|com o link|no site|no cartao|com o cartao|na transferencia|no app|ao pagar|na hora de pagar)
    (boleto) (nao chegou|nao veio|nao foi enviado) 
    nao recebi o (boleto|link|codigo|pix)
  `,
  reschedule_payment: `
    (mudar|alterar|trocar|adiar|remarcar|mudanca|adiamento|prorrogar|passar|jogar|postergar|reagendar|transferir|empurrar|antecipar|deixar|remarca|muda|altera) .. (data|vencimento|pagamento|parcela|dia|boleto|prazo|parcelas|o dia do|proxima parcela|data de pagamento|dia do vencimento) .. [para|do|de|por|pro] ; !~ telefone|endereco|numero|email|ligacao|nome|forma de pagamento|audiencia|valor da parcela|cartao|conta
    (data|vencimento|dia|prazo) .. (mudar|alterar|trocar|outra|outro|nao da|ruim|antes do meu|cai antes|nao serve|complicado) ; !~ endereco|telefone|lig*
    (outra|nova|diferente) (data|data de vencimento) ; !~ lig*
    (pagar|pago|pagamento|parcela) .. [dia|no dia|na] {date} .. (em vez|ao inves|no lugar|e nao|nao) ; !< nao
    (em vez|ao inves|no lugar) .. {date} .. {date}
    de {date} para {date} ; !~ lig*
    nao (vou conseguir|consigo|vou poder|posso|vai dar|da|poderei|conseguirei|vou dar conta) .. (essa parcela|a parcela|na data|no dia combinado|pagar a parcela|no vencimento|no prazo|na data combinada|a proxima parcela|o boleto do dia|dia {number}|parcela deste mes|a parcela desse mes|pagar no dia|em dia essa) ; !~ nenhuma parcela|esse valor|esse acordo|link|falar
    (vou atrasar|atrasar|vai atrasar|pagar atrasado|vou pagar atrasado|atraso de|alguns dias de atraso) .. [parcela|dias|pagamento|um pouco] ; !~ divida atrasada|estou atrasado ha|salario|empresa atrasa|atrasou meu
    (pular|suspender|pausar|congelar|segurar) .. (parcela|mes|pagamento|parcelas|um mes|boleto|acordo) ; !~ juros|ligac*
    (salario|pagamento|vale) .. (atrasou|atrasado|atrasar|so sai|so cai|vai atrasar) .. [parcela|data|mudar|dia|pagar] ; +~ parcela|data|boleto|vencimento|acordo|adiar|pagar
  `,
  setup_autopay: `
    (ativar|ativa|ative|cadastrar|colocar|coloca|coloque|quero|configurar|como faco|autorizo|pode|aderir|gostaria|deixar|fazer|por|prefiro|programar|tem) .. (debito automatico|pagamento automatico|debito em conta|pix automatico|cobranca automatica|cobranca recorrente|pagamento recorrente|desconto em folha|pix agendado|debito direto|debito automático|pagamentos automaticos|ordem permanente|descontar automaticamente) ; !~ nao|cancel*|falhou|desativ*
    (debita|debitar|desconta|descontar|cobra|cobrar|tira|tirar|debitem|descontem|debite|cobrem|retirar) .. (automatic*|todo mes|da minha conta|do meu cartao|na minha conta|direto na conta|no meu cartao|direto do salario|mensalmente|direto da conta|em folha|no cartao todo) ; !~ nao|parem|duas vezes|indevid*|voces cobraram|sem minha
    (debito automatico|pagamento automatico|pix automatico|debito em conta) [por favor|sim|pode ser|e melhor|serve|no dia|quero|todo] ; !~ nao|cancel*|ja foi|falhou
    (automaticamente|automatico) .. (pag*|debit*|descont*|cobr*) ; !~ nao|cancel*
  `,
};
