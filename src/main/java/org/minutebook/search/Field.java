package org.minutebook.search;

import java.util.Locale;

/** The fields of a passage that words are looked up in. */
enum Field {
    /** The passage's own words, addresses left out. */
    TEXT(1f, Lengths.SLIGHT),
    /** What it stands under: the headings and bullets above it, and its own first line where there is more below. */
    CONTEXT(1f, Lengths.SLIGHT),
    /** Words that the passage means and does not write so: spelt-out abbreviations, joined and split words. */
    ALSO(1f, Lengths.SLIGHT),
    /** Names, handles and initials of everybody who speaks in it, owns a task of it, or is named. */
    PERSON(1f, Lengths.NONE),
    /** Names of the repositories that it speaks of. */
    PROJECT(0.75f, Lengths.NONE),
    /** Words of addresses. */
    LINK(0.25f, Lengths.SLIGHT);

    private final float boost;
    private final float lengthWeight;

    private static final class Lengths {
        /** Long passages are mostly discussions, short ones remarks: length may weaken a word a little only. */
        private static final float SLIGHT = 0.25f;
        /** A list of names. */
        private static final float NONE = 0;
    }

    Field(float boost, float lengthWeight) {
        this.boost = boost;
        this.lengthWeight = lengthWeight;
    }

    /** How much a word counts in this field. */
    float boost() {
        return boost;
    }

    /** BM25's {@code b}: how much a long field weakens each of its words, 0 to 1. */
    float lengthWeight() {
        return lengthWeight;
    }

    /** Whether phrases are looked for in it. */
    boolean hasPositions() {
        return this == TEXT || this == CONTEXT;
    }

    /** The name in the index. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
