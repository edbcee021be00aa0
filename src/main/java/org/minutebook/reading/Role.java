package org.minutebook.reading;

import java.util.regex.Pattern;

/** Words beside a name that say what somebody does in the meeting or the group, not for whom they work. */
final class Role {
    /** What is done in the meeting or the group that meets. */
    private static final String DUTY =
            "(?:co-?)?(?:chair(?:person)?|host|facilitator|moderator|scribe|secretary|treasurer|president|vice.president|note.?taker|time.?keeper"
                    + "|maintainer|committer|organi[sz]er|(?:regular|associate|emeritus|core|voting|board|team) member|member|(?:non-?)?voting|observer|guest)";

    private static final Pattern IN_FIELD = Pattern.compile("(?i)" + DUTY);
    private static final Pattern IN_BRACKETS = Pattern.compile("(?i)(?:" + DUTY
            + "|(?:assistant|deputy|acting|interim|former|past|incoming|outgoing) (?:to (?:the )?)?" + DUTY
            + "|notes|minutes|lead|leader|speaker|presenter|new|late|remote|virtual|in person|online|optional|left early|director|intern|student"
            + "|volunteer)\\b.*");
    /** {@code Executive Director}, {@code Community Manager}. */
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:(?:executive|managing|technical|scientific|research|community|program(?:me)?|project|product|engineering|software|data|senior|deputy|associate|assistant|workstream|team|tech) ){1,2}"
                    + "(?:director|manager|officer|engineer|developer|coordinator|scientist|editor|lead|leader|professor|fellow|analyst)");

    private Role() {}

    /** Whether a field of an entry is a role: there whatever else may be an employer's name. */
    static boolean isField(String words) {
        return IN_FIELD.matcher(words).matches() || TITLE.matcher(words).matches();
    }

    /** Whether a remark in brackets begins with a role. */
    static boolean isRemark(String words) {
        return IN_BRACKETS.matcher(words).matches() || TITLE.matcher(words).matches();
    }
}
