import type { Sheet } from '../../grammar/sheet.ts';

/** What two notions say together, in either order and whatever stands between them. */
export const en: Sheet = {
  abusive: `
    (gobshite|gobshites|dick|clown|losers|leech|coward|stfu|robbers|greedy pigs|scumbags|ur mum|your mum|your mother|piss off|feck off|feckin|eejit|eejits|muppet|muppets|toerag|gobshites|wasteman|wankers|pricks|dickheads) ; !~ moby dick|robbed by|like a clown
    ^ [you|bunch of|greedy|bloody|this is] (thieves|robbers|pigs|pig|clowns|crooks|vultures|bullshit|parasites|idiots|leeches|scum|scumbags|liars) $
    you (suck|stink|dick|pig|clown|coward|rat|scum|thieves|robbers|leech)
    i hope you (die|rot|choke|burn|suffer|get cancer)
    (kick|break|knock|smash|bash|rip) your (ass|arse|head|face|legs|teeth|neck) [off|in]
    i know where (your office|you live|you work)
    get a real job
    bullshit
  `,
  accept_offer: `
    (offer|option|plan|deal|agreement|proposal|variant|arrangement) ~ (i take|i will take|works for me|let us do it|i decide|i am agree|acceptable|fine i|suits me|go ahead|lock me in|proceed|yes to|shake on|suggested|you have offered|set up the|is good for me) ; !~ not|no|never|can i|could i|what|how|any|if|only if|better|beyond|disagree|says no|turn
    we have (an agreement|a deal)
    (lock me in|shake on it|shake on that|let us shake|put pen to paper|done deal|sold) ; !~ not|no
    ^ [yes|ok] (the|to the) (cheaper|cheapest|second|first|third|last|top|bottom|weekly|monthly|shorter|longer|smaller|discount) [one|offer|option|plan] [please|works|is good] $ ; !~ not|what
    (go with|proceed with|do|choose|pick|take) (option|plan|offer) (a|b|c|d|1|2|3|4|one|two|three) ; !~ not|what|if|should
    i (will|am happy to|can) agree to (that|those|your|these) ; !~ not|if
    i agree (with|to) (the|your|that) .. (amount|offer|dates|plan|terms|proposal|settlement) ; !~ not|if|never
    (happy|fine|ok|good) with (the|your|that) (offer|plan|option|deal|terms|proposal|settlement) ; !~ not
  `,
  affirm: `
    ^ <yes-word> [<yes-word>] [<yes-word>] ,,
    ^ <yes-word> [<yes-word>] [<yes-word>] $
    ^ (aye|cool|oh|hell|ah|uh|okey|sure|grand) (yes|yeah|go on|dokey|look|it is)
  `,
  deny: `
    ^ <no-word> [<no-word>] [<no-word>] ,,
    ^ <no-word> [<no-word>] [<no-word>] $
    (i am|im) afraid not
    (unfortunately|sadly|sorry) (no|not)
    (my|the) answer is no
    i (doubt it|prefer not|would prefer not|think not|would say no)
  `,
  affordability_info: `
    (ssi|disability|benefit|benefits|universal credit|uc|allowance|carers allowance|child benefit|salary|wages|wage|income|incomes|dole|pension|student|job pays|stipend|earnings|net|i made|grand a year|an hour|coming in|ingoings|spare cash|other debts cost|take home|going out|left after) ~ {money} ; !~ can pay|could pay|i can do|offer|owe|settle|how about|i paid|balance|lump|if i get|when i get|would you
    i have (incomes|income|an income) [of]
    nothing left after (bills|rent|everything)
    {money} in {money} out
  `,
  ask_balance: `
    (how much|what|hwo much|how many pounds|how big|tell me how much|what figure) ~ (my debt|do you want|chasing|to clear it|must i pay|i must pay|the bill|behind|was it again|come to|does it come to|am i behind|debt now|balance after|principal amount left|left on the account|do i owe|i owe|outstanding|total amount due|the damage|is it now|would it be to) ; !~ plan|installment|per month|a month|happens|for what|discount|take off|interest|paid so far|credit|score|if i pay|reduce
    (balance|amount|figure|number) .. (stand|go down|now|please|due|outstanding|left) [today] ; +~ what|where|how|did|give|tell|please|state|confirm ; !~ wrong|not right|plan|incorrect|interest|zero
    give me the (number|figure|amount|total)
    (is it|do i) still .. {money} .. (owe|owing)
    ^ (how much|amount|balance|total|what is it now|how much now|how much is it) [now|please|then|again] $
  `,
  ask_consequences: `
    (will|are|can|do|does|is|what|am|should|would) ~ (bailiffs|bailiff|police|ccj|court|frozen|take it from my wages|charge on my property|my benefits|my pension|boss find out|wife find out|husband find out|kids inherit|pass on to|go legal|going legal|solicitor|sheriff|sue|visa|immigration|wind us up|winding up|knock on my door|in trouble|be worried|deported|arrested|lose my|repossess|levy|lien|warrant|garnish|stop supplying|interest if i|charges keep going up|keep going up|keep growing|pass it to someone else|sell my debt|sell it on|jail|prison|move abroad|petition) ; !~ credit|score|scam|your solicitor i|my solicitor|i will take you|sue you|report you|already garnished|was garnished|am in prison|talk to someone else|filed|bankrupt|not going to court|my husband is in|is in jail|i am in jail|was arrested
    (what|and|but|so) (if|will be if|happens if|is going to happen if) i (can not|do not|will not|never|could not|refuse|ignore|stop|move|miss|am late|pay late)
    ^ (otherwise|or else|and if not|and if i do not|if not) (what|then what)
    what can you (actually|really|even|legally) do
    what will (be|happen) if i
  `,
  ask_credit_reporting: `
    (score|rating|credit|default|register|bureaus|bureau|mortgage|icb|public record|record|report|reported|dun|paid in full|settled|goodwill deletion|late payments) ~ (drop|drops|drop off|improve|recover|recovers|affect|affects|stop me|show as|mark it|registered|in some|take off|take the default|see this|will it|does it|did you|is it|tell the|when i apply|landlord|go on|report our|how fast|how much will|why did my) ; !~ scam|report you|police report|complaint|score a|to the police|statement|i paid|speak
    is it reported
    (will|can) (this|it|my landlord) .. (show|see) .. (apply|check|search)
  `,
  ask_debt_details: `
    (what|which|when|where|who|why|how|is this|is it) ~ (this about|is this from|take this out|debt from|phone contract|my old flat|invoice numbers|amount made up|interest and what|of it is interest|is interest|amount come from|last payment to the original|starting balance|reference number|case number|interest are you charging|owe the money to|buy it off|bought it from|store is it|catalogue|medical bill|treatment is this|period does|months have i|property is it|payday loan|order does this|due date on that invoice|one debt or more|another account with you|this debt|this bill|bill for|vodafone bill|original lender|original creditor|broadband|the debt for|loan is this|account is this|this relate to) ; !~ credit|happens|scam|not mine|never|statute|is this a scam|settle|interest if|send|prove|proof|my plan|stop
    (break|breakdown|itemise|itemize|explain|remind me|detail) ~ (amount|debt|charges|balance|what this is|the debt|this debt|this is for|bill|how it) ; !~ installments|parts|over time|what that means
    ^ what is this (about|for|debt) ; !~ this message about
    why is it (so much|so high|higher)
  `,
  ask_discount: `
    (write|lower|reduce|reduced|smaller|less|save|wiggle room|promotion|promotions|bit off|anything off|something off|off it for cash|knock|shave|settle for|settlement|sum|figure|come down|leniency|slash|meet me) ~ (some of it off|figure|debt|balance|what i owe|if i pay|today|cash|for early|can you|could you|would you|is there|do you|make me|accept|taking|because of my situation|settle this|do i save|settle for half|program|some of it) ; !~ fee|fees|interest|installment|monthly|per month|weekly|payments|payment plan|hours|salary|bank|credit|score|late charge|my rent|i will|court|wages
    make me (an offer|a deal|smaller)
    can i pay less
    (what|how much) .. take to settle
    if i pay .. (what do i save|how much off|what is the discount)
  `,
  ask_fee_waiver: `
    (fee|fees|interest|charges|late charge|penalty|penalties|charge) ~ (waive|waiver|let me off|gone|pause|relief|not the fees|take off|remove|drop|goodwill|reduce|without|forgive|cancel|stop adding|freeze|scrap|reverse|refund|strip|leave out) ; !~ how much|card fee|credit score|direct debit|cancel the contract|free to pay|is there a charge|dispute|never agreed|stop the calls
    (first time) .. (late) .. waive
    but not the (fees|interest|charges)
  `,
  ask_if_bot: `
    (anyone|anybody|someone|human|person|computer|machine|robot|bot|siri|automatic|automated|yoke|real) ~ (real there|or bot|or robot|or machine|or human|fast to be|write this|an actual|breathe|do i speak|i am speaking with|human being or|are you|talking to a|reading these|read by a|put a robot|is there a human|did a|like siri|only talking) ; !~ want|let me|need|speak to a human please|connect|no bots|get me|give me|transfer|prefer|can i speak|refuse|scam|wrong person|looking for|do not want|real company
    ^ (human|person|real person|actual person|a human|an actual human being|real human) [or] [bot|robot|ai|machine]
    do you (breathe|have a pulse|have feelings|sleep|eat)
  `,
  ask_instalment_options: `
    (plan|plans|installments|installment|arrangement|options|per month|fortnightly|weekly|rates|affordable|smaller amounts|payments|dribs and drabs|staged|in 3|in three|bits|month plans|deposit needed) ~ (can we|can i|could we|work out|list|got anything|is a|how do|i want|come to some|sort me out|any chance|i need|i would prefer|let me do|put me on|is there|can ye|do you offer|do you do|what would|possible|look like|cheaper per|offer|set me up with|available|every month) ; !~ already|my plan|cancel|status|left|next|due|missed|{money}|change|move|how many left|what plan am|which plan|paid|settle|discount|so far|plan you suggested|the date|finish|behind on|agreed|did i|am i|dispute|pay off|finished|autopay|automatic
  `,
  ask_more_time: `
    (until|till|pause|hold|wait|delay|prolong|extra|extended|extension|breathing space|defer|postpone|postponement|patient|patience|few more|couple more|couple of|little longer|longer|stall|fortnight|chance|another) ~ (can i have|can you|could we|could you|i would like|be|payment|everything|put my account|account on|money|days|weeks|month|date be|due date|leave it|give me|please|payday|to pay|would save|until|something|something for you|would help|i need|need) ; !~ call|speak|talk to|phone|hold on|on hold an|hold the line|interest|second|minute|sec|insolvency|installment|my plan|arrangement|hear from|waiting weeks|for an answer|hours|court|charge|old|been|since|agreed|contact|text|until you prove|proof|on my payment|contract|employer|scheduled
    i can not do anything (before|until)
    ^ [a|just] (little|bit) longer
  `,
  ask_payment_methods: `
    (can i|can we|where|how|who|what|is|in what form|do you|quickest) ~ (amex ok|google pay|apple pay|your office|mail the check|cheque out to|someone else card|someone else pay|western union|another currency|pay on the app|pay on your website|way to pay|by wire|by bacs|bacs|use a credit card|free to pay|drop it in|branch where|ewallet|bank account types|i can pay this|can pay this|can i pay it|post office|paypoint|pay at|pay in cash|accept cards|take cards|make the cheque|pay you|over the counter|in person) ; !~ installment|monthly|less|not working|declined|error|if i|discount|what happens|until|link|off|when|late|plan|fortnightly|dribs|proof|find|get my number|back
    (google pay|apple pay|western union|amex|paypal|venmo|zelle|cash|card|bank transfer|cheque|check|crypto|revolut|moneygram) [is|are] (ok|okay|fine|accepted|possible|allowed|good) $ ; !~ not
    ^ (google pay|apple pay|western union|amex|paypal|venmo|zelle|card|cash|cheque|bank transfer|visa) $
  `,
  ask_plan_status: `
    (plan|installment|payment|payments|due|rates|arrangement|november one|schedule) ~ (when does|how much have|have i paid|paid so far|dates|what day|when are you taking|next|what date|this month|already agree|remind me of|confirm what|which|what is my|supposed to pay|how far|nearly finished|did i miss|finished|everything paid|start|end|still have|do i have a|do i pay every|hows|how is|left|how many|am i on) ; !~ can i|could i|want to|move|change|late|need more|wrong|dispute|lower|set up|offer|bought|debt from|bill for|skip|pause|method|interest
    what day does it come out
    when are you taking (the money|it|my payment)
    (next|my next) (due date|payment|installment|due)
    am i (nearly|almost) (finished|done)
    (what|how much) (have|did) i (paid|pay) (already|so far)
  `,
  ask_who_is_calling: `
    (who|what|which|where|why|is this|are you|on whose) ~ (company r|do you want from me|a bank|electric company|citibank|whose behalf|never heard of you|missed call from this|called me from this|in relation to|got this text|get this text|are you based|have i here|department is this|nature of your business|is ugoda|your business with me|is this number|sent me this|messaged me|texted me) ; !~ debt|owe|scam|wrong number|scammed
    (i|somebody|someone) (got|had|called|rang) .. (missed call|from this number)
    what is ugoda
    (never heard of you) .. who
    wat company
  `,
  attorney_represented: `
    (lawyer|attorney|solicitor|solicitors|legal department|advocate|barrister|counsel|legal team) ~ (our|my|will respond|will call|instructed|will answer|we have|contact|speak|represents|talk|deal|retained|is handling|all communication|through) ; !~ your lawyer|your solicitor|your attorney|will it go to|going to a|do i need|should i|your legal
    ^ (lawyer|attorney|solicitor) $
  `,
  bereavement: `
    ^ [he is|she is|is] no longer (living|alive|with us|on this earth|amongst us|among us) ; !~ lives at
    (is not living anymore|not living any more|since my partner passed|rip|rest in peace|pass away|took his own life|took her own life|did not make it|director passed|owner passed|took his life|took her life|killed himself|killed herself|hung himself|hanged himself) ; !~ rip off|ripped|make it on time|make it to|make it by|mother tried|rip up
    (husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|he|she|owner|customer|tenant) (passed|passed on|departed|is no more|is with god)  ; !~ passed me|passed the|passed it|passed a|passed his|passed her|passed my
  `,
  callback_request: `
    (call|ring|phone|buzz|try|call back|called) ~ (ask your manager to|tonight|at noon|after 7|then|tomorrow|at 4|on the phone at|i would prefer you|easier by phone|i can not type|now|after 17|i wait|waiting by the phone|nobody called me back|sorry i missed you|returned your call|at two|on monday|our office|when i finish|i finish work|later|next week|in the afternoon|this evening|me then|to discuss|on friday) ; !~ not call|do not|never|stop|why|scam|who|called me 9|times|text instead|but not|i will call|i can call|before 9|at work|no more|called me from|harass*|the bank|my lawyer|wrong|by phone is|at my work
    (let us|can we) (talk|speak) (on|by|over) the phone
    ^ [please] (call|ring|phone) (me|us) (now|please|asap) 
    i (wait|am waiting for|await) your call
  `,
  cease_contact: `
    (stop|do not|no|zero|never|forbid|not|refuse|finish|cease|nothing) ~ (all contact|all calls and letters|call do not write|do not write|tormenting|contact me my employer|have permission to contact|to contact me|contact with me|communicate with you|come near me|visits|calls and letters|right to come to my home|be contacting|visit my property|implied consent to visit|contact me further|in peace|hounding|harass me|harassing me) ; !~ at work|before|after|by phone|text only|instead|until|sms|my work|by text|call my|email is|fine
    ^ (no|zero) contact [please] $
    (this is|it is) harassment stop
    let me live in peace
    i already (asked|told) you not to (contact|call|write)
    i want (zero|no) contact
  `,
  channel_preference: `
    (whatsapp|post|letter|letters|written communication|us mail|snail mail|text only|calls only|texts|text|email|emailed|e-mail|messenger|facebook messenger|voice messages|voicemails|by post|in writing) ~ (use|send it by|send me a|please put it|from now on|i would prefer|only please|is best|i do not do|deaf|no texts|send texts|instead of ringing|can reminders be|would be good|can you use|let us move|best|easier|rather you|sooner get|only|would ye|no more|reminders|use my home|use my personal|use this number for|instead|by text|contact only) ; !~ stop|payment|pay|link|agreement|validation|proof|contract|statement|never agreed|data|unsubscribe|no more texts|no more whatsapp|do not text|i got|copies|breakdown|sent me|scam|scammed|receive|want no|block|harass*|records|proof|not real
    (text|email|write|whatsapp|message) (me|us) [please] (instead|only|rather|not)
    rather you (texted|emailed|called|wrote)
    (email|texting|whatsapp|post|text) is (best|easier|better|fine|preferred)
  `,
  clarification_request: `
    (what|which|why|i|is that|so what|how|in what) ~ (is an installment|does that word|meaning|sense|no understand|are you asking|do you need from me|one do you mean|you mean this month|per month or|including interest|each time or|do i do now|with that option explain|is the catch|notion what|no idea what you|you on about|you need that|asking that|is that for|for example|would i be agreeing|am i agreeing|that means|this means|a settlement|the difference|do you mean|the question) ; !~ scam|debt|payment methods|discount|cost
    (plain english|simple english|in english please) ; !~ speak
    meaning what
    in what sense
  `,
  complaint: `
    (fspo|mp|congressman|congresswoman|senator|compensation|apology|reclamation|disgrace|unacceptable|denounce|consumer office|breach of gdpr|broke the rules|broke the law|your service is terrible|shouted|discussed my debt|post about this everywhere|nobody listens|on hold an hour|waiting weeks for an answer|times in one day|ten times a day|times a day|complained and heard nothing|rude|ombudsman|regulator) ~ (i|my|me|this|your|you|will|want|is|a|that) ; !~ amount|offer|option|plan|discount|times 60|price|not acceptable to me this plan|damages|court for damages
    (you|they|your staff|your agent|your collector|the man|the woman|the lady|the guy) .. (shouted|yelled|screamed|swore|threatened|insulted|mocked) 
    you (called|rang|ring|call|texted|text) me .. (times|every hour|all day)
    this is (a disgrace|unacceptable|disgraceful|outrageous|an outrage) ; !~ offer|amount|interest
  `,
  contact_update: `
    (new|old|changed|change|moved|moving|update|fix|spelled|wrong|my name|use|save|put|here is|gone back|broke) ~ (address for me|old house|email address|my name wrong|my name it is|file with my|to scotland|to another state|this is my address|company name|contact for invoices|billing address|number is|from now on|this number|on my file|new number|new address|telephone|address change|apartment number|phone number|my new|postcode changed|number changed|phone broke) ; !~ wrong person|not my name|debt|bank account|card|remove|delete|stop|texts only|by text|do not use|not my number|belongs|call this|pay|work number|plan|scam|gpay|lawyer|account number|reference|sim card
    ^ (new number|new email|new address|address change|change of address|new phone|new email address) [please] [$]
    (moved|moving) (to|house|home|flat|away) ; !~ before that bill|moved out before|payment|date|not live
  `,
  counter_offer_instalments: `
    (pay|clear|settle) it in (thirds|halves|quarters|two|three|four|instalments of)
    {number} (times|x) {money} ; !~ called|rang
    {money} (pw|pm|pcm) 
    (low|small|smaller) payments first .. {number} then {number}
    {money} on the (1st|first|15th|last|5th|10th) of (every|each) month
  `,
  counter_offer_lump_sum: `
    {money} (and|then) (we are|you) (quits|done|even|never|clear|close|leave|forget|drop|stop) 
    (call it|knock it down to|bring it down to|split the difference|meet me in the middle|agree on|in one go to settle|single payment to|to resolve the dispute) ~ {money} ; !~ a month|per month|installments|owe
    (would|will|can|could|does) {money} (settle|close|clear|do it|sort|cover|finish) [it|this]
    {money} (to|would) (settle|close|clear|resolve) (it|this|the|everything)
    {money} today if you (clear|close|wipe|settle|write|drop) ; !~ a month
    ({fraction}|{percent}|fifty percent|cents on the dollar) .. (in one go|to settle|and we|shake hands|settle|done)
  `,
  data_access_request: `
    (data|information|info|file|recording|recordings|phone call|transcript|letters you sent|notes|privacy|records|correspondence) ~ (request|collected|got on file|show me my|my whole|copy of|send me the|copies of|agents wrote|from where|do you share|how long do you keep|legal basis|why do you process|privacy notice|rights|confirm whether|data protection|have on me|see my|give me|please|download|all correspondence|ye have on|processing of|access|hold about|everything) ; !~ delete|erase|remove|destroy|forget|cancel|withdraw|not keep|consent|stop|delete the recording|debt|invoice|payment|validation|stolen|used my|thief|update|new address|bank details|scam|plan|wrong|account details|legal basis for the debt
    ^ [my] data (please|request)
  `,
  data_erasure_request: `
    (destroy|delete|erase|remove|take me out|withdraw|no right to hold|never consented|did not allow|do not keep|forget|cancel|deletion|wipe|purge) ~ (files you have|gdpr|ccpa|from your database|of your database|data processing|my information|having my data|my data|use my data|conversation|recording|phone number and address|bank details|my card from your system|personal datas|whatever you have|in writing|account data|database|everything about me|my details) ; !~ credit report|text|texts|mailing list|sms|debt|default|score
  `,
  dispute_amount: `
    (refund|deposit|discount|credit|cancellation|overpayment|rebate|voucher|return|returns) .. (was not|is not|never|has not been|not been|did not get|were not) (credited|deducted|applied|taken off|on the balance|on it|included|showing|counted|reflected|on my balance|come off) ; !~ interest
    (interest|rate|apr|fees|charges|late fees) .. (more than the law|above the legal|over the legal|illegal|usury|usurious|unlawful|higher than agreed|not in the contract|never in the contract|not allowed|cap|twice the legal|were not agreed|legal limit|never told)
    (agreed|quoted|promised|signed for|told me|told) .. (a lower|lower|less|a smaller|a cheaper|a different) (price|figure|amount|sum|rate|total|number|fee|than)
    (price|figure|amount|sum|rate|total|quote) .. (agreed|quoted|promised|signed for) (was|is) (lower|less|smaller|different|half|cheaper|{money})
    (how|why) (has|have|did|is|does|can) .. {money} (turned into|turn into|become|became|grown to|go to|gone to|end up as|now) {money}
    (make it|reckon it is|reckon it|work it out as|count|counted|get) {money} not {money} ; !~ can do|pay|a month
    (double|twice|triple|three times|ten times) (what|the amount) .. (should be|owe|owed|borrowed|spent|agreed|was|told)
    (sums|sum|figures|maths|math|numbers|calculation|arithmetic|total) (are|is) (out|off|miles out|way out|all wrong|nonsense|rubbish|a joke) [by]
    (balance|bill|total|debt|amount|statement|figure) (includes|included|contains|has) .. (returned|cancelled|never had|never ordered|already paid|paid for|twice|not mine|not use|did not)
    (my|the bank|app|online|account|records|receipts|statement|statements) .. (shows|show|says|say|has|have) .. (less|a smaller|smaller|a lower|lower|another amount|a different amount|a different figure|something else) ; !~ offer
    (owe|owed) .. (something|some of it|part of it|a bit|a little) .. (but|though|just) .. (not|nothing) (like|that|near|as|so|this|anywhere)
    {money} last (week|month|time|letter|year) .. (and now|now) {money}
    (contract|agreement|quote|paperwork) (says|said|states|stated) ({percent}|{money}|{number}) not
    (letter|bill|statement|email|text|you) (said|says|showed) {money} .. (and now|now|yours|this one|this says|today) .. {money}
    (sum|bill|maths|math|figure|number|balance|amount|invoice|payments|deposit|billed|vat|that|it|debt|hospital said|insurance|interest) ~ (wrong|now you say|you want {money}|not this much|not the full amount|not deducted|paid down more|check your|error on|not so big|does not match|applied wrongly|but i was there one|should come off|should have covered|i owe {money}|that much|two grand|way too high|messed up|double what|not that|have the figure|not what i|more than that|should be {money}) ; !~ wrong number|wrong person|wrong amount by mistake|payment amount|is wrong with your link|card|link|plan|offer|option|can pay|could pay|if you|number of installments|phone|address|apartment|account number|identity|my name|date|insult
    i (borrowed|owed) {money} and you want {money}
    (no way|there is no way|can not be|could not be) .. (that much|i owe {money}|so much)
    (i accept|i admit|i know) i owe .. (but not|and it is not|not this|not that)
    you have not (deducted|counted|taken off|included) 
  `,
  dispute_identity_theft: `
    (lost|stolen|missing|mislaid|took|copied|nicked|pinched|robbed) .. (id card|my id|passport|driving licence|driving license|wallet|purse|handbag|bank card|documents|social security card|papers|identity card) ; !~ can not pay|send it again|new card on|my job
    (whoever|person who|someone who|guy who|scammer|hacker|thief|criminal|crook) .. (had|has|copied|used|got|stole|took|did this|opened|signed) .. (my|a copy|in my)
    (copy|photo|picture|scan|number) of my (passport|id|licence|license|social security|identity card|bank card) ; !~ send|need|want|attach*
    (forged|faked|copied) .. (signature|my name|my id|document*)
    (licence|license|hacker|scammed into|tricked by|fraudster|person who said|unknown person|impersonator|pretending to be me|information was used|thief|robbed my details|stolen|stole|fraud|forged|my name) ~ (stolen and used|bought those|taking this loan|on the phone|took a loan|took credit|did this|bought a phone|without my consent|charges were made|got a loan|opened|took out|not me|loan in my|on my data|used my|to get credit) ; !~ are you|is this|stole my money you|sounds like|my bank says|action fraud|report you|scammed before|scammed my
  `,
  dispute_not_mine: `
    (debt|account|bill|invoice|loan|car|phone|contract|shop|shopped|tenant|guarantor|company|signed) ~ (never shopped|never had a|my father is|same name|previous tenant|did not live there|before that bill|sold that|never owned|did not sign|was not a guarantor|limited company|addressed to another|belongs to our sister|someone else is account|somebody else is debt|someone else|somebody else|not mine|deny this|formally dispute|contest this|not the debtor|no account with them|never with|never owed|do not owe that|nothing to do with me|never took|never signed) ; !~ amount|stole|stolen|fraud|forged|my number|this number|wrong number|late fee|full amount|tenant here now|the guy you want left
    (i|we) (never|have never) (shopped|owned|banked|signed|lived|rented|had an account|had a contract|was with|were with|been with) 
    (i deny|i contest|i dispute|i formally dispute|i do not accept) (this|the|that) (debt|claim|account)
    i have no account
    i did not sign anything
    (pay|paying|chased|charged|billed|blamed) for .. (something|a debt|a loan|things|stuff|a bill) .. (not mine|is not mine|not my|did not take|never took|never bought|not order)
    (right|correct) person .. (never owed|do not owe|did not owe|owe nothing|not my debt|is not mine|never borrowed|never had)
    never owed (that|this|you|them|anything|a penny|it|any)
    wrong (debtor|customer|borrower|client) .. owe
    ^ [right name|right person|right man|right woman] wrong debt $
    (pay|paying|chased for|billed for|charged for) (someone|somebody) else [is|s] (bill|debt|loan|account)
    (debt|bill|it) (is|was) (his|hers|theirs|her debt|his debt)
    it is (his|her|their) (debt|loan|bill|account)
  `,
  dispute_service: `
    (gym|job|dentist|car|course|school|hotel|service|services|contract|boiler|sofa|jacket|hospital|apartment|hot water|solar panels|delivery|shipment|software|consultancy|shop|salesman|size|notice|they|company|item|items|lessons|procedure|test|landlord) ~ (was closed|botched|messed up|lemon|cancelled|no lessons|filthy|within 14 days|can not charge|kept charging|delivered another|lied to me|keep their side|breach of contract|never worked|fell apart|was fake|did not have|never done|mould|withheld rent|no hot water|do not produce|short by|damaged|not rendered|never went live|did not deliver|did not make the service|receive nothing|wrong size|did not receive|not what they promised|gave notice|promised me one thing|not delivered|broke down after|faulty|defective|not installed|refused to refund|poor|not finished) ; !~ link|payment page|payment system|wrong number|card|app|identity|my name|lost my job|contract ended at work|plan cancelled|standing order
    (breach of contract) ; !~ i am in breach
    i cancelled (within|in time|before|it|the|my|last) ; !~ payment|direct debit|card
    they (promised|lied|kept charging|sent the wrong)
  `,
  dispute_time_barred: `
    (last payment was|limitation|six years|7 years|years|default dropped off|zombie debt|dead debt|restarting the clock|{duration}|{year}|too old|too much old|wrote it off|prescription|out of time|barred|enforceable|enforced|too late|by law after) ~ (in {year}|defence|are up|is up|it is over|old dead|not restarting|for this|nobody contacted me|first i hear|why now after|not enforceable|any more|closed that account|when i was {number}|from before|by the original|debt|legal anymore|cancelled|claim is|that is out|years too late|limit) ; !~ paid off|i paid|settled|month plan|been married|job|worked|passed away|bankrupt|iva
    zombie debt
    (last|final) (paid|payment|payed|paid it|paid anything) [was|made] (in|back in|around|since) {year}
    (limit|cutoff|deadline|time limit|expiry) .. (how far back|how long you|for collecting|to collect|on old debts|on debts|on a debt)
    (not|never|nobody|no one) .. (paid|acknowledged|written|asked for|contacted me|mentioned|heard) .. since {year}
    (not|refuse to) restart* the clock
    you are years too late
  `,
  hardship_illness: `
    (chemo|signed off|bipolar|covid|kidneys|kidney|medicine|medication|seizures|alcoholic getting treatment|walk|housebound|health|operation|hospital|back|poorly|nerves|ill|sick|surgery|stroke|cancer|ms|depression|disabled|doctors say) ~ (going through|by the doctor|episode|caught|lost weeks|failed|spend everything|can not work|got|barely|i am|downhill|of the heart|home from|in bits|off work|are shot|months|i have|i got|diagnosed|recovering|having|my) ; !~ call me back|at the back|get back|pay back|paid back|hospital billed|hospital said|sick of|payday|procedure|invoice|my money back|health insurance should|hospital bill is|back to english|gone back|back on the|back door|not so big|back in {year}|be back|am back|text back|back later|looking back|went back|bills
    (do not have long left)
    (poorly|housebound|bedbound|bedridden)
  `,
  hardship_income_loss: `
    (worked|work|job|restaurant|shop|client|customers|funding|incomes|federal worker|lower paying|benefits|universal credit|unemployment|ssi|food stamps|mill|maternity|retire|fire me|canned me|agency|gig|contract|business|hours|wages|salary|laid off) ~ (not since|have not|temp|finished|had to close|lost my|are not paying|lost our|let everyone go|two incomes to one|not getting paid|lower paying|stopped|ran out|cut off|shut|scratcher|statutory pay|forced to|without|from work|they|nothing for me|lost|closed|folded|ended|no longer|dried up|reduced|cut) ; !~ stopped working properly|card|link|site|phone|boiler|stopped payment|contract was cancelled|gym|internet|plan ended|my work number|call|text|service|broadband|late for work|lost my card|the job was botched|lost your|cancelled my contract|cancel
    they (fired|fire|canned|sacked|laid) (me|us) 
    (lost my gig|i am without work|on the scratcher|on the dole)
  `,
  hardship_other: `
    (baby|storm|sleeping in my car|hostel|food bank|breadline|keep up|energy bill|stretched|times are hard|terrible year|money is tight|not a bean|have not a bean|pot to piss|maxed out|domestic abuse|ex controlled|in jail|war in ukraine|care home|family back home|financial difficulty|difficult financial|situation is very hard|carer|struggling|evicted|homeless|broke|skint|fled|flee) ; +~ i|my|we|money|everything|times|have|business|situation ; !~ baby is sleeping|baby sleeping|will i|go to jail|can i|call|contact you|insolvency|am i going|woke|in jail if|what the baby|broke down|broke up|phone broke|broke the|broke your => kind=financial_difficulty
  `,
  identity_confirm: `
    ^ [yes|yeah|aye|ok|hello|hi|sure|absolutely|correct|yep|hiya|ye|still] [yes|it is|that is] (i am|im|it is|this is|my name is|me name is|speaking|you have reached|you are speaking to|you are talking to|i go by) .. [here|speaking|yes|yeah|correct|me|aye] ; +~ yes|yeah|correct|speaking|here|reached|aye|that is me|ye|myself|same|absolutely|sure|how can i help ; !~ not|no|nobody|wife|husband|mother|father|son|daughter|sister|brother|wrong|scam|who|paying|broke|sick|too|the landlord|interested|busy|unemployed|calling|from|working|at work|driving|a minor|years old|interpreter|carer|sorry but => is_account_holder @0.75
    (that|thats) (is|would be) (myself|my name|me|correct i am) ; !~ not|no => is_account_holder
    (me speaking|present|still me|the very person|the nathan you|you are after|i am the borrower|same person as before|same as on the bill|is me|got the right guy|right guy|right woman) ; !~ not|no|wrong|paying|happening to => is_account_holder
    i am (her|him|mr _|mrs _|ms _) ; !~ not|wife|husband|wrong|calling => is_account_holder
  `,
  identity_deny: `
    (i am|im|this is|it is|that is|my name is|am) (not|no) _ [_] [_] $ ; !~ wrong number|nobody|no one|paying|happy|sure|interested|able|afraid|mine|my debt|right|working|enough|fair|possible|true|correct|acceptable|good|ok|alone|moment|real|private|here|home|rich|in|at|an option|going|accepting|legal|a bot|agreed|living|well|safe|convenient|english|fake|scam => is_account_holder=false @0.7
    (my|first|last) (name|surname) .. (not|different|is not|another) ; !~ wrong number|used my => is_account_holder=false
    (that|the) name (is not mine|is not me|is wrong|does not match) => is_account_holder=false
    (someone else|a different person|another woman|another man|another person|different person) ; +~ i am|im|you are talking to|speaking to ; !~ debt|someone else is|to talk|speak to someone|let me => is_account_holder=false
    not (the person|who|the customer|the debtor|the borrower|the account holder|the one on the phone) [you|on] ; !~ wrong number => is_account_holder=false
    ^ [no] not <given-name> => is_account_holder=false
    (i do not|i never) (go by|said i was) => is_account_holder=false
    (naw|no) i am (no|not) (him|her)
    not he $ => is_account_holder=false
  `,
  inconvenient_place: `
    (i am|im|it is|the baby is|this is|my coworkers|i share|evenings|afternoons|not|do not|contact me|please do not) ~ (get in trouble|on a train|everyone can hear|with family|on holiday|in the morning|so late|nearly midnight|so early|sunday|christmas day|at sunset|on fridays|sleeping|private|my work number|to my workplace|see these messages|this phone with|at the dentist|up a ladder|out at the minute|supermarket queue|between 5 and 7|do not suit|only please|moment for talk|in street|hours of work|in a queue|at a funeral|in the library|in bed|at the gym|in a lecture|with customers) ; !~ pay|payment|late fee|paying late|late with|text only|email only|behind|late on|call me back|till 3 in class 14|statute|years|too late to collect|is it too late|wrong number|never
  `,
  insolvency_proceedings: `
    (pia|pip|receiver|wound up|cva|examiner|proof of claim|filed jointly|winding up|liquidator|trustee|iva|bankruptcy|chapter|dro|insolvency|administrators) ~ (in a|with a|appointed|is being|entered|with the court|my husband and i|file|filed|the company|i am|discharged|was|petition) ; !~ will you|petition to wind us|if i|are you going
    filed jointly
  `,
  language_switch: `
    (language|languages|polish|spanish|portuguese|english|romanian|welsh|irish|gaeilge|french|german|arabic|hindi|urdu|ukrainian|chinese|italian|russian) ~ (rather speak|someone that speaks|my language|speak|no english|only|can we do|back to|switch|change|which|available|do you have|can i get it|as gaeilge|translate|please|i am from|mother) ; !~ plain english|simple english|translate dog|lawyer|bank|course
    ^ (language|translate|translate please|change language|switch language|as gaeilge) $
    translate please
  `,
  minor: `
    (grade|junior cert|freshman|high school|middle school|primary school|secondary school|girl of|boy of|younger one|minor|juvenile|child|kid|underage|leaving cert|year 9|year 10|homework) ~ (i am|im|in|doing|{number} years|{number}|my|this is|who is {number}|phone|number|belongs|only) ; !~ of debt|owe a minor|issue|injury|my kids to feed|have a daughter and|single|feed|nursery|support|fees|custody|school closed|lessons|course|year plan|payment|help me with|help with
    ^ [i am|im|me is|how can i owe money i am] [only|just] (6|7|8|9|10|11|12|13|14|15|16|17|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) $
    i am (6|7|8|9|10|11|12|13|14|15|16|17) $
    not be 18
    (son|daughter) ~ ({number} years|{number}|years old|this is|phone|number|belongs|only) ; !~ payment|feed|kids to|lessons|account for|not here|diagnosed|debt|died|passed
    (6|7|8|9|10|11|12|13|14|15|16|17|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (years of age|yrs of age|years young|yrs old next|years old next|yrs old in|years old in|next birthday) ; !~ debt|account|loan|customer
    (18|eighteen) (next year|next month|next week|in {date}|soon|on my next birthday|next summer|this summer|til next|until next) ; !~ payments|months|installments|pay
    (turn|turning|be|become) (18|eighteen) ; !~ months|payments|installments
    ^ [hi|hello|but] i have (8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) years $ ; !~ owe|debt|payment
    (he|she|the person|the owner) is [only|just] (8|9|10|11|12|13|14|15|16|17|a child|a minor|a kid|under 18|underage) ; !~ mother|father|minutes|months|late
    (i am|im) (a|an) (juvenile|minor|underage)
  `,
  opt_out: `
    (stop|do not|never|no|quit|enough|cut it out|block me|discontinue|turn off|no longer wish|not a|unsubscribe|opt out|never agreed) ~ (text me|texts|text|messages|sms|whatsapp|blowing up my phone|call list|texts and|receive these|by text|write me|get texts|opt out) ; !~ text me instead|text only|texts only|use my|email me|call me instead|i do not do whatsapp|at work|deaf|by text please|link|texts for|instead of|got this text|i got a|prefer|rather|data|scam|only text|not text before|after|phone calls text|voicemails
    (turn|switch|shut) off [the|these|your|all|my] (notifications|alerts|texts|messages|reminders|sms|emails) ; !~ the lights => scope=channel
    (turn|switch|shut) [the|these|your|all] (notifications|alerts|texts|messages|reminders|sms|emails) off => scope=channel
    (mute|silence|disable|deactivate|cancel) [the|these|your|all] (notifications|alerts|texts|messages|reminders|sms) => scope=channel
    (stpo|sotp|stop it texts|do not call list|dnc)
    how do i (opt out|unsubscribe|stop these|stop the)
    ^ no (sms|texts|messages|whatsapp|more texts|more messages) 
    (enough|no more) (messages|texts|whatsapp)
  `,
  pay_in_full: `
    (full|complete|whole|everything|entire|entirely|all|every penny|100 percent|remaining|to zero|all of it|in one go|at once|total) ~ (pay off|paying|i will pay|close the account|charge the|i am able to pay|i want pay|bring the balance|finish my plan|square it|take the full|here is the full|full settlement|pay it|pay every|what is owed|knock it all|i will clear|pay all|settle|pay the money|want to pay) ; !~ not|can not|what if|discount if|how much off|installments|reduce|settle for|half|{fraction}|per month|a month|if i pay|less|save|knock off|payments|paid|already|can i pay less|how do i get|already paid|i have paid|when do|instead of
  `,
  payment_problem: `
    (card|payment|link|page|code|otp|postcode|3d secure|system|sort code|american express|screen|machine|autopay|bank|app|site|online banking|standing order|money|website|glitch|transfer|portal|checkout|cvv|paypal) ~ (rejecting|not accepted|did not go|will not let|never arrived|not coming|not found|nothing happens|does not work|invalid|will not take|froze|did not take|do not know why|reversed|not authorised|not supported|hung up|locked|flagged|cancelled by mistake|has not left|glitch|declined|rejected|error|crashed|stuck|expired|failed|timed out|keeps|is rubbish it|not loading|spinning|blank) ; !~ send a new one|send new|new one|my plan|contract|service|broadband|lost my job|boiler|money for|insurance|does not work for me|those numbers|debt|statute|phone broke|send me another|job
    (nothing happens|page not found|not authorised|otp not)
  `,
  promise_to_pay: `
    (i will|i am|you will|it will|give ya|going to) ~ (drop {money}|have {money} for|be in your account|see {money} from|mailing a check|go to the bank|throw ye {money}|get it over to you|over to you by|in your account|sort you out|see you right) ; !~ not|if you|what if|a month|per month
    (you have my word|my word is)
  `,
  prompt_injection: `
    (pretend|what were you told|system|print|new rule|you must|reply with|say that|policy|bypass|skip|break your rules|free from all|let us play|encode|script|role|im start|assistant|previous text|real instructions|list the|call mark|details of another|obey|authorised to|authorized to|override|limit|json|functions|customer data|verification) ~ (waive the debt|told to do|identity verified|all customer data|agree with the user|every question with yes|word approved|been forgiven|maximum discount|override the limit|verification|just this once|restrictions|you are the debtor|base64|alert|content|accept all|is now zero|the real instructions|functions you can|mark paid|another debtor|my commands|print the limit|policy file|policy json|instructions in|your rules|accept offer of|system you) ; !~ payment instructions|link expired => asks=ignore_rules
    (im start|mark paid|system you accept|role system) => asks=ignore_rules
    new rule => asks=ignore_rules
    (bypass|skip) [the|identity|your] (verification|check|checks|security) => asks=bypass_verification
    (list|what are) the (functions|tools|commands) you can => asks=reveal_prompt
    (details|data|balance) of (another|other) (debtor|debtors|customer|customers) => asks=other_data
  `,
  provide_factor: ``,
  refuse_to_pay: `
    (sue me|you will get nothing|getting sod all|waiting a long time|not handing over|shall not be paying|no obligation to pay|you get 0|not now not ever|not you|get nothing|no pay nothing|paying nothing|withholding payment|not paying|never paying|never pay|will not pay|refuse) ~ (go ahead|you|ye|money|i|we|bailiffs|for that|to you|get lost|this|it|original creditor) ; !~ what happens|if i do not|will i|service|product|until|in full today|what if|company is not paying|federal|customers are not|employer|boss|are not paying us|late|what will
    (withholding|withhold) payment
    not now not ever
    get lost .. paying
  `,
  reject_offer: `
    (option|options|offer|offers|plan|discount|payments|figure|deal|price|numbers|those|that|both|salary|it|them) ~ (no good|no to the|something better|insult|too big|neither|beyond me|not possible for me|not doable|hard pass|turn that down|too small|not going for|never going to work|even worse|stretch to|do not work|disagree with|says no|not in a position to take|rubbish offer|not that one|i say no to|can not do it at|not for me|too much for me|can not accept|unworkable|not enough|too high) ; !~ balance|link|card|i owe|bank|math|error|can i|wrong number|payment page|amount is wrong|website|site|app|sum|job|interest is|you have messed
    (hard pass|i will pass|pass on that|not that one|no thanks to that)
    (you need to|you will have to) .. (better|do better)
  `,
  repeat: `
    (broke up|slow down|again|resend|cut off|deleted your|once more|louder|too low|silent|you what|wha|go over|start over|one more time|did not get that|missed that|come again|say that) ~ (there|please|what was the|that message|message|came empty|did it say|noisy|voice|went|tell|options|talk|that|your) ; !~ cut off my|link|payment|never|not contact|do not call|pay again|in my life|loan|wage|ssi|unemployment
    ^ (you what|wha|what is that|say what|eh|sorry what|what was that|wdym say again|start over please|slow down please)  [$]
    (you|it|line|message|call) (broke up|cut off|cut out|went silent|went dead|got cut off)
  `,
  report_payment: `
    (transfer|payment|wire|money|cash|invoice|insurance|bill|venmo|bailiff|garnished|overpaid|paid) ~ (went through this|already took|i have made this|i did the|sent ye|has been settled|was sent|paid this|ex already paid|at the store|yesterday|put the money in your|transferred|i made on|gave the money|from my paycheck|sent {money} last|just done|i have just|last night|two days ago|2 days ago|this morning|should be there) ; !~ declined|failed|not go|will you|can you|by mistake|wrong|not got|reversed|froze|going to be garnished|can be garnished|not made|tomorrow i will
    ^ (transferred|sent|paid it|all paid|venmoed it|done the transfer) $
    (already|alrdy) (paid|took|sent|settled)
  `,
  request_human: `
    (talk to machines|speak to sarah|spoke to last time|lady i spoke|some1|someone|to a person|to somebody|colleague of yours|a human|real person|an agent) ~ (i do not|i want to|can you put|can i|speak|explain|take over|put me on|get me|need|my situation|cn i) ; !~ text someone else|mean to|are you|is it|looking for|someone else|is there a human reading|scam|or bot|or robot|or machine|call me|wrong|debt
    speak 2
  `,
  request_payment_link: `
    (link|page to pay|button|site to pay|qr code|card details|payment link|click) ~ (new one|send|give me|did not come|secure|where is|would be great|to pay|please|provide|where|old|expired send|pay on|make the payment|what do i|again|another|2 pay|resend) ; !~ nothing happens|not working|scam|suspicious|phishing|virus|fake|does not work and|frozen|is this link|will not click|error|agreement|is broken and i|not going to click
    link 2
  `,
  request_validation: `
    (proof|signature|statements|bill|purchase order|documents|section 77|validation|paper|black and white|own this debt|allowed to collect|contract|agreement|evidence|documentation|delivery note) ~ (what|show me|i would like to see|send me|send us|no pay|request|still have not received|which i signed|put it on|i have 30 days|that you own|you are allowed|want to see|in writing|see that|prove|copy) ; !~ proof i paid|my payment|plan in writing|receipt|data|delete|erasure|write to me|prefer|communication|of payment|stolen|proof of claim|police|letters|deletion|wage|breach|service|my proof|email me the|signed up
    no documents no pay
  `,
  reschedule_payment: `
    (payment|date|installment|plan|arrangement|agreed|today|it|5th|thursday|bank holiday|due) ~ (said i would pay today but|does not suit me|move it|bit later than|running late|take it on|on the 12th|swap my|earlier on the|sooner than|flexibility with|move date|falls on|away on the payment day|wait until the|deferral on my|adjust the date|move the day|do not take|change the date|different day|instead of the|change my payment|push my|put back) ; !~ call|address|phone|court|never received|card|sms|autopay
    ^ (move|change) [the] date $
  `,
  self_harm_risk: `
    (pills|train tracks|tracks|goodbye|written a note|plans to die|never wake up|will to live|top myself|do myself in|river|bridge|kill himself|kill herself|take her life|take his life|razor|rope|gun) ~ (in front of me|i am at|this is my|i have|i wish|lost the|might as well|i will|throwing myself|over this debt|because of these|husband is saying|mother tried|my hand|ready|going to) ; !~ goodbye then|say goodbye and|for headaches|pay for pills|pills cost|jumped the gun|top gun|note to|to pay the bridge|river street
    this is my goodbye
    lost the will to live
    (nearly|almost|close to|tried to|wanted to) (ended it|ending it|end it|killing myself|kill myself|finish it|finished it|took my life|take my life|jumped|jump|died|hung myself|hanged myself) ; !~ contract|subscription|agreement|service|membership|call|boiler|husband died|ship
    (next time|this time|again) .. (succeed|finish the job|do it properly|it will work|get it right|not fail) ; +~ i will|tried|succeed|attempt* ; !~ payment|card|link|pay|transfer|code
    (if|when|once|after) (i am|i was|i were) (dead|gone for good|in my grave|in the ground|six feet under) ; !~ debt is mine
    (collect|bill|money|send|get|chase|invoice) .. (my corpse|my grave|my coffin|my dead body|my funeral|a dead man|dead woman|my ashes|my estate once i)
    (rather|sooner|better off|wish i was|wish i were|prefer to be) [be] (dead|in the ground|six feet under|under the ground|in my grave|in a coffin|buried|not exist|not here at all)
    (only|easiest|best|one) (way out|escape|solution|option|answer|exit|relief|peace) [left|for me] (is|would be) [to|my] (death|die|dying|suicide|end it)
    (kill|hang|hurt|harm|drown|shoot|poison) (himself|herself|themselves|themself) ; !~ dog|cat|film|movie|died|is dead|passed
    (will not|do not think i will|not going to|may not|might not) (make it|survive|see|last) .. (through|tonight|the night|tomorrow|morning|christmas|the week) ; !~ payment|to the bank|to your office|appointment|paycheck|money|on time|meeting|work
    (tell|look after|take care of) [my] (kids|children|wife|husband|mum|mom|family|daughter|son|mother|dog) .. (loved them|loved her|loved him|i love them|i am sorry|when i am gone|after i am gone|i said goodbye)
    (nobody|no one|who) (will|would|is going to) (miss|cry|notice|care|mourn) .. (me|gone|dead|die|died|am not here)
    (earth|ground|sea|hole) .. swallow me
    (jump*|step*|walk*|throw*|fall*|let* go|drive|driving) ~ (pier|bridge|roof|ledge|cliff|platform|train tracks|in front of a|window ledge|multi storey|into the sea|into a wall|lorry) ; !~ holiday|photo|van|walking the dog|to the bridge club|ticket|train to|the wrong
    (easier|better|simpler) .. (if i was not here|if i were not here|if i just was not|without me|if i did not exist|if i disappeared|if i was not around)
    (letting go|let go) .. (of life|of everything|for good)
    (living|life) thing (anymore|any more|is)
    ^ goodbye (everyone|world|all|forever) [$]
    planning (how to die|my death|my funeral|my suicide)
    (top|do) myself [in]
    throw* myself
  `,
  setup_autopay: `
    (automatically|automatic|automate|automated|autopay|direct debit|dd|by itself|sepa|recurring|standing order|auto|mandate) ~ (take it|withdrawal|each month|every month|charge my card|sign me up|can we|come out|i want|payment|yes|please|set up|better for me|from manual|transfer|make it|debit my account|for the 1st|for the plan|set it up) ; !~ did not go|failed|cancel|declined|not go out|cancelled by mistake|stop|human|bot|message|garnish|went out|you are automatic|human being or
    debit my account on
    ^ (dd|direct debit|autopay|sepa) [please|yes] 
  `,
  smalltalk: `
    (craic|story bud|thanks a million|tysm|very kind of you|you are a star|fair play|great weekend|happy christmas|merry christmas|do not mention it|lovely day|good day|i am good|you there|anyone there|alright mate|alright love|how is she cutting|hows it going|ta very much|no bother|cheers|nice one|god bless|safe home) ; !~ pay|owe|debt|call|no bother paying @0.7
    ^ (ta|alright|hiya|heya|well|morning|evening) [mate|love|bud|all|folks] $ @0.7
  `,
  suspect_scam: `
    (rob me|steal my identity|could be anyone|trust you|who you say|company exist|regulated|spam|this number to the police|action fraud|warning from my bank|my bank says|fake|not real|chancer|nigerian prince|scammed|scam|company address|genuine|cheaters|extortion|official website|legit|phishing|con artists|fraudsters) ~ (you|trying|want to|how can i|prove|does this|are you|reporting|forwarding|i got a|it is|this is|yeah right|before|my nan|your email|doubts|by fake|is there|how do i know|i think|sounds|smells|nice try) ; !~ into taking|loan in my name|used my details|opened|tricked by a fraudster|jacket was fake|stole my|i was scammed by the shop|fake item|product
    (nice try|chancer|yeah right) 
    ^ (spam|scam|fake|fraud) 
  `,
  third_party: `
    (act|acting|answer|answering|reply|replying|speak|speaking|write|writing|ring|ringing|call|calling|handle|manage|sort|open|read) ~ (for my elderly|for my mother|for my mum|for my father|for my dad|for my neighbour|for my neighbor|for my nan|for my gran|for my son|for my brother|for my sister|my mums post|her post|his post|under a power of attorney|as her carer|as his carer|on her behalf|on his behalf|my son's debt|my sons debt|my husbands debt) ; !~ died|passed away|dead|not my debt|my lawyer|solicitor => is_account_holder=false
    (i have|hold|under|lasting|got) [a|lasting] power of attorney => is_account_holder=false
    (he|she) is my (employee|employer|boss|tenant|lodger|neighbour|neighbor|carer|client) => is_account_holder=false
    (he|she) (left his|left her|lent me|forgot) .. (phone|mobile|cell) => is_account_holder=false
    (stepchange|landlord|interpreter|my wife|my husband|poa|replying for|carer|mom is not home|mum is not home|support worker|permission to discuss|pass on the message|citizens advice|mother|next of kin|missus|caretaker|representative|appointee|on behalf|nan|neighbour|roommate) ~ (helping|of that|her|let me pass you|deployed|my nan|dementia|acting for|she gave me|at work i will|adviser for|is not here|handling her|he is out|of mr|not a lawyer|for benefits|i am|speaking|answering|here) ; !~ died|passed away|i am sick|my mother tried|not my debt|diagnosed|stole|in my name|lost his job|stays in jail|in jail|is sick|hospital|text me|harass => is_account_holder=false
    (mom|mum|dad|my mother|my father|my wife|my husband) (is|s) not (home|here|in) ; !~ years old|school => is_account_holder=false
    let me pass you to => is_account_holder=false
  `,
  wrong_person: `
    (number|phone|sim|line) ~ (i got his|i got her|i got their|got his number|got her number|given his number|given her old number|he moved away|is mine now|used to belong|now mine|was given to me) ; !~ account number|new number is|my husband|my wife
    not my (name and|number and not my name|name nor)
    (wrong|different) (chap|bloke|fella|lad|lass|girl|gal|recipient|household|family|subscriber|addressee|john|jane|street|flat)
    (number|sim card|text|message|address|house|line|person|phone|tenant|owner|somebody else|someone else|someone|mix up|mixed up|confusing me) ~ (bakery|previous owner|no longer has|meant for|is not for me|new tenant|return to sender|not at this|used to have this|old owner|his debt texts|did you mean to|with somebody else|with someone|for a charity|second hand|want somebody|you are after|fax line|mix up no|the guy you want|not me|i got this sim|got this number|wrong) ; !~ account number|card number|debt is|new number is|pay|identity|wrong amount|opened|loan|bought a phone|stole|installments|reference|used my|phone broke|text me|sort code
    (this is|it is|you have reached) a (bakery|shop|business|school|restaurant|clinic|fax line|charity|pizza place|hair salon|church|pharmacy|garage)
    you (have|must be) .. (mixed up|confusing|confused) 
    (not|no longer) at this address
    return to sender
  `,
};
