package org.minutebook.reading;

import com.vladsch.flexmark.ast.OrderedListItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bullets that are tasks by where they stand: directly under "Next actions", "To do", "Follow-ups". */
final class TaskSections {
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:[ivx]+\\.|[\\d.]+|[^\\p{L}\\p{N}]+)?\\s*"
                    + "((?:next |open |concrete |other |further |new )?action(?: item| point)?s?|next steps?|to[ -]?dos?|tasks?|follow[ -]?ups?|things to do|assignments|deliverables|commitments|work items|home ?work|plan of action|action plans?|[\\w'’ -]{1,30} (?:tasks?|action items|to-?dos)(?=:))"
                    + "(?: \\([^)]*\\)| (?:from|after|for|this|until|before)\\b[^:]*)?\\s*(?::\\s*((?![^:]*\\s(?:to|will|the|an?)\\s)[^:]{0,40}))?[^\\p{L}\\p{N}]*(?:\\[[^\\]]*\\])?");
    /** {@code Ada's tasks}, {@code Joint tasks}: of a heading, which needs no colon. */
    private static final Pattern OWN_TITLE = Pattern.compile(
            "(?:(?<name>\\p{Lu}[\\p{L} '’-]{0,30}?)(?:['’]s?|s['’]) |(?i:joint|shared|common|remaining|outstanding|pending|team|group|assigned) )"
                    + "(?i:tasks?|actions?|action items?|to-?dos?)(?i: for \\w+)?\\W*");

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)[\\W_]*|(?:concrete actions?|your (?:task|name)|action items?|task|name|none|n/?a|tbd|nothing|(?:tasks?|actions?|items?|to-?dos?) ?#?\\d+)(?: here)?[\\W_]*|add\\b.*\\bhere[\\W_]*");
    private static final Pattern ADDRESS_FIRST = Pattern.compile("(?:https?://|www\\.)\\S+.*", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile(
            "(?i)(?:where|what|how|who|why|when|which|should|could|can|is|are|do|does|did|will)\\b[^.!]*\\?.*|(?:[^.!?]{1,25}\\?\\s*){2,}",
            Pattern.DOTALL);
    private static final Pattern STATE = Pattern.compile(
            "(?:\\S+ ){1,4}?(?:(?:is|are)(?! (?:happy|willing|going) to)|was|were|had|has|have|on (?:pause|hold)|no longer)\\b.*",
            Pattern.DOTALL);
    private static final Pattern NEWS =
            Pattern.compile("(?i)(?:heads[ -]up|fyi|note|nb|reminder)\\b.*", Pattern.DOTALL);
    /** What tells more of the task above it: {@code Owner: Ada}, {@code assigned to Ada}, {@code [loom:12]}. */
    private static final Pattern DETAIL = Pattern.compile(
            "(?i)\\W*(?:(?:owners?|assignees?|responsible|dri|due|deadline|eta|status|priority)\\s*[:=–-].*|assigned to\\b.*)"
                    + "|\\[[^\\[\\]]+:[^\\[\\]]+]",
            Pattern.DOTALL);

    private static final Pattern FIRST_WORD = Pattern.compile("\\W*(\\p{L}+)");
    private static final Pattern TASK_START = Pattern.compile(
            "(?i)\\W*(?:please|let['’]?s|we (?:should|need|have|must|will)|need to|try(?:ing)? to|be|have|not?|don['’]t|double|also|maybe)\\b.*",
            Pattern.DOTALL);
    /** {@code Follow-ups from last week}: what was left is talked about, and may be done already. */
    private static final Pattern LOOKING_BACK = Pattern.compile(
            "(?i)\\W*follow[ -]?ups? (?:from|on|of|to) (?:the |our )?(?:last|previous|prior|earlier)\\b.*");

    private static final Pattern AGENDA = Pattern.compile("(?i).*\\b(?:agenda|topics|discussions?|standing items?"
            + "|(?:pushed|moved|deferred|postponed) to (?:the )?next (?:meeting|time|week))\\b.*");
    private static final Pattern NOTES =
            Pattern.compile("(?i)\\W*(?:meeting )?(?:minutes|notes|outcomes?|summary)\\W*");
    private static final int LONGEST_INTRODUCTION = 60;

    private final List<Block> blocks;
    private final Map<Block, String> tasks = new LinkedHashMap<>();

    private TaskSections(Outline outline) {
        blocks = outline.blocks().toList();
    }

    /** The tasks, in order, each with the owners that its section's title names: {@code To do: Ada}. */
    static Map<Block, String> of(Outline outline) {
        TaskSections sections = new TaskSections(outline);
        List<Block> titles =
                sections.blocks.stream().filter(TaskSections::isTitle).toList();
        Set<Block> agendas = new HashSet<>();
        for (Block title : titles) if (namesNobody(title)) agendas.addAll(title.headings());
        for (Block title : titles) {
            if (agendas.contains(title)) continue;
            Matcher words = title(title);
            String owners = words.matches() && words.group(2) != null ? words.group(2) : ownerOf(title);
            sections.below(title)
                    .forEach(block -> sections.add(block, owners.isEmpty() ? below(title, block) : owners));
        }
        return sections.tasks;
    }

    /** Whether a top-level box is an item of the agenda, ticked once it was talked about, by the nearest heading. So are
     * boxes that come after a roll call with no heading of their own. */
    static boolean isBelowAgenda(Block block) {
        List<Block> headings = block.headings();
        if (headings.isEmpty() || block.parent().isPresent()) return false;
        String title = headings.get(headings.size() - 1).text();
        return AGENDA.matcher(title).matches()
                || LOOKING_BACK.matcher(title).matches()
                || RollCallWords.announcedBy(title).isPresent();
    }

    /** Whether the nearest heading says that what was said stands below it: nobody plans an agenda there. */
    static boolean isBelowNotes(Block block) {
        List<Block> headings = block.headings();
        return !headings.isEmpty()
                && NOTES.matcher(headings.get(headings.size() - 1).text()).matches();
    }

    /** Whether a paragraph's line stands below a title of tasks: its first line, or the heading right above. */
    static boolean isListed(Line line) {
        Block block = line.block();
        if (block.kind() != Block.Kind.PARAGRAPH || block.parent().isPresent()) return false;
        if (!line.isFirst() && title(block).matches()) return true;
        List<Block> headings = block.headings();
        return !headings.isEmpty() && title(headings.get(headings.size() - 1)).matches();
    }

    private static Matcher title(Block block) {
        String words = block.text().strip().split("\n", 2)[0];
        return TITLE.matcher(LOOKING_BACK.matcher(words).matches() ? "" : words);
    }

    /** Whether a bullet such as {@code To do: Ada} says whose tasks stand below it, and is none itself. */
    static boolean isTitleOfChildren(Block block) {
        return block.kind() == Block.Kind.ITEM
                && !block.children().isEmpty()
                && title(block).matches();
    }

    private static boolean isTitle(Block block) {
        return title(block).matches() || isOwnTitle(block);
    }

    private static boolean isOwnTitle(Block block) {
        return block.kind() == Block.Kind.HEADING
                && OWN_TITLE.matcher(block.text().strip()).matches();
    }

    /** {@code Ada} of {@code Ada's tasks}. */
    private static String ownerOf(Block title) {
        Matcher own = OWN_TITLE.matcher(title.text().strip());
        return title.kind() == Block.Kind.HEADING && own.matches() && own.group("name") != null
                ? own.group("name")
                : "";
    }

    /** The heading between a title and a task, which may name who is to do it. */
    private static String below(Block title, Block task) {
        List<Block> headings = task.headings();
        Block nearest = headings.isEmpty() ? title : headings.get(headings.size() - 1);
        return title.kind() == Block.Kind.HEADING && nearest != title
                ? nearest.text().strip()
                : "";
    }

    private static boolean namesNobody(Block title) {
        Matcher words = title(title);
        return words.matches() && words.group(2) == null;
    }

    private void add(Block block, String owners) {
        String words = block.text().strip();
        if (block.kind() == Block.Kind.PARAGRAPH && block.parent().isEmpty() && areTasks(words))
            tasks.put(block, owners);
        if (block.kind() != Block.Kind.ITEM || title(block).matches()) return;
        List<Block> below = below(block);
        boolean boxes =
                !below.isEmpty() && below.stream().allMatch(b -> b.checked().isPresent());
        boolean done = below.stream().anyMatch(b -> TaskMark.tellsDone(b.text()));
        if (below.stream().anyMatch(b -> DETAIL.matcher(b.text().strip()).matches())) {
            tasks.put(block, owners);
        } else if (!below.isEmpty() && !done && block.checked().isEmpty() && (boxes || introduces(words))) {
            below.forEach(child -> add(child, owners));
        } else if (isTask(words)) {
            tasks.put(block, owners);
        }
    }

    /** Whether a bullet with others below it is no task itself: {@code Group learning}, {@code Website:}. */
    private static boolean introduces(String words) {
        if (startsLikeTask(words)) return false;
        return !STATE.matcher(words).matches() && (words.length() <= LONGEST_INTRODUCTION || words.endsWith(":"));
    }

    /** Whether a bullet was left as the template has it: {@code task 1}, {@code TBD}. */
    static boolean isPlaceholder(String words) {
        return PLACEHOLDER.matcher(words.strip()).matches();
    }

    /** Whether a paragraph is a list without marks: several short lines, most of which begin as sentences do. */
    private static boolean areTasks(String words) {
        List<String> lines = words.lines().map(String::strip).toList();
        long begun = lines.stream()
                .filter(line -> !line.isEmpty() && Character.isUpperCase(line.codePointAt(0)))
                .count();
        long brief = lines.stream()
                .filter(line -> line.length() <= LONGEST_INTRODUCTION)
                .count();
        return lines.size() > 1
                && 2 * begun > lines.size()
                && 2 * brief > lines.size()
                && lines.stream().allMatch(TaskSections::isTask);
    }

    private static boolean isTask(String words) {
        if (isPlaceholder(words) || ADDRESS_FIRST.matcher(words).matches()) return false;
        return startsLikeTask(words)
                || !QUESTION.matcher(words).matches()
                        && !STATE.matcher(words).matches()
                        && !NEWS.matcher(words).matches();
    }

    private static boolean startsLikeTask(String words) {
        if (TASK_START.matcher(words).matches()) return true;
        Matcher first = FIRST_WORD.matcher(words);
        return first.lookingAt() && (TaskVerbs.isBase(first.group(1)) || TaskVerbs.isGerund(first.group(1)));
    }

    /** The bullets that a reader sees as standing under a title, whether Markdown nests them or not. */
    private List<Block> below(Block title) {
        if (title.kind() == Block.Kind.HEADING) {
            return blocks.stream()
                    .filter(b -> b.parent().isEmpty() && !b.headings().isEmpty())
                    .filter(b -> isRightBelow(title, b.headings()))
                    .toList();
        }
        if (!title.children().isEmpty()) return title.children();
        boolean numbered = isNumbered(title);
        List<Block> siblings = title.parent().map(Block::children).orElse(blocks);
        List<Block> below = new ArrayList<>();
        for (Block next : siblings.subList(siblings.indexOf(title) + 1, siblings.size())) {
            if (next.parent().isPresent() != title.parent().isPresent()) continue;
            boolean bullet = next.kind() == Block.Kind.ITEM && !isNumbered(next);
            if (!bullet || title.kind() == Block.Kind.ITEM && !numbered) break;
            below.add(next);
        }
        return below;
    }

    /** Under the title, or under one of the headings that sort its tasks: {@code ### For Ada}. */
    private static boolean isRightBelow(Block title, List<Block> headings) {
        int last = headings.size() - 1;
        return headings.get(last) == title
                || last > 0
                        && headings.get(last - 1) == title
                        && !AGENDA.matcher(headings.get(last).text()).matches();
    }

    private static boolean isNumbered(Block block) {
        return block.node() instanceof OrderedListItem;
    }
}
