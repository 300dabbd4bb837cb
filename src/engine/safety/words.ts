/** Words that may stand between two neighbouring words of a pattern: 'chest (is really) tight'. */
export const fillers = new Set(
  `a an the my his her their your our is was are were am im hes shes its feels feel felt feeling looks looked look like very really
  so super quite bit little kind kinda sort of got gets get getting gone went goes going has have had having been being it this that
  in on at to just all completely totally pretty extremely both suddenly almost nearly some i keep keeps kept still much more now right
  left bloody fucking damn proper properly absolutely starting started starts become became turning turned turns about around again ive
  too become becomes became seem seems even literally tf af asf hell legit`.split(/\s+/),
);

/** A gap between two words of a pattern does not reach over these: another body part took over, or another thought. */
export const gapStoppers = new Set(
  `legs leg knee knees calf calves foot feet quads quad hamstring hamstrings hip hips ankle ankles shin shins glutes toe toes
  but then although however`.split(/\s+/),
);

export const negators = new Set(
  `no not without never zero nor nothing neither isnt wasnt arent werent dont doesnt didnt havent hasnt hadnt aint nae`.split(
    /\s+/,
  ),
);

/** What may stand between a negator and the sign that it clears: 'did not have any sign of chest pain'. */
export const negationFillers = new Set(
  `any a an of sign signs symptom symptoms have had got get getting feel felt feeling been experience experienced experiencing i
  suffer suffered suffering from real actual longer kind sort noticed notice having be is was at all`.split(/\s+/),
);

/** 'no groin pain' clears the pain as well as the groin. */
export const bodySites = new Set(
  `chest groin hip knee calf shin foot heel back bone throat jaw arm leg head stomach muscle joint ankle face lip tongue`.split(
    ' ',
  ),
);

/** Makes a negation unclear: 'no chest pain until km 20', 'not just chest pain'. */
export const doubts = new Set(
  `until till except unless only just when while before like anymore now again rest if almost nearly more worse`.split(
    /\s+/,
  ),
);

export const mere = new Set(['just', 'only']);

/** What may come instead of a denied sign and is nothing by itself: 'no chest pain just tired'. */
export const mereStates = new Set(`tired knackered exhausted hungry thirsty sore normal fine ok okay bored`.split(' '));

/** Continues a negated list: 'no chest pain or palpitations'. */
export const listJoiners = new Set(['or', 'nor']);

/** Answers a question: 'chest pain? no'. */
export const plainNo = new Set(['no', 'nope', 'none', 'nah', 'negative']);

/** Several spellings of one thing, rewritten before the text is cut into words; apostrophes are already gone. */
export const rewrites = [
  [
    /\b(?:can not|cannot|cannae|couldnae|couldnt|could not|cudnt|cudn|carnt|cnt|cann?t|unable to|not able to|can barely|could barely|can hardly|could hardly|barely able to|barely|hardly)\b/g,
    'cant',
  ],
  [
    /\b(?:wont|will not|doesnt|does not|wouldnt|would not|refuses to|not) (?=stop|stopping|slow|slowing|settle|settling|calm|calming|come down|coming down|go down|going down|wake|waking)/g,
    'wont ',
  ],
  [/\bwill not\b/g, 'wont'],
  // Scots
  [/\b(did|does|is|was|has|have|had)nae\b/g, '$1nt'],
  [/\b(do|does|did|is|was|are|were|have|has|had|would|wo|could) not\b/g, '$1nt'],
  [/\bchest ?pain(s?)\b/g, 'chest pain$1'],
  [/\bheat ?strokes?\b/g, 'heatstroke'],
  [/\b(passed|blacked|passing|blacking|pass)out\b/g, '$1 out'],
  [/\b(?:stopped|stop) (?=breathing|sweating)/g, 'stopped '],
  [/\b(?:blood )?sugers?\b|\bblood sugars?\b|\bsugars\b|\bglucose\b|\bbg\b/g, 'sugar'],
  [/\bshin ?bones?\b|\btibias?\b/g, 'shinbone'],
  [/\bcoca ?cola\b/g, 'cola'],
  [/\bt(?:ype)? ?(?:1|2|one|two)d?m?\b(?: diabet\w+)?/g, 'diabetic'],
  [/\b(knees?|ankles?)((?: (?:keeps?|just|is|was|kept|has))*) collaps(?:ing|es|ed|e)\b/g, '$1$2 buckles'],
  [/\bpins? (?:and|n|an|und) needles?\b/g, 'tingling'],
  [/\b(my|left|right|one|the) (?:wade|waden)\b/g, '$1 calf'],
  [/\bleiste\b/g, 'groin'],
  [/\bnon ?stop\b/g, 'nonstop'],
  [/\b(go|gone|going|went|do|doing|done) (?:for )?(?:a |my )?number (?:one|1)s?\b/g, '$1 pee'],
  [/\b(go|gone|going|went|do|doing|done) (?:a |my )?number (?:two|2)s?\b/g, '$1 poo'],
  [/\bcolou?r(?:ed|s)?\b/g, 'colour'],
  [/\blit(?:re|er)s?\b|\bltrs?\b/g, 'litres'],
] as const satisfies readonly (readonly [RegExp, string])[];

/** Real words that are one slip away from a dangerous one. */
export const notMisspellings = new Set(
  `busting bunting hunting paused pauses attach attached checking checks bought capped shaming marking making saving coding boosted scored logger listing
  waited blanket bubble bubbly danger pinned slowed responsible choked overhead construction pinches crashes forged shoots weighted large larger
  inflate snapper prints bucket buckets filling falling trailing states stated filed singe starter finisher finishes finish breadth breach bread threat threats rating raring racking raking raving ravine looked licked lucked pooped swapped slapped strapped snacked
  messed missus stepped stooped swearing swooping spelling smelling swilling swaggering delicious crashing crashed sharing shaving shading
  staking hearty hearts breathes breather breathed closet closed cloning coating coasting fainter feinted hipster period perioded conquered
  confide confided contused couched kicker knocked tongs tingle tinkling numbers number bladed blacker passes passed possed unfused unused
  pushed plushed weights weighed heights height bottled bowler bowlers bowls saddles saddled sadden locker lockers vomitory swallow swallowed
  collapsible pleasure presume gaining trained grained crumping cramped clamping camping ramping burying burping stabling stubbing abscess
  pinched pitching punching puffing popper poppers topped stopper stopped drinks drunken shaken shanking stalking sugary sugars thigh thighs
  throats throaty toasted swelter sweltering staggered swell lining living lacking locating lucking looking loving confusing confuses
  conclusion conversion conversation message messages dripping drip barking glass glasses loose cracking weeding weeded reaching heading
  warning warned battle bottle bother bothers bothered faster farther though swings swing steam streaming chapped starving thanks sipping
  skipping shares shared share shapes shape speed speeds gassed stubbed jumper leading leaving spread pretending staying saying setting
  writing waiting packing tuning closer infected refused sedated constant change changes recover sports splint splints chilli prize count
  counts brands slices nerve nerves starts stretched shift tablet build sorts forth switch worries scratch scramble snack snacks snacking
  thorough weather whether stores stored caught coarse course patches patched pitches crease create creates concert concern concerns product
  produces project perfect protect direct discovered discover numbering member remember together rather gather leather feather mother farmer
  former warmest warming charming farming forming storming morning yearning earning learning leaning cleaning meaning weaning turning running
  sunning winning grinning spinning stunning thinning stinking sinking drinking thinking blinking linking winking boasting roasting toasting
  tasting wasting lasting casting fasting wrapping tapping clapping flapping trapping mapping napping rapping zapping wiped wiping piping
  pining dining mining fining leased leases please pleased greased increased decreased released sweater sweated sweaters sneezed squeezes
  breezed freezing sneezing breezing wheels wheezed feeding seeding needing heeding bleeding reading treading heaving weaving sleeving
  stopping shopping chopping hopping topping popping dropping mopping`.split(/\s+/),
);
