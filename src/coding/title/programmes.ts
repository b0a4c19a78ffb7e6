/** Programmes that health services run, as words of titles name them. */
import { wordForm } from './title-words.ts';

/** Word forms of English, French, Spanish, Portuguese, Arabic, Russian and Ukrainian titles. */
const HEALTH_PROGRAMMES: ReadonlySet<string> = new Set(
  (
    'vih hiv sida aids ist tb tuberculose tuberculosis paludisme palu malaria pev epi pai pav vaccination vacunacion ' +
    'vacinacao immunisation immunization inmunizacion inmunizaciones imunizacao sante health salud saude surveillance ' +
    'vigilancia smi mch mnch ptme pmtct mnt ncd lepre leprosy lepra onchocercose rougeole measles maladie disease ' +
    'enfermedades doencas epidemie epidemic promotion promocion promocao prevention prevencion prevencao hygiene higiene ' +
    'wash assainissement sanitation saneamiento saneamento reproduction reproductive reproductiva reprodutiva newborn ' +
    'neonatal maternel maternal materno vitamine malnutrition desnutricion nutrition nutricion nutricao mtn ntd polio ' +
    'covid dengue zoonosis vectores pfa atpc sr srmnia ' +
    'ملاريا الملاريا درن الدرن سل السل ايدز الايدز تحصين التحصين تطعيم التطعيم لقاحات اللقاحات تغذية التغذية صحة الصحة ' +
    'الصحي الصحية ترصد الترصد الوبايي كوليرا الكوليرا بلهارسيا البلهارسيا البلهارزيا الامومة الطفولة الانجابية التيفوييد ' +
    'вич спид туберкулез туберкулеза туберкулезу малярия малярии иммунизация иммунизации вакцинация вакцинации ' +
    'иммунопрофилактики здоровья здоровью питания питанию эпиднадзора эпиднадзору профилактики ' +
    'віл снід туберкульоз туберкульозу імунізації вакцинації здоров громадського профілактики'
  )
    .split(' ')
    .map(wordForm),
);

/** Programmes that officers of public health and inspectors run, rather than those who manage care. */
const PUBLIC_HEALTH: ReadonlySet<string> = new Set(
  (
    'surveillance vigilancia simr idsr riposte rougeole measles pfa afp epidemie epidemic hygiene higiene wash atpc ' +
    'assainissement sanitation saneamiento saneamento الترصد ترصد эпиднадзора епіднагляду'
  )
    .split(' ')
    .map(wordForm),
);

/**
 * True when a word names surveillance, hygiene or sanitation.
 *
 * @param form see `wordForm`
 * @example
 * isOfPublicHealth('surveillance'); // true
 */
export function isOfPublicHealth(form: string): boolean {
  return PUBLIC_HEALTH.has(form);
}

/**
 * True when a word is part of the name of a programme of health services.
 *
 * @param form see `wordForm`
 * @example
 * isOfHealthProgramme('malaria'); // true
 */
export function isOfHealthProgramme(form: string): boolean {
  return HEALTH_PROGRAMMES.has(form);
}
