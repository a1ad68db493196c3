import type { Lexicon } from '../../grammar/sheet.ts';

export const en: Lexicon = {
  fillers: `please just really actually honestly kindly like um uh er erm hmm so also even basically literally
    fucking fuckin fkn effing bloody damn goddamn freaking ever still well then now sir madam maam mate guys
    anymore already immediately the a an any this that my your our of all right maybe perhaps again always ok
    thanks thank omg omfg ugh oh ooh oof argh lol tbh honestly lmao erm sorry simply fully completely absolutely definitely seriously frankly probably very too quite`,
  common: `fake feck breathe grand talking jacket financial jackets breather living making having giving taking telling feeling seeing being trying using lovely really weird wired world honest smart charity bakery church office online offline would could should there their about after again other which these those think thing things where
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
    'yes-word': `yes|agreed|sounds right|uh huh|uhuh|mhm|okey dokey|okey|dokey|grand|happy days|cool|very well|100 %|hundred percent|confirmed|works|please proceed|proceed|ok|sure|correct|right|absolutely|definitely|certainly|indeed|of course|totally|affirmative|exactly|fine|deal|aye|aye go on|go on|go on so|sound|perfect|great|oui|si|da|by all means|go ahead|that is right|that is correct|certainly yes|why not|i do|i agree|i confirm`,
    'no-word': `no|nay|uh uh|please do not|i am afraid not|not necessary|not interested|not really|not at all|never|negative|absolutely not|no way|no thanks|no thank you|nein|non|it is not|i do not|i do not think so|of course not|not a chance|none of that|wrong|incorrect|false`,
    'method-name': `card|credit card|debit card|cash|check|cheque|paypal|bank transfer|wire transfer|wire|direct debit|apple pay|google pay|zelle|venmo|money order|western union|phone|visa|mastercard|amex|american express|crypto|bitcoin|cash app|klarna|online banking|standing order|ach|moneygram|cashapp|revolut|personal check|post office|paypoint`,
    can: `can|could|may be able to|might be able to|am able to|would be able to|should be able to|can maybe|could maybe|can possibly|can only|could only`,
    'pay-verb': `pay|pay off|pay back|pay up|pay for|settle|settle up|clear|transfer|send it|send you|send money|send payment|send the money|send the payment|send over|send in|deposit|make payment|make a payment|make the payment|make my payment|make another payment|wire|repay|pay down|get it paid|have it paid|get this paid|get it sorted|have the money|have your money|put money|mail a check|mail the check|get you the money|get you paid|get caught up|catch up|bring it current|complete the payment|send a check|drop off the money|drop off payment|remit|cover it|sort it|sort it out|take care of it|cough up`,
    'per-period': `a month|per month|each month|every month|monthly|month|/ month|pm|a week|per week|each week|every week|weekly|/ week|a fortnight|per fortnight|every fortnight|fortnightly|every two weeks|every 2 weeks|every other week|bi-weekly|biweekly|bimonthly|a quarter|per quarter|quarterly|every quarter|a year|per year|yearly|every year|every payday|each payday|every paycheck|each paycheck|per paycheck|a paycheck|per calendar month|twice a month|semi-monthly|semimonthly`,
    installments: `installments|installment|payments|payment|months|parts|monthly payments|monthly installments|equal payments|equal installments|equal parts|weekly payments|rates|instalments|weeks|monthly|goes|chunks|tranches|portions|weekly installments|times|fortnights|smaller payments|transfers`,
    channel: `email|e-mail|mail|text|text message|texts|sms|whatsapp|phone|telephone|letter|post|chat|messenger|text messages|regular mail|writing|emails|letters|webchat|online chat|messages|calls|voice|telegram|wa|whats app|snail mail|postal mail|the phone|message|web chat|chat only`,
    'channel-noun': `email|e-mail|text|text message|texts|sms|whatsapp|phone|phone call|phone calls|letter|post|chat|text messages|emails|letters|calls|messages|texting|emailing|calling|talking on the phone`,
    'language-name': `english|spanish|espanol|portuguese|portugues|polish|polski|polskim|french|german|ukrainian|russian|chinese|mandarin|arabic|hindi|vietnamese|tagalog|italian|romanian|creole|haitian creole|korean|japanese|turkish|lithuanian|czech|punjabi|urdu|bengali|castellano|po polsku|en espanol|em portugues`,
    cannot: `can not|could not|not able to|unable to|not in position to|in no position to|no way to|not possible to|no way i can|no way we can|will not be able to|not got means to|struggling to|struggle to|finding it hard to|finding it difficult to|hard to|impossible to|can hardly|can barely|can no longer|no longer able to|not going to be able to|wont be able to|not have the means to|not managed to|not manage to|having trouble|having a hard time|do not know how i can|do not know how to|do not see how i can|no means to|how can i|incapable of`,
    relative: `wife|husband|mother|father|mom|mum|dad|son|daughter|brother|sister|partner|spouse|girlfriend|boyfriend|fiance|fiancee|roommate|flatmate|housemate|friend|neighbor|neighbour|colleague|coworker|boss|employer|assistant|secretary|carer|caregiver|ex|ex-wife|ex-husband|ex wife|ex husband|uncle|aunt|cousin|niece|nephew|grandmother|grandfather|grandma|grandpa|grandson|granddaughter|mother in law|father in law|mother-in-law|father-in-law|daughter-in-law|son-in-law|sister-in-law|brother-in-law|parents|parent|landlord|tenant|relative|guardian|stepfather|stepmother|other half|nurse|receptionist|manager|accountant|kid|child|social worker|support worker`,
    'given-name': `john|mary|james|robert|michael|david|william|richard|thomas|maria|jose|carlos|ana|juan|jan|anna|joao|pedro|paul|peter|mark|george|sarah|susan|linda|karen|lisa|jennifer|mike|bob|tom|joe|steve|chris|daniel|kevin|brian|emma|olivia|alex|sam|luis|marcos|lucas|adam|jack|harry|martin|laura|julia|sofia|monica|patricia|sandra|kate|jane|mr _|mrs _|ms _`,
    amount: `amount|balance|figure|figures|total|sum|amounts|calculation|calculations|numbers|number you have|what you say i owe|what you claim|interest|fees|the debt amount|the bill|invoice|invoices|bill|statement|charge|charges|amount owed|amount due|balance due|debt balance`,
    human: `person|human|human being|real human|real person|live person|agent|live agent|representative|rep|advisor|adviser|operator|manager|supervisor|someone|somebody|customer service|customer support|support|consultant|colleague|staff|staff member|team member|member of staff|actual person|actual human|actual human being|real human being|somebody real|someone real|specialist|employee|boss|superior|case worker|caseworker|case manager|customer care|customer rep|your team|live chat|live human`,
    stop: `stop|quit|cease|end|stop with|enough with|enough of|done with|refrain from|knock off|halt`,
    contacting: `contacting|texting|messaging|calling|emailing|writing|bothering|harassing|spamming|sending|ringing|phoning|pestering|hounding|chasing|sms|texts|messages|calls|emails|contact me|text me|message me|writing to|text messages|communication`,
    'contact-verb': `contact|text|message|call|email|write|write to|ring|phone|bother|send|spam|sms|msg|reach out to|harass|disturb|pester|whatsapp|dm`,
  },
};
