package org.travaux.shell.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says what is being done while it takes long, to a person at a screen only; the line goes when it is done. */
public final class Progress implements AutoCloseable {

    /** Work that ends sooner needs no word. */
    private static final long PATIENCE_MILLIS = 800;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread teller;

    /**
     * {@return the work's progress; close it when the work is done}
     *
     * @param console where a person may sit
     * @param work what is being done, such as {@code Comparing}
     */
    public static Progress of(Console console, String work) {
        return new Progress(console, work);
    }

    private Progress(Console console, String work) {
        this.teller = new Thread(() -> tell(console, work), "progress");
        teller.setDaemon(true);
        if (console.facts().error()) {
            teller.start();
        }
    }

    private void tell(Console console, String work) {
        try {
            if (done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
            console.err().print("\r" + work + " …");
            console.err().flush();
            done.await();
            console.err().print("\r\u001b[K");
            console.err().flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
