package io.plumbline.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Dependencies point down only. A failure here means that a class stands in the wrong module, not that the rule needs
/// an exception.
class DependencyDirectionTest {
    private static final String ROOT = "io.plumbline.";
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.plumbline");

    @Test
    void the_model_needs_the_jdk_and_nothing_else() {
        classes()
                .that()
                .resideInAPackage("io.plumbline.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.plumbline.model..", "java..", "org.jspecify.annotations..")
                .check(ALL);
    }

    @Test
    void the_model_touches_no_file_no_network_no_clock_and_no_thread() {
        noClasses()
                .that()
                .resideInAPackage("io.plumbline.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.concurrent..", "java.sql..")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(ALL);
    }

    @Test
    void the_connectors_contract_needs_the_model_only() {
        classes()
                .that()
                .resideInAPackage("io.plumbline.connector")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.plumbline.connector", "io.plumbline.model..", "java..", "org.jspecify.annotations..")
                .check(ALL);
    }

    @Test
    void connectors_see_neither_engine_nor_store_nor_server_nor_each_other() {
        noClasses()
                .that()
                .resideInAPackage("io.plumbline.connectors..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "engine..", ROOT + "store..", ROOT + "server..", ROOT + "mapping..", ROOT + "sandbox..")
                .check(ALL);
        for (String connector : new String[] {"commercetools", "emarsys"}) {
            noClasses()
                    .that()
                    .resideInAPackage("io.plumbline.connectors." + connector + "..")
                    .should()
                    .dependOnClassesThat(DescribedPredicate.describe(
                            "are another connector",
                            other -> other.getPackageName().startsWith("io.plumbline.connectors.")
                                    && !other.getPackageName().startsWith("io.plumbline.connectors." + connector)))
                    .check(ALL);
        }
    }

    @Test
    void the_engine_knows_no_database_no_web_and_no_connector() {
        classes()
                .that()
                .resideInAPackage("io.plumbline.engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.plumbline.engine..",
                        "io.plumbline.model..",
                        "io.plumbline.connector",
                        "java..",
                        "org.jspecify.annotations..")
                .check(ALL);
    }

    @Test
    void sandboxes_share_nothing_with_what_they_test() {
        noClasses()
                .that()
                .resideInAPackage("io.plumbline.sandbox..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are ours but no sandbox",
                        other -> other.getPackageName().startsWith(ROOT)
                                && !other.getPackageName().startsWith("io.plumbline.sandbox")))
                .check(ALL);
    }

    @Test
    void the_demo_judges_from_outside() {
        noClasses()
                .that()
                .resideInAPackage("io.plumbline.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "engine..",
                        ROOT + "model..",
                        ROOT + "mapping..",
                        ROOT + "store..",
                        ROOT + "connectors..",
                        ROOT + "connector..")
                .check(ALL);
    }

    @Test
    void only_the_edges_know_json() {
        noClasses()
                .that()
                .resideInAnyPackage("io.plumbline.model..", "io.plumbline.engine..", "io.plumbline.connector")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(ALL);
    }
}
