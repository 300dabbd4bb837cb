import type { Phrase } from './phrase.ts';

/** The bot, its plan and its book. */
// biome-ignore format: a table reads best with one row a line
export const botPhrases: readonly Phrase[] = [
  [/\b(?:what |which )?time i (?:go to (?:bed|sleep)|sleep|turn in)\b|\b(?:change|set|move|update|shift) (?:\w+ ){0,3}(?:bedtime|bed|sleep time)\b/g, 'bedtime change'],
  [/\b(?:break|rest|holiday|pause) from (?:your|the|these|all) (?:\w+)\b/g, 'stop messages'],
  [/\b(?:from |between )?(?:pounds?|lbs?|miles|stone|kilos?|km) (?:to|and|into) (?:kilos?|kg|pounds?|lbs?|miles|km|stone)\b|\b(?:imperial|metric) units?\b|\bunits\b/g, 'profile change'],
  [/\b(?:what|whats)(?: \w+){0,4} (?:do|doing|on|deck|planned|lined up|next)(?: \w+){0,2} (?:tonight|this evening|today)$/g, 'plan'],
  [/\b(?:take|get) me off\b|\boff your (?:system|list|records)\b/g, 'delete data'],
  [/\b(?:supposed|meant) to do\b/g, 'plan'],
  [/\b(?:nine|9) (?:steps?|things|stages|points)\b/g, 'ninesteps steps'],
  [/\bwhat makes (?:you|it|a run|my run|one run)\b|\byou (?:call|class|rate|rank|label|consider|count|grade) (?:a|my|this|that|the|it)\b/g, 'youdecide load'],
  [/\b(?:see|sees|read|reads|view|know|knows|shown) (?:\w+ )?(?:my|our) (?:answers?|sore\w*|scores?|data|messages?|weight|name|injur\w+|health|info|profile|ratings?)\b/g, 'privacy'],
  [/\b(?:our (?:own )?(?:method|choice)|(?:beneath|under|below|next to|beside|after|behind) (?:the|each|every|your) (?:advice|tips?|answers?|steps?)|(?:small|fine) print|(?:strong|weak|moderate|high|low) (?:evidence|confidence)|ungraded|evidence level)\b/g, 'grade'],
  [/\b(?:nine (?:steps?|things|stages|points)|9 (?:steps?|things|stages)|all the (?:steps|things|nine)|full (?:routine|method|protocol|process|list)|whole (?:routine|method|protocol|list|process)|steps in|walk me through|what order|in order)\b/g, 'steps'],
  [/\b(?:turn (?:it |this |them |you |these |the \w+ |that )?off|switch (?:it |this |them |you )?off|shut (?:you |it |this )?(?:up|off)|opt out|leave me alone|no more|bug(?:ging)? me|quit|stop|too many|go away)\b/g, 'stop'],
  [/\b(?:(?:saved|stored|have|got|know|hold|keep) (?:on|of|about) me|my (?:data|info|account|details|information)|about me)\b/g, 'data aboutme'],
  [/\b(?:who (?:can|could|gets to|else)? ?(?:see|read|sees|reads)|tell any\w*|(?:others|anyone|coach|captain|team|teammates|club|people|someone|everybody|everyone) (?:\w+ ){0,3}(?:see|read|sees|reads|know|find out|look)|between us|keep (?:it|this) (?:private|secret|to yourself)|what i (?:say|write|tell|type|told|said|put))\b/g, 'privacy'],
  [/\b(?:go(?:ing)? to (?:bed|sleep) (?:at|later|earlier|early|around|by)|(?:hit|hitting) the (?:sack|hay)|(?:i )?(?:retire|turn in) (?:at|around|by)|lights out|bed ?times?|in bed by|turn in at|(?:bed|sleep) (?:at|by) (?=clock|midnight)|time ?zone|(?:my|new) sleep time)\b/g, 'bedtime'],
  [/\b(?:where s|wheres|where is|where are|cant find|can not find|cannot find|find my|show me|pull up|lost my)\b/g, 'whereis'],
  [/\b(?:tell you|let you know|give you|inform you|update you|i tell you|set my|change my|update my|add my|put in my|update that)\b/g, 'tellyou'],
  [/\b(?:are you|is this|r u|you|am i (?:talking|speaking|chatting) (?:to|with)|is there) (?:a |an |even |actually |really |some kind of )*(?:real |qualified |actual |proper )?(?:doctor|physician|medic|human|person|bot|robot|nurse|professional|ai|medical|dr)\b/g, 'areyou doctor'],
  [/\b(?:how (?:do|did|does|can) (?:you|the bot|it|this|u) (?:\w+ )?(?:work out|calculate|figure|decide|know|judge|determine|measure|tell|rate|score|compute)(?: out)?)\b/g, 'youdecide load'],
];
