import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  complaint: `
    (complaint|complaints|complain|complaining|grievance|grievances) ; !~ not complaining|no complaints|can not complain|who should i complain to about the product
    (report|reporting|reported) (you|your company|this company|your agent|your behavior|your behaviour|this to|you guys|your practices|your agency|you all|this harassment) [to] ; !~ credit|payment
    (file|filing|lodge|make|raise|submit|register|open) .. (complaint|grievance|formal complaint)
    (cfpb|ftc|bbb|better business bureau|attorney general|attorney generals|ombudsman|fca|financial conduct authority|consumer protection|consumer financial|regulator|regulators|watchdog|trading standards|fos|financial ombudsman|citizens advice complaint|ico|state ag|federal trade commission|consumer affairs|fcc|ofcom|ofgem)
    (harassment|harassing|harassed|harass|intimidating|intimidation|threatening|threatened|bullying|bullied|abusive collector|humiliating|humiliated|mistreated) ; !~ stop|leave me alone|domestic|husband|relationship|cease|do not ; +~ me|you|your|this|i|we
    (rude|unprofessional|disrespectful|aggressive|unacceptable behavior|unacceptable behaviour|disgusting behavior|appalling service|terrible service from you|terrible customer service|awful customer service|disgraceful|illegal practices|breaking the law|against the law|violating|violation|violated|violations|unfair treatment|treated badly|treated unfairly|shameful) ; +~ you|your|agent|agents|staff|collector|collectors|employee|employees|company|treated|law|rights|colleague|fdcpa|service|she|he|guy|lady|man|woman
    (i will|going to|gonna|i am|will) (sue you|take you to court|suing you|report you|take legal action|be suing|contact the media|go to the press|go to the media|go public|sue your)
    (not|very|extremely|deeply|really|so) (happy|unhappy|dissatisfied|disappointed|satisfied|upset) (with|about|by) (the|your|how|this|way) .. (service|treatment|handled|way|treated|agent|company|treating|call|response|you) 
    (unhappy|dissatisfied|disappointed) (with|about|by) (how|the way|your|you|treatment|service) ; !~ product|offer
    (you|they|agent|collector|someone) .. (told|disclosed|revealed|called|contacted|spoke to) .. (my boss|my employer|my family|my neighbor|my neighbour|my mother|my coworkers|my colleagues|my wife|my husband|my parents|my friends|third party|third parties|my neighbors|my neighbours|everyone) .. [about|debt] ; +~ debt|about|disclosed|illegal|told|owe ; !~ not call|stop|inform
    (want|like|need|wish) to (complain|make a complaint|report)
  `,
  data_access_request: `
    (gdpr|subject access|sar|dsar|ccpa|data access|data protection request|privacy request|access request|article 15|art 15|right of access|data protection officer|dpo|data subject) ; !~ delete|erase|erasure|remove|forgotten|deletion
    (send|give|show|see|want|get|provide|access|copy of|request|know|obtain|disclose|tell me|receive|hand over|what) .. (all|what|my|personal|any|every|the) .. (personal data|personal information|data you|data|information you have|information you hold|information about me|info you have|info about me|file on me|my file|records you have|data held|data about me|records about me|recordings|call recordings|recorded calls|my records|everything you have on|all records|recording|recorded conversations|my personal|information on me|info on me|everything you know about me|details you hold|details you have on me|held about me|stored about me|hold about me|hold on me) ; !~ delete|erase|remove|debt details|update|change|correct|payment
    (copy|copies) of .. (data|file|recordings|call recordings|recorded calls|records|personal information|information you|everything you have|my information|recording|conversation|conversations|transcript|transcripts) ; !~ contract|invoice|delete
    (what|which) (data|information|info|personal data|details) (do you|have you|are you|you) (have|hold|store|keep|collected|storing|holding|process|collect|got|processing) [on|about] [me]
    (where|how|from whom|who) .. (get|got|obtain|obtained|gave you|given you|sold you|share|shared|process) .. (my data|my information|my details|my personal) ; !~ who are you
    (who) (have you|did you|do you) (shared|share|sell|sold) .. (data|information|details)
    (exercise|exercising) .. (right of access|right to access|my right|data rights)
  `,
  data_erasure_request: `
    (delete|erase|remove|destroy|wipe|purge|deleted|erased|removed|get rid of|scrub|clear|deletion of|erasure of|removal of) .. (data|personal data|information|personal information|my records|my details|my file|my info|personal info|everything about me|everything you have|all records|my profile|personal details|my account and data|account data|records about me|all my stuff|everything you know about me) ; !~ credit report|credit file|credit record|interest
    (right to be forgotten|right to erasure|be forgotten|erasure request|deletion request|data deletion|data erasure|article 17|art 17|forget me)
    (stop|object to|do not|withdraw consent|no longer|cease|restrict|objecting) .. (processing|process|using|storing|keeping|sharing|selling|use|store) .. (my data|personal data|my information|my personal|data|my details|my info) 
    (data|information) (deleted|erased|removed|destroyed|wiped)
    delete (me|my account|my profile) [from] [your] [system|systems|database|records] ; !~ list|texts|messages|contacts|number @0.75
    do not sell my
    (delete|erase|wipe|remove|destroy|get rid of) [all of|all|of] (it all|all of it|it|that|this|everything|lot|the lot|all that|all this) ; +* data|gdpr|information|info|records|file
  `,
};
