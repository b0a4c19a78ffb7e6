/** The options that the three ways of coding share. */
import type { JobDescription } from '../../coding/index.ts';
import type { OwnListOption } from '../own-list.ts';

/** Options of `cadre code`. */
export interface CodeOptions extends OwnListOption {
  readonly output?: string;
  readonly to: string;
  readonly title?: string;
  readonly sheet?: string;
  readonly tasks?: string;
  readonly industry?: string;
  readonly facility?: string;
  readonly qualification?: string;
  readonly titleOnly?: true;
  readonly stream?: true;
  readonly json?: true;
}

/** The context that the options give to every title. */
export function contextOf(options: CodeOptions): Omit<JobDescription, 'title'> {
  if (options.titleOnly) return {};
  const { tasks, industry, facility, qualification } = options;
  return {
    ...(tasks ? { tasks } : {}),
    ...(industry ? { industry } : {}),
    ...(facility ? { facility } : {}),
    ...(qualification ? { qualification } : {}),
  };
}
