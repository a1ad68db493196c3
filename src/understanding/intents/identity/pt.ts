import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  identity_confirm: `
    sou eu ; !< nao|se|quem|nem|nunca ; !> nao|que devo ; !~ nao sou|nao fui => is_account_holder
    (sou|e) [eu] (ele|ela|mesmo|mesma|proprio|propria|o proprio|a propria|eu sim|eu mesmo|eu mesma|o titular|a titular|essa pessoa|esse mesmo|essa mesma|quem voce procura|a pessoa que) ; !< nao|se|como ; !~ nao => is_account_holder
    ^ [sim] (sou|sou sim|sou eu|falando|ele mesmo|ela mesma|o proprio|a propria|eu mesmo|eu mesma|e ele|e ela|pois nao sou eu|esta falando com ele|esta falando com ela|sim sou|sou o titular|sou a titular|eu|sou eu sim|eu sim|em pessoa|ele proprio|ela propria) $ => is_account_holder
    ^ [sim|isso|oi|ola] (e|sou) (ele|ela|eu) (mesmo|mesma|sim|proprio|propria) ; !< nao ; !~ nao e|nao sou|nao fui|sobre que => is_account_holder
    ^ [bom dia|boa tarde|boa noite|oi|ola] [sim] [sim] (somos|sao) (nos|nos mesmos|os proprios|a empresa|da empresa) ; !~ nao => is_account_holder
    ^ [bom dia|boa tarde|boa noite|oi|ola] [sim] (e|aqui e|falam) (da|do) (empresa|padaria|loja|firma|oficina|restaurante|escritorio|mercado|comercio|farmacia|financeiro|departamento financeiro) ; !~ nao|banco|voces|quem => is_account_holder
    (esta|voce esta|voces estao|falando) falando com (ele|ela|o titular|a titular|a pessoa certa|o proprio|a propria|eu|ele mesmo|ela mesma) ; !~ nao => is_account_holder
    pessoa certa ; !~ nao|errada => is_account_holder
    (e|esse e|esse) meu (numero|nome|cpf|cadastro) (sim|mesmo) ; !~ nao => is_account_holder
    (confirmo) .. (sou eu|identidade|meus dados|minha identidade|que sou) ; !< nao => is_account_holder
    sim (aqui e|quem fala e|meu nome e) ; !~ nao|esposa|marido|mae|pai => is_account_holder
    (aqui e|quem fala e) [o|a] _ [mesmo|mesma] $ ; !~ nao|esposa|marido|mae|pai|filho|filha|irma|irmao|quem|esse|banco => is_account_holder @0.7
  `,
  identity_deny: `
    nao (sou|e|fui) (ele|ela|essa pessoa|eu|esse|o titular|a titular|quem voce|a pessoa|quem voces|esta pessoa|o proprio|a propria|essa) ; !> quem fez|quem abriu|que fiz|quem comprou|que comprei|quem contratou|que devo|quem deve|divida ; !~ golpe|fraude|divida => is_account_holder=false
    ^ [nao] (nao sou eu|nao e ele|nao e ela|nao sou|nao sou ele|nao sou ela|nao sou essa pessoa|nao e comigo|nao e o proprio|nao nao sou) $ => is_account_holder=false
    nao (esta|estas) falando com (ele|ela|o titular|a titular|essa pessoa|a pessoa) => is_account_holder=false
    (meu nome nao|nao me chamo|nao me chama) [e] => is_account_holder=false
    (esse|este|o) (nao e meu nome|nao e meu cpf|nome nao e meu|nome nao e o meu) => is_account_holder=false
    nao (sou|e) [o|a] <given-name> => is_account_holder=false
    aqui nao (e|fala) [o|a] <given-name> => is_account_holder=false
  `,
  wrong_person: `
    (numero|pessoa|contato|telefone|destinatario|celular|cara|sujeito|rapaz|senhora) (errado|errada|enganado|trocado|equivocado|trocada)
    (foi|e|ligacao|ligaram|mensagem|mandaram|mandou) .. (engano|por engano|numero errado|pessoa errada) ; !~ valor|pix|pagamento
    (engano) $ ; !~ valor|divida|pagamento|deve ser
    nao (conheco|conhecemos|sei quem e|faco ideia de quem|conheco ninguem|sei de quem) .. (ninguem|essa pessoa|esse nome|esse cara|essa mulher|nenhum*|esse homem|com esse nome|por esse nome|esse senhor|essa senhora|nao|de quem|quem e|esse|essa|ele|ela|fulano) ; !~ divida|empresa|cobranca|contrato|debito|conta|compra|loja|banco|credor
    (nao tem|nao ha|nao existe|nao mora|nao e daqui|nao trabalha|ninguem|nenhum*) .. (ninguem com|essa pessoa|esse nome|aqui|com esse nome|por esse nome|nesse numero|neste numero|se chama|mora aqui) ; !~ dinheiro|minha mae|meu filho|meu pai|meu marido|minha filha|ex|trabalho aqui|divida
    (esse|este|o|meu) (numero|telefone|celular|chip|contato) .. (nao e de|nao e do|nao e da|nao e mais|e meu|e novo|nao pertence|pertence a|mudou de dono|era de outra|agora e|trocou de dono|e de outra|e de uma empresa|nao e dela|nao e dele) ; !~ mudei|troquei|mudou para|contato e
    (comprei|peguei|troquei|adquiri|ganhei|tenho|uso) .. (esse|este|o|um) (chip|numero|celular|telefone|linha) .. (agora|ha pouco|recentemente|faz|semana|mes|ha|pouco tempo|ontem|desde|novo)
    (antigo|antiga|ultimo|anterior|outro) .. (dono|dona|proprietari*|usuari*) ; +~ numero|chip|telefone|linha|celular|deve ser|era
    (procurando|procuram|querem|querendo|procura|atras) .. (outra pessoa|pessoa errada|outro cara|a pessoa errada|alguem que nao)
    (voces|voce) (erraram|errou|estao enganad*|se enganaram|ligaram|estao falando|mandaram|se confundiram|estao mandando) .. (numero|pessoa errada|errado|pessoa|engano|enganad*) ; !~ valor|calculo
    nao sou (a pessoa|quem|essa pessoa|o cliente|a cliente) .. (procura*|querem|estao|esta|quer|voces)
    quem e (essa|esse|ele|ela|essa pessoa|esse cara|<given-name>) ; !~ voce|empresa|credor|banco
    (nunca) .. (vi|ouvi falar|conheci) .. (essa pessoa|esse nome|ele|ela|desse|dessa pessoa|esse cara|essa mulher)
    (meu nome e|me chamo|sou|aqui e) _ .. (nao|e nao) [sou|e] [o|a] <given-name>
    (aqui) .. (nao mora|nao vive|nao trabalha) (ninguem|nenhum*|essa pessoa|esse|ele|ela|mais)
    (tem o mesmo nome|mesmo nome) .. (mas|outra|nao)
    numero nao e
  `,
  third_party: `
    (sou|aqui e|quem fala e|e) [o|a] <relative> (dele|dela|de|do|da|dos) ; !~ nao sou|divida do => is_account_holder=false
    (sou|aqui e|quem fala e) [o|a] (esposa|marido|mae|pai|filho|filha|irmao|irma|namorad*|secretari*|vizinh*|sobrinh*|cunhad*|sogr*|companheir*|cuidador*|avo|tia|tio|prim*|neto|neta|assistente|colega|amig*|nora|genro|enteado|enteada) ; !~ nao sou|solteira|solteiro => is_account_holder=false
    (esposa|marido|mae|pai|filho|filha|irmao|irma|secretari*) (dele|dela) ; !~ divida|conta|responsabilidade|morreu|faleceu|nao sou => is_account_holder=false
    (ele|ela) (nao esta|nao se encontra|saiu|esta trabalhando|esta no trabalho|esta viajando|nao pode falar|nao pode atender|esta dormindo|esta ocupad*|volta|nao mora mais aqui|mudou|se mudou|viajou|esta fora|esta no banho|nao chegou|foi trabalhar|esta dirigindo|chega|deixou o celular|esqueceu o celular|nao mora mais comigo|ta viajando|mora em|esta em outro|nao usa) ; !~ morreu|faleceu => is_account_holder=false
    (meu|minha|o|a) (marido|esposa|mae|pai|filho|filha|irmao|irma|chefe|esposo|mulher|patrao) .. (nao esta|nao se encontra|saiu|esta no trabalho|esta viajando|nao pode falar|nao pode atender|esta dormindo|viajou|esta trabalhando|e que cuida|que resolve|quem resolve) ; !~ morreu|faleceu|doente|perdeu => is_account_holder=false
    (posso|vou|quer que eu|pode deixar que eu|eu) .. (dar o recado|anotar o recado|passar o recado|deixar recado|aviso ele|aviso ela|avisar ele|avisar ela|passar para ele|passar para ela|chamar ele|chamar ela|dar recado|anoto o recado|passo o recado|falo para ele|falo para ela|passo a mensagem|passar a mensagem) => is_account_holder=false
    recado ; +~ dar|passar|passo|dou|deixar|anotar|anoto|aviso|dele|dela ; !~ recebi => is_account_holder=false
    (esse|este|o) (numero|telefone|celular) .. (e|era) .. (do meu|da minha|do chefe) (marido|esposa|mae|pai|filho|filha|irmao|irma|patrao|esposo|mulher|avo|sogra|tio|tia) => is_account_holder=false
    (estou com|atendi|usando|respondendo pelo|to com) .. (celular|telefone|whatsapp) (dele|dela|do meu|da minha) => is_account_holder=false
    (em nome|falo por|respondo por|resolvo por) .. (dele|dela|do meu|da minha|ele|ela|minha mae|meu pai|meu marido|minha esposa) ; !~ fizeram|abriram|divida em nome => is_account_holder=false
    (sou|aqui e) .. (quem cuida|cuidador*|responsavel por ele|responsavel por ela|funcionari* dele|funcionari* dela|funcionari* da casa) => is_account_holder=false
    (vou|deixa eu|ja) (chamar|passar) (ele|ela|para ele|para ela) => is_account_holder=false
    (sou|aqui e) (amig*|vizinh*|coleg*|parente|conhecid*|familiar) => is_account_holder=false
  `,
  minor: `
    (sou|ainda sou|eu sou) [ainda|so] (menor|menor de idade|de menor|crianca|uma crianca|adolescente|so uma crianca) ; !~ nao sou
    (tenho|so tenho|fiz|vou fazer|faco|completo) [so|apenas] {number} anos ; !~ divida|pagar|contrato|prazo|casad*|de empresa|trabalho|filhos|de conta|cliente|ha|atraso|que
    nao (tenho|fiz|completei) .. (18 anos|dezoito anos|18|dezoito|maioridade)
    (menor de idade|de menor|menor de 18) ; !~ filho|filha|nao sou
    (estou|estudo|to) .. (no ensino fundamental|na escola ainda|na {number} serie|no {number} ano|na quinta serie|na sexta serie|no colegio ainda|no fundamental)
    (minha mae|meu pai|meus pais) .. (nao esta em casa|nao estao em casa|foi trabalhar|nao esta) ; +~ crianca|sozinho em casa|sozinha em casa|anos|menor|escola
    sou filho .. pequeno
    falar com (minha mae|meu pai|meus pais) ; +~ anos|menor|crianca
  `,
  provide_factor: ``,
};
