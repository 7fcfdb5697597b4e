package org.travaux.shell.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says what is being done while it takes long, to a person at a screen only; the line goes when it is done. */
public final class Progress {

    /** Work that ends sooner needs no word. */
    private static final long PATIENCE_MILLIS = 800;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Console console;
    private final String name;

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
        if (!console.facts().error()) {
            return work.run();
        }
        Progress progress = new Progress(console, name);
        Thread teller = new Thread(progress::tell, "progress");
        teller.setDaemon(true);
        teller.start();
        try {
            return work.run();
        } finally {
            progress.done.countDown();
            join(teller);
        }
    }

    private void tell() {
        try {
            if (done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
            console.err().print("\r" + name + " …");
            console.err().flush();
            done.await();
            console.err().print("\r\u001b[K");
            console.err().flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread teller) {
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
