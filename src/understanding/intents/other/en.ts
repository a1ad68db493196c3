import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  abusive: `
    (fuck|f|screw|stuff|damn|bollocks to|shove|curse|fck|fuk) (you|u|off|this|your|yourself|yourselves|ur|it up|them|all)
    (fuck|fucking|fuckers|fucker|motherfucker|motherfuckers|motherfucking|fuckface|mf|stfu|gtfo|wtf do you want) (idiot|idiots|thieves|scum|vultures|bastard|bastards|assholes|asshole|moron|morons|leeches|parasites|clown|clowns|hell|liars|pricks|cunts|robots|robot|bot)
    (asshole|assholes|arsehole|arseholes|bitch|bitches|bastard|bastards|cunt|cunts|dickhead|dickheads|prick|pricks|motherfucker|motherfuckers|fucker|fuckers|wanker|wankers|twat|twats|scumbag|scumbags|shithead|shitheads|dumbass|retard|retards|douchebag|jackass|jackasses|piece of shit|pieces of shit|son of a bitch|sons of bitches|slut|whore|tosser|tossers|knobhead|bellend|dipshit|fuckwit|pos)
    (idiot|idiots|moron|morons|imbecile|imbeciles|scum|vultures|bloodsuckers|parasites|leeches|thieves|vermin|pigs|rats|clowns|crooks|thugs|lowlife|lowlifes|losers|loser|liars|bloodsucking|worthless|pathetic|stupid bot|stupid robot|stupid machine|stupid computer|useless bot|useless machine|dumb bot|dumb machine|stupid people|stupid company|stupid cow) ; +~ you|your|u|all|bunch|stupid|useless|dumb|pack|are|off|people|bot
    (go to hell|drop dead|burn in hell|rot in hell|eat shit|kiss my ass|kiss my arse|suck my|suck it|bite me|up yours|shove it|shut up|shut the fuck up|shut your mouth|get stuffed|get fucked|piss off|bugger off|bite my|eat my|choke on it|i hope you die|hope you die|hope you rot|hope you burn|die in a fire|kill yourself|screw you|screw off|damn you|go fuck|go screw|go jump|to hell with you|f off|f you|f u|stick it up|stick it where|eff off|sod off) ; !~ going to hell in
    (you are|you all are|you guys are|ur|u r|u are) [all|such|just|all just|complete|bloody|total|an|a|so] (idiot|idiots|moron|morons|stupid|dumb|pathetic|disgusting|useless|scum|trash|garbage|evil|vultures|parasites|thieves|crooks|criminals|worthless|heartless|monsters|pigs|filth|a joke|ridiculous|brainless|retarded|retard|vermin|liars|sick|leeches)
    (i will|i am going to|going to|gonna) (find you|kill you|hurt you|beat you|come for you|break your|burn your|shoot you|smash your|hunt you|make you pay for this|bomb|blow up|find where you live|punch you|destroy you)
    i know where you (live|work)
    (hope|wish) (you|your) .. (die|dies|cancer|burn|rot|get hit|get cancer|suffer|choke)
    (bullshit|bull shit|horseshit) .. (you|your|company|lies) @0.6
    :angry: :angry:
  `,
  prompt_injection: `
    (ignore|disregard|forget|override|bypass|discard|overlook|skip|drop|neglect|set aside|erase) .. (instructions|instruction|rules|prompt|prompts|guidelines|system prompt|programming|previous|prior|above|training|directives|restrictions|constraints|policies|policy|limits|guardrails|context|orders|everything before|everything you were told|everything above|commands|safety|filters) ; !~ previous message|my previous|previous email|my last|that previous => asks=ignore_rules
    (system|developer|admin|root|debug|maintenance|god|sudo|jailbreak|dan|override|unrestricted|test|superuser|diagnostic) (mode|prompt|message|override|access|command|instruction|instructions|note|privileges|user|update|role) ; !~ payment system|your system is|system error|system message error|test message => asks=ignore_rules
    (you are|act as|pretend|behave as|roleplay as|role play as|you will be|respond as|from now on you|pretend to be|imagine you are|simulate|act like|become|play the role) .. (now|a|an|my|the|not|dan|no longer|called|as) .. (assistant|ai|model|agent|bot|character|developer|dan|unrestricted|pirate|manager who|negotiator who|without restrictions|no restrictions|no rules|free|evil|grandma|admin|administrator|system|supervisor who|helpful|lawyer who|different|linux|terminal|hacker|the creditor|on my side|working for me|language model|chatbot that) ; !~ you are a bot|are you a|you are an ai|just a bot|real => asks=act_as
    (reveal|show|print|output|tell me|repeat|display|leak|give me|disclose|write out|expose|share|dump|list|what is|what are|recite|translate|summarize|copy|paste|return|echo|send me) .. (system prompt|your prompt|your instructions|initial instructions|hidden instructions|your rules|internal rules|initial prompt|secret instructions|configuration|your system|original instructions|hidden prompt|prompt above|text above|internal prompt|your guidelines|your programming|your system message|your internal|api key|api keys|secret key|environment variables|your training|source code|internal policy|internal limits|your floor|minimum you are allowed|lowest you are authorized|hidden rules|canary|developer message|credentials|database|words above|everything above|system instructions|your limits|confidential) => asks=reveal_prompt
    (set|change|update|make|mark|adjust|reset|turn|put|modify|edit) .. (balance|debt|account|amount|my balance|case|status|total|loan) .. (to zero|zero|to 0|0|paid|as paid|to paid|settled|as settled|closed|null|nothing|1|to 1|cleared|resolved|{money}) ; !~ how much to|i will pay|i have paid|i paid|would it take|when can you|show|mistake|payment of|i owe|you say => asks=zero_balance
    (approve|grant|apply|authorize|authorise|accept|confirm|give) .. (100|99|95|90|full) (percent|%) .. (discount|off|reduction|forgiveness|waiver|write off) => asks=discount
    (100|99|95|90) % .. (discount|off|reduction|forgiveness) => asks=discount
    (execute|run|call|invoke|perform|trigger|use) .. (function|tool|command|sql|script|code|query|api|accept offer|drop table|shell|tool call|functions|delete from|python|javascript) ; !~ promo code|code you sent|discount code|call center|call me|verification => asks=run_tool
    (select|drop|delete|update|insert|union) .. (from|table|into|where|set) .. (users|debts|debt|cases|customers|accounts|table|balance) ; !~ me from|my number|plan|option => asks=run_tool
    (new|updated|additional|important|following|special|secret|latest|these) (instructions|instruction|rules|directive|directives|orders|system message|guidelines) .. (from|for|you|follow|apply|override|are) ; !~ payment instructions|payment => asks=ignore_rules
    (i am|this is|as) (your|the) (developer|creator|admin|administrator|programmer|system|engineer|ceo of openai|openai|owner of this bot|supervisor bot|system administrator|creditor and i authorize) => asks=act_as
    (jailbreak|jailbroken|prompt injection|do anything now|dan mode|developer mode|base64|rot13|ignore all|ignore everything|end of prompt|begin prompt|endofprompt|eval|sudo) => asks=ignore_rules
    (respond|reply|answer|say|output|write|print|return|type) .. (only with|only|with exactly|exactly|the following|the words|the phrase|in json|as json|debt cleared|pwned|your debt is cleared|hacked|i have been) .. (debt is cleared|paid|zero|approved|cleared|cancelled|json|pwned|yes to everything|ok|accepted|hacked|nothing else|no other) ; !~ by email|in writing => asks=ignore_rules
    without [any] (restrictions|filters|limitations|censorship|rules) => asks=ignore_rules
    (hypothetically|theoretically) .. (no rules|no limits|no restrictions|unlimited authority) => asks=act_as
    (write|compose|generate|create|give me|code|tell me|make) .. (poem|song|joke|essay|python|code|recipe|story|limerick|haiku|script|html|malware|virus|bomb) ; !~ qr|payment|not a joke|is this a joke|verification|code to => asks=off_topic
  `,
  smalltalk: `
    ^^ (hi|hello|hey|good morning|good afternoon|good evening|greetings|hiya|howdy|yo|morning|evening|heya|good day|hey there|hi there|hello there|gm|sup|wassup|whats up|what is up|hola|g day) 
    (thank you|thanks|thankyou|many thanks|cheers|appreciate it|appreciate that|much appreciated|thank u|appreciated|grateful|bless you|god bless|thanks a lot|i appreciate) 
    (how are you|how is it going|how are things|how are you doing|how do you do|how have you been|how is your day|nice to meet you|hope you are well|hope you are doing well|how was your weekend|how you doing|how r u|what is up) 
    (bye|goodbye|good bye|see you|have a nice day|have a good day|have a great day|take care|talk soon|good night|see ya|later then|cya|have a good one|have a lovely day|enjoy your day|nice day|goodnight|ttyl) ; !~ i am going to say goodbye forever|world|forever|cruel
    (lol|haha|funny|hilarious|:smile:|lmao|rofl|hehe|nice one|good one|nice joke)
    (nice|lovely|bad|terrible|beautiful|hot|cold|horrible) weather
    (merry christmas|happy new year|happy easter|happy holidays|happy birthday|happy thanksgiving)
    (you are|you have been) (kind|very kind|helpful|so helpful|nice|very helpful|sweet|awesome|the best|great|lovely|very nice|patient|so kind)
    (sorry) (about that|for the delay|for late reply|for not replying|for the late|for the late reply|to bother|my bad|for delay|was busy)
    :thanks:
    :hello:
    :smile:
    ^ (no worries|you are welcome|welcome|my pleasure|anytime|never mind|nevermind|no problem at all|all good thanks|great thanks|cool|nice|awesome|wow|oh|hmm|ah|interesting|i see|got it|noted|understood|ok cool|right then|ok thanks|ok thank you|alright thanks|perfect thanks|great thank you|fantastic|brilliant|sorry|test|testing|just a moment|one moment|one sec|hold on|wait|give me a second|give me a minute|hang on|hold on a second|brb|let me check|let me see|let me think|i will think about it|let me think about it|need to think|i need to think about it|one minute|just a sec|wait a second|wait a minute|i will get back to you|sec|ok let me see) $
  `,
};
