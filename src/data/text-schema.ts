/** The form of the files in `data/<edition>/texts/`. */
import { z } from 'zod';

const sentence = z
  .string()
  .min(1)
  .refine((it) => it === it.trim() && !/\s{2}/.test(it), 'has spaces at an end, or two in a row');
const code = z.string().min(1);

const occupation = z
  .strictObject({
    code,
    definition: sentence,
    tasks: z.array(sentence).min(4).max(10),
    titles: z.array(sentence).min(2).max(16),
    elsewhere: z.array(z.strictObject({ title: sentence, code, why: sentence.optional() })).min(1),
    boundary: sentence,
    education: sentence,
    countries: sentence.optional(),
    names: z.array(z.strictObject({ where: sentence, titles: z.array(sentence).min(1) })).optional(),
    isco88: sentence.optional(),
    career: sentence.optional(),
  })
  .readonly();

const group = z.strictObject({ code, unites: sentence, apart: sentence }).readonly();

/** A file of texts: categories in the order of their codes. */
export const textFile = z.array(z.union([occupation, group])).readonly();
