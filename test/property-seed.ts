import fc from 'fast-check';

/**
 * Property tests use the same cases in every run, so that results can be compared. `FC_SEED=7 npx jest …` uses other
 * cases; a failure prints the seed that reproduces it.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_240_101) });
