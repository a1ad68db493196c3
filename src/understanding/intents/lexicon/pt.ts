import type { Lexicon } from '../../grammar/sheet.ts';

export const pt: Lexicon = {
  fillers: `por favor ja so mesmo ai la ne entao porra caralho tipo o a os as um uma meu minha meus minhas seu sua esse essa este esta isso agora ainda sempre tambem realmente eu voce voces senhor senhora moco moca me se te lhe ta ok obrigado`,
  common: ``,
  phrases: {
    human: `pessoa|pessoas|humano|humana|atendente|atendentes|gente|ser humano|alguem|funcionario|funcionaria|operador|operadora|supervisor|supervisora|gerente|consultor|consultora|pessoa de verdade|pessoa real|pessoa fisica|gente de verdade|atendimento humano|responsavel|especialista|representante|colaborador|assistente humano|agente|central de atendimento|sac|atendimento pessoal|negociador|negociadora`,
    stop: `para|pare|parem|parar|pararem|chega|chega de|cessem|cesse|basta|basta de|deixe|deixem|deixa`,
    contacting: `mandar|manda|mandando|enviar|enviando|envia|ligar|ligando|ligacoes|mensagem|mensagens|sms|incomodar|perturbar|encher|importunar|contatar|torrar|de encher|de ligar|contato|spam|escrever|whatsapp|emails|email|torpedo|torpedos|me incomodar|me ligar|cobrar|amolar|azucrinar`,
    'contact-verb': `mande|mandem|manda|mandar|envie|enviem|envia|enviar|ligue|liguem|liga|ligar|escreva|escrevam|perturbe|perturbem|perturbar|incomode|incomodem|incomodar|contate|contatem|contatar|entre em contato|entrem em contato|entrar em contato|importunem|importune|telefone|telefonem|telefonar|encha|encham|procurem|procure|chamem`,
  },
  roles: {},
};
