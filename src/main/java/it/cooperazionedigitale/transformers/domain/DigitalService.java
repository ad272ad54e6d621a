package it.cooperazionedigitale.transformers.domain;

/** What transformer firms do. The words stand in the message bundles under {@code transformers.service.<NAME>}. */
public enum DigitalService {
    WEB_ECOMMERCE,
    ERP,
    CRM,
    CLOUD,
    SECURITY,
    DATA,
    AI,
    IOT_3D,
    VIRTUAL_REALITY,
    TRAINING,
    MENTORING;

    /** The key of its words. */
    public String messageKey() {
        return "transformers.service." + name();
    }
}
