import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  request_human: `
    (outro|outra|algum|alguma|qualquer) (atendente|pessoa|funcionari*|colega|agente|consultor*|operador*|responsavel) ; !~ divida|mora|numero|roubou|procuram|errad*|mesmo nome
    (alguem) (mais|ai|da equipe|do escritorio|do atendimento|responsavel|competente|de verdade|do setor|do banco) ; !~ usou|roubou|pagou|abriu|no meu nome
    (alguem|um colega|uma pessoa) .. (pode|podia|poderia|consegue) .. (olhar|ver|verificar|analisar|explicar|ajudar|resolver|revisar|atender)
    (pode|podia|poderia|sera que) .. (alguem) .. (olhar|ver|verificar|analisar|explicar|ajudar|resolver|revisar|atender|falar)
    (robo|bot|maquina|sistema|assistente|chat|ia|isso) .. (nao entende|nao ajuda|nao resolve|burro|inutil|idiota|nao serve|nao funciona direito|pessimo|so repete|horrivel) ; +~ robo|bot|maquina|assistente|chat|ia
    (robo|bot|maquina) (burro|burra|inutil|idiota|estupido|chato)
    (voce|vc|voces) nao (me ajuda|ajuda|ajudou|entende|entendeu|resolve|consegue me ajudar|consegue resolver|esta entendendo|esta ajudando)
    (nao quero|nao vou|me recuso a|prefiro nao) .. (falar|conversar|tratar) .. (com voce|com vc|contigo|com isso|com programa)
    (me passa|me passe|me coloca|me coloque|me liga|me bota|passa|transfere|me manda|chama) .. (pra|para|com|o|a|ao|um|uma) .. (setor|equipe|departamento|chefe|encarregado|ouvidoria|atendimento|alguem|funcionari*|gerencia)
    (como|onde) .. (falo|falar|entro em contato|encontro|consigo falar|contato|acho) .. (com|alguem|atendente|gente|pessoa|funcionari*|voces por telefone|escritorio)
    (pessoalmente|cara a cara) ; +~ falar|conversar|resolver|tratar|quero|posso
    com quem .. (posso|eu|devo|consigo) .. (falar|conversar|tratar|resolver|reclamar)
    (atendente|moca|rapaz|pessoa|funcionari*) .. (da ultima vez|de ontem|que me atendeu|de antes)
    (falar|conversar|tratar|negociar|atendido|atendida|contato|chamar|chama|passa|passar|passe|transfere|transferir|transfira|conectar|conecta|me passa|encaminha|encaminhar|direciona) .. (com|por|para|um|uma|o|a|algum) .. (<human>) ; !~ advogado
    (quero|preciso|queria|gostaria|prefiro|desejo|poderia|posso|pode|tem como|exijo) .. (<human>) ; !~ advogado|pagar
    (tem|ha|existe|cade|chama) .. (atendente|humano|alguem de verdade|alguem ai|gente ai|gente de verdade|pessoa real|pessoa ai|alguem que)
    ^ (atendente|humano|pessoa|falar com atendente|falar com humano|atendimento humano|gerente|supervisor|falar com alguem)
    (nao quero|cansei de|odeio|chega de|nao gosto de|nao aguento|parar de) .. (falar|conversar|tratar) .. (robo|maquina|bot|computador|ia|robos)
    (nao quero|nada de|sem|chega de) (robo|bot|robos|maquina)
    alguem .. (me ajudar|me atender|possa me ajudar|que resolva|de verdade)
  `,
  opt_out: `
    ^^ (stop|stopall|sair|parar|pare|parem|cancelar|cancela|remover|descadastrar|descadastre|unsubscribe|end|quit|chega|me tira|sai fora|basta) $$ => scope=channel
    ^^ (pare|parem|parar|sair) (mensagens|sms|de|com|agora|tudo|whatsapp|ja) => scope=channel
    <stop> .. (de|com) .. (mandar|enviar|mandando|enviando|mensagem|mensagens|sms|ligar|ligando|ligacoes|ligacao|torpedo*|spam|escrever|whatsapp|email|emails|cobranca por) => scope=channel
    nao .. (mande|mandem|manda|mandar|envie|enviem|envia|enviar|ligue|liguem|liga|ligar|escreva|escrevam|telefone|telefonem) .. (mais|mensagem|mensagens|sms|nunca mais|nada|esse numero|este numero|aqui|para mim|novamente|de novo) ; !~ trabalho|manha|noite|antes|depois das|ate|enquanto|consegui|consigo|recebi|boleto|link|se => scope=channel
    nao (me) (mande|mandem|manda|envie|enviem|ligue|liguem|liga|escreva|escrevam) $ => scope=channel
    nao (quero|desejo|gostaria de|autorizo|aceito) .. (receber|mais receber) .. (mensagem|mensagens|sms|ligacoes|ligacao|contato por|nada|isso|email|emails|notificacoes|cobrancas|avisos|essas|esse tipo|mais) => scope=channel
    nao quero mais (mensagem|mensagens|sms|ligacoes|ligacao|email|emails|receber|isso no meu) => scope=channel
    (descadastr*|descadastrar|desinscrev*|cancelar inscricao|cancelar a inscricao|descadastro|opt out|optout|cancelar recebimento|cancelar envio) => scope=channel
    (me tira|me tirem|me tire|tira|tirem|tire|remove|remova|removam|exclua|excluam|exclui|apaga|apague|apaguem|retire|retirem|retira|me exclua|me remova|me retire|me descadastr*|bloqueia) .. (lista|meu numero|meu telefone|numero|contato|cadastro|base|esse numero|whatsapp|telefone|mailing) => scope=channel
    (revogo|retiro|cancelo|revogar|retirar) .. (consentimento|autorizacao|permissao) => scope=channel
    (vou bloquear|bloqueando) .. (numero|voces|voce) => scope=channel
    (chega|basta) de (mensagem|mensagens|sms|ligacoes|ligacao|spam) => scope=channel
    nao autorizo .. (mensagem|mensagens|contato|ligacoes|sms|uso do meu numero) => scope=channel
    (esquece|esqueca|esquecam) .. (meu numero|meu telefone) => scope=channel
  `,
  cease_contact: `
    nao .. (entre|entrem|entrar|faca|facam) .. em contato [comigo|nunca mais|mais|novamente] => scope=all
    nao .. (contate|contatem|contatar|procure|procurem|incomode|incomodem|incomodar|perturbe|perturbem|perturbar|importune|importunem|encha|encham) ; !~ trabalho => scope=all
    nao quero .. (contato|mais contato|ser contatad*|falar com voces|conversa com voces|saber de voces|ser incomodad*|ser procurad*|nenhum contato|papo com voces) => scope=all
    <stop> .. (incomodar|perturbar|encher|importunar|contatar|entrar em contato|procurar|me cobrar|amolar|azucrinar|torrar|atormentar|perseguir) => scope=all
    (me deixa|me deixe|me deixem|deixa|deixe|deixem) .. (em paz|quieto|quieta) => scope=all
    (cessem|cesse|cessar|encerrem|interrompam|exijo que parem|solicito a interrupcao|solicito o fim|encerrar) .. (contato|contatos|cobrancas|comunicacao|comunicacoes|qualquer contato|ligacoes e mensagens) => scope=all
    (nenhum|qualquer|todo|zero) (tipo de contato|contato|forma de contato) ; !< em|numero => scope=all
    (me esquece|me esqueca|me esquecam|sumam|some daqui|some da minha vida|vai encher outro|nunca mais me procur*|nunca mais fale* comigo) => scope=all
    (so|apenas|somente) .. (por escrito|por carta|correspondencia) .. (contato|comunicar|comunicacao) => scope=all
    nao (ligue|liguem|mande|mandem) .. nem (ligue|liguem|mande|mandem|escreva*|mensagem|ligacao) => scope=all
    (proibo|proibido) .. (contato|ligar|ligarem|contatar) => scope=all
  `,
  callback_request: `
    (me liga|me ligue|me liguem|liga|ligue|liguem|ligar|retorne|retorna|retornem|retornar|pode ligar|podem ligar|telefone|me chama|me telefone|me telefonem|me chame|chamem|me ligar|entre em contato|entrem em contato) .. (depois|amanha|mais tarde|outro dia|outra hora|a noite|de manha|de tarde|a tarde|apos|as|daqui|quando|em meia hora|na segunda|semana que vem|hoje|no fim|so depois|entre|noutro|em outro horario|outro horario|la pelas|pela manha|a partir) ; !< nao|parem|pare|parar|chega ; !~ nao me lig*|nao lig*|parem de|se nao|trabalho nao
    (me liga|me ligue|me liguem|me ligarem|liga|ligue|liguem|ligar|ligarem|ligares|retorne|retornem|retornar|retornarem|contato|telefone|telefonem) .. ({time}|{date}) ; !~ nao me lig*|nao lig*|parem de|pare de
    (quero|queria|prefiro|gostaria|pode|podem|poderia|preciso|solicito|peco|aguardo|da para) .. (uma ligacao|que me liguem|que me ligue|um retorno|retorno|ligacao de volta|ser contatad* por telefone|me ligar|me retornar|falar por telefone|agendar uma ligacao|marcar uma ligacao|receber uma ligacao|conversar por telefone) ; !< nao ; !~ nao quero
    (agendar|marcar|remarcar) .. (ligacao|conversa|horario|retorno|uma hora)
    (me liga|me ligue|me liguem|pode me ligar|podem me ligar|me retorna|me retornem|me retorne) ; !< nao|parem|pare|que ; !~ nao me lig*|nao lig*|parem de|antes de|antes do|antes da|antes das|antes dos|trabalho
    (posso falar|posso conversar|estou disponivel|estou livre|fico livre|estarei disponivel|disponivel|melhor horario|posso atender|consigo falar|atendo) .. (as|depois|apos|a partir|entre|amanha|so|a noite|de manha|a tarde|das) .. ({time}|{date}|{number}|noite|tarde|manha)
    (falamos|conversamos|falar|conversar|vamos falar|voltamos a falar|conversa) .. (depois|amanha|mais tarde|outra hora|outro dia|outro momento) ; !< nao ; !~ pagar|pago
    (agora) .. (nao posso|nao da|estou ocupad*|to ocupad*) .. (falar|depois|mais tarde|ligue|liga|retorne|amanha|atender) ; !~ trabalho|trabalhando|servico|dirigindo|reuniao|aula|onibus|metro|igreja|missa|transito|escola|hospital|medico|mercado|banco|pagar|pago|quitar
    nao posso (falar|atender|conversar) agora ; !~ trabalho|trabalhando|servico|dirigindo|reuniao|aula|onibus|metro|igreja|missa|transito|escola|hospital|medico|mercado|banco
    (nesse|neste|no outro|no meu) [outro] (numero|telefone|celular) .. {phone} ; +~ lig*|cham*|contat* ; !~ mudei|novo
  `,
  channel_preference: `
    (prefiro|melhor|quero|gostaria|mais facil|so|somente|apenas|pode ser|pode|podem|queria|vamos|continuar|falar|conversar|contato|comunicar|me contate|me chama|me chame|escreva|manda|mande|mandem|respondam) ..5 (por|pelo|pela|no|via|so|no meu|atraves do|so por|apenas por|somente por) .. <channel> ; !< nao ; !~ nao quero|pagar|pagamento|boleto|link|comprovante|contrato|acordo por|proposta por|detalhes|parem|fatura|pix|nao mand*|extrato|codigo
    (prefiro|melhor) .. <channel> ; !~ pagar|pagamento|nao
    (nao lig*|nao me lig*|nada de ligac*|sem ligac*|em vez de ligar|ao inves de ligar|nao telefon*|parem de ligar|nao precisa ligar) .. (mand*|whatsapp|mensagem|email|escrev*|sms|so por|apenas|prefiro|por) ; !~ nem mand*|nem mensagem|e nao mand*|e parem de|nem por mensagem|nao mand*
    (nao mand*|nao me mand*|sem mensagem|nada de mensagem|em vez de mensagem|nao envi*|sem sms) .. (lig*|telefon*|email|carta|whatsapp) ; !~ nem lig*|e nao lig*
    (mensagem|whatsapp|email|escreve|sms) .. (nao lig*|em vez de lig*|ao inves de lig*|nao por telefone) ; !< nao
    (podemos|pode|da para|posso|tem como|vamos) .. (continuar|falar|conversar|tratar|resolver|comunicar|ser|contatar) .. (por|pelo|pela|no|via) .. <channel> ; !~ pagar|pagamento|boleto
    (so|somente|apenas) (por|pelo|pela|no|via) <channel>
    (whatsapp|email|carta|sms|telefone|ligacao) (e melhor|fica melhor|seria melhor|por favor|e mais facil|funciona melhor)
  `,
  contact_update: `
    (mudei|troquei|mudou|mudanca|alterei|novo|nova|atualizar|atualiza|atualize|atualizem|alterar|trocar|meu novo|minha nova|mudar|atualizacao|corrigir) .. (numero|telefone|celular|endereco|email|contato|dados de contato|dados cadastrais|cadastro|de casa|de cidade|sobrenome|nome|de numero|de telefone|de endereco|de email) ; !~ conta bancaria|cartao|vencimento|data|parcela*|comprei esse|numero errado|outra pessoa|boleto|pagamento|antigo dono|parcela|senha|forma
    (me mudei|mudei de endereco|mudei de cidade|mudei de casa|moro agora|estou morando|agora moro|mudei para|troquei de numero|troquei de celular|troquei de telefone|troquei meu) ; !~ ele|ela
    (meu|minha) (novo|nova|email|endereco|telefone|celular|contato|numero) [numero|endereco|email|telefone|celular|novo|atual] (e|agora e|mudou)
    (usem|use|anote|anota|contate*|anotem|escrevam para|mandem para|liguem para) .. (novo|outro|esse|este|meu outro) .. (numero|email|endereco|telefone)
    (antigo|velho) (numero|email|endereco|telefone) .. (nao uso|nao existe|nao funciona|desatualizad*|mais)
    (numero|email|endereco|telefone) .. (mudou|desatualizad*|nao e mais esse|antigo)
    meu email e
  `,
  inconvenient_place: `
    (estou|to|estamos|agora) .. (no trabalho|no servico|na escola|em reuniao|numa reuniao|em uma reuniao|dirigindo|no transito|na igreja|na aula|em aula|no onibus|no metro|no medico|no cinema|no plantao|na faculdade|no escritorio|no meio de|em publico|com gente|na rua|no mercado|no trem|em horario de trabalho|atendendo cliente|no culto|na missa|no volante|em um velorio|no banco|na academia|trabalhando|estudando|em viagem|com cliente|na frente de) ; !~ doente|perdi|internad*|desempregad*
    nao .. (ligue|liguem|liga|ligar|mande|mandem|mandar|telefone|contate|contatem) .. (no trabalho|no meu trabalho|para o meu trabalho|meu servico|no servico|para o trabalho|na empresa|meu patrao|no meu servico|meu chefe|no meu emprego|no telefone do trabalho|horario de trabalho|horario de servico|no escritorio|para empresa)
    nao .. (ligue|liguem|liga|ligar|mande|mandem|mandar|telefone|contate|contatem|envie|enviem) .. (de manha|a noite|de noite|antes de|antes do|antes da|antes das|antes dos|depois de|depois do|depois da|depois das|depois dos|tao cedo|tao tarde|aos domingos|no domingo|domingo|fim de semana|finais de semana|no sabado|sabado|feriado|madrugada|de madrugada|esse horario|nesse horario|essa hora|cedo|tarde|a essa hora|hora do almoco|hora de almoco|durante|entre)
    (parem|pare|parar) .. (ligar|mandar) .. (no trabalho|de noite|de madrugada|tao cedo|tao tarde|no domingo|no servico|para o meu trabalho)
    (muito|tao) (cedo|tarde) .. (para|ligar|mensagem|isso|voces|ligando)
    (cedo|tarde|sao {time}|{time} da manha|madrugada|domingo|feriado|uma hora dessas|essa hora|a essa hora|a uma hora dessas) .. (e voces|voces ligam|voces mandam|ligando|mandando|me ligando|voces estao)
    nao (e|esta) [um|uma|o|a] (bom|boa|melhor|adequado|apropriado|momento|hora|lugar) (momento|hora|lugar|horario|para) ; !~ pagar|financeir*
    (hora|momento|horario|lugar) (errado|errada|ruim|inconveniente|improprio|impropria|inadequado|inadequada|pessimo|pessima)
    nao (posso|da para|consigo|estou podendo) .. (falar|atender|conversar|usar o celular|mexer no celular) .. (no trabalho|aqui|na frente|em publico|perto de|perto do|perto da|perto das|perto dos|dirigindo|no servico|em reuniao|porque estou|pois estou|meu chefe|tem gente)
    (meu chefe|patrao|empresa|chefe) .. (nao deixa|nao permite|proibe|reclama|nao gosta|do lado|ouvindo|por perto|vai brigar)
    (trabalho|durmo|trabalhando) .. (a noite|de noite|noite toda|de madrugada|ate as|ate {time}|noturno|de dia) ; +~ lig*|mand*|contat*|acord*|falar|atender
    (acordaram|acordou|acordando) .. (meu bebe|meu filho|minha filha|todo mundo|me|a casa)
    (so|apenas|somente) (depois|antes|entre|a partir|apos) .. [{time}] ; +~ lig*|contat*|fal*|mand* ; !~ pag*
    (tem gente|meus filhos|minha familia|pessoas|meu chefe) .. (perto|aqui do lado|ouvindo|do meu lado|por perto)
    (horario|em horario) de (trabalho|servico|almoco)
  `,
  language_switch: `
    (falar|fala|falam|escrever|continuar|responder|conversar|atender|atendimento|mudar|trocar|prefiro|quero|pode|podemos|em|alguem que fale|alguem fala|voces falam|voce fala|passar|explica|explicar) .. (ingles|espanhol|portugues|frances|alemao|italiano|chines|polones|ucraniano|russo|arabe|coreano|japones) ; !~ curso de|aula de
    ^ [em] (ingles|espanhol|portugues|english|espanol) [por favor] $
    nao .. (falo|entendo|compreendo|sei|leio) .. (portugues|bem portugues|essa lingua|esse idioma|a lingua|ingles)
    (meu portugues) (e|nao)
    (tradutor|interprete|traduzir|traduz)
    (mudar|trocar|outro) .. (idioma|lingua)
    so (falo|entendo) (ingles|espanhol|portugues|frances|italiano)
  `,
};
