// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace snapdeck::test {

/// One QtTest class of a test program. A program holds many, since linking each alone costs more than
/// running it; ctest runs them one by one by name.
struct TestClass {
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

/// The classes linked into this program, in link order.
std::vector<TestClass> &testClasses();

struct Registration {
    Registration(const char *name, std::function<std::unique_ptr<QObject>()> make)
    {
        testClasses().push_back({name, std::move(make)});
    }
};

} // namespace snapdeck::test

/// At file scope, after the class: makes `program Class [QtTest options]` run it.
#define SNAPDECK_TEST(Class)                                                                                 \
    static const snapdeck::test::Registration registrationOf##Class(                                         \
        #Class, [] { return std::make_unique<Class>(); });
