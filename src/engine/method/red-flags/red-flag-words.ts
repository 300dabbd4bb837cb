/** Classes of words that the signs of red flags share; `$pain` in a pattern stands for all of them. */
export const wordClasses = {
  // What hurts, and how
  pain: 'pain|pains|painful|paining|pian|hurt|hurts|hurting|hurty|ache|aches|ached|aching|achy|agony|stabbing|stabs|stings|throbs|throbbing|killing|kills',
  sore: '$pain|sore|tender|tenderness|niggle|niggling|niggly|niggles|horrible|excruciating|awful|stab|stabby|sharp',
  press:
    '$pain|sore|pressure|pressing|presses|pressed|pressuring|tight|tightness|tightening|tightens|tightened|heavy|heaviness|crushing|crushed|squeezing|squeeze|squeezed|squeezes|burning|burns|sharp|discomfort|clenching|clenched|constricted|constriction|weird|funny|gripping|stabbed|vice|vise|elephant|dagger|knife',
  numb: 'paraesthesia|paresthesia|pins|numb|numbness|numbed|tingling|tingly|tingle|tingles|deadened',
  dead: '$numb|dead|asleep|sleeping|nothing|anaesthetised|anesthetized',
  swell:
    'swollen|swelling|swells|swelled|swole|swoll|swolen|ballooned|ballooning|ballooned|puffy|puffed|puffing|puffs|inflated|bloated',
  big: 'fat|fatter|thick|thicker|bigger|larger|huge|massive|enormous|wider|twice|double|big',
  dark: 'brown|brownish|browny|dark|darker|darkish|red|reddish|bloody|blood|black|blackish|rusty|rust',
  drink:
    'cola|coke|pepsi|tea|coffee|espresso|stout|guinness|rust|blood|syrup|beer|ale|wine|port|ribena|rum|whisky|whiskey|treacle|molasses|gravy|bovril|soy|mud|chocolate|beetroot|bourbon|sherry|mahogany|marmite|balsamic|cranberry|iodine|prune|pepper|brandy|cognac|toffee|caramel|lager|soya|cider|maple|blackcurrant|grape|plum|pomegranate|cherry|syrup',

  // Where
  chest: 'chest|chst|cest|chets|cheast|chset|ches|sternum|breastbone|breast|ribcage',
  heart: 'heart|hearts|hart|haert|heartbeat|pulse|ticker',
  air: 'breath|breathe|breathing|breaths|breth|breathin|air|inhale',
  throat: 'throat|throats|windpipe|airway|airways|gullet',
  mouth: 'lip|lips|tongue|tongues|tounge|mouth|gums',
  face: 'face|eyes|eyelids|eyelid|cheeks|cheek',
  limb: 'calf|calfs|calves|leg|legs|thigh|shin',
  shank: 'calf|calfs|shin|leg|legs|compartment|shins',
  toe: 'toes|toe|foot|feet|ankle|foots',
  saddle:
    'groin|saddle|crotch|genitals|genital|bum|buttocks|buttock|bottom|backside|butt|arse|ass|anus|perineum|perineal|perianal|privates|penis|vagina|testicles|willy|undercarriage|nethers|nether|taint|bits',
  joint: 'knee|knees|ankle|ankles|hip|elbow|joint|joints|kneecap',
  snapper: 'calf|achilles|hamstring|hammy|quad|knee|ankle|tendon|foot|groin|leg|hip|something|plantaris',
  rear: 'calf|calfs|achilles|hamstring|hammy|heel|tendon|ankle|thigh|leg|quad|muscle|plantaris|back',
  hip: 'hip|hips|groin|groins|pelvis',

  // Who, what, how much
  person:
    'he|hes|she|shes|they|him|her|friend|mate|buddy|runner|guy|man|woman|lad|girl|kid|teammate|clubmate|partner|wife|husband|hubby|son|daughter|someone|somebody|bloke|dad|mum|mom|brother|sister|member|boy|father|mother|grandpa|grandma|girlfriend|boyfriend|missus|mrs|athlete|lady|pal|coach',
  gulp: 'drank|drunk|drink|drinking|drinks|drinked|drunken|downed|downing|chugged|chugging|guzzled|guzzling|necked|necking|overdrank|gulped|gulping|sunk|sank|swigged|swigging|glugged|glugging|swallowed|sipped|hydrated|hydrating',
  lots: 'gallon|gallons|loads|lots|lot|tons|ton|much|litres|heaps|buckets|nonstop|tonnes|bucketloads|constantly|continuously|shedloads',
  pee: 'pee|pipi|peed|peeing|pees|peeee|urine|urin|urinee|urien|urinate|urinating|urinated|wee|weed|weeing|piss|pissing|pissed|pissin',
  water: 'pee|peed|peeing|pees|urine|urin|urinate|urinated|urinating|urien',
  poo: 'poo|pooed|poop|pooped|shat|shit|crapped|crap|soiled|stool|stools|bowels|bowel|faeces|feces|poos|pooing|pooping',

  // How a person is
  faint: 'fainted|fainting|faints|fainter|feinted|feinting|fainte',
  shaky:
    'confused|confusion|shaky|shaking|shakes|shakey|trembling|trembly|tremble|drowsy|dizzy|woozy|sweaty|sweats|unconscious|unresponsive|fainted|faint|passed|blacked|weak|collapsed|foggy|slurring|slurred|seizure|clammy|wobbly|wobbling|spaced|jittery|jitters|lightheaded|sleepy|daft|floppy|muddled|trembles|tremors|shivery|disoriented|disorientated|vague|sweating',
  sick: 'headache|headaches|migraine|vomit|vomiting|vomited|vomits|vomitting|puke|puking|puked|pukes|chucking|chucked|spewing|spewed|barfing|barfed|hurling|retching|chundering|heaving|nausea|nauseous|nauseated|queasy|confused|confusion|bloated|puffy|foggy|drowsy|disoriented|disorientated|dizzy|woozy|delirious|seizure|collapsed|muddled|vague|sicker|groggy|incoherent|lightheaded|wobbly|headachey|crook|queasy|ropey',
  bang: 'pop|popp|popped|snap|snapped|snapping|ping|pinged|twang|twanged|crack|cracked|ripped|rip|tore|burst|bang|banged|whip|gunshot|ruptured|rupture|exploded|broke|tear|tearing|thwack|twinged',

  trembly: 'shaky|shaking|shakes|shakey|trembling|trembly|tremble|trembles|jittery|jitters|quivering',
  sweaty: 'sweaty|sweating|sweats|clammy',
  weak: 'weak|weakness|wobbly|wobbling|feeble|faint|lightheaded|jelly|dizzy|shivery|shivering',
  hungry: 'hungry|starving|ravenous|famished|hunger|peckish',
  foggy: 'muddled|muzzy|foggy|fuzzy|woozy|spacey|dazed|vague|dopey|drowsy|blurry|irritable',

  // Times and counts
  again:
    'second|repeat|repeated|third|another|recurrent|recurring|multiple|fourth|nd|rd|many|several|two|three|again|fifth|four|both',
  long: 'hour|hours|hr|hrs|today|yesterday|day|days|morning|night|overnight|last|all|since|finish|race|marathon|ultra|evening',
  sitting:
    'sat|sitting|sit|lying|laying|rest|resting|still|sofa|couch|bed|chair|bench|stairs|walking|talking|seated|desk',
  seated: 'sat|sitting|lying|laying|sofa|couch|bed|chair|bench|seated|desk|kitchen',
  gone: 'missed|missing|lost|stopped|stopping|vanished|disappeared|gone|absent|irregular|skipped|skipping|awol|late|overdue|ceased|dried|stops|vanish|disappear|missing|quit',
} as const satisfies Record<string, string>;
