package org.minutebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds over all of the program's classes. */
@AnalyzeClasses(packages = "org.minutebook", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String VIOLATIONS = "org.minutebook.violations";

    private static final List<String> STAGES =
            List.of("minutes", "archive", "registry", "reading", "people", "book", "privacy", "search", "site", "cli");

    @ArchTest
    static final ArchRule NOTES_BECOME_A_SITE_IN_ONE_DIRECTION = stages("org.minutebook");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_PRINT = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule THE_SAME_INPUT_GIVES_THE_SAME_BYTES = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .callMethodWhere(asks("the clock", Set.of("now", "currentTimeMillis", "nanoTime")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class);

    /** JBake's own documents have one. */
    @ArchTest
    static final ArchRule DATES_ARE_JAVA_TIME = noClasses()
            .that()
            .resideOutsideOfPackage("..site.bake..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Date.class);

    @ArchTest
    static final ArchRule NO_CHARACTER_SET_OF_THE_MACHINE = noClasses()
            .should()
            .callCodeUnitWhere(DescribedPredicate.describe(
                    "reads or writes text in the machine's character set", c -> usesDefaultCharset(c)));

    @Test
    void eachRuleNoticesWhoBreaksIt() {
        JavaClasses broken = new ClassFileImporter().importPackages(VIOLATIONS);
        assertThat(whoBreak(stages(VIOLATIONS), broken)).containsExactly("SeesTheBook", "SeesTheSearch");
        assertThat(whoBreak(ONLY_COMMANDS_PRINT, broken)).containsExactly("Prints");
        assertThat(whoBreak(THE_SAME_INPUT_GIVES_THE_SAME_BYTES, broken)).containsExactly("AsksTheClock", "ThrowsDice");
        assertThat(whoBreak(DATES_ARE_JAVA_TIME, broken)).containsExactly("HasAnOldDate");
        assertThat(whoBreak(NO_CHARACTER_SET_OF_THE_MACHINE, broken)).containsExactly("ReadsInTheMachinesCharacterSet");
    }

    /** Simple names; a report of a dependency names first the class that has it. */
    private static Set<String> whoBreak(ArchRule rule, JavaClasses classes) {
        Pattern name = Pattern.compile("violations\\.\\w+\\.(\\w+)");
        return rule.evaluate(classes).getFailureReport().getDetails().stream()
                .flatMap(report -> name.matcher(report).results().limit(1))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ArchRule stages(String root) {
        var layers = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true);
        for (String stage : STAGES) layers = layers.layer(stage).definedBy(root + "." + stage + "..");
        for (int i = 0; i < STAGES.size(); i++) {
            String[] later = STAGES.subList(i + 1, STAGES.size()).toArray(String[]::new);
            layers = later.length == 0
                    ? layers.whereLayer(STAGES.get(i)).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(STAGES.get(i)).mayOnlyBeAccessedByLayers(later);
        }
        return layers.whereLayer("search").mayOnlyBeAccessedByLayers("cli");
    }

    private static DescribedPredicate<JavaCall<?>> asks(String what, Set<String> methods) {
        return DescribedPredicate.describe(
                "asks " + what,
                call -> methods.contains(call.getTarget().getName())
                        && (call.getTargetOwner().getPackageName().equals("java.time")
                                || call.getTargetOwner().isEquivalentTo(System.class)));
    }

    private static boolean usesDefaultCharset(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String call = owner.getSimpleName() + "." + access.getTarget().getName();
        Set<String> needCharset = Set.of(
                "String.getBytes",
                "FileReader.<init>",
                "FileWriter.<init>",
                "InputStreamReader.<init>",
                "OutputStreamWriter.<init>");
        if (!needCharset.contains(call) || !owner.getPackageName().startsWith("java.")) return false;
        return access instanceof JavaCall<?> c
                && c.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getPackageName().startsWith("java.nio.charset"));
    }
}
