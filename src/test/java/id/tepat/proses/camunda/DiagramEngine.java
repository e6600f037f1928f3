package id.tepat.proses.camunda;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;

/**
 * One engine in memory for all diagram tests of this JVM, without a job executor: a test runs its
 * jobs itself, at the moment it wants, by a clock it moves.
 */
final class DiagramEngine {

    /** The engine reports every failed command with its whole stack; here failures are what is tested. */
    private static final Logger ENGINE_LOG = Logger.getLogger("org.camunda.bpm.engine");

    private static final StandIns STAND_INS = new StandIns();
    private static final ProcessEngine ENGINE = build();

    private DiagramEngine() {
    }

    /** Deploys what the test names in {@code @Deployment}, takes it away afterwards and resets the clock. */
    static ProcessEngineExtension extension() {
        return ProcessEngineExtension.builder().useProcessEngine(ENGINE).build();
    }

    static ProcessEngine engine() {
        return ENGINE;
    }

    /** The beans as the diagrams see them, forgotten and made obedient again. */
    static StandIns freshStandIns() {
        STAND_INS.reset();
        return STAND_INS;
    }

    private static ProcessEngine build() {
        ENGINE_LOG.setLevel(Level.OFF);
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("diagram");
        configuration.setJdbcUrl("jdbc:h2:mem:diagram;DB_CLOSE_DELAY=-1");
        PengaturanMesin.hemat(configuration);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(STAND_INS.beans());
        return configuration.buildProcessEngine();
    }
}
