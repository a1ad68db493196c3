import type { Roles } from '../../grammar/sheet.ts';

export const en: Roles = {
  down: `
    {money} (down|up front|upfront|deposit|now|today|first|initially|to start|to begin with|straight away|right now|right away|immediately|as a deposit|as first payment|this week|at the start|in advance|as a down payment|tomorrow) .. (and|then|plus|with|followed by|rest|remainder|balance)
    (down payment|deposit|first payment|initial payment|upfront payment|start with|begin with|upfront|initially) [of|is|about|around|with|paying] {money}
    {money} (down|up front|upfront|deposit|down payment)
  `,
  total: `
    (total|total of|in total|altogether|overall|all in|whole thing for|settle for|settle at) [of|is|for] {money} ; +~ month|week|installments|payments|total|altogether|overall
    {money} (in total|altogether|total|overall|all in all)
  `,
  rejected: `
    (prefer|rather|sooner|better) [pay|do|give|offer|to pay] {money} [<per-period>] (than|to|over|not) {money}
    (not|never) {money} ; !< why|do|did|have|will|am|if
    (not) (pay|do|afford|manage|make|give|paying|cover|come up with|have|swing|handle|stretch to) [you|that|the|it|about] {money}
    {money} (is too much|is too high|is way too much|is impossible|is out of|not possible|is not possible|is more than i can|is not doable|is a lot|will not work|does not work|is unrealistic|is too steep|is way too high|too much for me|is not realistic|is crazy|is beyond)
    (instead of|rather than) {money}
    (can not) .. (pay|do|afford|manage) .. {money}
    <cannot> .. {money} ; !> but|now
    not more than|no way {money} ; !~ not more than {money}
    (no way|no chance|no world where|out of the question) .. {money}
  `,
  limit: `
    (at most|max|maximum|no more than|not more than|up to|most i can|best i can|all i can|only) .. {money}
  `,
  income: `
    (earn|earning|make|get|receive|bring home|take home|bring in|income|salary|wages|wage|pension|benefits|paycheck|get paid|paid|disability|unemployment|social security|net|live on|living on|universal credit|i am on|pay is) .. {money} ; !~ i paid|paid you|already paid|make a payment|make it|get it down|can make
    {money} .. (income|salary|wages|pension|benefits|net pay|take home|in wages|from work|social security|disability|unemployment|before tax|after tax|gross)
  `,
  expenses: `
    (rent|mortgage|bills|expenses|outgoings|food|utilities|childcare|groceries|child support|costs|car payment|insurance|spend|council tax|electricity|medication|alimony|nursery|heating) [is|are|of|alone|about|around|takes|eats|come|comes|to|add|up|total|cost|costs|me|run|us|and] {money}
    {money} .. (on|for|in|goes to|goes on|to) (rent|mortgage|bills|expenses|food|utilities|childcare|groceries|living expenses|child support|outgoings|medication|insurance|electricity|fuel|gas)
  `,
  disposable: `
    (left|spare|remaining|disposable|left over|leftover|have) [with|is|me|income|about|only|around|of|over] {money} (left|spare|over|left over) 
    {money} (left|spare|left over|leftover|remaining|to spare|free|disposable) ; !~ balance|owe
    (left with|disposable income|spare|leftover|left over|left) [of|is|about|around|only|with] {money}
  `,
  claimed: `
    (only|actually|really|should|supposed|just|balance is|owe|be|told|says|said|agreed|was|borrowed) .. {money} ; +~ owe|balance|should|borrowed|told|records|agreed|statement|amount|supposed|bill|spent|contract
    not {money} .. {money}
  `,
  disputed: `
    (you say|you said|you are saying|it says|letter says|bill says|you claim|shows|claims|claiming|charging|charged|asking for|demanding|want|your letter|you want|you are asking|not|instead of|not owe|more than) .. {money} ; !~ i can pay|offer
    {money} (is wrong|is not right|is incorrect|is too high|is not what|is not correct|is way too)
  `,
  'rejected-date': `
    (not|never|can not do|can not on|can not make) [on|by|the] {date}
    {date} (is|does|will|would) (not|too|impossible) .. (work|good|possible|soon|early|late|suit|work for me) 
    (instead of|rather than) [on] {date}
    {date} (is impossible|is too soon|is too early|is no good|does not work|will not work|is bad|is out)
  `,
  from: `
    (from|starting|beginning|start|begin|starting from|starting on|first payment on|first one on|as of|commencing|starts|kick off) [on|from|in|the] {date}
  `,
  each: `
    (installments|installment|payments|payment|monthly payment|monthly payments|rate) (of|at|is|to|around|about|at most|for) {money} ; !~ first payment|down payment|down
    {money} (each|apiece|an installment|per installment|installments|a payment|per payment|a pop|every time)
  `,
  rest: '(rest|remainder|remaining|the balance|other half|second half|the other|the others|what is left|followed by|then) ; !~ rest of my life|leave me',
  settle:
    '(settle|settlement|settled|call it quits|call it even|call it done|full and final|close it|close this|close the|one off|one time|lump sum|final offer|wipe|write off the rest|forget the rest|be done|done with it|in exchange|end this|final|best offer|take it or leave it|as a settlement|get rid of this|drop the rest|and we are even|even) ; !~ settle the full',
  commit:
    '(will|going to|promise|swear|guarantee|commit|i am paying|i am sending|paying|i pay|i shall|intend to|plan to|sending) ; !> not ; !~ what if|will you|you will|would you',
  frame: `
    <can> [only|probably|just|perhaps|possibly|maybe|scrape together|at most] (pay|do|afford|manage|offer|give|put|send|make|spare|come up with|scrape|raise|set aside|commit|go|swing|handle|get you|come|borrow|contribute|part with|stretch to)
    (what if|if|suppose|say|supposing|imagine) (i|we) .. (pay|paid|gave|give|offered|offer|did|do|sent|send|put|make|made|could pay|were to pay|settle|settled|cleared|clear|split|paying)
    (how about|what about|would you take|will you take|would you accept|will you accept|do you accept|can we do|could we do|can we say|let us say|let us do|make it|propose|my offer|i offer|counter|i am offering|i am thinking|thinking|was thinking|looking at|i have|i have got|all i have|all i can|best i can|most i can|i could|i can|i got|put me down for)
    (i|we) (will|would|shall|am going to|want to|would like to|am happy to|am willing to|am prepared to|prefer to|rather) (pay|do|give|send|put|make|offer|start|go|settle|pay you|pay back|clear)
    (pay|paying|payments of|installments of|start with|starting with|begin with|deposit of)
    (willing|prepared|able|happy|ready) to (pay|do|give|offer|make|put)
  `,
  approx: `
    (about|around|roughly|approximately|maybe|like|some|approx|or so|ish|give or take|somewhere around|more or less) {money}
    {money} (or so|ish|or thereabouts|more or less|give or take|roughly|approximately)
  `,
  offers:
    '(<can> [only|probably|just|perhaps|maybe|at most] (pay|do|afford|manage|offer|give|put|send|spare|swing|go|settle)|could pay|would pay|will pay|i can|i could|settle for|my offer is|i offer|what i can pay is|left is)',
  owes: '(owe|amount|debt|bill|total|wrong|incorrect|not right|borrowed|balance|records|by mistake|error)',
  age: '(i am|am) {duration} [old]',
  offered: `
    if (it is|it was|you make it|you can do|that is|you did) {money}
    (would|will|could|is|does) {money} [<per-period>] (be|do|work|help|enough|ok|okay|possible|acceptable|fine|cover|settle)
    {money} [<per-period>] (be enough|enough|possible|ok|acceptable) $
    (no more than|not more than|more than|at most|max) {money} ; +~ not|no|at most|max ; !~ owe|earn
    (so|therefore|that leaves|which leaves|leaving|hence) [maybe|about|like|around|i can do|i guess|say|just] {money}
    {money} [<per-period>] (is what i can|is all i can|is the most i can|is my limit)
  `,
  not: '(not|never|nor|instead of|rather than|hate|refuse|anything but|any day but|any day except|except) ; !~ why not|why do not|not sure|not only|if not|not bad|do not mind|not a problem|not that much',
  light:
    '(in|on|by|the|for|at|is|it|that|option|number|offer|plan|about|over|with|to|a|till|as much as|want|like|day|works|suits|hopefully|at the latest|latest|at the earliest)',
  takes: '(charge|charging|take|taking|debit|debiting|collect|collecting|deduct|withdraw|pull)',
  awaits: `
    (if|once|when|whenever|after|as soon as|the moment) .. (get paid|gets paid|paid me|pays me|pay me|lands|land|arrives|arrive|comes in|comes through|comes|come through|clears|gets here|hits|is in|drops|get my|receive|got my|i get a) ; !~ what if|what happens
  `,
  'ruled-out': `
    (no way|no chance|no world where|out of the question) .. {money}
  `,
  less: `
    {money} (less|lower|cheaper|off) ; !> than ; !~ earn|earning|make|income|pension|get|getting
    (off) {money}
  `,
  hint: `
    (maybe|perhaps|say|let us say|at most|at best|max|up to) {money}
    {money} [<per-period>] (max|maximum|tops|at most|at best)
  `,
  elapsed: `
    (for|over|during|last|past|these) {duration} .. (i paid|i have|i always|i was|i worked|i used)
    (i have been|have been|been|i paid|i have paid|i was|i worked|i waited) .. {duration}
    {duration} (ago|already|late|behind)
  `,
  but: '(but|though|however|because|so|cause|cos|and|since)',
  bound: '(until|till|before|more than|less than|more|less|why|only|just|over|after|worry|problem)',
  fails: `
    (is|are|was) (too much|too high|too steep|too low|too soon|too early|too late|impossible|no good|not possible|not doable|not ok|out|crazy|ridiculous|not realistic|unrealistic|not going to happen|off the table)
    (too much|too high|too steep|too expensive|too dear|too soon|too early|impossible|no way|no good|no can do) [for me] ,,
    (does|do|will|would|is|are) not (work|suit|do|fit|happen|possible|good|ok)
    (i|we) (can not|will not|could not|do not) [pay|do|afford|manage|make|have|make it|do it] ,,
  `,
  disclaim: `
    (not|never) (saying|say|said|promised|promise|promising|agreed|agree|agreeing|offered|offering|committing|committed|accepting|told|signing|signed) ; !> not|no
    do not (put|write|book|sign|mark|note|set) (me|it|that|this) (down|up|in)
    (do not|did not) (record|log|register|count) (that|it|this|me)
  `,
  retracts: `
    (wait|hold on|hang on|never mind|nevermind|on second thought|on second thoughts|scratch that|let me think|need to think|have to think|changed my mind|change my mind|not so fast|or not|or maybe not|maybe not|just kidding|forget it|strike that|one second|one sec|hold up)
    (actually|sorry|i mean|rather|but|well|hmm|and then|then|no) .. no ,,
    (actually|sorry|i mean) [i guess|probably|maybe] not ,,
  `,
  no: '(not|no|never|stop|instead of|rather than|without|do not|nor|hate|quit)',
  condition: `
    (if|provided|as long as|only if|only when|on condition|on the condition|assuming|unless|in exchange for|in return for|so long as|providing|but only if) ; !~ what if|ask if|know if|see if|wonder if|what happens|even if|check if|not sure if|tell me if
  `,
  hypothetical: `
    (what if|suppose|supposing|hypothetically|say i|let us say|if i were to|if i was to|theoretically|would you|in theory|what about if|what would happen if|imagine i|if i could|if i paid|if i borrowed|if i got|if i found|if i managed|if i sold|if i sent|if i put|if i took|if i chose|if i choose|if i take|if i went|what happens if|if i offered|would {money}|if i gave|if i pay|if i did)
  `,
  correction: `
    (typo|should be|should have been|hang on|no make that|make it|or better|better yet|or no|i mean|i meant|sorry|actually|correction|no wait|wait|scratch that|make it|make that|rather|no no|oops|let me correct|my mistake|or rather|i should say|wait no|hold on|ugh|nope|by mistake)
  `,
  'method-card': '(card|credit card|debit card|visa|mastercard|amex) => method=card',
  'method-transfer':
    '(bank transfer|transfer|wire|wire transfer|ach|online banking|iban|zelle|bank|faster payment) ; !~ transfer me|to a human|agent => method=bank_transfer',
  'method-cash': '(cash|in cash) ; !~ short of|strapped => method=cash',
  'method-debit':
    '(direct debit|autopay|auto pay|standing order|automatic payment*|auto-pay|recurring payment*) => method=direct_debit',
  'method-check':
    '(check|cheque|money order) ; !~ please check|check if|check with|check my|check the|check your|can you check|let me check|you check => method=check',
  'method-paypal': '(paypal) => method=paypal',
  'method-wallet': '(apple pay) => method=apple_pay',
  'method-google': '(google pay) => method=google_pay',
  'method-venmo': '(venmo|cash app|cashapp) => method=wallet',
  'method-phone': '(over the phone|by phone|on the phone) => method=phone',
  'medium-email': '(email|e-mail|emails|emailed|by mail electronically) => medium=email',
  'medium-sms': '(text|texts|sms|text message|text messages|texting) => medium=sms',
  'medium-whatsapp': '(whatsapp|wa|whats app) => medium=whatsapp',
  'medium-phone':
    '(phone|call|calls|calling|telephone|phone call|phone calls|ring|phoning|voice) => medium=phone',
  'medium-letter':
    '(letter|letters|post|by mail|in the mail|regular mail|snail mail|postal mail|in writing|writing|mail me|paper) => medium=letter',
  'medium-chat': '(chat|web chat|webchat|online chat|here in the chat) => medium=chat',
  relation: `
    (wife) => relation=wife
    (husband) => relation=husband
    (mother|mom|mum|mommy|mama|mam) => relation=mother
    (father|dad|daddy|papa) => relation=father
    (son) => relation=son
    (daughter) => relation=daughter
    (brother) => relation=brother
    (sister) => relation=sister
    (partner|boyfriend|girlfriend|fiance|fiancee|spouse|other half) => relation=partner
    (grandmother|grandma|nan|granny|nana) => relation=grandmother
    (grandfather|grandpa|grandad) => relation=grandfather
    (uncle) => relation=uncle
    (aunt|auntie) => relation=aunt
    (cousin) => relation=cousin
    (nephew) => relation=nephew
    (niece) => relation=niece
    (friend|mate of|buddy) => relation=friend
    (roommate|flatmate|housemate) => relation=roommate
    (neighbor|neighbour) => relation=neighbor
    (colleague|coworker|co-worker) => relation=colleague
    (boss|employer) => relation=employer
    (assistant|secretary|receptionist) => relation=assistant
    (carer|caregiver|support worker|nurse) => relation=carer
    (landlord) => relation=landlord
    (parent|parents) => relation=parent
    (child|kid|baby) => relation=child
    (ex|ex-wife|ex-husband|ex wife|ex husband) => relation=ex
    (mother in law|mother-in-law) => relation=mother_in_law
    (father in law|father-in-law) => relation=father_in_law
    (daughter-in-law|daughter in law) => relation=daughter_in_law
    (son-in-law|son in law) => relation=son_in_law
    (guardian) => relation=guardian
  `,
  place: `
    (work|job|office|workplace|my employer|boss|work phone|work number|shift|place of work|on the job) => place=work
    (driving|in traffic|behind the wheel|in the car|road) => place=driving
    (meeting|in a meeting) => place=meeting
    (school|class|lecture|college|university|exam) => place=school
    (hospital|doctor|doctors|clinic) => place=hospital
    (church|mass|service at church) => place=church
    (bus|train|plane|public transport|subway) => place=transport
    (store|shop|restaurant|movies|cinema|public|library|supermarket|gym) => place=public
    (home|my house|family) ; !~ get home|drive home => place=home
    (court) => place=court
    (funeral) => place=funeral
  `,
  'kind-insolvency': `
    (chapter 7|chapter seven) => kind=chapter_7
    (chapter 13|chapter thirteen) => kind=chapter_13
    (chapter 11|chapter eleven) => kind=chapter_11
    (iva|individual voluntary arrangement) => kind=iva
    (dro|debt relief order) => kind=debt_relief_order
    (trust deed) => kind=trust_deed
    (breathing space|moratorium) => kind=breathing_space
    (debt management plan|dmp) => kind=debt_management_plan
    (consumer proposal) => kind=consumer_proposal
    (bankrupt|bankruptcy|bankruptcies) => kind=bankruptcy
    (insolvency|insolvent|administration order|liquidation|receivership|sequestration) => kind=insolvency
  `,
  document: `
    (contract|signed contract|agreement|loan agreement|credit agreement) => document=contract
    (recording|recordings|call recordings|recorded calls) => document=call_recordings
    (transcript|transcripts) => document=transcript
    (invoice|invoices|bill) => document=invoice
    (statement|account statement|history|account history|payment history) => document=statement
    (file|my file|records|my records) => document=file
    (validation notice|validation letter) => document=validation_notice
  `,
  proof: `
    (i have|got|have|with|attached|attaching|sending|send you|can send|can show|can prove|can provide|here is|i can send|will send) .. (proof|receipt|receipts|evidence|screenshot|statement|statements|confirmation|documents|bank statement|paperwork|police report|emails to prove|documentation|letter) ; !~ do not have|no proof|need proof|send me|you have => has_proof=true
    (no|not have|without|lost) .. (proof|receipt|receipts|evidence) ; !~ you have => has_proof=false
  `,
  'to-language': `
    (spanish|espanol|castellano|en espanol) => to=es
    (english) => to=en
    (polish|polski|polskim|po polsku) => to=pl
    (portuguese|portugues|em portugues) => to=pt
    (french) => to=fr
    (german) => to=de
    (ukrainian) => to=uk
    (russian) => to=ru
    (chinese|mandarin) => to=zh
    (arabic) => to=ar
    (hindi) => to=hi
    (vietnamese) => to=vi
    (tagalog) => to=tl
    (italian) => to=it
    (romanian) => to=ro
    (creole|haitian creole) => to=ht
    (korean) => to=ko
    (japanese) => to=ja
    (turkish) => to=tr
    (lithuanian) => to=lt
    (punjabi) => to=pa
    (urdu) => to=ur
    (bengali) => to=bn
  `,
  what: `
    (court|sue|sued|lawsuit|legal action|taken to court) => what=court
    (garnish|garnishment|garnished|take my wages|wages) => what=wage_garnishment
    (jail|prison|arrest|arrested|police) => what=prison
    (bailiff|bailiffs|repossess|repossession|seize|take my house|take my car|lose my home) => what=seizure
    (credit|credit score|credit report|credit file) => what=credit
    (interest|late fee|late fees|fees) => what=fees
  `,
  'nothing-left': `
    (nothing|no money|zero|not a penny|not a cent|not a dime|sod all|naff all) .. (left|left over|leftover|to spare|remaining) => disposable_income=0
    (eats|eat|takes|take|swallows|swallow) .. (rest|all of it|everything|whole lot) => disposable_income=0
    (rest|everything else) (goes|is gone|gone) => disposable_income=0
  `,
  'comparison-higher':
    '(more|higher|bigger|larger|greater|too much|too high|overcharged|inflated|doubled|gone up|so high|so much|that much|less than|lower|this much) => comparison=higher',
};
