/** A bar stands between two ways of asking; the ids are those of questions/food-questions.ts. */
export const foodHeard = {
  'eat-before-run': `how long after lunch can i run | what time should i have breakfast before a run | how many hours after a meal can i go running |
    can i run on an empty stomach | what to eat before a long run | just had a big dinner when can i run | pre run breakfast how early |
    ate an hour ago is it ok to run | should i eat before a morning run | toast before the race how long |
    had lunch at noon, when is it safe to go running | how many hours before the run should i have porridge | i eat at 8, at what hour can i run |
    when is it safe to run after a burrito | how much time between food and running | what is the latest i can eat before a run |
    run at 6 am, when do i eat | full stomach and running | when to have my porridge before a race | how long does food need before running |
    run before breakfast ok | dinner then evening run, how long between`,
  protein: `how many grams of protein after | do i need a protein shake | how much whey | do i need more protein as a runner | how many eggs after a run |
    is 20 g of protein enough | how much meat or eggs do my muscles need | protein before sleeping | does my mum at 65 need more protein |
    how big should the protein portion be | is 30 g protein enough for 80 kg | how big a shake | eggs after the run how many |
    do older runners need more protein | protein in grams for a runner | is more protein better | how much chicken after a run |
    do i need protein at all | protein per day`,
  'carbs-two-a-day': `running twice today, what should i eat | two sessions today how do i fuel | second race this afternoon, what do i eat |
    how do i refuel between two runs | heats in the morning final in the afternoon food | morning and evening run, what do i eat between |
    doubles day, how to eat | race again in three hours what to eat | refill glycogen quickly before the next session |
    track meet with two events what do i eat between | am and pm run, how do i refuel | three races in one day food | relay legs and eating |
    two trainings today, what food | next race in a few hours what do i eat | how to recover between heats | second session tonight, fuel`,
  'not-hungry': `i cant eat after running | food makes me sick after a long run | my stomach is upset after the race | no appetite after hard runs |
    feel like throwing up food after running | cant keep food down after the long run | i feel queasy after intervals what can i eat |
    nothing tastes good after the marathon | i dont feel like eating after a run | tummy troubles after running | cant face eating after a race |
    stomach cramps up when i eat after running | feel nauseous after intervals | i never want to eat after hard runs |
    what if i cant get food down | my belly turns after racing | eat even though i feel sick?`,
  beer: `can i have a drink after the race | is a glass of wine ok tonight | a few pints after the marathon | does booze hurt my recovery |
    post race beers | is alcohol bad after running | going to the pub after the run | can i celebrate with champagne |
    non alcoholic beer after running | is one beer ok | drinks with the club after | i was drunk last night can i run |
    is drinking after the race that bad | wine with dinner after my run | how many beers are ok | cider at the finish |
    night out after the marathon | club social with drinks after the run | does a beer count as hydration | whisky after the race`,
  coffee: `is coffee ok after running | can i have a cup of tea after the run | flat white after my run | does caffeine hurt recovery |
    coffee before or after | is a coke ok after a run | energy drink after training | is a late coffee bad after an evening session |
    iced coffee post run | does coffee dehydrate me | how much coffee can i drink | espresso after training ok | is caffeine after running bad |
    can i drink tea after the run | red bull after the race | coffee at 6pm after running | cappuccino instead of water first |
    first thing after the run is coffee`,
  'meal-what': `what should i cook after a long run | ideas for dinner after running | what do i eat for lunch after the run |
    good breakfast after a morning run | what goes on the plate after | is pasta a good meal after running | what is a balanced recovery meal |
    what food after a long run | is pizza ok after a race | what should i have for supper after training | is a burger fine after the long run |
    when do i eat a proper meal after | what do i make for dinner tonight after 20 miles | is rice and chicken a good meal |
    breakfast ideas after the morning run | what to order at the restaurant after the race | pasta or salad after |
    family dinner after long run what | healthy lunch after training | is a fry up ok after my long run | what does a good recovery dinner have`,
  'eat-late': `is it bad to eat just before bed after training | training ends at 9 should i still eat | dinner at 10pm after the run ok? |
    can i eat so late | should i skip dinner after a late run | big meal late at night | home late from running, what do i eat |
    eat or go straight to bed | eating close to bedtime | we run at 8 pm should i have dinner after | home at ten, do i still eat |
    is it unhealthy to eat right before sleep | what if its too late for dinner | going to bed hungry after a run | late training and food |
    big plate at 11pm | small bite or full dinner late`,
};
