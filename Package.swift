// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every Swift target: nothing is imported by accident, no warning survives.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "recordsdesk",
  products: [.executable(name: "recordsdesk", targets: ["recordsdesk"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
  ],
  targets: [
    .target(name: "DeskCore", swiftSettings: strict),
    .target(name: "DeskUI", dependencies: ["DeskCore"], swiftSettings: strict),
    .target(
      name: "DeskStore", dependencies: ["DeskCore", "CDesk", grdb, grdbSQLite, crypto],
      swiftSettings: strict),
    .target(
      name: "DeskTerminal", dependencies: ["DeskUI", "CNcurses", "CDesk"], swiftSettings: strict),
    .target(
      name: "DeskExchange",
      dependencies: ["DeskCore", "TOMLKit", .product(name: "SwiftCSV", package: "SwiftCSV")],
      swiftSettings: strict),
    .target(
      name: "Themes", path: "Themes",
      resources: [.embedInCode("desk-dark.toml"), .embedInCode("desk-light.toml")],
      swiftSettings: strict),
    .target(
      name: "Drills", resources: [.embedInCode("Shipped")], swiftSettings: strict),
    .target(
      name: "DeskApp",
      dependencies: [
        "DeskCore", "DeskUI", "DeskStore", "DeskTerminal", "DeskExchange", "Themes",
        "Drills", "CDesk", "TOMLKit", arguments,
      ], swiftSettings: strict),
    .executableTarget(name: "recordsdesk", dependencies: ["DeskApp"], swiftSettings: strict),
    .systemLibrary(name: "CNcurses"),
    .target(name: "CDesk"),
    .testTarget(name: "DeskCoreTests", dependencies: ["DeskCore"], swiftSettings: strict),
    .testTarget(
      name: "DeskUITests", dependencies: ["DeskUI", "DeskCore"], exclude: ["Gallery/Screens"],
      swiftSettings: strict),
    .testTarget(
      name: "DeskStoreTests", dependencies: ["DeskStore", "DeskCore"], swiftSettings: strict),
    .testTarget(
      name: "DeskTerminalTests", dependencies: ["DeskTerminal", "DeskUI"], swiftSettings: strict),
    .testTarget(
      name: "DeskExchangeTests", dependencies: ["DeskExchange", "DeskCore"],
      resources: [.copy("Samples")], swiftSettings: strict),
    .testTarget(
      name: "DeskAppTests",
      dependencies: ["DeskApp", "DeskCore", "DeskUI", "DeskStore", "CDesk"],
      swiftSettings: strict),
  ]
)
