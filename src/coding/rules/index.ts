/** Every rule, in the order in which they are asked. */
import { biomedical } from './biomedical.ts';
import { midwife, nurse } from './nurse-or-midwife.ts';
import { registrar } from './registrar.ts';
import type { Rule } from './rule.ts';
import { theatre } from './theatre.ts';
import { vaccinator } from './vaccinator.ts';
import { wardMaid } from './ward-maid.ts';

/** Every rule; the first that answers for an edition is taken. */
export const RULES: readonly Rule[] = [nurse, midwife, registrar, theatre, vaccinator, wardMaid, biomedical];
