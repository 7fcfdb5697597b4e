package org.travaux.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * A module's packages and the packages each may know; all violations are collected before a test fails.
 *
 * <p>An allowed name ending in {@code ..} stands for the package and everything under it.
 */
public final class ModuleArchitecture {

    private static final String ROOT = "org.travaux";

    private final JavaClasses classes;
    private final Map<String, List<String>> arrows;

    private ModuleArchitecture(JavaClasses classes, Map<String, List<String>> arrows) {
        this.classes = classes;
        this.arrows = Map.copyOf(arrows);
    }

    /**
     * {@return the module whose tests are running}
     *
     * @param arrows for each package of the module what it may know besides itself
     */
    public static ModuleArchitecture ofThisModule(Map<String, List<String>> arrows) {
        return new ModuleArchitecture(new ClassFileImporter().importPath(Path.of("target", "classes")), arrows);
    }

    /** {@return the classes found} */
    public JavaClasses classes() {
        return classes;
    }

    /** {@return what breaks the architecture, one sentence each; empty as it should be} */
    public List<String> violations() {
        List<String> violations = new ArrayList<>();
        if (classes.isEmpty()) {
            violations.add("no class was scanned");
        }
        packages().forEach(found -> {
            List<String> allowed = arrows.get(found.getName());
            if (allowed == null) {
                violations.add(found.getName() + " is not in the architecture");
            } else {
                forbidden(found, allowed).forEach(violations::add);
            }
            if (!found.isAnnotatedWith(NullMarked.class)) {
                violations.add(found.getName() + " has no package-info with @NullMarked");
            }
        });
        arrows.keySet().stream()
                .filter(name -> packages().noneMatch(found -> found.getName().equals(name)))
                .sorted()
                .forEach(name -> violations.add(name + " is in the architecture, but has no class"));
        return violations;
    }

    /** Fails where packages know each other in a circle. */
    public void checkFreeOfCycles() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    /** The packages of the scanned classes; those of classes merely named by them belong to other modules. */
    private Stream<JavaPackage> packages() {
        return classes.stream()
                .map(JavaClass::getPackage)
                .filter(found -> found.getName().startsWith(ROOT))
                .distinct();
    }

    private static List<String> forbidden(JavaPackage found, List<String> allowed) {
        return found.getClassDependenciesFromThisPackage().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(target -> target.startsWith(ROOT) && !target.equals(found.getName()))
                .filter(target -> allowed.stream().noneMatch(name -> covers(name, target)))
                .map(target -> found.getName() + " must not know " + target)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean covers(String allowed, String target) {
        if (allowed.endsWith("..")) {
            String root = allowed.substring(0, allowed.length() - 2);
            return target.equals(root) || target.startsWith(root + ".");
        }
        return target.equals(allowed);
    }
}
