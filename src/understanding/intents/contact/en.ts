import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  request_human: `
    (put|get|send|pass|patch|connect|transfer|hand) me .. (through|over|on|to|with) .. (worker|employee|clerk|teller|associate|staff|team|department|person|someone|somebody|agent|officer|handler|boss|superior|line|desk) ; !~ lawyer
    (bank|office|company|your|case|account) (worker|employee|clerk|officer|handler|teller|associate) .. (please|talk|speak|help|through|now|here)
    (other|another|different|more senior|more competent|qualified|better|new) (agent|person|people|adviser|advisor|colleague|representative|rep|operator|employee|member of|assistant|human|one of your people) ; !~ called|lives|debt is|owes|wrong|you want|stole|told me
    (somebody|someone|anybody|anyone) (else|in charge|responsible|senior|competent|at your office|on your team|from your team|from your office) ; !~ used|stole|paid|opened|looking for|you want|owes|debt|my account|my name|this number
    (can|could|may|will|would) (somebody|someone|anybody|anyone|a colleague|your colleague|one of you) .. (look|check|take|review|explain|handle|deal|sort|go|walk|advise|see|assist|fix) [into|at|over|through|it|this|me|my]
    (you|bot|this|robot|it) (can not|are not|is not|do not|cannot|could not) (help|helping|helpful|understand|understanding|getting|able|listening|solve|solving|useful) [me|my|it|this|at|to] ; !~ link|payment|card|app
    (bot|robot|machine|chatbot|assistant|system|computer|ai|this thing) [is|are|was|so] .. (stupid|useless|dumb|rubbish|hopeless|pointless|no use|no help|waste|idiotic|terrible|awful|not working|wrong|crap|annoying|clueless)
    (stupid|useless|dumb|rubbish|hopeless|bloody|damn|fucking) (bot|robot|machine|chatbot|assistant|computer|ai|thing)
    (do not|not going to|will not|refuse to|not willing to|rather not|hate to|no point) (want|wish|like)  [to] (talk|speak|chat|discuss|deal|talking) [about|this|to] .. (you|this thing|a bot|a machine) $
    (do not|not) want to (talk|speak|chat) to you ; !~ ever|again|never|anymore
    (how|where) .. (reach|contact|get hold of|find|get through to|speak to|talk to) .. (agent|person|people|someone|human|adviser|advisor|team|office|manager|operator|staff|rep|colleague)
    (you are|it is|this is) .. (getting|got|get) .. (all wrong|it wrong|nowhere)
    (last time|yesterday|before) .. (agent|colleague|man|lady|person|rep) .. (talk|speak|call|same|again|please) ; +~ want|can|could|get|like|put
    (need|want|like|get) .. (in person|face to face)
    who .. (can i|do i|should i|could i) (talk|speak|complain|turn) [to] ; !~ paid|pay
    is there .. (number|phone) .. (call|ring|talk)
    (talk|speak|chat|connect|transfer|put|pass|get|patch|switch|hand|direct|forward|escalate|refer) .. <human> ; !~ my lawyer
    (want|need|give|get|have|prefer|like|require|request|find|send|demand) .. (<human>) ; !~ lawyer|legal|police ; !> to contact|to stop
    (is|are) there .. <human> .. (talk|speak|there|available|help|i can)
    <human> (please|now|instead) ; !~ lawyer
    ^ <human> $
    (not|hate|tired of|sick of|fed up with|no more|stop) (talk|talking|speak|speaking|chat|chatting|deal|dealing) (to|with) (a|this) (bot|robot|machine|computer|ai|automated system|chatbot)
    (not|hate|no) (bot|bots|robot|robots|machine|chatbot) .. <human>
    (can|could|may|will) .. (talk|speak) (to|with) (someone|somebody|anyone|anybody)
    (can|could|will) (someone|somebody|anyone|anybody) .. (help|talk|speak|assist)
    (let|want) .. (talk|speak) (to|with) (someone|somebody|anybody|anyone|manager|supervisor|boss)
    (someone|somebody) (i can|to) (talk|speak) (to|with)
    (transfer|connect|escalate|forward) (me|this|my call|it) [to]
    ^ (agent|human|operator|representative|person|supervisor|manager|advisor|live agent|live chat|customer service|real person|help desk|talk to human) 
    no (bots|robots|bot|more bot|machines)
    (do not|not) want .. (bot|robot|machine|chatbot|computer|ai)
    speak (directly|in person)
    in person conversation
  `,
  opt_out: `
    ^^ (stop|stopall|stop all|unsubscribe|end|quit|revoke|optout|opt out|opt-out|cancel|remove|arret|halt|stop it) $$ => scope=channel
    ^^ (stop|unsubscribe|stopall|quit|end) [all] (texts|messages|messaging|texting|now|sms|please|calls|calling|sending|emails|everything|2end|to end) => scope=channel
    <stop> .. <contacting> ; !< not|can|could|how|why|will it ; !~ at work|before|after|in the morning|at night|on my work|my employer|during|while i|on sundays|until|so late|so early|until then|bring|text me instead|email me instead|instead => scope=channel
    <stop> .. (texts|messages|sms|texting|messaging|emails|emailing|mails|whatsapps|spam|spamming|notifications|robocalls|robotexts|newsletters) ; !< not => scope=channel
    (do not|never|not) (text|message|call|email|ring|phone|spam|sms|msg|whatsapp|dm|write|write to|send) (me|us|my phone|my cell|this number|here) [again|any more|anymore|ever] ; !~ if|until|before|after|at work|in the morning|at night|evening|while i|during|on sundays|on my work|at my job|instead|so early|so late|only|just email|text me|email me|write to me|by mail|just text|during the day|this early|this late|anymore on => scope=channel
    (do not|not|never) .. (send|sending) .. (texts|messages|sms|emails|text messages|notifications|anything|any more|another|stuff|these|reminders) ; !~ money|payment|until|before|link => scope=channel
    (do not|not|never) (want|wish|need|like) .. (texts|messages|sms|emails|text messages|notifications|mailings|texted|messaged|emailed|reminders|calls|robocalls) ; !~ at work|instead|only by|prefer|before|morning|night => scope=channel
    (do not|not|never) want .. (receive|get|receiving|getting) .. (texts|messages|sms|emails|text|message|email|anything|these|those|them|this|any|calls) => scope=channel
    (unsubscribe|opt out|opt me out|opting out|opted out|sign me off|deregister|de-register|unenroll|unenrol|desubscribe|unsubcribe|unsuscribe) ; !< not|do => scope=channel
    (remove|take|delete|get|scrub) (me|my number|my phone|this number|my email|number|phone number|us|my phone number|my cell|my details|my name|my info|our number) .. (list|off|from|database|contacts|system) ; !~ account from|credit report|credit file => scope=channel
    (remove|delete) (me|my number|this number|number|my phone number|phone number) ; !~ credit => scope=channel
    (take|get) .. off (list|your list|mailing list|contact list|texting list|call list) => scope=channel
    (off|from) (list|mailing list|contact list|calling list|text list|sms list) => scope=channel
    no more (texts|messages|sms|emails|calls|texting|notifications|reminders|spam|texts and calls) => scope=channel
    (revoke|withdraw|cancel|rescind|revoking|withdrawing|revoked|withdrew) .. (consent|permission|authorization|authorisation) ; !~ direct debit|payment => scope=channel
    (quit|cut out|enough with) (texting|messaging|sms|texts|messages|emailing|spamming) => scope=channel
    (lose|delete|erase|forget) my number => scope=channel
    do not consent to .. (texts|messages|sms|calls|emails|text messages) => scope=channel
    (cancel|end|stop) .. (messages|texts|notifications|subscription to|reminders|alerts|sms) ; !< not => scope=channel
    (messages|texts|texting|calls|sms) .. (need to|must|has to|have to|better) stop => scope=channel
    (block|blocking|blocked) (you|your number|this number) ; !< not|would => scope=channel
    (stop|quit) (it|this|that|already|now|this crap|this shit) [already|now|please] $ ; !< not|can|will not|the ; !~ charge|interest|payment => scope=channel
    put me on .. (do not call|do not text|dnc|do not contact) => scope=channel
    (texting|messaging|spamming|emailing) me .. (stop|enough) => scope=channel
    (unwanted|unsolicited) (texts|messages|calls|emails|contact|text messages) => scope=channel
  `,
  cease_contact: `
    (do not|never|not) (contact|bother|harass|disturb|pester|approach|reach out to|get in touch with|communicate with) (me|us|my family) [again|ever|anymore] ; !~ if|until|before|after|at work|in the morning|at night|while i|on sundays|at my job|by phone|by text|by email|instead => scope=all
    (stop|quit|cease|end) [all|any|trying] (contact|contacting|communication|communications|communicating|correspondence|collection|collections|attempts|calls and texts|calls and emails|contacting|calls and letters|forms of|bothering|harassing|harassment|hounding|pestering|chasing|reaching out|hassling|stalking|badgering|bugging) ; !< not ; !~ at work|before|after|in the morning|at night|my employer|on sundays|until => scope=all
    (cease and desist|cease communication|cease and dissist) => scope=all
    cease .. (communication|communications|contact|contacting|collection|correspondence|harassment) => scope=all
    (do not|never) want .. (contact|hear from|contacted|hear|any communication|any contact|further contact|further communication|speak to you|talk to you|deal with you) [again|by you|from you|with you|any more|ever|further] ; !~ about that|excuses|by phone|at work|lawyer will => scope=all
    (no|any) (further|more) (contact|communication|communications|correspondence) => scope=all
    (under|per|pursuant to|invoke|invoking|exercise|exercising) .. (fdcpa|1692c|1692|cease communication) => scope=all
    (stop|quit) (contacting|calling|harassing|bothering|pestering|hounding|chasing|texting) .. (completely|altogether|in any way|for good|forever|permanently|ever again|everywhere) => scope=all
    (all|any) (contact|communication|communications) .. (must|should|has to|have to|needs to|be) (stop|cease|end|stopped|ceased) => scope=all
    (i refuse|refusing) .. (contact|communication|communicate|contacted) [with] => scope=all
    (communicate|contact|communication|contacts|communications) .. only .. (in writing|by letter|through my) => scope=all
    (never|not) (hear|want to hear) from you again => scope=all
    (stop|quit) .. (calling|contacting|texting) .. (texting|emailing|writing|my family|neighbors|neighbours|everyone|my friends) => scope=all
    (stop|end|no more) .. (calls|texts|emails|letters) .. (calls|texts|emails|letters) => scope=all
    (leave|let) (me|us) (alone|be|in peace|the hell alone) => scope=all
    (get lost|bugger off|piss off|get off my back|get out of my life|stay away from me|go away|buzz off|back off|sod off|never contact|stay out of my life|do not ever contact|get off my case) ; !< make|made|making|will => scope=all
    (knock it off|cut it out|stop already|stop this harassment|enough already|stop it now) ; !< not|can => scope=all
    (do not|never) (contact|call|write|text) .. (or|nor|and do not|and never) (contact|call|write|text|email|visit) => scope=all
    consent to .. contact ; +~ revoke|withdraw|do not|cancel => scope=all
    (do not|never) come to my (house|home|door) [or] => scope=all
    not .. contacted (again|anymore|any more|any further|by you) => scope=all
  `,
  callback_request: `
    (call|ring|phone) (me|us) (back|later|tomorrow|again|tonight|this|next|after|at|on|around|between|in|when|another|any time|anytime|before|first thing|from) ; !< not|never|stop|do|why|keep|you ; !~ not call|stop|do not ring|at work|friend|said
    (call|ring|phone) (back|me|us) .. ({time}|{date}) ; !< not|never|stop|you|keep ; !~ not call|stop|before you
    (callback|call back|call-back|ring back|ring me back|phone back) ; !< not|never|no|stop|why ; !~ did not call|never called|i will call|i can call|let me call|i call
    (give|get) (me|us) .. (call|ring|buzz|bell|shout|phone call) ; !< not|never|stop|do|not|why|to
    (can|could|will|would) (you|someone|somebody|anyone|they|an agent|a person) (call|phone|ring) [me|us|back] ; !< not|why
    (have|get|ask|want|need) (someone|somebody|an agent|a person|a manager|anyone|them|you|a human|a supervisor) [to] (call|phone|ring) [me] ; !< not|do
    (schedule|book|arrange|set up|request|requesting) .. (call|callback|phone call|telephone call) ; !< not
    (available|free|reachable|can talk|can speak|can take a call|best time|good time|better time) (at|after|between|from|around|to call|is|for call|on|tomorrow|in|before|for|would be|only) .. ({time}|{date}|{number}|afternoon|morning|evening|lunch)
    (talk|speak|try|contact|reach|catch|try me|discuss) [to|with|this] (me|again|back) (later|tomorrow|tonight|another time|another day|some other time|next week|after|at|in an hour|in the|this) ; !< not|never|stop
    (talk|speak|discuss|chat|continue) [to|about] [this|it] (later|tomorrow|tonight|another time|another day|some other time|next week|after work|this afternoon|this evening|in an hour|when i get home) ; !~ pay ; !< not
    (can not|busy|not|bad time to) (talk|speak) [right] (now|at moment) ; !~ to you|robot|bot|money|place|kids
    (busy|in a meeting|in meeting|tied up|not a good time|bad time|bad moment|driving|not good time) .. (later|back|tomorrow|tonight|call|another|after)
    (want|like|prefer|need) .. (callback|phone call|to be called|called back|call from|a call) ; !< not|do
    (call|ring|phone|try|reach|contact) .. (my|this|other|on|me on|me at|at) .. {phone} ; !< not|never ; !~ my lawyer|attorney|changed|new number is
    please (call|ring|phone) [me] $ ; !< not|never|stop
    ^ (call me|call me back|phone me|ring me|callback|call back) ; !~ at work|crazy
    (try|get) me (at|on|after|around|tomorrow|later|tonight|in the) ; !~ lawyer
  `,
  channel_preference: `
    (prefer|rather|better|easier|like|want|best|only|just|switch to|move to|continue|stick to|keep it|communicate|contact me|contacted|reach me|talk|write|message me|send me everything|correspond|deal) .. (by|via|through|on|over|using|in|to|with) <channel> ; !< not|do not ; !~ pay|payment|card|not work|link|agreement|statement|breakdown|proof|copy|details of|called|receipt|stop
    (prefer|rather) .. <channel-noun> ; !~ pay|payment|autopay|agree
    (email|text|message|write to|whatsapp|sms|write) me [instead|only|rather|please] (instead|only|rather|from now on|not call) ; !< not|stop|never
    (just|only) (email|text|message|whatsapp|sms|write to|write) me ; !< not|stop
    (do not|stop|no|never|not) .. (call|calling|calls|phone|ringing|ring|phoning) .. (text|email|message|whatsapp|write|sms|mail|chat|letters) [me|to|is|instead|only|by|or] ; !~ or email|or text me|nor|and text me|stop texting
    (do not|stop|no|never|not) .. (text|texting|texts|sms|message|messages|messaging|whatsapp) .. (call|email|phone|write|ring|letter) [me|instead|only|is] ; !~ or call|nor|or email|stop calling|and calling|do not call
    (do not|stop|no|never|not) .. (email|emails|emailing) .. (call|text|phone|whatsapp|write|ring|letter|sms) [me|instead|only|is] ; !~ or call|nor|or text|stop calling
    (text|email|message|whatsapp|write|sms) .. (not|instead of|rather than|do not) .. (call|calling|calls|phone|ring) ; !< stop|not|no
    (call|phone|ring) .. (not|instead of|rather than|do not) .. (text|texting|texts|email|emailing|sms|message) ; !< stop|not|no
    (can|could) (we|you|i) (continue|do this|talk|move|switch|communicate|chat|contact me|reach me|write) .. (by|via|over|on|through|to|in) <channel>
    (send|contact|reach|notify|update|message) me .. (by|via|through|on|over) <channel> ; !~ validation|proof|breakdown|agreement|copy|details of|statement|link|payment|documents|called|receipt|in writing the|stop|not
    (only|exclusively) (by|via|through|on|in) <channel>
    (by|via|through|over) <channel> only
    (emails|texts|whatsapp|letters|sms|email|text|calls|phone) (is|are|works|would be|work) (fine|ok|best|better|easier|preferred|good) [for me]
    <channel-noun> (not|instead of) <channel-noun> ; !~ pay
    in writing only
    written communication only
  `,
  contact_update: `
    (new|changed|change|updated|update|different|my) .. (number|phone|phone number|email|address|email address|mobile|cell|contact details|contact info|contact information|postal address|cell number) .. (is|to|now|was changed|has changed|changed|please|details|for) ; !< wrong ; !~ not my|account number|card number|wrong number|your|reference number|case number|lawyer|attorney|blocked|delete|remove|stop|bank account|credit card|list|is not|how do you
    (moved|relocated|moving|live at|living at|new place|new flat|new apartment|new house) .. (to|address|house|in|at|now) ; +~ address|i moved|i have moved|we moved|new address|now live|update|i live|letters
    (i|we) have (moved|relocated|a new number|new phone|changed my number|changed my email|changed number|new email|a new address|a new phone)
    i moved ; !~ payment|date
    (update|change|correct|edit|add) .. (number|phone|email|address|contact|details|mobile|cell|records|information) ; !~ pay|payment|plan|card|bank|amount|balance|date|remove|credit report
    (use|write to|send to|reach me at|reach me on|contact me at|contact me on|text me on) .. (number|email|address|instead|phone) ; !~ lawyer|attorney|not use|do not|stop
    (number|phone|email|address) .. (has changed|have changed|changed|is different now|is now|no longer valid|is old|not valid|out of date)
    (old|previous) (number|email|address|phone) .. (not|no longer|new|does not|disconnected|do not)
    my (last name|surname|name) .. (changed|is now|married|maiden)
    (name change|changed my name|got married and my name)
    my (email|e-mail|mail|new email|email address) is
    my (new|other|current|mobile|cell|phone) (number|phone|address|mobile|cell) is
  `,
  inconvenient_place: `
    (i am|am|im|still|currently) (at|in|on) (work|job|office|meeting|school|class|church|hospital|store|shift|court|funeral|doctor|doctors|bus|train|library|cinema|movies|restaurant|wedding|gym|road|public|front of people|front of my boss|customer|with customer|plane|middle of something|middle of work|middle of a meeting|lecture|exam|dinner|party|car) ; !~ lost|accident|icu|surgery|diagnosed|treatment|admitted|since|weeks|for a while|between jobs|broke|trouble|behind
    (driving|behind the wheel|in traffic|in a meeting|in meeting|at work|in class|at school|at church|in public|on shift|on a shift|on the bus|on a plane|on the train) .. (right now|now|can not talk|can not speak|at moment|call|not a good|bad|talk|later|please|moment|not now)
    (do not|not|never|stop|stopped|no) .. (call|calling|text|texting|contact|contacting|message|messaging|ring|ringing|phone|email|calls|reach) .. (at work|at my job|at job|my work|my job|my office|at the office|work phone|work number|my workplace|place of work|workplace|my employer|my boss|work email|at school|at my place of|office number|during work|at my office)
    (do not|not|never|stop|no) .. (call|calling|text|texting|contact|contacting|message|messaging|ring|ringing|phone|calls|texts) .. (before|after|past|later than|earlier than|at night|in the morning|in morning|in the evening|evenings|mornings|nights|so early|so late|this early|this late|on sundays|on sunday|on saturdays|on weekends|at weekends|on the weekend|weekends|during|between|until|while i am|when i am|at lunch|at dinner|in the middle of the night|this hour|this time|at this time|at this hour|that early|that late|in the afternoon|too early|too late) ; !~ not call me back after all
    (too|so|this) (early|late) .. (call|text|message|contact|talk|messaging|to be|for this|in the|at night|calling|texting)
    (early|late|it is {time}|{time} in the morning|middle of the night|3am|5am|midnight|sunday|holiday) .. (why are you|do not you|you are calling|texting me at|calling me at|messaging me at) ; !~ pay
    not (a good|good|the right|right|a great|the best|a convenient|convenient) (time|moment|place) ; !~ pay|to ask for money
    (bad|wrong|inconvenient|terrible|awkward) (time|moment|place) [to|for|right] ; !~ financially|hard time|good and|rough
    (only|just) (call|text|contact|message|ring|phone) (me) .. (after|before|between|in the|on weekdays|evenings|afternoon|mornings|during) 
    (can not|could not|not able to|not allowed to) .. (talk|speak|take calls|take personal calls|use my phone|answer|discuss|be on my phone|receive calls|get calls|have calls|have phone|use phone) .. (at work|here|right now|in front of|in public|at my job|now|while|on the job|during work|at moment|this)
    (employer|boss|work|company) .. (does not allow|prohibits|forbids|not allow|does not let|not permit|does not permit|does not like|will fire me|get in trouble|not allowed)
    (my boss|coworkers|colleagues|kids|children|my wife|my husband|people|family|everyone|others) (is|are|can) (here|around|listening|next to me|hear|near|watching|in the room|nearby|with me)
    (i work|i sleep|working|sleep|sleeping) (nights|night shift|night shifts|during the day|until|till|late|nightshift|days) ; +~ call|text|contact|not|early|morning|after|wake|woke|ring
    (woke|wake|waking) (me|my baby|the baby|my kids|everyone|us) [up]
    (can not|not) .. talk .. (work|meeting|driving|kids|here|place|public)
    (when|while) i am (at work|working|driving|sleeping|in class|at church|at school|with my kids|at the office) ; +~ not|stop|never|no
    anywhere but work
  `,
  language_switch: `
    (speak|talk|write|chat|continue|reply|respond|answer|communicate|message|text|switch|change|continue this|explain|say it|say that|translate|send it|have it|do this|do it|prefer|want|help me|someone who speaks|agent who speaks|person who speaks|operator who speaks|anyone who speaks|assistance|support) .. (in|to|into|it in|that in|this in|language to|who speaks|speak) <language-name>
    (do you|can you|could you|does anyone|does anybody|anyone|you|someone) (speak|talk|understand|write|know) <language-name> [here]
    (do not|not|no|can not|barely|hardly|little) (speak|understand|read|know|talk|write|understand much) [any|good|much|well|very] (english|this language|your language|polish|spanish|portuguese|language)
    <language-name> please
    in <language-name> [please] $
    ^ [only|i speak|i only speak|just] <language-name> [speaker|only|language|please|speaking] $
    (my) (english) (is|not) (bad|poor|not good|not great|limited|very good|terrible|weak|broken|little)
    i (only|just|mostly) (speak|understand|read) <language-name>
    (my) (first|native|mother) (language|tongue) is
    (interpreter|translator|translation) ; !~ money
    <language-name> (speaking|speaker) [agent|person|representative|rep|operator|someone]
    (prefer|rather) <language-name>
    (other|another|different|my own) language
    (can|could|may|let) (we|i|us) (speak|talk|chat|write|do this|have this|continue|switch|change) [in|to] <language-name>
    (we|i) (speak|write|talk) <language-name> ; !< not|can not
  `,
};
