import type { Lexicon } from '../../grammar/sheet.ts';

export const en: Lexicon = {
  fillers: `please just really actually honestly kindly like um uh er erm hmm so also even basically literally
    fucking fuckin fkn effing bloody damn goddamn freaking ever still well then now sir madam maam mate guys
    anymore already immediately the a an any this that my your our of all right maybe perhaps again always ok
    thanks thank simply fully completely absolutely definitely seriously frankly probably very too quite`,
  common: `would could should there their about after again other which these those think thing things where
    while every never house horse place point small still world years young great group large later least leave
    light right money month months night order party plant power price quite short since sound south start state
    story study table today under until value water white whole woman women words write wrote phone paper peace
    piece class close court cover cream crime cross dance death depth dream dress drink drive early earth eight
    enemy enjoy enter error event exact exist extra faith fault field fight final first fixed floor focus force
    found frame fresh front fruit funny glass grand grass green guess guest guide happy heart heavy hotel human
    image index inner input issue judge knife known label laugh layer learn legal level limit local logic loose
    lucky lunch magic major maker march match maybe mayor media metal model moral motor mouth movie music nerve
    north novel nurse occur ocean offer often other outer owner paint panel peace phase photo pilot pitch plane
    plate press pride prime print prior prize proof proud queen quick quiet quite radio raise range rapid ratio
    reach ready refer reply rival river rough round route royal rural scale scene scope score sense serve seven
    shall shape share sharp sheet shelf shell shift shirt shock shoot sight since sixth skill sleep slide smart
    smile smoke solid solve sorry space spare speed spend split spoke sport staff stage stake stand steam steel
    stick stock stone store storm strip stuck style sugar suite super sweet taste teach teeth tends thank theme
    thick third throw tight times title total touch tower track trade train treat trend trial tries truck truly
    trust truth twice uncle union unity upper upset urban usage usual valid video virus visit vital voice waste
    watch wheel whose worse worst worth yield youth`,
  phrases: {
    human: `person|human|human being|real human|real person|live person|agent|live agent|representative|rep|advisor|adviser|operator|manager|supervisor|someone|somebody|customer service|customer support|support|consultant|colleague|staff|staff member|team member|member of staff|actual person|actual human|actual human being|real human being|somebody real|someone real|specialist|employee|boss|superior|case worker|caseworker|case manager|customer care|customer rep|your team|live chat|live human`,
    stop: `stop|quit|cease|end|stop with|enough with|enough of|done with|refrain from|knock off|halt`,
    contacting: `contacting|texting|messaging|calling|emailing|writing|bothering|harassing|spamming|sending|ringing|phoning|pestering|hounding|chasing|sms|texts|messages|calls|emails|contact me|text me|message me|writing to|text messages|communication`,
    'contact-verb': `contact|text|message|call|email|write|write to|ring|phone|bother|send|spam|sms|msg|reach out to|harass|disturb|pester|whatsapp|dm`,
  },
  roles: {},
};
