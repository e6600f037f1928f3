package id.tepat.tahap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** That a pegawai had this part in a case; kept for as long as the case, whatever he holds later. */
@Entity
@Table(name = "andil_pegawai")
@IdClass(AndilPegawai.Kunci.class)
public class AndilPegawai {

    /** Its primary key. */
    public static class Kunci implements Serializable {

        private static final long serialVersionUID = 1;

        private String kunci;
        private Long pegawai;
        private Andil andil;

        protected Kunci() {}

        Kunci(String kunci, Long pegawai, Andil andil) {
            this.kunci = kunci;
            this.pegawai = pegawai;
            this.andil = andil;
        }

        @Override
        public boolean equals(Object lain) {
            return lain instanceof Kunci dia && Objects.equals(kunci, dia.kunci) && Objects.equals(pegawai, dia.pegawai) && andil == dia.andil;
        }

        @Override
        public int hashCode() {
            return Objects.hash(kunci, pegawai, andil);
        }
    }

    @Id
    private String kunci;

    @Id
    @Column(name = "pegawai_id")
    private Long pegawai;

    @Id
    @Enumerated(EnumType.STRING)
    private Andil andil;

    protected AndilPegawai() {}

    AndilPegawai(String kunci, Long pegawai, Andil andil) {
        this.kunci = kunci;
        this.pegawai = pegawai;
        this.andil = andil;
    }
}
