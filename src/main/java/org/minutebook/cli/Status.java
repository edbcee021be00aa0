package org.minutebook.cli;

/** What a command exits with. */
final class Status {
    /** Done. */
    static final int DONE = 0;
    /** Done, with problems. */
    static final int PROBLEMS = 1;
    /** Wrong usage, or nothing could be read or written. */
    static final int FAILED = 2;

    private Status() {}
}
