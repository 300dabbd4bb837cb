/**
 * Where a claim comes from. `origin` says how sure we are of the reference itself: V the key claim was seen in the abstract,
 * B the bibliography was seen and the number is from memory, M from memory only: then it is called general guidance, without a DOI.
 */
export interface Citation {
  readonly id: string;
  /** First author as it is usually cited; '' for textbook knowledge that has no single source. */
  readonly authors: string;
  readonly year: number | null;
  readonly journal: string;
  /** Whose review or position it is, where that is how runners know it. */
  readonly house: 'Cochrane' | 'ACSM' | null;
  readonly doi: string | null;
  readonly origin: 'V' | 'B' | 'M';
}

type Row = readonly [id: string, authors: string, year: number, journal: string, doi: string | null, origin: 'V' | 'B'];

const papers = [
  ['afonso-2021', 'Afonso', 2021, 'Front Physiol 12:677581', '10.3389/fphys.2021.677581', 'B'],
  ['amiri-2019', 'Amiri', 2019, 'Eur J Clin Nutr', '10.1038/s41430-018-0187-x', 'V'],
  ['barnes-2019', 'Barnes', 2019, 'J Sports Sci', '10.1080/02640414.2019.1633159', 'V'],
  ['behm-2020', 'Behm', 2020, 'J Strength Cond Res 34:3301', '10.1519/JSC.0000000000003765', 'V'],
  ['bleakley-2012', 'Bleakley', 2012, 'Cochrane CD008262.pub2', null, 'V'],
  ['bonnar-2018', 'Bonnar', 2018, 'Sports Med 48:683', '10.1007/s40279-017-0832-x', 'V'],
  ['broatch-2014', 'Broatch', 2014, 'Med Sci Sports Exerc 46:2139', '10.1249/MSS.0000000000000348', 'V'],
  ['brophy-williams-2011', 'Brophy-Williams', 2011, 'J Sports Sci Med 10:665', null, 'V'],
  ['charlton-2015', 'Charlton', 2015, 'Pract Diabetes', '10.1002/pdi.1933', 'V'],
  ['cheung-2003', 'Cheung', 2003, 'Sports Med 33:145', '10.2165/00007256-200333020-00005', 'B'],
  ['craven-2021', 'Craven', 2021, 'Sports Med Open 7:9', '10.1186/s40798-020-00297-0', 'V'],
  ['davis-2020', 'Davis', 2020, 'BMJ Open Sport Exerc Med 6:e000614', '10.1136/bmjsem-2019-000614', 'V'],
  ['dubois-2020', 'Dubois', 2020, 'Br J Sports Med', '10.1136/bjsports-2019-101253', 'V'],
  ['fda-fluoroquinolones', 'FDA', 2016, 'boxed warning for fluoroquinolones', null, 'V'],
  ['foster-2001', 'Foster', 2001, 'J Strength Cond Res 15:109', null, 'V'],
  ['frandsen-2025', 'Frandsen', 2025, 'Br J Sports Med 59:1203', '10.1136/bjsports-2024-109380', 'V'],
  ['garber-2011', 'Garber', 2011, 'ACSM, Med Sci Sports Exerc 43:1334', null, 'B'],
  ['german-nutrition-2020', 'German Nutrition Society', 2020, 'Ger J Sports Med', null, 'V'],
  ['groeber-2017', 'Groeber', 2017, 'Nutrients 9:813', '10.3390/nu9080813', 'V'],
  ['haghayegh-2019', 'Haghayegh', 2019, 'Sleep Med Rev 46:124', '10.1016/j.smrv.2019.04.008', 'V'],
  ['herbert-2011', 'Herbert', 2011, 'Cochrane CD004577.pub3', null, 'B'],
  ['hoffman-2018', 'Hoffman', 2018, 'Sports Med', '10.1007/s40279-017-0782-3', 'V'],
  ['hew-butler-2015', 'Hew-Butler', 2015, 'Clin J Sport Med 25:303', '10.1097/JSM.0000000000000221', 'B'],
  ['hew-butler-2017', 'Hew-Butler', 2017, 'Front Med', '10.3389/fmed.2017.00021', 'V'],
  ['kerksick-2017', 'Kerksick', 2017, 'J Int Soc Sports Nutr 14:33', '10.1186/s12970-017-0189-4', 'V'],
  ['lastella-2021', 'Lastella', 2021, 'Nat Sci Sleep 13:841', '10.2147/NSS.S315556', 'V'],
  ['lipman-2017', 'Lipman', 2017, 'Emerg Med J 34:637', '10.1136/emermed-2016-206353', 'V'],
  ['machado-2016', 'Machado', 2016, 'Sports Med 46:503', '10.1007/s40279-015-0431-7', 'V'],
  ['malta-2021', 'Malta', 2021, 'Sports Med 51:161', '10.1007/s40279-020-01362-0', 'V'],
  ['margolis-2021', 'Margolis', 2021, 'Med Sci Sports Exerc 53:384', '10.1249/MSS.0000000000002476', 'V'],
  ['moore-2022', 'Moore', 2022, 'Sports Med', '10.1007/s40279-022-01644-9', 'V'],
  ['parr-2014', 'Parr', 2014, 'PLoS ONE 9:e88384', null, 'V'],
  ['riddell-2017', 'Riddell', 2017, 'Lancet Diabetes Endocrinol 5:377', null, 'B'],
  ['roberts-2015', 'Roberts', 2015, 'J Physiol 593:4285', '10.1113/JP270570', 'V'],
  ['roberts-2021', 'Roberts', 2021, 'ACSM, Curr Sports Med Rep 20:470', '10.1249/JSR.0000000000000878', 'V'],
  ['sawka-2007', 'Sawka', 2007, 'ACSM, Med Sci Sports Exerc 39:377', '10.1249/mss.0b013e31802ca597', 'V'],
  ['shattock-2012', 'Shattock & Tipton', 2012, 'J Physiol 590:3219', '10.1113/jphysiol.2012.229864', 'V'],
  ['shirreffs-1996', 'Shirreffs', 1996, 'Med Sci Sports Exerc 28:1260', null, 'V'],
  ['steward-2023', 'Steward', 2023, 'Exp Physiol 108:554', null, 'V'],
  ['stutz-2019', 'Stutz', 2019, 'Sports Med 49:269', null, 'V'],
  ['walsh-2021', 'Walsh', 2021, 'Br J Sports Med 55:356', '10.1136/bjsports-2020-102025', 'V'],
  ['warden-2014', 'Warden', 2014, 'J Orthop Sports Phys Ther 44:749', null, 'B'],
  ['warneke-2025', 'Warneke', 2025, 'J Sport Health Sci 14:101067', '10.1016/j.jshs.2025.101067', 'V'],
  ['watson-2015', 'Watson', 2015, 'J Clin Sleep Med 11:591', '10.5664/jcsm.4758', 'V'],
  ['wiewelhove-2019', 'Wiewelhove', 2019, 'Front Physiol 10:376', '10.3389/fphys.2019.00376', 'V'],
  ['wilcock-2006', 'Wilcock', 2006, 'Sports Med 36:747', '10.2165/00007256-200636090-00003', 'V'],
] as const satisfies readonly Row[];

const houses: Readonly<Partial<Record<CitationId, Citation['house']>>> = {
  'bleakley-2012': 'Cochrane',
  'garber-2011': 'ACSM',
  'herbert-2011': 'Cochrane',
  'roberts-2021': 'ACSM',
  'sawka-2007': 'ACSM',
};

export type CitationId = (typeof papers)[number][0] | 'general';

const general = {
  id: 'general',
  authors: '',
  year: null,
  journal: '',
  house: null,
  doi: null,
  origin: 'M',
} satisfies Citation;

export const citations: readonly Citation[] = [
  ...papers.map(([id, authors, year, journal, doi, origin]) => ({
    id,
    authors,
    year,
    journal,
    house: houses[id] ?? null,
    doi,
    origin,
  })),
  general,
];

const byId = new Map(citations.map((citation) => [citation.id, citation]));

/** The citation of an id, typed so that only existing ids are asked for. */
export function citationOf(id: CitationId): Citation {
  return byId.get(id) ?? general;
}
