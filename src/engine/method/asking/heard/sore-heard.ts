/** A bar stands between two ways of asking; the ids are those of questions/sore-questions.ts. */
export const soreHeard = {
  'run-sore': `my legs feel like concrete, what now | can i run if my legs hurt from yesterday | still sore, should i run today | is it ok to run on sore muscles | legs are aching can i train |
    sore quads, easy run ok? | should i rest or run with sore legs | my legs are heavy and sore, do i still do intervals |
    is it bad to run with doms | muscles ache from yesterdays session, jog or not | do i run through the soreness |
    wait till soreness goes before i run | heavy legs today, train or not | should i skip the run because im sore |
    stiff legs and an easy run planned | train through soreness or rest | can i do speedwork with sore legs |
    legs hurt from the weekend, run today? | still achy from sunday can i jog`,
  'one-side': `only my one calf is sore and i limped home | one calf hurts more than the other | a strain or just sore, its one leg only |
    my hamstring pulled on one side | i am limping after my run what now | limped the last mile, roll or stretch it? |
    one leg is tight the other is fine | sore on one side only, what do i do`,
  stairs: `going downstairs hurts so much | cant walk down the stairs after the race | stairs are killing me | my thighs hurt on the stairs, normal? |
    is it normal that i walk like a cowboy | legs wrecked the day after the marathon, is that normal | stiff going down steps |
    why do stairs hurt after a long run | quads scream going down steps | i can hardly sit on the toilet after the marathon |
    why is going down worse than going up | i walk down stairs like an old man | stairs after the marathon | can barely get off the toilet |
    is it normal that my quads scream on the stairs | walking funny after the race | legs give me hell on steps`,
  'doms-length': `how long will i be sore | when does the ache go away | how many days does muscle soreness last | sore for 4 days is that normal |
    when will my legs stop hurting | second day worse than the first | how long until i feel normal again | still hurting three days after |
    how long does this soreness go on | why am i more sore on day two | when does doms peak | how long until my legs are normal after a marathon |
    is it normal to be sore for a week | sore for days, how many more | how much longer will it hurt | sore since sunday when does it stop |
    how long does the ache stay | is three days of soreness normal | getting more sore on the second day |
    when can i expect the stiffness to be gone | how many days does it take`,
  'sore-or-injured': `how do i know if im injured | is this an injury or just soreness | normal pain or injury | when should i see a doctor about pain |
    how can i tell if its serious | have i pulled something or am i just sore | difference between sore muscles and being hurt |
    do i need a physio | should i be worried about this pain | is something torn or only tired muscle | when should i see a physio |
    how do i tell soreness from something bad | pain in one spot, what is it | is this serious or just sore | should i get this looked at |
    when is pain not normal | tweaked something or just tight | doctor or wait`,
  ibuprofen: `can i take painkillers after running | is it ok to take ibuprofen for sore legs | paracetamol after a race |
    should i take a tablet for the ache | panadol or nurofen after the marathon | can i take an anti inflammatory | pain pill before the race |
    is aspirin ok after running | aleve for soreness | is voltaren gel ok | meds for sore legs | pills against the pain after running |
    does ibuprofen help recovery | tablet for sore legs | can i take something for the ache | pain relief after a marathon |
    paracetamol before bed after a race | anti inflammatories yes or no`,
  compression: `do compression socks do anything | are compression tights worth it | should i wear tight socks after a run | calf sleeves for recovery |
    do those squeezy boots work | long socks for running | wear compression to bed | recovery socks on the plane |
    are compression leggings a gimmick | do calf sleeves make a difference | are recovery boots any use | compression overnight |
    support socks after the race | tight clothes for recovery | wear long socks after running | knee high socks on the flight home`,
  'when-run-again': `when can i start running again after a marathon | how many days off after a half | how long until i can train after a race |
    when do i go back to hard training | days rest after a long run | raced yesterday when can i run | how soon can i do a hard session again |
    when to run next after an ultra | back to running after the marathon when | how long should i rest after a 10k race |
    after a half marathon how many days until i train | half marathon yesterday when is my next workout | how many rest days after a race |
    when is it safe to run after a marathon | getting back to training after a race | next run after 30k | how long off after an ultra |
    when do i start again after my race | first run after the marathon`,
  'active-recovery': `is it better to rest or jog the day after | should i do something easy or nothing | walk or lie on the couch | rest day or recovery run |
    light cycling on my day off | is swimming good the day after | easy walk or full rest | total rest or move a bit |
    what should i do on a rest day | gentle bike ride the day after | sit still all day or go for a stroll | day off or easy run tomorrow |
    rest or move the day after | is doing nothing better | easy spin or sofa | swim on the rest day | should i walk after the race day |
    the day after what is best | light exercise or none`,
  'ten-percent': `how much can i add to my long run each week | how quickly can i build mileage | can i jump from 10 to 15 km | is the ten percent rule true |
    how many km more each week | going from 15k to 20k too much? | how do i increase distance safely | how many more miles per week |
    raise my long run | build up to a half safely how fast | i do 16 km on sundays, can i go to 21 |
    i run 8 km at most, can i do 15 next weekend | how much more each week | longest run 12 km next 16 ok? | adding miles safely |
    too big a jump in distance | how fast can i build up | increase the sunday run by how much | is 5 km more too much`,
  'low-energy': `im always tired | exhausted all the time even when i rest | tired for weeks, do i eat enough | no energy and getting slower |
    my periods stopped | am i underfuelling | no energy to train, eating too little | worn out every day | why am i so tired all the time |
    could i be eating too little for my training | running on empty all the time | so tired and losing weight | always exhausted from training |
    not enough food and tired | my energy is gone for months | skipping meals and feeling weak | periods gone since i train more`,
};
