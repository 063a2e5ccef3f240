package fr.maillage.journeys.harness;

import java.lang.reflect.Method;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Opens the house for the first test that asks, shuts it after the last, and sends visitors home after each test. When a
 * test fails, what each visitor saw is kept in {@code target/failures}. No test can wait for ever for its browser.
 */
final class Host implements ParameterResolver, AfterEachCallback, InvocationInterceptor {
    private static final Path FAILURES = Path.of("target", "failures");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public House resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return house(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        String name = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        house(context).sendHome(failed ? FAILURES : null, name);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        house(context).limited(context.getDisplayName(), test::proceed);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        house(context).limited(context.getDisplayName(), test::proceed);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<@Nullable Void> test, DynamicTestInvocationContext dynamic, ExtensionContext context)
            throws Throwable {
        house(context).limited(context.getDisplayName(), test::proceed);
    }

    private static House house(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Host.class))
                .computeIfAbsent(House.class, absent -> House.open(), House.class);
    }
}
