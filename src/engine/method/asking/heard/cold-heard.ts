/** A bar stands between two ways of asking; the ids are those of questions/cold-questions.ts. */
export const coldHeard = {
  'ice-worth': `is the ice tub thing just hype | does an ice soak speed up recovery at all | any benefit from a cold dip | why would anyone sit in ice water |
    do i have to do the cold bath, i hate it | whats so great about cold plunging | is cold water good for tired legs |
    what good does freezing my legs do | convince me the ice bath is worth it | proof that ice works | cold water swimming for recovery any use |
    will icing my legs make me less sore | do ice baths do anything or is it all in my head | is freezing myself after long runs pointless |
    tell me the cold tub does something | is there a reason to suffer in cold water | does the cold actually reduce soreness |
    everyone at the club does cold dips, should i | is cold therapy overrated | should i bother with the plunge |
    is there a point to the ice bath or are we mad`,
  'ice-depth-evidence': `is it the depth of the water and not the cold that works | i heard the salt and the ice do nothing, only the pressure of the water |
    would standing in a deep pool do the same as ice | does the water squeeze the blood out of my legs |
    no proof for ice or epsom, its only hydrostatic pressure | do i need deep water | can i just stand in the deep end of a swimming pool |
    is it being under water that helps and not the temperature | just the water pressing the blood back from my legs |
    waist deep or neck deep, does depth matter | does a lukewarm deep bath do the same through pressure |
    would a swimming pool do because of the pressure | cold has nothing to do with it, only the weight of the water`,
  'ice-inflammation': `does icing stop my muscles from adapting | isnt inflammation good for you, why cool it | i read ice stops training adaptation |
    will the cold tub undo my fitness gains | does ice slow down healing | is swelling needed to get stronger, does cold stop it |
    am i killing my progress with ice baths | body needs the inflammation to rebuild, cold bad | is cooling the muscles counterproductive |
    does the cold switch off the training effect | will i get less fit if i ice | does ice hurt long term progress |
    cold after training stops you getting stronger | swelling is natural so why ice it | should i not leave the inflammation alone |
    recovery signals blocked by ice`,
  'ice-temperature': `how many degrees for the cold tub | is 5 degrees too cold | water is 18 degrees, is that cold enough | what should the thermometer say |
    ideal water temp for a plunge | whats the coldest i should go | is it ok at 45 fahrenheit | does it need to be near freezing |
    got it down to 50 degrees, is that right | my tub is at 16, too warm | what should the water be at | how many celsius |
    does it have to be ice cold or just cool | colder is better, right | can the water be too cold | target temperature for the plunge`,
  'ice-duration': `how many mins in the ice | when can i get out of the cold tub | is 5 minutes of cold enough | how long do you sit in the plunge |
    is half an hour in ice too long | max time in cold water | do i have to stay in the full 15 minutes | how long must i suffer in the cold |
    what do i set the timer to for the ice bath | only lasted 4 minutes in the ice does that count | how long is enough in the cold |
    when am i allowed out of the ice | 2 minutes or 10 in the plunge | should i stay in till im numb | how many minutes for a first cold bath |
    is a quick dip enough | minimum time in the cold water | set the timer for how long`,
  'ice-alone': `should someone be with me in the cold tub | living by myself, can i ice bath | wife is away can i still do the plunge |
    is it safe to do cold plunge unsupervised | do i need somebody there for the ice bath | home alone tonight is the ice tub safe |
    my partner is at work, can i get in the ice | without anyone watching | everyone is out, ok to take the freezing bath now |
    do i need a buddy for the ice | nobody around to watch me in the tub | no one home, can i still do the cold one |
    my flatmate is away, cold tub? | can i lock the bathroom door for the ice bath | phone next to the tub, enough if im alone`,
  'ice-amount': `how many ice cubes go in the tub | is 10 kg of ice enough | how much ice to buy at the supermarket | pounds of ice for a tub |
    two bags of ice enough for a normal bath | how many trays of ice cubes | what quantity of ice | how many bags from the servo | how much ice |
    blocks of ice for a standard tub | 16 pound bags how many for a regular tub | how many kilos of ice | how much do i have to buy for the tub |
    one bag or three | is two bags too little | how full should the tub be with ice | how much ice to get it down to 13 degrees |
    ice from the garage how many bags`,
  'ice-first-time': `trying the cold plunge for the first time, any advice | nervous about my first cold dip | how do you cope with the shock of the cold |
    i gasp when i get in the cold water | how to stay calm in the ice | tips for a beginner in cold water |
    i cant bear the cold, how do i get in | whats the trick to getting into ice water | how do i stop hyperventilating in the cold |
    how do rookies handle the first minute | im scared of the cold water | what should i expect the first time |
    how do i get over the cold shock | panicking when i get in the ice | never been in an ice bath, what should i know |
    any tricks to stand the cold | my first plunge is today, help | i couldnt breathe when i got in the cold`,
  'ice-no-tub': `i dont have a bath at my place | we only have a shower at home | there is no bathtub in my hotel room |
    can i use a wheelie bin or a paddling pool for ice | can i sit in a river instead | my place has no tub for the ice bath |
    student room without a bath | could i use a bucket for my legs | kiddie pool or garbage can as ice tub | we ripped out the bathtub |
    what if there is no tub | my bathroom has only a walk in shower | can i fill a bin with cold water | no bathtub in the hotel |
    cold lake near me instead of a tub | is a kids pool ok for the ice bath | where can i soak if i have no bath | dorm has showers only |
    alternatives when you have no bath`,
  'ice-no-ice': `theres no ice at the shop | freezer broke, no ice | is cold water from the tap cold enough | do i need ice or will cold water do |
    can i do it without any ice cubes | ice sold out everywhere | frozen peas instead of ice | what if i have no ice | forgot to buy ice |
    no ice left, is plain cold water any use | tap water only, is it cold enough | our fridge makes no ice | how do i cool the bath without ice |
    can i use frozen vegetables or ice packs | ice machine broke, cold faucet ok | in winter the tap is freezing, do i need ice`,
  'ice-shower': `is a cold shower just as good as the tub | can i just shower cold | cold rinse on my legs after the run | hosing my legs with cold water |
    swap the plunge for a cold shower | shower on cold for 5 minutes enough? | alternate hot and cold in the shower | garden hose on my legs |
    does a freezing shower work the same | is a shower enough | two minutes of cold shower on the legs | can the shower replace the tub |
    cold water on my calves from the shower head | ending my shower cold, does it help | prefer a cold shower to a bath`,
  'ice-lifting': `i did weights today, should i ice | ice bath after a strength session | does ice ruin gym gains |
    cold plunge after lifting kills muscle growth? | had legs at the gym then a run, cold tub ok? | cold dip post deadlifts |
    heavy squats this morning, ice later? | gym day and ice bath | did leg press today, still jump in the ice? |
    does the cold mess with strength | upper body gym and ice bath | i lift three times a week, should i ice | crossfit and cold plunge |
    building muscle and ice baths | ice after squats and deadlifts bad | strength day, skip the tub? |
    will the cold eat my muscle gains from lifting`,
  'ice-who-not': `heart problems and cold plunge | can my grandpa take an ice bath | is cold water safe with asthma |
    i have high blood pressure can i do the ice | can kids go in the ice bath | is the plunge safe in pregnancy |
    i have a pacemaker, can i get in the cold tub | who must avoid cold water | my fingers go white in the cold | epilepsy and cold plunge |
    on blood pressure tablets, is the cold tub dangerous | can my son 13 do the cold tub |
    i had a heart operation last year, may i do the cold tub | a stent in my heart and the ice bath |
    i take heart medication can i get in cold water | who is it not safe for | metoprolol and ice bath |
    my doctor found a heart murmur, cold plunge? | is ice bath ok for a 14 year old | im pregnant can i do the ice | had a stroke, cold water? |
    hypertension and cold tub | bad circulation in my feet, should i ice | medical reasons not to ice | open wound and ice bath |
    is it safe for my 70 year old father`,
  'ice-how-often': `how many cold plunges a week | can i ice bath daily | is it bad to ice bath every day | ice after each run? |
    how frequently should i do the cold tub | twice a week cold dip ok? | how regularly do you do the ice | once a week enough for the plunge |
    is it fine to ice after each of my runs | every day or once a week | can you do too many ice baths | ice twice a day |
    three times a week in the cold tub too much | should i make cold plunges a habit | do i ice after every long run | how regularly`,
  'ice-when': `how long after the run do i get in the ice | can i do the ice bath later in the day | is it too late to ice bath now, finished hours ago |
    ice bath in the morning after or same day | ice first or stretch first | straight into the cold tub or eat first |
    do i have to ice right away | can i wait till tonight for the cold plunge | before or after food the ice bath | best moment for the cold tub |
    right away into the cold tub or should i wait first | ran this morning, can the ice bath wait till the afternoon |
    ran five hours ago, does the ice still make sense | stretch first and ice afterwards? | is the afternoon too late for the ice |
    how long can i wait before the ice bath | within what time after the run should i ice | does the ice bath still work hours later |
    ice tomorrow morning instead of tonight | before dinner or after the ice | do i shower, eat or ice first | ice bath late at night ok |
    ran in the morning, is lunchtime too late for the ice`,
  'ice-after': `what do i do when i get out of the ice | how do i get warm again after the cold | cant stop shivering after the plunge |
    hot drink after ice bath? | my feet are numb after the cold tub | legs feel frozen after the ice |
    can i take a warm shower after the cold plunge | getting out of the ice tub what next | how to thaw out after the ice |
    put on warm clothes after the ice bath | should i shower before the tub | how long until i can drive after the ice tub |
    what now that im out of the ice | shaking after the cold bath | still freezing an hour after the plunge | feet are white after the ice |
    tea or shower after the cold water | should i move around after the ice bath to warm up | how do i rewarm | dry off and then what`,
  'ice-cube-test': `how can i check the water without a thermometer | no thermometer, how do i know its cold enough |
    how long should an ice cube take to melt in the tub | is there a trick to test the bath temperature |
    how do i measure the cold without a thermometer | cubes melt how fast | tell the water temperature without a gauge | do i need a thermometer |
    how many minutes should the ice cube take | ice cube dissolves fast, is the water too warm | can i check the temperature with an ice cube |
    dont have a thermometer, what do i do | other ways to know its cold enough | test with cubes | can i feel with my hand if its cold enough`,
};
