/** Signs of legs, joints and bones, and of too little energy, that red flags join, each name for any one of its lines. */
export const limbSigns = {
  // R10: a clot in one leg
  oneCalf: [
    'calf|calfs',
    'one|left|right|l|r|single of .. calves|legs|calf|leg',
    'lower|left|right|one|whole leg|shin|thigh',
    'behind|back of .. knee|calf',
  ],
  clotLook: [
    'warm|warmer|reddish|purple|purplish|bluish|blueish|blue|discoloured|discolored|dusky|shiny|dent|dents|pitting|pits|veins|vein|mottled|swells|swell',
    'bigger|larger|fatter|thicker|wider|fat|thick|twice|double|huge|balloon|balloons|ballooned',
    '#1-9 cm|inch|inches|centimetres more|bigger|larger|fatter|thicker',
    'twice|double .. size',
    '$swell',
    'blown|blowing|blew|puffed|puff up',
    'size of|difference',
  ],
  travelled: [
    'flight|flights|flew|flown|plane|airplane|coach|bus|bedbound|bedrest|surgery|operation|cast|pill|contraceptive|pregnant|hrt',
    'long .. drive|journey|train|car|ride|bus|trip|haul',
    'sat|sitting|stuck in|on .. car|plane|train|coach|bus',
  ],

  // R11: something tore
  bang: ['$bang|gave|crunch|shot|click|broken|breaking|breaks', 'rubber|elastic band', 'guitar string'],
  sudden: [
    'heard|hear|felt|feel|hearing|sound|noise|sudden|suddenly|loud|audible|instant|instantly|sharp|noisy|sprint|sprinting|jumped|jumping|midstride',
    'went pop|bang|ping|snap|twang|crack',
    'mid stride|sprint|rep|run|race',
    'like .. gunshot|whip|band|shot|string',
    'cant .. walk|run|push|stand|rise|move|bear|put',
    '@noPush',
    '@bruised',
    'carried|hobble|hobbling|hobbled|limp|limping|pulled',
  ],
  struck: [
    'felt|feel|feels|like|thought|someone|somebody|somthing ... kicked|kick|hit|shot|stone|whacked|struck|ball|stoned|clobbered|stabbed|rock|sniped|bat|hammer|smacked|kicking|booted',
  ],
  nobody: [
    'nobody|noone|nothing|none .. there|behind|around',
    'no one .. there|behind|around',
    'turned|looked|spun round|around|back|behind',
    'from behind',
  ],
  noPush: [
    'cant|no|zero|dont|doesnt|impossible|hard|without|unable|wont|not ... push|pushing|toe off',
    'push|pushing|toe off .. impossible|cant|agony',
    'cant .. go|get|stand|rise|raise|up|lift|walk|be ... tiptoe|tiptoes|tip|toes',
    'cant .. lift|raise|get .. heel|heels',
    'cant .. calf|heel|toe|single raise|raises',
    'no|zero|without|hasnt|lost|not ... strength|force|power .. push|foot|calf|tip|tiptoe|toe|heel|toes',
    'walking|walk flat footed|foot|feet',
    'foot .. flops|flop|flopping|floppy|flapping|slaps|useless',
  ],
  gap: [
    'gap|dip|hole|dent|divot|lump|ball|bunched|hollow|indentation ... feel|in|where|muscle|tendon|achilles|felt|up',
    'feel|felt|is|see|theres ~ gap|dip|hole|dent|divot|hollow',
  ],
  bruised: [
    'huge|massive|big|black|purple|giant|dark|whole|enormous|instant .. bruise|bruised|bruising|blue|purple',
    'bruise|bruised|bruising|black .. blue|purple|everywhere|huge|spreading|already',
  ],

  // R12: a hot, swollen, locked or unsteady joint
  jointFull: [
    '$swell|balloon|balloons|filled|fluid|effusion|grapefruit|feverish',
    'blown|blowing|blew|puffed|puff up',
    'full of|with fluid|water|blood',
    'water|fluid on|in|under|behind|around',
    'twice|double|size .. size|melon|other|normal',
    'came|come|comes|coming|gone|went up',
    'like|as|size .. football|footy|balloon|melon|grapefruit|ball|egg|softball|baseball|pumpkin|orange',
  ],
  jointStuck: [
    'stuck|jammed|jams|jam|locks|locked|locking|lock|blocks|blocked|wedged|catching|catches|seized',
    'cant|wont|doesnt|impossible|dont .. straighten|straight|bend|bending|straightening|extend|flex|unlock|fold',
  ],
  jointGives: [
    'gives|gave|giving|give way|out|under|on|in',
    'buckle|buckles|buckled|buckling|folds|folded|folding|unstable|wobbles|dislocated|dislocates|crumples|crumpled|subluxed',
    'goes|went|going|go|comes|slips|slipped|slipping|pops|popped|popping|slides|slid from|out|under|sideways|away',
    'popped|pops|pop|slips|slides|comes|came|slid out|sideways|back',
  ],

  // R13: hip or groin bone
  hipSite: [
    '$hip',
    'where .. leg joins|meets|attaches|joined|connects',
    'hip joint|socket|bone|crease',
    'top of .. thigh|leg',
    'front of .. hip|pelvis',
    'femur|femoral|pubic|pubis|sacrum|pelvic',
  ],
  deepInside: ['deep|deepdown|inside|bone|joint|deeply'],
  loadsBadly: [
    'hop|hopping|hops|hopped|jump|jumping|jumps|jumped',
    'land|lands|landing|weight|step|steps|stepping|limp|limping|limps|limped|hobble|hobbling|hobbled|stairs|impact',
    'stand|standing|stands|stood|walk|walking|walks .. on|leg|hurts|pain|that|agony|it|painful|difficult|now',
    'cant .. stand|walk|run|put|bear|lift',
    'foot .. lands|down|hits|strikes|ground',
    'put|putting|puts .. foot|weight',
    'bed|night|nite|nights|sleep|wakes|rest|lie|lying',
    'worse|worsening .. every|each|mile|km|run|day|week|step|further|time',
    'more|increasing|getting .. every|each|worse|more',
  ],

  // R14: bone
  boneSite: [
    'shin|shins|foots|tibia|fibula|shinbone|metatarsal|metatarsals|navicular|bone|foot|heelbone|heel|ankle|toe|bones|calcaneus|cuboid|sesamoid|femur|sacrum|midfoot|instep|kneecap|rib|pelvis|feet|forefoot|arch|tibial|fibular|thigh',
  ],
  spot: [
    'one|exact|exactly|specific|small|single|tiny|same|particular|precise|certain|pinpoint ~ spot|point|place|dot|bit|area|patch|part|location|spots',
    'one|small|tiny finger|fingertip|thumb|coin',
    'thumb|finger|fingertip|coin|pea|dime|nickel|quarter|penny ~ size|sized|width|wide',
    'fingertip|pinpoint|coin|penny|thumbprint|fingerprint|dime|quarter|pea|coinsized|localised|localized',
    'size .. coin|penny|fingertip|thumb|pea|dime|thumbnail|quarter|p|pound|euro',
    'put|point|points|pointing|press|touch|cover .. finger|thumb|to|fingertip',
    'when|if i|you|he|she|physio? press|touch|push|poke|prod|tap|squeeze',
    'spot|dot|bit|point on|of|in ~ bone|shin|tibia|foot|metatarsal|heel|shinbone',
    'lump|bump on|in|over',
    'on the|my bone|bones',
    'tender|sore to touch|press',
  ],
  nightly: [
    'at|in|during|all|even|through|every|most|last ~ night|nite|nights|nighttime|bed',
    'wakes|waking|woke|wake|keeps|kept ~ me|her|him|us',
    'wakes|keeps|kept ~ up|awake',
    'sleep|sleeps|sleeping|asleep',
    'rest|resting|lying',
    'bed',
  ],
  worsening: [
    'worse|worsening|sorer|nastier|more ~ with|on|after|from|every|each|as ~ run|runs|mile|km|time|week|day|outing|session|step|every|each|the|i',
    'worse every|each',
    'every|each run|mile|km|time|day|week ~ worse|more|earlier|sorer|sooner|longer',
    'run to run',
    'earlier|sooner and|every|each|in',
    'getting|becoming|becomes|gets worse',
    'doesnt|does|not|dont|wont|longer|anymore|used .. warm|warms|go|ease|eases|loosen|wear|away|off',
    'used to go|ease|warm|stop|fade',
    'whole run|time',
    'walking|walk|walks|limping|limp',
    'hop|hopping',
  ],

  // R15: energy
  period: [
    'period|periods|menstruation|menstruating|menstruate|menstruated|menses|menstrual|menstrated|monthly|monthlies|menstral|menstration',
    'my|her|menstrual cycle|cycles',
    'aunt flo|flow',
    'time of .. month',
    'tom|bleed|bleeds|bleeding',
  ],
  noPeriod: [
    '$gone',
    'no|not|never|none|without|dont|doesnt|didnt|havent|hasnt|isnt|hadnt|nothing|aint|wont ~ more|longer|any|get|gets|got|gotten|getting|had|have|come|came|comes|coming|seen|shown|showed|show|started|start|since|had|sign|arrived|turned|a|anymore|been|appeared|period|periods|yet|happened',
    'mia|awol',
    'months since|ago|without|late',
    'cant remember .. last|when',
    'on and off|once or',
    'away|off',
  ],
  agoMonths: [
    'month|months|weeks|year|years|since|march|april|may|june|july|august|september|october|november|december|january|february|xmas|christmas|summer|winter|spring|autumn|yet|ages|never|anymore|mia|awol|stopped|vanished|disappeared',
  ],
  stressFracture: [
    'stress fracture|fractures|frac|fracs|fx|break|breaks|reaction|reactions|fractured|response|injury',
    'stressie|stressies|sfx',
    'broken bone|bones|metatarsal',
    'bone break|breaks|injury|injuries',
  ],
  eatsLittle: [
    'barely|hardly|not|dont|doesnt|scared|afraid|stopped|cant|never|little|refuses|refusing|skips|skipping|cutting ... eat|eats|eating|food|meals|carbs',
    'eats|eating|eat .. little|nothing|barely|clean|less',
    'very|too|so|super|really|painfully thin|skinny|light|underweight|lean',
    'anorexi*',
    'eating disorder',
    'lost|dropped|losing .. weight',
  ],
} as const satisfies Record<string, readonly string[]>;
