import fc from 'fast-check';

/**
 * Property tests try the same cases on every run, so that a change is judged by what it did. `FC_SEED=7 npx jest …`
 * looks elsewhere; a failure prints the seed that shows it again.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_240_101) });
