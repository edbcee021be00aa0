package org.minutebook.minutes;

/**
 * How one of a meeting's own facts came about: its series, date, time, title, and that it was cancelled.
 *
 * @param kind which of them
 * @param text the fact as taken
 * @param source the line that tells it; the meeting's first where the name of the file or folder does
 * @param rule why it was taken
 */
public record Origin(FactKind kind, String text, SourceLine source, Rule rule) {}
