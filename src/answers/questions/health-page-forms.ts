/** Forms of questions on WHO's groups of health workers, and on what a classification is good for. */
import { form, only, type PageForm, part } from './page-form.ts';

const WHO = '(?:the )?(?:who|world health organi[sz]ation)';
const HEALTH_STAFF =
  '(?:the )?(?:human resources for health|hrh|health(?: ?care)? ?(?:workforce|workers?|personnel|staff))';
const GROUPS = '(?:classifications?|categor(?:y|ies)|groups?|groupings?|classes|kinds|types|mapping)';
const CLASSIFICATION =
  '(?:an? |the )?(?:(?:common|standard(?:i[sz]ed)?|occupational?|international|shared|uniform|job|single) )*classifications?';
const HELPS = '(?:help|benefit|support|improve|serve|assist|inform|strengthen|contribute)';

export const HEALTH_PAGE_FORMS: readonly PageForm[] = [
  form(
    `\\b(?:five|5)\\b.*\\b${GROUPS} of ${HEALTH_STAFF}|^how many ${GROUPS} (?:does|do) ${WHO} (?:have|use|know|name)$|\\bwho(?: is)? (?:(?:five|5|broad|main|official) )*(?:${HEALTH_STAFF} )${GROUPS}\\b|\\bwho(?: is)? (?:(?:five|5|broad|main|official) )*${GROUPS} (?:of|for) ${HEALTH_STAFF}|\\b${GROUPS} of ${HEALTH_STAFF} (?:used |given |made )?(?:according to|by|of|from|in) ${WHO}$|^how (?:does|do|would) ${WHO} (?:classify|group|categori[sz]e|divide|sort|order) ${HEALTH_STAFF}$|^how (?:is|are) ${HEALTH_STAFF} (?:classified|grouped|categori[sz]ed|divided|sorted) by ${WHO}$`,
    'health-workforce',
  ),
  form(
    `^how (?:does|do|can|could|would|will|might) (?:${CLASSIFICATION}(?: of \\w+)?|(?:the )?@isco[\\w-]*) ${HELPS}\\b|^(?:what (?:are|is) )?(?:the )?(?:benefits?|advantages?|value) of (?:having |using )?${CLASSIFICATION}\\b`,
    only('comparability', 'Why titles are not enough', /^A common classification/),
    part('comparability', 'What a classification gives'),
    'comparability',
  ),
  form(
    `^why (?:(?:do|does|should|would|must) (?:[\\w-]+ ){1,4}?(?:need|have|use|want)|(?:is|are)(?: there)?) (?:${CLASSIFICATION})(?: (?:needed|useful|important|necessary))?(?: (?:for|of|in) .+)?$|^why (?:(?:do|does|should|would|must) (?:[\\w-]+ ){1,4}?)?classify ${HEALTH_STAFF}$`,
    part('comparability', 'Why titles are not enough', /^A common classification/),
    part('comparability', 'What a classification gives'),
  ),
];
