import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  ask_balance: `
    how much (do|does|did|is|are|would|will|am|exactly|total|i|money|in total|left|more|still|have|debt|owed) .. (i owe|owe|owed|owing|left|balance|debt|due|outstanding|remaining|total|to pay|still owed|do i have to pay|to pay off|payoff|amount|i have to pay|need to pay|pay to clear|to settle|to close|bill|account|my loan) ; !~ left on my plan|installment|what happens|interest rate|late fee|per month|should the monthly|discount|you reduce|for paying early|off if
    how much (is it|is this|is that|is the debt|do i owe|i owe|in total|is owed|is due|is left|is outstanding|is remaining|are we talking|does it come to|is my debt|is my balance|is my bill|altogether|money is it) ; !~ installment|monthly|discount
    (what|whats|tell me|give me|know|check|show me|need|confirm|see|remind me|want to know|check) .. (is my balance|the balance|my balance|current balance|outstanding balance|remaining balance|exact amount|total amount|amount due|amount i owe|amount owed|total due|total balance|i owe|do i owe|how much i owe|payoff amount|outstanding amount|the amount|the total|full amount|balance due|amount outstanding|the damage|debt amount|remaining amount|how much it is|how much is left|amount of the debt|size of the debt|amount of debt|current amount|exact figure|settlement figure|payoff figure) ; !~ wrong|dispute|pay the full|reduce|installment|monthly|discount|not what i owe|add up|comes from|breakdown|what do i owe it for|owe this for|for what
    ^ [what is] (balance|my balance|current balance|balance inquiry|amount due|how much|total|how much in total|the amount) [please|due|now] $ 
    what do i (owe|still owe) [you|now|exactly] ; !~ for|what for
    (balance|amount) (check|inquiry|enquiry|update)
    what is (outstanding|owed|due|owing|the outstanding|left to pay|remaining|the payoff|the remaining) ; !~ date|plan
    (do|does) i (still) owe (anything|something|money|you) ; !~ why
    (do|does) i (owe|still owe) .. (money|anything|something|any|you)
    (what|how much) .. (damage|bottom line|grand total|grand sum)
    what is the (damage|bottom line|total|grand total) [in all|altogether]
    (is it|is this|that) about (money|a debt|a bill|something i owe) @0.7
  `,
  ask_debt_details: `
    (what|which) (is|are|was|were|debt|loan|account|company|bill|invoice|exactly|does|do) .. (this for|it for|that for|debt for|this about|it about|debt about|this debt|the debt|bill for|charge for|owe for|owe it for|owe this for|the money for|the money owed for|you talking about|is it from|it relate|this relate|is that for|this regarding|is this regarding|loan is this|account is this|it come from|debt is this|debt is it|debt from|bill is this|are you referring|is owed|calling about|contacting me about|texting me about|messaging me about) ; !~ who
    what (do|am) i (owe|owing) .. (for|it for|this for|money for)
    (what|who) .. (original creditor|creditor|the original lender|who do i owe|owe the money to|owe money to|owe this to|owe it to|is it owed to|debt owed to|i owe to)
    (who|whom) (do|did|am) i owe
    (where|when|how) (does|did|do|was|is) .. (debt|this|it|loan|charge|balance|amount|bill|account) (come from|from|start|originate|begin|arise|incurred|taken out|opened|created|originated|happen|come about|taken|occur|due|supposed to be paid) ; !~ money come from|get my number|call
    (details|breakdown|itemized|itemised|itemization|explanation|specifics|more information|more info|information|info|history|origin|statement|copy|particulars|background) .. (debt|account|loan|balance|charges|amount|bill|it|this|what i owe|fees|case|owed|invoice|contract|invoices|statement) ; !~ hold about me|hold on me|you have on me|personal|my data|credit file|plan details|payment details|bank details|change my|update my|remove|delete|contact details|wrong details|my details|about me|delete|invoice wrong|to pay|bank account|details on file
    (breakdown|itemized statement|itemised|itemization|invoice copy|detailed statement)
    (since when|how long ago|when) .. (debt|owe|owed|overdue|late|due|arrears|loan|become|became|taken) ; !~ can i pay|will i pay|i will pay|next payment|installment|payment due
    (which|what) (contract|invoice|invoices|purchase|card|loan|account|service|bill|bills|company|creditor|debt|subscription) (is|does|are|was|do|did|this|it|are you) 
    (why) (do i|am i|would i|did i) (owe|owing) ; !~ so much|that much
    why .. (so high|so much|gone up|went up|increased|bigger|interest added|this amount) ; !~ call|contact|text|messages @0.6
    (i|can you) .. (remind me|explain|tell me) .. (what this is|what it is|debt is|what the debt|about the debt|about this debt|what this debt|the debt|this charge|what for|which debt|about it) ; !~ how much|amount i owe
    (send|show|see|give|want|need|email|get|request|provide|forward) .. (statement|invoice|bill|contract|copy of|account history|details|breakdown|agreement|ledger|documents|account statement|paperwork|payment history) ; !~ bank details|payment details|validation|verify|prove|proof|all data|personal data|recordings|everything you|my data|data you hold|to pay|agreement in writing|plan|your details|information you|file on me|information you have|gdpr|hold
    tell me (more|about) [about] (debt|it|this|that|the debt|this debt) ; !~ plan|options|discount
    more (details|information|info) ; !~ personal|data|plan|offer|option
    what debt [is|are]
    what (loan|account|bill|company|contract|invoice|purchase)
    ^ (details|debt details|more details|for what|what for|breakdown|details please) $
    (original|initial) (amount|debt|loan|balance) ; !~ dispute|only|without interest|was told|settle|pay 
  `,
  ask_plan_status: `
    (when|what|which|how much|what is|whats|how many) .. (is|are|date|time|day|do|does) .. (next payment|next installment|payment due|next due|my next|due date|next bill|payment date|upcoming payment|upcoming installment|first payment|last payment|final payment|due next|payment coming|first installment|final installment|next one due|last installment|debit date) ; !~ can i|late fee|change|move|miss
    (how many|how much|what) .. (installments|payments|months|left|remaining|have i paid|do i have left|paid so far|remain|still have to pay|to go|still left) .. (left|remaining|remain|do i have|have i|plan|so far|to go|have left|still|are there|paid|made|until|on) ; !~ can i|could i|would|do i owe|balance|offer|available|max|is left to pay
    (status|progress|state|update|overview|summary|schedule|standing) .. (plan|agreement|my account|payment plan|my payments|installments|arrangement|payments|case|my case|my agreement|repayment) ; !~ pending|dispute|complaint|court
    (plan|agreement|arrangement|payment plan|installment plan) .. (status|going|active|still on|still valid|in place|on track|cancelled|canceled|approved|set up|ok|look like|where|stand|confirmed|registered|accepted|current|in force) ; !~ want|can i|set it up|set up a|not set
    (did|have|has|was|is) .. (payment|installment|money|transfer|check) .. (go through|gone through|received|arrive|arrived|posted|registered|applied|credited|recorded|cleared|processed|counted|reached|booked) ; !~ not gone|never|error|i have
    (am i|are we) .. (up to date|on track|behind|current|paid up|late|in arrears|caught up|overdue) 
    (have i|did i) .. (missed|miss|paid|paid off|finished|pay) .. (payment|payments|installment|installments|enough|everything|it off|all|already|so far) ; !~ to pay
    (see|show|check|view|send|know) .. (my plan|payment plan|my agreement|payment schedule|schedule|my schedule|my installments|plan details|my arrangement|repayment schedule|my repayment) ; !~ change|cancel
    (where|how) (am i|do i stand|are we|is my plan|do we stand) .. [with|on] 
    (my|the) (plan|payment plan|arrangement|agreement|schedule) (status|details|schedule)
    (how much|what) have i paid
    how (long|much longer) .. (left|until i am done|until it is paid|till i finish|till it is paid|on my plan|debt free)
    (payment|installment|payments) due (when|date|dates)
    plan status
    (what|when|whens|where) (is|was) (my|the) (plan|payment plan|agreement|next one|first one|last one|second one|next|arrangement|deal) ; !~ what is the plan for|purpose|if i
    (when|whens|what day|what date) .. (first|next|last|second|third|final) (one|payment|installment|instalment|bit) ; !~ can i|change|move|miss
    (when) .. (do|does|should|must|have) .. (i|we|it) .. (pay|start|begin|finish) .. (first|next|again|the first) ; !~ how|if
    (remind|tell|show) me .. (what|when|how) .. (agreed|signed up|my plan|we agreed|i agreed|due|pay next|i pay|set up)
    what (did|have) (we|i) (agree|agreed|sign up|signed up) [on|to]
    (how much|what) .. (each|every|per) (month|week|time|payment) .. (again|was it|did we|agreed) ; !~ can
  `,
  ask_payment_methods: `
    (how|what ways|which ways|in what way|what way|where) (can|could|do|may|are|should|to) .. (i|we) .. (pay|make payment|make a payment|make payments|send payment|send money|send the money|make my payment|transfer|pay you|pay it|pay the) ; !~ less|discount|installments|if i have no|afford|with no|when i|without|off|lost|back if
    (what|which|do you|can i|could i|is it possible|may i|are you able|accept|take|possible|allowed|want|like|prefer|able|does) .. (payment methods|methods of payment|payment method|forms of payment|ways to pay|payment options|pay by|pay with|pay via|pay through|pay using|pay in cash|pay cash|pay over the phone|pay online|pay at|cards|card|credit card|credit cards|debit card|paypal|bank transfer|check|cheque|cash|apple pay|google pay|zelle|venmo|money order|western union|direct debit|crypto|bitcoin|amex|american express|visa|mastercard|pay in person|pay at the post office|klarna|cashapp|cash app|wire|pay by phone) ; !~ autopay|every month|monthly|declined|error|not work|blocked|paid|i will|set up|fail*|problem|stolen|hardship|why does|was|used|my card was|someone
    (payment|paying) (methods|options|method|ways) ; !~ not|error
    how to (pay|make payment|make a payment|pay it|pay this|pay you|pay the) ; !~ not know how to pay|do not know how
    (where|how) (can|do) i pay
    (accept|take|support) <method-name>
    (can|may|could) i (use|pay by|pay with|pay via) <method-name>
    (is there|do you have) .. (another|other|different|alternative) way to pay
    (other|another|different|alternative) (way|ways|method|methods|option) (to pay|of paying|of payment)
  `,
  ask_consequences: `
    (what if|what happens if|and if|so if) (i|we) [just|simply] (stop|stopped|quit|refuse|refused) [paying|to pay]
    what (happens|will happen|would happen|are you going to do|will you do|can you do|could happen|happens next|can happen|might happen|is going to happen|would you do|if i do not|happen) .. (if|when|next|to me|now|after|not|ignore|unless)
    what (happens|will happen|would happen|is going to happen) ; !~ to my payment|to my money|to my account number|to my data
    (consequence|consequences|repercussions|legal action|ramifications|implications)
    (will|can|could|would|are|do|might|may|going to|is|am) (you|i|they|it|there|my|we) .. (sue|sued|take me to court|go to court|taken to court|court|legal action|garnish|garnished|arrest|arrested|jail|prison|seize|seized|repossess|repossessed|bailiff|bailiffs|take my house|take my car|lose my house|lose my home|lose my car|freeze my|lien|lawsuit|deport|deported|levy|take my wages|take money from my|report me to|legal consequences|enforcement|evict|evicted|a warrant|warrant|tell my employer|contact my employer|sheriff|go after my|take my stuff|take my things|take my property|cut off my|disconnect|cut my) ; !~ i will sue|take you to court|report you|you in court|i am going to sue|sue you|against you|i will see you
    (sue|sued|court|garnish|garnishment|jail|prison|arrested|lawsuit|legal action|repossess|bailiff|bailiffs|seize|warrant) [me|my|for|over|if|wages|house|because|action|car] $ ; !~ out of|released|i will|take you|see you in|sue you|just got|been in
    what if i (do not|can not|never|stop|ignore|refuse|miss|just do not|am late|fail|pay late|simply|just ignore|just stop|still do not|decide not) 
    (if|when) i (do not|can not|never|stop|ignore|refuse|miss|am late|fail|just ignore|just stop) .. (what|happens|then what|will you|sue|court|interest|credit|legal) ; !~ what time
    (how|what) .. (interest|late fee|late fees|penalty|fees) .. (if|when) .. (late|not|miss|do not|after|wait|delay) 
    (is|are) .. (legal|court|serious|criminal) .. (proceedings|case|action|crime|matter|steps) ; !~ you legal|are you a
    (next|further) (step|steps) .. (if|not|legal|collection|process) ; !~ i accept
    (what|which) .. (risk|risks|risking|worst|penalty|penalties|punishment|penalties for|legal steps|next step|the next steps)
    (do|will) i (go|end up) .. (jail|prison|court|on blacklist|collections)
    (threatening|threaten) .. (court|legal|sue) @0.6
    (do i have to|must i) go to court
    (will|does|would) (it|this|interest|the debt|the amount|balance|my debt) .. (grow|increase|go up|keep growing|keep going up|accrue|get bigger|add up) [if] ; !~ credit score
    (what|whats) (are|r) you (going to|gonna) do [about it|to me|then]
    (or|and|so) what [happens] (else|then|will you do|you going to do) $
    (you going to|going to|will you) (sue|jail|arrest|court)
  `,
  ask_credit_reporting: `
    (credit|fico) (score|report|rating|file|history|record|bureau|bureaus|reports|standing|check|reporting|agencies|agency|reference|blacklist|profile|record) ; !~ personal data
    (affect|impact|hurt|ruin|damage|show|appear|reported|report|hit|harm|destroy|mess up|improve|fix|repair|clean|help|stay|remain|remove|removed|mark|ding|lower|tank) .. (credit|credit score|experian|equifax|transunion|credit bureau|credit bureaus|fico|my score|default|credit file) ; !~ credit card|dispute
    (experian|equifax|transunion|trans union|fico|clearscore|ccj|credit karma) 
    (blacklist|blacklisted|black list|black listed|default notice|default on my|negative mark|derogatory|charge off|charge-off|charged off|delinquency mark|bad mark)
    (report|reporting|reported) (this|it|me|debt|that|to|the) .. (bureau|bureaus|credit|agency|agencies)
    (my|clean|improve|fix|better|good|hurt|ruin|affect|bad) credit ; !~ credit card|credit limit|account credit
    (pay for delete|paid for delete|delete the entry|remove the entry|removed from my record|off my record|on my record|negative entry|marked as paid|marked as settled|mark it as)
    (get|buy|apply for|approved for|able to get|qualify for) .. (mortgage|new loan|car loan|loan|credit card) .. (this|debt|if|after|because|still) ; !~ to pay you|someone|in my name|not my
  `,
  ask_who_is_calling: `
    (who|whos) (is|are|am) (this|that|calling|you|it|texting|messaging|speaking|contacting|u|writing|i talking to|i speaking to|i speaking with|i chatting with|i talking with|behind|on the line|this from|there|asking|on the phone|sending) ; !~ person|that guy|he|she|the creditor|the debtor|is that person
    (who|what company|which company|what agency|what organization|what organisation|what bank|which bank|whom|what firm|which agency|what business|what institution) (are you|is this|do you work|do you represent|you with|is calling|are you calling|you from|you work|am i|is contacting|do you|you are|is it|are you with|is behind|sent|messaged|this is|this number|i am talking) [to] ; !~ owe|debt is|loan|bill|is this debt|is this for
    (who|what) (company|agency|bank|organization|organisation|firm) 
    (your) (name|company|company name|full name|employee id|id number|identification|badge number|company details|address|licence|license number|license) ; +~ what|give|tell|who|need|know|want|identify|state|may|can|please ; !~ my name|my address|payment
    where are you (calling|texting|writing|contacting|messaging) [me] from
    who (sent|gave|texted|called|messaged|contacted|wrote|authorized|hired|do you work|you work|you are|u) [you|me|this|for|with|us] 
    (identify|introduce) yourself
    (how|where) did you (get|find|obtain) .. (number|phone|contact|email|details|info|information|name) 
    (what|who) are you ; !~ doing|going|talking about|trying|looking|saying|offering|asking|referring|doing this|up to|willing
    (whose|what) number is this
    (i do not|do not|dont) know (who you are|who this is|you|who is this|who i am talking|who it is) ; !~ that person
    (are you|is this) (from|with|calling from|calling on behalf) (the|my|a) [bank|company|collection|collections|debt|agency|landlord|electric|hospital] ; !~ scam|real|legit|bot
    ^ (who|who dis|new phone who dis|who is it|who r u|and you are|and who are you|who) $
    why (are|do) you (calling|contacting|texting|messaging|call|text|contact|writing|keep) [me|us|my] ; !~ stop|work|early|late|at night|leave
    (what) (is|s) (this|call|message|text) (about|regarding|concerning|in regards to|in reference to) ; !~ debt|him|her
    (purpose|reason) (of|for) (this|your|the) (call|message|text|contact)
  `,
  ask_if_bot: `
    (are|r|is) (you|u|this|it|that|i) .. (bot|robot|a machine|machine|ai|a computer|computer|chatbot|automated|human|a real person|real person|real|a person|automatic|artificial|chatgpt|chat gpt|gpt|software|program|a human being|recording|recorded|an actual person|alive|virtual|talking to a machine|talking to a bot|talking to a robot|talking to a person|chatting with a bot|speaking to a robot|speaking with a robot|speaking to a human|talking to a human|talking to a real person|person or) ; !~ there|can i|available|scam|real company|really the bank|this real|legit|real debt|get a|is this for real|reach
    (am i|are we) (talking|speaking|chatting|writing|texting|dealing) (to|with) .. (bot|robot|machine|human|person|ai|computer|program|recording|someone real|something automatic)
    (bot|robot|machine|ai|computer) or [a] (human|person|real|real person|man)
    (human|person|real person|man|real) or [a] (bot|robot|machine|ai|computer|computer program)
    (you|this) (sound|sounds|seem|seems|look|feel|must be|is|are|type|talk|reply|act) .. (bot|robot|robotic|machine|ai|automated|computer|chatbot|scripted|like a recording) ; !~ not talk|speak to
    (is this|are these|is it) .. (automated|automatic|auto generated|generated|a recording|prerecorded|recorded message|auto reply)
    (bot|robot|ai|chatbot) $ ; +~ are|is|you|this|u ; !~ want|not|no|hate|talk|speak|do not|stop
    ^ (bot|robot|ai|human|are you real|you real|real person|is anyone real|chatbot) $ ; +* bot|robot|ai|chatbot|real
    (prove) .. (not a bot|human|not a robot|you are real|real person)
    (who|what) .. programmed you
    do you have feelings
  `,
  clarification_request: `
    (what|whatdo|how) (do you mean|does that mean|does this mean|is that supposed to mean|does it mean|you mean|are you talking about|are you saying|are you on about|exactly do you mean|is meant|are you trying to say|am i supposed to) ; !~ about this debt
    (do not|did not|not|can not|never) (understand|get it|follow|get what|understood|catch your meaning|comprehend|get that|see what you|know what you mean|get you|make sense of|know what that means|know what this means) ; !~ english|polish|spanish|portuguese|language|amount wrong
    (explain|clarify|elaborate|rephrase|break it down|spell it out|simplify|put it simply|in other words|in simple words|in plain english|be more specific|be specific|more clearly|say it differently|simpler words|simple terms|clearer|be clear|be clearer) ; !~ the debt|this debt|what the debt|balance|why do i owe|charges|the fees
    (confused|confusing|unclear|not clear|makes no sense|does not make sense|not make sense|not sure what you|not sure i understand|lost me|you lost me|not following|not sure what that|not sure what this|puzzled|do not quite) ; !~ with someone|me with|someone else|number|amounts
    what (option|options|offer|plan|payment|payments|terms|conditions) (do you mean|is that|are those|exactly|are you talking)
    (how|what) (does it|does this|does that|would that|would it|would this|is this|does the) (work|works) [exactly]
    (what is|what are|whats|define|meaning of|what does) [a|the|an] (validation|settlement|installment plan|principal|mandate|creditor|statute|dispute|apr|mini|hardship|lump sum|deferral|default|arrears|verification|mean|means|down payment|factor|reference number|case number|code|options|terms|conditions|difference) ; !~ my|amount|balance
    what (is|s) the difference
    ^ (what|huh|sorry what|what now|eh|wdym|come again what|excuse me what|meaning|in what way|how so|how come|and that means|how does that work|what|why|which) $
    (can you|could you|please|would you) (explain|clarify|elaborate|rephrase) 
    what (is|was) (the|your) question
    i have (a|some) (question|questions) ; !~ about my
    ^ :unsure: $
  `,
  repeat: `
    (repeat|say|tell me|send|write|give me|read|resend|state|show) (that|it|this|me|again|the|question|last|those|them|what you said|message|options|offer|amount|number|what you|please|one more time|yourself) .. (again|once more|one more time|please repeat|another time|a second time|back to me) ; !~ never|do not|text me again|call|stop|contact|link again|link
    (can|could|would|will|please) [you] (repeat|say again|come again|say that|resend) 
    (repeat|come again|pardon|pardon me|say again|one more time please|once more please|what was that|what did you say|what was that again|sorry what did you say|sorry did not catch|excuse me what did|i beg your pardon|again please|what you said|run that by me|rewind) ; !~ do not repeat|wrong again
    (did not|not|can not|could not|hardly|can barely) (hear|catch|get that|see|catch that|hear you|hear that|see the message|get your|receive your message|make out) [you|that|what|it|the last|your|last|first] ; !~ debt|product|order|money|statement|invoice|letter|bill|anything from|again|payment
    (you are|you were|line is|connection is|signal is|you keep|sound is) (breaking up|cutting out|bad|breaking|cut off|terrible|choppy|cutting)
    (missed|lost) (that|what you said|your last message|the last part|last message|the message) 
    (deleted|lost) .. message .. (again|resend|send)
    speak (up|louder|slower|slowly|more slowly|clearly)
    (louder|slower) please
    ^ (again|pardon|sorry|repeat|come again|say what|what was it|what did you say|once more|one more time|excuse me|say again) [please] $
    what were (the|my|those) (options|offers|choices|amounts|terms) [again]
    (hard of hearing|bad line|bad connection)
    (what|which) (was|is) the (question|last question|question again)
    (what|which) (were|was|are) (the|those|my) (options|choices|offers) again
    (scroll|go) back .. (options|offers|question)
  `,
  suspect_scam: `
    (scam|scammer|scammers|scamming|phishing|fraudster|fraudsters|swindle|con artist|con man|hoax|spoof|spoofing|rip off|ripoff|fishy|sketchy|sus|suspicious|dodgy|shady|bogus call|fake message|fake company|not legit|legit|legitimate|crooks|smells|con|shakedown) ; !~ was a victim|victim of|i was scammed|police report|used my|opened|stole|interest is a rip off|rip off interest|service|product|seller
    (is|are|how do i know|how can i know|how can i be sure|how do i verify|prove|can you prove|can i trust|is it really|how can i verify|how could i know|how can i tell|how am i supposed to know) (this|you|it|that|message|link|the|they|these|if|your company) .. (real|genuine|legit|legitimate|fake|fraud|fraudulent|a joke|authentic|safe|trustworthy|official|for real|who you say|really from|really are|really|secure|actually) ; !~ person|human|robot|bot|machine
    (prove|verify|confirm) (you are|who you are|your identity|you work|you represent|that you are|you really|it is really you|you are really|this is real|this is legit|you are from) ; !~ human|bot|real person|robot
    (do not|not|never|why would i|why should i) (trust|believe) [you|this|that|it|a word|the|your|any] ; !~ amount
    (not|never|will not|do not) (click|clicking|open|opening|tap) .. (link|links|that|this|it|unknown|strange|any)
    (not giving|will not give|not sharing|will not share|refuse to give|do not give|not going to give|never give) .. (details|information|info|personal|birth|dob|my data|bank|card|ssn|social|out)
    (sounds|seems|looks|feels|smells) (like|fishy|fake|suspicious|sketchy|a|dodgy|off|shady|phony) [a] [scam|fraud|fake|fishy|con|trap|trick] ; +~ scam|fraud|fake|fishy|con|trap|trick|suspicious|sketchy|dodgy|off|shady|phony ; !~ number|amount|robot|bot
    (fake|phony|bogus) (debt|company|message|call|number|collector|collectors|text|sms|letter|agency)
    are you (fraud|a fraud|fraudsters|scammers|criminals|thieves|crooks|trying to scam|trying to trick|trying to rob|trying to steal|legit|real company|even real|licensed|registered)
    (is this|this is) (for real|a joke|some kind of joke|a prank|a trick|spam|a trap|a real company|fraud|a legit|actually real|legit)
    (report|reporting) you (to the police|for fraud|to police) @0.7
    why (do|does|would|should|must) (you|i|they|we) .. (need|want|ask|asking|have|know|give|tell|hand over) .. (birthday|date of birth|dob|birth date|birthdate|postcode|post code|zip|zip code|personal details|details|personal information|personal info|ssn|social|id|address|that information|that info|that) ; !~ balance|debt|pay
    (not|never) (giving|give|going to give|sharing|share|telling|tell|hand|handing) [over|out|you] [you|my|any|over|out|a stranger|to a stranger|to a bot] .. (birthday|date of birth|dob|postcode|zip|personal|details|info|information|ssn|social) ; !~ penny|money
    (what) .. (need|want) .. (my) (birthday|date of birth|dob|postcode|zip|details|personal) .. (for)
    (how|why) .. (trust|believe|verify|sure|know) .. (you|this|it) .. (legit|real|genuine|who you say|northlight|legitimate|company|them|safe|not a scam|not fraud)
  `,
  request_validation: `
    (validate|validation|verify|verification|substantiate|proof|prove|evidence|documentation) .. (debt|that i owe|i owe|i owe this|owe it|owed|it is mine|this|account|claim|what i owe|ownership|the loan|of this|of the|letter|notice|you own|i signed|amount|contract) ; !~ identity|my identity|who i am|payment sent|proof of payment|paid|my income|who you are|you are real|attach|that it is me|i have proof|code|address|you are human
    (send|show|provide|give|need|want|demand|see|request|require|get|mail|email|produce|where is|furnish) .. (proof|evidence|validation|validation notice|validation letter|signed contract|original contract|the contract|documentation|documents|paperwork|signed agreement|original agreement|proof of debt|proof of the debt|verification|original documents|credit agreement|copy of the contract|copy of my contract|the original|supporting documents|written proof|loan agreement|debt validation|in writing) ; !~ payment sent|proof of payment|proof of my payment|i can send|i have|sending|let me send|i will send|data you hold|personal data|income|of transfer|receipt|hardship|recordings|plan in writing|agreement in writing|offer in writing|everything you have on|confirm the plan|arrangement in writing|stop|contact|legal aid
    (prove|show me) (it|that i owe|i owe|this debt|it is my debt|that it is mine|this is mine|that this is|the debt|you have the right)
    (validation|verification) (notice|letter|of debt|of the debt|request|of this)
    (debt) (validation|verification)
    (right|legal right|authority|authorization|licensed|license) to (collect|chase|demand) .. (debt|this|proof|show)
    (under|per|pursuant to) .. (1692g|fdcpa|809|section 809|section 77|section 78|consumer credit act) .. [validation|verify|request]
    (written|paper) (proof|confirmation|evidence|validation|verification|statement) of .. (debt|owe|claim|what)
    not paying (until|unless|before) .. (proof|prove|validation|see|verify|documents|evidence|show)
    (assignment|chain of title|deed of assignment|notice of assignment|bill of sale)
    (proof|evidence) $ ; !~ i have|sent|payment|paid
  `,
};
