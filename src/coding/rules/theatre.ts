/** The theatre of a hospital is no stage. */
import { hasAny, type Rule } from './rule.ts';

const THEATRE = ['theatre', 'theater'];
const OPERATING = ['operating', 'operation', 'surgical', 'hospital', 'scrub', 'anaesthesia', 'anaesthetic'];
const TECHNICIANS = ['technician', 'technologist', 'technicien'];
const ATTENDANTS = ['attendant', 'assistant', 'aide', 'orderly', 'porter', 'helper'];

/** `theatre technician` and `theatre attendant`: stage theatre in the index, operating theatre in a hospital. */
export const theatre: Rule = {
  name: 'operating theatre, not stage',
  source:
    'ISCO-08 index: "Technician, theatre" 3435 and "Attendant, theatre" 9629 are of the stage; "Technician, surgical" 2240; SOC 2018 29-2055 Surgical Technologists corresponds to 3259',
  apply({ title, inHealthCare }) {
    if (!hasAny(title, THEATRE)) return undefined;
    const operating = inHealthCare || hasAny(title, OPERATING);
    if (hasAny(title, TECHNICIANS)) return operating ? OPERATING_TECHNICIAN : UNKNOWN_TECHNICIAN;
    if (hasAny(title, ATTENDANTS)) return operating ? OPERATING_ATTENDANT : UNKNOWN_ATTENDANT;
    return undefined;
  },
};

const STAGE_OR_HOSPITAL = 'Is it the operating theatre of a hospital, or a stage theatre?';

const OPERATING_TECHNICIAN = {
  probabilities: {
    'isco-08': { '3259': 0.6, '2240': 0.2, '5329': 0.1 },
    'soc-2018': { '29-2055': 0.85 },
  },
  question: 'Does the technician assist at operations, or diagnose and treat patients on their own?',
} as const;

const UNKNOWN_TECHNICIAN = {
  probabilities: { 'isco-08': { '3435': 0.6, '3259': 0.25 }, 'soc-2018': { '27-4011': 0.3, '29-2055': 0.4 } },
  question: STAGE_OR_HOSPITAL,
} as const;

const OPERATING_ATTENDANT = {
  probabilities: {
    'isco-08': { '5321': 0.45, '5329': 0.4 },
    'soc-2018': { '31-1132': 0.5, '31-9099': 0.3 },
  },
  question: 'Does the attendant care for patients, or clean, carry and prepare the room?',
} as const;

const UNKNOWN_ATTENDANT = {
  probabilities: { 'isco-08': { '9629': 0.55, '5321': 0.15, '5329': 0.15 }, 'soc-2018': { '39-3031': 0.6 } },
  question: STAGE_OR_HOSPITAL,
} as const;
