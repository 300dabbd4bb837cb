/** Signs of despair (R17), of a medicine that weakens tendons (R16) and of what a big day leaves (R3), for red flags to join: `@selfHarm` stands for any one of its lines. */
export const mindSigns = {
  /** Means what it says, wherever it stands. */
  despair: [
    'suicide|suicides|suicidal|unalive|kys|suizid|selbstmord|suicidio|suicida|selbstmordgedanken',
    'end|ending|ended it all',
    'end|ending|take|taking|took my|his|her|their|own own? life',
    'wish i was|were dead',
    'wish i wasnt|werent|wasn here|alive|around',
    'wish i|id had? died',
    'wish i|id had? never been? born',
    'better off dead|gone',
    'better off without me',
    'no|any|whats|what reason|point|sense|is the? point? to|in|of|for live|living|life being? alive?',
    'no|any|whats|what is? the? point|reason in|of|to living|life|live',
    'life ~ not|isnt|hardly worth living|it|anything',
    'not worth living',
    'tired|sick|done of|with living|life',
    'tired|sick|done of|with being ~ alive',
    'cant|dont ~ go|want|carry on ~ living',
    'nobody|noone|no would|will ~ miss|notice|care ~ me|im|gone|dead|died',
    'dark|suicidal thoughts',
    'thoughts|thinking|thought|think|plan|plans|planning|fantasise|fantasising of|about|to my? overdose|overdosing',
    'overdose|overdosed|overdosing',
    'took|taken|swallowed|taking .. #9-300|all|whole|handful|bottle|packet|lots|loads ~ of? ~ my? ~ pills|pill|tablets|paracetamol|tylenol|acetaminophen|aspirin|ibuprofen|painkillers|meds|antidepressants|sleeping',
    'want|wanna|going|gonna|thinking|think|thought|thoughts|feel|like|could ... jump|jumping|jumped off|from|under|infront ~ bridge|train|roof|building|balcony|cliff',
    'jump off|from|under ~ bridge|train|roof|building|balcony ... think|thoughts|thinking',
    'want|wanna|going|gonna|thinking|think|thoughts|could ... step|stepping|walk|walking|jump|jumping in|into front|traffic of? ~ train|car|cars|truck|lorry|bus|traffic?',
    'wanna|gonna kms',
    'ich will|mochte|moechte ~ sterben|tot',
    'will nicht mehr leben',
    'mich umbringen',
    'je veux mourir',
    'envie de mourir',
    'quiero morir|morirme',
    'no quiero vivir',
    'voglio morire',
    'wil dood|sterven',
  ],
  /** Runners say it of a hill as well: beside talk of running it is asked about. */
  deathWish: [
    'kill|killing|hang|hanging|shoot|top myself|himself|herself|themselves',
    'want|wants|wanna|wanted|wish|ready to? die',
    'want|wanna|wants|wanted|wish|rather to? be dead',
    'dont|didnt|not|never|no want|wanna|wish|care|longer to? live|exist',
    'dont|didnt|not want|wanna to? be|stay|wake here|alive|around|up anymore|any|ever',
    'thoughts|thinking of|about my? dying|death',
  ],
  /** Where a death wish may be about the run, or about a place. */
  runTalk: [
    'hill|hills|race|races|run|running|runs|track|gym|session|workout|intervals|reps|rep|doms|legs|treadmill|finish|marathon|ultra|stairs|training|km|kms|mile|miles|pace|pb|parkrun|lap|laps|burpees|squats',
    'in|near ~ this? ~ city|town|flat|house|berlin|london|place|here|country|apartment',
    'live|living in',
  ],
  /** May be meant or not: one question. */
  perhapsDespair: [
    'thinking|think|thought of|about ending it|things|everything',
    'hate|hating my life',
    'want|wanna out of? life|all?',
    'keep|kept|keeps hurting|harming myself',
    'want|wanna|wish|could to? disappear|vanish',
  ],
  selfHarm: [
    'self harm*',
    'selfharm*',
    'harm|harming|harmed myself|himself|herself',
    'cutting myself|himself|herself',
    'cut|hurt|hurting|burn|burning myself|himself|herself ~ on purpose',
    'cut|hurt|hurting|burn|burning myself|himself|herself deliberately',
    'cut|hurt|hurting|burn|burning myself|himself|herself to feel|cope|punish',
    'want|wanna|wants|urge|urges|thinking|thoughts|need|going|gonna ~ hurt|hurting|cut ~ myself|himself|herself',
  ],
  typedFluoroquinolone: [
    'cipro*|levoflox*|levaquin|moxiflox*|avelox|oflox*|norflox*|tavanic|ciproxin|fluoroquinolone*|quinolone|quinolones|floxed|floxin*|floxacin*',
  ],
  fluoroquinolone: ['factfluoroquinolone', '@typedFluoroquinolone'],
  tendon: ['achilles|tendon|tendons|tendinopathy|tendonitis|tendinitis|patellar'],
  tendonSite: ['heel|heels|cord|cuff|ankle|ankles|elbow|shoulder|knee|calf'],
  /** Of the last day: by what the coach knows, or by the runner's own words. */
  bigDay: [
    'factbigday',
    'ran|run|finished|did|done|completed|after|since|post|from ... marathon|ultra|ultramarathon',
    'marathon|ultra|ultramarathon ... ran|finished|done|today|ago|earlier|yesterday',
    'after|ran|run|finished|did|done|since ~ #25-200 k|km|kms|miler|miles|mile',
    'ran|run|race|raced|running|finished|after|long ... heat|heatwave',
  ],
  /** Not a sign of one's own now: a question in general, or one that is over. */
  inGeneral: [
    'against|avoid|avoiding|prevent|preventing|cause|causes|causing|tablets|parking|before|tomorrow|general|lol|gloves|make|makes|coffee|boss|commute|kids|spreadsheets|loud|music|stress|missed',
    'last week|month|year',
    'yesterday ... gone|better|over|fine|now',
  ],
  coldSweat: ['cold sweat'],
  /** What else makes hands shake: asked about. */
  jitters: ['nervous|nerves|laughter|laughing|video|wifi|boots|coffee|coffees|espresso|caffeine'],
  /** Vomiting, in words that mean nothing else. */
  threwUp: [
    'vomit|vomits|vomited|vomiting|vomitting|puke|pukes|puked|puking|barf|barfs|barfed|barfing|spew|spewed|spewing|chunder|chundered|chundering|hurled|retched|retching',
    'throwing|threw|thrown|throw|throws ~ up',
    'cant keep|hold anything|food|water|it down',
    'sick #2-9|twice|thrice|several|many|again times?',
  ],
  headAches: ['headache|headaches|migraine', '@badHead'],
  /** Water in the hands and the face, where shoes and heat explain nothing. */
  puffyHands: [
    'hands|hand|fingers|finger|face|rings|wrists .. $swell|fat|stuck|balloons|sausages|sausage',
    '$swell|fat hands|fingers|face',
    'sausage|sausages fingers',
    'like hot? sausage|sausages|dogs|hotdogs',
    'ring|rings .. stuck|tight|digging|dig|digs|cutting',
    'ring|rings .. wont|cant|dont|doesnt|not .. off|fit|come|move|budge',
    'cant .. ring|rings .. off',
  ],
} as const satisfies Record<string, readonly string[]>;
