package org.travaux.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's own words; what it starts is tried in .ci/run. */
class LauncherTest {

    private static final Path LAUNCHER = Path.of(System.getProperty("travaux.root"), "travaux");

    @TempDir
    Path folder;

    @BeforeEach
    void bash_is_needed() {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")) || Files.isExecutable(Path.of("/usr/bin/bash")));
    }

    private String refusal(String javaHome) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", LAUNCHER.toString(), "version");
        builder.environment().put("TRAVAUX_JAVA_HOME", javaHome);
        Process process = builder.start();
        String message = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(message.lines()).hasSize(1);
        return message;
    }

    @Test
    void a_java_that_is_not_there_is_said() throws IOException, InterruptedException {
        assertThat(refusal(folder.toString())).contains("where no Java is", "JDK 21 or newer");
    }

    @Test
    void a_java_that_is_too_old_is_said() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("старая java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("старая java/release"), "JAVA_VERSION=\"17.0.15\"\n");
        assertThat(refusal(folder.resolve("старая java").toString())).contains("is Java 17", "JDK 21 or newer");
    }

    @Test
    void it_is_a_sound_script() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-n", LAUNCHER.toString()).start();
        assertThat(process.waitFor()).isZero();
    }
}
