package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.PersonalColumn;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.SingleAttributeIdentifierMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The columns that entities' fields declare as {@link Personal}, found as Hibernate maps them. */
@Component
public class EntityColumns {

    private final List<PersonalColumn> columns = new ArrayList<>();

    EntityColumns(EntityManagerFactory factory) {
        factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entity -> {
            entity.forEachAttributeMapping(this::look);
            if (entity.getIdentifierMapping() instanceof SingleAttributeIdentifierMapping id) {
                keep(field(entity.getMappedClass(), id.getAttributeName()), id);
            }
        });
    }

    /** All of them, in no order. */
    public List<PersonalColumn> all() {
        return List.copyOf(columns);
    }

    private void look(AttributeMapping attribute) {
        if (attribute instanceof PluralAttributeMapping many) {
            lookInside(many.getElementDescriptor());
            lookInside(many.getIndexDescriptor());
            return;
        }
        lookInside(attribute);
        keep(
                field(attribute.getDeclaringType().getJavaType().getJavaTypeClass(), attribute.getAttributeName()),
                attribute);
    }

    private void keep(Field field, ModelPart part) {
        Personal personal = field.getAnnotation(Personal.class);
        if (personal != null) {
            part.forEachSelectable((place, column) -> columns.add(PersonalColumn.of(
                    column.getContainingTableExpression(), column.getSelectionExpression(), personal)));
        }
    }

    private void lookInside(@Nullable ModelPart part) {
        if (part instanceof EmbeddableValuedModelPart embedded) {
            embedded.getEmbeddableTypeDescriptor().forEachAttributeMapping(this::look);
        }
    }

    private static Field field(Class<?> owner, String name) {
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new IllegalStateException("no field " + name + " of " + owner.getName());
    }
}
