import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  affirm: `
    ^ sim
    ^ <yes> $
    ^ <yes> <yes> $
    ^ <yes> <yes> <yes> $
    ^ (ok|claro|certo|certeza|com certeza|isso|isso mesmo|exato|exatamente|correto|concordo|confirmo|combinado|fechado|beleza|tudo bem|tudo certo|pode ser|pode|podemos|perfeito|otimo|bom|bora|vamos|positivo|afirmativo|uhum|aham|ahan|show|joia|jóia|verdade|de acordo|sem problema|sem problemas|por mim tudo bem|ta bom|esta bom|ta bem|esta bem|ta certo|esta certo|ta ok|ok entao|sem duvida|acho que sim|creio que sim|quero|quero sim|posso|sou|sou sim|sou eu|aceito sim|pode sim|com prazer|claro que sim|e isso|e isso ai|serve|da sim|y|faz sentido|parece bom|topo|boa|blz) $
    ^ (ok|claro|certo|beleza|perfeito|otimo|isso|pode) (sim|pode ser|concordo|vamos|fechado|pode|claro)
    (concordo|confirmo|de acordo) ; !< nao|se
    (ta|esta) (bom|bem|certo|ok|otimo|perfeito|combinado) (assim|para mim|isso) ; !< nao|se
    (tudo bem|por mim) (tudo bem|sim|ok|pode ser)
    ^ esta ok
    ^ ok
    quero sim
    (vou|consigo|posso|pago|faco) sim
    ^ (quero|vamos|bora|posso|pode|deixa eu|gostaria de|queria) ver $
    ^ <yes> .. (apont*|anot*|registr*|confirm*) [assim|isso|ai] $ ; !~ nao
    (pode|podem) (apontar|anotar|registrar|confirmar|marcar) [assim|isso|ai] $ ; !< nao
    e verdade
    :yes:
  `,
  deny: `
    ^ nao
    ^ (nunca|negativo|jamais|nem pensar|de jeito nenhum|de forma nenhuma|de maneira nenhuma|discordo|errado|falso|claro que nao|acho que nao|creio que nao|infelizmente nao|ainda nao|agora nao|n|nem|que nada|nem a pau|nem ferrando|nem morto|sem chance|nada disso|negativo) $
    nao (concordo|confirmo|esta certo|e verdade|e correto|da|quero|posso|pode ser|serve|vou|rola|aceito isso|sou) $
    (acho|creio|penso|digo|disse|falei) que nao
    ^ <yes> mas nao
    (quero|queria|preciso|precisava|gostaria de|da para|posso) (mudar|trocar|alterar|corrigir|ajustar|rever) [algo|uma coisa|uma coisinha|isso|umas coisas|alguma coisa|o acordo|os termos] $ ; !< nao
    ^ [nao] (espera|espere|pera|perai|calma) $ ; +~ nao
    disse nao
    (claro|lógico|obvio) que nao
    discordo
    (de jeito|de forma|de maneira) nenhum*
    nao sim
    :no:
  `,
  accept_offer: `
    (aceito|aceitamos|topo|topamos|quero|escolho|prefiro|fico com|vou ficar com|vou querer|vou aceitar|vou de|pego|pego na|opto|opto por|optar por|concordo com|fecho|fechar|vamos com|fechamos|gostei da|gostei do) .. (oferta|opcao|proposta|acordo|plano|parcelamento oferecido|condicoes|alternativa) ; !< nao|se|sera|posso ; !~ nao|mudar|alterar|rever|outra proposta|outro acordo
    (aceito|aceitamos|topo|topamos|concordo com|fecho) .. (desconto|negociacao) ; !< nao|se ; !~ nao
    (gostei|curti|agradou) .. {option} ; !< nao ; !~ nao
    ^ .. (mais barata|mais barato|mais em conta|mais curta|mais longa|mais rapida|com a parcela menor|de menor parcela) ; !< nao|algo|nada|coisa|forma ; !~ nao|tem|como|qual|algo|alguma
    (aceito|quero|escolho|prefiro|fico com|vou ficar com|vou querer|vou com|vou de|pego|opto pela|opto por|pode ser|fechar|fecho|fechado|topo) .. {option} ; !< nao|se
    (opcao|oferta|proposta|numero|plano|alternativa) {option} [esta|e|fica|me|serve|melhor|boa|por favor|otima|atende] ; !< nao|qual|se ; !~ nao|qual|como|explica*
    {option} (opcao|oferta|proposta|alternativa|plano) [esta|e|fica|me|serve|melhor|boa|atende] ; !< nao|se ; !~ nao|qual|como|explica*
    ^ {option} $
    ^ [ok|sim|claro|entao] (aceito|aceitamos|fechado|fechou|fecha|fecho|negocio fechado|topo|topado|combinado|pode fechar|vamos fechar|pode gerar|pode fazer|pode mandar o boleto|bora fechar|ta fechado|esta fechado|demorou|aceita)
    (aceito|topo) ; !< nao|se|so|nunca ; !> cartao
    (pode|podemos|vamos|quero) (fechar|confirmar|gerar) [o|a] [acordo|proposta|negocio|boleto|parcelamento|plano|assim|entao]
    (oferta|proposta|plano|acordo|opcao|isso) (esta bom|esta boa|esta otima|me atende|serve|me serve|funciona|cabe no bolso|cabe no meu bolso|e boa|e bom|parece boa|parece bom|parece justo|ficou bom|ficou boa|me agrada) ; !< nao|se ; !~ nao
    (estou|to) de acordo com
    (gostei|fechou|combinado) .. (aceito|fechado|pode fazer|quero)
  `,
  reject_offer: `
    nao (aceito|quero|concordo com|posso aceitar|vou aceitar|topo|gostei da|gostei do|gostei|tenho interesse|me interessa|fecho|me atende|me serve) .. (oferta|opcao|opcoes|proposta|acordo|plano|isso|nenhuma|essas|esses|condicoes|valor|parcelamento|assim|nessas|desse|dessa)
    (recuso|rejeito|dispenso|declino|recusar|descarto) .. (oferta|opcao|opcoes|proposta|acordo|plano|condicoes)
    (nenhuma|nenhum) (dessas|das|delas|deles|opcao|oferta|proposta|serve|me)
    (oferta|opcao|opcoes|proposta|acordo|plano|parcela|parcelas|valor|isso|assim) nao (serve|servem|me serve|da|funciona|cabe|me atende|atende|e bom|e boa|esta bom|esta boa|rola|dá certo|da certo|compensa|vale)
    nao (da|serve|funciona|rola|cabe|compensa|dá certo|da certo) (para mim|assim|no meu bolso|no bolso|no meu orcamento|desse jeito|esse valor|essa proposta|isso)
    (esta|e|ficou|achei|continua|ainda esta|muito) (muito|bem|tao) (caro|cara|alto|alta|pesado|pesada|salgado|caras|altas) [para mim]
    (caro|alto|pesado) (demais|para mim)
    (esta|e|fica|ficou) (caro|alto|pesado|salgado|inviavel|fora da minha realidade|fora do meu orcamento|inaceitavel|um absurdo|absurdo|ridiculo|impossivel)
    nao (tenho condicoes|consigo|posso|tenho como) (pagar|arcar|assumir) (isso|esse|essa|esses|essas|tudo isso|com isso|com esse|com essa|tanto|esse valor|nessas)
    nao (tenho interesse|estou interessad*|me interessa)
    ^ (dispenso|nenhuma|nenhum|nao obrigado|nao tenho interesse|nao me interessa|nao rola|sem acordo|nao fecho|muito caro|caro demais|nao compensa) $
  `,
};
