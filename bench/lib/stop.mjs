/** Ends the run with a message for its reader instead of a stack. */
export class Stop extends Error {}
