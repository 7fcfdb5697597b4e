package org.travaux.shell.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Says what is being done while it takes long, and how much of it is done where that is known, to a person at a screen only; the
 * line goes when it is done.
 */
public final class Progress {

    /** Work that ends sooner needs no word. */
    private static final long PATIENCE_MILLIS = 800;

    /** How often a count is told anew. */
    private static final long STEP_MILLIS = 200;

    /** How many columns the bar has. */
    private static final int BAR = 24;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Console console;
    private final String name;
    private volatile String state = "…";

    private Progress(Console console, String name) {
        this.console = console;
        this.name = name;
    }

    /**
     * Work that may take long.
     *
     * @param <T> what it gives
     * @param <E> how it fails
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        /**
         * Does it.
         *
         * @return what it gives
         * @throws E if it fails
         */
        T run() throws E;
    }

    /** Hears how much is done; any thread may say so. */
    @FunctionalInterface
    public interface Count {

        /**
         * Hears it.
         *
         * @param done how much is done
         * @param all how much there is to do
         * @param unit what is counted, such as {@code plans}, with anything else that is to be said
         */
        void at(long done, long all, String unit);
    }

    /**
     * Work that may take long and says how far it is.
     *
     * @param <T> what it gives
     * @param <E> how it fails
     */
    @FunctionalInterface
    public interface CountedWork<T, E extends Exception> {

        /**
         * Does it.
         *
         * @param count hears how far it is
         * @return what it gives
         * @throws E if it fails
         */
        T run(Count count) throws E;
    }

    /**
     * {@return what the work gives}
     *
     * @param console where a person may sit
     * @param name what is being done, such as {@code Comparing}
     * @param work does it
     * @param <T> what the work gives
     * @param <E> how it fails
     * @throws E if it fails
     */
    public static <T, E extends Exception> T during(Console console, String name, Work<T, E> work) throws E {
        return new Progress(console, name).tellDuring(work);
    }

    /**
     * {@return what work gives that says how far it is}
     *
     * @param console where a person may sit
     * @param name what is being done, such as {@code Verifying}
     * @param work does it
     * @param <T> what the work gives
     * @param <E> how it fails
     * @throws E if it fails
     */
    public static <T, E extends Exception> T counted(Console console, String name, CountedWork<T, E> work) throws E {
        Progress progress = new Progress(console, name);
        return progress.tellDuring(() -> work.run(
                (done, all, unit) -> progress.state = bar(done, all) + " " + done + " of " + all + " " + unit));
    }

    private static String bar(long done, long all) {
        int full = all <= 0 ? 0 : Math.clamp(done * BAR / all, 0, BAR);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
    }

    private <T, E extends Exception> T tellDuring(Work<T, E> work) throws E {
        if (!console.facts().error()) {
            return work.run();
        }
        Thread teller = new Thread(this::tell, "progress");
        teller.setDaemon(true);
        teller.start();
        try {
            return work.run();
        } finally {
            done.countDown();
            join(teller);
        }
    }

    private void tell() {
        try {
            if (done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
            String told = "";
            do {
                String now = state;
                if (!now.equals(told)) {
                    print("\r" + name + " " + now + "\u001b[K");
                    told = now;
                }
            } while (!done.await(STEP_MILLIS, TimeUnit.MILLISECONDS));
            print("\r\u001b[K");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(String text) {
        console.err().print(text);
        console.err().flush();
    }

    private static void join(Thread teller) {
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
