package id.tepat.demo;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.ModeDemo;
import id.tepat.proses.PekerjaAlur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The demo's clock: real time plus a stored offset, so that it runs on and survives a restart. */
@ApplicationScoped
public class JamDemo {

    /** Where a new demo begins: Monday, the first working day after the second quarter of 2023. */
    static final LocalDateTime AWAL = LocalDateTime.of(2023, 7, 3, 8, 0);

    /** The stored offset was changed; the clock follows once that is committed. */
    record JamDigeser(Duration geseran) {}

    @Inject
    private ModeDemo demo;

    @Inject
    private GeseranJamRepository repository;

    @Inject
    private JamServer jam;

    @Inject
    private PekerjaAlur pekerja;

    @Inject
    private Event<JamDigeser> digeser;

    /** Puts the clock where it was left, or at the beginning of the demo; does nothing outside demo mode. */
    @Transactional
    public void pulihkan() {
        if (demo.aktif()) {
            digeser.fire(new JamDigeser(tersimpan().geseran()));
        }
    }

    /**
     * Moves the stored clock to a moment; joins the running transaction.
     *
     * @return where it stands then, at most a second later
     */
    Instant pindahkan(LocalDateTime tujuan) {
        GeseranJam geseran = tersimpan();
        geseran.geser(geseranKe(tujuan));
        digeser.fire(new JamDigeser(geseran.geseran()));
        return jam.nyata().plus(geseran.geseran());
    }

    /** Moves the running clock only, for making data of days gone by. */
    void tempatkan(LocalDateTime tujuan) {
        ikut(new JamDigeser(geseranKe(tujuan)));
    }

    /** Notes, in a transaction of its own, that the demo's data are being made. */
    @Transactional
    public void catatMulaiDitanam() {
        tersimpan().mulaiDitanam();
    }

    /** Notes that they are complete, and puts the clock to the demo's beginning. */
    @Transactional
    public void catatSelesaiDitanam() {
        tersimpan().selesaiDitanam();
        pindahkan(AWAL);
    }

    /** The stored clock; whoever asks holds it until his transaction ends. */
    Instant kiniTersimpan() {
        return jam.nyata().plus(tersimpan().geseran());
    }

    void ikut(@Observes(during = TransactionPhase.AFTER_SUCCESS) JamDigeser baru) {
        jam.geser(baru.geseran());
        pekerja.samakanJam();
    }

    private GeseranJam tersimpan() {
        return repository.untukDiubah().orElseGet(() -> {
            GeseranJam baru = new GeseranJam(geseranKe(AWAL));
            repository.tambah(baru);
            return baru;
        });
    }

    /** From the last whole second of real time, so that the clock is never short of the target. */
    private Duration geseranKe(LocalDateTime tujuan) {
        return Duration.between(jam.nyata().truncatedTo(ChronoUnit.SECONDS), tujuan.atZone(jam.zona()).toInstant());
    }
}
