// swift-tools-version: 6.2

import PackageDescription

// A package of its own: what measures and what fuzzes is no part of the program, and needs no place in its builds.

let strict: [SwiftSetting] =
    [.swiftLanguageMode(.v6)]
    + ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"].map { .enableUpcomingFeature($0) }

func samsyn(_ names: String...) -> [Target.Dependency] {
    names.map { .product(name: $0, package: "samsyn") }
}

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "samsyn", path: "..")],
    targets: [
        // Whole processes: their time on the processor and their peak of memory, as the kernel counts them.
        .target(name: "Measuring", path: "Measuring", swiftSettings: strict),
        // `make bench-fetch`
        .executableTarget(
            name: "FetchingSpeed", dependencies: samsyn("Fetching", "Transfer", "Addresses", "Model") + ["Measuring"],
            path: "FetchingSpeed", swiftSettings: strict),
        // `make bench-schedule`
        .executableTarget(
            name: "ScheduleMemory", dependencies: samsyn("Fetching", "Model") + ["Measuring"], path: "ScheduleMemory",
            swiftSettings: strict),
        // `make bench-read`
        .executableTarget(
            name: "ReadingSpeed", dependencies: samsyn("Reading", "Model") + ["CPlainXML"], path: "ReadingSpeed",
            swiftSettings: strict),
        // `make bench-match`
        .executableTarget(
            name: "MatchingSpeed", dependencies: samsyn("Reconciling", "Model") + ["Measuring"], path: "MatchingSpeed",
            exclude: ["peer.py"], swiftSettings: strict),
        .systemLibrary(name: "CPlainXML", path: "CPlainXML", pkgConfig: "libxml-2.0"),
        // `make fuzz`: libFuzzer brings its own `main`, so this links only with `--sanitize fuzzer`.
        .executableTarget(
            name: "Fuzzing",
            dependencies: samsyn("Reading", "Language", "Addresses", "Fetching", "Configuring", "Model"),
            path: "Fuzzing", swiftSettings: strict),
    ]
)
