package org.travaux;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows of the architecture: a stage knows the stages left of it and nothing right of it. */
class ArchitectureTest {

    /** What each package of the module may know, besides itself. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("org.travaux.text", List.of()),
            Map.entry("org.travaux.model", List.of("text")),
            Map.entry("org.travaux.ingest", List.of("text", "model")),
            Map.entry("org.travaux.ingest.plain", List.of("text", "model", "ingest")),
            Map.entry("org.travaux.ingest.markdown", List.of("text", "model", "ingest")),
            Map.entry("org.travaux.ingest.docx", List.of("text", "model", "ingest")),
            Map.entry("org.travaux.align", List.of("text", "model")),
            Map.entry("org.travaux.diff.text", List.of("text")),
            Map.entry("org.travaux.compare", List.of("text", "model", "ingest", "align", "diff.text")),
            Map.entry("org.travaux.record", List.of("model")),
            Map.entry(
                    "org.travaux.lineage",
                    List.of("text", "model", "ingest", "align", "diff.text", "compare", "record")));

    private static JavaClasses imported;

    @BeforeAll
    static void import_the_module() {
        imported = new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    @Test
    void classes_were_scanned() {
        assertThat(imported).hasSizeGreaterThan(30);
        assertThat(imported.contain("org.travaux.model.Clause")).isTrue();
    }

    @Test
    void every_package_has_its_arrows_and_keeps_them() {
        List<String> violations = new ArrayList<>();
        for (JavaPackage found : imported.getDefaultPackage().getSubpackagesInTree()) {
            if (found.getClasses().isEmpty() || !found.getName().startsWith("org.travaux")) {
                continue;
            }
            List<String> allowed = ARROWS.get(found.getName());
            if (allowed == null) {
                violations.add(found.getName() + " is not in the architecture");
                continue;
            }
            found.getClassDependenciesFromThisPackage().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(target -> target.startsWith("org.travaux") && !target.equals(found.getName()))
                    .filter(target -> !allowed.contains(target.substring("org.travaux.".length())))
                    .map(target -> found.getName() + " must not know " + target)
                    .distinct()
                    .sorted()
                    .forEach(violations::add);
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void no_package_is_in_a_cycle() {
        slices().matching("org.travaux.(**)").should().beFreeOfCycles().check(imported);
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() {
        List<String> unmarked = imported.getDefaultPackage().getSubpackagesInTree().stream()
                .filter(found -> found.getName().startsWith("org.travaux")
                        && !found.getClasses().isEmpty())
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void verdicts_are_immutable() {
        classes()
                .that()
                .resideInAnyPackage("org.travaux.model..", "org.travaux.compare..")
                .and()
                .areRecords()
                .should()
                .haveOnlyFinalFields()
                .check(imported);
    }
}
