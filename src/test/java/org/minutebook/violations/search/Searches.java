package org.minutebook.violations.search;

/** Breaks no rule by itself. */
public final class Searches {}
