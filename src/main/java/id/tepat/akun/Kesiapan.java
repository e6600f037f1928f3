package id.tepat.mulai;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether Tepat has woken up: until then it asks everybody to wait. */
@ApplicationScoped
public class Kesiapan {

    private volatile boolean siap;

    void siap() {
        siap = true;
    }

    boolean sudahSiap() {
        return siap;
    }
}
