import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  identity_confirm: `
    (this is|it is) (me|he|she|him|her) ; !< not|if|is|no|who|think ; !> not ; !~ who|not me => is_account_holder
    ^ [yes|yeah] (speaking|that is me|i am|it is me|yes i am|in the flesh|you got me|you have got me|you are talking to him|you are talking to her|you are speaking with him|you are speaking to him|you are speaking with her|you are speaking to her|the very same|the one and only|you found me|that would be me|that will be me|am he|i am he|i am she|yours truly|himself|herself) $ => is_account_holder
    that (is|would be|will be) (me|i|my name|correct that is me) ; !< not|no|if|think => is_account_holder
    (i am|this is) [indeed] (the account holder|account holder|the right person|right person|the person|the one you|who you|the one|that person) ; !< not|no ; !~ not|nobody|no longer => is_account_holder
    (you have|you got|you reached|you have reached|talking to|speaking to|speaking with|you have got) (the right person|right person|me|the right number|right number|the right guy|the right one|the right woman|the right man|him|her) ; !~ not|wrong|are you sure|is this => is_account_holder
    (my name is|this is|i am) _ .. (speaking|here) ; !~ not|wife|husband|mother|son|nobody|no => is_account_holder
    yes (this is|you are speaking|you are talking) ; !~ wife|husband|not|mother|father|son|daughter => is_account_holder
    (confirm|verify|confirming) [that] (i am|my identity|it is me|that it is me|that i am) ; !< not|can|how|you => is_account_holder
    (i am) (who you|the one|the person) .. (looking|want|calling|need|asking) => is_account_holder
    (right person|correct person) ; !~ not|no|wrong|is|are|who|nobody => is_account_holder
    this is (mr|mrs|ms|miss) ; !~ not|wife|husband => is_account_holder
    (yes|yeah|yep) .. (this is|it is) [him|her|he|she|me] ; !~ not|wife|husband => is_account_holder
    (this is|i am|it is|my name is|speaking with|speaking to|you are speaking to|talking to) <addressee> ; !< not|if|is|who|are ; !> wife|husband|mother|mom|mum|father|dad|son|daughter|brother|sister|partner|roommate|flatmate|friend|neighbor|neighbour|assistant|secretary|carer|girlfriend|boyfriend|boss|landlord|is not|does not|died|passed ; !~ not|looking for|wife|husband => is_account_holder
    ^ [yes|hi|hello|hey|ok] <addressee> [speaking|here|again|on the line|yes] $ => is_account_holder
    <addressee> (speaking|here) ; !< not|no|is ; !~ not|no|is <addressee> => is_account_holder
    (yes|ok) .. (this is|i am|it is) <addressee> ; !~ not|wife|husband => is_account_holder
  `,
  identity_deny: `
    (i am|this is|it is|that is|am) not (him|her|me|he|she|them|that person|this person|the person|the one|the account holder|that guy|that man|that woman|mr|mrs|ms|who you) ; !> debt|account|sure => is_account_holder=false
    ^ [no|sorry] (i am not|it is not|not me|that is not me|it is not me|this is not him|this is not her|not him|not her|nope not me|not speaking|no not me) $ => is_account_holder=false
    (you are) not (speaking|talking) (to|with) (him|her|the|that|right) => is_account_holder=false
    that is not (my name|me|who i am) => is_account_holder=false
    my name is not => is_account_holder=false
    not (the account holder|the person you|who you are looking|who you think i am|who you think) => is_account_holder=false
    no (this is not|i am not) ; !> paying|going|interested|able|sure|happy|in|at|working|accepting|agreeing|signing => is_account_holder=false
    ^ (this is not|i am not) <given-name> => is_account_holder=false
    (someone|somebody) else (speaking|answering|has) => is_account_holder=false
    (i am|this is|it is) not <addressee> => is_account_holder=false
  `,
  wrong_person: `
    (wrong|incorrect) (number|person|guy|man|woman|phone|phone number|contact|individual|recipient|one|lady|party|house|address for|dude|mobile) ; !~ account number|card number|reference number|wrong amount|i gave you|i put the wrong
    (mistaken|mistake) .. (identity|person|someone else|number)
    (do not|does not|did not|never|not) (know|knew|heard of|know of|recognize|recognise) .. (this person|that person|him|her|anyone|anybody|who that|who this person|any|who is that|the person|who you are|him at all|no one|nobody|that name|the name|that guy|that man|that woman|who she|who he|a) [named|by|called|with|of] ; !~ debt|account|loan|company|charge|why|amount|how|what|you are with|much
    (no one|nobody|no person|no|not) .. (by|of|with|named|called|under) [that|this|the] name ; !~ debt|account
    (there is|theres|we have) (no|not|nobody|no one|not any) .. (here|at this number|on this number|in this house|living here|that name|by that name|called|named|at this address)
    (nobody|no one|no such person|noone) .. (here|that name|this number|lives here|called|named)
    (is not|does not|not|no longer) .. (his|her|their|that persons|the persons|persons) (number|phone|cell|mobile|phone number)
    (this|it|number|phone) .. (is|was|belongs|used) (not|to) .. (his|her|theirs|someone else|somebody else|another person|a different person|their|the previous owner)
    (belongs|belong) to (someone|somebody|another|a different|me not|a business|my company) [else|person] ; +~ number|phone|this|cell|mobile|line|it ; !~ debt|account|loan|bill
    (number|phone|sim) .. (is new|new number|new owner|changed owner|previous owner|old owner|last owner|previous holder|just got|recently got|got this|reassigned|recycled|is mine now|different owner|bought)
    (just|recently|only) (got|bought|changed|received|acquired|have had|had) .. (this number|this phone|this sim|number|new number)
    (i have had|had|have|got) this number .. (for|years|since|months|weeks|recently|days|last)
    (looking|asking|calling|trying|texting|searching) (for|to reach|to find) .. (someone else|somebody else|the wrong|another person|a different person|wrong)
    (you are|you have) .. (texting|calling|messaging|contacting|bothering|emailing|reached|dialed|dialled|got|mistaken|confusing|mixing|looking for|after|mistaking|talking to|have got) [the|a|me|in] (wrong|different|stranger|someone else|incorrect|mistake|error|me for someone|me for somebody|me with someone|me with somebody) ; !~ amount
    not the (person|guy|man|woman|one|individual|owner of) .. (you|looking|want|after|need|seek|name)
    not who you (want|are looking|are after|need|think|are trying|are calling|seek|meant)
    (i am|my name is|this is) .. (not|nor|and not) <given-name>
    (he|she|that person|they|this person) .. (does not|not|never|no longer|did not) .. (live|lives|lived|work|works|reside|stay|stays|at) .. (here|at this|this address|this number|with us|here anymore) ; !~ my husband|my wife|my son|my brother|my sister|my daughter|my ex|my mother|my father|roommate
    who is (that|this person|he|she|<given-name>) ; !~ this|calling|speaking|texting|messaging|the creditor
    never (heard of|met|known) (him|her|them|that person|this person|anyone|anybody|this guy|that guy|such person|the guy) 
    (misdialed|misdialled|dialed wrong|wrong num|wrongnumber)
    (same|similar) name .. (different|not|but|as|other|confus*) ; !~ debt
    (identical|same) name .. (person|someone|man)
  `,
  third_party: `
    (this is|i am|it is|speaking is|you are speaking to|you are talking to) (his|her|their|the) <relative> => is_account_holder=false
    (his|her) <relative> (speaking|here|talking) => is_account_holder=false
    (i am|this is) <given-name> (wife|husband|mother|father|son|daughter|brother|sister|partner|mom|mum|dad|roommate|assistant|secretary|girlfriend|boyfriend|colleague|neighbor|neighbour|carer|spouse|daughter-in-law|flatmate|cousin|aunt|uncle|niece|nephew|grandson|granddaughter|boss|landlord|friend) => is_account_holder=false
    (i am|this is) the (wife|husband|mother|father|son|daughter|brother|sister|partner|mom|mum|dad|roommate|assistant|secretary|spouse|landlord|neighbor|neighbour|carer) [of|here|speaking] => is_account_holder=false
    (he|she) is (not here|not home|not in|not at home|out|away|at work|busy|sleeping|asleep|in the shower|out of town|not available|unavailable|driving|abroad|on vacation|on holiday|in hospital|in the hospital|travelling|traveling|in a meeting|overseas|my <relative>|not around|in prison|in jail|deployed|working|at school|with a customer|on another call|resting|not in right|gone out|still at work) ; !~ dead|died|gone forever => is_account_holder=false
    (he|she) (does not|did not|has not|will not) (live here|live here anymore|have this phone|have his phone|have her phone|use this phone|come home|be home|be back|speak english|get home) ; !~ know him => is_account_holder=false
    (he|she) (moved|moved out|moved away|left|went out|stepped out|works|will be back|will be home|comes back|gets back|is coming back|will call|just left|forgot|left his|left her|gave me) ; !~ dead|died|me => is_account_holder=false
    (can|could|may|shall|should) i (take|pass|leave|give|get) .. (message|him|her) [on|a|to|the] => is_account_holder=false
    (i can|i will|let me|i could) (pass|tell|give|let|ask|get|take|relay|hand) .. (message|him|her|it on|him know|her know|to him|to her|phone) ; !~ lawyer|attorney => is_account_holder=false
    (i will|let me) (put|get|call|fetch|grab) (him|her) [on] => is_account_holder=false
    (on behalf of|calling for|answering for|speaking for|authorised to speak for|authorized to speak for|representing) [my|him|her|his] (<relative>|him|her|mother|father|wife|husband|son|daughter) => is_account_holder=false
    (using|answering|holding|have|looking after|picked up) (his|her|my husband|my wife|my mom|my mum|my dad|my son|my daughter|my sister|my brother|my mother|my father) (phone|cell|mobile) => is_account_holder=false
    (it|this|that|number|phone|you want|you need|looking for) .. (is|was|belongs to|for) (my|our) (husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|partner|roommate|boyfriend|girlfriend|ex|ex-husband|ex-wife|spouse|flatmate|boss|cousin|grandfather|grandmother|uncle|aunt|tenant|neighbor|neighbour) ; !~ fault|problem|dead|died|passed|money|debt|sick|ill|job|hospital|responsib* => is_account_holder=false
    my (husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|partner|roommate|boyfriend|girlfriend|spouse|flatmate|boss) (is not here|is not home|is at work|is not available|is out|handles|deals with|takes care of|is sleeping|is away|is not in|will be back|is busy|will call|is driving|usually) ; !~ died|dead|sick|ill|job => is_account_holder=false
    what (is|s) (this|it) (about|regarding|in regards to|in relation to) .. (him|her|my <relative>) => is_account_holder=false
    (friend|neighbor|neighbour|colleague|coworker|co-worker|relative|family member|acquaintance|roommate|carer|caregiver|assistant|secretary|landlord) of (his|hers|her|him|theirs|the family) => is_account_holder=false
    i (just|only) (answer|answered|live with|work with|work for|share|picked up) .. (phone|him|her|house|them) => is_account_holder=false
    (this is|i am|it is) <addressee> (wife|husband|mother|mom|mum|father|dad|son|daughter|brother|sister|partner|roommate|flatmate|friend|neighbor|neighbour|assistant|secretary|carer|girlfriend|boyfriend|boss|landlord) => is_account_holder=false
    <addressee> (is not here|is out|is at work|is asleep|is away|is busy|is in the shower|is not home|is not in|left|moved out|lives|does not live|has gone|will be back|is my) ; !~ i am|dead|died => is_account_holder=false
  `,
  minor: `
    (i am|am|im|only|just|still) [only|just|still] (a) (minor|child|kid|underage|under 18|under age|underaged|teenager|schoolboy|schoolgirl|under eighteen|high school student|little kid) ; !~ not a|grown|issue|have|with|my|single
    (i am|am|this is) [only|just|like] {number} [years old|year old|yrs old|yo|y o|years|yr old] $ ; !~ minutes|days|weeks|owe|late|behind|sure
    (i am|am) [only|just|like] {number} (years old|year old|yrs old|yo|yrs|and)
    (i am|am|only|just|turning|i turned|turn) [only|just|not even] {number} [years] [old] ; +~ minor|child|kid|underage|school|parents|mom|mum|dad|years|old|yo ; !~ have kids|my kids|worked|paid|ago|debt
    (not|am not|not even) (18|eighteen|an adult|adult|of age|of legal age|old enough) [yet|years]
    (under|below) (18|eighteen|age|legal age|the age)
    (my) (mom|mum|dad|parents|mommy|mummy|daddy|mother|father) .. (is not home|are not home|not here|are at work|is at work|phone|is not here|will be home|not at home) ; +~ mommy|mummy|daddy|school|i am a kid|kid|child|years old|only
    (go|going|still in|am in|attend) [to|in] [middle|high|elementary|primary|secondary|grade] school ; !~ kids|son|daughter|my child|children|supplies|fees|nurs* @0.8
    (i am|im) in (grade|year|class|{number} grade|middle school|high school|elementary school|primary school|sixth form|school right) ; !~ year plan
    (this is|i am) (a|his|her|the) (kid|child|little son|little daughter|kids)
    (talk|speak) to my (mom|mum|dad|parents|mother|father|guardian) ; !~ lawyer|i need to|i will|have to|let me|about it
    (i am|am|im) [only|just|like] {number} (lol|haha|years|yrs|bro|dude|man|and|so) ; !~ late|behind|owe|minutes|days|weeks|percent|months
    (i am|im|am) [only|just|like] {number} (i was|i am|my mom|my mum|my dad|mom|mum|and in) ; !~ late|behind|owe|minutes|days|weeks|percent|months|kids|plan
  `,
  provide_factor: ``,
};
