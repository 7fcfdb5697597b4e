package org.travaux.shell.config;

import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.TerminalFacts;

/** The way in. */
public final class TravauxApplication {

    private TravauxApplication() {}

    /**
     * Runs one command, or a session where there is none, and ends the process with its exit code.
     *
     * @param arguments the words of the command
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try (ConfigurableApplicationContext context = application().run(arguments)) {
            return SpringApplication.exit(context);
        } catch (CommandFailure e) {
            complain(String.valueOf(e.getMessage()));
            return e.exitCode().code();
        } catch (RuntimeException e) {
            complain("The program could not start: " + e.getMessage());
            return ExitCode.INTERNAL.code();
        }
    }

    private static void complain(String message) {
        Console.ofProcess(TerminalFacts.piped()).note("travaux: " + message);
    }

    /**
     * {@return the application, not yet started: beans made when they are needed, no banner, and arguments that are the
     * user's alone}
     */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(ShellConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setRegisterShutdownHook(false);
        // --debug and the like are options of ours or usage errors, never settings of Spring.
        application.setAddCommandLineProperties(false);
        // What these would set up (settings files, a logging system, formats) is not used here, and costs a third of a
        // start.
        application.setListeners(List.of());
        application.setInitializers(List.of());
        application.setAddConversionService(false);
        return application;
    }
}
