import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  abusive: `
    (filho da puta|filha da puta|filhos da puta|fdp|vai se foder|vai tomar no cu|vtnc|vsf|vai se ferrar|vao se foder|vao tomar no cu|foda-se voces|arrombad*|desgracad*|cuzao|cuzoes|viado|viados|cretin*|imbecil|imbecis|otari*|babaca|babacas|canalha|canalhas|safad*|vagabund*|merda de|seu merda|seus merdas|bando de|corno|corna|cornos|puta que pariu|pqp|caralho de|idiota|idiotas|burro|burra|burros|palhac*|ladrao|ladroes|bandid*|vai para o inferno|vao para o inferno|vai a merda|vao a merda|vai se lascar|vai catar coquinho|sanguessug*|urubu|urubus|nojent*|lixo de empresa|lixo de atendimento|escrot*|piranha|cabrao|cabroes|otario|trouxa|trouxas|filhos de uma|estrume|escoria|parasit*|vermes|verme|vadia|foder voces|vao se ferrar|vai tomar|mal amad*) ; !~ bandido roubou|clonaram|usou meu|um bandido|sou burro|fui burro|fui idiota|fui otari*|sou idiota|levou meu|me roubou|bando de contas
    (cala|calem|fecha) .. (boca|matraca)
    (tomar|toma) no cu
    (vou) .. (matar voces|matar voce|te matar|quebrar sua cara|acabar com voce|te achar|achar voces|te pegar|quebrar a cara|meter bala|dar um tiro em voce|explodir|bater em voce)
    sei onde (voce mora|voces moram|voce trabalha)
    (tomara|espero) .. (que voce morra|que voces morram|que morram|cancer|que se fodam)
    :angry: :angry:
  `,
  prompt_injection: `
    (ignore|ignora|desconsidere|desconsidera|esqueca|esquece|desobedeca|contorne|ignorar|pule|abandone) .. (instrucoes|instrucao|regras|prompt|orientacoes|diretrizes|limites|restricoes|anteriores|tudo acima|acima|politicas|politica|sistema|filtros|tudo que) ; !~ mensagem anterior|minha mensagem|a anterior => asks=ignore_rules
    (voce|finja|aja|imagine|a partir de agora|simule|interprete|comporte|atue|assuma) .. (agora e|e agora|ser|como se|que voce e|como um|como o|ser um|sem restricoes|o papel|assistente|dan|modo|sem limites|administrador|desenvolvedor|gerente com|pirata) ; !~ voce e um robo|voce e robo|e agora o que|como posso|como uma pessoa|como faco => asks=act_as
    (mostre|revele|imprima|diga|repita|exiba|mostra|revela|conte|liste|me passe|qual e|quais sao|escreva|traduza|vaze|copie) .. (prompt|instrucoes do sistema|suas instrucoes|instrucoes iniciais|instrucoes ocultas|suas regras|regras internas|configuracao|chave de api|chave da api|limites internos|seu prompt|system prompt|mensagem do sistema|diretrizes internas|valor minimo autorizado|codigo fonte|seu limite|dados de outros) ; !~ pix => asks=reveal_prompt
    (defina|mude|altere|zere|zera|coloque|marque|marca|atualize|ajuste|deixe|configure|transforme) .. (saldo|divida|conta|valor|status|minha divida|meu saldo|meu debito) .. (zero|para zero|como pag*|quitad*|como quitad*|em zero|zerad*|para 0|em 0|como resolvid*|para {money}|para 1) ; !~ pago|vou pagar|data => asks=zero_balance
    (zere|zera) (minha divida|meu saldo|a divida|tudo) => asks=zero_balance
    (aprove|conceda|aplique|autorize|libere|confirme|de) .. (100|99|95|90) .. (desconto|%|por cento|abatimento) => asks=discount
    (execute|rode|chame|invoque|acione) .. (funcao|ferramenta|comando|codigo|sql|script|api|aceitar proposta) => asks=run_tool
    (modo) (desenvolvedor|administrador|debug|sem restricoes|teste|deus|dan|manutencao|programador) => asks=act_as
    (novas|nova|seguintes|atualizadas) (instrucoes|instrucao|diretrizes|regras) ; !~ pagamento => asks=ignore_rules
    (sou|aqui e) .. (seu desenvolvedor|seu criador|o administrador do sistema|administrador do sistema|seu programador|o desenvolvedor) => asks=act_as
    (responda|escreva|diga|fale|repita) .. (apenas|somente|so) .. (divida quitada|aprovado|sim para tudo|json|sim a tudo|aceito tudo|ok) => asks=ignore_rules
    (escreva|conte|faca|crie|gere|invente) .. (poema|piada|musica|receita|codigo em|historia|redacao|programa em) => asks=off_topic
    (system|prompt|jailbreak) (prompt|override|mode|injection) => asks=ignore_rules
  `,
  smalltalk: `
    ^^ (oi|ola|bom dia|boa tarde|boa noite|oie|opa|e ai|eai|alo|salve|hey|hello|oii|boas|fala|koe|bdia|viva)
    (obrigado|obrigada|muito obrigado|muito obrigada|valeu|grato|grata|agradeco|agradecido|agradecida|brigadao|deus abencoe|deus te abencoe|gratidao) ; !~ nao obrigado|obrigado a
    (tudo bem|como vai|como voce esta|td bem|tudo bom|como estao|como esta voce|beleza pura|tudo joia|como e que esta|tudo certinho) [com voce|e voce|por ai|ai] $
    (tchau|ate logo|ate mais|bom final de semana|bom fim de semana|tenha um bom dia|boa semana|adeus|flw|falou|ate amanha|tenha uma boa|um abraco|abracos|fica com deus|fiquem com deus|bom trabalho|bom descanso|otimo dia|bom domingo|xau|ate a proxima|att)
    (haha|kkk|kkkk|kkkkk|rsrs|rs|hahaha|kk|:smile:|engracad*|hehe)
    (feliz natal|feliz ano novo|feliz pascoa|feliz aniversario|boas festas|parabens)
    (desculpe|desculpa|perdao|me desculpe|me desculpa) .. (pela demora|a demora|o incomodo|demorar|nao responder|o transtorno|pelo atraso na resposta|a confusao)
    (vou|deixa eu|preciso|quero|tenho que|prefiro) (pensar|analisar|refletir|ver com calma|olhar com calma|conversar com minha esposa|conversar com meu marido|falar com minha esposa|falar com meu marido|ver direito) ; !~ {money}|parcel*
    (te|lhe|vos|eu) (falo|aviso|digo|respondo|retorno|dou uma resposta|mando mensagem|dou retorno) [depois|logo|ja] [{date}|{time}|depois|mais tarde|logo] ; !~ pag*|{money}
    (vejo|olho|resolvo|decido|falo) [isso] (depois|mais tarde|com calma|outra hora) ; !~ {money}
    ^ [oi|ola] (voltei|cheguei|to de volta|estou de volta|estou aqui|to aqui|pronto|ja estou aqui)
    (que calor|que frio|que chuva|calor hoje|chovendo)
    :thanks:
    :hello:
    (voce|voces) (e|foi|foram|sao) (muito gentil|um amor|muito educad*|muito atencios*|otim*|excelente|demais|nota dez)
    ^ (entendi|entendido|ah ta|ah sim|certo obrigado|ok obrigado|beleza obrigado|nossa|legal|massa|show de bola|um momento|um minuto|espera ai|pera|perai|vou pensar|deixa eu pensar|preciso pensar|vou ver|deixa eu ver|to pensando|deixa para la|esquece|nada|nada nao|teste|testando|so um momento|so um minuto|de nada|imagina|por nada|disponha|hum|hmm|ah|ata|eita|poxa|puxa|interessante|tranquilo|desculpa|desculpe|ta bom obrigado|ok entendi|aguarde|vou analisar|vou verificar|te falo depois|te aviso|ja volto|calma ai|calma) $
  `,
};
