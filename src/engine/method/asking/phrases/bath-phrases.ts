import type { Phrase } from './phrase.ts';

/** The two baths: the water, what is in it, what is missing, who is there. */
// biome-ignore format: a table reads best with one row a line
export const bathPhrases: readonly Phrase[] = [
  [/\b(?:aim\w*|go|shoot\w*) for (?:\d+|ten|fifteen|twelve)(?: (?:or|to) \w+)?(?: degrees)?\b|\b(?:tub|bath|water|plunge)(?: \w+)? (?:sits|is|reads|shows|s) (?:at |about |around )?\d\d\b(?! (?:min|litre|l|pounds|euro|quid))\b/g, 'ice temperature bath'],
  [/\bwithin (?:an|one|two|\d) hours? of finishing\b/g, 'when after'],
  [/\b(?:weight|push|squeeze|force) of (?:the )?water\b|\bwater(?: \w+){0,2} (?:weight|pushing|pressing|squeezing)\b/g, 'depth water'],
  [/\bcancel\w* out\b|\b(?:undo|undoes|undoing|negat\w+|wipe out|ruin|spoil|waste) (?:the |my |all |all my )*(?:benefits?|work|training|session|effects?|adaptations?|progress)\b/g, 'inflammation'],
  [/\bcolder\b/g, 'ice temperature'],
  [/\b(?:zero|no more|no bags? of|not any|without) ice\b(?! bath)/g, 'noice'],
  [/\b(?:enough|sufficiently) cold\b/g, 'ice temperature'],
  [/\bdrink(?:s|ing)? (?:the |some |of )*(?:epsom|bath|magnesium)(?: salts?| water)?\b/g, 'swallow epsom'],
  [/\bice cubes?\b/g, 'ice melt'],
  [/\bbath (?:crystals|flakes|salts)\b|\bsalty (?:\w+ )?(?:bath|one|soak|tub|water)\b/g, 'epsom'],
  [/\b(?:epsom|salts?) (?:dissolved )?in (?:a |some |my )?(?:glass|water|drink)\b/g, 'swallow epsom'],
  [/\b(?:need|buy|get|own|use) a thermometer\b/g, 'nothermometer'],
  [/\b(?:at what point|when|before|until|after \d+ min\w*|how long|can|may|should)(?: (?:do|can|should|may|i|before|until|am|allowed|to)){0,3} (?:get|climb|come|haul myself|haul|jump|bail|hop)(?: (?:back|on))? ?(?:out|the)\b|\btough it out\b/g, 'howlong getout'],
  [/\b(?:what|which) (?:kinda |kind of )?(?:temp|temperature|degrees?|temps)\b|\bhow (?:cold|chilly|freezing|icy)\b|\b(?:cold|chilly|icy) enough\b|\btoo (?:cold|chilly)\b/g, 'ice temperature'],
  [/\bhow (?:hot|warm|steamy)\b|\btoo (?:hot|warm)\b/g, 'warm temperature'],
  [/\b(?:hot ?tub|steam room|hot spring|thermal bath)s?\b/g, 'sauna'],
  [/\b(?:no|without(?: an?| my)?|havent (?:got )?an?|dont (?:have|own) an?|doesnt have an?|isnt an?|lack(?:ing)? an?|hasnt (?:got )?an?|not (?:got|have) an?|aint got an?|haven t an?|is no) (?:\w+ )?(?:bath|tub|bathtub|bath tub)\b(?! salt)|\bonly (?:\w+ ){0,3}shower\b|\bonly shower\b|\bjust (?:a|the|got a) (?:\w+ )?shower\b|\bshower (?:cubicle|cabin|only|stall)\b|\btub ?less\b|\bwet room\b|\bbath is (?:broken|out)\b/g, 'nobath'],
  [/\b(?:no|without(?: any)?|out of|ran out of|havent (?:got )?any|dont have (?:any)?|not got any|aint got any|forgot (?:the|to buy)|haven t any|sold out of) ice\b(?! bath)|\bice (?:maker|machine)s? (?:is |s )?(?:busted|broken|dead|bust|broke|empty)?\b|\bfreezers? (?:is |are |s )?(?:empty|bare|broken|dead|broke|bust|too small)\b|\b(?:just|only|plain|straight)? ?(?:cold )?(?:tap|faucet)(?: water)?\b/g, 'noice'],
  [/\b(?:no|without(?: an?)?|dont (?:own|have) an?|havent (?:got )?an?|lost (?:my|the)|broke (?:my|the)|lack an?) (?:\w+ )?(?:thermometer|thermo)\b|\bthing for (?:to )?measur\w+\b|\b(?:thermometer|thermo) (?:is |s )?(?:broken|dead|bust|busted|broke)\b/g, 'nothermometer'],
  [/\b(?:on my own|on me own|on me tod|on my tod|by my ?self|all alone|no ?(?:body|one) (?:is |else |s )?(?:is )?(?:home|at home|around|in|here|there|with me)|(?:home|house) alone|nobody home|(?:wife|husband|partner|hubby|girlfriend|boyfriend|flatmate|roommate|mum|mom|family|everyone|spouse|housemate)s? (?:is |s |are )?(?:\w+ )?(?:away|out|out of town|gone|at work)|live alone|living alone|someone (?:there|around|with me|watching)|need (?:a spotter|someone|somebody|supervision)|spotter)\b/g, 'alone'],
  [/\b(?:first time|first ever|very first|my first|1st time|never (?:done|tried|had|taken|been in|did)|since first time|virgin|newbie|new to (?:this|it|ice|cold)|beginner|first (?:ice|cold) (?:bath|plunge|dip)|(?:have not|havent|not|never) (?:yet )?(?:tried|done|had)(?: \w+){0,5} before|how best to (?:begin|start)|starting out)\b/g, 'firsttime'],
  [/\b(?:rookie|novice|noob|debut|packing it|bottling it)\b/g, 'firsttime'],
  [/\b(?:arm and hammer|arm hammer|bi carb|baking powder)\b/g, 'soda'],
  [/\b(?:dr ?teals?|epsom salts?|bath salts?|(?:warm|hot|bath|bitter|magnesium) salts?|salt (?:bath|soak|tub|water soak|dip)|magnesium (?:flakes|sulphate|sulfate))\b/g, 'epsom'],
  [/\bwarm(?:ing)? (?:back |myself |me )?up\b(?= (?:after|again|once|from|when|post))|\b(?:warm|heat) (?:back|myself|me) up\b|\bwarm back up\b/g, 'shiver'],
  [/\b(?:got|getting|came|come|coming|climbed|stepped|hopped|jumped|once (?:im|i am|i climb|i get|you are|youre)|when (?:im|i am|i get|i come)|after (?:i get|i come|i climb)|just|i get|i come) ?(?:\w+ )?out\b(?: of| from)?(?: the)?(?= (?:\w+ )?(?:tub|bath|ice|cold|plunge|water|freezing|what|shiver\w*|now)|$)|\bafter(?:wards)? (?:the |an? |my )?(?:ice|cold|plunge)(?: ?(?:bath|tub|plunge|dip|water|soak))?\b|\bpost (?:plunge|ice|cold|dip)(?: bath)?\b/g, 'afterice ice'],
];
