/** What a runner means, and the words for it: slang, other spellings, brands and borrowed words. A word stands in one row only. */
export const sameWords = {
  // Cold water and the tub.
  ice: `ice iced icy cold plunge plunged freezing frozen freeze chilly chill chilled chilling frigid glacial baltic arctic polar dunk dip cryo
    cryotherapy immersion cwi icebath icebaths cooling cool cooler cubes cube icecold wimhof frosty frost brr coldplunge wintry slush
    slushy slushie coldness refrigerated subzero esky icebox coldwater`,
  bath: `bath baths bathtub bathtubs tub tubs soak soaks soaked soaking bathe bathing bathwater barrel trough bucket basin paddling bathroom
    wheelie washtub inflatable pod`,
  shower: 'shower showers cubicle douche rinse hose hosing showering spray sprinkler',
  tap: 'tap taps faucet',
  petrolbag: 'bag bags servo petrol kilo kilos kg kgs lb lbs sack sacks trays',
  thermometer: 'thermometer thermometers thermo gauge',
  melt: 'melt melts melting melted float floats floating',
  temperature: 'temperature temperatures temp temps temprature degrees degree celsius fahrenheit colder warmth',
  alone: `alone solo tod unsupervised unattended nobody lonely accompany accompanied company chaperone supervise supervised supervision`,
  afraid: `scared afraid nervous dreading dread terrified bricking anxious survive freak panic petrified brave wimp gasp gasping hyperventilate screaming shock frightened worried panicky hyperventilating intimidated cope coping apprehensive brace nerves hesitant wuss coward wussy`,
  breath: 'breathe breathing breath breaths',
  shiver: `shivering shiver shivers shivery shiverring shaking trembling thaw defrost teeth chattering layers numb shivered chills trembly frostbitten goosebumps blanket hoodie tremble trembled rewarm reheat blue goosebump`,
  river: 'river lake sea ocean beach creek stream pond pool',
  danger: `dangerous danger risk risks risky safe safely safety unsafe harm harmful forbidden allowed hazardous hazard contraindicated
    contraindications die died fatal deadly`,
  heart: `heart cardiac pacemaker arrhythmia afib palpitations stent angina cardiologist beta blockers blocker hypertension hypotension bp bypass
    murmur tachycardia ticker statins stroke vascular metoprolol bisoprolol atenolol amlodipine lisinopril ramipril`,
  raynauds: 'raynaud raynauds circulation asthma asthmatic epilepsy epileptic neuropathy urticaria',
  pregnancy: `pregnant pregnancy expecting trimester midwife breastfeeding postpartum pregnent gestation prego preggers`,
  kid: `kid kids child children teen teens teenager teenage daughter son nephew boy girl junior juniors toddler grandson niece grandkids
    youngster youngsters wean bairn`,
  old: `elderly old older grandma grandpa grandmother grandfather pensioner senior aged 70s dad mum mom father mother uncle auntie aunt granny
    nan gran granddad grandad veteran`,
  depth: `submerged submerge submersion immersed waist hydrostatic pressure depth deep deeper squeeze push pushes pushing`,
  inflammation: `inflammation inflammatory inflamation adapt adaptation adaptations repair healing heal signals blunt blunts blunting hinder hinders interfere inflamed supercompensation stimulus adaptive swelling fitter stronger weaker response negate negates undermine`,
  gains: 'gains hypertrophy grow growth bulk',
  weights: `weights lift lifts lifting lifted gym deadlift deadlifts squat squats strength crossfit barbell kettlebell dumbbells bench legday lunges
    resistance powerlifting weightlifting lifter bodypump powerlift pressups hiit legpress pilates dumbbell plyometrics plyos circuits
    bodybuilding pullups bodybuilder weightlifter`,
  // The warm bath.
  warm: `warm warmer hot hotter toasty steamy lukewarm cosy cozy heated boiling heat heating tepid scalding piping warmed`,
  epsom: 'epsom epson epsoms epsome salts bittersalz teals teal bitter flakes',
  magnesium: 'magnesium mag mg',
  skin: 'skin absorb absorbed absorbs absorption transdermal pores',
  soda: 'soda bicarb bicarbonate natron baking bakin',
  cups: `cup cups scoop scoops handful handfuls recipe dump pour sprinkle spoon spoons spoonful spoonfuls tablespoon tablespoons packet pack box`,
  swallow: `swallow swallowing swallowed dissolve dissolved laxative constipation constipated ingest gulp sip glass mouth internally orally slurp teaspoon`,
  sauna: `sauna saunas jacuzzi jacuzzis whirlpool hottub spa steamroom banya onsen hammam infrared steam hydrotherapy thermal`,
  lactate: `lactic lactate acid acids toxin toxins toxic detox detoxify poison poisons flush flushes flushing waste impurities nasties purge junk
    cleanse gunk metabolites`,
  faint: 'faint fainting fainted dizzy lightheaded woozy kidney kidneys wound cut cuts graze giddy wobbly blackout',
  // Food.
  snack: `snack snacks snacking bite munchies nibble nibbles bars bagel crisps crackers biscuit biscuits cookies nuts smoothie smoothies flapjack
    flapjacks titbit`,
  meal: `meal meals dinner supper lunch breakfast brunch plate cook cooking cooked brekkie brekky porridge oats oatmeal curry pasta rice
    leftovers dish potato potatoes noodles pizza burger burgers soup salad sandwich lasagne lasagna stew chilli chili risotto beans
    sushi roast pancakes cereal muesli granola oat wrap quinoa dal dhal roti chapati takeaway takeout fish chips kebab mcdonalds stir
    casserole goulash tacos taco ramen omelette omelet barbecue bbq kebabs tortilla`,
  eat: `eat eats eating ate eaten food foods feed feeding refuel refuelling refueling fuel fuelling fueling fill grub scoff munch nutrition nosh tank burrito toast dine dining feast gobble devour foodie chow edible consume starving ravenous famished`,
  window: 'window within anabolic',
  ratio: 'ratio ratios parts part proportion split',
  carbohydrate: 'carb carbs carbohydrate carbohydrates glycogen starch carbo starchy loading',
  protein: `protein proteins protien whey casein shake shakes egg eggs meat quark steak amino chicken isolate beef pork tuna salmon turkey lentils
    yogurt yoghurt skyr cheese cottage paneer`,
  gram: 'gram grams grammes',
  chocolate: `chocolate choc choco chocky nesquik milk milks kakao cacao cocoa milkshake yazoo trumoo hershey ovaltine milo dairy chocolatey lait
    strawberry cow cows horlicks choccy flavoured flavored`,
  glucose: `glucose dextrose dextrosol dextro sugar sugars sweets candy tabs jelly haribo gummies lucozade sugary lollies lolly gummy skittles
    jellybeans honey chews marshmallows`,
  vegan: `vegan vegans veggie veggies vegetarian plant plantbased tofu soy soya animals animal herbivore meatless veganism hindu jain veggo vego meatfree veg`,
  diabetes: `diabetes diabetic diabetics insulin t1d t1 t2d cgm hypo hypos hypoglycemia libre omnipod metformin dexcom sulfonylurea glucometer
    ozempic`,
  hunger: `appetite hungry hunger nausea nauseous nauseated queasy stomach stomachs tummy belly gut guts gag heave vomit puke retch sickly bloated peckish barf barfing heaving hurl hurling vomiting digest digestion indigestion bile repeats pukey puky chunder chundering spew spewing vom gagging gagged puking puked`,
  beer: `beer beers alcohol alchohol booze boozy wine pint pints lager ale cider prosecco champagne gin vodka whisky cocktail bevvy bevvies tipple brewery pub drunk hungover hangover bubbly margarita brew brews tinnie tinnies cheeky whiskey bourbon tequila rum brandy liquor cocktails spirits sake aperol bier tipsy stout guinness lagers ales wines pilsner dram froths frothies schooner stubby stubbies cerveza sangria shandy radler bender hammered pissed sozzled celebratory jars`,
  coffee: `coffee coffees caffeine espresso latte cappuccino starbucks americano cola coke redbull tea decaf caffeinated monster matcha java cuppa
    pepsi cokes energydrink espressos chai lattes filter mocha frappe nespresso barista cortado`,
  late: 'late later latenight midnight',
  // Drinking.
  drink: 'drink drinks drinking drank chug chugging glug guzzle refill sup',
  water: 'water waters liquid liquids fluid fluids h2o agua',
  hydration: `hydrate hydrated hydration hydrating rehydrate rehydration rehydrating dehydrated dehydration thirsty thirst parched replenish quench
    dry rehydrated dehydrate`,
  volume: 'litre litres liter liters ml millilitres ounces ounce oz glasses bottle bottles gallon gallons quart jug',
  electrolytes: `electrolyte electrolytes electrolites isotonic sodium salty nuun gatorade powerade pedialyte lmnt tailwind mineral minerals powder
    powders sachet sachets dioralyte hydralyte effervescent fizzy potassium ors maurten skratch staminade gastrolyte saltstick`,
  salt: 'salt salted',
  sweat: 'sweat sweats sweating sweaty sweated perspire perspiration perspiring sweatrate drenched evaporate sweater',
  scale: 'scale scales weigh weighing weighed weighs heavier kilograms pounds',
  overdrinking: `hyponatremia hyponatraemia overdrinking overhydrate overhydrated overhydration overdrink waterlogged drown drowned drowning`,
  urine: `urine pee peeing wee weeing piss pissing wees toilet loo straw yellow colour color shade lemonade peed dark pale whizz tinkle amber
    orange`,
  summer: `summer summery july august humid humidity roasting scorching sweltering muggy heatwave sunny sun tropical monsoon heatwaves swelter
    sticky sunshine scorcher desert dubai texas climate stifling sunstroke`,
  cramps: `cramp cramps cramping cramped crampy spasm spasms charley charlie pickle seize seizes seizing spasming twitch twitching twitches`,
  // Stretching, rolling, rubbing.
  stretch: `stretch stretches stretching stretched streching strech streches stretchy loosen loosening limber flexibility bouncing mobility mobilise
    mobilize supple flexible lengthen elongate`,
  hold: 'hold holds holding held seconds second secs sec',
  static: 'static dynamic swings warmup warmups activation',
  quads: 'quad quads hamstring hamstrings hammies glute glutes muscles muscle adductors muscular',
  moves: 'exercises routine moves move list positions position pose poses',
  roll: 'roll rolls rolling rolled roller rollers foam foamroll foamroller foamrolling cylinder stick trigger grid',
  ball: 'ball balls golf tennis lacrosse lax baseball hockey squash softball marble spiky',
  massage: `massage massages massaging massaged masseur masseuse rub rubdown rubs kneading knead theragun percussion physio hypervolt masseuses
    physiotherapist massagegun shiatsu osteo rubbing rubbed remedial pummel pummelling reflexology`,
  compression: `compression socks sock stockings stocking sleeves sleeve tights cep boots normatec squeezy garments leggings skins 2xu bandage tubigrip
    wrapped`,
  legsup: 'legsup elevate elevated elevating elevation inverted propped prop',
  // Sore places.
  sore: `sore soreness ache aches achy achey aching ached stiff stiffness tender doms niggle niggly niggles grumble grumbles grumbling grumpy
    cranky barking killing painful hurts hurt hurting pain pains ouch muskelkater agujetas courbatures throbbing burning agony twinge
    twinges torture wincing wince knots irritated moaning creaky beaten bruised complaining heavy wrecked trashed smashed battered shot
    bricks pulling pull stuffed munted buggered shagged rooted gammy gyp dodgy throbs throb angry uncomfortable discomfort fried
    thrashed nipping pinch pinches pinching hobble hobbling lead jellied complains moan moans protesting murder`,
  tight: 'tight tightness tightening',
  again: 'again resume resuming restart return lace',
  legs: 'leg legs limbs thigh thighs shanks',
  calf: 'calf calfs calves soleus wade wades wadden mollet',
  shin: 'shin shins tibia tibial splints splint',
  achilles: 'achilles achiles achillies tendon cord ankle ankles',
  plantar: 'plantar fascia fasciitis fascitis foot feet heel heels arch arches sole soles underfoot instep spur',
  itband: 'itb iliotibial band bands tfl',
  knee: 'knee knees kneecap kneecaps patella patellar patellofemoral',
  hip: 'hip hips flexor flexors psoas bursitis',
  back: 'lumbar spine kreuz lowerback sacrum backache lumbago coccyx tailbone',
  stairs: 'stairs stair staircase downstairs upstairs walkdown staircases banister',
  injury: `injury injured injuries injure strain strained sprain tear torn broken damage damaged fracture serious fractured ligament rupture
    ruptured sprained pulled tweaked`,
  doctor: `doctor doctors physician medic medical gp clinician nurse professional md qualified physicians surgeon specialist dr docs`,
  painkiller: `ibuprofen painkiller painkillers advil motrin nurofen nsaid nsaids ibu aspirin naproxen aleve voltaren paracetamol tylenol panadol
    acetaminophen diclofenac pill pills antiinflammatory meds codeine neurofen brufen voltarol codamol celebrex tramadol dolo combiflam
    crocin disprin calpol`,
  // Rest and sleep.
  nap: 'nap naps napping siesta kip snooze doze catnap dozing groggy dozed powernap snoozing',
  sleep: 'sleep sleeps sleeping slept asleep shuteye zzz zs slumber dream dreaming zeds',
  awake: 'awake wired insomnia buzzing sleepless unwind ceiling restless adrenaline tossing insomniac toss alert hyper',
  bad: 'badly poorly awful terrible rubbish rough cried crying',
  tired: `tired fatigue fatigued exhausted exhaustion knackered drained wiped shattered lethargic weary sluggish rundown listless burnout zonked
    pooped zapped spent gassed sleepy tiredness lifeless energy foggy depleted drowsy exhausting crackered dragging`,
  underfuel: 'underfuel underfueling underfuelling underfuelled underfueled reds amenorrhea periods',
  rest: 'rest rests resting rested couch sofa lazy relax lounge repose chillax lounging idle',
  active: `active spin cycle cycling bike biking swim swimming walk walking walks shakeout gentle movement crosstrain yoga stroll elliptical hike
    hiking row rowing`,
  // Running.
  race: `race races racing raced marathon marathons ultra competition competitions comp meet event finals prelims parkrun championship
    championships tri triathlon comps regionals nationals champs champ tournament gala carnival duathlon ironman xc`,
  easy: `easy slow slowly light jog jogged jogging jogger short shortish plod trot footing tiny lil mini brief bimble leisurely trotting`,
  increase: `increase increasing add adding upping mileage build building buildup progress progression extend tenth percent ramp bump extra further
    bumping ramping double progressing longer`,
  ill: `ill illness sick flu fever feverish covid virus cough coughing sniffles sniffle bug snotty sinus infection unwell chesty sneezing
    antibiotics influenza bronchitis pneumonia infected germs sickness mucus phlegm congested congestion antibiotic hayfever tonsillitis
    headcold gastro crook lurgy lergy rona strep viral sinusitis snot dengue malaria`,
  travel: `travel travelling traveling flight flights plane fly flying flew drive driving car bus airport hotel journey roadtrip jet lag airplane
    aeroplane layover motorway highway commute ferry abroad vacation holiday passenger seat economy travels journeys uber cab jetlag
    jetlagged timezones`,
  elites: `elite elites pro pros kenyan kenyans olympian olympians champions champion kipchoge ethiopians athletes olympic professionals sprinters
    farah mo ingebrigtsen bekele ethiopian norwegian olympics top`,
  // The bot.
  bot: 'bot app robot machine human ai computer person chatbot',
  trust: 'trust believe advice reliable',
  messages: `message messages messaging nudge nudges texts text texting notification notifications notify pings ping pinging reminders reminder
    alerts dms buzz dm spam emails email sms whatsapp beeping bleeping spamming pestering bugging nagging nag hassle`,
  stop: 'stop stops mute unsubscribe pause quit disable silence shut enough',
  delete: 'delete erase wipe remove forget gdpr scrub export download deleting erased removing removed forgetting',
  data: 'data account info information everything stored saved records history',
  privacy: `privacy private shares captain teammates members secret confidential anonymous hide visible spy sneaky publicly discretion leak snoop spying broadcast clubmates clubmate squad`,
  bedtime: 'bedtime timezone curfew',
  plan: 'plan plans planned schedule scheduled deck agenda programme program itinerary timetable todo regime',
  profile: 'profile age allergy allergic allergies diet settings preferences height gear details',
  grade: `grade grades letter letters moderate strong weak confidence label labels rating ratings abbreviations grading abc`,
  load: `load rpe srpe calculate calculated calculates calculation algorithm formula tier tiers t2 t3 judge size huge small rate classify decide
    decides intensity effort efforts strenuous rated`,
  steps: 'steps step nine protocol process checklist stages phases phase sequence',
  notime: `busy rush hurry rushed quick quickly minimum minimal priority prioritise prioritize essential shortcut rushing`,
  // What the book does not hold: these rows keep such a question away from the pages.
  gear: 'shoe shoes trainers trainer sneaker sneakers shorts vest jacket hat cap gloves glove insoles insole spikes vaporflys vaporfly nike asics hoka brooks saucony adidas laces kit bra shirt singlet headlamp torch backpack belt sunglasses clothes clothing outfit wear wardrobe',
  gadget:
    'watch watches garmin coros fitbit suunto gps strava headphones earbuds airpods phone iphone android treadmill strap battery bluetooth sync zwift laptop wifi password printer software code javascript python excel',
  ballgame:
    'football soccer cricket rugby basketball nba nfl afl lakers premier goal goals striker netball medal medals won banned doping',
  sky: 'rain raining rainy snow snowing windy wind forecast weather sunrise sunset cloudy storm moon stars planet',
  politics: 'election president minister government parliament vote trump biden brexit war politician king queen',
  supplement:
    'creatine bcaa bcaas ashwagandha collagen beetroot nitrate turmeric curcumin cherry cbd melatonin probiotic probiotics ketones glutamine supplement supplements multivitamin zinc ginseng preworkout steroids testosterone',
  medicine:
    'antidepressant antidepressants sertraline prozac citalopram ssri ssris inhaler antihistamine antihistamines contraceptive vaccine vaccination jab steroid prescription thyroxine lithium',
  therapy:
    'acupuncture cupping needling laser chiropractor osteopath kinesio tens ultrasound electrostim magnets homeopathy',
  amusement:
    'joke jokes poem song songs music playlist spotify podcast podcasts film movie movies book books netflix game games riddle story celebrity',
  learning:
    'homework essay maths math algebra exam exams capital country population translate spanish french german dinosaur dinosaurs licence certificate',
  money:
    'bitcoin crypto stocks invest mortgage loan tax bank salary cost price cheap expensive discount quid buy shop store amazon',
  pacing:
    'pace pacing pb pr splits cadence vo2max zone zones negative fartlek strides form technique posture qualify qualifying qualifier bq ballot lottery register registration entry bib sub',
  slimming: 'calorie calories slim slimming fat abs keto paleo fasting overweight obese cellulite',
  remotebody:
    'shoulder shoulders elbow elbows wrist wrists arm arms hand hands finger fingers ear ears eye eyes tooth toenail toenails blister blisters chafing nipple nipples verruca hair jaw rib ribs nail nails lips lip tongue face nose joints joint neck',
  // What is asked for.
  worth: `worth worthwhile useful benefit benefits beneficial legit evidence proof proven hype bother effective works work effect gimmick placebo fad studies science research helping marketing nonsense bollocks bs pointless gain owt`,
  before: 'before beforehand prior',
  after: 'after afterwards afterward post following finish finished finishing done',
  instead: 'instead replace substitute swap alternative rather replacement similar equally',
  without: 'no without none missing',
  why: 'why',
  when: 'when',
  who: 'who',
  often: 'often',
  night: 'night nights nite evening evenings tonight overnight',
  morning: 'morning mornings',
  tomorrow: 'tomorrow weekend tmrw tmw tomoz',
  yesterday: 'yesterday yesterdays',
  remedy: 'remedy tips tip trick tricks',
  change: 'change changes changed changing update updated amend adjust alter edit modify differently different',
  distance: 'distance miler kilometres kilometers km kms mile miles k',
  body: 'body bodies',
  bed: 'bed beds',
  home: 'home house',
  okay: 'ok okay fine alright bad good',
  recovery: 'recovery recover recovering recovers recovered recuperate',
  workout: 'session sessions training train trained trains workout workouts intervals interval practice',
} as const satisfies Readonly<Record<string, string>>;
