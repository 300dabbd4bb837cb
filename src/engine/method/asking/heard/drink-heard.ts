/** A bar stands between two ways of asking; the ids are those of questions/drink-questions.ts. */
export const drinkHeard = {
  'how-much-drink': `how many litres after the run | how much fluid do i need to replace | how many glasses of water after running |
    how many ounces should i drink | how much do i have to drink after a long run | how many bottles after the race |
    what should i drink after running and how much | do i have to drink if i am not thirsty | amount of water after a half |
    how many pints of water | how fast should i drink it | what amount of fluid when i get home | how many cups of water after |
    how much should i sip | litres after 20k | do i drink till thirst is gone | fluid after a marathon | how much water in the first hour |
    replace fluid after the run`,
  electrolytes: `how much salt should i put in my bottle | do i need electrolyte tablets | is water enough or do i need salts to drink | sports drink or water after | should i add salt to my water |
    do i need gatorade | are hydration tablets worth it | electrolyte powder needed? | is coconut water good | how much sodium do i need |
    should i eat salty food after | mineral water or tap water | salt pills for runners | plain water or something with salt |
    do i need salts after sweating a lot | is pedialyte good for runners | hydration powder worth it | salt in my bottle |
    sodium after a marathon | should i buy electrolytes | electrolyte drink after every run`,
  'sweat-rate-how': `how do i work out my sweat rate | how much do i sweat per hour | weigh before and after the run to see what i lost |
    how to calculate fluid loss | i sweat a lot, how do i know how much | sweat test how to | should i weigh myself before and after |
    lost 1.5 kg on the run | how do i find out how much water i lose | measure what i sweat out | number for how much i sweat |
    weigh in before and after, what do i do with it | formula for sweat loss | am i sweating too much, how to measure |
    how many litres do i lose per hour | how to test my sweat at home | scale before and after the run`,
  overdrinking: `can too much water be dangerous | is it possible to drink too much | can you overhydrate | i drank 4 litres is that too much |
    is drinking loads of water bad | low sodium from drinking too much | water poisoning | how much water is too much in a marathon |
    drank a gallon of water | is downing two litres at once bad | chugging loads of water, harmful? | can excess water kill you |
    is chugging a gallon bad for me | is too much water harmful | can i flush out my salts by drinking too much | drinking at every station bad? |
    how do i avoid overdrinking | water intoxication | is three litres at once ok |
    how much water becomes dangerous`,
  'gained-weight': `why am i heavier after my run | i weigh more after than before | gained a kilo after the marathon | scale went up after the race |
    put on weight during a long run | how can i weigh more after running | the scales say more than before | two pounds heavier |
    got on the scale and i was two pounds up | my weight was higher after the half | weigh more at the finish than at the start |
    put on a kilo in the race | why did i get heavier from running | plus 1 kg after a run strange | scale shows plus after the long run`,
  'urine-colour': `what colour should my pee be | my wee is dark | pee is yellow | clear urine good or bad | is pale pee ok | how do i know if im dehydrated |
    pee like apple juice | how do i tell if im hydrated enough | urine colour chart | am i drinking enough | orange pee after running |
    what does yellow pee mean | i hardly pee after long runs, am i dry | my urine is like water | how do i know im hydrated |
    pee colour of a hydrated runner`,
  'heat-drink': `its 32 degrees tomorrow, what do i do | is 31 degrees too hot for a tempo | its really hot here how should i drink | running in hot weather how much to drink | drinking when its humid |
    how do i stay hydrated in a heatwave | hot summer run hydration | 30 degrees outside, what do i drink | how do i recover after a hot run |
    long run in the sun what to drink | how to drink in this heat | summer drinking plan | drinking on hot days |
    what to drink when its 35 outside | heatwave running fluids | hot long run, how much do i need | sweltering day hydration tips |
    humid race what do i drink after | summer training and water |
    32 degrees on holiday, how much should i drink on runs`,
  cramps: `my calf cramped in the night | how do i stop leg cramps | cramp in my hamstring during the race | why do i get cramps |
    does magnesium help cramp | does pickle juice work | calf seizes up | muscle spasm after a long run | charley horse |
    my leg locks up in bed at night | muscle grabs and pulls together at night | toes cramp | stop my legs cramping | toes curl up at night |
    cramp in the calf wakes me | what to eat against cramps | why does my calf knot up | salt against cramps |
    i cramp at the end of every marathon | bananas for cramps`,
};
