package fr.maillage.platform.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which class of data a type, a field or a component of a record holds. A type that holds personal or sensitive data
 * must not show it in {@code toString}; no public page may depend on it. Tests check both.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Held {
    /** The class of what is held. */
    DataClass value();
}
