package org.minutebook.people;

import java.util.Collections;
import java.util.List;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Whether a short form stands for a longer one, by their words alone. */
enum FormLikeness {
    /** Whoever signs with it. */
    SURE,
    /** Only if somebody signs with both. */
    LIKELY,
    NONE;

    private static final int SHORTEST_SURE_ACRONYM = 4;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_WITH_SLIPS = 10;
    private static final int SHORTEST_WORD_WITH_SLIP = 5;
    private static final DamerauLevenshteinDistance TWO_SLIPS = new DamerauLevenshteinDistance(2);

    /** Whether two forms are one but for spaces and slips: "OrgTide", "Org Tide", "Org Tied Group". */
    static boolean isSame(List<String> one, List<String> other) {
        String a = String.join("", one);
        String b = String.join("", other);
        if (a.equals(b)) return true;
        if (Math.min(a.length(), b.length()) < SHORTEST_WITH_SLIPS || one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++) if (!isSlip(one.get(i), other.get(i))) return false;
        return true;
    }

    private static boolean isSlip(String one, String other) {
        if (one.equals(other)) return true;
        int shorter = Math.min(one.length(), other.length());
        int slips = shorter < SHORTEST_WORD_WITH_SLIP ? -1 : TWO_SLIPS.apply(one, other);
        return slips == 1 || slips == 2 && shorter >= SHORTEST_WITH_SLIPS;
    }

    static FormLikeness of(String shortText, List<String> shorter, String longText, List<String> longer) {
        if (shorter.size() == 1 && longer.size() > 1 && OrganizationForm.isAcronym(shortText, String.join(" ", longer)))
            return shorter.get(0).length() >= SHORTEST_SURE_ACRONYM ? SURE : LIKELY;
        if (shorter.size() == longer.size() && areBeginnings(shorter, longer)) return LIKELY;
        if (shorter.isEmpty() || shorter.size() >= longer.size()) return NONE;
        int at = Collections.indexOfSubList(longer, shorter);
        if (at < 0 || shorter.stream().allMatch(OrganizationWords::isKind)) return NONE;
        List<String> before = longer.subList(0, at);
        List<String> after = longer.subList(at + shorter.size(), longer.size());
        boolean afterIsKind = after.stream().allMatch(OrganizationWords::isKind);
        boolean beforeIsKind = before.stream().allMatch(OrganizationWords::isKind);
        if (afterIsKind && beforeIsKind) return SURE;
        if (afterIsKind && shorter.stream().anyMatch(OrganizationWords::isKind)) return SURE;
        if (before.isEmpty() && isAcronym(shortText) && after.stream().anyMatch(OrganizationWords::isKind))
            return LIKELY;
        return afterIsKind && !before.isEmpty() ? LIKELY : NONE;
    }

    /** In capitals: "GESIS", which "GESIS Leibniz Institute" then explains; but not "Jupyter" of "Jupyter Council". */
    private static boolean isAcronym(String text) {
        return text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static boolean areBeginnings(List<String> shorter, List<String> longer) {
        for (int i = 0; i < shorter.size(); i++)
            if (shorter.get(i).length() < SHORTEST_BEGINNING || !longer.get(i).startsWith(shorter.get(i))) return false;
        return !shorter.equals(longer);
    }
}
