package io.plumbline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.store.Stores;
import io.plumbline.store.file.SqliteFile;
import io.plumbline.store.file.SqliteFile.Durability;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The cost of a statement must not grow with what is stored, so every statement must find its rows by an index. All
/// statements are looked at: they are the constants of the store's classes that begin like one.
class QueryPlanTest {
    private static final Pattern STATEMENT = Pattern.compile("^(SELECT|INSERT|UPDATE|DELETE|WITH)\\b", Pattern.DOTALL);

    /// What a statement's own parts give is bounded by its keys or its limit, and the number of figures by the
    /// configuration.
    private static final Pattern SCAN =
            Pattern.compile("^SCAN (?!k VIRTUAL TABLE|CONSTANT ROW|figure|concerned|counted|\\(subquery)");

    /// A named piece of SQL.
    private record Statement(String name, String sql) {}

    @Test
    void no_statement_scans_or_sorts_a_table() throws Exception {
        SqliteFile file = new SqliteFile(Stores.newFile("plans"), Durability.PROCESS_END);
        file.migrate();
        List<String> offences = new ArrayList<>();
        List<Statement> statements = statements();
        try (Session session = file.writer()) {
            for (Statement statement : statements) {
                offences.addAll(offences(session, statement));
            }
        }
        assertThat(statements).hasSizeGreaterThan(40);
        assertThat(offences).isEmpty();
    }

    @Test
    void a_scan_would_be_noticed() throws Exception {
        SqliteFile file = new SqliteFile(Stores.newFile("plans"), Durability.PROCESS_END);
        file.migrate();
        try (Session session = file.writer()) {
            assertThat(offences(session, new Statement("by body", "SELECT id FROM intent WHERE body = ?")))
                    .isNotEmpty();
            assertThat(offences(session, new Statement("sorted", "SELECT id FROM intent WHERE id < ? ORDER BY body")))
                    .isNotEmpty();
        }
    }

    private static List<String> offences(Session session, Statement statement) throws SQLException {
        int parameters = (int) statement.sql().chars().filter(c -> c == '?').count()
                + statement.sql().split("\\{keys}", -1).length
                - 1;
        Object[] values = new Object[parameters];
        Arrays.fill(values, "[]");
        List<String> plan = session.list("EXPLAIN QUERY PLAN " + statement.sql(), QueryPlanTest::detail, values);
        return plan.stream()
                .filter(step -> isOffence(step, statement.sql()))
                .map(step -> statement.name() + ": " + step)
                .toList();
    }

    private static String detail(Row row) throws SQLException {
        row.number();
        row.number();
        row.number();
        return row.text();
    }

    /// A page of a list may walk along an index: it stops when the page is full.
    private static boolean isOffence(String step, String sql) {
        boolean page = step.contains("USING INDEX") && sql.contains("LIMIT");
        return step.contains("TEMP B-TREE FOR ORDER BY") || (SCAN.matcher(step).find() && !page);
    }

    private static List<Statement> statements() throws Exception {
        List<Statement> statements = new ArrayList<>();
        for (Class<?> type : types()) {
            for (Field field : type.getDeclaredFields()) {
                if (isStatement(field)) {
                    statements.add(new Statement(type.getSimpleName() + "." + field.getName(), text(field)));
                }
            }
        }
        return statements;
    }

    private static boolean isStatement(Field field) throws IllegalAccessException {
        return Modifier.isStatic(field.getModifiers())
                && field.getType() == String.class
                && !field.getName().endsWith("COLUMNS")
                && STATEMENT.matcher(text(field)).find();
    }

    private static String text(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return String.valueOf(field.get(null));
    }

    private static List<Class<?>> types() throws Exception {
        Path root = Path.of(SqliteFile.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root.resolve("io/plumbline/store"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().endsWith("package-info.class"))
                    .<Class<?>>map(file -> type(root.relativize(file)))
                    .toList();
        }
    }

    private static Class<?> type(Path file) {
        String name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name.substring(0, name.length() - ".class".length()));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
