import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  request_human: `
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
    ^^ (stop|stopall|stop all|unsubscribe|end|quit|revoke|optout|opt out|opt-out|cancel|remove|arret|halt) $$
    ^^ (stop|unsubscribe|stopall|quit|end) [all] (texts|messages|messaging|texting|now|it|this|me|sms|please|calls|calling|sending|contact|contacting|everything)
    <stop> <contacting> ; !< not
    <stop> .. (texts|messages|sms|texting|messaging|emails|emailing|mails|whatsapps|spam|spamming) ; !< not
    (do not|never|not) <contact-verb> (me|us|my phone|this number|here) [again|any more|anymore|ever] ; !> until|before|at work|after|while|during|on|between|in the ; !~ if|until|before|after|work|morning|night|evening
    (do not|not|never) (want|wish|need|like) .. (texts|messages|sms|emails|text messages|notifications|mailings|communications|texted|messaged|emailed|reminders)
    (do not|not|never) want .. (receive|get|receiving|getting) .. (texts|messages|sms|emails|text|message|email|anything|these|those|them|this|any)
    (unsubscribe|opt out|opt me out|opting out|opted out|sign me off|deregister|de-register|unenroll) ; !< not|do
    (remove|take|delete|get) (me|my number|my phone|this number|my email|number|phone number|us|my phone number) .. (list|off|from|database|contacts)
    (take|get) .. off (list|your list|mailing list|contact list|texting list|call list)
    (off|from) (list|mailing list|contact list|calling list|text list|sms list)
    no more (texts|messages|sms|emails|calls|texting|contact|notifications|reminders|mail|spam)
    (revoke|withdraw|cancel|rescind|revoking|withdrawing) .. (consent|permission|authorization|authorisation)
    (lose|delete|erase|forget) my number
    (quit|cease|cut out|enough with) (texting|messaging|sms|texts|messages|emailing|contacting|spamming)
    (leave me|leave us) alone
    <stop> bothering
    (stop it|knock it off|cut it out|stop already|stop this) ; !< not|can
    do not consent to .. (texts|messages|sms|calls|contact|emails)
    (cancel|end|stop) .. (messages|texts|notifications|subscription|reminders|alerts|sms)
    (spam|spamming) .. stop
    (block|blocking) you ; !< not
    (messages|texts|texting) .. (need to|must|has to|have to) stop
    get lost
  `,
  cease_contact: `
    (do not|never|not) <contact-verb> (me|us) .. (any way|any form|any means|any channel|any manner|in any|by any|through any|ever again|at all|all channels|period|whatsoever|again by any)
    <stop> all (contact|communication|communications|correspondence|collection|collections|attempts|calls and texts|calls and emails|contacting|calls and letters|forms of)
    cease and desist
    cease .. (communication|communications|contact|contacting|collection|correspondence)
    (do not|never) want .. (contact|hear from|contacted|hear|any communication|any contact|further contact|further communication) [again|by you|from you|with you|any more|ever|further]
    (no|any) further (contact|communication|communications|correspondence)
    (under|per|pursuant to|invoke|invoking|exercise|exercising) .. (fdcpa|1692|cease communication)
    (stop|quit) (contacting|calling|harassing|bothering|pestering|hounding|chasing) .. (completely|all together|altogether|at all|in any way|for good|forever|permanently|ever again|everywhere|all)
    (all|any) (contact|communication|communications) .. (must|should|has to|have to|needs to) (stop|cease|end)
    (i refuse|refusing) .. (contact|communication|communicate|contacted)
    (do not|never) (contact|call|write|bother|approach|reach out to) (me|us) again
    (communicate|contact|communication) .. only in writing
    (never|not) (hear|want to hear) from you again
    (stop|quit) .. (calling|contacting) (my|me) .. (texting|emailing|writing|family|neighbors|neighbours|job|everyone|friends)
    (stop|end) .. (calls|texts|emails|letters) .. (calls|texts|emails|letters)
  `,
  callback_request: `
    (call|ring|phone) (me|us) (back|later|tomorrow|again|tonight|this|next|after|at|on|around|between|in|when|another) ; !< not|never|stop|do ; !~ not call
    (call|ring|phone) (back|me) .. {time} ; !< not|never|stop
    (call|ring|phone) (back|me) .. {date} ; !< not|never|stop
    (callback|call back|call-back) ; !< not|never|no|stop
    (give|get) (me|us) .. (call|ring|buzz|bell|shout) ; !< not|never|stop|do
    (can|could|will|would) (you|someone|somebody|anyone|they|an agent) (call|phone|ring) [me|us|back] ; !< not|why
    (have|get) (someone|somebody|an agent|a person|a manager|anyone|them) (call|phone|ring)
    (schedule|book|arrange|set up|request) .. (call|callback|phone call) ; !< not
    (available|free|reachable|can talk|can speak|can take a call|best time|good time) (at|after|between|from|around|to call|is|for call|on|tomorrow|in) .. ({time}|{date}|{number})
    (talk|speak|try|contact|reach|catch) [to|with] (me|again|back) (later|tomorrow|tonight|another time|another day|some other time|next week|after|at|in an hour|in the) ; !< not|never|stop
    (can not|busy|not) (talk|speak) [right] (now|at moment) .. (later|back|tomorrow|tonight|call|another)
    (want|like|prefer|need) .. (callback|phone call|to be called|called back|call from) ; !< not|do
    (call|ring|phone|try) .. (my|this|other|on) (number|cell|mobile|landline|phone) {phone}
    (call|ring|phone|reach) (me|us) (at|on) {phone} ; !< not|never
    please (call|ring|phone) [me] $ ; !< not|never|stop
    ^ (call me|call me back|phone me|ring me|callback|call back) 
  `,
  language_switch: ``,
};
