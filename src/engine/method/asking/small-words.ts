/** Words that say nothing about which question was meant: grammar, politeness, chat. */
export const smallWords: ReadonlySet<string> = new Set(
  `
    a about actually advise all alrighty also always am an and any anyone anything are around arvo as at away basically bc be because become
    been best better big bit bring bro btw but by call called came can cant cheers coach come coming cos could coz d da daft dat day days
    dear definitely did didnt dis do does doesnt doing done dont dude each eight eleven else end even ever every exactly feel feeling feels
    few find first five folks for found four fri friday from fully get gets getting gimme give go goes going gonna got gotta guess guys had
    half has have havent having he heard hello her here heres hes hey hi him his honestly hop hour hours how however i id ideal idk if ill
    im in innit into is isnt it its ive jump just keep kind kindly know last lately less let lets like literally little ll lol lot lots m ma
    madam make makes man many mate may maybe me mean meant might min mine mins minute minutes monday month more most much must my myself n
    nd necessarily necessary need needed needs never new next nice nine not now of off oh omg on once one only or other ought our out over
    own per perhaps please pls plz probably prof proper properly put question quite r ran rather re read really reckon regardless require
    required right run runner runners running runs s said same sat saturday saw say says sb second see seen seriously seven shall she shld
    should simply since sir six smb smth so some someone something sort start started still stuff such suggest sun sunday surely t ta take
    taken takes taking tbh tell ten than thanks that thats the them then there theres these they thing things think thirty this tho those
    though thought thoughts three through thru thurs thursday till time times to today told too try trying tuesday twelve twenty two u until
    up ur us use used using usually ve very via w wanna want wanted was wat way we wednesday week well were what whatever whats whenever
    where whether which while whos will wit with wonder wondering wont wot would wouldnt ya yeah yes yet you your youre yours yourself
  `
    .trim()
    .split(/\s+/),
);
