import type { Sheet } from '../../grammar/sheet.ts';

export const pt: Sheet = {
  identity_confirm: `
    sou eu ; !< nao|se|quem|nem ; !> nao
    (sou|e) [eu] (ele|ela|mesmo|mesma|proprio|propria|o proprio|a propria|eu sim|eu mesmo|eu mesma|o titular|a titular|essa pessoa|esse mesmo|essa mesma|quem voce procura) ; !< nao|se
    ^ [sim] (sou|sou sim|sou eu|falando|ele mesmo|ela mesma|o proprio|a propria|eu mesmo|eu mesma|presente|e ele|e ela|pois nao sou eu|esta falando com ele|esta falando com ela|sim sou|sou o titular|sou a titular|eu) $
    (esta|voce esta|voces estao) falando com (ele|ela|o titular|a titular|a pessoa certa|o proprio|a propria|eu) 
    pessoa certa ; !< nao|errada
    (e|esse e|esse) meu (numero|nome|cpf|cadastro) (sim|mesmo) ; !< nao
    (confirmo) .. (sou eu|identidade|meus dados|minha identidade|que sou)
    sim (aqui e|quem fala e|meu nome e)
  `,
};
