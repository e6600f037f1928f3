package id.tepat.basisdata;

import id.tepat.kalender.ModeDemo;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** First thing at start: nothing else starts before the schema is right. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PenyiapanBasisData {

    @Resource(lookup = "jdbc/tepat-migrasi", authenticationType = Resource.AuthenticationType.APPLICATION)
    private DataSource sumber;

    @Inject
    private ModeDemo demo;

    @Inject
    @ConfigProperty(name = "TEPAT_DB_URL", defaultValue = "jdbc:h2:")
    private String url;

    @Inject
    @ConfigProperty(name = "TEPAT_DB_USER", defaultValue = "tepat")
    private String pengguna;

    @Inject
    @ConfigProperty(name = "TEPAT_DB_PASSWORD", defaultValue = "tepat")
    private String sandi;

    @PostConstruct
    void siapkan() {
        try {
            new Migrasi(sumber, pengguna, sandi).jalankan(url.startsWith("jdbc:h2:"), demo.aktif());
        } catch (SQLException galat) {
            throw new IllegalStateException("The database cannot be prepared", galat);
        }
    }
}
