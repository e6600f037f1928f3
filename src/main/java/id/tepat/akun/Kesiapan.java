package id.tepat.akun;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether Tepat has woken up: until then nobody is let in, there may be no accounts yet, and everybody is asked to wait. */
@ApplicationScoped
public class Kesiapan {

    private volatile boolean siap;

    public void siap() {
        siap = true;
    }

    public boolean sudahSiap() {
        return siap;
    }
}
