/**
 * What people ask a running coach and this book has no answer to: gear, races, training, slimming, supplements, and everything else.
 * Learnt like a page of its own, so that such a question finds this one instead of the nearest page about recovery.
 */
export const elsewhere: readonly string[] = `
which running shoes should i buy
best carbon shoes for a marathon
are carbon plate shoes worth it
how do i lace my shoes, tie my laces
trail shoes or spikes, cushion, nike asics hoka brooks saucony adidas trainers sneakers
how many miles do shoes last
what size shorts, vest, jacket, hat, cap, sunglasses
best headphones earbuds for running
recommend a headlamp, belt, backpack, hydration vest
best running watch, garmin coros polar fitbit suunto apple watch
which gps watch is the best, watch strap, battery, sync, pair with phone, bluetooth
my garmin wont sync to strava
change the gears on my bike, brakes, chain, tyre pressure, puncture
how do i upload to strava, get kudos, segment
best running app
best treadmill to buy, cheap, price, cost, discount, quid, dollars, euros
give me a marathon training plan, 16 week programme
make me a schedule for 10k under 50 minutes
couch to 5k schedule
build me a training block, base phase, speedwork
how do i train for a marathon
how do i run faster, get a pb, personal best, improve my speed
what pace should i run my 5k, tempo, reps, intervals, per mile, per km
what pace should i do 800 reps at
what heart rate zone should i run in
is my hr too high, max heart rate, zone 2
what is vo2max
what does my vo2 max of 45 mean
 lactate threshold, cadence, stride, running form, technique, posture
what cadence should i have
how do i breathe when running, uphill, sprinting, breathing rhythm nose mouth
how do i run up hills, downhill technique
how do i get rid of a side stitch
how many points do i need to bq, boston qualifier
what is a good time for a 10k, half marathon, my age
can i break 3 hours, sub 3:30, sub 4, sub 20
what is my predicted race time
taper week nutrition
carb load before the marathon
should i take gels, gels every 30 minutes, which gel brand
how do i pace a marathon, hit the wall, negative split
what time does the london marathon start
how do i get a place, enter, register, sign up, qualify, ballot, lottery, entry fee
how much does the berlin marathon cost
boston new york chicago tokyo paris marathon, course, route, map, elevation
best marathon in europe
where do i park, turkey trot, where is the start, parking, bag drop, medal, bib, race number, pacer, results
when is the club run, who leads, where do we meet
what is the world record for 5000 m
who won the olympics, gold medal, usain bolt, fastest man
who is eliud kipchoge
who invented running
who won the premier league, champions league, world cup, football, soccer, cricket, rugby, basketball, nba, nfl, score of the game, team
who will win the election, president, prime minister, politics, government, vote
what is the meaning of life, time difference between cities
what is the capital of peru, france, country, population
what is the weather like, weather tomorrow, will it rain on saturday, snow, wind, forecast
will it be sunny or hot on saturday in chicago
tell me a joke, sing a song, story, riddle, poem
write me a poem about running, trains
do you love me, are you single, how old are you, favourite colour
how do i cancel my gym membership, subscription, refund
help me with my maths homework, tax return, essay, cv, cover letter, email, translate
python list comprehension, javascript code, fix my computer, wifi, laptop, password, printer
how do i renew my passport, visa, driving licence, insurance, mortgage, bank
bitcoin price, buy stocks, crypto, invest, money
recommend a podcast, book, film, movie, music, playlist, song, spotify, netflix, game
how to cook biryani, recipe for banana bread, pasta carbonara, bake a cake, pizza
where can i buy cheap clothes, shop, store, amazon, online, sale
best restaurant, hotel, pub, cafe in leeds
how tall is mount everest, how far is the moon, why is the sky blue, dinosaurs
what day is it, what time is it, convert miles to km
my dog ran with me, can dogs run, cat, pets
how do i lose weight, belly fat, slim, six pack, calories, diet plan
do i lose weight running
how many calories did i burn
is keto good, paleo, intermittent fasting, should i fast, fasting, low carb
creatine, bcaa, beta alanine, ashwagandha, collagen, beetroot, nitrate, turmeric, tart cherry juice, curcumin, cbd, melatonin, probiotics, ketones, glutamine
creatine for recovery
do supplements help runners
cupping, acupuncture, dry needling, red light therapy, laser, tens machine, electrostim, ultrasound, chiropractor, osteopath, kinesio tape
black toenail, blister, chafing, nipples, athletes foot, jogger nipple, verruca, sunburn, sunscreen
what mattress, pillow, best bed to buy
how do i stay motivated, motivation, mental, confidence, nerves, bored, find a running buddy
how do i start running, overweight, over 50, after a break
how do i join the club, membership fee, committee
how do i set up a race, timing, fundraising, charity
can i run in the dark, safety lights, reflective, harassment
fix my car, bike tyre, plumber, boiler
how do i get a girlfriend, boyfriend, date, wedding, birthday present
asdf qwer zxcv
what size shorts should i wear
should i fast
do i lose weight running
cupping
how much does a physio earn, salary, job, career, interview
is pre workout ok, energy gel, fat burner, testosterone, steroids
which day is the cross country, sports day, term dates, exam
what time is sunset, sunrise, daylight saving
how do i do a backflip, handstand, press up, get abs
how do i treat a blister on my toe, corn, wart, ingrown nail
my shoulder hurts, stiff neck, sore arm, wrist, elbow, hand, jaw, ribs
my eyes itch, ear ache, toothache, dentist, glasses, contact lenses
lips or tongue swelling, hives, bee sting, allergic reaction
waters broke, contractions, labour
blood in my poo, stool, diarrhoea, runs to the toilet, constipation
stretch marks, cellulite, wrinkles
can running cause osteoarthritis, wear out my joints
is my inhaler banned, doping, anti doping
does my blood pressure tablet, statin or antidepressant slow me down
what time is training on tuesday
where do we meet, who coaches
when is the club run on tuesday
how do i become a coach, licence, course, certificate
how do i fix a puncture, bike chain
how do i stop my nipples chafing
give me a plan for a sub 2 hour half
time difference between london and sydney
where is the finish line, who designed the course
is my cough medicine, tablet or drug safe with grapefruit, interaction, side effects
does running lower cholesterol, prevent cancer, cure
when does the olympics start, on tv, watch live
can i drink alcohol with my antidepressants, medication
stop my glasses fogging up
whats your favourite colour, food, animal
eczema, psoriasis, acne, rash, bald, hair loss
gout, arthritis, osteoporosis, hernia, sciatica, scoliosis
my inhaler, antidepressants, contraceptive pill, antihistamine, antibiotics and running, vaccine, jab
anaemia, thyroid, cholesterol, blood test results, ferritin, lyme disease, long covid
adhd, autism, depression, therapy, counselling, panic attacks
can i run after surgery, an operation, a c section, giving birth, pelvic floor, leaking
menopause, hormones, cycle, pms, fertility
can i run with a hernia, a cast, a pacemaker lead, one leg, crutches
smoking, vaping, cannabis, weed, nicotine
parking, toilets on the course, portaloo, water stations
what should i wear in the cold, gloves, layers, rain
how do i clean my shoes, wash my kit, smell
rent a flat, buy a flat, landlord
how do i use a barbecue, grill, air fryer, oven temperature
am i too slow for this club, does walking half of it count as a run
is b12 important for vegans, zinc, creatine
news, war, stock market, celebrity, royal family
what do you think of trump, brexit, climate change, religion, god
what is two plus two, square root, algebra, physics, chemistry, history
translate this into spanish, french, german
can i borrow money, win the lottery
`
  .trim()
  .split('\n');
