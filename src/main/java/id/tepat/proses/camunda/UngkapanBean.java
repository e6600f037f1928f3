package id.tepat.proses.camunda;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Lets the expressions of a diagram name CDI beans: {@code ${penyelesaianLaporan.selesaikan(kunci)}}. */
class UngkapanBean extends JuelExpressionManager {

    private final BeanManager beans;

    UngkapanBean(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver semua = new CompositeELResolver();
        semua.add(new BeanBernama(beans));
        semua.add(super.createElResolver());
        return semua;
    }

    private static final class BeanBernama extends ELResolver {

        private final BeanManager beans;

        BeanBernama(BeanManager beans) {
            this.beans = beans;
        }

        @Override
        public Object getValue(ELContext konteks, Object dasar, Object nama) {
            if (dasar != null || !(nama instanceof String teks)) {
                return null;
            }
            Set<Bean<?>> calon = beans.getBeans(teks);
            if (calon.isEmpty()) {
                return null;
            }
            Bean<?> bean = beans.resolve(calon);
            if (!beans.isNormalScope(bean.getScope())) {
                throw new IllegalStateException("Bean " + teks + " needs a normal scope to be called from a diagram");
            }
            konteks.setPropertyResolved(true);
            return beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
        }

        @Override
        public Class<?> getType(ELContext konteks, Object dasar, Object nama) {
            return null;
        }

        @Override
        public void setValue(ELContext konteks, Object dasar, Object nama, Object nilai) {
            // Beans are called, never assigned.
        }

        @Override
        public boolean isReadOnly(ELContext konteks, Object dasar, Object nama) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext konteks, Object dasar) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext konteks, Object dasar) {
            return Object.class;
        }
    }
}
