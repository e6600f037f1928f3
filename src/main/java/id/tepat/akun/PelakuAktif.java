package id.tepat.akun;

import id.tepat.galat.TidakBerhak;
import id.tepat.keamanan.AlamatPeminta;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Peran;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who acts in this request, with the jabatan he holds today. Read once per request and not longer: a Plt named
 * this morning acts with his next click. Pages know it as {@code pelakuAktif}.
 */
@Named
@RequestScoped
public class PelakuAktif {

    @Inject
    private HttpServletRequest permintaan;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private AlamatPeminta alamat;

    private BaganOrganisasi baganHariIni;
    private Pelaku pelaku;

    /** Whether somebody is logged in. */
    public boolean isMasuk() {
        return akun() != null;
    }

    /**
     * The person who acts.
     *
     * @throws TidakBerhak if nobody is logged in
     */
    public Pelaku pelaku() {
        if (pelaku == null) {
            AkunMasuk akun = akun();
            if (akun == null) {
                throw new TidakBerhak("Masuk lebih dahulu.");
            }
            pelaku = new Pelaku(akun.penggunaId(), akun.namaAkun(), akun.nama(), akun.pegawaiId(), akun.peran(),
                    jabatan(akun.pegawaiId()).stream().map(Kotak::jabatan).collect(Collectors.toSet()),
                    alamat.dari(permintaan));
        }
        return pelaku;
    }

    /** The jabatan he holds today, by name; empty for who holds none. */
    public List<Kotak> jabatan() {
        return jabatan(pelaku().pegawaiId());
    }

    /** Today's organisation chart, read once per request. */
    public BaganOrganisasi bagan() {
        if (baganHariIni == null) {
            baganHariIni = bagan.hariIni();
        }
        return baganHariIni;
    }

    /** Name of the person for the page's head. */
    public String getNama() {
        return isMasuk() ? akun().nama() : null;
    }

    /** For pages that show a part to one role only; the use case decides all the same. */
    public boolean berperan(String peran) {
        return isMasuk() && akun().peran().contains(Peran.valueOf(peran));
    }

    private List<Kotak> jabatan(Long pegawai) {
        return pegawai == null ? List.of() : bagan().dipegang(pegawai);
    }

    private AkunMasuk akun() {
        return (AkunMasuk) permintaan.getAttribute(AkunMasuk.ATRIBUT);
    }
}
