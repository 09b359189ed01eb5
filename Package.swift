// swift-tools-version: 6.2

import PackageDescription

/// One set of compiler settings for every Swift target: what is strict in one module is strict in all.
let strict: [SwiftSetting] =
    [.swiftLanguageMode(.v6)]
    + ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"].map { .enableUpcomingFeature($0) }

func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(
    of name: String, with dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, resources: resources,
        swiftSettings: strict)
}

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let collections: Target.Dependency = .product(name: "Collections", package: "swift-collections")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "samsyn",
    products: [
        .executable(name: "samsyn", targets: ["samsyn"])
    ]
        // What Benchmarks/ measures; nobody else builds upon them.
        + ["Configuring", "Reading", "Reconciling", "Fetching", "Transfer", "Language", "Addresses", "Model"].map {
            .library(name: $0, targets: [$0])
        },
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // The targets are the architecture: an arrow only points down this list (ARCHITECTURE.md).
        .executableTarget(
            name: "samsyn",
            dependencies: [
                "Daemon", "Web", "Discovering", "Rounds", "Notifying", "Reporting", "Storage", "Configuring",
                "Reconciling", "Reading", "Fetching", "Converting", "Transfer", "Language", "Addresses", "Model",
                argumentParser, lifecycle, unixSignals, logging,
            ],
            swiftSettings: strict),
        module(
            "Daemon",
            [
                "Rounds", "Web", "Notifying", "Reporting", "Storage", "Configuring", "Fetching", "Transfer", "Language",
                "Addresses", "Model", lifecycle, unixSignals, logging,
            ]),
        module(
            "Web",
            ["Rounds", "Reporting", "Storage", "Configuring", "Language", "Model", hummingbird, httpTypes, logging]),
        module(
            "Rounds",
            [
                "Fetching", "Transfer", "Converting", "Reading", "Reconciling", "Reporting", "Storage", "Configuring",
                "Model", "Addresses", crypto, logging,
            ]),
        module("Discovering", ["Fetching", "Transfer", "Reading", "Addresses", "Model"]),
        module("Notifying", ["Transfer", "Reporting", "Storage", "Model", "Addresses", crypto, logging]),
        module("Reporting", ["Model", "Language", crypto, mustache], resources: [.embedInCode("Templates")]),
        module("Storage", ["Model", "CSQLite", "CZlib", grdb]),
        module("Configuring", ["Model", "Addresses", yaml], resources: [.embedInCode("Schema")]),
        module("Reconciling", ["Model", "Language", "Addresses", collections]),
        module("Reading", ["Model", "Language", "Addresses", "CLibXML2", "CZlib"]),
        module("Fetching", ["Model", "Addresses", "Transfer", logging]),
        module("Converting", ["Model", "CSpawn"]),
        module("Transfer", ["Model", "Addresses", "CCurl", "CZlib", "CBrotli", "CZstandard"]),
        module("Language", ["Model", "CStemmer"]),
        module("Addresses", ["CIDN2"]),
        module("Model"),
        .executableTarget(
            name: "ExampleRegion",
            dependencies: [hummingbird, argumentParser, logging],
            resources: [.embedInCode("Pages")],
            swiftSettings: strict),

        // System libraries: thin C shims, nothing else.
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CSpawn"),
        .systemLibrary(name: "CIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(name: "CZstandard", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),

        // A real HTTP server on loopback that misbehaves as it is told to; used by the tests of what fetches.
        .target(name: "TortureServer", path: "Tests/TortureServer", swiftSettings: strict),
        // What the tests of several modules share: pages of a promoter, and a clock that a busy machine does not hurry.
        .target(name: "ExamplePages", path: "Tests/ExamplePages", swiftSettings: strict),
        .target(name: "ProcessorTime", path: "Tests/ProcessorTime", swiftSettings: strict),
        tests(of: "Model"),
        tests(of: "Addresses", with: ["ProcessorTime"]),
        tests(of: "Language", with: ["ProcessorTime", "Model"]),
        tests(of: "Converting", with: ["Model"]),
        tests(of: "Transfer", with: ["TortureServer", "Addresses", "Model"]),
        tests(of: "Fetching", with: ["TortureServer", "ProcessorTime", "Transfer", "Addresses", "Model"]),
        tests(of: "Reading", with: ["ProcessorTime", "Model", "Addresses", "CZlib"]),
        tests(of: "Reconciling", with: ["Model", "Language"]),
        tests(of: "Configuring", with: ["ProcessorTime", "Model"]),
        tests(of: "Storage", with: ["Model", grdb]),
        tests(of: "Reporting", with: ["Model", "Language"]),
        tests(of: "Notifying", with: ["TortureServer", "Storage", "Transfer", "Model"]),
        tests(
            of: "Rounds",
            with: [
                "TortureServer", "ExamplePages", "Configuring", "Storage", "Reporting", "Model", "Fetching", "Transfer",
                logging,
            ]),
        tests(
            of: "Discovering",
            with: ["TortureServer", "Configuring", "Fetching", "Transfer", "Reading", "Addresses", "Model", logging]),
        tests(of: "Web", with: ["Rounds", "Configuring", "Storage", "Model", hummingbirdTesting, httpTypes, logging]),
        tests(
            of: "Daemon",
            with: [
                "TortureServer", "ExamplePages", "Rounds", "Configuring", "Storage", "Model", lifecycle, logging,
            ]),
        tests(of: "ExampleRegion", with: ["Configuring", logging, hummingbirdTesting]),
        tests(of: "samsyn", with: ["TortureServer", "Storage", "Model", argumentParser]),
    ]
)
