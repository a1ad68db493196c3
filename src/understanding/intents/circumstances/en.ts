import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  self_harm_risk: `
    (kill|hurt|harm|hang|shoot|drown|cut|cutting|killing|hurting|harming|hanging|off|offing|unalive|starve|poison|end) (myself|my self|meself)
    (kms|unalive|suicide|suicidal|suicid*|self harm|self-harm|self harming)
    (do not|not|never|no longer|no) .. (want|wanna|wish|reason|feel like|see any point in|see the point of|point in|point|will|like|want to be) .. (live|living|alive|be alive|be here|to be here|go on|going on|wake up|exist|existing|to live|carry on living|be around|being alive|continue living|carry on)
    (want|wish|going|ready|rather|prefer|wanting|better off|hope|might as well|tempted|feel like|plan|planning|thinking of|thinking about|gonna|wanted|could just|would rather|better to|i will just|want to just|could) .. (die|be dead|dead|disappear forever|dying|end it|end it all|end my life|ending it|ending it all|ending my life|take my life|take my own life|never wake up|not wake up|jump off|jump in front|overdose|not be here|sleep forever|were dead|be gone forever|kill myself|slit|end things|end everything|finish it all) ; !~ phone|battery|contract|plan|subscription|service|call|conversation|chat|dead line|deadline ; !> line|soon
    (end|ending|ended|take|taking|finish) (it all|my life|my own life|everything for good|my misery|it once and for all|all this by)
    (cannot|can not|do not|could not) (go on|take it any longer|take it anymore|take this anymore|carry on|live like this|live anymore|keep living|see a way out|cope any more|cope anymore|do this anymore|live with this|keep going|bear it anymore|handle life|go on living|face another day)
    (no|not|nothing) .. (reason to live|point in living|point living|will to live|worth living|left to live for|to live for|reason to go on|way out for me|way out but|point in going on|point of living|point going on|point to life|other way out|hope left|reason to keep going)
    (life|my life|living) is (not worth|over|pointless|meaningless|worthless|not worth living|finished|not worth it|done)
    (better off|world|everyone|family|kids|you) .. (better off|better) (without me|dead|if i was dead|if i were dead|if i was gone|if i died)
    (better off|be) dead ; !~ phone|battery|line|deal
    (you will|they will|you can|you would) .. (read about me|find me dead|find my body|have my death|have blood on|be responsible for my death|my blood|never hear from me again because|collect from my grave|collect from my corpse|attend my funeral)
    (driving|drive|push|pushing|pushed|drove|making) me to (suicide|kill|death|the edge|end|my grave|take my life|an early grave|self harm)
    (jump|jumping|leap|throw myself|throwing myself) .. (off|from|in front of|under|out of|out) .. (bridge|building|roof|train|window|cliff|balcony|truck|bus|tracks|car|tube)
    (take|took|taking|swallow|swallowed|taken) .. (pills|overdose|all my pills|sleeping pills|all my medication|bottle of pills|all the pills)
    (overdose|overdosing|overdosed) ; !~ son died|daughter died|died of|died from
    (gun|rope|noose|razor|blade|knife) .. (my head|my mouth|my neck|wrists|to my head|around my neck|end it|ready)
    (slit|cut|cutting) .. (my wrists|wrists|my throat|my veins)
    (goodbye|farewell) .. (cruel world|forever|world)
    (final|last) (goodbye|note|message ever)
    (suicide|goodbye) note
    (wish|wished) .. (i was dead|i were dead|i was never born|i would die|i was not alive|i had never been born|i would not wake up|i did not exist|dead)
    (thinking|thought|thoughts|think) (of|about) (suicide|dying|death|killing|ending|ending it|taking my life|hurting)
    (thoughts|feelings) of (suicide|death|ending|self harm|killing)
    (not|never) (be here|be around|be alive|wake up) (tomorrow|much longer|anymore|next week|by then|long|for much longer|when you)
    (i will|going to|gonna) be dead (by|before|soon|tomorrow|anyway) ; !~ phone|battery|cancer
    only way out [is|i|of|left|for]
    (given up|giving up|gave up) on (life|living|everything)
    (tired|sick|done|fed up) (of|with) (living|life|being alive|existing|this life|life itself)
    (debt|bills|stress|pressure|you people) (will|is going to|are going to|is) (kill|be the death of|killing) me ; !~ laughing|lol @0.6
    (meet my maker|join my late|be with my dead)
    do not (care|know) if i (live|wake up|make it) [or]
    (can not|do not) see a future [for]
  `,
  hardship_income_loss: `
    (lost|losing|lose|loosing|loss of|got laid off from|got fired from|let go from|made redundant from|sacked from|quit|left|about to lose|no longer have) [main|steady|only|second|part time|full time|last|old] (job|jobs|work|income|employment|position|salary|contract|contracts|business|livelihood|biggest client|clients|customers|job last|source of income|wages)
    (husband|wife|partner|spouse|we both|both of us|he|she|boyfriend|girlfriend) .. (lost|losing|lose) .. (job|work|income|jobs)
    (laid off|made redundant|redundant|redundancy|unemployed|out of work|jobless|no job|without job|out of job|between jobs|furloughed|sacked|got the sack|got fired|was fired|been fired|let go|not working|no longer working|stopped working|lost everything|no income|without income|no salary|no wages|not employed|on the dole|on unemployment|unemployment benefits|unemployment benefit|laid-off|out of a job|looking for work|looking for job|job hunting|seeking work|receiving unemployment|terminated from)
    (do not|not|have no|no longer|got no) (have|having|got) (job|income|work|salary|paycheck|any income|any work|any money coming in|money coming in|a steady income|a salary|employment|regular income)
    (hours|shifts|pay|salary|wages|income|overtime|earnings|pension|commission|contract) .. (cut|reduced|slashed|dropped|halved|been cut|were cut|got cut|decreased|went down|down|gone down|fell|fallen|shrunk|dried up|not renewed)
    (cut|reduced|slashed|lowered) .. (hours|shifts|pay|salary|wages|income|overtime)
    (company|employer|business|factory|restaurant|shop|store|firm|plant|office|my boss) .. (closed|closed down|shut down|went under|went bankrupt|shut|folded|bankrupt|closing|went bust|has not paid me|is not paying|did not pay me|not paying me|not paid me|laid off|went out of business|let us go)
    (have not|not|did not|has not) [been] (paid|get paid|received) [me] [in|for|salary|wages|by|yet] [my|months|weeks|employer|boss|work|salary|wages] ; +~ employer|boss|work|salary|wages|job|company
    (fired|sacked|dismissed) [from|me|last|this|yesterday|today|in|because] ; +~ i|was|got|been|me|they ; !~ you should|should be|get you|you will
    (on|only|living off|living on|surviving on) (benefits|unemployment|universal credit|social security|welfare|disability|jobseekers|food stamps|state benefits|a pension|my pension|savings) 
    (business|shop|company|restaurant) .. (failing|failed|slow|struggling|is down|not doing well|collapsed|is dead|dried up)
    (no work|not enough work|hardly any work|less work|work dried up|work is slow|work has been slow|not getting hours|no shifts|no clients|no gigs|no customers)
    (lost|lose) .. job
  `,
  hardship_illness: `
    (i am|i have been|been|was|got|fell|am|very|really|seriously|too|is|he is|she is) (sick|ill|unwell|hospitalized|hospitalised|bedridden|disabled|in hospital|in the hospital|in icu|in intensive care|paralyzed|paralysed) ; !> of|and tired of|joke ; !~ sick of
    (in|at|from|out of|to) (hospital|icu|intensive care|rehab|hospice|clinic|er|emergency room) ; +~ i|me|my|wife|husband|son|daughter|mother|father|was|got|been|child|kid|am|he|she|mum|mom|dad|partner|we
    (diagnosed|diagnosis|being treated|undergoing|receiving treatment) .. (with|cancer|for|depression|diabetes|treatment|illness|surgery|disease|tumor|tumour|ms|leukemia|chemo|chemotherapy)
    (i have|have|has|had|got|with|my|battling|fighting|suffering from|suffer from|recovering from|treatment for|a|mild|stage) .. (cancer|tumor|tumour|leukemia|leukaemia|stroke|heart attack|heart condition|depression|anxiety disorder|severe anxiety|mental health|mental illness|mental breakdown|nervous breakdown|breakdown|burnout|bipolar|ptsd|covid|pneumonia|diabetes|kidney failure|ms|multiple sclerosis|epilepsy|parkinsons|dementia|alzheimers|chronic illness|chronic pain|serious illness|schizophrenia|lupus|hiv|long covid|disability|broken leg|broken back|broken arm|back injury|terminal illness|illness|disease|panic attacks|autism|stroke) ; !~ car|phone breakdown|internet ; !> of the|of charges|of debt|of balance|of amount
    (had|having|having had|need|needs|needed|going for|recovering from|waiting for|after|scheduled for|just had|undergo|about to have) .. (surgery|operation|transplant|chemo|chemotherapy|dialysis|radiation|radiotherapy|amputation|hysterectomy|c-section)
    (medical|hospital|doctor|doctors|medication|health|treatment|dental|surgery) (bills|bill|expenses|costs|issues|problems|emergency|reasons|condition|treatment|leave|fees|debts)
    (health) .. (problems|issues|reasons|condition|deteriorated|declining|bad|failing|poor|emergency|crisis)
    (on|off) (sick leave|medical leave|sick|long term sick|disability|sick pay|disability leave|work sick|statutory sick pay)
    (can not|unable to|could not|stopped) work .. (because|due|illness|sick|health|injury|injured|injured|accident|surgery|disability|since my operation)
    (had|was in|been in|involved in|after|got into|injured in|hurt in) .. (accident|car accident|car crash|crash|wreck|work accident|workplace accident|motorbike accident) ; !~ by accident
    (injured|hurt|broke) (my|at|myself at|on|back|leg|arm|hip) [back|leg|arm|work|hip|foot|hand|spine|job] ; !~ feelings
    (caring|care|looking after|taking care) (for|of) .. (sick|ill|disabled|dying|elderly|terminally) 
    (wife|husband|son|daughter|child|kid|baby|mother|father|mom|mum|dad|partner|brother|sister|spouse|parent) .. (is|was|has|got|fell|has been|being) .. (sick|ill|cancer|hospital|hospitalized|surgery|stroke|dying|disabled|very ill|treatment|operation|unwell|icu|terminal|diagnosed)
    (terminally|seriously|critically|chronically|gravely|mentally) ill
    (sick|ill) (child|kid|wife|husband|mother|father|mom|mum|son|daughter|baby|partner|parent)
    (can not|could not) walk
    (mental health|mentally|depressed|depression|panic attacks|nervous breakdown|burned out|burnt out) ; !~ debt breakdown
    (pregnant|pregnancy|maternity|miscarriage|premature baby|complications)
    (doctor|doctors|gp|physician) (said|told|says|signed me off|ordered|put me)
    signed off (sick|work)
    heart (attack|surgery|condition|problem|problems|failure|disease)
  `,
  hardship_other: `
    <cannot> (afford|pay|make|cover|manage|come up with|meet|find|keep up with|repay|settle|do) [to] [pay|afford|make] .. (it|this|that|anything|bills|payment|payments|debt|right now|at moment|at the moment|now|money|any|nothing|all|ends meet|full|bill|food|rent|loan|installment|installments|a cent|a penny|a dime|you|at all|anything at all|currently|month|because|due|since|even) ; !< why|if|when ; !~ what if|today but|until|before|on friday|more than|all at once|in full|full amount|the whole|that much|in one go|one go|lump|together|app|website|card declined|online|link|login|portal => kind=cannot_pay
    (i|we) (can not|could not) (afford|pay) [it|this|that] $ ; !~ what if|until|before|website|app|online|link => kind=cannot_pay
    (i am|we are|am|are|been|completely|flat|totally|currently|literally) (broke|skint|penniless|destitute|poor|homeless|bankrupt|strapped for cash|short on cash|short of money|short of cash|tight on money|low on funds|out of money|behind on everything|hard up|struggling|struggling financially|drowning in debt|underwater|in financial trouble|in deep trouble|on the street|living in my car|barely surviving|going through a hard time|going through hard times|going through a lot|going through a rough patch|in a bad place|in dire straits|cash strapped|hurting for money|strapped) ; !~ law|file|filed|chapter|phone => kind=no_money
    (do not|not|have not|have no|no|aint|got no|has no|have zero|without|ran out of|run out of|out of|lack of|lack) [have|got|any] [any|enough|got|spare|extra|the|much|that] (money|cash|funds|means|savings|resources|dough|spare money|spare cash|penny|cent|dime|money left|that kind of money|that money|that much money|enough to live|enough to eat) ; !~ owe|how much|take|want your|more than|until|only => kind=no_money
    (struggling|struggle|struggles|hard time|hard times|difficult time|difficult times|tough time|tough times|rough time|rough patch|difficulties|hardship|financial trouble|financial problems|money problems|financial issues|financial crisis|financial mess|trouble making|difficult situation|hard situation|tough situation|tough spot|tight spot|money troubles|bad situation|crisis) ; !~ understanding|hearing|website|app|logging|reading => kind=financial_difficulty
    (barely|hardly|scarcely|can not even|just about|struggling to) .. (afford food|make ends meet|surviving|survive|get by|feed|pay rent|cover rent|scrape by|pay my rent|getting by|living|buy food|buy groceries|eat|keep the lights on|put food on|making ends meet|keep my head|feed my kids|feed my family|pay the bills|pay bills) => kind=no_money
    (divorce|divorced|divorcing|separated|separation|left me|broke up|breakup|custody|split up|split from|walked out on me|single mother|single mom|single mum|single dad|single parent|single father|child support|alimony|getting divorced) ; !~ not my debt => kind=family
    (evicted|eviction|homeless|lost my house|lost my home|losing my house|losing my home|foreclosure|foreclosed|house burned|house fire|house burnt|burned down|flood|flooded|hurricane|earthquake|tornado|wildfire|robbed|burgled|got robbed|house was broken|apartment fire|fire destroyed) ; !~ flooded with|flood me => kind=housing
    (in|from|just got out of|out of|released from|went to|going to) (jail|prison|custody|incarcerated|rehab) ; !~ you should|put me|send me|go to jail|will i => kind=prison
    (gambling|gambler|addiction|addicted|alcoholic|betting problem) => kind=addiction
    (too many|so many|lots of|other|many other|several other|multiple|a lot of|drowning in|buried in|up to my neck in|up to my ears in|mountain of) (debts|bills|loans|creditors|expenses|other debts|debt collectors|payments) => kind=overindebted
    (abusive|domestic violence|domestic abuse|fled|escaping|escape) .. (relationship|husband|partner|violence|abuse|home|ex|marriage) => kind=domestic_abuse
    (kids|children|family|baby) .. (to feed|feed|hungry|go hungry|support|starving) => kind=family
    (cost of living|prices|rent|inflation|energy bills|heating) .. (crisis|gone up|went up|killing|too high|through the roof|doubled|increased|rising) ; !~ debt gone up|balance|interest => kind=cost_of_living
    (choose|choosing|choice) between .. (food|rent|heating|eating|eat) => kind=no_money
    (nothing|zero|no money) left [after|at|over|to] => kind=no_money
    (car|boiler|furnace|roof) (broke down|broke|repairs|repair|died|broken) ; !~ loan for => kind=unexpected_expense
    (unexpected|emergency|urgent|sudden) (expense|expenses|bill|bills|costs|repair|repairs) => kind=unexpected_expense
    (going through|facing|having|in|under) .. (hard|difficult|tough|rough|financial|bad) (time|times|patch|situation|difficulties|hardship|problems|period|trouble|stretch|moment|spot) => kind=financial_difficulty
    (account|accounts|wages|bank account) .. (frozen|garnished|blocked|levied|seized|garnishment) ; !~ will you|can you|are you going => kind=garnishment
    money (is|has been|got) (tight|really tight|very tight|short|scarce|a problem|hard to come by) => kind=no_money
    (living|live) (paycheck to paycheck|hand to mouth|payday to payday|on the breadline) => kind=no_money
    (retired|pensioner|student|refugee|single parent) .. (fixed income|small pension|no money|little|barely|can not afford|struggling|low income|limited income) => kind=low_income
    (low|fixed|limited|small) income => kind=low_income
  `,
  bereavement: `
    (died|passed away|passed on|passed|deceased|dead|dying|lost his life|lost her life|buried|gone to heaven|no longer with us|no longer alive|not alive|was killed|has passed|have passed|departed) ; +~ he|she|husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|mr|mrs|they|partner|my|uncle|aunt|grandmother|grandfather|friend|person|account|holder|customer|debtor|spouse|parents|baby|child|fiance|grandma|grandpa|nan|boyfriend|girlfriend|man|woman|ms|niece|nephew|cousin|parent|brother-in-law|nana|granny ; !~ phone|battery|want to|rather be|wish i|line|deal is|deal died|the deal|passed me|passed to|passed on to|i will be dead|link|passed the ; !> the|a|it|on|me|to
    (lost|buried|burying|losing|loss of|death of|funeral of|funeral for|mourning|grieving) [late|dear|beloved|young|only|own] (husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|partner|baby|child|parents|uncle|aunt|grandmother|grandfather|spouse|fiance|friend|grandma|grandpa|girlfriend|boyfriend|nan|parent|loved one|family member|twin|boy|girl|kid)
    (death|funeral|funeral costs|death certificate|estate|probate|executor|executrix|bereavement|bereaved|widow|widowed|widower|obituary|mourning|grieving|burial|cremation|late husband|late wife|late father|late mother|wake) ; !~ real estate|kill|threat|threats|be the death|my death|death trap|sick to death|scared to death|death by
    (late) (husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|partner|uncle|aunt|grandfather|grandmother)
    (death|loss) in (family|my family|the family)
    (suicide|overdose|heart attack|cancer|covid|accident) (took|killed) (him|her|my)
    (died|killed) (in|of|from|last|this|yesterday|on|two|three|a|months|years|suddenly|recently|after) ; !~ phone|battery|car died|laptop
    (account holder|customer|person|debtor|owner|tenant|he|she) (is|has|had) (deceased|dead|passed|passed away|died)
    (he|she|they) (is|are) (dead|deceased|gone forever|in heaven|with god|no longer with us|no more) ; !~ line
    (laid|lay|put) (him|her|my) .. to rest
    rest in peace
    i am (a|the) (widow|widower|executor)
  `,
  insolvency_proceedings: `
    (bankrupt|bankruptcy|bankruptcies|bankrupcy|insolvency|insolvent|iva|dro|trust deed|chapter 7|chapter 13|chapter 11|chapter seven|chapter thirteen|debt relief order|individual voluntary arrangement|administration order|breathing space|moratorium|automatic stay|sequestration|liquidation|liquidator|receivership|official receiver|debt arrangement scheme) ; !~ you will go|what happens if|your company is|employer went|company went|boss|store went|shop went|restaurant ; !> you|court will
    (filed|filing|file|declared|declare|declaring|discharged|discharge|going through|went through|entered|applied for|apply for|petitioned|in|under|going into) .. (bankruptcy|chapter|insolvency|iva|dro|chapter 7|chapter 13|protection|bankrupt|debt relief|consumer proposal|bk|administration|breathing space|liquidation)
    (debt|debts|this|it|account|loan) .. (was|were|is|has been|got|are) (discharged|included in my|included in the|part of my|wiped out in|covered by) .. (bankruptcy|court|iva|chapter|judge|proceedings|dro)
    (trustee|bankruptcy trustee|insolvency practitioner|official receiver|bankruptcy attorney|bankruptcy lawyer|bankruptcy court)
    (debt relief|consumer proposal|debt management plan with|court protection|creditor protection)
    (included|listed) .. (bankruptcy|iva|chapter|dro)
    (iva|dro|chapter 7|chapter 13|bankruptcy|trust deed) .. (since|last|already|approved|discharged|now|started|filed)
  `,
  attorney_represented: `
    (have|got|hired|retained|retain|hiring|appointed|instructed|represented by|using|consulted|engaged|employ|through|via|by|contacted|speak to|talk to|contact|call|write to|deal with|go through|refer to|direct to|address to|send it to|send to|with) [to] (my|our|a|an|the|his|her|own) [legal|own|family|new|court appointed|debt|consumer|personal] (lawyer|attorney|solicitor|counsel|legal counsel|legal representative|barrister|law firm|legal team|legal aid|legal rep|legal representation|attorneys|lawyers|solicitors|advocate|debt advisor|debt adviser) ; !~ your lawyer|your attorney|do i need|should i get|should i hire|you will need|do you have a lawyer
    (lawyer|attorney|solicitor|counsel|law firm|legal team|barrister|legal counsel|solicitors|lawyers|attorneys|legal rep|legal representative) [is|will|has|said|told|advised|handles|represents|handling|deals|dealing|takes|name|who|of mine] (is|will|has|said|told|advised|handles|represents|handling|deals|taking|representing|contact|be in touch|call|named|instructed|involved|me|contacting|reviewing|looking|name) ; !~ your lawyer|your attorney|do i need|should i|your legal|from your
    (i am|we are|am|being|currently) .. represented
    (represented|represents|representing|representation) [by|me|legal] 
    (retained|hired|got|appointed|have|obtained|engaged|instructed|consulted|seeking) (counsel|legal counsel|legal representation|lawyer|attorney|legal help|legal advice|solicitor|legal aid)
    (through|via|with|to|by) (counsel|my counsel|legal counsel|attorney|lawyer|my lawyers|solicitor|my solicitors|my legal team|lawyers|attorneys)
    (lawyer|attorney|solicitor) (only|instead|from now|up|involved)
    (all|any|future|further) (communication|communications|contact|correspondence|questions|calls|letters) .. (lawyer|attorney|solicitor|counsel|representative|law firm|legal)
    (my|our) (lawyer|attorney|solicitor|counsel|barrister|legal team|lawyers|solicitors|attorneys|legal representative|law firm) ; !~ if|will call my if|get my
    (power of attorney)
    (talk|speak) to my (lawyer|attorney|solicitor|legal)
    (lawyered|lawyer) up
  `,
};
