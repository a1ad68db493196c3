import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  dispute_amount: `
    <amount> (is|are|looks|seems|must be|has to be) [totally|just] (wrong|incorrect|inaccurate|not right|not correct|mistaken|off|inflated|way off|way too high|exaggerated|false|a mistake|an error|not accurate|in error|erroneous) ; !< if
    <amount> (does not|do not|is not|are not|can not be) [look|seem|sound|be] (right|correct|accurate|add up|match|make sense|true|what i owe|my balance|the right|the correct|what i was told|agree with)
    (wrong|incorrect|inaccurate|inflated|mistaken|erroneous) (amount|balance|figure|figures|total|sum|number on|calculation|calculations|charge|charges|interest|bill|numbers)
    (i|we) (do not|did not|never|can not) owe .. (that much|this much|so much|that amount|such|as much|all that|all of that|the full|that kind|{money}|nearly|anywhere near)
    (i|we) only [ever] (owe|owed|borrowed|spent|took out|used|have|had|bought) .. {money}
    (i|we) only (owe|owed) [about|around|like|half|a part|part of|a fraction]
    (more|higher|bigger|larger|greater|way more) than .. (i owe|i owed|it should be|i borrowed|it should|i was told|what i owe|what i owed|agreed|the original|original|quoted|my records|expected) => comparison=higher
    (should|supposed to|meant to|ought to) (be|owe|say|have been) .. ({money}|less|lower|much less|way less|half|closer to) ; !< i => comparison=higher
    (dispute|disputing|contest|contesting|challenge|challenging|question|querying|query|disagree with|do not agree with|not agree with|object to) .. (amount|balance|figure|figures|total|sum|interest|fees|fee|charge|charges|calculation|numbers|how much|number)
    (overcharged|overcharging|double charged|charged twice|charged me twice|billed twice|billed me twice|double billed|charged double|overbilled|charging twice|counted twice|duplicated|billed double)
    (payment|payments) (is not|are not|was not|were not|has not|have not|never|not) .. (counted|credited|deducted|applied|included|reflected|taken into account|taken off|recorded|showing|registered|subtracted|been counted|been credited|been applied|been deducted|been taken)
    (did not|has not|have not|does not|not|forgot to) .. (count|credit|deduct|apply|include|reflect|subtract|take into account|account for|take off) .. (payment|payments|paid|deposit|refund)
    (where|how) did you (get|come up with) .. (amount|number|figure|that|balance|sum|total)
    (where|how) .. (amount|number|figure|{money}) (come from|comes from|calculated|worked out) ; !~ should i
    (you say|you are saying|you said|it says|letter says|bill says|statement says|you claim|it shows|shows|claims) .. {money} .. (but|my|when|only|i)
    (i was told|told me|originally|was originally|agreed on|we agreed|the agreement was|my records show|my records say|my statement says|my statement shows|by my calculations|according to my) .. {money}
    (fees|interest|charges|fee) .. (i never agreed|never agreed to|i did not agree|not agreed|illegal|made up|bogus|unlawful|unauthorized|not in contract|should not be|not owe)
    (added|adding|tacked on|slapped on|piled on) .. (fees|interest|charges|extra) .. (never|not|did not|illegal|without|wrong)
    (why|how come) (is|has|did|does) .. (so high|so much|gone up|go up|went up|increased|doubled|higher|so big|more than|jumped|tripled|so large) ; !~ score
    (gone up|doubled|tripled|went up|increased|ballooned|jumped) .. (from|since|balance|amount) .. {money}
    (part|some|portion|half) of (that|it|the|this|balance|debt|amount) .. (is not mine|was paid|is wrong|already paid|has been paid|i dispute|not owed)
    (numbers|figures|sums|math|maths|totals) (do not|does not|not) (add up|match|make sense|check out|work)
    (miscalculated|miscalculation|calculated wrong|calculated it wrong|calculation error|billing error|accounting error|mistake in the amount|error in the amount|error in the balance|mistake in balance|mistake with the amount|mistake on bill|mistake on my bill)
    not (what i owe|the amount i owe|how much i owe|as much as that|the right amount|the correct amount|right amount|correct amount)
    (too much|way too much) (interest|fees|owed)
    that is not (what i owe|how much i owe|the amount|my balance|right amount|the figure)
    (i owe|owe you|owe them|owed) (less|much less|way less|far less|half|only|nowhere near|not even) [than|that|of] ; !< how|do|not => comparison=higher
    (balance|amount|debt) .. (is|was) (actually|really|only|supposed to be) {money}
    not {money} .. (i owe|owe) .. {money}
  `,
  dispute_not_mine: `
    (this|that|it|debt|account|bill|loan|card|invoice) (is not|was not|are not|can not be|does not belong to|is not in|has nothing to do with|was never|could not be) .. (mine|my debt|my account|my bill|my loan|my name|me|us|my responsibility|my problem|our debt|ours|my card) ; !> sure|talking|speaking|here|looking
    not (mine|my debt|my account|my bill|my loan|my invoice|our debt|my problem|my responsibility|my card|my purchase)
    (i|we) (do not|does not|never|did not|dont) owe (you|them|anyone|anybody|any|anything|a penny|a cent|nothing|this|that debt|money|a dime|it|jack|nobody|that company|this company) ; !> much|that much|this much|amount ; !~ {money}|much|amount
    (owe) (you|them|nobody|anyone) (nothing|zero|jack|zilch|shit)
    i owe (nothing|zero)
    (do not|does not|did not|not|never) (recognize|recognise|recall|remember|know about|know anything about|know of|know what|acknowledge|aware of) .. (debt|account|loan|bill|charge|purchase|contract|invoice|company|transaction|card|owing|borrowing|creditor|any of this|it) ; !> amount
    (never|not|did not|have not|no) (had|have|opened|took|taken|take|signed|borrowed|borrow|applied|apply|used|bought|ordered|got|ever) .. (account|loan|card|contract|agreement|credit|with you|with them|with that company|from you|from them|money|any of|service|this company|anything|insurance|phone plan) ; !~ received|deliver*|delivery|work|works|working|lawyer|job|money for|money to|money right|someone|somebody|stolen|stole|enough|contact|call me|text me|message me
    never (been|was) (a customer|a client|your customer|your client|their customer)
    (never|not) (heard of|dealt with|did business with|done business with) .. (you|company|them|creditor|that|this|lender|bank)
    (no|zero) (debts|debt|loans|account with you|outstanding debt|unpaid bills|such debt|such account|such loan|idea what|knowledge of|record of)
    (someone|somebody) else (is|has|s) (debt|account|loan|bill)
    (someone|somebody) else is (debt|responsible|liable)
    (belongs|belong) to (someone|somebody) else ; !~ number|phone
    (you are|you are all|must be|could be|got to be|probably) (confusing|mixing|mixed|confused|mistaking) .. (me|someone|somebody|up)
    (my|ex|the) (ex|husband|wife|brother|sister|ex-husband|ex-wife|son|roommate|mother|father|partner|former partner) .. (debt|owes|loan|account|responsible|liable) .. not (me|mine)
    (his|her|their) debt not mine
    (i am|we are) not (responsible|liable) for .. (debt|this|that|it|account|loan|bill)
    what (debt|loan|account|bill) ; !~ is|for|how|company|type|kind|does
    (mistaken|mistake) .. (i do not|i never|not my|i owe nothing|never had)
    (i do not|never) have .. debt [with]
    (do not|does not) have (any|a|an) (debt|debts|loan|loans|account|outstanding|such)
    not my (name on|signature)
    this must be (a mistake|an error|some mistake|some error)
  `,
  dispute_service: `
    (never|not|did not|have not|has not|was not|were not|yet to) (receive|received|get|got|delivered|arrived|deliver|came|come|shipped|sent|turn up|turned up|show up|showed up|given) .. (product|goods|item|items|order|delivery|package|parcel|merchandise|phone|furniture|service|services|router|equipment|tv|laptop|what i|anything i ordered|it|goods|device|machine|sofa|couch|fridge)
    (product|goods|item|items|order|package|parcel|merchandise|phone|furniture|router|equipment|laptop|device|machine|tv|sofa|car|appliance|treadmill|course) .. (never|not|did not) (arrived|arrive|came|come|delivered|received|turned up|showed up|show up|worked|work|working|installed|functioned|function)
    (product|goods|item|items|order|merchandise|phone|furniture|router|equipment|laptop|device|machine|tv|car|appliance|it|sofa|service|what i got) .. (defective|faulty|broken|damaged|fake|counterfeit|wrong item|wrong size|wrong color|not as described|did not work|does not work|never worked|stopped working|broke|broke down|not what i ordered|poor quality|bad quality|not working|useless|rubbish|terrible|awful|lousy|crap)
    (defective|faulty|broken|damaged|counterfeit|wrong) (product|goods|item|items|merchandise|phone|furniture|router|equipment|laptop|device|machine|tv|car|appliance|sofa|order)
    (service|internet|broadband|wifi|connection|electricity|phone line|course|treatment|job|work|repair|contractor|installation|signal|coverage|network|heating|gym) .. (never worked|did not work|does not work|not work|was terrible|was awful|was bad|was poor|was never|not provided|not delivered|kept dropping|was down|not as|never installed|not done|badly done|never finished|was not finished|unfinished|keeps failing|was a joke|was crap|was rubbish|sucked|was useless|half done|not completed|was not up to|was appalling|was shocking)
    (returned|sent back|gave back|handed back|brought back|shipped back|took back|returning) .. (it|product|goods|item|items|order|phone|router|equipment|car|laptop|device|merchandise|furniture|them|box|keys|everything)
    (cancelled|canceled|cancel|terminated|ended) .. (contract|subscription|service|order|membership|plan|account|policy|it|agreement|trial) ; !< want|to|need|you|like|please|how|can ; !~ you cancelled|want
    (contract|subscription|service|order|membership|policy|account) (was|has been|should have been|got) (cancelled|canceled|terminated|closed|ended)
    (not|never|why should i|refuse to|will not|am not going to|not going to) (pay|paying) for .. (service|product|something|goods|work|item|thing|things) .. (never|not|did not|does not|broken|faulty|was not|terrible|bad)
    (bad|poor|terrible|awful|shoddy|substandard|lousy|crappy|no) (service|workmanship|quality|work) .. (from|by|so|not paying|refuse|why|provided)
    (services|service|work) (not|never) (rendered|provided|performed|done|delivered|completed|finished)
    (did not|never) (get|receive|got|received) what i (paid for|ordered|was promised|bought|asked for)
    (dispute|disputing|complain about|problem with|issue with|unhappy with) .. (quality|service|product|goods|work|delivery|workmanship|repair|installation)
    (was|were|am|got|been) (lied to|misled|mis-sold|missold|tricked|conned|scammed|ripped off) .. (by|when|into|about|with) ; !~ is this|are you|you trying
    (mis-sold|missold|mis sold)
    (seller|store|shop|company|merchant|provider|vendor|contractor|builder|landlord|they|clinic|gym|school) .. (never|did not|failed to|refused to|would not) (deliver|delivered|fix|fixed|repair|repaired|refund|refunded|install|installed|provide|provided|finish|finished|ship|shipped|send|complete|completed|do the work|do their job|honor|honour)
    (owed|waiting for|promised|entitled to|supposed to get) .. refund
    (within|in) (the cooling off|cooling off|the return period|the trial)
    (power|electric|electricity|gas|water|internet|wifi|broadband|signal|phone|line|heating|supply|connection) .. (was|is|were|kept|went|goes|been|got) [always|constantly|often] (off|out|down|cut off|cutting out|going off|going down|dropping|dropping out|disconnected|shut off|cutting off|interrupted|dead|patchy|unusable|slow|so slow|rubbish) ; !~ not pay|shut off notice|will you|would you|going to
    (power|electricity|internet|service) (cut|cuts|outage|outages|interruption|interruptions|failure) ; !~ will you|would you|avoid|going to|not|if
    (half|most) (of the|the) time .. (not pay|pay for|paying for|no service|no power|no signal|nothing)
    (did not|never) (work|worked) [properly|right|at all] ; +~ service|internet|broadband|router|product|it|pay|phone ; !~ plan|offer|link|card|app|payment|out
  `,
  dispute_identity_theft: `
    identity .. (stolen|theft|fraud|thief|was stolen|compromised|thieves)
    (stole|stolen|stealing|steal|hacked|cloned|hijacked) .. (identity|id|my details|my card|my information|my info|my personal|my social|ssn|data|wallet|my documents|my passport|my name)
    (victim|target) of .. (fraud|identity theft|scam|id theft|identity fraud|theft|crime)
    (someone|somebody|fraudster|fraudsters|scammer|scammers|criminal|thief|crook|hacker|they|ex|my ex|another person|roommate|relative|brother|sister|cousin|mother|father) .. (used|opened|took|took out|forged|faked|got|applied|made|signed|impersonated|pretended) .. (my name|my identity|my id|my details|my information|my info|my ssn|my social|my data|my signature|as me|to be me|my personal|my documents|my card|my account without|without my)
    (opened|taken out|took out|made|signed|created|set up|applied for|done) .. (in my name|under my name|using my|with my identity|with my details|with my id|without my knowledge|without my consent|without my permission|fraudulently)
    (in|under) my name .. (without|but i never|but not by|by someone|not by me|i did not|was not me|fraud|never)
    (fraud|fraudulent|fraudulently|id theft|forged|forgery|impersonated|impersonation|identity thief|impersonating) ; !~ are you|is this|you are a|your|sounds like|looks like|seems|feels like|think this is|report you|fraudster calling
    (not|never) .. (open|opened|signed|sign|make|made) .. (account|loan|contract|card|it|this|that|them) .. (someone|somebody|fraud|stolen|stole|else did|forged|theft)
    (my|the|a) signature .. (forged|fake|faked|not mine|falsified)
    police report .. (fraud|identity|stolen|theft|filed|made) 
    (filed|reported|have|got|made) .. (police report|to the police|to police|fraud report|ftc report|action fraud|identity theft report|affidavit)
    (lost|stolen) (wallet|purse|passport|id card|documents|driver license|drivers license|licence) .. (someone|somebody|used|opened|loan|fraud|not me)
    (account|card) .. (was|got|were|been) (hacked|cloned|compromised|stolen|hijacked)
    (was not|it was not|not) me who (took|opened|signed|borrowed|bought|applied|ordered)
    (unauthorized|unauthorised) (charge|charges|transaction|transactions|purchase|purchases|account|loan)
    (i was|got|been|we were|am being) (hacked|phished|impersonated|defrauded)
  `,
  dispute_time_barred: `
    (statute|statutes) of (limitation|limitations)
    (limitation|limitations) (period|act|date)
    (time|statute) barred
    time-barred
    (debt|it|this|that|account|loan|bill|claim) .. (is|are|must be|seems|looks) .. (too old|way too old|really old|very old|so old|that old|ancient|expired|prescribed|out of date|outdated|lapsed|no longer enforceable|unenforceable|past the limit|from years ago|from ages ago|past due date to sue|past statute|beyond limitation)
    (too|way too|so|very|really|that) old .. (collect|to collect|enforce|legally|pursue|chase|sue|claim|be collected|debt)
    (old|ancient) debt [from|is|over|more|that]
    (debt|it|this|that|account|loan|bill|contract) (is|was|dates back|goes back|dates|from|was taken|is from|was from) .. ({duration}|{number} years) [old|ago] ; !> left|remaining|plan
    (over|more than|at least|almost|nearly|about|like) ({duration}|{number} years|a decade|ten years) (old|ago) ; !~ paid|pay|moved|divorced|job|died|worked|left|cancelled|returned|i was|my husband|my wife
    ({duration}|decade|{number} years) (old|ago) .. (debt|can not collect|legally|expired|enforce|too late|limit|you can not)
    (can not|could not|not allowed to|no longer|no right to|can you still) .. (collect|enforce|sue|claim|chase|pursue) .. (old|after|years|anymore|longer|legally|expired|that long|this long|anything)
    (expired|prescribed|lapsed|unenforceable) .. (debt|years ago|claim|account|legally)
    (debt|claim|limit|it|deadline|period) .. (has|have|already|is|long) (expired|lapsed|run out|ran out|prescribed|passed)
    (after|past|beyond) .. (six|seven|five|ten|6|7|5|10|3|three|4|four) year .. (limit|limitation|statute|mark|rule|period)
    (time limit|legal limit|legal time) .. (passed|expired|up|over|exceeded|run out)
    (fell|fallen|dropped|drop|came|come) off my credit (report|file|history) .. (years|ago|old)
    (last|haven not|not) .. (paid|payment|acknowledged) .. (in|for|over|since) .. ({duration}|{number} years) .. (barred|limit|expired|old|enforce)
    debt .. (from|since|back in|of) {year}
    is not it too late to (collect|sue|claim)
  `,
};
