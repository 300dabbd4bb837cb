/** A bar stands between two ways of asking; the ids are those of questions/practice-questions.ts. */
export const practiceHeard = {
  'least-time': `i have no time for recovery | only ten minutes, what do i do | which one thing matters most | whats the minimum i should do |
    quick version please | got to get to work, whats essential | in a rush after running, what should i do | if i do just one thing, which |
    which steps can i skip | 5 minutes max what do i do | most important thing after a run | kids waiting, what is the one thing i should do |
    dad of three, what can i cut | i only have a few minutes after the run | shortest possible recovery | if i can only do one step |
    too busy for all this | meeting in ten minutes, what first | no time for baths, what matters | what do i drop when im in a hurry |
    priority list please`,
  'nine-steps': `what are the nine steps | list all the steps | explain your method | what is the whole routine | what do i do after a run in order |
    give me the full list of steps | what does recovery involve | tell me the whole process | what are the 9 things | how does this method go |
    overview of the method | what do you recommend after a long run | steps please | what is this recovery programme |
    everything i should do after a race in order | how do i recover properly`,
  'easy-run': `do i have to do all that after an easy run | short slow jog, do i need recovery | is recovery needed for 5k |
    just a gentle 20 minutes, do i need the whole thing | do i do the steps after parkrun | easy day, skip the routine? |
    do short runs need recovery | little recovery jog, all this stuff too? | 4 easy km must i do everything |
    slow half hour, do i need to do anything | recovery after a tiny run | do all the steps even for a jog | does a 5k need recovery |
    short run today, skip the lot? | just a shakeout do i need the steps`,
  load: `how do you decide if my run was hard | how do you work out the size of my run | why do you say my run was big |
    how is the effort score calculated | what counts as a big run | what is the tier | how do you know how hard it was | what does load mean |
    how do you rate my run | explain the rpe number | what makes a run big or small for you | why was yesterdays run rated higher |
    how do you measure my effort | what makes a run count as hard | how do you get the score | why is this called a big run |
    how is hard or easy decided | do hills count more in your score | what are the numbers behind my run`,
  travel: `im flying home after the race | long car ride after the marathon | what do i do on the train home | five hours on a plane after the run |
    bus ride home what should i do for my legs | recovery in a hotel | driving home after a race | sitting in the car for hours after running |
    jetlag after a race abroad | stuck at the airport after the race | plane right after the marathon, anything to do | recovering on the road |
    long trip after my run | on the bus home what helps my legs | flight the morning after the race | race abroad and flying back`,
  elites: `how do pros recover | what do professional runners do after training | how do elite athletes rest |
    how many hours do the kenyans sleep and rest | do olympians do all of this | recovery like a pro | what do the champions do between sessions |
    how does kipchoge recover | what is a professionals recovery | do top runners nap | recovery of the best in the world |
    olympic runners what do they do after | do the kenyans ice`,
  'not-medical': `are you a real doctor | can i trust you | is this from a doctor | are you a human | is this bot qualified | who made this advice |
    are you an ai | is there science behind this | do you replace my doctor | are you medically trained | am i talking to a person |
    can i rely on this | who is giving this advice | do you have medical training | is this advice safe to follow | what are your sources |
    is there a human there`,
  ill: `i have a cold should i run | got the flu what now | im sick can i train | fever and recovery | blocked nose, do i do the ice bath |
    coughing a lot can i run | i am ill do i still do the routine | stomach bug this week | got covid when can i run |
    feeling poorly, should i rest | running with a sore throat | my nose runs and i have temperature | caught something at work, still run? |
    i feel a cold coming | cough and sore throat, training? | do i do the baths with a fever | sick this week what now | sniffles, run or rest |
    running after a stomach bug | temperature last night, long run today?`,
  'race-soon': `i race on saturday what changes | race in three days do i do the ice bath | big race this weekend | competition on sunday |
    do i do recovery before a race | marathon in 2 days what should i do | different routine in race week | my race is tomorrow |
    meet on friday should i change anything | race week recovery | big day on sunday what changes | competition this weekend |
    race tomorrow do i ice | should i recover differently before a race | last days before the marathon | my a race is saturday`,
};
