/** A bar stands between two ways of asking; the ids are those of questions/rest-questions.ts. */
export const restHeard = {
  nap: `how long should i sleep in the afternoon | is a 20 minute nap enough | is an hour nap too long | can i take a nap after my long run |
    lie down after lunch how long | afternoon snooze after sunday run | is a two hour nap bad | when should i nap |
    how do i nap without feeling groggy | siesta length | fell asleep on the sofa for two hours, bad? | sleep in the afternoon how long |
    short nap or long nap | should i lie down after the race | nap after the long run how many minutes | is napping bad for the night |
    when to set the alarm for a nap | 90 minute nap`,
  'sleep-how-much': `how many hours of sleep do i need | how much should a runner sleep | is 7 hours of sleep enough | do i need more sleep when training hard |
    how long should i sleep at night | hours in bed for a teenager who runs | how important is sleep | 8 hours or more | how much rest at night |
    how long should i sleep in heavy training | do runners need more sleep | how many hours per night | teenage runner sleep |
    is 9 hours too much sleep | best amount of sleep | get by on six hours`,
  'slept-badly': `i hardly slept, should i train | only 4 hours sleep can i run | bad night, skip the session? | the baby kept me up, do i run |
    no sleep last night, race today | didnt sleep well should i still go running | awful sleep, hard workout today? |
    i was awake half the night, run or rest | kid was sick all night do i train | slept terrible before my long run | barely slept, go or no go |
    awful night, should i still train | two hours sleep and intervals today | tired from no sleep, run anyway? |
    up with the kids all night, training today? | jet lagged and no sleep, long run? | skip training after a bad night`,
  'late-run-sleep': `i cant sleep after evening training | wide awake after a night run | we train late and i cant fall asleep |
    how do i wind down after a late run | legs buzzing in bed after evening session | still awake at 1am after training |
    late session keeps me awake | too wired to sleep after the race | running in the evening ruins my sleep |
    how can i fall asleep after a late workout | lie awake after track night | cant switch off after late training | evening runs keep me up |
    how to sleep after a night race | lying in bed awake after training | finish at ten and cant fall asleep | late sessions and sleep`,
  'legs-up': `is it good to put my legs up | feet up the wall after running | lying with legs against the wall | does elevating my legs help |
    how long should i put my feet up | legs in the air on the sofa | why lie with feet up | do raised legs help recovery |
    should i put my feet higher than my heart | feet on a chair after the run | why legs up | raise my legs after running |
    resting with legs elevated`,
};
