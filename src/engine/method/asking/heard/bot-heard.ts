/** A bar stands between two ways of asking; the ids are those of questions/bot-questions.ts. */
export const botHeard = {
  'bot-stop': `stop sending me messages | how do i turn you off | too many reminders | shut up please | no more nudges | how do i mute this |
    can you stop texting me | pause the reminders for a week | i dont want these messages anymore | stop bugging me | how do i opt out |
    less messages please | quiet please for a few days | too much messaging | no notifications please | stop pinging |
    how to switch off the coach | i dont want to hear from you today | silence the bot`,
  'bot-delete': `delete everything you know about me | how do i erase my data | remove my account | wipe my information | what do you have saved on me |
    forget everything about me | how can i download my data | get rid of my info | clear my history and data | close my account |
    i want my data gone | erase my profile | remove all my records | leave the bot and delete all | what is stored about me |
    copy of everything you have on me`,
  'bot-privacy': `does mum see this | can my parents see what i write | can others see what i write | who reads my answers | does the coach see my soreness | is this confidential | can my club read this |
    do you share my info with anyone | will my teammates know i skipped | is what i tell you private | are my answers secret |
    who has access to my health data | do you tell the captain | who sees my injuries | can the captain read my messages |
    does this stay between us | can people see my name | is my weight visible to others | do you report to my coach`,
  'bot-bedtime': `i go to bed at a different time now | my bedtime is 10pm | how do i set when i sleep | change lights out to 11 |
    i sleep later now how do i tell you | going to bed late tonight, move my plan | you have the wrong bedtime | i moved to another time zone |
    update my sleep time | i work nights, how do i change bedtime | i go to bed at 11 now, how do i tell you | i go to sleep earlier now |
    set bedtime to 23:00 | sleep time changed | tonight i stay up late | correct my bedtime | new bedtime half past nine | wrong time zone`,
  'bot-plan': `where is my plan | i cant find my schedule | show me what to do tonight | what have i got to do next | whats my next step |
    can you show todays plan again | lost my plan | what did you make for me | where do i see my recovery plan | whats on for tonight |
    whats coming up for me | what did you tell me to do | my steps for today | remind me of my plan | what do i still have to do |
    where do i find the plan | send me the plan again | whats on the list for this evening`,
  'bot-profile': `how do i tell you my weight | how do i change my details | i want to update my age | tell you im allergic to nuts | where do i put my diet |
    how do i say that im vegetarian | set my profile | change from km to miles | how do i give you my height and weight |
    i dont have a tub, how do i tell you | add my health condition | how do i enter my age | how do i change my weight in the bot |
    where do i say im vegan | let you know about my allergies | edit what you know about me | update my diet | tell the bot i have a foam roller |
    my details are wrong`,
  'bot-grades': `what do the letters mean | what does strong mean next to the tip | what is weak evidence | what does the a or c mean |
    what does our method mean | explain the evidence labels | why does it say moderate | what is the grade next to the advice |
    what do the ratings stand for | you wrote letters next to the tips what do they mean | what are the letters after the tips |
    meaning of strong and moderate | how sure are you, what do the labels mean | explain our method and our own choice |
    what is the small text under the answers | what does evidence level mean`,
  'bot-skipped': `i feel guilty for skipping everything | i was lazy and skipped all of it | i didnt do any of the steps last night |
    feel bad that i missed my recovery | are you mad that i skipped | i only did half of the steps | does it matter that i skipped the steps |
    i keep skipping your steps`,
  'bot-forgot': `what if i forget to log a run | forgot to tell you about my run this morning | i ran yesterday and did not log it |
    can i enter a run later | i want to log an old run | how late can i report a run | my run from last night is not in here |
    add a run that i did earlier`,
  'bot-thanks': `thanks coach youre the best | thank you so much | ta coach | cheers mate | that was helpful thanks | youre a star | nice one coach | great advice, thanks`,
};
