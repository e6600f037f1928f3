package id.tepat.proses.camunda;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/**
 * One engine in memory for all diagram tests of this JVM, without a job executor: a test runs its
 * jobs itself, at the moment it wants, by a clock it moves.
 */
final class DiagramEngine {

    private static final StandIns STAND_INS = new StandIns();
    private static final ProcessEngine ENGINE = build();

    private DiagramEngine() {
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
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("diagram");
        configuration.setJdbcUrl("jdbc:h2:mem:diagram;DB_CLOSE_DELAY=-1");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(STAND_INS.beans());
        return configuration.buildProcessEngine();
    }
}
