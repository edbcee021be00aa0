package org.minutebook.minutes;

/**
 * Why a line gave no fact of a kind.
 *
 * @param kind the kind
 * @param reason one clause for a person
 */
public record Remark(FactKind kind, String reason) {}
