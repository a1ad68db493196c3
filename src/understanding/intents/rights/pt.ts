import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  complaint: `
    (reclamacao|reclamacoes|reclamar|reclamo|queixa|queixar|denuncia|denunciar|denuncio|vou reclamar|denunciando) ; !~ golpe na delegacia|nao estou reclamando|reclamacao do produto|sem reclamacao|do produto|produto com defeito
    (procon|bacen|banco central|consumidor gov|reclame aqui|ouvidoria|anatel|aneel|anpd|ministerio publico|deco|livro de reclamacoes|proteste|idec|defesa do consumidor|delegacia do consumidor|senacon|juizado especial|pequenas causas|asae|cnpd)
    (vou|irei) .. (processar voces|processar a empresa|processar vocês|entrar na justica contra|acionar voces|entrar com processo contra|meter um processo|processar|botar voces na justica|por voces na justica|denunciar voces|expor voces) ; !~ me processar
    (assedio|constrangimento|constrangendo|me ameacando|ameacando|ameacaram|ameaca|ameacou|humilhando|humilharam|humilhou|perseguindo|intimidando|coacao|abuso de voces|cobranca abusiva|cobranca vexatoria|vexatoria|danos morais|dano moral|assediando|humilhacao|me ameacaram|intimidacao) ; !~ parem|me deixa em paz|marido|pare de
    (grosso|grossa|mal educad*|mal-educad*|desrespeitos*|arrogante|pessimo atendimento|atendimento pessimo|atendimento horrivel|falta de respeito|absurdo o atendimento|estupid* comigo|desrespeito|me tratou mal|me trataram mal|tratamento pessimo|gritou comigo|rude) ; +~ atendente|voces|voce|atendimento|funcionari*|operador*|pessoa|empresa|comigo|moca|moco|falta|forma|tratou|trataram|respeito
    (estou|fiquei|sai) .. (insatisfeit*|indignad*|revoltad*|decepcionad*) .. [com|atendimento|voces|tratamento]
    (contaram|falaram|ligaram|informaram|expuseram|falou) .. (para meu chefe|para minha familia|para meus vizinhos|para minha mae|no meu trabalho sobre|para terceiros|minha divida para|da minha divida|para o meu patrao|meu chefe sobre|para os vizinhos) ; !~ nao lig*
    (isso|voces) .. (e ilegal|ilegalidade|contra a lei|crime|estao infringindo|violando|fere o codigo|codigo de defesa|desrespeitam a lei) ; !~ juros|taxa
  `,
  data_access_request: `
    (quais|que|quero|copia|acesso|acessar|solicito|informem|ver|saber|receber) .. (dados voces tem|dados pessoais|meus dados|informacoes sobre mim|dados que voces|dados sobre mim|informacoes voces tem|gravacoes|gravacao|minhas informacoes|informacoes pessoais|dados sao tratados|meus dados pessoais) ; !~ apag*|exclu*|delet*|atualizar|remov*|elimin*|bancari*|mudar|corrigir|usaram
    (lgpd|rgpd|gdpr|encarregado de dados|titular dos dados|lei geral de protecao|protecao de dados|dpo) ; !~ apag*|exclu*|delet*|remov*|elimin*|reclam*|denunc*
    (de onde|com quem|quem) .. (compartilh*|vendeu|passou|forneceu|obtiveram|conseguiram) .. (meus dados|minhas informacoes)
    (copia|gravacao|transcricao) .. (ligac*|chamada*|conversa*|atendimento|ligacao) ; !~ contrato
    (direito de acesso)
    tudo o que (voces tem|tem) sobre mim
  `,
  data_erasure_request: `
    (apague|apagar|apaga|apaguem|exclua|exclui|excluir|excluam|deletar|deleta|delete|deletem|remova|remover|elimine|eliminar|exclusao|eliminacao|eliminem|esquecer|destruam|removam|limpem) .. (meus dados|dados pessoais|minhas informacoes|meu cadastro|todos os dados|dados|informacoes pessoais|minha conta do sistema|tudo sobre mim|tudo que voces tem|meu perfil|os meus dados) ; !~ serasa|spc
    (direito ao esquecimento|direito de exclusao|direito a eliminacao|ser esquecid*|direito ao apagamento)
    (nao autorizo|revogo|retiro|nao permito|oponho|parem|suspendam|cessem) .. (uso dos meus dados|tratamento dos meus dados|uso de meus dados|compartilhamento|tratamento de dados|tratar meus dados|usar meus dados|compartilhar meus dados|processamento dos meus dados|o uso das minhas informacoes|de usar meus dados)
  `,
};
