/// How far the values of sources.yml may go.
enum Bounds {
    /// A site is not asked more often than once an hour, whatever somebody wishes.
    static let every = Duration.seconds(3_600)...Duration.seconds(7 * 86_400)
    static let delay = Duration.zero...Duration.seconds(3_600)
    /// The least time between two requests to a host that `allow_addresses` does not name.
    static let leastDelayToStrangers = Duration.seconds(1)
    static let reviewEvery = Duration.seconds(86_400)...Duration.seconds(3_650 * 86_400)
    static let withdrawAfter = 2...10

    static let timeout = Duration.seconds(1)...Duration.seconds(600)
    static let connectTimeout = Duration.seconds(1)...Duration.seconds(60)
    static let bytes = (1 << 10)...(100 << 20)
    static let redirects = 0...10
    static let observations = 1...20_000
    static let connections = 1...16
    static let speed = 1...100_000
    static let slowFor = Duration.seconds(5)...Duration.seconds(300)
    static let ratio = 10...1_000
    static let headerBytes = (4 << 10)...(256 << 10)

    /// Hosts that are asked at once.
    static let hosts = 1...64
    static let keeping = Duration.seconds(30 * 86_400)...Duration.seconds(3_650 * 86_400)

    static let followDepth = 0...3
    static let followPages = 1...500
}
