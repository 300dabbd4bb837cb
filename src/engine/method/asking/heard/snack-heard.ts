/** A bar stands between two ways of asking; the ids are those of questions/snack-questions.ts. */
export const snackHeard = {
  'snack-window': `do i have to eat right after running | is it bad if i eat an hour later | how quick do i need to eat after a run |
    forgot to eat after my run | is the half hour rule a myth | too late to eat now | how soon should i have my snack |
    i ate two hours after, is it ruined | within what time must i eat | do i miss out if i dont eat straight away |
    took me 2 hours before i ate, did i blow it | what happens if i eat too late after the run | do i need to eat immediately |
    how soon after a run should i have dinner | i cant eat for two hours is that a problem | is it ok to eat later |
    do i really have to eat at once | how fast after the finish should i eat | is there a deadline for the snack |
    do i lose fitness if i dont eat straight away | missed my snack after the run, now what | does timing of food matter |
    is the recovery window a myth |
    i wait an hour till im home to eat, is that bad`,
  ratio: `how many carbs compared to protein | why four parts carbs to one protein | is 2:1 ok | does the carb to protein ratio matter |
    half carbs half protein ok? | what mix of carbs and protein | how many grams of carbs after | do i have to measure four to one |
    is three to one better than four to one | protein bar with 20 carbs and 20 protein, balanced? | exact carb to protein numbers |
    does the 4:1 matter | why so many carbs and so little protein | do i need to count the carbs | what should the mix be |
    more protein than carbs bad? | how many carbs do i need after`,
  'chocolate-milk': `is chocolate milk as good as a recovery drink | chocolate milk after running really works? | can i have a hot chocolate after |
    is cocoa good after a run | why do runners drink chocolate milk | is strawberry milk ok too | milkshake after the run |
    kids want chocolate milk after training, ok | is plain milk a good recovery drink | kids drink chocolate milk at the finish, smart or junk |
    chocolate milk or protein shake | does it have to be chocolate milk | is nesquik ok | milk after a run good or bad |
    cocoa drink for recovery | hot cocoa instead of a shake | why is everyone drinking chocolate milk`,
  'glucose-tablets': `when do i use the sugar tablets | are dextrose tablets a good snack | glucose tabs instead of a snack | is candy ok after a run |
    can i just eat sweets after running | energy tablets in my bag | jelly babies as recovery snack | sugar cubes after the race |
    when should i take dextro energy | are skittles good enough as a snack | when do sugar tablets make sense | dextrose after the finish |
    gummy bears for recovery | sugar straight after the run ok | sweets instead of real food | nothing but sugar tabs with me`,
  'vegan-snack': `i dont eat animal products, what snack | plant based recovery food ideas | vegetarian snack after running |
    no dairy no eggs what do i eat after | soy milk instead of chocolate milk | what can a vegan have after a long run |
    good vegan protein for after the run | i quit meat and milk, recovery food? | no animal stuff for me, recovery bites? |
    vegetarian what do i snack on | i dont do dairy or meat | vegan alternatives to whey | plant protein after the run |
    what do plant eaters have after running | snack without milk for a vegan`,
  diabetes: `im type 2, what should i eat after | i take insulin, what about the snack | my sugars drop after running | hypo after a long run |
    diabetic, is the snack ok for me | sugar goes low after training | on metformin can i have the recovery snack |
    glucose monitor says low after run | type one and long runs | my cgm alarm goes off after runs, what should i eat |
    sugar crashes after long runs | im diabetic can i follow the snack advice | low blood sugar after a run |
    insulin dose and the recovery snack | does the snack fit with diabetes | high sugar after a race`,
  'easy-run-snack': `do i need to eat after a short jog | only ran 3k, snack needed? | easy run, can i skip the snack | should i have a snack after a slow run |
    5k jog, do i need food | trying to lose weight, do i skip the snack | do i have to eat after every run |
    ran half an hour easy, do i need to eat or wait for dinner | little jog, should i eat something |
    only did an easy 25 minutes, is food required | did a gentle half hour, is food required after | recovery drink after a 5k |
    walked and jogged 2 miles, snack or wait for supper | short run no food ok | is food needed after an easy jog | 30 min slow, must i snack |
    small run, big snack? | does an easy day need a snack | after parkrun do i need to eat`,
};
