/** A bar stands between two ways of asking; the ids are those of questions/stretch-questions.ts. */
export const stretchHeard = {
  'stretch-worth': `do i need to stretch after running | is stretching pointless | does stretching help soreness | can i skip stretching |
    what good is stretching after a run | i never stretch, is that bad | why should i stretch | is it useful to pull on my muscles |
    will stretching stop me getting sore | stretch or not after running | does stretching actually work | does it matter if i dont stretch |
    should i stretch after every run | is static stretching after running any use | can stretching cut soreness | what is stretching good for |
    too lazy to stretch, ok? |
    i have never stretched, do i need to start now`,
  'stretch-how-long': `how many seconds per stretch | how long should i hold each stretch | is 20 seconds enough for a stretch | how long do i stretch for |
    how many minutes of stretching | should i bounce in the stretch | hold the stretch for a minute? | stretching session how long |
    how many sets of each stretch | one minute or 30 seconds | seconds per side | how much time should the stretching take |
    how many times each stretch | 10 seconds enough for a stretch | how long do i keep the position`,
  'stretch-which': `what stretches should i do after a run | show me some stretches | which muscles do i stretch | stretching exercises for runners |
    list of stretches | how do i stretch my hamstrings | good stretches for tight quads | my hamstrings are tight |
    my glutes are tight what stretch | what should my stretching routine be | stretches for the whole leg | loosening exercises for legs |
    what moves should i do to cool down | share the stretches | which stretches | good stretch for tight hips | which muscles after a run |
    what should i stretch | give me a stretching routine | exercises to loosen up after running | stretches for quads and calves |
    what are the stretches you recommend | after run stretching list`,
  'stretch-before': `should i stretch before i run | do i need a warm up | how should i warm up | static stretching at the start | leg swings before a run |
    is it bad to stretch cold muscles | pull my muscles before i start running | stretch before the race or not |
    what do i do before i start running | touching my toes before running | do i stretch my muscles before i start jogging or is it wrong |
    stretching cold muscles before | what warm up before a race | dynamic or static before | is warming up needed |
    before the start should i stretch | how do i loosen up before the run`,
  'roll-when': `when should i foam roll | foam roll before running or after | how long do i roll for | does foam rolling help | is the foam roller any good |
    should i use the roller every day | why does rolling hurt so much | how do i use the roller | roller stick before bed |
    rolling for warm up or cool down | how many minutes on each muscle with the roller | is it good to roll out my legs |
    is the roller a warm up thing or for after | roller for warming up or afterwards | foam cylinder before training or after |
    rolling hurts do i do it before or after | use the roller tonight or tomorrow | foam roller in the evening | does rolling do anything |
    is rolling out worth it | roller after the bath why | how often should i roll | rolling tight muscles how long`,
  'golf-ball': `can i use a tennis ball to roll | ball under my foot | is a lacrosse ball ok for rolling | i have no roller, can i use a ball |
    hard ball for my glutes | roll my foot on a golf ball | rolling pin or bottle instead of a roller | cricket ball or hockey ball for massage |
    what can i use instead of a foam roller | frozen bottle under foot | can a tennis ball work for rolling my calves |
    no foam roller, what else | ball instead of roller | is a golf ball too hard | rolling with a bottle | massage ball for feet |
    what ball for the foot`,
  massage: `should i get a massage | is a sports massage worth the money | when should i book a massage after the race | does a leg rub help |
    are massage guns any good | is a rub down worth it | pay someone to knead my legs | self massage for sore legs |
    how hard should a massage be | deep tissue after marathon | massage chair | how often massage | is it too soon for a massage the day after |
    when is a massage good after a race | is paying for a massage sensible | my partner could rub my legs, useful? | does kneading the legs help |
    theragun on sore quads | sports massage before or after | can a massage make it worse`,
};
