/** The classifications of occupations: editions, categories, search, correspondences, variants, changes. */
export { type Category, categoryKey, type SkillLevel } from './category.ts';
export { type CategoryDescription, describeCategory } from './category-description.ts';
export {
  type BelongsElsewhere,
  type CategoryText,
  type GroupText,
  isOccupationText,
  type NamesInCountry,
  type OccupationText,
  textFileOf,
  textOf,
} from './category-text.ts';
export { CHANGE_TYPES, type Change, type ChangeType, changesOf } from './change.ts';
export { type Classifications, openClassifications } from './classifications.ts';
export { type CodeReading, holdersOf, readCode, withLostZero } from './code-reading.ts';
export { type Comparison, compareCategories } from './comparison.ts';
export {
  type Correspondence,
  correspondencesOf,
  type Link,
  linksFrom,
  type Relation,
  reachableEditions,
} from './correspondence.ts';
export { editDistance } from './edit-distance.ts';
export {
  EDITION_IDS,
  type Edition,
  type EditionId,
  isEditionId,
  type Level,
  type LevelNumber,
} from './edition.ts';
export { everydayGroup, everydayOccupation } from './everyday-title.ts';
export type { Exclusion } from './exclusion.ts';
export { isHealthCategory } from './health-category.ts';
export {
  ancestorsOf,
  childrenOf,
  detailedCategoriesOf,
  isWithin,
  levelName,
  nearestCommonAncestor,
  parentOf,
  pathOf,
  siblingsOf,
} from './hierarchy.ts';
export { type IndexEntry, indexTableName } from './index-entry.ts';
export { lazy, lazyFor, lazyMap } from './lazy.ts';
export { type IndexTitle, naturalTitle, readIndexTitle } from './natural-title.ts';
export { searchWithOfficialTexts } from './official-search.ts';
export {
  type DescribedOfficialText,
  OFFICIAL_PART_NAMES,
  OFFICIAL_PARTS,
  type OfficialPart,
  type OfficialPublication,
  type OfficialSubject,
  type OfficialText,
  officialHeading,
  officialTextsOf,
} from './official-text.ts';
export { otherGender } from './other-gender.ts';
export {
  PROJECTIONS_TABLE,
  type Projection,
  projectionsOf,
  REQUIREMENTS_TABLE,
  type Requirements,
  requirementsOf,
} from './outlook.ts';
export { type SearchHit, type SearchOptions, searchCategories } from './search.ts';
export { buildSearchIndex, type SearchIndex, type TextHit } from './search-index.ts';
export type { SearchText } from './search-texts.ts';
export { type Source, sourceOf } from './source.ts';
export { type Synonym, synonymsLike, synonymsOf, withoutAcronymPlural } from './synonym.ts';
export { findInSorted, type ReadTable, readColumns } from './table.ts';
export { TOPIC_IDS, type TopicPage, topicFile, topicPages } from './topic-page.ts';
export { type Membership, membershipsOf, type Variant, type VariantGroup, variantsOf } from './variant.ts';
export { fold, matchKey, singular, wordStems, words } from './words.ts';
