package id.tepat.keamanan;

import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the audit trail, within the transaction of the act itself: both are kept, or neither. */
@ApplicationScoped
public class PencatatJejak {

    @Inject
    private JejakAuditRepository jejak;

    @Inject
    private JamServer jam;

    protected PencatatJejak() {}

    protected PencatatJejak(JejakAuditRepository jejak, JamServer jam) {
        this.jejak = jejak;
        this.jam = jam;
    }

    /**
     * Adds a line to the running transaction.
     *
     * @param objek   what kind of thing was touched, as screens call it ("Laporan", "Akun")
     * @param objekId its id, null where there is none
     * @param versi   its version, null where it has none
     * @param rincian a sentence for people, may be null; never a password or token
     */
    public void catat(Pelaku pelaku, Perbuatan perbuatan, String objek, Object objekId, Long versi, String rincian) {
        jejak.tambah(new JejakAudit(jam.kini(), pelaku, perbuatan, objek, objekId, versi, rincian));
    }

    /** The same for a stored thing, as it is now. */
    public void catat(Pelaku pelaku, Perbuatan perbuatan, VersionedEntity satu, String rincian) {
        catat(pelaku, perbuatan, satu.objek(), satu.id(), satu.versi(), rincian);
    }

    /**
     * Begins a change: stops one that was prepared on an older version than the stored one, else leaves the name of who
     * makes it.
     *
     * @param dibaca the version the person saw
     * @throws id.tepat.galat.Bentrok naming who changed it since
     */
    public void mulai(Pelaku pelaku, VersionedEntity satu, long dibaca) {
        satu.pastikanVersi(dibaca);
        satu.tandai(pelaku, jam.kini());
    }
}
