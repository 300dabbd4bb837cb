import type { Phrase } from './phrase.ts';

/** Eating and drinking. */
// biome-ignore format: a table reads best with one row a line
export const foodPhrases: readonly Phrase[] = [
  [/\bglass(?:es)? of (?:red|white|wine|bubbly|fizz|prosecco|ros\w+)\b/g, 'beer'],
  [/\b(?:couple|few|some|many|crack|have) (?:of )?(?:cold|frosty|cheeky) ones\b/g, 'beer'],
  [/\b(?:eat|eating|ate|snack|food)(?: \w+){0,3} (?:in|within|inside) (?:the )?(?:first )?(?:\d+ ?min\w*|half an hour|an hour)\b|\b(?:golden|magic|metabolic) (?:hour|window)\b/g, 'window eat'],
  [/\blong black\b/g, 'coffee'],
  [/\bhow (?:to|do i|do you|can i) (?:cook|make|bake|prepare)\b(?! (?:my|the) (?:bath|tub|water))|\brecipe for (?!the (?:bath|tub|soak)|salt|epsom)/g, 'howtocook'],
  [/\bpre ?workouts?\b/g, 'preworkout'],
  [/\b(?:eat|fuel|food|refuel|recover) (?:in )?between\b/g, 'twoaday eat'],
  [/\bbetween (?:breakfast|lunch|dinner|eating|food|my meal|a meal|meals?) and (?:a |my |the )?(?:\w+ )?(?:run|running|training|jog|race)\b/g, 'when before eat'],
  [/\b(?:morning|evening) brew\b|\bbrew (?:as|after|when)\b/g, 'coffee'],
  [/\brecovery (?:drinks?|shakes?|smoothies?)\b/g, 'snack'],
  [/\bwithin (?:about |around )?(?:half an hour|the hour|30 ?min\w*|an hour|30|thirty min\w*|20 min\w*)\b|\b(?:half an|half|30 ?min\w*) ?hour window\b|\bmissed (?:the|my) (?:window|snack)\b/g, 'window'],
  [/\bhow much (?:\w+ ){0,3}(?:lose|lost|losing|sweat|sweating|perspire)\b|\b(?:work out|figure out|calculate|measure|find out|test|determine|know) (?:\w+ ){0,4}(?:sweat\w*|losing|fluid loss)\b/g, 'sweat measure'],
  [/\b(?:4|four|3|three|2|two) ?(?:to|:|parts? to|on|vs) ?(?:1|one)\b|\b(?:four|three|two|4|3) parts?\b|\bhalf and half\b/g, 'ratio'],
  [/\b(?:flat white|cup of tea|cuppa|energy drinks?|iced (?:coffee|latte|tea))\b/g, 'coffee'],
  [/\b(?:sports? drinks?|electrolyte (?:drink|powder|tabs?|tablets?)|salt(?:y)? (?:tabs?|tablets?|pills?|capsules?|sticks?)|liquid iv|mineral (?:water|powders?)|coconut water|hydration (?:tabs?|tablets?|mix|powder)|effervescent tabs?)\b/g, 'electrolytes'],
  [/\b(?:glucose|dextrose|sugar|dextro|energy) (?:tabs?|tablets?|cubes?|cand(?:y|ies)|sweets)\b|\bjelly bab(?:y|ies)\b|\bdextro energy\b/g, 'glucose'],
  [/\b(?:choc\w*|nesquik|kakao|cacao|cocoa|strawberry|cow s|cows) milk\b|\bhot chocolate\b|\bmilk ?shakes?\b/g, 'chocolate'],
  [/\b(?:for|a good|cook(?:ing)?) (?:my |your |his |her )?tea\b|\btea to cook\b/g, 'meal'],
  [/\b(?:on (?:an )?empty stomach|fasted)\b/g, 'before eat empty'],
  [/\b(?:eat|have|eating) (?:meat and milk|nothing from animals|no (?:meat|animals?|dairy)(?: (?:or|and|no) (?:dairy|eggs|meat|milk))?)\b|\bno (?:meat|animal products?|dairy) (?:or |and |no )*(?:dairy|eggs|meat|milk)?\b|\bdairy free\b|\bplant based\b/g, 'vegan'],
  [/\b(?:work out|figure out|calculate|measure|find out|test|determine|know|figure)\b(?= (?:\w+ ){0,4}(?:sweat\w*|lose|loss|losing|lost))/g, 'measure'],
  [/\b(?:i|you|we|much|fluid|water|liquid) (?:lose|lost|sweat out|losing)\b(?! weight| fat| belly)|\bsweat (?:loss|rate|test)\b/g, 'sweat'],
  [/\b(?:i (?:weigh|gained|weighed|put on)|gain(?:ed|ing)?|put on|weigh(?:ed)?)(?: \w+){0,2} (?:more|heavier|weight|kilos?|pounds?|lbs)\b|\b(?:lbs?|pounds?|kg|kilos?|grams) (?:up|more|heavier|over)\b|\bup (?:\w+ )?(?:kilos?|pounds?|lbs?|kg)\b|\b(?:scales?|weight) (?:\w+ ){0,4}(?:more|heavier|higher|up|gone up|went up|increased)\b|\bheavier\b|\bkilos (?:more|up|heavier)\b/g, 'gained scale'],
  [/\bweigh(?:ing|ed)? (?:myself|yourself|me|in|before|oneself)\b/g, 'sweat scale'],
];
