/** Everything was done. */
export const EXIT_OK = 0;
/** Some inputs failed; each was named and the rest was done. */
export const EXIT_FAILURES = 1;
/** The command line makes no sense. */
export const EXIT_USAGE = 2;
/** Ctrl-C. */
export const EXIT_INTERRUPTED = 130;
