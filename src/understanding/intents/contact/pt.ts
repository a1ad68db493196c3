import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  request_human: `
    (falar|conversar|tratar|negociar|atendido|atendida|contato|chamar|chama|passa|passar|passe|transfere|transferir|transfira|conectar|conecta|me passa|encaminha|encaminhar|direciona) .. (com|por|para|um|uma|o|a|algum) .. (<human>) ; !~ advogado
    (quero|preciso|queria|gostaria|prefiro|desejo|poderia|posso|pode|tem como|exijo) .. (<human>) ; !~ advogado|pagar
    (tem|ha|existe|cade|chama) .. (atendente|humano|alguem de verdade|alguem ai|gente ai|gente de verdade|pessoa real|pessoa ai|alguem que)
    ^ (atendente|humano|pessoa|falar com atendente|falar com humano|atendimento humano|gerente|supervisor|falar com alguem)
    (nao quero|cansei de|odeio|chega de|nao gosto de|nao aguento|parar de) .. (falar|conversar|tratar) .. (robo|maquina|bot|computador|ia|robos)
    (nao quero|nada de|sem|chega de) (robo|bot|robos|maquina)
    alguem .. (me ajudar|me atender|possa me ajudar|que resolva|de verdade)
  `,
  opt_out: `
    ^^ (stop|stopall|sair|parar|pare|parem|cancelar|cancela|remover|descadastrar|descadastre|unsubscribe|end|quit|chega|me tira|sai fora|basta) $$
    ^^ (pare|parem|parar|sair) (mensagens|sms|de|com|agora|tudo|whatsapp|ja)
    <stop> .. (de|com) .. (mandar|enviar|mandando|enviando|mensagem|mensagens|sms|ligar|ligando|ligacoes|ligacao|torpedo*|spam|escrever|whatsapp|email|emails|cobranca por)
    nao .. (mande|mandem|manda|mandar|envie|enviem|envia|enviar|ligue|liguem|liga|ligar|escreva|escrevam|telefone|telefonem) .. (mais|mensagem|mensagens|sms|nunca mais|nada|esse numero|este numero|aqui|para mim|novamente|de novo) ; !~ trabalho|manha|noite|antes|depois das|ate|enquanto|consegui|consigo|recebi|boleto|link|se
    nao (me) (mande|mandem|manda|envie|enviem|ligue|liguem|liga|escreva|escrevam) $
    nao (quero|desejo|gostaria de|autorizo|aceito) .. (receber|mais receber) .. (mensagem|mensagens|sms|ligacoes|ligacao|contato por|nada|isso|email|emails|notificacoes|cobrancas|avisos|essas|esse tipo|mais)
    nao quero mais (mensagem|mensagens|sms|ligacoes|ligacao|email|emails|receber|isso no meu)
    (descadastr*|descadastrar|desinscrev*|cancelar inscricao|cancelar a inscricao|descadastro|opt out|optout|cancelar recebimento|cancelar envio)
    (me tira|me tirem|me tire|tira|tirem|tire|remove|remova|removam|exclua|excluam|exclui|apaga|apague|apaguem|retire|retirem|retira|me exclua|me remova|me retire|me descadastr*|bloqueia) .. (lista|meu numero|meu telefone|numero|contato|cadastro|base|esse numero|whatsapp|telefone|mailing)
    (revogo|retiro|cancelo|revogar|retirar) .. (consentimento|autorizacao|permissao)
    (vou bloquear|bloqueando) .. (numero|voces|voce)
    (chega|basta) de (mensagem|mensagens|sms|ligacoes|ligacao|spam)
    nao autorizo .. (mensagem|mensagens|contato|ligacoes|sms|uso do meu numero)
    (esquece|esqueca|esquecam) .. (meu numero|meu telefone)
  `,
  cease_contact: `
    nao .. (entre|entrem|entrar|faca|facam) .. em contato [comigo|nunca mais|mais|novamente]
    nao .. (contate|contatem|contatar|procure|procurem|incomode|incomodem|incomodar|perturbe|perturbem|perturbar|importune|importunem|encha|encham) ; !~ trabalho
    nao quero .. (contato|mais contato|ser contatad*|falar com voces|conversa com voces|saber de voces|ser incomodad*|ser procurad*|nenhum contato|papo com voces)
    <stop> .. (incomodar|perturbar|encher|importunar|contatar|entrar em contato|procurar|me cobrar|amolar|azucrinar|torrar|atormentar|perseguir)
    (me deixa|me deixe|me deixem|deixa|deixe|deixem) .. (em paz|quieto|quieta)
    (cessem|cesse|cessar|encerrem|interrompam|exijo que parem|solicito a interrupcao|solicito o fim|encerrar) .. (contato|contatos|cobrancas|comunicacao|comunicacoes|qualquer contato|ligacoes e mensagens)
    (nenhum|qualquer|todo|zero) (tipo de contato|contato|forma de contato) ; !< em|numero
    (me esquece|me esqueca|me esquecam|sumam|some daqui|some da minha vida|vai encher outro|nunca mais me procur*|nunca mais fale* comigo)
    (so|apenas|somente) .. (por escrito|por carta|correspondencia) .. (contato|comunicar|comunicacao)
    nao (ligue|liguem|mande|mandem) .. nem (ligue|liguem|mande|mandem|escreva*|mensagem|ligacao)
    (proibo|proibido) .. (contato|ligar|ligarem|contatar)
  `,
};
