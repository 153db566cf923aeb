// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No value ever becomes SQL: what databases are told is made of constants, and values are bound. */
class SqlIsConstantTest {

    /** The one class that puts a query together as it is asked: of constants that four enums hold. */
    private static final Set<String> ASSEMBLY =
            Set.of("org.sitrep.archive.query.Question.sql", "org.sitrep.archive.query.Question.sought");

    @Test
    void theArchiveSpeaksInConstants() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../archive/src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50);
            JavaProgram program = JavaProgram.of(ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromPaths(sources));
            assertThat(new SqlOrigin(program, ASSEMBLY).findings()).isEmpty();
            assertThat(new SqlOrigin(program, Set.of()).findings())
                    .isNotEmpty()
                    .allMatch(finding -> finding.startsWith("Question.java:"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handle.execute(\"drop table \" + name);",
                "handle.createQuery(name);",
                "handle.createUpdate(String.format(java.util.Locale.ROOT, \"delete from %s\", name));",
                "handle.prepareBatch(\"insert into \".concat(name));",
                "handle.select(new StringBuilder(FIND).append(name));",
                "handle.createQuery(quoted(name));",
                "handle.createQuery(flag ? FIND : name);",
                "handle.createQuery(FIND).define(\"table\", name);",
                "handle.createBatch().add(name);",
                "String sql = FIND; sql += name; handle.createQuery(sql);",
                "java.util.List.of(FIND, name).forEach(handle::execute);",
                "java.util.List.of(FIND, name).forEach(sql -> handle.execute(sql));",
                "java.util.Optional.of(name).ifPresent(handle::execute);",
                "handle.getConnection().createStatement().executeQuery(name);"
            })
    void valuesInSqlAreFound(String statement) {
        assertThat(findings(statement)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handle.createQuery(FIND + \" limit :most\").bind(\"most\", name);",
                "handle.createQuery(ordered(FIND));",
                "handle.createQuery(flag ? FIND : \"select 2\");",
                "handle.createQuery(switch (name) { case \"a\" -> FIND; default -> \"select 2\"; });",
                "String sql = FIND; handle.createQuery(sql);",
                "java.util.List.of(FIND, \"select 2\").forEach(handle::execute);",
                "java.util.List.of(FIND, \"select 2\").forEach(sql -> handle.execute(sql, name));"
            })
    void constantsAndBoundValuesAreNot(String statement) {
        assertThat(findings(statement)).isEmpty();
    }

    private static List<String> findings(String statement) {
        String source = """
                class Sample {
                    private static final String FIND = "select 1";
                    void run(org.jdbi.v3.core.Handle handle, String name, boolean flag) throws java.sql.SQLException {
                        %s
                    }
                    private static String quoted(String name) {
                        return "'" + name + "'";
                    }
                    private static String ordered(String sql) {
                        return sql + " order by 1";
                    }
                }
                """.replace("%s", statement);
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        return new SqlOrigin(JavaProgram.of(List.of(file)), Set.of()).findings();
    }
}
