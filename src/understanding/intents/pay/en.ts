import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  promise_to_pay: `
    (i|we) (will|am going to|promise to|intend to|plan to|am planning to|can|could|should be able to|would be able to|am able to|want to|would like to|hope to|expect to|aim to|am ready to|am prepared to|am willing to|commit to|guarantee i will|swear i will|mean to|might be able to) <pay-verb> ; !< if|what
    (will|going to|gonna|promise to|planning to) <pay-verb> ; !< not|you|they|who|what|if|he|she|why
    (i|we) (am|are) (paying|sending|transferring) ; !< if ; !~ not paying|already
    paying (on|by|tomorrow|next|this|it on|you on|at the end|in|once|when|friday|monday|tuesday|wednesday|thursday|saturday|sunday|today) ; !< not|trouble|problem|of|for|been|am
    (payment|money|funds|transfer) (will be|is going to be|is coming|will come|will arrive|coming|will go out|will be made|will be there|will be sent|will hit) ; !~ not|when ; !< if
    (you will|you shall) (have|get|receive) (payment|money|your money|it|the money|paid) ; !< if|when
    (as soon as|once|when|after) i (get paid|get my paycheck|get my salary|get my check|receive my|get my wages|receive my salary|get the money|get my pension|get my benefits|get some money|get my tax refund|get my bonus|have the money) ; !~ what if
    (on|by|next) (payday|pay day|paycheck) ; !~ not
    (my|next) (payday|pay day|paycheck|salary|wages) (is|comes|arrives|lands|hits|comes in|gets in|on) ; !~ cut|reduced|late
    i get paid (on|next|at|this|tomorrow|every|in|the) ; !~ not
    (expect|expecting) (payment|money|my salary|a transfer) (on|by|next|this)
    (set aside|have it|have the money|get the money|sort it|sort it out|take care of it|handle it|deal with it|do it|get it done|make it) (by|on|next|tomorrow|this|for|before|at the end) ; !< not|can ; !~ set up|call
    (promise|swear|guarantee) .. (pay|payment|paid) ; !< not|broken
    <can> <pay-verb> .. {date} ; !< not|if|what
    pay .. {date} ; !< not|if|what|can not|able to|was|to ; !~ when do i|when should|already|paid|not pay|asked|supposed
    ^ [yes|ok] (on|by|this|next|before|until|around|the) {date} $
    put me down for {date}
    (can|could|may|shall) i (do|pay|make it|make that|go for|have until|pay it|pay you|pay that|settle) [it|on|by|for|until|till|you] {date} ; !< not ; !~ installments|a month|per month|offer|option|plan
    (how about|what about|let us say|lets say|make it|say|maybe) [on|by|until] {date} [instead|then] $ ; !~ a month|monthly|weekly
  `,
  pay_in_full: `
    <pay-verb> .. (in full|full amount|full balance|the full|whole amount|whole balance|entire amount|entire balance|entire debt|whole debt|whole lot|whole thing|entire thing|it all|all of it|everything|total amount|total balance|full debt|all at once|all in one go|in one go|in one payment|full sum|in a single payment|balance in full|it off in full|it off completely|off completely|the lot|off the full|off the entire|off the whole|off everything|off my balance|off the balance|off the debt|off my debt|off my account|total in one|all off|the total|total due|outstanding balance|all now|all today|one hundred percent) ; !< not|can not|unable|if|able|afford|without|do ; !~ can not|cannot|in parts|installments instead|but not|not able|never|what if|how much to|is it possible to get a discount|discount if
    (full|complete) (payment|settlement|payoff) [today|now|is fine|please|of] ; !< not|no|make ; !~ can not|not|discount|short of|instead of|unable|without|less than
    (settle|clear|close|pay off|pay back|repay|wipe out|square) (it|this|debt|balance|my debt|the debt|my balance|account|my account|everything|this debt|whole debt|full debt|entire debt|bill|my bill|what i owe|loan) (in full|today|now|completely|right away|once and for all|immediately|off|straight away|at once|with one payment|in one go) ; !< not|can not|unable|if ; !~ not|for {money}|for less|installments|what if
    (want|like|ready|going|will|happy|prefer|can|plan|let me|need) .. (pay it off|pay this off|clear the whole|pay off the whole|pay the full|pay full|pay all|pay off my debt|pay off the debt|settle my account|settle the account|clear my debt|clear the debt|clear my account|clear my balance|settle in full|pay the whole|pay the entire|pay everything|clear it all|pay the lot|settle the debt|settle my debt|settle the full|clear the full|clear the entire|clear the balance|settle the balance|pay off the balance|pay the balance) ; !~ not|can not|what if|if you|unless|installments|discount|over time|slowly|in parts|bit by bit|{money} a month|afford
    paid in full (today|now|by|tomorrow|on) ; !~ already|was
    ^ (in full|full amount|the full amount|all of it|everything|full payment|whole amount|pay in full|pay full|the whole thing|full|pay it all) [please|now|today] $
    i have (the|all the) (full amount|money|whole amount|full sum) [now|ready|today] ; !~ not
    (one|single|1) (payment|go|shot|time) .. (all|full|everything|whole|total) ; !~ not|can not
  `,
  report_payment: `
    (i|we|he|she|husband|wife|mother|father|son|daughter|partner|ive) (have|has|had|already|just|did) [already|just] (paid|sent|transferred|settled|cleared|made payment|made the payment|made a payment|wired|deposited|mailed|posted|repaid|payed|done the payment|completed the payment|made my payment|done it|paid it off|sent payment|sent the payment) ; !< if|once|after|when|not|never|until|what ; !~ not have|never paid|have not|will have
    (i|we) (paid|payed|transferred|wired|settled|cleared|sent|deposited|mailed|repaid) [already|off|you|it|this|that|them|the|my|in|last|on|yesterday|full|{money}|a|all|half|over|by|via|with|everything|for|back|what|two|three|some|part] ; !< if|once|after|when|not|never|until|what|what if|suppose|how about|say ; !~ if i|what if|until i|once i|after i|not|letter|email|complaint|proof|message|texted|someone
    (already|alredy) (paid|payed|settled|sent|transferred|cleared|done|made|taken care) ; !< not|if|been|be ; !~ not been
    (payment|transfer|it|money|check|bill|debt|balance|this|that|invoice|account|installment|funds) (was|has been|has already been|was already|is|is already|has|were|have been) (paid|made|sent|settled|cleared|completed|posted|transferred|mailed|processed|done|gone out|left my account|taken|debited|gone through|went through|taken care of|on its way|paid off|deposited) ; !< not|if|until|once|no|why|when ; !~ not|if|will|by mistake|returned|declined|failed|bounced|refused|when will|must be
    (money|payment|cash) (went|left|came) (out|through|my account|off|out of) ; !~ not
    (have|got|here is|attached|attaching|sending|send|look at|see) .. (receipt|proof of payment|confirmation number|payment confirmation|transaction id|transaction number|screenshot|proof i paid|bank statement showing|reference number for the payment|confirmation of payment|proof of transfer) ; !~ send me|give me|need|provide|can you|will i get|do i get
    (check|verify|confirm|see) .. (payment|my payment|if you received|whether you received|if you got|that you received|money arrived|payment went through|received my payment) ; !~ date|plan|link|not
    (did|have) you (get|receive|received|gotten|got) .. (payment|money|transfer|check|{money})
    (direct debit|autopay|standing order|money order|my bank) .. (went through|went out|was taken|sent|paid|has gone|was sent|took it|already) ; !~ not|fail*|declin*|cancel*
    (paid|payed) (yesterday|last|on|this morning|today|in full|off|already|via|by|with|through|it|at|my bill|using|two|the) ; !< get|be|will be|not|if|gets|getting|never|been|am|once|until|have to be ; !~ if i|get paid|when i get|will be paid|not paid|not been paid|am paid|unpaid|until|once
    (all|payment) (done|sent|complete|completed|made) $ ; !~ not|will|once|when|if
    just (paid|payed|sent|made|transferred|did|finished|completed) .. (payment|it|money|bill|installment|debt|off|you|{money}|online|transfer|now|the) ; !~ not
    ^ (paid|done|i paid|already paid|payment sent|payment made|paid already|just paid|sent|i have paid|payment done) [it|today|yesterday] $
  `,
  request_payment_link: `
    (send|give|need|get|text|email|share|forward|resend|provide|want|where is|have|message|whatsapp|generate|fresh|new|another|the) .. (payment link|link to pay|pay link|link for payment|link|payment page|payment url|link so i can pay|qr code|qr|barcode|payment details|bank details|account details|account number to pay|iban|sort code|details to pay|details so i can pay|details for the transfer|details for payment|payment information|payment info|url|payment instructions|wire details|routing number) ; !~ scam|not click|do not send|phishing|not working|does not work|is broken|expired|agreement|statement|fraud|your name|virus|validation|remove|verify who|is this link|is the link ; !< not
    (link) [please|pls|to pay|again] $ ; !~ not|scam|click|phishing|virus|safe|does not work|broken|expired|not working
    (where|how) (do|can|should|would) (i|we) (pay|make payment|make a payment|make my payment|send the money|send money|send payment|pay it|pay this|pay you|transfer|go to pay|pay online) ; !~ in installments|less|if i|what methods|what are the ways|afford|when i|with no|without|back if i lost|something i
    (want|like|ready|going|can|let me|trying) to (pay|make payment|make a payment|make my payment) [it|this|you] [right|online] (now|today|online|immediately|please|straight away|here|by link) ; !~ not|{money}|installments|how much
    (pay|payment) (online|right now|here|by link|through link|portal|page|site|website) ; !~ not|error|fail*|does not|problem|can not|declin*|crash*|works ; !< can not|not
    ^ [payment] link $
    (pay|payment) (link|page|portal|url) ; !~ not|scam|error|does not|problem|broken|expired|fraud|safe|real
    (what|which) (account|bank account|iban|account number) .. (pay|transfer|send) [to|into]
  `,
  payment_problem: `
    (payment|transfer|card|link|page|website|site|portal|app|transaction|debit|bank|it|autopay|direct debit|system|money|button|qr|code|online|boleto|check|cheque|standing order) .. (failed|fails|failing|declined|rejected|refused|not going through|did not go through|does not go through|will not go through|would not go through|not work|not working|does not work|did not work|will not work|will not load|not load|not loading|does not load|does not open|not open|would not open|will not open|broken|is down|was down|error|crashed|crashes|keeps crashing|expired|bounced|returned|stuck|not accept|not accepting|does not accept|will not accept|not let me|would not let me|will not let me|not process|not processing|frozen|timed out|gives an error|an error|came back|not opening|keeps failing|keeps declining|keeps getting|blocked|invalid|has expired|got declined|got rejected|got returned|was declined|freezes|not responding|times out|hangs|wont go) ; !~ debt has expired|statute|product|service|internet|broadband|phone does|tv|contract has|offer|option|plan does not work|plan not|does not work for me|not work for me|job|working|laptop|debt|time does not|that does not work|it does not work for|goods|router|date does not
    (can not|could not|unable to|not able to|trouble|problem|problems|issue|issues|difficulty|having trouble|tried to|trying to|failed to|keep trying to|not let me) [with|to|in] (pay online|make payment online|make the payment|open link|open the link|complete the payment|complete payment|process payment|get the link to work|log in|login|log into|access the portal|access my account|access the site|use the link|use card|paying online|making the payment|pay through|pay via|pay on the website|pay on your website|pay with my card|pay by card|the payment page|the link|the website|your website|the app|the portal|payment page|the payment|open it|submit payment|submit the payment|enter my card|finish the payment|set up the payment|the transfer|transfer the money|send the money|send payment|send the payment) ; !~ what if|afford|lost my job|in full|until|this month|broke|no money
    (error|error message|error code) .. (pay|payment|card|page|link|trying|when|site|checkout|transaction|website) 
    (getting|got|get|gives|shows|says|received|see|seeing) .. (error|error message|declined message|transaction failed|payment failed|declined|insufficient funds|invalid card|page not found|404)
    (charged|debited|took|taken|paid|billed|deducted) [me|my account|my card|it|money|payment] (twice|two times|double|2 times|multiple times) => kind=duplicate
    (double|duplicate) (charge|charged|payment|debit|payments) => kind=duplicate
    (paid|sent|transferred|charged|took|debited) .. (wrong account|wrong amount|wrong person|too much|by mistake|wrong reference|more than i should|the wrong|wrong iban)
    (my) (card|bank|account|debit card|credit card) .. (blocked|expired|stolen|lost|declined|frozen|cancelled|canceled|limit|does not allow|rejecting|rejected|refused|was closed|closed|overdrawn|maxed out|not accepted|does not work|not work|not let)
    (money|payment|funds) .. (left my account|taken|deducted|debited|gone|came out|went out) .. (not|still|but|unpaid|shows|does not|outstanding|not showing|never)
    (overdraft|insufficient funds|nsf|bounced)
    (link|page|site|website|portal|app|qr) (is dead|dead|is broken|broken|does nothing|is not|does not|did not|will not|would not|expired|error|gives|shows|keeps)
    (something|it) (went wrong|is wrong with) .. (payment|card|link|page|pay|transfer)
    (payment|transaction) (problem|problems|issue|issues|error|trouble|failure|failed|declined|fail)
  `,
  reschedule_payment: `
    (move|change|reschedule|postpone|push|push back|shift|switch|delay|defer|rearrange|bring forward|move back|push out|put off|adjust|alter|set) .. (payment|payment date|due date|date|installment|direct debit|it|day|pay date|payments|debit date|the 1st|this month|due day|plan date|billing date) .. [to|until|from|by|later|back|forward|for|a few] ; !~ phone|address|number|email|call|not|name|password|court date|limit|how much|amount|bank details|account number|language|set up|set it up|autopay|hearing
    (reschedule|postpone|rearrange|defer) ; !~ call|not|court|hearing|appointment|delivery|callback
    (pay|payment) .. {date} .. (instead of|rather than|not on|not the|and not) ; !< not
    (different|another|later|other|new|better) (date|day|payment date|due date|pay date|due day) ; !~ call|delivery|phone ; !< call|me
    (can not|could not|will not be able to|not able to|will not|unable to|going to miss|will miss|might miss|am going to be late|will be late|going to be late|late with|running late|miss|miss my|not going to make|can not make) .. (installment|scheduled payment|payment on|payment this|payment due|next payment|payment date|this payment|payment tomorrow|payment today|agreed payment|my payment|the payment on|with payment|with my payment|on the agreed|the agreed date|by agreed|on the due date|by the due date|on that date|payment on time|with the payment|agreed date|my next) ; !~ never|lost my job|online|link|card|website|app|any payment|the plan at all
    (skip|pause|miss|hold off|freeze|suspend|hold) .. (payment|payments|month|installment|installments|this month|plan|direct debit|one month|a month) ; !~ interest|charges|account ; !< never|not
    (salary|wages|paycheck|pay|payday) .. (late|delayed|comes later|changed|later) .. (payment|move|date|due|pay|instead|later) 
    (due|payment) (date|day) .. (not work|does not work|does not suit|too early|not suit|bad|before i get paid|before my payday|wrong|impossible|not convenient|no good)
    (instead of|rather than) .. {date} .. {date}
    (from|instead of) {date} to {date} ; !~ call|contact|available|free
    (pay|do) (my|the|this|next) installment (later|on|next)
    (make|pay) (my|the|this|next) payment .. (later|on|next|a week|few days) .. (instead|rather|late|than)
    (few|couple|several|some|{number}) days late
    (late|later) (payment|this month|with payment)
  `,
  setup_autopay: `
    (set up|setup|start|enable|activate|turn on|sign up for|enroll in|enrol in|put me on|switch on|want|create|arrange|establish|get|like|prefer|use|organise|organize|go on|switch to|register for) .. (autopay|auto pay|automatic payment|automatic payments|auto payment|auto payments|direct debit|standing order|recurring payment|recurring payments|automatic debit|auto debit|automatic withdrawal|automatic deductions|automatic transfer|automatic transfers|autopayment|auto-pay|ach|recurring debit|recurring transfer|auto-debit|automated payments|autodebit|subscription payment) ; !~ not|cancel|stop|failed|problem|did not|declined
    (charge|debit|take|deduct|withdraw|pull|bill|collect|draw|take it from|use) .. (card|account|bank|bank account|it|payment|money|checking account|paycheck|wages|debit card) .. (every month|each month|monthly|automatically|every week|weekly|on the same day|each payday|every payday|every two weeks|biweekly|each week|fortnightly|every fortnight|regularly) ; !~ not|never|stop|can you|garnish
    (automatically|automatic|auto) .. (pay|paid|take|taken|debit|debited|charge|charged|deduct|deducted|payment|payments|withdraw|come out|comes out|go out) ; !~ not|stop|cancel|never|was|failed
    (autopay|auto pay|direct debit|standing order|recurring payment|automatic payments|auto-pay) [please|set up|sounds|is|would|works|from|for|yes|could|on] ; !~ not|cancel|stop|fail*|problem|went out|was taken|did not|declin*|bounced|date|went through|already|took|changed
    (pay|payments) .. automatically ; !~ not
    save my card
  `,
};
