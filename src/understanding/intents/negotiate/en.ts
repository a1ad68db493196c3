import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  counter_offer_lump_sum: `
    (typed|wrote|entered|put|mistyped) {money} .. (mistake|accident|error|accidentally) .. {money}
    (settle|settlement|close|clear|end|finish|wrap|call it|be done|write off|forget|accept|take|done with) .. for {money}
    (offer|offering|propose|proposing|counter|counteroffer|counter offer|counter with|settle for|settle at|settle on|my offer is|give you|accept|take|would you take|will you take|will you accept|how about|what about|let us say|best i can do is|most i can do is|all i have is|all i can do is|best i can offer is|max i can do is|maximum is|maximum i can pay is|the most i can pay is|all i can pay is|all i can afford is|i have only|i only have|only have|could do|can do|can offer|can manage|can afford|can scrape together|can put together|could scrape|could put|could manage|could afford|scrape together|come up with|make it|meet me at|can spare|could spare|can give|could give|got|have got) [you|about|maybe|around|like|only|just|up to|a lump sum of|a one off of|a single payment of|one payment of|at most|a one time payment of|a payment of|settlement of|max|the sum of] {money} ; !< not|never|can not ; !~ only borrowed|owe|income|salary|earn|rent
    {money} (one off|one time|once|lump sum|as lump sum|as a lump sum|in one go|in one payment|cash|single payment|final offer|as a settlement|as settlement|as full and final|full and final|to settle|to close|to clear it|to clear this|to close this|to end this|and we are done|and we call it|and that is it|call it quits|and we are even|and it is over|right now and|now and we|total and done|take it or leave it|is my final|is my best|is my offer|is the best|is the most|is all i|is my limit|is my max|is what i can|tops|max|at most|and not a penny|and not a cent|not more|no more|all in)
    (pay|do|offer|settle for|settle at|settle on|accept|take|give you|how about|what about|cover) [only|just|about|like|you] ({fraction}|{percent}) [of|percent] ; !< not|can not ; !~ {percent} interest|discount|off
    ({fraction}|{percent}) of (it|balance|debt|what i owe|amount|total|that|the) ; !~ income|paid|salary|discount|interest|is not mine|dispute|already|my wages|was
    (one|single|1) (off|time|lump) [sum] payment of
    (lump sum|one off payment|one-off payment|one time payment|single payment) ; !< not|no|can not|need ; !~ do not have|can not
    (full and final|final settlement|settlement offer|settlement figure of)
    {money} (now|today|right now|straight away|immediately) ; !< not|can not ; !~ and the rest|then|rest|by {date}|month|owe
  `,
  counter_offer_instalments: `
    (pay|do|manage|afford|offer|give|give you|put|send|spare|make|commit to|handle|set aside) [you|about|maybe|around|like|only|just|up to|at most|it|this|that|off] {money} <per-period> ; !< not|can not ; !~ earn|income|salary|rent
    {money} <per-period> ; !~ earn|earning|income|salary|make|rent|pension|benefits|wages|bring home|get paid|take home|food|spend|spare after|left after|expenses|receive|not {money}
    {number} <installments> [of|payments] ; !~ already|missed|offer|option|plan with|what|how much|one with|left|remaining|paid|behind|made ; !< option|not|in|the|to
    (in|into|over|with|across|split into|spread over|divide into|split in) {number} <installments> ; !~ not in|what would
    (in|over|across|within) {duration} ; +~ pay|spread|installments|split|monthly|clear|settle|repay|payments|plan ; !~ earlier|ago|old|call|not paid
    (split|spread|divide|break) .. (it|this|that|payment|payments|balance|debt|amount) .. (in|into|over|across|up) .. ({number}|{duration}|two|three|half|four) 
    {money} (down|upfront|up front|deposit|now|today|first|initially|to start|as a deposit|as first payment|straight away) .. (and|then|plus|with|rest|remainder|followed by|the balance) 
    (rest|remainder|remaining|balance|other half|second half) .. (next|in|on|later|monthly|over|by|after|at the end|month|installments|week)
    (half|{fraction}) (now|today|this month|this week|on) .. (half|rest|other|remainder|later) 
    {money} {date} .. {money} {date}
    {money} (every|each|a|per) (week|month|fortnight|two weeks|other week|payday|paycheck|pay day|pay)
    (weekly|monthly|fortnightly|biweekly) (payments|installments|payment) of {money}
    (smaller|lower|less) (installments|payments|monthly payment|payment) ; !~ ask ; +~ {money}
  `,
  ask_more_time: `
    (need|want|give|get|have|require|allow|ask for|asking for|request|requesting|buy|use|appreciate|grant|like) [me|us|a|bit|little|some|few|for|just] (more time|extra time|time|an extension|extension|longer|some time|bit more time|little more time|few more days|another week|another month|another day|another few|another couple|until|till|few days|couple of days|couple days|couple of weeks|couple weeks|few weeks|few more weeks|more days|extra days|extra week|week|another {number}|{duration}|{number} more|a grace period|grace period|breathing room|a delay|a deferral|deferment|deferral|a couple of more|a couple more|a month|another|some breathing|more months|a few months|some more) ; !~ no time|time off|last time|do not have time|not need|to call|call me|what time|to speak|to talk|paid {duration}
    (can|could|will|would|may|is it possible|is there any way|please|any chance|possible) .. (wait|extend|extension|postpone|delay|hold off|give me time|give me some time|give me a|give me more|give me until|give me till|pay later|pay it later|push it back|defer|hold on|be patient|hold|bear with me) ; !~ call|court|phone|not wait|payment date|not hold|hold on a|on hold|hold the line|the call|human|can not wait
    (extend|extension|push back|postpone) .. (deadline|due date|time|date|it|period|by|of) ; !~ not ; !< not
    (pay|payment) [it|this|you|a bit|a little] (later|later on|next month|next week|some other time|another time|in a few|after|when i can|as soon as i can|once i|eventually|some day|soon|another day|in a couple|in the future|when things|when i get|at the end) ; !< not ; !~ how do i|what happens|interest|will|can pay in|promise|pay {money}|i will pay
    (can not|could not|not able to|unable to|do not have|not|not have it|no money) .. (pay|it|money|payment) .. (right now|now|yet|at moment|at the moment|today|this month|this week|until|till|before|just yet|currently|for now|for a while) ; +~ until|till|yet|later|wait|next|after|time|before|but|soon|this month|this week|today|few ; !~ lost my job|ill|sick|call|talk
    (wait|hold on|hold off|hang on|be patient|bear with me) (until|till|for|a|another|few|some|just) ; !~ second|minute|sec|what|moment|call
    (not|can not) (until|till|before) (next|i|my|the|after|end) ; +~ pay|money|payday|paid|salary|afford|until|before ; !~ call|text|contact|work number
    (too soon|too short|not enough time|too early to pay|deadline is too|more time|longer to pay|time to pay|extra time) ; !~ call|last time|not|contact
    (grace period|payment holiday|breathing room|breather|deferment|deferral|forbearance|payment break|moratorium on)
    (by|until|till) {date} .. (to pay|to get|to find|to sort|to come up) 
    (give|allow|let) me (until|till|to) ; !~ talk|speak|know
    (in|after) .. ({duration}|few weeks|few months|couple of weeks|couple of months) .. (i will have|i should have|i can pay|things will|would be better|i could) ; !~ {money}
    how (long|much time) (do i have|have i got|can you give|can i have|do i get)
    (short|little|small) (extension|delay)
    (not|can not) now .. (later|next month|next week|maybe|try again)
  `,
  ask_discount: `
    {money} (less|lower|cheaper|off) ; !> than ; !~ earn|earning|make|income|pension|get|getting|last time
    (what is|whats|what was|is there|which is|find me|give me|tell me|i want) [the] (cheapest|least expensive|most affordable|easiest) [way|option|deal|amount|thing|solution|out|possible]
    (cheapest|least expensive|most affordable) (way|option|deal|amount|solution) ; !~ i take|i will take|i choose|go with|i want the
    (what|how much) (would|will|do) .. if i (pay|paid|settle|settled|clear|cleared) .. (everything|it all|in full|the lot|the whole|all of it|it off|today|now) ; !~ happen|happens
    (how) .. (pay|settle) .. (less|as little as possible|the least)
    (discount|discounts|reduction|rebate|deal|lower amount|reduced amount|lower settlement|settlement offer|better price|haircut|knock off|knock something off|price cut|concession|less than the full|cheaper) ; +~ can|could|any|get|give|is|offer|want|possible|would|do|have|need|for|if|what|how|discount|more|how about|lower|looking|ask|a|some|there|reduction|settlement ; !~ best deal i ever|no discount|hours|job|not a deal|deal with|what a deal|big deal|dealt|no deal|great deal|good deal
    (reduce|lower|cut|decrease|knock|drop|shave|bring down|take off|take something off|trim|forgive|write off|waive|slash|wipe out|cancel|erase|cross off|come down|lessen|halve|go lower|go down) .. (debt|amount|balance|total|what i owe|it|some|part|half|off|principal|price|sum|bill|a bit|a little|{percent}|{money}|down|lower|on the|the whole|portion|remaining) ; !~ fee|fees|interest|charges|penalty|penalties|late fee|installment|monthly|payment|payments|contract|service|subscription|my hours|consent|hours|salary|call|off the line|from the list|my number|plan|credit|drop the case|phone|lawsuit|dispute
    (settle|settling|pay off|accept|take|pay|clear) .. (for less|less than|lower amount|reduced amount|smaller amount|for a lower|for a reduced|a fraction|a lower|a reduced|something less|partial amount|part of it and) ; !< not ; !~ installment|monthly
    (what|how much) .. (discount|off|reduction|lowest|least you|minimum you|best you can|can you take off|would you accept|would you take|best offer|best price|lowest you) ; !~ minimum payment|minimum monthly|lowest payment|lowest installment
    (best|lowest|better|special) (offer|price|deal|settlement|you can do|amount you will|amount you would|amount you can|rate) ; !~ i accept|sounds like|take it
    (if i pay|for paying|pay) .. (now|today|in full|all at once|at once|upfront|early|quickly|cash|straight away|lump sum|right away|in one go) .. (discount|less|reduce|off|lower|better|deal|cheaper|knock)
    (any|some) (money|thing|thing you can take) off
    (settle|settlement) (it|option|options|possible|possibility|discount|amount|for) ; !~ full|in full|how do i ; +~ can|could|any|possible|do you|is there|want|what|like|interested|offer|would
    (negotiate|negotiation|negotiable|haggle|bargain|compromise|meet me halfway|meet me half way|meet me in the middle|be flexible|work with me|help me out|do me a favor) ; !~ not negotiable
    {percent} (off|discount|reduction|less)
    (debt|partial|loan) (forgiveness|relief|write off|write-off|reduction) 
    (can|could|will|would) you (do|go|make it) (better|lower|any better|cheaper|something|less)
    (too much|too high|too expensive) .. (lower|less|reduce|discount|better)
  `,
  ask_instalment_options: `
    ^ (what can i do|what could i do|what can we do|what can you do for me|what can be done|what do i do now|what now|what are my choices|what are the choices|how can we settle this|how do we settle this|how can i settle this|how do i sort this out|how can i sort this out|how can you help me|can you help me|can you help|i need help with this|what do you suggest|what do you propose) [then|now|here|about it|about this|please] $
    (can|could|may|is it possible|possible|possibility|any way|am i able|would it be possible|want|like|need|prefer|interested|how about|is there|do you|are there|what about|wish|ask|let me|allowed|maybe|offer|have|are you able|looking|hoping|set me up|get|set up|sort out|arrange|make|work out|come to) .. (installments|installment|installment plan|payment plan|payment plans|pay monthly|monthly payments|pay weekly|weekly payments|split it|split the|split payment|split this|spread it|spread the|spread out|spread payments|pay in parts|pay it in parts|in parts|pay bit by bit|pay over time|pay it off over|pay it off gradually|pay slowly|repayment plan|pay in instalments|payment arrangement|an arrangement|pay in stages|in stages|break it up|break it down into|pay a little|small payments|smaller payments|several payments|multiple payments|few payments|divide it|divide the|on a plan|pay gradually|pay in chunks|make payments|pay monthly|pay some each|pay part|finance it|budget plan|affordable plan|monthly plan|monthly basis) ; !~ not|cancel|already have|my plan|status|missed|broke|how many left|next payment|first payment|payment plan agreement|with my plan|my payment plan|my current|behind|the agreement
    (what|which|how many|how much|tell me|explain|show|see|give) .. (installments|installment|payment plan|payment plans|plans|plan|monthly payment|monthly|per month|repayment options|payment options|options|arrangements|possibilities) ; !~ left|remaining|missed|paid|next|my plan|status|have i|credit|methods|payment methods|have left|do i have left|is my|happens
    (payment|repayment|installment) (plan|plans|arrangement|options) [please|possible|available|yes|sounds|would] ; !~ my|cancel|not|status|already|broke|missed|behind|agreed|existing|how is|which i|signed|current
    ^ (installments|installment|payment plan|instalments|plan|monthly payments|in installments|pay in installments|monthly) [please|then|possible] $
    (can not|could not|unable to) .. (all at once|in one go|one go|at once|in full|full amount|the whole|everything at once|lump sum|whole amount|the full|in a single|whole thing|entire amount|it all) ; !~ until|before|next month|but i can pay {money}
    (spread|split|break|divide) (it|this|that|payment|payments|cost|debt|balance|amount|the) [up|out] [over|into|in|across] [time|months|several|few|installments|parts|payments|smaller] ; !~ {number}|{duration} ; !< not
    (pay|paying|payoff|settle|clear) [it|this|that|off|back|debt] (in installments|in parts|bit by bit|little by little|over time|in pieces|monthly|gradually|in small amounts|in smaller amounts|a little at a time|in monthly|in stages|a bit at a time|in small|in chunks|step by step) ; !~ {money} ; !< not
    (lower|smaller|longer|minimum|lowest|more) (installments|monthly payment|monthly payments|payments|plan|installment|term|installment amount|minimum payment|monthly amount) ; !~ {money}|not|left
    (how|longest) long (can|could|may|would) .. (plan|spread|pay|take|have)
    how many (months|installments|payments) (can|could|would|do|may|are|max)
  `,
  ask_fee_waiver: `
    (waive|remove|drop|cancel|take off|get rid of|forgive|reverse|scrap|write off|delete|refund|erase|reduce|lower|wipe|strip|cut|knock off|freeze|stop|forget|take away|eliminate|lift|suspend|exclude|halt|void|wave|lose|skip) .. (fee|fees|late fee|late fees|interest|charges|charge|penalty|penalties|late charges|late charge|surcharge|extra charges|additional charges|collection fees|collection costs|admin fee|costs|default interest|interests|added costs|late payment fee|overdraft fee) ; !~ direct debit
    (without|minus|excluding|no|free of|except|just the principal without|less) .. (fee|fees|interest|charges|penalty|penalties|late fees|extra charges) ; +~ pay|can|could|if|possible|principal|only|just|settle|want|please
    (fee|fees|interest|charges|penalty|penalties|late fees) .. (waived|removed|dropped|cancelled|canceled|taken off|forgiven|reversed|frozen|stopped|waiver|refunded|wiped|off|reduced|lifted|written off)
    (only|just) .. (principal|original amount|original debt|original balance|base amount|actual debt|what i borrowed) ; +~ pay|owe|want|can|settle|if|willing ; !~ dispute|only owe|say
    fee waiver
    (interest|fees|charges|penalties) .. (too high|unfair|excessive|ridiculous|killing me|insane|crazy|outrageous|extortionate|sky high|a rip off) 
    (why|how come) .. (fees|fee|interest|charges|late fees|penalty|penalties) [so|added|on|are|is] ; !~ balance so
  `,
  affordability_info: `
    (earn|earning|make|get|receive|bring home|take home|bring in|income is|income of|salary is|salary of|wages are|wage is|pension is|pension of|benefits are|benefits of|living on|live on|paycheck is|get paid|paid|my income|net income|my salary|my pension|my wage|on benefits of|disability of|unemployment of|take-home pay is|take home pay is) [is|about|around|only|just|roughly|net|of|approximately|like|me|a net|a total of|at most|from] {money} ; !~ i paid|already paid|can make|could make|make it {money}|make a payment|can get|if i get|get {money} by|paid you|paid off|when i get
    {money} .. (income|salary|wages|pension|benefits|net pay|net a month|take home|in wages|from work|from my job|social security|disability|unemployment|universal credit|before tax|after tax|net per month|net monthly|gross)
    (rent|mortgage|bills|expenses|outgoings|food|utilities|childcare|groceries|child support|living costs|costs|car payment|insurance|bills come to|spend|council tax|electricity|heating|medication|alimony|nursery) [is|are|of|costs|alone|about|around|takes|eats|come to|comes to|add up to|total|cost me|costs me|bills are|run|runs|me|alone is|about] {money} ; !~ can pay|owe you
    {money} .. (on|for|in|goes to|goes on|to) (rent|mortgage|bills|expenses|food|utilities|childcare|groceries|living expenses|child support|outgoings|medication|insurance|electricity|fuel|petrol|gas)
    (left|spare|remaining|disposable|left over|leftover) [with|is|me with|income|about|only|around|of|over|with about] {money} [a|per] ; !~ to pay|balance
    {money} (left|spare|left over|leftover|remaining|to spare|free|disposable) [after|at|each|a|every|per|over|once|for|from] ; !~ balance|owe|debt|of the debt|to pay|on my plan
    (after|once) (rent|bills|expenses|paying rent|all my bills|my bills|everything) .. {money}
    (income|salary|wage|wages|pension|expenses|outgoings|rent|net pay|disposable income) (is|are|about|around|of) {money}
    (i|we) (earn|make) [around|about|only] {money}
    (i have|supporting|with|feeding|raising) .. {number} (kids|children|dependents|dependants|mouths)
    (all|most|everything) i (earn|make|get) .. (rent|food|bills|medication)
    (my) (monthly|weekly|household|net|only|total) (income|budget|expenses|salary|outgoings|bills) [is|are]
  `,
  refuse_to_pay: `
    (i|we) (will not|am not going to|are not going to|refuse to|do not want to|do not intend to|have no intention of|am not|would not|do not plan to|never will|will never|am never going to|wo not|would never|decline to|am not gonna|am not prepared to|am not willing to|have no plans to|absolutely will not|am never) (pay|paying|pay you|pay this|pay it|give you|giving you|pay that|pay anything|pay a|send you|be paying|making any payment|make any payment|make any payments|pay any|pay for this|pay up|pay back|settle this|paying anything) ; !~ until i|until you|unless|before|more than|{money}|the fees|all at once|in full today|for a service|for something|for goods|on friday|this week|today but|the full|full amount|able
    (refuse|refusing|refuses|declining|unwilling) .. (pay|payment|paying) ; !~ card|bank|app|payment was refused|service
    (will not|not) (get|getting|see|seeing|receive|have) .. (penny|cent|dime|single|money|anything|another|one more|shilling|a thing) .. (from me|out of me|of my money|of mine) 
    (not|never|no) (getting|get|give|giving|see|gonna see|going to see) .. (penny|cent|dime|anything|nothing|any money|my money) [from|out of|of|me]
    (not|never) (paying|gonna pay|going to pay|pay) [you|this|it|a|anything|that|for|shit|up|back|them|another|one|anyone|any of] ; !< am i|what if|if|have|had|i have|was|were ; !~ until|unless|more than|{money}|been paid|get paid|service|product|never received|in full|what happens|if i do not|today but|late|full|can i not|could not pay|can not pay
    (sue me|so sue me|take me to court|see you in court|go ahead and sue|try and make me|make me pay|come and get it|come get it|do your worst|good luck getting|good luck collecting|do whatever you want|i do not care about the debt|i do not care|could not care less|over my dead body|you can not make me|you can not force me|try me|go to hell i am not paying|let them sue|bring it on) ; !~ cancer|what happens if you|will you|can you
    (over my dead body|not a penny|not a cent|not a dime|not one cent|not one penny|not a single cent|not a single penny|zero from me|nothing from me)
    (no|zero|not any) (intention|plans|intentions) (of|to) (paying|pay)
    (i would|id) rather (go to court|go to jail|go to prison|not pay|rot|be sued) ; !~ die
    (why should|why would|why do) i .. (pay) ; !~ interest|fees twice|when i can|so much|more
    (pay yourself|you pay it|get lost i am not|keep dreaming|in your dreams|dream on|when hell freezes|when pigs fly|forget it|forget about it|forget about your money) ; !~ forget it i will pay|not forget|i will take|i will go|i will just take|option|number
    (write it off|forget about it) .. (not paying|not going to pay|will not pay)
    (do not|not) want to pay ; !~ interest|fees|all at once|that much|in full
    ^ (no payment|i will not|not paying|never paying|no way i am paying|i refuse|will not pay|refuse to pay)
  `,
};
